// A made-up organisation, poured into the same build: its settings drive the whole site.
import AxeBuilder from "@axe-core/playwright";
import { readFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { summary } from "../support/html.js";
import { organisation } from "../support/site.js";
import { awake, expect, namesFor, overflow, test } from "../support/test.js";

const base = "/organisatie/";
const address = "https://www.zonnehof.example/klachten/";
const kinds = {
  "the start page": "",
  "a location": "locatie/kdv-perenlaan-8/",
  "the categories": "onderwerpen/",
  "the guide": "wat-kan-ik-doen/",
  "the page about accessibility": "toegankelijkheid/",
  "a location in English": "en/location/kdv-perenlaan-8/",
};
const files = () => readdirSync(organisation, { recursive: true });
const html = (file) => readFileSync(path.join(organisation, file), "utf8");
const property = ({ all }, name) => all.find(({ is }) => is.property === `og:${name}`)?.is.content;

for (const colorScheme of ["light", "dark"]) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, viewport: { width: 390, height: 844 } });
    for (const [kind, folder] of Object.entries(kinds)) {
      test(`${kind} is accessible in the organisation's colours`, async ({ page }) => {
        await page.goto(base + folder);
        const found = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]).analyze();
        expect(found.violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`))).toEqual([]);
        expect(await overflow(page)).toBe(0);
      });
    }

    test("the colours are the organisation's, on paper ours", async ({ page }) => {
      await page.goto(base);
      const band = () => page.locator(".site-header").evaluate((header) => getComputedStyle(header).backgroundColor);
      const accent = () => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--accent").trim());
      expect(await band()).toBe(colorScheme === "light" ? "rgb(95, 17, 54)" : "rgb(71, 16, 42)");
      expect(await accent()).toBe(colorScheme === "light" ? "#8a1c4f" : "#f0a3c4");
      await page.emulateMedia({ media: "print", colorScheme });
      expect(await accent()).toBe("#000");
    });
  });
}

test("name, logo, links, contact, font and icon are the organisation's", async ({ page, request }) => {
  await page.goto(base);
  await expect(page).toHaveTitle(/Klachtenwijzer Zonnehof/);
  await expect(page.getByRole("link", { name: "Klachtenwijzer Zonnehof", exact: true })).toBeVisible();
  const logo = page.locator(".site-header img");
  expect(await logo.evaluate((img) => [img.naturalWidth, img.clientWidth, img.clientHeight])).toEqual([48, 48, 32]);
  await expect(page.getByRole("link", { name: "Naar de website van Zonnehof" })).toHaveAttribute("href", "https://www.zonnehof.example/");
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain("Georgia");
  expect(await (await request.get(`${base}icon.svg`)).text()).toContain("#5f1136");
  await page.goto(`${base}toegankelijkheid/`);
  await expect(page.getByRole("link", { name: "site@zonnehof.example" })).toBeVisible();
  await page.goto(`${base}en/what-can-i-do/`);
  await expect(page.locator("a[href='https://www.zonnehof.example/klacht/']").first()).toBeVisible();
});

test("its own name is left out of the names of locations, and no other organisation is spoken of", async ({ page }) => {
  await page.goto(`${base}over-de-cijfers/`);
  await expect(page.getByText("laten ‘Zonnehof’ in een naam weg")).toBeVisible();
  await page.goto(`${base}locatie/wilg/`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Wilg");
  await expect(page.locator(".spellings q")).toHaveText("Zonnehof Wilg");
  // The guide is not the organisation's: the tests give it the published one.
  const isGuide = (file) => /wat-kan-ik-doen|what-can-i-do/.test(file);
  const pages = files().filter((file) => file.endsWith(".html") && !isGuide(file));
  expect(pages.length).toBeGreaterThan(50);
  expect(pages.filter((file) => /partou|smallsteps/i.test(html(file)))).toEqual([]);
});

test("the search finds its locations, with the code of the same build", async ({ page }) => {
  await page.goto(base);
  await awake(page);
  expect(await namesFor(page, "appelhof")).toContain("KDV Appelhof 3");
});

test("search engines may keep what its settings allow", () => {
  expect(summary(html("locatie/kdv-perenlaan-8/index.html")).robots).toBe("index, follow");
});

test("every page has its absolute address and a preview whose picture exists", () => {
  const pages = files().filter((file) => file.endsWith("index.html"));
  expect(pages.length).toBeGreaterThan(50);
  for (const file of pages) {
    const page = summary(html(file));
    // A former address is only a way to another page.
    if (page.all.some(({ is }) => is["http-equiv"] === "refresh")) continue;
    const own = address + file.replace("index.html", "");
    expect(page.all.find(({ is }) => is.rel === "canonical")?.is.href).toBe(own);
    expect(property(page, "url")).toBe(own);
    expect(property(page, "title")).toBe(page.title);
    expect(property(page, "description")).toBe(page.description);
    const picture = property(page, "image");
    expect(picture.startsWith(address)).toBe(true);
    expect(statSync(path.join(organisation, picture.slice(address.length))).isFile()).toBe(true);
  }
});

test("pictures are of the size that cards want, small, and those of a location its own", () => {
  const pictures = files().filter((file) => file.endsWith("preview.png"));
  const seen = new Set();
  for (const file of pictures) {
    const bytes = readFileSync(path.join(organisation, file));
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(bytes.length).toBeLessThan(40_000);
    seen.add(bytes.toString("base64"));
  }
  expect(pictures.length).toBeGreaterThan(30);
  expect(seen.size).toBe(pictures.length);
});
