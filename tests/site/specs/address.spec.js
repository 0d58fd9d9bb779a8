import { base } from "../support/site.js";
import { awake, expect, field, message, namesFor, openSearch, options, test } from "../support/test.js";

test("a link with a search restores it", async ({ page }) => {
  await openSearch(page, "?q=kdv+beukenstraat");
  await expect(field(page)).toHaveValue("kdv beukenstraat");
  await expect(options(page).first()).toContainText("KDV Beukenstraat 11");
});

test("a restored search can be closed by keyboard and by mouse", async ({ page }) => {
  await openSearch(page, "?q=beukenstraat");
  await expect(options(page)).not.toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(options(page)).toHaveCount(0);

  await page.reload();
  await expect(options(page)).not.toHaveCount(0);
  await page.getByRole("heading", { level: 1 }).click();
  await expect(options(page)).toHaveCount(0);
});

test("a link keeps signs that mean something in addresses", async ({ page }) => {
  const text = "50% & meer? #1 + café";
  await openSearch(page);
  await field(page).fill(text);
  await expect(message(page)).toContainText(text);
  await expect(page).toHaveURL(/\?q=/);
  await page.goto(page.url());
  await expect(field(page)).toHaveValue(text);
});

test("a broken link shows the page as it is", async ({ page }) => {
  await openSearch(page, "?q=%FF%&&x=1&q=b");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await namesFor(page, "beukenstraat");
});

test("an emptied field leaves a clean address", async ({ page }) => {
  await openSearch(page, "?q=beukenstraat");
  await field(page).fill("");
  await expect(page).toHaveURL(new RegExp(`${base}$`));
  await expect(message(page)).toHaveText("");
});

test("typing makes no history: one step back leaves the page", async ({ page }) => {
  await page.goto(`${base}over-de-cijfers/`);
  await page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link", { name: "Zoeken" }).click();
  await awake(page);
  await field(page).pressSequentially("beukenstraat");
  await expect(page).toHaveURL(/\?q=beukenstraat$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/over-de-cijfers\/$/);
});

test("back from a location restores the search, and works on", async ({ page }) => {
  await openSearch(page);
  await namesFor(page, "kdv beukenstraat");
  await options(page).first().click();
  await expect(page).toHaveURL(/\/locatie\//);
  await page.goBack();
  await awake(page);
  await expect(page).toHaveURL(/\?q=kdv\+beukenstraat$/);
  await expect(field(page)).toHaveValue("kdv beukenstraat");
  expect((await namesFor(page, "biba"))[0]).toBe("BiBa Bommel");
});

test("back from the list of locations leads to the same place in it", async ({ page }) => {
  await openSearch(page, "?q=beukenstraat");
  const last = page.locator(".location-list a").last();
  await last.click();
  await expect(page).toHaveURL(/\/locatie\//);
  await page.goBack();
  await awake(page);
  await expect(options(page).first()).toBeAttached();
  await expect(last).toBeInViewport();
});
