import { base, dataset, kinds } from "../support/site.js";
import { awake, expect, field, message, namesFor, openSearch, overflow, sizes, test } from "../support/test.js";

const SMALLEST_TARGET = 24;

test.describe("on a screen of 320 pixels, which is 400% zoom", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const [kind, address] of Object.entries(kinds)) {
    test(`${kind} doesn't scroll sideways`, async ({ page }) => {
      await page.goto(base + address);
      expect(await overflow(page)).toBe(0);
    });
  }

  test("nor does the search with suggestions or with nothing found", async ({ page }) => {
    await openSearch(page);
    await namesFor(page, "beukenstraat");
    expect(await overflow(page)).toBe(0);
    await field(page).fill("q".repeat(300));
    await expect(message(page)).toContainText("Geen locatie gevonden");
    expect(await overflow(page)).toBe(0);
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: sizes.phone });

  for (const [kind, address] of Object.entries(kinds)) {
    test(`${kind} has targets large enough to touch`, async ({ page }) => {
      await page.goto(base + address);
      if (address === "") {
        await awake(page);
        await namesFor(page, "beukenstraat");
      }
      expect(await smallTargets(page)).toEqual([]);
    });
  }
});

/** Everything to touch, but for links inside a sentence, which WCAG 2.5.8 leaves out. */
const smallTargets = (page) =>
  page.evaluate((smallest) => {
    const inSentence = (element) =>
      getComputedStyle(element).display === "inline" && element.parentElement.textContent.trim() !== element.textContent.trim();
    return [...document.querySelectorAll("a, button, input, summary, [role=option]")]
      .filter((element) => element.checkVisibility({ contentVisibilityAuto: true }) && !inSentence(element))
      .map((element) => [element.textContent.trim() || element.id, element.getBoundingClientRect()])
      .filter(([, { width, height }]) => Math.min(width, height) < smallest)
      .map(([text, { width, height }]) => `${text}: ${width} × ${height}`);
  }, SMALLEST_TARGET);

test("the measurement sees a target that is too small", async ({ page }) => {
  await page.goto(`${base}wat-kan-ik-doen/`);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(".site-header li a { min-height: 0; height: 20px; border: 0 }");
    document.adoptedStyleSheets = [sheet];
  });
  expect((await smallTargets(page)).length).toBe(5);
});

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
  const moving = await page.evaluate(() => document.getAnimations().filter(({ effect }) => effect.getTiming().duration > 0).length);
  expect(moving).toBe(0);
});

test.describe("with text twice as large", () => {
  for (const [kind, address] of Object.entries(kinds)) {
    test(`${kind} doesn't scroll sideways`, async ({ page }) => {
      await page.goto(base + address);
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync("html { font-size: 200% }");
        document.adoptedStyleSheets = [sheet];
      });
      expect(await overflow(page)).toBe(0);
    });
  }
});

test.describe("printed", () => {
  test("a location shows its complaints in full, and no navigation", async ({ page }) => {
    const { complaints } = dataset();
    await page.goto(`${base}locatie/kdv-beukenstraat-11/`);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("navigation", { includeHidden: true, name: "Hoofdmenu" })).toBeHidden();
    for (const { location, complaint, resolution } of complaints) {
      if (location !== "kdv-beukenstraat-11") continue;
      for (const text of [complaint, resolution]) if (text) await expect(page.getByText(text, { exact: true }).first()).toBeVisible();
    }
    expect((await page.pdf({ format: "A4" })).byteLength).toBeGreaterThan(10_000);
  });

  test("the start page shows its list and no search", async ({ page }) => {
    await page.goto(base);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".search")).toBeHidden();
    await expect(page.locator(".location-list a").first()).toBeVisible();
  });

  test("a category shows the locations that it folds away on the screen", async ({ page }) => {
    await page.goto(`${base}onderwerpen/pedagogische-kwaliteit/`);
    await expect(page.locator(".place-list")).toBeHidden();
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".place-list a").first()).toBeVisible();
  });
});
