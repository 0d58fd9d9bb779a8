// Every link to a place on a page lands on it: followed, opened, typed and come back to.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { read } from "../checks/html.js";
import { lateLetters } from "../support/letters.js";
import { base, dist } from "../support/site.js";
import { awake, expect, holdModule, sizes, test } from "../support/test.js";

const LOCATION = "locatie/kdv-beukenstraat-11/";
const CATEGORY = "onderwerpen/pedagogische-kwaliteit/";
const GUIDE = "wat-kan-ik-doen/";

/** How far the target is from where it should be: below the top by its margin, or at the page's end. */
const miss = (page) =>
  page.evaluate(() => {
    const place = document.querySelector(":target");
    const margin = parseFloat(getComputedStyle(place).scrollMarginTop);
    const most = document.documentElement.scrollHeight - innerHeight;
    const wanted = Math.max(0, Math.min(most, place.getBoundingClientRect().top + scrollY - margin));
    return Math.abs(wanted - scrollY);
  });

/** Where the page comes to rest. */
async function expectThere(page, id, within = 2) {
  await expect(page.locator(`[id="${id}"]`)).toBeAttached();
  let last = -1;
  await expect(async () => {
    const now = await page.evaluate(() => scrollY);
    const rests = now === last;
    last = now;
    expect(rests).toBe(true);
  }).toPass({ intervals: [150] });
  expect(await miss(page), id).toBeLessThanOrEqual(within);
}

/** Pages that lead to places on others. */
const LEADING = ["", LOCATION, CATEGORY, GUIDE, "wat-kan-ik-doen/brief/"];

/** Some of the ids that links lead to: the first, the last, and what lies between. */
function places(folder) {
  const page = (folder) => read(path.join(dist, folder, "index.html"));
  const { ids } = page(folder);
  const of = (folder) => new URL(`https://a.nl/${folder}`);
  const led = [...new Set([...LEADING, ...LEADING.map((leading) => `en/${leading}`), folder])]
    .filter((from) => existsSync(path.join(dist, from, "index.html")))
    .flatMap((from) =>
      page(from)
        .all("a[href]")
        .map(({ href }) => new URL(href, of(from))),
    )
    .filter(({ hash, pathname }) => hash && pathname === of(folder).pathname);
  const asked = [...new Set(led.map(({ hash }) => hash.slice(1)))];
  const known = asked.filter((id) => ids.includes(id));
  const step = Math.max(1, Math.floor(known.length / 6));
  return known.filter((_, at) => at % step === 0 || at === known.length - 1);
}

const FOLDERS = [
  "",
  LOCATION,
  CATEGORY,
  GUIDE,
  "wat-kan-ik-doen/brief/",
  "wat-kan-ik-doen/brief-commissie/",
  "over-de-cijfers/",
  "zonder-locatie/",
  "klachten/",
  "vergelijken/",
  "insluiten/",
  "en/",
  "en/location/kdv-beukenstraat-11/",
  "en/what-can-i-do/",
  "en/complaints/",
];

for (const [screen, size] of Object.entries(sizes)) {
  for (const folder of FOLDERS) {
    test(`${screen}: places on /${folder}`, async ({ page }) => {
      test.slow();
      await page.setViewportSize(size);
      const ids = places(folder);
      expect(ids.length).toBeGreaterThan(0);
      for (const id of ids) {
        // Opened, as from a mail.
        await page.goto("about:blank");
        await page.goto(`${base}${folder}#${id}`);
        await expectThere(page, id);
      }
      // One after the other on the same page, from wherever it stands.
      await page.goto("about:blank");
      await page.goto(base + folder);
      for (const id of ids.toReversed()) {
        await page.evaluate((id) => (location.hash = id), id);
        await expectThere(page, id);
      }
    });
  }
}

// What comes late makes a page higher or lower, above the place too: the reader stays where the link led.
for (const [folder, id] of [
  ["", "letter-s"],
  [LOCATION, "klacht-2023-0137"],
  [LOCATION, "wat-nu"],
  [CATEGORY, places(CATEGORY).at(-2)],
  [GUIDE, "stap-geklaagd"],
  [GUIDE, "geschillencommissie"],
  ["zonder-locatie/", places("zonder-locatie/").at(-1)],
  ["klachten/", "inhoud"],
  ["insluiten/", "inhoud"],
  ["wat-kan-ik-doen/brief/", "inhoud"],
  ["en/", "letter-s"],
  ["en/what-can-i-do/", "stap-geklaagd"],
]) {
  test(`late letters and late islands leave /${folder}#${id} where it is`, async ({ page }) => {
    await page.setViewportSize(sizes.phone);
    const release = await holdModule(page);
    const arrive = await lateLetters(page);
    // The page counts as loaded only when its letters are there: the browser leads there again then.
    await page.goto(`${base}${folder}#${id}`, { waitUntil: "domcontentloaded" });
    await expectThere(page, id);
    await arrive();
    release();
    await page.waitForLoadState();
    if (await page.locator("[data-island], [data-embed]").count()) await awake(page);
    // Less than half a line (24 px): the browser holds a place at the top of its first text's letters, and how far
    // those reach above the line's middle is the font's. 6 px with DejaVu Sans as the machine's own, 8.4 with others.
    await expectThere(page, id, 12);
  });
}

test("late letters leave whoever has moved where they are", async ({ page }) => {
  await page.setViewportSize(sizes.phone);
  const arrive = await lateLetters(page);
  await page.goto(`${base}${LOCATION}#wat-nu`, { waitUntil: "domcontentloaded" });
  await expectThere(page, "wat-nu");
  await page.mouse.move(100, 300);
  await page.mouse.wheel(0, -1500);
  await expect.poll(() => miss(page)).toBeGreaterThan(1000);
  await arrive();
  await page.waitForLoadState();
  expect(await miss(page)).toBeGreaterThan(1000);
});

test("a link on the page is followed to its place", async ({ page }) => {
  await page.setViewportSize(sizes.phone);
  await page.goto(base + LOCATION);
  await page.getByRole("link", { name: "Wat kun je nu doen?" }).first().click();
  await expectThere(page, new URL(page.url()).hash.slice(1));
});

test("the way back leads to the place that was read", async ({ page }) => {
  await page.setViewportSize(sizes.phone);
  await page.goto(base + CATEGORY);
  const place = page.locator(".complaint").nth(60);
  await place.scrollIntoViewIfNeeded();
  const top = () => place.evaluate((card) => Math.round(card.getBoundingClientRect().top));
  const before = await top();
  await place.locator("h3 a").evaluate((link) => link.click());
  await expect(page).toHaveURL(/\/locatie\//);
  await page.goBack();
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThanOrEqual(2);
  await page.goto(`${base}${LOCATION}#klacht-2023-0137`);
  await page.goto(`${base}over-de-cijfers/`);
  await page.goBack();
  await expectThere(page, "klacht-2023-0137");
});

test("a place is found however a mail program leaves its name", async ({ page }) => {
  for (const hash of [
    "klacht-2023-0137.",
    "klacht-2023-0137)",
    "%23klacht-2023-0137",
    "klacht%252D2023-0137",
    "klacht-2023-0137%20",
  ]) {
    await page.goto("about:blank");
    await page.goto(`${base}${LOCATION}#${hash}`);
    await expect(page).toHaveURL(/#klacht-2023-0137$/);
    await expectThere(page, "klacht-2023-0137");
  }
});

test("no style but one asks how high the screen is", async () => {
  const { readdirSync } = await import("node:fs");
  const folder = new URL("../../../style/", import.meta.url);
  const sheets = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(".css"));
  const found = sheets.flatMap((file) => {
    const lines = readFileSync(new URL(file, folder), "utf8").split("\n");
    return lines
      .filter((line) =>
        /\d[sld]?vh\b|\dvb\b|\dvmax\b|\dvmin\b|(min-|max-)?height:.*\)\s*\{|aspect-ratio:.*\)\s*\{/.test(line),
      )
      .map((line) => `${file}: ${line.trim()}`);
  });
  expect(found).toEqual(["tokens.css: --screen: 100vh;"]);
});

test("whoever jumps to the end of a page is at its end, and nothing moves there", async ({ page }) => {
  for (const folder of ["", LOCATION, CATEGORY, "klachten/"]) {
    await page.goto(base + folder);
    const far = () =>
      page.evaluate(
        () =>
          [...document.querySelectorAll("main *")].filter((part) => getComputedStyle(part).contentVisibility === "auto")
            .length,
      );
    await expect.poll(far, { message: folder }).toBe(0);
    const end = page.locator("body > footer");
    const place = () => end.evaluate((footer) => Math.round(footer.getBoundingClientRect().bottom - innerHeight));
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: "instant" }));
    for (let frame = 0; frame < 10; frame++) {
      expect(await place(), folder).toBeLessThanOrEqual(1);
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
  }
});
