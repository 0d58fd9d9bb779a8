import { base, dataset, kinds } from "../support/site.js";
import { expect, test } from "../support/test.js";

test.use({ javaScriptEnabled: false });

const { locations, year } = dataset();

test("the start page lists every location with its number of complaints", async ({ page }) => {
  await page.goto(base);
  const items = page.locator(".location-list a");
  const listed = await items.evaluateAll((links) =>
    links.map((link) => [link.getAttribute("href"), link.querySelector("bdi").textContent, link.querySelector("span").textContent]),
  );
  const words = (total) => ["geen klachten", "1 klacht"][total] ?? `${total} klachten`;
  const expected = locations.map(({ slug, name, counts }) => [`locatie/${slug}/`, name, words(counts.total)]);
  expect(listed.sort()).toEqual(expected.sort());
});

test("the start page says that the search needs JavaScript, and what else to do", async ({ page }) => {
  await page.goto(base);
  const note = page.locator("noscript .search-note");
  await expect(note).toBeVisible();
  await expect(note).toContainText("werkt alleen met JavaScript");
  await expect(page.getByText("Staat een locatie niet in de lijst?")).toContainText(`in ${year} geen klacht`);
});

test("from the start page to a location, by its letter", async ({ page }) => {
  await page.goto(base);
  await page.getByRole("navigation", { name: "Kies een letter" }).getByRole("link", { name: "B", exact: true }).click();
  await page.getByRole("link", { name: /^KDV Beukenstraat 11/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("KDV Beukenstraat 11");
});

const menus = {
  dutch: { menu: "Hoofdmenu", expected: ["Zoeken", "Onderwerpen", "Alle klachten", "Wat kan ik doen?", "Over de cijfers"] },
  english: { menu: "Main menu", expected: ["Search", "Categories", "All complaints", "What can I do?", "About the figures"] },
};

for (const [kind, address] of Object.entries(kinds)) {
  test(`${kind} is readable, and leads to the others`, async ({ page }) => {
    await page.goto(base + address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect((await page.getByRole("main").innerText()).length).toBeGreaterThan(300);
    const { menu, expected } = address.startsWith("en/") ? menus.english : menus.dutch;
    const names = await page.getByRole("navigation", { name: menu }).getByRole("link").allInnerTexts();
    expect(names).toEqual(expected);
    for (const name of names) {
      await page.goto(base + address);
      await page.getByRole("navigation", { name: menu }).getByRole("link", { name }).click();
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    }
  });
}
