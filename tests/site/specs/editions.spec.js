// The pages of several years, on the made-up organisation with four of them and a register.
import { violationsInBothSchemes } from "../support/axe.js";
import { awake, expect, field, holdModule, options, overflow, sizes, test } from "../support/test.js";

const base = "/kompas/";
/** A4 upright, without its margins. */
const paper = { width: 700, height: 1000 };
const kinds = {
  "the start page": "",
  "a location over the years": "locatie/kdv-de-steiger/",
  "a location in an older year": "locatie/kdv-de-kade/2031/",
  "a location that closed": "locatie/bso-de-wimpel/",
  "a location that was divided, in English": "en/location/kdv-de-vloot/",
  "the categories": "onderwerpen/",
  "the categories of an older year, in English": "en/categories/2033/",
  "a category over the years": "onderwerpen/contact-met-ouders/",
  "a category that is no more": "onderwerpen/vervoer/",
  "complaints without a location in an older year": "zonder-locatie/2032/",
  "about the figures": "over-de-cijfers/",
};

for (const [kind, folder] of Object.entries(kinds)) {
  test(`${kind}: accessible, whole on a phone, without script and on paper`, async ({ page, browser }) => {
    await page.setViewportSize(sizes.phone);
    await page.goto(base + folder);
    const folded = page.locator("main summary").filter({ visible: true });
    for (const summary of await folded.all()) await summary.click();
    expect.soft(await violationsInBothSchemes(page)).toEqual([]);
    expect.soft(await overflow(page)).toBe(0);
    await page.setViewportSize(paper);
    await page.emulateMedia({ media: "print" });
    expect.soft(await overflow(page)).toBe(0);
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const quiet = await plain.newPage();
    await quiet.goto(new URL(base + folder, page.url()).href);
    expect(await quiet.locator("h1").textContent()).toBe(await page.locator("h1").textContent());
    await plain.close();
  });
}

test("the switch leads from year to year, and the newest is at the plain address", async ({ page }) => {
  await page.goto(`${base}locatie/kdv-de-steiger/`);
  const years = page.getByRole("navigation", { name: "Jaar" });
  await expect(years.locator("li")).toHaveText(["2034", "2033", "2032", "2031"]);
  await years.getByRole("link", { name: "2031" }).click();
  await expect(page).toHaveURL(`${base}locatie/kdv-de-kade/2031/`);
  await expect(page.locator("h1")).toHaveText("KDV De Kade");
  await expect(page.locator(".lead").first()).toContainText("In 2031");
  await years.getByRole("link", { name: "2034" }).click();
  await expect(page.locator(".lead").first()).toContainText("In 2034");
});

test("a link to a complaint of an older year ends at that complaint", async ({ page }) => {
  await page.goto(`${base}locatie/kdv-de-steiger/2033/`);
  const id = await page.locator("article.complaint").first().getAttribute("id");
  await page.goto(`${base}locatie/kdv-de-steiger/#${id}`);
  await expect(page).toHaveURL(`${base}locatie/kdv-de-steiger/2033/#${id}`);
  await expect(page.locator(":target")).toBeInViewport();
});

test("a location that only older years list is found, early and later, with the year of its count", async ({
  page,
}) => {
  // The search's own program doesn't arrive at first: the page alone answers.
  const release = await holdModule(page);
  await page.goto(base);
  await field(page).pressSequentially("roos");
  await expect(page.locator(".search-early")).toContainText("KDV De Roos");
  await expect(page.locator(".search-early")).toContainText("in 2032: 3 klachten");
  release();
  await awake(page);
  await expect(options(page)).toHaveText([/KDV De Roos.*in 2032: 3 klachten · niet in het nieuwste verslag/]);
  await field(page).fill("de kade");
  await expect(options(page).first()).toContainText("KDV De Steiger");
  await expect(options(page).first()).toContainText("in het verslag: KDV De Kade");
});

test("years are beside each other in pictures, words and figures", async ({ page }) => {
  await page.goto(`${base}onderwerpen/`);
  const item = page.locator(".trends > li", { hasText: "Contact met ouders" });
  await expect(item).toContainText("meer dan in 2033, maar het verschil kan toeval zijn");
  expect(await item.locator("svg circle").count()).toBe(4);
  await page.getByText("Toon de cijfers").first().click();
  await expect(page.getByRole("table", { name: "Aantal klachten per jaar" }).first()).toContainText("Eten en drinken");
});

test("a part of one year is shown on another page", async ({ page }) => {
  await page.goto(`${base}insluiten/?show=location&location=pov-het-roer&year=2033`);
  await awake(page);
  await expect(page.locator("[data-snippet]")).toContainText('show="location" location="pov-het-roer" year="2033"');
  await expect(page.locator("[data-snippet]")).toContainText("locatie/pov-het-roer/2033/");
  await expect(page.frameLocator("[data-preview] iframe").locator(".lead").first()).toContainText("In 2033");
  await page.locator("#show").selectOption("guide");
  await expect(page.locator("[data-snippet]")).not.toContainText("year");
});
