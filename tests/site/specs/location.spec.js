// What a location's page says, compared with the dataset. Without JavaScript: nobody needs it here.
import { base, dataset } from "../support/site.js";
import { expect, test } from "../support/test.js";

test.use({ javaScriptEnabled: false });

const { locations, complaints, report, year } = dataset();
const outcomes = {
  upheld: "Gegrond",
  partly_upheld: "Deels gegrond",
  not_upheld: "Niet gegrond",
  null: "Geen oordeel in het verslag",
};
const categoryName = (id) => report.categories.find((category) => category.id === id).name;
const squeeze = (text) => text.replace(/\s+/g, " ").trim();

const most = locations.reduce((a, b) => (a.counts.total >= b.counts.total ? a : b));
const withMissing = complaints.find(({ location, outcome }) => location && outcome === null);
const inferred = complaints.find(({ location, category_source }) => location && category_source === "inferred");
const one = locations.find(({ counts }) => counts.total === 1);
const chosen = new Set(
  ["kdv-beukenstraat-11", most.slug, withMissing?.location, inferred?.location, one.slug].filter(Boolean),
);

for (const slug of chosen) {
  const location = locations.find((candidate) => candidate.slug === slug);
  const expected = complaints.filter((complaint) => complaint.location === slug);

  test(`${location.name}: the page says what the dataset says`, async ({ page }) => {
    const requests = [];
    page.on("request", (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(`${base}locatie/${slug}/`);

    await expect(page).toHaveTitle(new RegExp(`in ${year}`));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(location.name);
    const total = location.counts.total;
    expect(expected).toHaveLength(total);
    await expect(page.locator(".lead")).toContainText(total === 1 ? "1 klacht" : `${total} klachten`);

    await expect(page.locator("article")).toHaveCount(total);
    for (const complaint of expected) await expectComplaint(page, complaint);

    const guide = page.getByRole("link", { name: "Lees wat je kunt doen" });
    await expect(guide).toHaveAttribute("href", `../../wat-kan-ik-doen/?locatie=${slug}`);
    // Without a program: a small script waits until somebody shares the page or reaches its chart.
    expect(requests.filter((path) => !/\/$|\.svg$|\/(page|charts)-\w+\.js$/.test(path))).toEqual([]);
  });
}

async function expectComplaint(page, complaint) {
  const card = page.locator(`#klacht-${complaint.id}`);
  const texts = (await card.locator(".report-text").allTextContents()).map(squeeze);
  const reported = [complaint.complaint, complaint.resolution].filter((text) => text !== null);
  expect(texts).toEqual(reported.map(squeeze));
  if (complaint.resolution === null) await expect(card).toContainText("Dat staat niet in het verslag.");
  await expect(card.getByRole("heading", { level: 3 })).toHaveText(categoryName(complaint.category));
  await expect(card.locator(".outcome")).toHaveText(`Uitkomst: ${outcomes[complaint.outcome]}`);
  await expect(card).toContainText(`Pagina ${complaint.source.page} van het verslag`);
  await expect(card.getByRole("link", { name: `Link naar klacht ${complaint.id}` })).toHaveAttribute(
    "href",
    `#klacht-${complaint.id}`,
  );
  const note = "In het verslag is het onderwerp leeg";
  if (complaint.category_source === "inferred") await expect(card).toContainText(note);
  else await expect(card).not.toContainText(note);
}

test("the counts by outcome and by category are those of the dataset", async ({ page }) => {
  await page.goto(`${base}locatie/${most.slug}/`);
  const shown = async (heading) => {
    const lines = await page.getByRole("region", { name: heading }).locator("li, tr, dt, dd").allInnerTexts();
    return lines.map(squeeze).join(" ");
  };
  const byOutcome = await shown("Was de klacht gegrond?");
  for (const [outcome, count] of Object.entries(most.counts.by_outcome)) {
    expect(byOutcome).toMatch(new RegExp(`(^| )${outcomes[outcome]} ${count}( |$)`));
  }
  const byCategory = await shown("Waar ging het over?");
  for (const [category, count] of Object.entries(most.counts.by_category)) {
    expect(byCategory).toContain(`${categoryName(category)} ${count}`);
  }
});

test("a link to one complaint scrolls to it", async ({ page }) => {
  const last = complaints.findLast(({ location }) => location === "kdv-beukenstraat-11");
  await page.goto(`${base}locatie/kdv-beukenstraat-11/#klacht-${last.id}`);
  await expect(page.locator(`#klacht-${last.id}`)).toBeInViewport();
});

test("units of one site point at each other", async ({ page }) => {
  const unit = locations.find((a) => locations.some((b) => b.site === a.site && b.slug !== a.slug));
  const other = locations.find((b) => b.site === unit.site && b.slug !== unit.slug);
  await page.goto(`${base}locatie/${unit.slug}/`);
  await page.getByRole("region", { name: "Ook op deze plek" }).getByRole("link", { name: other.name }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(other.name);
  await expect(page.getByRole("link", { name: unit.name })).toHaveAttribute("href", `../../locatie/${unit.slug}/`);
});
