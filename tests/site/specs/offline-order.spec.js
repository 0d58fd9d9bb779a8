// A new version arrives on the host in any order, the store is full, the host is silent or wrong: what
// is kept is of one version, and what is online never suffers from it.
import { readFileSync } from "node:fs";
import path from "node:path";
import { madeUp, origin, read } from "../support/site.js";
import { expect, test as plain, TAKEN_OVER } from "../support/test.js";

const test = plain.extend({
  serviceWorkers: "allow",
  provoked: [/Failed to load resource|ERR_|MIME type|Failed to (fetch|execute)|quota/i, { option: true }],
});
const VISITED = ["", "over-de-cijfers/", "wat-kan-ik-doen/"];
const old = read("version.txt");
const next = readFileSync(path.join(madeUp, "version.txt"), "utf8");

function site(page, name) {
  const address = `${origin}/wissel/${name}/`;
  return { address, becomes: (state) => page.request.put(address, { data: state }) };
}
const controlled = (page) => page.waitForFunction(() => navigator.serviceWorker.controller, null, { timeout: 15_000 });
/** By the paths of the pages that are kept, the versions that they carry. */
const kept = (page, { address }) =>
  page.evaluate(async (address) => {
    const found = {};
    for (const name of (await caches.keys()).filter((name) => name.includes(new URL(address).pathname))) {
      const store = await caches.open(name);
      for (const request of await store.keys()) {
        const version = (await (await store.match(request)).text()).match(/<html [^>]*data-version="(\w+)"/)?.[1];
        if (!request.url.includes("/assets/")) found[request.url.replace(address, "")] = version;
      }
    }
    return found;
  }, address);
const versions = async (page, site) => [...new Set(Object.values(await kept(page, site)))];

/** Visits until the pages are kept in this version. */
async function visit(page, site, version) {
  await expect(async () => {
    for (const folder of VISITED) await page.goto(site.address + folder);
    await controlled(page);
    const found = await kept(page, site);
    for (const folder of VISITED) expect(found[folder], folder).toBe(version);
  }).toPass({ timeout: 25_000 });
}

/** Looks for another worker, and waits until it has taken over. */
async function updated(page) {
  await page.evaluate(() => navigator.serviceWorker.ready.then((found) => found.update()).catch(() => {}));
  const coming = () =>
    page.evaluate(async () => {
      const { installing, waiting } = await navigator.serviceWorker.ready;
      return Boolean(installing || waiting);
    });
  await expect.poll(coming, TAKEN_OVER).toBe(false);
}

/**
 * Opens a page. Where browsers run side by side on a busy machine, one sometimes never begins: nothing is on the
 * network then, and one browser alone doesn't do so. What is asked for again there begins.
 */
const opened = (page, address) =>
  page.goto(address, { timeout: 20_000 }).catch(() => page.goto(address, { timeout: 60_000 }));

// All 24 orders are in checks/worker.test.js; these show that a browser does what is made up there.
for (const order of [
  "worker assets data pages", // as rsync sends a folder
  "pages data assets worker",
]) {
  test(`a deployment in this order mixes nothing: ${order}`, async ({ page }) => {
    test.slow();
    const wissel = site(page, order.replaceAll(" ", "-"));
    await wissel.becomes("published");
    await page.goto(wissel.address);
    await controlled(page);
    await visit(page, wissel, old);
    const parts = order.split(" ");
    for (let count = 1; count <= parts.length; count++) {
      await wissel.becomes(`next: ${parts.slice(0, count).join(" ")}`);
      for (const folder of VISITED) await opened(page, wissel.address + folder);
      await updated(page);
      for (const folder of VISITED) await opened(page, wissel.address + folder);
      const arrived = parts.slice(0, count);
      // A worker and pages of one version: they are kept. Of two, nothing is, which can't be waited for: what
      // is kept too late is seen after the next part.
      const [worker, pages] = ["worker", "pages"].map((part) => (arrived.includes(part) ? next : old));
      const settled = { ...TAKEN_OVER, message: `after ${arrived}` };
      if (worker === pages) await expect.poll(() => versions(page, wissel), settled).toEqual([pages]);
      expect((await versions(page, wissel)).length, `after ${arrived}`).toBeLessThanOrEqual(1);
    }
    await visit(page, wissel, next);
    await wissel.becomes("gone");
    for (const folder of VISITED) {
      await opened(page, wissel.address + folder);
      await expect(page.locator("html")).toHaveAttribute("data-version", next);
    }
  });
}

test("while a deployment is on its way, what was kept stays readable", async ({ page }) => {
  const wissel = site(page, "onderweg");
  await page.goto(wissel.address);
  await controlled(page);
  await visit(page, wissel, old);
  await wissel.becomes("next: worker");
  await updated(page);
  await wissel.becomes("gone");
  for (const folder of VISITED) {
    await page.goto(wissel.address + folder);
    await expect(page.locator("html")).toHaveAttribute("data-version", old);
  }
});

test("a version.txt with a line end keeps pages all the same", async ({ page }) => {
  const wissel = site(page, "regeleinde");
  await wissel.becomes("a version with a line end");
  await page.goto(wissel.address);
  await controlled(page);
  await visit(page, wissel, old);
});

test("with a full store everything works online", async ({ page }) => {
  const wissel = site(page, "vol");
  await page.goto(wissel.address);
  await controlled(page);
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  const failed = [];
  page.on("requestfailed", (request) => failed.push(request.url()));
  for (const folder of ["klachten/", "vergelijken/", "wat-kan-ik-doen/", "onderwerpen/", ""]) {
    await page.goto(wissel.address + folder);
    await expect(page.locator("html"))
      .toHaveAttribute("data-islands", "awake")
      .catch((error) => {
        if (folder !== "onderwerpen/") throw error;
      });
  }
  expect(failed).toEqual([]);
});

test("a host that accepts and never answers: the kept page after three seconds", async ({ page }) => {
  const wissel = site(page, "stil");
  await page.goto(wissel.address);
  await controlled(page);
  await visit(page, wissel, old);
  await wissel.becomes("silent");
  const start = Date.now();
  await page.goto(`${wissel.address}over-de-cijfers/`, { waitUntil: "commit" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const waited = Date.now() - start;
  expect(waited).toBeGreaterThan(2500);
  expect(waited).toBeLessThan(6000);
  await wissel.becomes("published");
});

test("a page that comes instead of a file is not kept as one", async ({ page }) => {
  const wissel = site(page, "altijd-een-pagina");
  await page.goto(wissel.address);
  await controlled(page);
  await wissel.becomes("a page for every file");
  const wrong = () =>
    page.evaluate(async () => {
      const found = [];
      for (const name of await caches.keys()) {
        const store = await caches.open(name);
        for (const request of await store.keys()) {
          const isPage = /html/.test((await store.match(request)).headers.get("content-type"));
          if (isPage && /\/assets\//.test(request.url)) found.push(request.url);
        }
      }
      return found;
    });
  const answers = [];
  page.on("requestfinished", (request) => /\/assets\//.test(request.url()) && answers.push(request.url()));
  await page.goto(`${wissel.address}klachten/`);
  await expect.poll(() => answers.length).toBeGreaterThan(0);
  expect(await wrong()).toEqual([]);
  // Once the host is right again, so is the page: also where something was kept too late to be seen above.
  await wissel.becomes("published");
  await page.goto(`${wissel.address}klachten/`);
  await expect(page.locator("html")).toHaveAttribute("data-islands", "awake");
  expect(await wrong()).toEqual([]);
});

test("every page carries the version of its site", () => {
  for (const folder of [
    "index.html",
    "klachten/index.html",
    "en/index.html",
    "404.html",
    "locatie/kdv-beukenstraat-11/index.html",
  ]) {
    expect(read(folder).match(/<html [^>]*data-version="(\w+)"/)?.[1], folder).toBe(old);
  }
  expect(read("sw.js")).toContain(`const VERSION = "${old}";`);
});
