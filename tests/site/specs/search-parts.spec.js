import { awake, expect, field, message, openSearch, options, test } from "../support/test.js";

/** An organisation of thousands: its search comes in parts, of which a few stand here. */
const location = (name, total, more) => ({
  slug: name.toLowerCase().replaceAll(" ", "-"),
  name,
  site: name,
  labels: ["Kompas"],
  reported_names: [name],
  town: null,
  address: null,
  postcode: null,
  counts: { total },
  ...more,
});
const PARTS = {
  bo: [location("KDV Boomgaard 3", 2), location("BSO Boterbloem", 0)],
  ber: [location("KDV Bergweg 1", 1)],
  bes: [location("KDV Besjes", 4)],
  fl: [location("BSO De Vlinder", 5, { town: "Boskoop" }), location("BSO Vlinderhof", 1)],
};
const list = {
  year: 2023,
  locations: [],
  total: 3000,
  parts: Object.entries(PARTS)
    .map(([key, { length }]) => ({ key, locations: length }))
    .sort((one, other) => (one.key < other.key ? -1 : 1)),
};

const json = (value) => ({ contentType: "application/json", body: JSON.stringify(value) });

async function open(page) {
  const asked = [];
  await page.route("**/search/locations.json", (route) => route.fulfill(json(list)));
  await page.route("**/search/part-*.json", async (route) => {
    const [, key] = /part-(.*)\.json/.exec(route.request().url());
    asked.push(key);
    await route.fulfill(json({ year: 2023, locations: PARTS[key] }));
  });
  await openSearch(page);
  await awake(page);
  return asked;
}

test("of a search in parts only the part comes that what is typed asks for", async ({ page }) => {
  const asked = await open(page);
  await field(page).fill("b");
  await expect(message(page)).toHaveText("Typ meer letters van de naam, de straat of de plaats.");
  await expect(options(page)).toHaveCount(0);
  expect(asked).toEqual([]);
  await field(page).fill("boo");
  await expect(options(page)).toHaveText([/^KDV Boomgaard 3/]);
  await expect(message(page)).toHaveText("1 locatie gevonden.");
  expect(asked).toEqual(["bo"]);
  // A typo behind the beginning, and a letter that sounds the same.
  await field(page).fill("boterblom");
  await expect(options(page)).toHaveText([/^BSO Boterbloem/]);
  await field(page).fill("de flinder");
  await expect(options(page).first()).toHaveText(/^BSO De Vlinder/);
  expect(asked).toEqual(["bo", "fl"]);
  // A slip in the first letters leads to another part, where there is nothing like it in its own.
  await field(page).fill("obterbloem");
  await expect(options(page)).toHaveText([/^BSO Boterbloem/]);
  await field(page).fill("lvinderhof");
  await expect(options(page).first()).toHaveText(/^BSO Vlinderhof/);
  expect(asked).toEqual(["bo", "fl"]);
  // Deeper where many begin alike.
  await field(page).fill("be");
  await expect(message(page)).toHaveText(/^Typ meer letters/);
  await field(page).fill("bes");
  await expect(options(page)).toHaveText([/^KDV Besjes/]);
});

test("a search in parts says what isn't found, and what may be said of who has no complaint", async ({ page }) => {
  await open(page);
  await field(page).fill("hogwarts");
  await expect(message(page)).toContainText("Geen locatie gevonden voor “hogwarts”");
  await expect(message(page)).toContainText("Niet gevonden betekent niet: geen klachten.");
  // Where a word's own part has nothing, another word's may.
  await field(page).fill("boxx vlinderhof");
  await expect(options(page)).toHaveText([/^BSO Vlinderhof.*zonder “boxx”/]);
  await field(page).fill("boterbloem");
  await expect(message(page)).toContainText("Over BSO Boterbloem is in 2023 geen klacht geregistreerd.");
});

test.describe("a part that doesn't come", () => {
  test.use({ provoked: /Failed to load resource/ });

  test("is said and asked for again", async ({ page }) => {
    await open(page);
    let fails = true;
    await page.route("**/search/part-fl.json", (route) => (fails ? route.fulfill({ status: 500 }) : route.fallback()));
    await field(page).fill("vlinderhof");
    await expect(message(page)).toContainText("kon de lijst met locaties niet geven");
    fails = false;
    await page.getByRole("button", { name: "Probeer opnieuw" }).click();
    await expect(options(page)).toHaveText([/^BSO Vlinderhof/]);
    await expect(field(page)).toBeFocused();
  });
});
