// A location among all locations of its kind: a strip of dots, in words, and as a table.
import { violationsInBothSchemes } from "../support/axe.js";
import { base, dataset } from "../support/site.js";
import { expect, overflow, test } from "../support/test.js";

const { locations } = dataset();
const shown = locations.find(({ slug }) => slug === "kdv-beukenstraat-11");
const address = `${base}locatie/${shown.slug}/`;
const peers = locations.filter(({ kind, counts }) => kind === shown.kind && counts.total > 0);
const numbers = [...new Set(peers.map(({ counts }) => counts.total))].sort((a, b) => a - b);
const having = (number) => peers.filter(({ counts: { total } }) => total === number).length;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with a program" : "without a program", () => {
    test.use({ javaScriptEnabled });
    test("every location is a dot, this one is marked and named, and the table says the same", async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 900 });
      await page.goto(address);
      const strip = page.locator(".peers");
      await expect(strip.getByRole("heading")).toHaveText(
        `${shown.counts.total} klachten: het meeste van de ${peers.length} KDV’s met een klacht`,
      );
      await expect(strip).toContainText("Dit zegt dus niet welke locatie beter is.");
      await expect(strip.locator(".strip-names .strip-here")).toHaveText(shown.name);
      await expect(strip.locator("circle")).toHaveCount(1);
      const paths = await strip.locator("path").evaluateAll((all) => all.map((path) => path.getAttribute("d")));
      expect(paths.join("").match(/h0/g).length + 1).toBe(peers.length);
      expect(await strip.locator(".strip-at").allTextContents()).toEqual(numbers.map(String));
      // No text lies on another one, or out of sight.
      const boxes = await strip
        .locator(".strip text")
        .evaluateAll((all) =>
          all
            .map((text) => text.getBoundingClientRect())
            .map(({ left, right, top, bottom }) => ({ left, right, top, bottom })),
        );
      for (const [at, one] of boxes.entries()) {
        expect(one.left >= 0 && one.right <= 320).toBe(true);
        for (const other of boxes.slice(at + 1)) {
          const apart =
            one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
          expect(apart, JSON.stringify([one, other])).toBe(true);
        }
      }
      if (javaScriptEnabled) await strip.getByText("Toon als tabel").click();
      await expect(strip.getByRole("table")).toBeVisible();
      const rows = await strip
        .locator("tbody tr")
        .evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent.trim())));
      const word = (number) => (number === 1 ? "1 klacht" : `${number} klachten`);
      const here = (number) => (number === shown.counts.total ? " (ook deze locatie)" : "");
      expect(rows).toEqual(numbers.map((number) => [word(number) + here(number), String(having(number))]));
    });
  });
}

test("the page is accessible at 320 pixels, and nothing is cut off", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 });
  await page.goto(address);
  expect.soft(await violationsInBothSchemes(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
});

test("a location that can't be compared has no strip and says why", async ({ page }) => {
  const unknown = locations.find(({ kind }) => kind === null);
  await page.goto(`${base}locatie/${unknown.slug}/`);
  await expect(page.locator(".strip")).toHaveCount(0);
  await expect(page.getByRole("region", { name: "Vergeleken met andere locaties" })).toContainText("KDV, BSO of POV");
});
