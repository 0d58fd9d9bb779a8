// Texts of complaints and names of locations are data, whatever stands in them. That pages hold them as
// they are in the dataset: checks/hostile.test.js.
import { readFileSync } from "node:fs";
import path from "node:path";
import * as hostile from "../support/hostile.js";
import { madeUp } from "../support/site.js";
import { awake, expect, field, openSearch, options, overflow, sizes, test } from "../support/test.js";

const base = "/verzonnen/";
const year = () =>
  path.join(madeUp, "data", JSON.parse(readFileSync(path.join(madeUp, "data/index.json"))).years[0].path);
const json = (file) => JSON.parse(readFileSync(path.join(year(), file), "utf8"));

const addresses = () => {
  const locations = json("locations.json").locations.map(({ slug }) => `locatie/${slug}/`);
  const categories = json("report.json").categories.map(({ id }) => `onderwerpen/${id}/`);
  return [...locations, ...categories, "zonder-locatie/"];
};
test.use({ viewport: sizes.phone });

test("no text runs, and no page with them scrolls sideways", async ({ page }) => {
  for (const address of ["", ...addresses()]) {
    await page.goto(base + address);
    expect.soft(await page.evaluate(() => window.broken), address).toBeUndefined();
    expect.soft(await overflow(page), address).toBe(0);
  }
});

test("a right-to-left text doesn't turn what stands around it", async ({ page }) => {
  const complaint = json("complaints.json").complaints.find((c) => c.location && c.complaint === hostile.rightToLeft);
  await page.goto(`${base}locatie/${complaint.location}/`);
  const card = page.locator(`#klacht-${complaint.id}`);
  await expect(card.locator(".report-text").first()).toHaveAttribute("dir", "auto");
  await expect(card.getByText("Wat de ouder zei")).toHaveCSS("direction", "ltr");
});

test("a hostile name is a text in the suggestions and on its page", async ({ page }) => {
  await page.goto(base);
  await awake(page);
  await field(page).fill("n".repeat(20));
  await expect(options(page).first().locator("bdi")).toHaveText(hostile.name);
  await expect(options(page).locator("b")).toHaveCount(0);
  expect(await overflow(page)).toBe(0);
  await options(page).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(hostile.name);
});

test("the search works on another dataset than the one it was built with", async ({ page }) => {
  await openSearch(page);
  await page.goto(base);
  await awake(page);
  await field(page).fill("perenlaan");
  await expect(options(page).first()).toContainText("Perenlaan");
});
