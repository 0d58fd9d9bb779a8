// What tests of the page of all complaints share.
import { base, dataset } from "./site.js";
import { awake, expect } from "./test.js";

export const address = `${base}klachten/`;
export const { complaints, folder } = dataset();
export const field = (page) => page.getByRole("searchbox", { name: "Zoek in de klachten" });
export const found = (page) => page.locator("#gevonden");
export const cards = (page) => page.locator(".complaint:visible");
export const pills = (page) => page.getByRole("list", { name: "Gekozen filters" }).getByRole("link");
/** Every card of what is found, shown or not: a block that holds what was found before is no part of it. */
export const all = (page) => page.locator('.complaints:not([hidden=""]) > .complaint');
export const group = (page, name) => page.locator(".filter-group", { has: page.getByText(name, { exact: true }) });
export const panel = (page) => page.locator(".filter-panel");
export const more = (page) => page.getByRole("button", { name: "Toon meer" });
export const place = (page) => page.getByRole("searchbox", { name: "Locatie", exact: true });
export const query = (page) => new URL(page.url()).search;

/** Opens the list and waits for its complaints. */
export async function open(page, search = "") {
  await page.goto(address + search);
  await awake(page);
  await expect(found(page)).toContainText(/gevonden|^Geen klacht met/);
}

/** Waits until the rest of the list has followed, shown or not. */
export async function whole(page) {
  const number = Number((await found(page).innerText()).match(/\d+/)[0]);
  await expect(all(page)).toHaveCount(number);
}

/** Opens the filters, where they don't stand open beside the list. */
export async function openFilters(page) {
  if (!(await panel(page).evaluate((panel) => panel.open))) await panel(page).locator("> summary").click();
}

/** Opens a group of filters and follows the option. */
export async function choose(page, name, option) {
  await openFilters(page);
  const details = group(page, name);
  if (!(await details.evaluate((element) => element.open))) await details.locator("summary").click();
  await details.getByRole("link", { name: option }).click();
}

export const count = (number) => new RegExp(`^${number} klacht(en)? gevonden$`);
export const number = (list) => count(list.length);

/** Many more complaints than were published. */
export async function lengthen(page, rows) {
  await page.route("**/complaints.json", async (route) => {
    const file = await (await route.fetch()).json();
    const one = (_, at) => ({ ...complaints[at % complaints.length], id: `2023-${String(at).padStart(6, "0")}` });
    file.complaints = Array.from({ length: rows }, one);
    await route.fulfill({ json: file });
  });
}
