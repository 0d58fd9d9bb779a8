// Addresses as mail programs and social networks leave them, and what of them is handed on.
import { readFileSync } from "node:fs";
import path from "node:path";
import { count, found } from "../support/complaints.js";
import { base, dist, origin, permanent, root } from "../support/site.js";
import { expect, field, test } from "../support/test.js";

/** A script of the pages, here as a module of its own. */
const script = (name) =>
  import(`data:text/javascript,${encodeURIComponent(readFileSync(path.join(root, "src/islands", name), "utf8"))}`);
const LOCATION = "locatie/kdv-beukenstraat-11/";
const TRACKERS = "fbclid=IwAR0&utm_source=brief&utm_medium=mail&mc_eid=1a2b3c&gclid=x";

test("what an address was meant to be", async () => {
  const { meant } = await script("missing.js");
  const at = (path) => `https://a.nl/k/${path}`;
  for (const [wrong, right] of [
    [`${LOCATION}%23klacht-2023-0162`, `${LOCATION}#klacht-2023-0162`],
    [`${LOCATION}%2523klacht-2023-0162`, `${LOCATION}#klacht-2023-0162`],
    ["klachten/%3Fq=vakantie", "klachten/?q=vakantie"],
    ["klachten/%3fq=vakantie&amp;uitkomst=gegrond", "klachten/?q=vakantie&uitkomst=gegrond"],
    ["locatie%2Fkdv-zee/", "locatie/kdv-zee/"],
    ["locatie/kdv-zee.", "locatie/kdv-zee/"],
    ["locatie/kdv-zee/.", "locatie/kdv-zee/"],
    ["locatie/kdv-zee/).", "locatie/kdv-zee/"],
    ["locatie/kdv-zee/%3E", "locatie/kdv-zee/"],
    ["locatie/kdv-zee%20", "locatie/kdv-zee/"],
    ["locatie/kdv-%20zee/", "locatie/kdv-zee/"],
    ["locatie/kdv-%0D%0Azee/", "locatie/kdv-zee/"],
    ["Locatie/KDV-Zee/", "locatie/kdv-zee/"],
    ["locatie//kdv-zee/", "locatie/kdv-zee/"],
  ]) {
    expect(
      meant(at(wrong)).map((address) => address.slice(at("").length)),
      wrong,
    ).toContain(right);
  }
  expect(meant(at("locatie/kdv-zee/"))).toEqual([]);
});

test("only what is ours is handed on", async () => {
  const { own } = await script("own.js");
  for (const [query, ours] of [
    ["", ""],
    ["?fbclid=x", ""],
    ["?q=kdv+zee&fbclid=x", "?q=kdv+zee"],
    [`?${TRACKERS}&q=a&soort=kdv`, "?q=a&soort=kdv"],
    ["?q=vakantie&amp;uitkomst=gegrond&amp;mc_eid=1", "?q=vakantie&uitkomst=gegrond"],
    ["?locaties=a,b&msclkid=2", "?locaties=a,b"],
  ]) {
    expect(own(query), query).toBe(ours);
  }
});

test.describe("on a page that isn't there", () => {
  test.use({ provoked: /status of 404/ });
  for (const [wrong, right] of [
    [`${LOCATION}%23klacht-2023-0137`, `${LOCATION}#klacht-2023-0137`],
    [`${LOCATION.slice(0, -1)}.`, LOCATION],
    ["Locatie/KDV-Beukenstraat-11/", LOCATION],
    ["klachten/%3Fq=vakantie", "klachten/?q=vakantie"],
  ]) {
    test(`${wrong} offers the right address`, async ({ page }) => {
      // The host of the tests has no such page of its own.
      await page.route(
        (url) => url.pathname.startsWith(base) && /%23|%3F|\.$|Locatie/.test(url.pathname),
        (route) =>
          route.request().method() === "HEAD"
            ? route.fulfill({ status: 404 })
            : route.fulfill({ status: 404, body: missing(), contentType: "text/html" }),
      );
      await page.goto(base + wrong);
      const offer = page.locator("[data-offer] a").first();
      await expect(offer).toBeVisible();
      await offer.click();
      await expect(page).toHaveURL(origin + base + right);
    });
  }

  test("nothing is offered where nothing is", async ({ page }) => {
    const tried = [];
    await page.route(`**${base}nergens**`, async (route) => {
      const isTried = route.request().method() === "HEAD";
      if (!isTried) return route.fulfill({ status: 404, body: missing(), contentType: "text/html" });
      await route.fulfill({ status: 404 });
      tried.push(route.request().url());
    });
    await page.goto(`${base}nergens.`);
    const { meant } = await script("missing.js");
    await expect.poll(() => tried).toEqual(meant(page.url()));
    expect(tried.length).toBeGreaterThan(0);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await expect(page.locator("[data-offer]").first()).toBeHidden();
  });
});

/** The page for missing pages, for a site at this path. */
const missing = () =>
  readFileSync(path.join(dist, "404.html"), "utf8")
    .replaceAll(/((?:href|src)=")\//g, `$1${base}`)
    .replace('data-root="/"', `data-root="${base}"`);

test("trackers leave the address, and nothing of ours does", async ({ page }) => {
  await page.goto(`${base}klachten/?${TRACKERS}&q=vakantie&amp;uitkomst=gegrond`);
  await expect(page).toHaveURL(`${origin}${base}klachten/?q=vakantie&uitkomst=gegrond`);
  await page.goto(`${base}${LOCATION}?${TRACKERS}#klacht-2023-0137`);
  await expect(page).toHaveURL(`${origin}${base}${LOCATION}#klacht-2023-0137`);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(page.locator(".on-paper span")).toHaveText(`${origin}${base}${permanent(LOCATION)}#klacht-2023-0137`);
  await page.goto(`${base}insluiten/?show=guide&${TRACKERS}`);
  await expect(page).toHaveURL(`${origin}${base}insluiten/?show=guide`);
});

test("the other language gets the view and no tracker", async ({ page }) => {
  await page.goto(`${base}klachten/?q=vakantie&uitkomst=gegrond`);
  await expect(page.locator("html")).toHaveAttribute("data-islands", "awake");
  // As if the address could not be changed.
  await page.evaluate((trackers) => history.replaceState(null, "", `${location.search}&${trackers}`), TRACKERS);
  await page.locator(".languages a").click();
  await expect(page).toHaveURL(/\/en\/complaints\/\?q=vakantie&uitkomst=gegrond$/);
});

test("what was shared is what is handed on", async ({ page }) => {
  await page.goto(`${base}${LOCATION}?${TRACKERS}`);
  await page.evaluate((trackers) => history.replaceState(null, "", `?${trackers}`), TRACKERS);
  await page.locator(".share summary").first().click();
  const shared = page.locator(".share");
  await expect(shared.locator("input").first()).toHaveValue(`${origin}${base}${permanent(LOCATION)}`);
  // Nor by mail, nor in what staff put into a newsletter.
  const mail = new URL(await shared.locator("a[href^='mailto:']").getAttribute("href"));
  expect(mail.searchParams.get("body")).toBe(`${origin}${base}${permanent(LOCATION)}`);
  for (const lines of await shared.locator("textarea").all())
    expect(await lines.inputValue()).not.toMatch(/fbclid|utm_|mc_eid|gclid/);
  await page.goto(`${base}wat-kan-ik-doen/brief/?locatie=kdv-beukenstraat-11&${TRACKERS}`);
  await expect(page.locator("html")).toHaveAttribute("data-islands", "awake");
  expect(await page.locator("#brief-mail").getAttribute("href")).not.toMatch(/fbclid|utm_|mc_eid|gclid/);
});

test("a query of a mail program finds what it meant", async ({ page }) => {
  await page.goto(`${base}klachten/?q=vakantie&uitkomst=gegrond`);
  await expect(found(page)).toHaveText(count("\\d+"));
  const right = await found(page).innerText();
  for (const query of ["?q=vakantie&amp;uitkomst=gegrond", "?q=vakantie&amp;amp;uitkomst=gegrond"]) {
    await page.goto(`${base}klachten/${query}`);
    await expect(found(page)).toHaveText(right);
  }
  await page.goto(`${base}klachten/?q=te%2520laat`);
  await expect(page.getByRole("searchbox", { name: "Zoek in de klachten" })).toHaveValue("te laat");
  await page.goto(`${base}vergelijken/?locaties=kdv-beukenstraat-11%252Cbso-de-bikkels`);
  await expect(page.locator(".chosen li")).toHaveCount(2);
  await page.goto(`${base}?q=kdv%2520beukenstraat`);
  await expect(field(page)).toHaveValue("kdv beukenstraat");
});

for (const folder of ["locatie/kdv-beukenstraat-11", "en/location/kdv-beukenstraat-11", "klachten", "en"]) {
  test(`a host without the slash: ${folder}`, async ({ page }) => {
    await page.route(`${origin}${base}${folder}`, async (route) =>
      route.fulfill({ response: await route.fetch({ url: `${origin}${base}${folder}/` }) }),
    );
    await page.goto(base + folder);
    await expect(page).toHaveURL(`${origin}${base}${folder}/`);
    await page.locator(".site-footer a").filter({ visible: true }).first().click();
    await expect(page).toHaveURL(new RegExp(`^${origin}${base}(en/)?(toegankelijkheid|accessibility)/$`));
  });
}
