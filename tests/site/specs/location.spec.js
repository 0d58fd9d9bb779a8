// A location's page as it is opened, without JavaScript: nobody needs it here. What all of them say:
// checks/locations.test.js.
import { base, dataset } from "../support/site.js";
import { expect, overflow, sizes, test } from "../support/test.js";

test.use({ javaScriptEnabled: false });

const { locations, complaints } = dataset();

test("it loads no program, and a link to one complaint scrolls to it", async ({ page }) => {
  const requests = [];
  page.on("request", (request) => requests.push(new URL(request.url()).pathname));
  const last = complaints.findLast(({ location }) => location === "kdv-beukenstraat-11");
  await page.goto(`${base}locatie/kdv-beukenstraat-11/#klacht-${last.id}`);
  await expect(page.locator(`#klacht-${last.id}`)).toBeInViewport();
  await expect(page.locator(`#klacht-${last.id} .report-text`).first()).toBeVisible();
  // A small script waits until somebody shares the page.
  expect(requests.filter((path) => !/\/$|\.svg$|\/page-\w+\.js$/.test(path))).toEqual([]);
});

test("units of one site point at each other", async ({ page }) => {
  const unit = locations.find((a) => locations.some((b) => b.site === a.site && b.slug !== a.slug));
  const other = locations.find((b) => b.site === unit.site && b.slug !== unit.slug);
  await page.goto(`${base}locatie/${unit.slug}/`);
  await page.getByRole("region", { name: "Ook op deze plek" }).getByRole("link", { name: other.name }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(other.name);
  await expect(page.getByRole("link", { name: unit.name })).toHaveAttribute("href", `../../locatie/${unit.slug}/`);
});

test("a topic shows its complaints alone, and the way back shows all of them", async ({ page }) => {
  await page.goto(`${base}locatie/kdv-beukenstraat-11/`);
  const cards = page.locator(".complaint:visible");
  const own = complaints.filter(({ location }) => location === "kdv-beukenstraat-11");
  await expect(cards).toHaveCount(own.length);
  const topics = page.getByRole("list", { name: "Waar ging het over?" });
  await topics.getByRole("link", { name: /^Pedagogische kwaliteit/ }).click();
  const found = own.filter(({ category }) => category === "pedagogische-kwaliteit");
  expect(found.length).toBeGreaterThan(0);
  await expect(cards).toHaveCount(found.length);
  await expect(cards.first()).toBeInViewport();
  await expect(topics).toBeInViewport();
  await page.emulateMedia({ media: "print" });
  await expect(cards).toHaveCount(own.length);
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("link", { name: `Toon alle ${own.length} klachten` }).click();
  await expect(cards).toHaveCount(own.length);
});

test.describe("on a phone", () => {
  test.use({ viewport: sizes.phone });

  test("the first complaint starts within a screen and a half, and nothing is wider than the screen", async ({
    page,
  }) => {
    const most = locations.toSorted((a, b) => b.counts.total - a.counts.total).slice(0, 4);
    for (const { slug, name } of most) {
      await page.goto(`${base}locatie/${slug}/`);
      const top = await page
        .locator(".complaint")
        .first()
        .evaluate((card) => card.getBoundingClientRect().top + scrollY);
      expect.soft(top, name).toBeLessThanOrEqual(1.5 * 844);
      expect.soft(await overflow(page), name).toBe(0);
    }
  });
});
