// A location's page as it is opened, without JavaScript: nobody needs it here. What all of them say:
// checks/locations.test.js.
import { base, dataset } from "../support/site.js";
import { expect, test } from "../support/test.js";

test.use({ javaScriptEnabled: false });

const { locations, complaints } = dataset();

test("it loads no program, and a link to one complaint scrolls to it", async ({ page }) => {
  const requests = [];
  page.on("request", (request) => requests.push(new URL(request.url()).pathname));
  const last = complaints.findLast(({ location }) => location === "kdv-beukenstraat-11");
  await page.goto(`${base}locatie/kdv-beukenstraat-11/#klacht-${last.id}`);
  await expect(page.locator(`#klacht-${last.id}`)).toBeInViewport();
  await expect(page.locator(`#klacht-${last.id} .report-text`).first()).toBeVisible();
  // A small script waits until somebody shares the page or reaches its chart.
  expect(requests.filter((path) => !/\/$|\.svg$|\/(page|charts)-\w+\.js$/.test(path))).toEqual([]);
});

test("units of one site point at each other", async ({ page }) => {
  const unit = locations.find((a) => locations.some((b) => b.site === a.site && b.slug !== a.slug));
  const other = locations.find((b) => b.site === unit.site && b.slug !== unit.slug);
  await page.goto(`${base}locatie/${unit.slug}/`);
  await page.getByRole("region", { name: "Ook op deze plek" }).getByRole("link", { name: other.name }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(other.name);
  await expect(page.getByRole("link", { name: unit.name })).toHaveAttribute("href", `../../locatie/${unit.slug}/`);
});
