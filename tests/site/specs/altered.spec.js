// Pages as other programs leave them: translated by the browser, extended by extensions, rewritten by
// a host. What an island shows is what it means, whatever stands in the page.

import { readFileSync } from "node:fs";
import path from "node:path";
import { extendFromTheStart, extendNow } from "../support/extensions.js";
import { base, dist } from "../support/site.js";
import { alterPage, awake, expect, field, holdModule, openSearch, options, test } from "../support/test.js";
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
  "with its styles in its elements": {
    // Its policy knows its styles by their bytes, and lets no others in: it can be read, and works.
    before: (page) =>
      alterPage(page, (html) =>
        html.replaceAll(/<style>.*?<\/style>/gs, "").replaceAll(/<(p|h1|h2|li|div|a)(?=[ >])/g, '<$1 style="margin:0"'),
      ),
    after: () => {},
    provoked: /inline style/,
  },
};

/** A page that isn't there, at an address that a mail program has changed. */
async function openMissing(page, wrong) {
  const missing = readFileSync(path.join(dist, "404.html"), "utf8")
    .replaceAll(/((?:href|src)=")\//g, `$1${base}`)
    .replace('data-root="/"', `data-root="${base}"`);
  await page.route(
    (url) => url.pathname === base + wrong,
    (route) => route.fulfill({ status: 404, body: missing, contentType: "text/html" }),
  );
  await page.goto(base + wrong);
}

for (const [way, { before, after, provoked = /(?!)/ }] of Object.entries(ways)) {
  test.describe(way, () => {
    test.use({ provoked: new RegExp(`status of 404|${provoked.source}`) });
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
      const location = page.locator("#locatie");
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

    test("before the search wakes, the page's own list answers", async ({ page }) => {
      await holdModule(page);
      await page.goto(base);
      await after(page);
      for (const [typed, name] of [
        ["kdv beuk", "KDV Beukenstraat 11"],
        ["kdv klip", "KDV Klipgriend 3"],
      ]) {
        await field(page).fill(typed);
        await expect.poll(() => seen(page.locator(".search-early bdi").first())).toBe(name);
      }
      await page.locator(".search-early a").first().click();
      await expect(page).toHaveURL(/\/locatie\/kdv-klipgriend-3\/$/);
    });

    test("what staff copy and build, and what is offered for an address, is what it means", async ({ page }) => {
      await page.addInitScript(() => {
        navigator.clipboard.writeText = async (text) => {
          if (window.refused) throw new Error("refused");
          window.copied = text;
        };
      });
      await page.goto(`${base}locatie/kdv-beukenstraat-11/`);
      await after(page);
      await page.locator(".share summary").first().click();
      const share = page.locator(".share");
      for (const [refused, says] of [
        [true, "Kopiëren lukt niet"],
        [false, "Gekopieerd."],
      ]) {
        await page.evaluate((refused) => (window.refused = refused), refused);
        await share.locator("button").first().click();
        await expect.poll(() => seen(share.getByRole("status"))).toContain(says);
      }
      expect(await seen(share.getByRole("status"))).not.toContain("lukt niet");

      await page.goto(`${base}insluiten/`);
      await awake(page);
      await after(page);
      await page.locator("[name=show]").selectOption("location");
      for (const slug of ["kdv-beukenstraat-11", "kdv-klipgriend-3"]) {
        await page.locator("[name=location]").selectOption(slug);
        await expect.poll(() => seen(page.locator("[data-snippet]"))).toContain(`location="${slug}"`);
      }
      expect(await seen(page.locator("[data-snippet]"))).not.toContain("beukenstraat");
      await page.locator("[data-copy]").click();
      await expect.poll(() => page.evaluate(() => window.copied)).toMatch(/^<script src=.*^<\/klachten-wijzer>$/ms);
      await expect.poll(() => seen(page.locator("[data-message]"))).not.toBe("");

      await openMissing(page, "Locatie/KDV-Klipgriend-3/");
      await after(page);
      const offer = page.locator("[data-offer] a").first();
      await expect.poll(() => seen(offer)).toContain("/locatie/kdv-klipgriend-3/");
      await offer.click();
      await expect(page).toHaveURL(/\/locatie\/kdv-klipgriend-3\/$/);
    });

    test("the letter to the committee, and English pages, follow too", async ({ page }) => {
      await page.clock.setFixedTime(new Date("2026-11-29T12:00:00Z"));
      await page.goto(`${base}wat-kan-ik-doen/brief-commissie/`);
      await awake(page);
      await after(page);
      const first = page.locator("#brief-velden textarea").first();
      for (const name of ["KDV Zee", "BSO Meer"]) {
        await first.fill(name);
        await expect.poll(() => seen(page.locator(".letter"))).toContain(name);
      }
      expect(await seen(page.locator(".letter"))).not.toContain("KDV Zee");

      await page.goto(`${base}en/`);
      await awake(page);
      await after(page);
      const search = page.getByRole("combobox");
      for (const [typed, name] of [
        ["kdv beuk", "KDV Beukenstraat 11"],
        ["kdv klip", "KDV Klipgriend 3"],
      ]) {
        await search.fill(typed);
        await expect.poll(() => seen(page.locator("[role=option] bdi").first())).toBe(name);
      }
      await search.fill("zxqyzxqy");
      await expect.poll(() => seen(page.locator(".search-message"))).toContain("No location found for “zxqyzxqy”");

      await page.goto(`${base}en/what-can-i-do/#stap-geklaagd`);
      await awake(page);
      await after(page);
      for (const [date, until] of [
        ["2026-01-05", "16 February 2026"],
        ["2026-11-09", "21 December 2026"],
      ]) {
        await page.locator("#datum").fill(date);
        await expect.poll(() => seen(page.locator(".dates-answer"))).toContain(until);
      }
      expect(await seen(page.locator(".dates-answer"))).not.toContain("16 February");
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

/** What is typed into a page before it wakes, and what shows that it was read. */
const TYPED = {
  "the search": ["", field, "oceaan", (page) => expect(options(page).first()).toBeVisible()],
  "all complaints": [
    "klachten/",
    (page) => page.locator("#zoek-klachten"),
    "luizen",
    (page) => expect(page.locator('#lijst-0 [id="2023-0170"]')).toBeVisible(),
  ],
  "the comparison": [
    "vergelijken/",
    (page) => page.getByRole("combobox"),
    "klipgriend",
    (page) => expect(page.getByRole("option").first()).toBeVisible(),
  ],
  "the day in the guide": [
    "wat-kan-ik-doen/#stap-geklaagd",
    (page) => page.locator("#datum"),
    "2026-01-05",
    (page) => expect(page.locator(".dates-answer")).toContainText("16 februari 2026"),
  ],
  "the letter to the committee": [
    "wat-kan-ik-doen/brief-commissie/",
    (page) => page.locator("#brief-velden textarea").first(),
    "KDV Zee",
    (page) => expect(page.locator(".letter")).toContainText("KDV Zee"),
  ],
};

for (const [what, [folder, find, text, answered]] of Object.entries(TYPED)) {
  test(`what was typed before an extended page wakes is kept and answered: ${what}`, async ({ page }) => {
    await extendFromTheStart(page);
    const release = await holdModule(page);
    await page.goto(base + folder);
    await find(page).fill(text);
    release();
    await awake(page);
    await expect(find(page)).toBeFocused();
    await expect(find(page)).toHaveValue(text);
    await answered(page);
  });
}
