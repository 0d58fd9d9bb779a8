// On paper every page is one flow of A4 sheets: full texts, nothing to click, and where it is from.
import { base, dataset, kinds } from "../support/site.js";
import { expect, test } from "../support/test.js";

const { complaints, report } = dataset();

/** Media boxes of the sheets of a PDF, in points. */
const sheets = (pdf) => [...pdf.toString("latin1").matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];

for (const [kind, address] of Object.entries(kinds)) {
  test(`${kind} prints on A4`, async ({ page }) => {
    await page.goto(base + address);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const sizes = sheets(pdf).map(([, width, height]) => [Math.round(width), Math.round(height)]);
    expect(sizes.length).toBeGreaterThan(0);
    for (const size of sizes) expect(size).toEqual([595, 842]);
  });

  test(`${kind} leaves out what can't be used on paper`, async ({ page }) => {
    await page.goto(base + address);
    await page.emulateMedia({ media: "print" });
    for (const unusable of ["nav", "search", ".chart", "button", ".skip-link", "summary"]) {
      const shown = await page.locator(unusable).filter({ visible: true }).count();
      expect(shown, unusable).toBe(0);
    }
    const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(width).toBeLessThanOrEqual(0);
  });

  // A letter goes to somebody who never saw the page: it prints alone.
  if (/brief|letter/.test(address)) continue;

  test(`${kind} says where it is from`, async ({ page }) => {
    await page.goto(base + address);
    await page.emulateMedia({ media: "print" });
    const foot = page.getByRole("contentinfo");
    await expect(foot).toContainText(`${address.startsWith("en/") ? "This page" : "Deze pagina"}: /${address.split("#")[0]}`);
    await expect(foot).toContainText(report.source.title);
    await expect(foot).toContainText(/, \d+ \w+ \d{4}, \d+ pag/);
  });
}

test("what is folded on the screen is open on paper", async ({ page }) => {
  await page.goto(`${base}onderwerpen/privacy/`);
  const list = page.locator(".place-list");
  await expect(list).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(list).toBeVisible();
});

test("every complaint stands on paper, whole", async ({ page }) => {
  await page.goto(`${base}onderwerpen/pedagogische-kwaliteit/`);
  await page.emulateMedia({ media: "print" });
  const shown = await page.locator("article .report-text").filter({ visible: true }).count();
  const expected = complaints
    .filter(({ category }) => category === "pedagogische-kwaliteit")
    .reduce((sum, { resolution }) => sum + (resolution === null ? 1 : 2), 0);
  expect(shown).toBe(expected);
  const cut = await page.locator("article").evaluateAll(
    (cards) => cards.filter((card) => getComputedStyle(card).breakInside !== "avoid").length,
  );
  expect(cut).toBe(0);
});

test("where scripts run, the address is the one of the view", async ({ page }) => {
  await page.goto(`${base}onderwerpen/?x=1`);
  await page.pdf();
  expect(await page.locator(".on-paper span").textContent()).toBe(page.url());
});
