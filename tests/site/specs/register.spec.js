// What the national register adds to a location's page: the made-up organisation with its register.
import { violationsInBothSchemes } from "../support/axe.js";
import { expect, overflow, sizes, smallest, test } from "../support/test.js";

const base = "/organisatie/";

/** What each page must say, read off the made-up report and register by hand. */
const pages = [
  {
    what: "a location that is one registration",
    slug: "kdv-appelhof-3",
    place: "Appelhof 3, 1234 AB 's-Zonnehove · 40 kindplaatsen",
    facts: { Kindplaatsen: "40", "Ingeschreven sinds": "1 februari 2019", "Nummer (LRK)": "900000001" },
  },
  {
    what: "a location of unknown kind at one address",
    slug: "molenweg",
    place: "Molenweg 2, 1235 AB Molendam",
    says: "Op dit adres staan er meer in het register.",
    candidates: ["KDV: Molenweg · 48 kindplaatsen · LRK 900000036", "BSO: Molenweg · LRK 900000043"],
  },
  {
    what: "a location whose registration is another's",
    slug: "bso-perenlaan-8-ikc-noord",
    place: "Perenlaan 8, 1234 AC 's-Zonnehove",
    says: "Op dit adres staat er één in het register. Wij weten niet zeker of het verslag die bedoelt:",
    candidates: ["BSO: Perenlaan 8 BSO Zonnehof · 30 kindplaatsen · LRK 900000015"],
  },
  {
    what: "a location whose name stands at several addresses",
    slug: "bso-de-pruimhof",
    place: "Deze naam staat op meer adressen in het register",
    says: "Wij weten niet welke locatie het verslag bedoelt:",
    candidates: [
      "BSO: BSO De Pruimhof · Hoofdstraat 9, Noorderlicht · 44 kindplaatsen · LRK 900000057",
      "BSO: de Pruimhof (BSO) · Pruimhof 1, Zuiderzon · 20 kindplaatsen · LRK 900000050",
    ],
  },
  {
    what: "a location that is not registered",
    slug: "kdv-perenlaan-8",
    says: "Wij vonden deze naam niet in het register.",
  },
  {
    what: "a location without complaints",
    slug: "kdv-eik-zuiderzon",
    place: "Laan 1, 1238 AB Zuiderzon · 16 kindplaatsen",
    facts: { Kindplaatsen: "16", "Ingeschreven sinds": "3 februari 2019", "Nummer (LRK)": "900000078" },
  },
];

const register = (page) => page.getByRole("region", { name: "In het landelijk register" });
const linksIn = (page, name) => page.getByRole("region", { name, exact: true }).getByRole("link").allInnerTexts();
const squeeze = (text) => text.replace(/\s+/g, " ").trim();

for (const { what, slug, place, facts, says, candidates } of pages) {
  test(`${what}: the page says what the register knows, and no more, to everybody`, async ({ page }) => {
    await page.setViewportSize(sizes.desktop);
    await page.goto(`${base}locatie/${slug}/`);
    expect((await page.locator(".place").allInnerTexts()).map(squeeze)).toEqual(place ? [place] : []);
    const shown = await register(page)
      .locator("dl > div")
      .evaluateAll((pairs) =>
        pairs.map((pair) => [pair.querySelector("dt").textContent, pair.querySelector("dd").textContent]),
      );
    expect(Object.fromEntries(shown)).toEqual(facts ?? {});
    if (says) await expect(register(page)).toContainText(says);
    expect((await register(page).getByRole("listitem").allInnerTexts()).map(squeeze)).toEqual(candidates ?? []);
    await expect(register(page)).toContainText("Bron: Landelijk Register Kinderopvang, januari 2032.");
    for (const viewport of [sizes.desktop, smallest]) {
      await page.setViewportSize(viewport);
      expect.soft(await violationsInBothSchemes(page)).toEqual([]);
      expect.soft(await overflow(page)).toBe(0);
    }
  });
}

test("the name that stands at several addresses leads to the choice between them", async ({ page }) => {
  await page.setViewportSize(sizes.phone);
  await page.goto(`${base}locatie/bso-de-pruimhof/`);
  await page.locator(".place a").click();
  await expect(register(page).getByRole("heading")).toBeInViewport();
});

test("zero complaints is an answer, with what it doesn't mean", async ({ page }) => {
  await page.goto(`${base}locatie/kdv-eik-zuiderzon/`);
  await expect(page.locator(".lead")).toContainText("geen klacht");
  await expect(page.getByText("Het verslag over 2031 noemt deze locatie niet.")).toBeVisible();
  await expect(page.getByText("Dat betekent niet dat nooit iemand ontevreden was.")).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(0);
  await page.getByRole("link", { name: "Bij 1 klacht noemt het verslag geen locatie" }).click();
  await expect(page.getByRole("article")).toHaveCount(1);
});

test("neighbours are those of the site with their complaints, and of the town without", async ({ page }) => {
  await page.goto(`${base}locatie/kdv-appelhof-3/`);
  const site = page.getByRole("region", { name: "Ook op deze plek" });
  expect((await site.getByRole("listitem").allInnerTexts()).map(squeeze)).toEqual(["BSO Appelhof 3 geen klachten"]);
  const town = "Andere locaties in 's-Zonnehove";
  expect(await linksIn(page, town)).toEqual(["BSO Perenlaan 8", "BSO Perenlaan 8 (IKC Noord)"]);
  await site.getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("BSO Appelhof 3");
  expect(await linksIn(page, "Ook op deze plek")).toEqual(["KDV Appelhof 3"]);
  await page.getByRole("region", { name: town }).getByRole("link", { name: "BSO Perenlaan 8", exact: true }).click();
  expect(await linksIn(page, town)).toEqual(["BSO Appelhof 3", "KDV Appelhof 3"]);
});

test("the same name in two towns is two pages, and neither is the other's neighbour", async ({ page }) => {
  for (const [slug, town] of [
    ["kdv-eik-zuiderzon", "Zuiderzon"],
    ["kdv-eik-noorderlicht", "Noorderlicht"],
  ]) {
    await page.goto(`${base}locatie/${slug}/`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("KDV Eik");
    await expect(page.locator(".place")).toContainText(town);
    await expect(page.getByRole("main").getByRole("link", { name: "KDV Eik", exact: true })).toHaveCount(0);
  }
});
