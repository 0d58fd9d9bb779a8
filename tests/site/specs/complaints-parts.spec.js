// The list of more complaints than one download holds: it comes in parts, as it is asked for.
import { violationsInBothSchemes } from "../support/axe.js";
import { COUNT, mark } from "../support/many.js";
import { awake, expect, overflow, smallest, test } from "../support/test.js";

const LIST = "/veel/klachten/";
const found = (page) => page.locator("#gevonden");
const field = (page) => page.getByRole("searchbox", { name: "Zoek in de klachten" });
const cards = (page) => page.locator(".complaint:visible");
const notices = (page) => page.locator("#meldingen");
const texts = (page) => cards(page).locator(".report-text");
const whole = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, ".");
const ALL = `${whole(COUNT)} klachten gevonden in 2034`;

/** Opens an address, and notes the files of the dataset that are asked for. */
async function open(page, address = LIST) {
  const asked = [];
  page.on("request", (request) => {
    const file = request.url().match(/assets\/data-[^/]+\/(.+\.json)$/);
    if (file) asked.push(file[1]);
  });
  await page.goto(address);
  await awake(page);
  return asked;
}

const kinds = (asked) => [...new Set(asked.map((file) => file.replace(/\d+\.json$/, "…")))].sort();

test("it shows the first complaints and what all of them are counted by, and no more comes", async ({ page }) => {
  const asked = await open(page);
  await expect(found(page)).toHaveText(ALL);
  await expect(page.locator("#zoek-uitleg")).toHaveText("Bijvoorbeeld: luier.");
  await expect(cards(page)).toHaveCount(20);
  await expect(texts(page).first()).toContainText("De deur van KDV De Aak klemt");
  await expect(page.getByText("De tekst wordt geladen.")).toHaveCount(0);
  expect(kinds(asked)).toEqual(["2034/listed/columns.json", "2034/listed/complaints-…"]);
  expect(asked).toHaveLength(1 + 3);
  // What is found can't be saved, since it isn't here; all of it can.
  await expect(page.locator("#downloads")).toBeHidden();
  await expect(page.getByRole("main").locator(`a[href$="data/2034/complaints.json"]`)).toBeVisible();

  await page.getByRole("button", { name: "Toon meer" }).click();
  await expect(cards(page)).toHaveCount(40);
  await expect(cards(page).nth(39)).toContainText("klemt");
  await expect(page.locator(".finder-more")).toContainText(`Je ziet 40 van ${whole(COUNT)} klachten.`);
  // The first of those that came has the focus, also once its text has taken the place of what stood there.
  await expect(cards(page).nth(20).locator("h3 a")).toBeFocused();
  expect(asked).toHaveLength(1 + 5);
  // The names of locations come, and what shows stays.
  await page.locator("#filter-locatie").fill("aak");
  await expect(page.locator(".filters").getByRole("link", { name: /^KDV De Aak/ })).toBeVisible();
  await expect(cards(page)).toHaveCount(40);
});

test("a word asks for its part, and is found in all complaints", async ({ page }) => {
  const asked = await open(page);
  await expect(cards(page)).toHaveCount(20);
  await field(page).pressSequentially(mark(4321));
  await expect(found(page)).toHaveText("1 klacht gevonden in 2034");
  await expect(cards(page)).toHaveCount(1);
  await expect(cards(page).locator(".match")).toHaveText([mark(4321)]);
  await expect(page).toHaveURL(`${LIST}?q=${mark(4321)}`);
  const words = asked.filter((file) => /words/.test(file));
  expect(words.length).toBeGreaterThan(0);
  expect(words.length).toBeLessThan(5);
  // The same word again takes nothing more.
  const before = asked.length;
  await field(page).fill("");
  await expect(found(page)).toHaveText(ALL);
  await field(page).fill(mark(4321));
  await expect(found(page)).toHaveText("1 klacht gevonden in 2034");
  expect(asked).toHaveLength(before);
  await field(page).fill("qqxxzz");
  await expect(found(page)).toHaveText("Geen klacht met ‘qqxxzz’ in 2034");
});

test("filters count everything, whatever of it is here", async ({ page }) => {
  const asked = await open(page, `${LIST}?q=deur&soort=kdv`);
  await expect(found(page)).toHaveText(/^[12]\.\d{3} klachten gevonden in 2034$/);
  const count = await found(page).innerText();
  expect(asked).not.toContain("2034/listed/places.json");
  await page.locator("#filter-locatie").fill("aak");
  await page
    .locator(".filters")
    .getByRole("link", { name: /^KDV De Aak/ })
    .click();
  await expect(found(page)).not.toHaveText(count);
  await expect(page).toHaveURL(/locatie=kdv-de-aak/);
  expect(asked.filter((file) => file === "2034/listed/places.json")).toHaveLength(1);
  await expect(cards(page).first()).toContainText("KDV De Aak");
  await page.goBack();
  await expect(found(page)).toHaveText(count);
  await expect(cards(page).first().locator(".match").first()).toHaveText(/deur/i);
});

test("a link to a location's complaints waits for the names of locations", async ({ page }) => {
  await open(page, `${LIST}?locatie=kdv-de-aak`);
  await expect(page.locator(".pills").first()).toContainText("Locatie: KDV De Aak");
  await expect(cards(page).first()).toContainText("De deur van KDV De Aak klemt");
  await expect(notices(page)).toBeEmpty();
  await open(page, `${LIST}?locatie=nergens`);
  await expect(notices(page)).toContainText("nergens");
  await expect(found(page)).toHaveText(ALL);
});

test("words between quotation marks are found in any order, and it says so", async ({ page }) => {
  await open(page);
  await field(page).fill('"klemt deur"');
  await expect(notices(page)).toContainText("in welke volgorde dan ook");
  await expect(found(page)).toHaveText(ALL);
});

test("all years are one list, and a small one comes whole", async ({ page }) => {
  const asked = await open(page, `${LIST}?jaar=alle`);
  await expect(found(page)).toHaveText(`${whole(COUNT + 178)} klachten gevonden in alle jaren`);
  await expect(cards(page).first()).toContainText("2034");
  expect(kinds(asked)).toEqual(["2034/listed/complaints-…", "all/listed/columns.json"]);
  await field(page).fill("deur vloot");
  await expect(cards(page).first()).toContainText("Vloot");
  await expect(page.getByText("De tekst wordt geladen.")).toHaveCount(0);
  const older = await open(page, `${LIST}?jaar=2033`);
  await expect(found(page)).toHaveText("58 klachten gevonden in 2033");
  expect(older.sort()).toEqual(["2033/complaints.json", "2033/listed.json"]);
  await expect(page.locator("#downloads")).toBeVisible();
});

test("the way back leads to the complaint that was read", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "Toon meer" }).click();
  const read = cards(page).nth(33);
  await expect(read).toContainText("klemt");
  const id = await read.getAttribute("id");
  await read.evaluate((card) => card.scrollIntoView());
  await expect.poll(() => page.evaluate(() => history.state)).toBe("2:rij-33");
  await page.goto("/veel/wat-kan-ik-doen/");
  await page.goBack();
  await awake(page);
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test.describe("a part that doesn't come", () => {
  test.use({ provoked: /Failed to load resource/ });

  for (const [what, files] of [
    ["the columns", "**/columns.json"],
    ["words", "**/words-*.json"],
    ["complaints", "**/complaints-*.json"],
  ]) {
    test(`is said and asked for again: ${what}`, async ({ page }) => {
      let fails = true;
      await page.route(files, (route) => (fails ? route.fulfill({ status: 500 }) : route.fallback()));
      await open(page, `${LIST}?q=deur`);
      await expect(found(page)).toContainText("kon de klachten niet geven");
      fails = false;
      await page.getByRole("button", { name: "Probeer opnieuw" }).click();
      await expect(found(page)).toHaveText(ALL);
      await expect(cards(page).first()).toContainText("klemt");
    });
  }
});

test("is accessible and fits, while texts are on their way and after", async ({ page }) => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route("**/complaints-*.json", async (route) => {
    await held;
    await route.fallback();
  });
  await page.setViewportSize(smallest);
  await open(page);
  await expect(page.getByText("De tekst wordt geladen.").first()).toBeVisible();
  await expect(cards(page)).toHaveCount(20);
  await expect(cards(page).first().getByRole("link")).toHaveCount(0);
  expect(await violationsInBothSchemes(page)).toEqual([]);
  release();
  await expect(cards(page).first()).toContainText("klemt");
  expect(await violationsInBothSchemes(page)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});
