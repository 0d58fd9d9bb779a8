// Every kind of page without JavaScript. What the pages say and where they lead is read in checks/.
import { base, dataset, kinds } from "../support/site.js";
import { expect, test } from "../support/test.js";

test.use({ javaScriptEnabled: false });

const { year } = dataset();

test("the start page says that the search needs JavaScript, and what else to do", async ({ page }) => {
  await page.goto(base);
  const note = page.locator("noscript .search-note");
  await expect(note).toBeVisible();
  await expect(note).toContainText("werkt alleen met JavaScript");
  await expect(page.getByText("Staat een locatie niet in de lijst?")).toContainText(
    `noemt het verslag over ${year} die locatie niet`,
  );
});

test("from the start page to a location, by its letter", async ({ page }) => {
  await page.goto(base);
  await page.getByRole("navigation", { name: "Kies een letter" }).getByRole("link", { name: "B", exact: true }).click();
  await page.getByRole("link", { name: /^KDV Beukenstraat 11/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("KDV Beukenstraat 11");
});

test("every kind of page is readable", async ({ page }) => {
  for (const address of Object.values(kinds)) {
    await page.goto(base + address);
    await expect.soft(page.getByRole("heading", { level: 1 }), address).toBeVisible();
    expect.soft((await page.getByRole("main").innerText()).length, address).toBeGreaterThan(300);
  }
});

for (const [folder, menu, places] of [
  ["", "Hoofdmenu", ["Zoeken", "Vergelijken", "Onderwerpen", "Alle klachten", "Wat kan ik doen?", "Over de cijfers"]],
  ["en/", "Main menu", ["Search", "Compare", "Categories", "All complaints", "What can I do?", "About the figures"]],
]) {
  test(`the menu leads from page to page: ${menu}`, async ({ page }) => {
    await page.goto(base + folder);
    const links = page.getByRole("navigation", { name: menu }).getByRole("link");
    await expect(links).toHaveText(places);
    const seen = new Set();
    for (const name of [...places.slice(1), places[0]]) {
      await links.filter({ hasText: name }).click();
      await expect(links.filter({ hasText: name })).toHaveAttribute("aria-current", "page");
      seen.add(await page.getByRole("heading", { level: 1 }).innerText());
    }
    expect(seen.size).toBe(places.length);
  });
}
