// How the search looks at the edges: kinds.spec.js looks at every kind of page.
import { expect, field, message, namesFor, openSearch, overflow, smallest, test } from "../support/test.js";

for (const letters of ["of the machine", "wide"]) {
  test.describe(`on a screen of 320 pixels, with letters ${letters}`, () => {
    test.use({ viewport: smallest, letters });

    test("neither suggestions nor an answer are wider than the screen", async ({ page }) => {
      await openSearch(page);
      await namesFor(page, "beukenstraat");
      expect(await overflow(page)).toBe(0);
      await field(page).fill("q".repeat(300));
      await expect(message(page)).toContainText("Geen locatie gevonden");
      expect(await overflow(page)).toBe(0);
    });
  });
}

test("with forced colours the search shows its edges and its choice", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  await openSearch(page);
  await namesFor(page, "beukenstraat");
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("[aria-selected=true]")).not.toHaveCSS("outline-style", "none");
  await expect(field(page)).not.toHaveCSS("border-top-width", "0px");
});

test("with reduced motion nothing moves by itself", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openSearch(page);
  await expect(page.locator("html")).toHaveCSS("scroll-behavior", "auto");
  const moving = await page.evaluate(
    () => document.getAnimations().filter(({ effect }) => effect.getTiming().duration > 0).length,
  );
  expect(moving).toBe(0);
});
