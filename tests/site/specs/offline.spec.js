// What was visited stays readable without a network, one version at a time.
import { readFileSync } from "node:fs";
import path from "node:path";
import { base, host, kinds, madeUp, origin, read } from "../support/site.js";
import { alterPage, expect, test as plain, TAKEN_OVER } from "../support/test.js";

const test = plain.extend({
  serviceWorkers: "allow",
  provoked: [new RegExp(`Failed to load resource|ERR_|request to ${host}/`), { option: true }],
});
const LOCATION = "locatie/kdv-beukenstraat-11/";
const published = () => read("version.txt");
const replaced = () => readFileSync(path.join(madeUp, "version.txt"), "utf8");

/** A site of the test's own, what changes it, and what was asked of it since. */
function site(page, name) {
  const address = `${origin}/wissel/${name}/`;
  const asked = async () => (await page.request.post(address)).json();
  return { address, asked, becomes: (state) => page.request.put(address, { data: state }) };
}
const stores = (page) => page.evaluate(() => caches.keys());
/** What is kept, and in which store. */
const keptBy = (page) =>
  page.evaluate(async () => {
    const found = [];
    for (const store of await caches.keys())
      for (const { url } of await (await caches.open(store)).keys()) found.push({ store, url });
    return found;
  });
/** Paths of what is kept, below the site's root. */
const kept = async (page, { address }) => (await keptBy(page)).map(({ url }) => url.replace(address, ""));
const expectKept = (page, site, file) => expect.poll(() => kept(page, site)).toContain(file);
const expectDataKept = (page, site) =>
  expect.poll(async () => (await kept(page, site)).some((file) => file.endsWith("search/locations.json"))).toBe(true);
const controlled = (page) => page.waitForFunction(() => navigator.serviceWorker.controller);

test("what was visited is there without a network, with its search; the rest says why not", async ({ page }) => {
  const wissel = site(page, "bezocht");
  await page.goto(wissel.address);
  await controlled(page);
  await expectKept(page, wissel, "");
  await page.goto(wissel.address + LOCATION);
  await expectKept(page, wissel, LOCATION);
  await page.goto(`${wissel.address}?q=beukenstraat`);
  await expect(page.getByRole("option").first()).toBeVisible();
  await expectDataKept(page, wissel);

  await wissel.becomes("gone");
  await page.reload();
  await expect(page.getByRole("option").first()).toContainText("Beukenstraat");
  await page.goto(wissel.address + LOCATION);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("KDV Beukenstraat 11");
  // Its style sheet is there too, and the day of the data.
  await expect(page.locator("body")).toHaveCSS("display", "flex");
  await expect(page.getByRole("contentinfo")).toContainText("31 mei 2024");

  await page.goto(`${wissel.address}locatie/biba-bommel/`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Je bent offline");
  await page.getByRole("link").click();
  await expect(page).toHaveURL(wissel.address);
  await expect(page.getByRole("combobox")).toBeVisible();
});

test("a new version takes the place of the old one, data and all", async ({ page }) => {
  const wissel = site(page, "nieuw");
  await wissel.becomes("late with WebAssembly");
  await page.goto(wissel.address);
  await controlled(page);
  // Whoever leaves a page while it asks for something leaves the old worker with an answer that nobody reads.
  await page.reload();
  await page.goto(`${wissel.address}over-de-cijfers/`);
  await expectKept(page, wissel, "over-de-cijfers/");
  await expectKept(page, wissel, "");
  expect((await stores(page)).map((name) => name.split(" ").at(-1))).toEqual([published()]);
  const before = await page.getByRole("contentinfo").textContent();

  await wissel.becomes("made-up");
  await page.goto(wissel.address);
  // The old worker may still keep files whose names are made from their bytes; pages and data it may not.
  const versions = async () => [
    ...new Set((await keptBy(page)).filter(({ url }) => !url.includes("/assets/")).map(({ store }) => store)),
  ];
  await expect.poll(versions, TAKEN_OVER).toEqual([`klachtenwijzer /wissel/nieuw/ ${replaced()}`]);
  // What was visited before is there again, in the new version.
  await expectKept(page, wissel, "over-de-cijfers/");
  await wissel.becomes("gone");
  await page.goto(`${wissel.address}over-de-cijfers/`);
  expect(await page.getByRole("contentinfo").textContent()).not.toBe(before);
});

test("a site that switches it off takes it away", async ({ page }) => {
  const wissel = site(page, "uit");
  await page.goto(wissel.address);
  await controlled(page);
  await expectKept(page, wissel, "");
  await wissel.becomes("switched off");
  await page.reload();
  const registered = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await expect.poll(registered, TAKEN_OVER).toBe(0);
  expect(await stores(page)).toEqual([]);
});

test.describe("where none is wanted", () => {
  /** Lets long times pass at once, and notes what would have been registered. */
  test.beforeEach(async ({ page }) => {
    await page.clock.install();
    await page.addInitScript(() => {
      window.registered = [];
      navigator.serviceWorker.register = async (address) => {
        window.registered.push(String(address));
        throw new Error("not in this test");
      };
    });
  });
  const registered = async (page, target) => {
    await page.clock.runFor(60_000);
    return target.evaluate(() => window.registered.length);
  };
  const address = base + kinds["the page about accessibility"];

  test("by the settings, nothing is registered; elsewhere it is", async ({ page }) => {
    await page.goto(address);
    expect(await registered(page, page)).toBe(1);
    await alterPage(page, (html) => html.replace(/<html /, "<html data-online "));
    await page.goto(address);
    expect(await registered(page, page)).toBe(0);
  });

  test("by the page that it stands in, nothing is registered", async ({ page }) => {
    await page.goto(`${host}/`);
    const frame = page.frameLocator("#locatie iframe");
    await expect(frame.getByRole("heading", { level: 1 })).toBeVisible();
    await page.waitForLoadState();
    expect(await registered(page, frame.locator("html"))).toBe(0);
  });
});
