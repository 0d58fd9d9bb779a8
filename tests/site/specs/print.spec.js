// On paper: full texts, what was folded, and where it is from. Every kind of page: kinds.spec.js.
import { base, dataset, permanent } from "../support/site.js";
import { expect, test } from "../support/test.js";

const { complaints } = dataset();

test("a location shows its complaints in full, and no navigation", async ({ page }) => {
  await page.goto(`${base}locatie/kdv-beukenstraat-11/`);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation", { includeHidden: true, name: "Hoofdmenu" })).toBeHidden();
  for (const { location, complaint, resolution } of complaints) {
    if (location !== "kdv-beukenstraat-11") continue;
    for (const text of [complaint, resolution])
      if (text) await expect(page.getByText(text, { exact: true }).first()).toBeVisible();
  }
  expect((await page.pdf({ format: "A4" })).byteLength).toBeGreaterThan(10_000);
});

test("the start page shows its list and no search", async ({ page }) => {
  await page.goto(base);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".search")).toBeHidden();
  await expect(page.locator(".location-list a").first()).toBeVisible();
});

test("a category opens what it folds away on the screen, and every complaint stands there whole", async ({ page }) => {
  await page.goto(`${base}onderwerpen/pedagogische-kwaliteit/`);
  await expect(page.locator(".place-list")).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".place-list a").first()).toBeVisible();
  const expected = complaints
    .filter(({ category }) => category === "pedagogische-kwaliteit")
    .reduce((sum, { resolution }) => sum + (resolution === null ? 1 : 2), 0);
  await expect(page.locator("article .report-text").filter({ visible: true })).toHaveCount(expected);
  const cut = await page
    .locator("article")
    .evaluateAll((cards) => cards.filter((card) => getComputedStyle(card).breakInside !== "avoid").length);
  expect(cut).toBe(0);
});

test("charts stay on paper: as they were drawn, or else as they came", async ({ page }) => {
  await page.goto(`${base}onderwerpen/`);
  const charts = page.locator(".chart").filter({ visible: true });
  await charts.first().scrollIntoViewIfNeeded();
  for (const name of ["per-uitkomst", "per-label"])
    await expect(page.locator(`[data-chart*="/${name}-"]`)).toHaveAttribute("data-state", "drawn");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".chart-picture svg").filter({ visible: true })).toHaveCount(2);
  await expect(page.locator(".chart table").filter({ visible: true })).toHaveCount(2);
  await expect(page.locator(".chart .bar").filter({ visible: true })).toHaveCount(0);
  await page.route("**/per-*.json", (route) => new Promise(() => route));
  await page.reload();
  await expect(page.locator("[data-state=drawn]")).toHaveCount(0);
  for (const name of ["per-uitkomst", "per-label"])
    await expect(page.locator(`[data-chart*="/${name}-"] .chart-picture p`).first()).toBeVisible();
  await expect(page.locator(".chart table").filter({ visible: true })).toHaveCount(2);
});

test("where scripts run, the address is the one of the view", async ({ page }) => {
  await page.goto(`${base}onderwerpen/?x=1`);
  await page.pdf();
  expect(await page.locator(".on-paper span").textContent()).toBe(
    page.url().replace("onderwerpen/", permanent("onderwerpen/")),
  );
});

test("the yearly report becomes a PDF with contents that lead somewhere, and a bookmark for each location", async ({
  page,
}) => {
  await page.goto(`${base}verslag/2023/`);
  const listed = new Set(complaints.map(({ location }) => location).filter(Boolean));
  await expect(page.locator(".contents details a")).toHaveCount(listed.size);
  await expect(page.locator(".contents details a").first()).toBeHidden();
  await expect(page.locator(".entry")).toHaveCount(complaints.length);
  const pdf = (await page.pdf({ format: "A4", outline: true, tagged: true })).toString("latin1");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".contents details a").first()).toBeVisible();
  const sections = await page.locator("h1, h2, h3").count();
  // The document's own title, and one for each heading.
  expect(pdf.match(/\/Title/g).length).toBe(sections + 1);
  // The report that it replaces has 196.
  expect(pdf.match(/\/Type \/Page\b/g).length).toBeLessThan(196);
});

test("a parents' committee gets its location's complaints on paper, and no others", async ({ page }) => {
  await page.goto(`${base}locatie/kdv-beukenstraat-11/`);
  await page.getByRole("link", { name: "Overzicht voor de oudercommissie" }).click();
  await expect(page).toHaveURL(`${base}locatie/kdv-beukenstraat-11/verslag/2023/`);
  const own = complaints.filter(({ location }) => location === "kdv-beukenstraat-11");
  await expect(page.locator(".entry")).toHaveCount(own.length);
  await page.emulateMedia({ media: "print" });
  for (const { complaint, resolution } of own)
    for (const text of [complaint, resolution])
      if (text) await expect(page.getByText(text, { exact: true }).first()).toBeVisible();
});
