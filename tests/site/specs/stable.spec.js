// Nothing moves by itself while the islands wake, on a fast line or a slow one.
import { base, kinds } from "../support/site.js";
import { shifts, total, watchShifts } from "../support/shifts.js";
import { awake, expect, field, holdModule, message, options, sizes, test } from "../support/test.js";

// The promise is less than 0.01; a message that keeps no line for itself stays just below that.
const MOST = 0.001;

async function expectStill(page) {
  const seen = await shifts(page);
  expect(total(seen), JSON.stringify(seen)).toBeLessThan(MOST);
}

/** Long enough that a key no longer counts as the cause of what moves. */
const afterInput = (page) => page.waitForTimeout(700);

for (const [size, viewport] of Object.entries(sizes)) {
  test.describe(size, () => {
    test.use({ viewport });
    test.beforeEach(({ page }) => watchShifts(page));

    for (const [kind, address] of Object.entries(kinds)) {
      test(`${kind} stays where it is`, async ({ page }) => {
        await page.goto(base + address);
        if (address === "") await awake(page);
        await expectStill(page);
      });
    }

    test("a slow WebAssembly moves nothing when it arrives", async ({ page }) => {
      const release = await holdModule(page);
      await page.goto(base, { waitUntil: "commit" });
      await expect(field(page)).toBeVisible();
      await page.waitForTimeout(1000);
      release();
      await awake(page);
      await expectStill(page);
    });

    test("what was typed before is answered without moving the page", async ({ page }) => {
      const release = await holdModule(page);
      await page.goto(base, { waitUntil: "commit" });
      await field(page).fill("kdv beukenstraat");
      await afterInput(page);
      release();
      await expect(options(page).first()).toBeVisible();
      await expectStill(page);
    });

    test("a link with a search opens without moving the page", async ({ page }) => {
      await page.goto(`${base}?q=beukenstraat`);
      await expect(options(page).first()).toBeVisible();
      await expectStill(page);
    });

    test("a text that nothing matches is answered without moving the page", async ({ page }) => {
      const release = await holdModule(page);
      await page.goto(base, { waitUntil: "commit" });
      await field(page).fill("qqqqqqqq");
      await afterInput(page);
      release();
      await expect(message(page)).toContainText("Controleer wel eerst");
      await expectStill(page);
    });

    test("a link with a search that nothing matches opens without moving the page", async ({ page }) => {
      const release = await holdModule(page);
      await page.goto(`${base}?q=qqqqqqqq`);
      await page.waitForTimeout(1000);
      release();
      await expect(message(page)).toContainText("Controleer wel eerst");
      await expectStill(page);
    });

    test("a list of locations that comes late moves nothing", async ({ page }) => {
      let release;
      const held = new Promise((resolve) => (release = resolve));
      await page.route("**/locations.json", async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(`${base}?q=beukenstraat`);
      await expect(message(page)).toContainText("wordt geladen");
      await page.waitForTimeout(300);
      release();
      await expect(options(page).first()).toBeVisible();
      await expectStill(page);
    });
  });
}

test("the measurement sees a shift", async ({ page }) => {
  await watchShifts(page);
  await page.goto(base);
  await awake(page);
  await page.evaluate(() => {
    document.querySelector("main").prepend(Object.assign(document.createElement("p"), { innerHTML: "x<br>".repeat(20) }));
  });
  expect(total(await shifts(page))).toBeGreaterThan(MOST);
});
