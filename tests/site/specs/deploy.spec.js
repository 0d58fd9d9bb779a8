// The folder on the hosts of deploy/README.md as a visitor sees it, also one whose page is older than it.
// What the hosts answer: checks/hosts.test.js.
import { cpSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { violations } from "../support/axe.js";
import { nginx, python } from "../support/hosts.js";
import { dist, live, madeUp, organisation } from "../support/site.js";
import { awake, expect, field, holdModule, message, namesFor, options, test } from "../support/test.js";

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
        expect(await violations(page)).toEqual([]);
        await expect(page.locator("main [lang=en] h2")).toHaveText("This page isn’t here");
        await page.getByRole("link", { name: "Terug naar zoeken" }).click();
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

test.describe
  .serial("a page that was open when a new version came", () => {
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
