// Lists of complaints and comparisons of one year or all, on the made-up organisation with four years.
import { readFileSync } from "node:fs";
import { violationsInBothSchemes } from "../support/axe.js";
import { awake, expect, options, overflow, sizes, smallest, test } from "../support/test.js";

const LIST = "/kompas/klachten/";
const COMPARE = "/kompas/vergelijken/";
const found = (page) => page.locator("#gevonden");
const years = (page) => page.getByRole("navigation", { name: /^(Jaar|Year)$/ });
const shown = (page) => years(page).locator("[aria-current]");
const cards = (page) => page.locator(".complaint:visible");
const search = (page) => new URL(page.url()).search;

/** Notes the files of the dataset that are asked for from now on, by folder and name. */
function watchData(page) {
  const asked = [];
  page.on("request", (request) => {
    const file = request.url().match(/assets\/data-[^/]+\/(.+\.json)$/);
    if (file) asked.push(file[1]);
  });
  return asked;
}

async function open(page, address) {
  await page.goto(address);
  await awake(page);
}

async function save(page, name) {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}

/** The cells of the table, a row an array. */
const cells = (page) =>
  page
    .getByRole("table")
    .evaluate((table) =>
      [...table.rows].map((row) => [...row.cells].map((cell) => (cell.querySelector("bdi") ?? cell).textContent)),
    );

test("the list of one year leads to the same list of another one", async ({ page }) => {
  const asked = watchData(page);
  await open(page, LIST);
  await expect(found(page)).toHaveText("56 klachten gevonden in 2034");
  await expect(years(page).getByRole("link")).toHaveText([
    "2034 (56)",
    "2033 (58)",
    "2032 (61)",
    "2031 (59)",
    "Alle jaren (234)",
  ]);
  await expect(shown(page)).toHaveText("2034 (56)");
  // Nothing of other years, and nothing twice.
  expect(asked.sort()).toEqual(["2034/complaints.json", "2034/listed.json"]);

  await page.getByRole("searchbox", { name: "Zoek in de klachten" }).fill("deur");
  await page
    .locator(".filters")
    .getByRole("link", { name: /^Personeel/ })
    .click();
  await expect.poll(() => search(page)).toBe("?q=deur&onderwerp=personeel");
  // What is passed on shows the same when a newer year is published.
  await page.locator(".share summary").first().click();
  await expect(page.locator("#deel-adres")).toHaveValue(/\/klachten\/\?q=deur&onderwerp=personeel&jaar=2034$/);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(page.locator(".on-paper span")).toHaveText(/jaar=2034$/);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  asked.length = 0;
  await years(page).getByRole("link", { name: /^2032/ }).click();
  await awake(page);
  expect(search(page)).toBe("?q=deur&onderwerp=personeel&jaar=2032");
  await expect(found(page)).toHaveText("21 klachten gevonden in 2032");
  await expect(shown(page)).toHaveText("2032 (61)");
  expect(asked.sort()).toEqual(["2032/complaints.json", "2032/listed.json"]);

  // What is chosen from here on stays in the year, and so do the other language and what is passed on.
  await page.getByRole("link", { name: "Wis alles" }).click();
  await expect.poll(() => search(page)).toBe("?jaar=2032");
  await expect(found(page)).toHaveText("61 klachten gevonden in 2032");
  expect((await save(page, /CSV/)).name).toBe("klachten-2032.csv");
  const card = cards(page).first().getByRole("heading", { level: 3 }).getByRole("link");
  await expect(card).toHaveAttribute("href", /\/2032\/#klacht-2032-/);
  await page.getByRole("link", { name: "English" }).click();
  await awake(page);
  expect(page.url()).toMatch(/\/kompas\/en\/complaints\/\?jaar=2032$/);
  await expect(found(page)).toHaveText("61 complaints found in 2032");
  await cards(page).first().getByRole("heading", { level: 3 }).getByRole("link").click();
  await expect(page).toHaveURL(/\/en\/location\/[\w-]+\/2032\/#klacht-2032-/);
  await expect(page.locator(":target")).toBeInViewport();
});

test("the list of all years knows a location and a category by their names of then", async ({ page }) => {
  await open(page, `${LIST}?locatie=kdv-de-steiger&jaar=alle`);
  await expect(found(page)).toHaveText("8 klachten gevonden in alle jaren");
  await expect(cards(page)).toHaveCount(8);
  const [newest, oldest] = [cards(page).first(), cards(page).last()];
  await expect(newest.locator(".about")).toHaveText(/^2034 · \w/);
  await expect(newest.getByRole("link").first()).toHaveAttribute("href", /locatie\/kdv-de-steiger\/#klacht-2034-/);
  await expect(oldest.locator(".about")).toHaveText(
    /^2031 · toen KDV De Kade · (Communicatie|Personeel|Vervoer) · Havenstad$/,
  );
  const csv = await save(page, /CSV/);
  expect(csv.name).toBe("klachten-alle-locatie-kdv-de-steiger.csv");
  expect(csv.text.match(/^203\d-/gm)).toEqual(["2034-", "2034-", "2033-", "2032-", "2032-", "2032-", "2031-", "2031-"]);
  const json = JSON.parse((await save(page, /JSON/)).text);
  expect([json.year, json.years, json.complaints.length]).toEqual([undefined, [2034, 2033, 2032, 2031], 8]);
  await oldest.getByRole("heading", { level: 3 }).getByRole("link").click();
  await expect(page).toHaveURL(/locatie\/kdv-de-kade\/2031\/#klacht-2031-/);
  await expect(page.locator(":target")).toBeInViewport();
  await page.goBack();
  await awake(page);
  await expect(cards(page)).toHaveCount(8);

  // A category of the name of then is the one of now; one that is no more says when it was.
  await page.goto(`${LIST}?onderwerp=communicatie&jaar=alle`);
  await awake(page);
  // All filters stand in one that is open here.
  const subjects = page.locator("details details", { has: page.getByText("Onderwerp", { exact: true }) });
  await expect(subjects.getByRole("link", { name: "Vervoer (2031–2033)" })).toBeVisible();
  await expect(subjects.locator("[aria-current]")).toHaveText(/^Contact met ouders/);
});

for (const [address, notice] of [
  [LIST, "In de link staat bij het jaar ‘1999’."],
  [COMPARE, "In de link staat bij het jaar ‘1999’."],
  ["/kompas/en/complaints/", "The link says ‘1999’ for the year."],
]) {
  test(`a year that isn't there is said, and the newest shown: ${address}`, async ({ page }) => {
    await open(page, `${address}?jaar=1999`);
    await expect(page.locator(".notice", { hasText: notice })).toBeVisible();
    await expect(shown(page)).toContainText("2034");
  });
}

test("locations are compared in one year, then in all, with what each year knows", async ({ page }) => {
  const asked = watchData(page);
  await open(page, `${COMPARE}?locaties=kdv-de-roos,kdv-de-kade&jaar=2032`);
  await expect(page.locator(".chosen a")).toHaveText(["KDV De Roos", "KDV De Kade"]);
  await expect(page.locator("#gekozen")).toHaveText("Gekozen locaties in 2032");
  await expect(page.locator(".chosen a").first()).toHaveAttribute("href", /locatie\/kdv-de-roos\/2032\/$/);
  expect(asked.sort()).toEqual(["2032/locations.json", "2032/report.json"]);

  await years(page).getByRole("link", { name: "Alle jaren" }).click();
  await awake(page);
  await expect(page.locator(".chosen a")).toHaveText(["KDV De Roos", "KDV De Steiger"]);
  await expect(page.locator("#gekozen")).toHaveText("Gekozen locaties in alle jaren");
  // What only older years list is found, and by a former name too.
  await page.getByRole("combobox").fill("wimpel");
  await expect(options(page)).toHaveText(/BSO De Wimpel/);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect.poll(() => search(page)).toBe("?locaties=kdv-de-roos,kdv-de-steiger,bso-de-wimpel&jaar=alle");
  await page.getByRole("combobox").fill("roer");
  await options(page).first().click();
  const not = "niet in dat verslag";
  expect(await cells(page)).toEqual([
    ["Locatie", "2034", "2033", "2032", "2031"],
    ["KDV De Roos", not, not, "3", not],
    ["KDV De Steiger", "2", "1", "3", "2"],
    ["BSO De Wimpel", "bestond niet meer", "bestond niet meer", "1", "1"],
    ["POV Het Roer", "geen klachten", "1", "bestond nog niet", "bestond nog niet"],
  ]);
  await expect(page.getByText("Een verschil tussen jaren kan toeval zijn.")).toBeVisible();
  await expect(page.getByText(/Per 100 plaatsen|Gemiddelde/)).toHaveCount(0);
  await page.getByRole("button", { name: "Haal weg: BSO De Wimpel" }).click();
  await expect(years(page).getByRole("link", { name: "2033" })).toHaveAttribute(
    "href",
    "../vergelijken/?locaties=kdv-de-roos,kdv-de-steiger,pov-het-roer&jaar=2033",
  );
  await expect(years(page).getByRole("link", { name: "2034" })).toHaveAttribute("href", /steiger,pov-het-roer$/);
});

for (const address of [
  `${LIST}?jaar=alle`,
  `${COMPARE}?locaties=kdv-de-roos,kdv-de-steiger,pov-het-roer&jaar=alle`,
  "/kompas/en/compare/?locaties=kdv-de-roos,kdv-de-kade&jaar=2032",
]) {
  test(`is accessible and fits: ${address}`, async ({ page }) => {
    await open(page, address);
    await expect(page.locator(".chosen a, .complaint h3 a").first()).toBeVisible();
    for (const size of [sizes.desktop, sizes.phone, smallest]) {
      await page.setViewportSize(size);
      expect.soft(await overflow(page), JSON.stringify(size)).toBe(0);
    }
    expect(await violationsInBothSchemes(page)).toEqual([]);
  });
}

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });
  test("older years are a plain link away, and nothing is offered that wouldn't work", async ({ page }) => {
    for (const address of [LIST, COMPARE]) {
      await page.goto(address);
      await expect.soft(page.locator(".choice"), address).toBeHidden();
    }
    await page.goto(LIST);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Alle klachten");
    await page.getByRole("link", { name: "Alle klachten in 2032" }).click();
    await expect(page).toHaveURL(/\/kompas\/onderwerpen\/2032\/$/);
  });
});
