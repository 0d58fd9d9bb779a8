// Every page in two languages: they find each other. What pages say in which language: checks/languages.test.js.
import { base, origin } from "../support/site.js";
import { awake, expect, openSearch, test } from "../support/test.js";

test("the switch keeps the search", async ({ page }) => {
  await openSearch(page, "?q=beukenstraat");
  await page.getByRole("navigation", { name: "Taal" }).getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(`${origin}${base}en/?q=beukenstraat`);
  const english = page.getByRole("combobox", { name: "Search for your location" });
  await expect(english).toHaveValue("beukenstraat");
  await page.getByRole("option").first().click();
  await expect(page).toHaveURL(new RegExp(`${base}en/location/`));
  await page.getByRole("navigation", { name: "Language" }).getByRole("link", { name: "Nederlands" }).click();
  await expect(page).toHaveURL(new RegExp(`${base}locatie/`));
});

test("the switch keeps the step", async ({ page }) => {
  await page.goto(`${base}wat-kan-ik-doen/?locatie=kdv-beukenstraat-11#stap-beantwoord`);
  await awake(page);
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(`${origin}${base}en/what-can-i-do/?locatie=kdv-beukenstraat-11#stap-beantwoord`);
  await expect(page.locator(".step:visible")).toHaveCount(1);
});

test("the search works in English", async ({ page }) => {
  await page.goto(`${base}en/`);
  await awake(page);
  await page.getByRole("combobox").fill("qqxxzz");
  await expect(page.getByRole("search").getByRole("status")).toContainText("No location found");
});
