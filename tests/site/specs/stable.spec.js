// Nothing moves by itself while the islands wake, on a fast line or a slow one. Every kind of page as
// it opens: kinds.spec.js, which also shows that the measurement sees a shift.
import { forgetShifts, MOST, shifts, shiftsSince, total, watchShifts } from "../support/shifts.js";
import { base, kinds, read } from "../support/site.js";
import { awake, expect, field, holdModule, message, options, sizes, test } from "../support/test.js";

const expectStill = (seen) => expect(total(seen), JSON.stringify(seen)).toBeLessThan(MOST);

const ways = {
  "on a phone": { viewport: sizes.phone, letters: "wide" },
  "on a large screen": { viewport: sizes.desktop },
};

const IN_PARTS = ["", kinds["a location with many complaints"], kinds["the guide at a step"], kinds["the comparison"]];

/** Places inside the header, where the parser of a busy browser rests too, and some in what follows. */
function cuts(html) {
  const after = (text) => html.indexOf(text) + text.length;
  const main = html.indexOf("<main");
  const parts = [0.1, 0.3, 0.6].map((part) => Math.round(main + part * (html.length - main)));
  return [
    after("</a><details"),
    after('class="share">'),
    after('<nav aria-label="Hoofdmenu"><ul><li>'),
    main,
    ...parts,
  ];
}

for (const [way, use] of Object.entries(ways)) {
  test.describe(way, () => {
    test.use(use);
    test.beforeEach(({ page }) => watchShifts(page));

    test("a slow WebAssembly moves nothing when it arrives", async ({ page }) => {
      const release = await holdModule(page);
      await page.goto(base);
      await expect(field(page)).toBeVisible();
      await expectStill(await shifts(page));
      release();
      await awake(page);
      await expectStill(await shifts(page));
    });

    for (const [what, text, answer] of [
      ["what was typed before", "kdv beukenstraat", (page) => expect(options(page).first()).toBeVisible()],
      [
        "a text that nothing matches",
        "qqqqqqqq",
        (page) => expect(message(page)).toContainText("Controleer hoe je de naam schrijft"),
      ],
    ]) {
      test(`${what} is answered without moving the page`, async ({ page }) => {
        const release = await holdModule(page);
        await page.goto(base);
        await field(page).fill(text);
        await forgetShifts(page);
        release();
        await answer(page);
        await expectStill(await shiftsSince(page));
      });

      test(`a link with ${what} opens without moving the page`, async ({ page }) => {
        const release = await holdModule(page);
        await page.goto(`${base}?q=${text.replace(" ", "+")}`);
        await expect(field(page)).toBeVisible();
        await shifts(page);
        release();
        await answer(page);
        await expectStill(await shifts(page));
      });
    }

    test("a list of locations that comes late moves nothing", async ({ page }) => {
      let release;
      const held = new Promise((resolve) => (release = resolve));
      await page.route("**/locations.json", async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(`${base}?q=beukenstraat`, { waitUntil: "commit" });
      await expect(message(page)).toContainText("wordt geladen");
      await shifts(page);
      release();
      await expect(options(page).first()).toBeVisible();
      await expectStill(await shifts(page));
    });

    test("a page that arrives in parts moves nothing, wherever it is cut", async ({ page }) => {
      for (const address of IN_PARTS) {
        const html = read(`${address.split("#")[0]}index.html`);
        for (const cut of cuts(html)) {
          await page.setExtraHTTPHeaders({ "x-in-parts": String(cut) });
          await page.goto("about:blank");
          await page.goto(base + address);
          const seen = await shifts(page);
          const where = `${address} cut before ${html.slice(cut, cut + 40)}`;
          expect.soft(total(seen), `${where}: ${JSON.stringify(seen)}`).toBeLessThan(MOST);
        }
      }
    });
  });
}
