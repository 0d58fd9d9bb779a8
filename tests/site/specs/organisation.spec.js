// A made-up organisation, poured into the same build: its settings drive the whole site.
import { violationsInBothSchemes } from "../support/axe.js";
import { awake, expect, namesFor, overflow, sizes, test } from "../support/test.js";

const base = "/organisatie/";
const kinds = {
  "the start page": "",
  "a location": "locatie/kdv-perenlaan-8/",
  "the categories": "onderwerpen/",
  "the guide": "wat-kan-ik-doen/",
  "the page about accessibility": "toegankelijkheid/",
  "a location in English": "en/location/kdv-perenlaan-8/",
};

for (const [kind, folder] of Object.entries(kinds)) {
  test(`${kind} is accessible in the organisation's colours`, async ({ page }) => {
    await page.setViewportSize(sizes.phone);
    await page.goto(base + folder);
    expect.soft(await violationsInBothSchemes(page)).toEqual([]);
    expect.soft(await overflow(page)).toBe(0);
  });
}

test("the colours are the organisation's, on paper ours", async ({ page }) => {
  await page.goto(base);
  const band = page.locator(".site-header");
  const accent = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--accent").trim());
  for (const [colorScheme, header, colour] of [
    ["light", "rgb(95, 17, 54)", "#8a1c4f"],
    ["dark", "rgb(71, 16, 42)", "#f0a3c4"],
  ]) {
    await page.emulateMedia({ media: "screen", colorScheme });
    await expect(band).toHaveCSS("background-color", header);
    expect(await accent()).toBe(colour);
    await page.emulateMedia({ media: "print", colorScheme });
    expect(await accent()).toBe("#000");
  }
});

test("name, logo, links, contact, font and icon are the organisation's", async ({ page, request }) => {
  await page.goto(base);
  await expect(page).toHaveTitle(/Klachtenwijzer Zonnehof/);
  await expect(page.getByRole("link", { name: "Klachtenwijzer Zonnehof", exact: true })).toBeVisible();
  const logo = page.locator(".site-header img");
  expect(await logo.evaluate((img) => [img.naturalWidth, img.clientWidth, img.clientHeight])).toEqual([48, 48, 32]);
  await expect(page.getByRole("link", { name: "Naar de website van Zonnehof" })).toHaveAttribute(
    "href",
    "https://www.zonnehof.example/",
  );
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain("Georgia");
  expect(await (await request.get(`${base}icon.svg`)).text()).toContain("#5f1136");
  await page.goto(`${base}toegankelijkheid/`);
  await expect(page.getByRole("link", { name: "site@zonnehof.example" })).toBeVisible();
  await page.goto(`${base}en/what-can-i-do/`);
  await expect(page.locator("a[href='https://www.zonnehof.example/klacht/']").first()).toBeVisible();
});

test("pages of the report lead into the organisation's own document", async ({ page }) => {
  const document = "https://www.zonnehof.example/klachten-2031.pdf";
  await page.goto(`${base}locatie/kdv-perenlaan-8/`);
  await expect(page.getByRole("link", { name: "Naar het verslag zelf" })).toHaveAttribute("href", document);
  const leads = async () => {
    const pages = page.locator(".complaint:visible footer").getByRole("link", { name: /^Pagina \d+ van het verslag$/ });
    const number = (await pages.first().innerText()).match(/\d+/)[0];
    await expect(pages.first()).toHaveAttribute("href", `${document}#page=${number}`);
  };
  await leads();
  await page.goto(`${base}klachten/`);
  await awake(page);
  await leads();
});

test("its own name is left out of the names of locations", async ({ page }) => {
  await page.goto(`${base}over-de-cijfers/`);
  await expect(page.getByText("laten ‘Zonnehof’ in een naam weg")).toBeVisible();
  await page.goto(`${base}locatie/wilg/`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Wilg");
  await expect(page.locator(".spellings q")).toHaveText("Zonnehof Wilg");
});

test("the search finds its locations, with the code of the same build", async ({ page }) => {
  await page.goto(base);
  await awake(page);
  expect(await namesFor(page, "appelhof")).toContain("KDV Appelhof 3");
});
