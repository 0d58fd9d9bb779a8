// The page that a renamed location leaves behind leads to the one it has now.
import { violationsInBothSchemes } from "../support/axe.js";
import { origin } from "../support/site.js";
import { alterPage, expect, sizes, smallest, test } from "../support/test.js";

const base = "/organisatie/";
const former = `${base}locatie/bso-pruim/`;
const now = `${base}locatie/bso-de-pruimhof/`;
const heading = (page) => page.getByRole("heading", { level: 1 });

/** Keeps the former address's page from going away, as browsers do that were told not to. */
const stay = (page) => alterPage(page, (html) => html.replace('http-equiv="refresh"', 'name="refresh"'));

test("a former address leads to the location, in both languages", async ({ page }) => {
  await page.goto(former);
  await expect(page).toHaveURL(origin + now);
  await expect(heading(page)).toHaveText("BSO De Pruimhof");
  await page.goto(`${base}en/location/bso-pruim/`);
  await expect(page).toHaveURL(`${origin}${base}en/location/bso-de-pruimhof/`);
});

test("the way back doesn't lead into the former address again", async ({ page }) => {
  await page.goto(base);
  await page.goto(former);
  await expect(page).toHaveURL(origin + now);
  await page.goBack();
  await expect(page).toHaveURL(origin + base);
});

for (const delay of [0, 400]) {
  test(`a link to a complaint at a former address still leads to the complaint, after ${delay} ms`, async ({
    page,
  }) => {
    await page.route(`**${now}`, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, delay));
      await route.continue();
    });
    await page.setViewportSize(sizes.phone);
    await page.goto(`${former}#klacht-2031-0010`, { waitUntil: "commit" });
    await expect(heading(page)).toHaveText("BSO De Pruimhof");
    await page.waitForLoadState();
    await expect(page).toHaveURL(`${origin}${now}#klacht-2031-0010`);
    await expect(page.locator("#klacht-2031-0010")).toBeInViewport();
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a former address leads to the location", async ({ page }) => {
    await page.goto(former);
    await expect(page).toHaveURL(origin + now);
    await expect(heading(page)).toHaveText("BSO De Pruimhof");
  });

  test("where nothing forwards, its page has a link", async ({ page }) => {
    await stay(page);
    await page.goto(former);
    await expect(heading(page)).toHaveText("Deze pagina is verhuisd");
    await page.getByRole("main").getByRole("link", { name: "BSO De Pruimhof" }).click();
    await expect(heading(page)).toHaveText("BSO De Pruimhof");
  });
});

test("the page at a former address is accessible", async ({ page }) => {
  await stay(page);
  await page.goto(former);
  await expect(heading(page)).toHaveText("Deze pagina is verhuisd");
  for (const viewport of [sizes.desktop, smallest]) {
    await page.setViewportSize(viewport);
    expect.soft(await violationsInBothSchemes(page)).toEqual([]);
  }
});
