import { base } from "../support/site.js";
import { awake, expect, field, holdModule, message, options, test } from "../support/test.js";

const again = (page) => page.getByRole("button", { name: "Probeer opnieuw" });
const locationLinks = (page) => page.locator(".location-list a");

/** The rendered page is whole: heading, figures, and the list that leads everywhere. */
async function expectReadable(page) {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText("klachten per 100 kinderen")).toBeVisible();
  await expect(locationLinks(page).first()).toBeVisible();
  expect(await locationLinks(page).count()).toBeGreaterThan(300);
}

/** Where not even the loader ran, the style sheet waits before it says so. */
async function passSeconds(page) {
  await expect(page.getByText("Zoeken lukt nu niet")).toBeHidden();
  await page.evaluate(() => document.getAnimations().forEach((animation) => void animation.finish()));
}

const half = async (route) => {
  const body = await (await route.fetch()).text();
  await route.fulfill({ contentType: "application/json", body: body.slice(0, body.length / 2) });
};
const answer = (response) => (route) => route.fulfill(response);
const json = (value) => answer({ contentType: "application/json", body: JSON.stringify(value) });

const failures = [
  ["the locations fail with 500", "locations.json", answer({ status: 500 }), /kon de lijst met locaties niet geven/],
  ["the locations are missing", "locations.json", answer({ status: 404 }), /nieuwer dan deze pagina/],
  ["the host is overloaded", "locations.json", answer({ status: 503 }), /kon de lijst met locaties niet geven/],
  ["the locations are cut off", "locations.json", half, /maar half binnen, of is beschadigd/],
  [
    "the locations are a web page",
    "locations.json",
    answer({ contentType: "text/html", body: "<!doctype html><p>Inloggen</p>" }),
    /beschadigd/,
  ],
  ["the locations are empty", "locations.json", answer({ body: "" }), /beschadigd/],
  [
    "the locations are other JSON",
    "locations.json",
    json({ format: 2, year: 2023, locations: [{ slug: 7 }] }),
    /beschadigd/,
  ],
  ["the locations are null", "locations.json", json(null), /beschadigd/],
  [
    "the connection breaks off in the locations",
    "locations.json",
    (route) => route.continue({ headers: { "x-break-off": "1" } }),
    /verbinding met internet/,
  ],
  ["there is no connection", "*.json", (route) => route.abort("internetdisconnected"), /verbinding met internet/],
];

test.describe("a download that fails", () => {
  test.use({ provoked: /Failed to load resource/ });

  for (const [name, file, fail, words] of failures) {
    test(`${name}: the page stays, says so, and tries again`, async ({ page }) => {
      await page.route(`**/assets/data-*/**/${file}`, fail);
      await page.goto(base);
      await awake(page);
      await expect(message(page)).toContainText(words);
      await expect(message(page)).toContainText("kies je locatie hieronder uit de lijst");
      await expectReadable(page);

      await field(page).fill("kdv beukenstraat");
      await expect(message(page)).toContainText(words);
      await expect(options(page)).toHaveCount(0);

      await page.unroute(`**/assets/data-*/**/${file}`);
      await again(page).click();
      await expect(again(page)).toBeHidden();
      await field(page).focus();
      await page.keyboard.press("ArrowDown");
      await expect(options(page).first()).toContainText("KDV Beukenstraat 11");
    });
  }

  test("trying again without success says so again, and more than once", async ({ page }) => {
    let requests = 0;
    await page.route("**/assets/data-*/*/locations.json", (route) => {
      requests += 1;
      return route.fulfill({ status: 500 });
    });
    await page.goto(base);
    for (const attempt of [1, 2, 3]) {
      await expect.poll(() => requests).toBe(attempt);
      await expect(message(page)).toContainText("kon de lijst met locaties niet geven");
      await again(page).click();
    }
  });

  test("trying again by keyboard leads to the suggestions, with the focus in the field", async ({ page }) => {
    await page.route("**/assets/data-*/*/locations.json", (route) => route.fulfill({ status: 500 }));
    await page.goto(base);
    await expect(again(page)).toBeVisible();
    await field(page).fill("kdv beukenstraat");
    await page.unroute("**/assets/data-*/*/locations.json");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await expect(again(page)).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(options(page).first()).toContainText("KDV Beukenstraat 11");
    await expect(field(page)).toBeFocused();
  });

  for (const [name, pattern, response] of [
    ["the WebAssembly is missing", "**/*.wasm", { status: 404, body: "not found" }],
    ["the WebAssembly is damaged", "**/*.wasm", { contentType: "application/wasm", body: "\0asm" }],
    ["the script is missing", "**/*.js", { status: 404, body: "not found" }],
    ["the script is too new for the browser", "**/*.js", { contentType: "text/javascript", body: "let = tomorrow?.;" }],
  ]) {
    test.describe(name, () => {
      test.use({ provoked: /./ });
      test("the page stays readable and says that searching doesn't work", async ({ page }) => {
        await page.route(pattern, (route) => route.fulfill(response));
        await page.goto(base);
        if (pattern === "**/*.js") await passSeconds(page);
        await expect(page.getByText("Zoeken lukt nu niet")).toBeVisible();
        await expectReadable(page);
        await locationLinks(page).filter({ hasText: "KDV Beukenstraat 11" }).click();
        await expect(page.getByRole("heading", { level: 1 })).toHaveText("KDV Beukenstraat 11");
      });
    });
  }
});

test("while all goes well, nothing says that searching doesn't work", async ({ page }) => {
  await page.goto(base);
  await awake(page);
  await expect(page.getByText("Zoeken lukt nu niet")).toBeHidden();
  await expect(again(page)).toBeHidden();
});

test("all complaints says that it is loading as long as its program is on the way", async ({ page }) => {
  await holdModule(page);
  await page.goto(`${base}klachten/`, { waitUntil: "commit" });
  await expect(page.getByText("De klachten worden geladen.")).toBeVisible();
});

test.describe("where files don't arrive", () => {
  test.use({ provoked: /./ });

  test("a comparison doesn't say that nothing was chosen", async ({ page }) => {
    await page.route("**/assets/data-*/**", answer({ status: 503 }));
    await page.goto(`${base}vergelijken/?locaties=kdv-beukenstraat-11,kdv-klipgriend-3`);
    await expect(again(page)).toBeVisible();
    await expect(page.getByText("nog geen locatie gekozen")).toHaveCount(0);
  });

  test("the page for staff says what to do without its script", async ({ page }) => {
    await page.route("**/*.js", answer({ status: 404 }));
    await page.goto(`${base}insluiten/`);
    const advice = page.getByText("Het voorbeeld en de regels lukken nu niet");
    await expect(advice).toBeHidden();
    await page.evaluate(() => document.getAnimations().forEach((animation) => void animation.finish()));
    await expect(advice).toBeVisible();
  });
});
