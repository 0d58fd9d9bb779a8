// Locations side by side: chosen by keyboard, kept in the address, downloaded as shown.
import { readFileSync } from "node:fs";
import { violationsInBothSchemes } from "../support/axe.js";
import { MOST, shifts, total, watchShifts } from "../support/shifts.js";
import { base, dataset } from "../support/site.js";
import { awake, expect, holdModule, options, overflow, sizes, smallest, test } from "../support/test.js";

const PAGE = `${base}vergelijken/`;
const [BEUKENSTRAAT, KLIPGRIEND, BIKKELS] = ["kdv-beukenstraat-11", "kdv-klipgriend-3", "bso-de-bikkels"];

const field = (page) => page.getByRole("combobox", { name: "Kies een locatie" });
const said = (page) => page.locator(".compare-said");
const chosen = (page) => page.locator(".chosen a");
const table = (page, name) => page.getByRole("region", { name }).getByRole("table");
const counts = (page) => table(page, /Aantal klachten in/);

async function open(page, query = "") {
  await page.goto(PAGE + query);
  await awake(page);
}

async function choose(page, text) {
  await field(page).fill(text);
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
}

/** The cells of a table, a row an array. */
const cells = (locator) =>
  locator.evaluate((table) =>
    [...table.rows].map((row) => [...row.cells].map((cell) => (cell.querySelector("bdi") ?? cell).textContent.trim())),
  );

test("an empty comparison invites to choose", async ({ page }) => {
  await open(page);
  await expect(said(page)).toContainText("nog geen locatie gekozen");
  await expect(page.getByRole("table")).toHaveCount(0);
});

test("by keyboard alone: choose two, read, take one away, go back", async ({ page }) => {
  await open(page);
  await choose(page, "beukenstraat 11 kdv");
  await expect(said(page)).toHaveText(
    "KDV Beukenstraat 11 is toegevoegd. Kies nog minstens één locatie om te vergelijken.",
  );
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue("");
  await choose(page, "kdv klipgriend");
  await expect(page).toHaveURL(`${PAGE}?locaties=${BEUKENSTRAAT},${KLIPGRIEND}`);
  await expect(said(page)).toHaveText("KDV Klipgriend 3 is toegevoegd. Je vergelijkt 2 locaties.");

  await page.getByRole("button", { name: "Haal weg: KDV Beukenstraat 11" }).press("Enter");
  await expect(page).toHaveURL(`${PAGE}?locaties=${KLIPGRIEND}`);
  await expect(said(page)).toContainText("KDV Beukenstraat 11 is weggehaald.");
  await expect(page.getByRole("heading", { name: "Gekozen locaties" })).toBeFocused();

  await page.goBack();
  await expect(chosen(page)).toHaveText(["KDV Beukenstraat 11", "KDV Klipgriend 3"]);
  await page.goBack();
  await expect(chosen(page)).toHaveText(["KDV Beukenstraat 11"]);
  await page.goForward();
  await expect(counts(page)).toBeVisible();
});

test("the table holds the counts of the dataset, in the order chosen", async ({ page }) => {
  const { locations, report } = dataset();
  const [first, second] = [KLIPGRIEND, BEUKENSTRAAT].map((slug) => locations.find((l) => l.slug === slug));
  const kdvs = locations.filter(({ kind }) => kind === "KDV");
  await open(page, `?locaties=${KLIPGRIEND},${BEUKENSTRAAT}`);
  const rows = await cells(counts(page));
  expect(rows[0].slice(0, 3)).toEqual(["Wat", first.name, second.name]);
  expect(rows[0][3]).toContain(`${kdvs.length} KDV’s`);
  const row = (name) => rows.find(([head]) => head === name).slice(1, 3);
  expect(row("Klachten")).toEqual([first, second].map(({ counts }) => String(counts.total)));
  for (const { id, name } of report.categories) {
    const numbers = [first, second].map(({ counts }) => counts.by_category[id] ?? 0);
    // A row of zeros says nothing, and is left out.
    if (Math.max(...numbers) > 0) expect(row(name), name).toEqual(numbers.map(String));
    else expect(rows.map(([head]) => head)).not.toContain(name);
  }
  expect(rows.flat()).not.toContain("0,00");
  await expect(page.getByText("Een onderwerp waarover deze locaties geen klacht hebben")).toBeVisible();
  expect(row("Gegrond")).toEqual([first, second].map(({ counts }) => String(counts.by_outcome.upheld ?? 0)));
});

test("a number leads to its complaints", async ({ page }) => {
  const { locations, report } = dataset();
  const { name, counts: of } = locations.find(({ slug }) => slug === BEUKENSTRAAT);
  const [id, count] = Object.entries(of.by_category)[0];
  const topic = report.categories.find((category) => category.id === id).name;
  await open(page, `?locaties=${KLIPGRIEND},${BEUKENSTRAAT}`);
  const link = (words) => counts(page).getByRole("link", { name: words, exact: true });
  await expect(link(`${of.total}: Klachten, ${name}`)).toHaveAttribute("href", `../locatie/${BEUKENSTRAAT}/#klachten`);
  await link(`${count}: ${topic}, ${name}`).click();
  await expect(page.locator(".complaint:visible")).toHaveCount(count);
  await expect(page.locator(".complaint:visible h3").first()).toHaveText(topic);
});

for (const width of [390, 356]) {
  test(`two locations and their average fit ${width} pixels, and the heads stay in sight`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await open(page, `?locaties=${KLIPGRIEND},${BEUKENSTRAAT}`);
    const region = page.getByRole("region", { name: /Aantal klachten in/ });
    await expect(region).toBeVisible();
    const [inner, outer] = await region.evaluate((element) => [element.scrollWidth, element.clientWidth]);
    expect(inner).toBeLessThanOrEqual(outer);
    expect(await overflow(page)).toBe(0);
    await counts(page).getByRole("row").last().scrollIntoViewIfNeeded();
    for (const name of ["KDV Klipgriend 3", "KDV Beukenstraat 11"]) {
      await expect(counts(page).getByRole("columnheader", { name })).toBeInViewport({ ratio: 1 });
    }
  });
}

test("six locations scroll on a phone, with the names of the rows in place", async ({ page }) => {
  await page.setViewportSize(sizes.phone);
  const six = dataset()
    .locations.slice(0, 6)
    .map(({ slug }) => slug);
  await open(page, `?locaties=${six.join(",")}`);
  const region = page.getByRole("region", { name: /Aantal klachten in/ });
  const name = counts(page).getByText("Klachten", { exact: true });
  const before = (await name.boundingBox()).x;
  await region.evaluate((element) => element.scrollTo({ left: element.scrollWidth, behavior: "instant" }));
  expect(await region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(100);
  expect(Math.abs((await name.boundingBox()).x - before)).toBeLessThan(10);
  expect(await overflow(page)).toBe(0);
});

test("the caution about sizes stands there once", async ({ page }) => {
  test.skip(dataset().report.register !== null, "this build has a register");
  await open(page, `?locaties=${KLIPGRIEND},${BEUKENSTRAAT}`);
  await expect(page.getByText(/hoe groot de locaties zijn|Een grote locatie krijgt vanzelf/)).toHaveCount(1);
});

test("without a register there is a warning and no rate", async ({ page }) => {
  test.skip(dataset().report.register !== null, "this build has a register");
  await open(page, `?locaties=${KLIPGRIEND},${BEUKENSTRAAT}`);
  await expect(page.getByText("wij weten niet hoe groot de locaties zijn")).toBeVisible();
  await expect(page.getByText("alleen aantallen")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Klachten per 100 kindplaatsen" })).toHaveCount(0);
  await expect(page.locator(".funnel")).toHaveCount(0);
});

test("the download holds what the table shows", async ({ page }) => {
  await open(page, `?locaties=${KLIPGRIEND},${BIKKELS}`);
  const shown = await cells(counts(page));
  const waiting = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download deze cijfers (CSV)" }).last().click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe("aantallen.csv");
  const text = readFileSync(await download.path(), "utf8");
  expect(text.startsWith("\uFEFF")).toBe(true);
  const lines = text.slice(1).trimEnd().split("\n");
  expect(lines).toEqual(shown.map((row) => row.join(";")));
});

test.describe("a broken address is mended as far as it goes", () => {
  const many = () =>
    dataset()
      .locations.slice(0, 8)
      .map(({ slug }) => slug);
  test("and says what it leaves out", async ({ page }) => {
    for (const [name, query, notes, left] of [
      ["an unknown location", `${BEUKENSTRAAT},weg`, [/“weg” kennen wij niet/], 1],
      ["the same twice", `${BEUKENSTRAAT},${BEUKENSTRAAT},${BIKKELS}`, [/KDV Beukenstraat 11 staat er al bij/], 2],
      ["more than six", many().join(","), [/past er niet bij/, /past er niet bij/], 6],
      ["only one", BEUKENSTRAAT, [], 1],
      ["nothing but commas", ",,", [], 0],
      ["markup", encodeURIComponent("<b>x</b>"), [/“<b>x<\/b>” kennen wij niet/], 0],
    ]) {
      await open(page, `?locaties=${query}`);
      await expect.soft(chosen(page), name).toHaveCount(left);
      await expect.soft(page.locator(".compare .notice"), name).toHaveText(notes);
      if (left === 1) await expect.soft(said(page), name).toContainText("Kies nog minstens één");
    }
  });

  test("a seventh is refused with words, and the address stays", async ({ page }) => {
    const six = many().slice(0, 6).join(",");
    await open(page, `?locaties=${six}`);
    await choose(page, "beukenstraat 11 kdv");
    await expect(said(page)).toContainText("past er niet bij");
    await expect(page).toHaveURL(`${PAGE}?locaties=${six}`);
  });
});

test("a location's page leads to its comparison", async ({ page }) => {
  await page.goto(`${base}locatie/${BEUKENSTRAAT}/`);
  await page.getByRole("link", { name: "Vergelijk met een andere locatie" }).click();
  await expect(chosen(page)).toHaveText(["KDV Beukenstraat 11"]);
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(`${base}en/compare/?locaties=${BEUKENSTRAAT}`);
  await expect(said(page)).toContainText("Choose at least one more");
});

test("what is typed before the program is there is said to be on its way, and answered", async ({ page }) => {
  const release = await holdModule(page);
  await page.goto(PAGE, { waitUntil: "commit" });
  await field(page).fill("kdv beukenstraat");
  await expect(page.getByRole("search").getByRole("status")).toHaveText("De lijst met locaties wordt geladen.");
  release();
  await expect(options(page).first()).toContainText("KDV Beukenstraat 11");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page explains and leads to the locations", async ({ page }) => {
    await page.goto(PAGE);
    const note = page.locator("noscript .search-note");
    await expect(note).toBeVisible();
    await expect(note).toContainText("Vergelijken werkt alleen met JavaScript");
    await page.getByRole("link", { name: "Naar alle locaties" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Klachten per locatie");
  });
});

for (const use of [{ viewport: sizes.desktop }, { viewport: sizes.phone, letters: "wide" }]) {
  test.describe(`${use.viewport.width} pixels wide`, () => {
    test.use(use);

    test("nothing moves when a late WebAssembly shows the address's locations; axe finds nothing, all of it fits", async ({
      page,
    }) => {
      await watchShifts(page);
      const release = await holdModule(page);
      await page.goto(`${PAGE}?locaties=${BEUKENSTRAAT},${KLIPGRIEND},${BIKKELS},weg`, { waitUntil: "commit" });
      await expect(field(page)).toBeVisible();
      release();
      await expect(counts(page)).toBeVisible();
      const seen = await shifts(page);
      expect.soft(total(seen), JSON.stringify(seen)).toBeLessThan(MOST);
      if (use.letters) await page.setViewportSize(smallest);
      expect.soft(await violationsInBothSchemes(page)).toEqual([]);
      expect.soft(await overflow(page)).toBe(0);
    });
  });
}
