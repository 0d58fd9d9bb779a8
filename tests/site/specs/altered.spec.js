// Pages as other programs leave them: translated by the browser, extended by extensions, rewritten by
// a host. What an island shows is what it means, whatever stands in the page.
import { extendFromTheStart, extendNow } from "../support/extensions.js";
import { base } from "../support/site.js";
import { alterPage, awake, expect, field, openSearch, options, test } from "../support/test.js";
import { translateFromTheStart, translateNow } from "../support/translated.js";

/** What a reader sees, without the translator's marks. */
const seen = async (locator) => (await locator.innerText()).replaceAll("~", "").replaceAll(/\s+/g, " ").trim();
const translated = (text) => new RegExp(`^~.*${text}.*~$`, "s");

const ways = {
  "translated before it wakes": { before: (page) => translateFromTheStart(page, "~"), after: () => {} },
  "translated when it is awake": { before: () => {}, after: (page) => translateNow(page, "~") },
  "extended before it wakes": { before: (page) => extendFromTheStart(page), after: () => {} },
  "extended when it is awake": { before: () => {}, after: (page) => extendNow(page) },
  "without the space and the ends that HTML can do without": {
    before: (page) =>
      alterPage(page, (html) =>
        html
          .replaceAll(/>\s+</g, "><")
          .replaceAll(/<!--.*?-->/gs, "")
          .replaceAll(/<\/(li|p|option)>/g, ""),
      ),
    after: () => {},
  },
};

for (const [way, { before, after }] of Object.entries(ways)) {
  test.describe(way, () => {
    test.beforeEach(({ page }) => before(page));

    test("the search opens what it shows", async ({ page }) => {
      await openSearch(page);
      await after(page);
      // The list is drawn twice: what stood there first must not stay.
      for (const [typed, name] of [
        ["kdv beuk", "KDV Beukenstraat 11"],
        ["kdv klip", "KDV Klipgriend 3"],
      ]) {
        await field(page).fill(typed);
        await expect.poll(() => seen(options(page).first().locator("bdi"))).toBe(name);
      }
      await field(page).fill("zxqyzxqy");
      await expect(page.locator(".search-message")).toContainText("zxqyzxqy");
      await field(page).fill("kdv klip");
      await expect.poll(() => seen(options(page).first().locator("bdi"))).toBe("KDV Klipgriend 3");
      await options(page).first().click();
      await expect(page).toHaveURL(/\/locatie\/kdv-klipgriend-3\/$/);
      await page.goBack();
    });

    test("dates follow the day that is filled in, and the letter what is typed", async ({ page }) => {
      await page.clock.setFixedTime(new Date("2026-11-29T12:00:00Z"));
      await page.goto(`${base}wat-kan-ik-doen/#stap-geklaagd`);
      await awake(page);
      await after(page);
      const day = page.locator("#datum");
      for (const [date, until] of [
        ["2026-01-05", "16 februari 2026"],
        ["2026-11-09", "21 december 2026"],
      ]) {
        await day.fill(date);
        await expect.poll(() => seen(page.locator(".dates-answer"))).toContain(until);
      }
      expect(await seen(page.locator(".dates-answer"))).not.toContain("16 februari");

      await page.goto(`${base}wat-kan-ik-doen/brief/`);
      await awake(page);
      await after(page);
      const [location] = await page.locator("textarea").all();
      for (const name of ["KDV Zee", "BSO Meer"]) {
        await location.fill(name);
        await expect.poll(() => seen(page.locator("#brief-onderwerp"))).toBe(`Klacht over ${name}`);
      }
    });

    test("the list of complaints says what it found, and a comparison follows the choice", async ({ page }) => {
      await page.goto(`${base}klachten/`);
      await awake(page);
      await expect(page.locator("#gevonden")).toContainText("572");
      await after(page);
      const found = page.locator("#gevonden");
      for (const [query, card] of [
        ["luizen", "2023-0170"],
        ["jas kwijt", "2023-0071"],
      ]) {
        await page.locator("#zoek-klachten").fill(query);
        await expect(page.locator(`#lijst-0 [id="${card}"]`)).toBeVisible();
      }
      await expect.poll(() => seen(found)).toMatch(/^\d+ klacht(en)? gevonden$/);
      expect(await seen(found)).not.toContain("572");

      await page.goto(`${base}vergelijken/?locaties=kdv-beukenstraat-11,kdv-klipgriend-3`);
      await awake(page);
      await expect(page.locator(".chosen li")).toHaveCount(2);
      await after(page);
      await page.locator(".chosen button").first().click();
      await expect(page.locator(".chosen li")).toHaveCount(1);
      await expect.poll(() => seen(page.locator(".compare-said"))).toContain("KDV Beukenstraat 11 is weggehaald");
      expect(await seen(page.locator(".chosen"))).toContain("KDV Klipgriend 3");
    });
  });
}

test("a translated page keeps its own language for what it looks up", async ({ page }) => {
  await translateFromTheStart(page, "~");
  await openSearch(page);
  await field(page).fill("kdv klip");
  await expect(options(page).first()).toHaveText(translated("klacht"));
  await options(page).first().click();
  await expect(page).toHaveURL(`${new URL(base, page.url()).href}locatie/kdv-klipgriend-3/`);
});

test("what was typed before an extended page wakes is answered", async ({ page }) => {
  await extendFromTheStart(page);
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route("**/*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(base);
  await field(page).pressSequentially("oceaan");
  release();
  await awake(page);
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue("oceaan");
  await expect(options(page).first()).toBeVisible();
});
