// What every kind of page promises, each kind opened as few times as that takes: accessible in both
// schemes, nothing moves by itself, nothing is wider than the window, nothing is stored, it can be
// shared and printed. With the machine's own font, and with another.
import { paleTexts, violations, violationsInBothSchemes } from "../support/axe.js";
import { MOST, shifts, total, watchShifts } from "../support/shifts.js";
import { base, dataset, kinds, origin, permanent } from "../support/site.js";
import { expect, namesFor, overflow, ready, restyle, sizes, smallest, test } from "../support/test.js";

const { report } = dataset();
const SMALLEST_TARGET = 24;
// The first cards of all complaints are like the hundreds of others; complaints-reading.spec.js looks at all.
const exclude = [".finder-list > :nth-child(n + 4)", ".of-location:nth-child(n + 8)"];

async function expectStill(page) {
  const seen = await shifts(page);
  expect.soft(total(seen), JSON.stringify(seen)).toBeLessThan(MOST);
}

for (const [kind, address] of Object.entries(kinds)) {
  test.describe(kind, () => {
    test.describe("on a large screen", () => {
      test.use({ viewport: sizes.desktop });

      test("is accessible, still and of the right width, stores nothing, is shared and printed", async ({
        page,
        context,
      }) => {
        const programs = [];
        // The desk asks for every file of the site, but runs none of them.
        const isRun = (request) => request.resourceType() === "script" && /\/share-/.test(request.url());
        page.on("request", (request) => isRun(request) && programs.push(request.url()));
        await watchShifts(page);
        await page.goto(base + address);
        await ready(page);
        await expectStill(page);
        await page.mouse.wheel(0, 3000);
        expect.soft((await context.storageState()).cookies).toEqual([]);
        expect.soft(await stored(page)).toEqual([0, 0, 0, 0]);
        expect.soft(await violationsInBothSchemes(page, { exclude })).toEqual([]);
        expect.soft(await overflow(page)).toBe(0);
        const asItWas = await restyle(page, "html { font-size: 200% }");
        expect.soft(await overflow(page), "with text twice as large").toBe(0);
        await asItWas();
        expect.soft(programs, "asked for before somebody shares").toEqual([]);
        await expectShared(page, address);
        await expectPrinted(page, address);
      });
    });

    test.describe("on a phone, in another font", () => {
      test.use({ viewport: sizes.phone, letters: "wide" });

      test("is accessible, still and of the right width, and large enough to touch", async ({ page }) => {
        await watchShifts(page);
        await page.goto(base + address);
        await ready(page);
        await expectStill(page);
        if (address === "") await namesFor(page, "beukenstraat");
        expect.soft(await smallTargets(page)).toEqual([]);
        expect.soft(await overflow(page)).toBe(0);
        if (address === "") await page.keyboard.press("Escape");
        await page.setViewportSize(smallest);
        expect.soft(await overflow(page), "at 400% zoom").toBe(0);
        expect.soft(await smallTargets(page), "at 400% zoom").toEqual([]);
        expect.soft(await violationsInBothSchemes(page, { exclude })).toEqual([]);
      });
    });
  });
}

const stored = (page) =>
  page.evaluate(async () => [
    document.cookie.length,
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
  ]);

async function expectShared(page, address) {
  const shared = page.locator(".share");
  await expect(shared).toHaveCount(1);
  await shared.locator("summary").first().click();
  await expect.soft(shared.locator("#deel-adres")).toHaveValue(`${origin}${base}${permanent(address)}`);
  await expect.soft(shared.getByRole("img", { name: /QR/ })).toBeVisible();
  await shared.locator("summary").first().click();
}

/** Media boxes of the sheets of a PDF, in points. */
const sheets = (pdf) => [...pdf.toString("latin1").matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];

async function expectPrinted(page, address) {
  await page.emulateMedia({ media: "print" });
  for (const unusable of ["nav:not(.contents)", "search", ".chart-views", "button", ".skip-link", "summary"]) {
    await expect.soft(page.locator(unusable).filter({ visible: true }), unusable).toHaveCount(0);
  }
  expect.soft(await overflow(page), "printed").toBeLessThanOrEqual(0);
  // A letter goes to somebody who never saw the page: it prints alone.
  if (!/brief|letter/.test(address)) {
    const foot = page.getByRole("contentinfo");
    await expect
      .soft(foot)
      .toContainText(
        `${address.startsWith("en/") ? "This page" : "Deze pagina"}: /${permanent(address).split("#")[0]}`,
      );
    await expect.soft(foot).toContainText(report.source.title);
    await expect.soft(foot).toContainText(/, \d+ \w+ \d{4}, \d+ pag/);
  }
  const boxes = sheets(await page.pdf({ preferCSSPageSize: true })).map(([, ...box]) => box.map(Math.round));
  expect.soft(boxes.length).toBeGreaterThan(0);
  for (const box of boxes) expect.soft(box, "A4").toEqual([595, 842]);
}

/** Everything to touch, but for links inside a sentence, which WCAG 2.5.8 leaves out. */
const smallTargets = (page) =>
  page.evaluate((smallest) => {
    const inSentence = (element) =>
      getComputedStyle(element).display === "inline" &&
      element.parentElement.textContent.trim() !== element.textContent.trim();
    return [...document.querySelectorAll("a, button, input, summary, [role=option]")]
      .filter((element) => element.checkVisibility({ contentVisibilityAuto: true }) && !inSentence(element))
      .map((element) => [element.textContent.trim() || element.id, element.getBoundingClientRect()])
      .filter(([, { width, height }]) => Math.min(width, height) < smallest)
      .map(([text, { width, height }]) => `${text}: ${width} × ${height}`);
  }, SMALLEST_TARGET);

test("the menu of a phone opens over the page, and can be used", async ({ page }) => {
  await page.setViewportSize(smallest);
  await page.goto(`${base}onderwerpen/`);
  await ready(page);
  const top = await page.locator("h1").evaluate((heading) => heading.getBoundingClientRect().top);
  await page.locator(".menu > summary").click();
  expect(await smallTargets(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  // What lies under it is measured while it is closed.
  const found = await violationsInBothSchemes(page);
  expect(found.filter((one) => !one.endsWith("covers it"))).toEqual([]);
  expect(await page.locator("h1").evaluate((heading) => heading.getBoundingClientRect().top)).toBe(top);
  const menu = page.getByRole("navigation", { name: "Hoofdmenu" });
  await expect(menu.locator("[aria-current]")).toHaveText("Onderwerpen");
  await menu.getByRole("link", { name: "Vergelijken" }).click();
  await expect(page).toHaveURL(/vergelijken/);
});

test.describe("the measurements can fail:", () => {
  test("a target that is too small, a text that is too pale or can't be decided, a page that moves", async ({
    page,
  }) => {
    await page.setViewportSize(sizes.phone);
    await watchShifts(page);
    await page.goto(`${base}wat-kan-ik-doen/`);
    await ready(page);
    await page.locator(".menu > summary").click();
    const asItWas = await restyle(page, ".site-header li a { min-height: 0; height: 20px; border: 0 }");
    expect(await smallTargets(page)).toHaveLength(6);
    await asItWas();
    const pale = await restyle(page, "h1 { color: #ddd; background: #fff }");
    // Axe leaves it undecided where the font is higher than its line; then it is computed.
    const isPale = /color-contrast h1|h1: rgb\(221, 221, 221\) on 255,255,255 has 1.36, it needs 3/;
    expect((await violations(page)).join()).toMatch(isPale);
    expect((await paleTexts(page)).join()).toMatch(isPale);
    await pale();
    const picture = await restyle(page, "h1 { background: linear-gradient(red, blue) }");
    expect((await paleTexts(page)).join()).toContain("a picture as background");
    await picture();
    const before = total(await shifts(page));
    await page.evaluate(() =>
      document
        .querySelector("main")
        .prepend(Object.assign(document.createElement("p"), { innerHTML: "x<br>".repeat(20) })),
    );
    expect(total(await shifts(page)) - before).toBeGreaterThan(MOST);
  });
});
