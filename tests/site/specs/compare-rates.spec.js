// Rates and funnel plots: what the comparison adds once the sizes of locations are known.
import { readFileSync } from "node:fs";
import path from "node:path";
import { violationsInBothSchemes } from "../support/axe.js";
import { sized } from "../support/site.js";
import { many, none, small, unknown, usual } from "../support/sizes.js";
import { awake, expect, overflow, sizes, smallest, test } from "../support/test.js";

const base = "/met-register/";
const chosen = [many, usual, small, none, unknown];
const slugs = chosen.map(({ slug }) => slug).join(",");

/** Half the chi-square quantiles of the tables of the NIST/SEMATECH e-Handbook, 1.3.6.7.4. */
const LIMITS = { 0: [0, 3.689], 1: [0.0255, 5.5715], 10: [4.7955, 18.3905] };

/** All locations of the kind whose size is known. */
const kdvs = () => {
  const year = JSON.parse(readFileSync(path.join(sized, "data/index.json"))).years[0].path;
  const { locations } = JSON.parse(readFileSync(path.join(sized, "data", year, "locations.json")));
  return locations.filter(({ kind, places }) => kind === "KDV" && places);
};
const sum = (numbers) => numbers.reduce((all, number) => all + number, 0);
const decimal = (number) => (number === 0 ? "0" : number.toFixed(2).replace(".", ","));

async function open(page, query = `?locaties=${slugs}`, folder = "vergelijken/") {
  await page.goto(base + folder + query);
  await awake(page);
  await expect(page.locator(".chosen a")).not.toHaveCount(0);
}

const rates = (page) => page.getByRole("region", { name: /Klachten in \d+ per 100 kindplaatsen/ });
const cells = (table) =>
  table.evaluate((element) =>
    [...element.querySelector("table").rows].map((row) =>
      [...row.cells].map((cell) => (cell.querySelector("bdi") ?? cell).textContent.trim().replaceAll("\u00a0", " ")),
    ),
  );
const row = (rows, { name }) => rows.find(([head]) => head === name).slice(1);
/** A cell as a spreadsheet's file has it. */
const quoted = (cell) => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const picture = (page) => page.getByRole("img", { name: /^Elke stip is één van/ });

test("rates have the intervals of published tables, and words beside them", async ({ page }) => {
  await open(page);
  const rows = await cells(rates(page));
  for (const [location, words] of [
    [many, "Meer klachten dan gemiddeld"],
    [usual, "Geen duidelijk verschil"],
    [small, "Te weinig om te vergelijken"],
    [none, "Minder klachten dan gemiddeld"],
  ]) {
    const { complaints, places } = location;
    const [rate, interval, reading, ...counts] = row(rows, location);
    expect(rate).toBe(decimal((complaints * 100) / places));
    const ends = interval.split(" tot ").map((end) => Number(end.replace(",", ".")));
    for (const [end, limit] of LIMITS[complaints].entries()) {
      expect(ends[end], `${location.name}: ${interval}`).toBeCloseTo((limit * 100) / places, 1);
    }
    expect([reading, ...counts]).toEqual([words, String(complaints), String(places)]);
  }
  // A number leads to what it counts; where there is none it leads nowhere.
  const counted = rates(page).getByRole("link", { name: `: Klachten, ${many.name}` });
  await expect(counted).toHaveAttribute("href", new RegExp(`${many.slug}/.*#klachten$`));
  await expect(rates(page).getByRole("link", { name: none.name })).toHaveCount(0);
});

test("a location of unknown size has its count and no rate", async ({ page }) => {
  await open(page);
  expect(row(await cells(rates(page)), unknown)).toEqual([
    "Niet bekend",
    "Niet bekend",
    "Niet bekend",
    "2",
    "Niet bekend",
  ]);
  await expect(page.locator(".lies")).not.toContainText(unknown.name);
});

test("the kind's own rate is that of all its locations of known size", async ({ page }) => {
  await open(page);
  const complaints = sum(kdvs().map(({ counts }) => counts.total));
  const places = sum(kdvs().map((location) => location.places));
  const kind = (await cells(rates(page))).at(-1);
  expect(kind[0]).toBe(`KDV’s samen (${kdvs().length})`);
  expect(kind[1]).toBe(decimal((complaints * 100) / places));
  await expect(page.getByText("Landelijk Register Kinderopvang (januari 2032)")).toBeVisible();
});

test("words come before numbers, and say what the lines are", async ({ page }) => {
  await open(page);
  const order = await page.locator(".compare h2").allInnerTexts();
  const finding =
    /^\d+ van de \d+ KDV’s hebben een gewoon aantal klachten voor hun grootte; 1 heeft er meer; 1 heeft er minder$/;
  expect(order.pop()).toMatch(finding);
  expect(order).toEqual([
    "Gekozen locaties",
    "Wat je hier wel en niet ziet",
    "Klachten per 100 kindplaatsen",
    "Aantallen klachten",
  ]);
  for (const words of [
    "Garwood",
    "Spiegelhalter",
    "Op nog een punt doen wij het anders",
    "Eén gebeurtenis kan er meer geven",
  ]) {
    await expect(page.getByText(words).first()).toBeVisible();
  }
});

test("the plot marks those chosen, and says where they lie", async ({ page }) => {
  await open(page);
  await expect(picture(page).locator("circle")).toHaveCount(kdvs().length);
  await expect(picture(page).locator(".dot-chosen")).toHaveCount(4);
  await expect(page.locator(".lies li")).toHaveText([
    `1. ${many.name}: boven de lijn van 99,8%.`,
    `2. ${usual.name}: tussen de lijnen.`,
    `3. ${small.name}: tussen de lijnen.`,
    `4. ${none.name}: onder de lijn van 95%.`,
  ]);
});

test("the plot's table opens by keyboard and holds every dot", async ({ page }) => {
  await open(page);
  const summary = page.locator("summary", { hasText: "Toon de tabel" });
  await summary.focus();
  await page.keyboard.press("Enter");
  const table = page.getByRole("region", { name: /kindplaatsen van KDV’s/ });
  await expect(table).toBeVisible();
  expect(await cells(table)).toHaveLength(kdvs().length + 1);
  await page.keyboard.press("Tab");
  await expect(table).toBeFocused();
});

test("downloads hold what the tables show", async ({ page }) => {
  await open(page);
  await page.locator("summary", { hasText: "Toon de tabel" }).click();
  for (const [place, [table, name]] of [
    [rates(page), "per-100.csv"],
    [page.getByRole("region", { name: /per uitkomst en onderwerp/ }), "aantallen.csv"],
    [page.getByRole("region", { name: /kindplaatsen van KDV’s/ }), "alle-locaties-kdv.csv"],
  ].entries()) {
    const waiting = page.waitForEvent("download");
    await page.getByRole("link", { name: "Download deze cijfers (CSV)" }).nth(place).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe(name);
    const text = readFileSync(await download.path(), "utf8").replaceAll("\u00a0", " ");
    const lines = text.slice(1).trimEnd().split("\n");
    expect(lines).toEqual((await cells(table)).map((cells) => cells.map(quoted).join(";")));
  }
});

test("a category names locations with many complaints for their size only", async ({ page }) => {
  await page.goto(`${base}onderwerpen/overig/`);
  const section = page.getByRole("region", { name: "Bij welke locaties?" });
  const found = section.locator("h3 + ul li");
  await expect(found).toHaveText([`${many.name} 10 klachten op 100 kindplaatsen`]);
  await expect(section).toContainText("geen oordeel");
});

test("English has the same figures", async ({ page }) => {
  await open(page, `?locaties=${slugs}`, "en/compare/");
  const table = page.getByRole("region", { name: /Complaints in \d+ per 100 child places/ });
  expect(row(await cells(table), many).slice(0, 3)).toEqual(["10.00", "4.80 to 18.39", "More complaints than average"]);
});

for (const use of [{ viewport: sizes.desktop }, { viewport: smallest, letters: "wide" }]) {
  test.describe(`${use.viewport.width} pixels wide`, () => {
    test.use(use);

    test("axe finds nothing, and the page is no wider than the window", async ({ page }) => {
      await open(page);
      await page.locator("summary", { hasText: "Toon de tabel" }).click();
      expect.soft(await violationsInBothSchemes(page)).toEqual([]);
      expect.soft(await overflow(page)).toBe(0);
    });
  });
}
