// The folder on the hosts of deploy/README.md, and what a visitor sees whose page is older than it.
import AxeBuilder from "@axe-core/playwright";
import { cpSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { ask, nginx, python } from "../support/hosts.js";
import { dataset, dist, live, madeUp, organisation, read } from "../support/site.js";
import { awake, expect, field, holdModule, message, namesFor, options, test } from "../support/test.js";

const FOR_EVER = "public, max-age=31536000, immutable";
const assets = (ending) => readdirSync(path.join(dist, "assets")).filter((file) => file.endsWith(ending)).map((file) => `/assets/${file}`);
const [versioned] = assets("").filter((file) => /data-[A-Z0-9]{8}$/.test(file));
const { folder } = dataset();
const kept = () => [...assets(".js"), ...assets(".css"), ...assets(".wasm"), `${versioned}/index.json`];
const revalidated = ["/", "/locatie/kdv-beukenstraat-11/", "/data/index.json", `/${folder}locations.json`, "/icon.svg", "/404.html"];

test.describe("nginx at the root of a host", () => {
  let host;
  test.beforeAll(async () => (host = await nginx(dist)));
  test.afterAll(() => host.stop());

  test("hashed files are kept for ever, everything else is asked for again", async () => {
    for (const file of kept()) expect((await ask(host.address + file)).headers["cache-control"], file).toBe(FOR_EVER);
    for (const file of revalidated) {
      const { status, headers } = await ask(host.address + file);
      expect([status, headers["cache-control"]], file).toEqual([200, "no-cache"]);
      const again = await ask(host.address + file, { "if-none-match": headers.etag });
      expect(again.status, file).toBe(304);
    }
  });

  test("texts are sent as they were compressed, by what the visitor can read", async () => {
    const plain = { br: brotliDecompressSync, gzip: gunzipSync };
    for (const file of ["/", `/${folder}locations.json`, ...kept()]) {
      const { body } = await ask(host.address + file);
      for (const [encoding, unpack] of Object.entries(plain)) {
        const packed = await ask(host.address + file, { "accept-encoding": encoding });
        expect([packed.headers["content-encoding"], packed.headers.vary], file).toEqual([encoding, "Accept-Encoding"]);
        expect(packed.body.length, file).toBeLessThan(body.length);
        expect(unpack(packed.body).equals(body), file).toBe(true);
      }
    }
  });

  test("types are what browsers insist on", async () => {
    for (const [ending, type] of [[".wasm", "application/wasm"], [".js", /javascript$/], [".css", "text/css"]]) {
      for (const file of assets(ending)) expect((await ask(host.address + file)).headers["content-type"]).toMatch(type);
    }
  });

  test("the headers for security are on every answer, and those of _headers", async () => {
    const [everywhere, forEver] = ["/*", "/assets/*"].map((pattern) => headersOf(pattern));
    expect(Object.keys(everywhere).length).toBeGreaterThan(4);
    for (const file of ["/", "/nergens/", ...kept()]) expect((await ask(host.address + file)).headers).toMatchObject(everywhere);
    expect((await ask(host.address + kept()[0])).headers).toMatchObject(forEver);
  });

  test("what isn't there is a page with status 404, and isn't kept", async () => {
    for (const file of ["/locatie/nergens/", "/assets/site-AAAAAAAA.css"]) {
      const { status, headers, body } = await ask(host.address + file);
      expect([status, headers["cache-control"]]).toEqual([404, "no-cache"]);
      expect(body.toString()).toContain("Deze pagina is er niet");
    }
  });

  test("a folder without its slash leads to the folder, on the same host", async () => {
    const { status, headers } = await ask(`${host.address}/onderwerpen`);
    expect([status, headers.location]).toEqual([301, "/onderwerpen/"]);
  });
});

/** The lines of `_headers` below a pattern. */
function headersOf(pattern) {
  const lines = read("_headers").split("\n");
  const rest = lines.slice(lines.indexOf(pattern) + 1);
  const end = rest.findIndex((line) => !line.startsWith("  "));
  return Object.fromEntries(rest.slice(0, end).map((line) => line.trim().split(/: (.*)/).slice(0, 2)).map(([name, value]) => [name.toLowerCase(), value]));
}

test.describe("on another origin", () => {
  test.use({ provoked: /request to http:\/\/127\.0\.0\.1:|status of 404/ });

  test("nginx below a path: search, location and, at any depth, the page for missing pages", async ({ page }) => {
    const host = await nginx(organisation, "/klachten");
    try {
      await visit(page, `${host.address}/klachten/`, "KDV Appelhof 3");
      for (const place of ["nergens", "locatie/nergens/", "a/b/c/d.html"]) {
        const answer = await page.goto(`${host.address}/klachten/${place}`);
        expect(answer.status()).toBe(404);
        await expect(page.locator(".site-header")).toHaveCSS("background-color", "rgb(95, 17, 54)");
        expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
        await expect(page.locator("main [lang=en] h2")).toHaveText("This page isn’t here");
        await page.getByRole("link", { name: "Naar het zoeken" }).click();
        await expect(page).toHaveURL(`${host.address}/klachten/`);
      }
    } finally {
      await host.stop();
    }
  });

  test("Python's server below a path: search and location", async ({ page }) => {
    const host = await python(dist, "/een/plek");
    try {
      await visit(page, `${host.address}/een/plek/`, "KDV Beukenstraat 11");
    } finally {
      await host.stop();
    }
  });
});

async function visit(page, address, name) {
  await page.goto(address);
  await awake(page);
  expect(await namesFor(page, name)).toContain(name);
  await options(page).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
}

test.describe.serial("a page that was open when a new version came", () => {
  const base = "/wisselend/";
  const put = (site) => cpSync(site, live, { recursive: true });
  const datasetIn = (site) => readdirSync(path.join(site, "assets")).find((file) => /^data-[A-Z0-9]{8}$/.test(file));
  const [old, next] = [organisation, madeUp];
  const onlyInOld = "BSO Appelhof 3";

  test.beforeEach(() => {
    rmSync(live, { recursive: true, force: true });
    put(old);
  });

  test("reads the data that it was made from, until it is loaded again", async ({ page }) => {
    expect(datasetIn(old)).not.toBe(datasetIn(next));
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    const datasets = () => new Set(asked.flatMap((url) => url.match(/data-[A-Z0-9]{8}/) ?? []));
    const release = await holdModule(page);
    await page.goto(base, { waitUntil: "commit" });
    await field(page).waitFor();

    // As deploy/README.md says: what is new is added, what is old stays for a while.
    put(next);
    release();
    await awake(page);
    expect(await namesFor(page, "appelhof")).toContain(onlyInOld);
    expect([...datasets()]).toEqual([datasetIn(old)]);
    expect(asked.filter((url) => url.includes("/data/"))).toEqual([]);

    asked.length = 0;
    await page.goto(base);
    await awake(page);
    await field(page).fill("appelhof");
    await expect(options(page).first()).toContainText("Appelhof");
    expect(await page.locator("[role=option] bdi").allInnerTexts()).not.toContain(onlyInOld);
    expect([...datasets()]).toEqual([datasetIn(next)]);
  });

  test.describe(() => {
    test.use({ provoked: /Failed to load resource/ });
    test("on a host that keeps nothing, it says so and stays readable", async ({ page }) => {
      const release = await holdModule(page);
      // The data is asked for with the page; here it comes too late for that.
      let answer;
      const late = new Promise((resolve) => (answer = resolve));
      await page.route("**/assets/data-*/**", async (route) => {
        await late;
        await route.continue();
      });
      await page.goto(base, { waitUntil: "commit" });
      await field(page).waitFor();
      rmSync(live, { recursive: true, force: true });
      put(next);
      answer();
      release();
      await awake(page);
      await expect(message(page)).toContainText("nieuwer dan deze pagina. Laad de pagina opnieuw");
      await expect(page.locator(".location-list a").first()).toBeVisible();
      await page.reload();
      await awake(page);
      await field(page).fill("perenlaan");
      await expect(options(page).first()).toContainText("Perenlaan");
    });
  });
});
