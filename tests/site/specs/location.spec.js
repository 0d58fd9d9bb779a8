// A location's page as it is opened, without JavaScript: nobody needs it here. What all of them say:
// checks/locations.test.js.
import { base, dataset, origin } from "../support/site.js";
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

test("a long page shows twenty complaints, and the others for who asks or is led to one", async ({ page }) => {
  const own = complaints.filter(({ category }) => category === "pedagogische-kwaliteit");
  const shown = page.locator(".complaint").filter({ visible: true });
  await page.goto(`${base}onderwerpen/pedagogische-kwaliteit/`);
  await expect(shown).toHaveCount(20);
  await page.getByText(`Toon nog ${own.length - 20} klachten`).click();
  await expect(shown).toHaveCount(own.length);
  await page.goto(`${base}onderwerpen/pedagogische-kwaliteit/2023/#klacht-${own.at(-1).id}`);
  await expect(page.locator(`#klacht-${own.at(-1).id}`)).toBeInViewport();
});

test.describe("with JavaScript", () => {
  test.use({ javaScriptEnabled: true });

  test("a page says how it is cited, with the whole address that stays", async ({ page }) => {
    for (const [folder, name] of [
      ["locatie/kdv-beukenstraat-11/", "Citeer deze pagina"],
      ["onderwerpen/communicatie/", "Citeer deze pagina"],
      ["en/report/", "Cite this page"],
    ]) {
      await page.goto(base + folder);
      const cite = page.locator(".cite");
      await cite.getByText(name).click();
      const address = `${origin}${base}${folder}2023/`;
      await expect(cite.locator("p")).toContainText(address);
      await expect(cite.locator("pre")).toContainText(`url = {${address}}`);
      await cite.getByRole("link").first().click();
      await expect(page).toHaveURL(address);
    }
  });
});
