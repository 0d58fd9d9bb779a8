// All complaints: search, filters, address, history and downloads.
import { readFileSync } from "node:fs";
import {
  address,
  all,
  cards,
  choose,
  complaints,
  count,
  field,
  found,
  group,
  number,
  open,
  pills,
  query,
  whole,
} from "../support/complaints.js";
import { base, origin } from "../support/site.js";
import { expect, test } from "../support/test.js";

/** The numbers of the complaints in the page, which stand at their links. */
const ids = async (page) => {
  const links = await all(page).locator("footer a").allTextContents();
  return links.map((text) => text.match(/\d{4}-\d+$/)[0]);
};

test("every complaint is in the page, for the browser's own search and for printing", async ({ page }) => {
  await open(page);
  await expect(found(page)).toHaveText(number(complaints));
  await expect(all(page)).toHaveCount(complaints.length);
  await expect(cards(page)).toHaveCount(20);
  // Those that name a location come first.
  const placed = complaints.filter(({ location }) => location);
  const ordered = [...placed, ...complaints.filter(({ location }) => !location)];
  expect(await all(page).evaluateAll((cards) => cards.map(({ id }) => id))).toEqual(ordered.map(({ id }) => id));
  await expect(page.locator(".finder-more")).toContainText(`Je ziet 20 van ${complaints.length} klachten.`);
  // What the browser finds out of sight shows, with all that stands before it.
  const block = page.locator("#lijst-4");
  await expect(block).toHaveAttribute("hidden", "until-found");
  await block.evaluate((block) => block.firstElementChild.dispatchEvent(new Event("beforematch", { bubbles: true })));
  await expect(cards(page)).toHaveCount(80);
});

test("filters are links that count what they would leave, and each has a pill", async ({ page }) => {
  await open(page);
  const upheld = complaints.filter(({ outcome }) => outcome === "upheld");
  const both = upheld.filter(({ category }) => category === "communicatie");
  await choose(page, "Uitkomst", /^Gegrond/);
  await expect(found(page)).toHaveText(number(upheld));
  await expect.poll(() => query(page)).toBe("?uitkomst=gegrond");
  const option = group(page, "Onderwerp").getByRole("link", { name: /^Communicatie/ });
  if (!(await option.isVisible())) await group(page, "Onderwerp").locator("summary").click();
  await expect(option).toContainText(String(both.length));
  await option.click();
  await expect(found(page)).toHaveText(number(both));
  await expect(pills(page)).toHaveText([/Onderwerp: Communicatie/, /Uitkomst: Gegrond/, /Wis alles/]);
  await page.getByRole("link", { name: "Onderwerp: Communicatie (verwijder dit filter)" }).click();
  await expect(found(page)).toHaveText(number(upheld));
  await expect(found(page)).toBeFocused();
});

test("a filter opens in a new tab with a middle click", async ({ page, context }) => {
  await open(page);
  const details = group(page, "Uitkomst");
  if (!(await details.evaluate((element) => element.open))) await details.locator("summary").click();
  const [tab] = await Promise.all([
    context.waitForEvent("page"),
    details.getByRole("link", { name: /^Gegrond/ }).click({ button: "middle" }),
  ]);
  await expect(found(tab)).toHaveText(number(complaints.filter(({ outcome }) => outcome === "upheld")));
  await expect.poll(() => query(page)).toBe("");
});

test("words find forms and meanings, and are highlighted", async ({ page }) => {
  await open(page);
  for (const [text, marked] of [
    ["luiers", /luier|verscho/i],
    ["juf", /juf|leidster|medewerker/i],
    ['"te laat"', /^te laat$/i],
    ["nota", /factu|debiteuren|incasso/i],
  ]) {
    await field(page).fill(text);
    await expect(cards(page).first().locator(".match").first()).toHaveText(marked);
  }
});

test("typing replaces the entry in the history, a filter makes one, and back restores the view", async ({ page }) => {
  await open(page);
  const before = await page.evaluate(() => history.length);
  await field(page).pressSequentially("luier");
  await expect.poll(() => query(page)).toBe("?q=luier");
  expect(await page.evaluate(() => history.length)).toBe(before);
  const all = await found(page).innerText();
  await choose(page, "Uitkomst", /^Niet gegrond/);
  await expect(found(page)).not.toHaveText(all);
  const some = await found(page).innerText();
  await page.goBack();
  await expect(found(page)).toHaveText(all);
  await expect(field(page)).toHaveValue("luier");
  await page.goForward();
  await expect(found(page)).toHaveText(some);
  await expect(pills(page)).toHaveText([/luier/, /Niet gegrond/, /Wis alles/]);
});

test("a filter right after a keystroke takes nothing back", async ({ page }) => {
  await open(page);
  const details = group(page, "Uitkomst");
  if (!(await details.evaluate((element) => element.open))) await details.locator("summary").click();
  await field(page).fill("luier");
  await details.getByRole("link", { name: /^Niet gegrond/ }).click();
  await expect.poll(() => query(page)).toBe("?q=luier&uitkomst=niet-gegrond");
});

test("what was typed before the program arrived is searched for", async ({ page }) => {
  await page.route("**/*.wasm", async (route) => {
    await field(page).fill("luier");
    await route.continue();
  });
  await open(page);
  await expect(field(page)).toHaveValue("luier");
  await expect(found(page)).not.toHaveText(number(complaints));
  await expect.poll(() => query(page)).toBe("?q=luier");
});

test("where nothing is found it says which filter to drop", async ({ page }) => {
  await open(page, "?q=luier&onderwerp=privacy&soort=kdv");
  await expect(found(page)).toHaveText("Geen klachten gevonden");
  const drop = page.getByRole("list", { name: "Haal een filter weg:" }).getByRole("link").first();
  const promised = (await drop.innerText()).match(/: (\d+) klacht/)[1];
  await drop.click();
  await expect(found(page)).toHaveText(count(promised));
  await field(page).fill("qqxxzz");
  await expect(page.getByText(/Eén filter weghalen helpt niet|Zonder/).first()).toBeVisible();
});

for (const [search, told] of [
  ["?onderwerp=bestaat-niet", /Onderwerp ‘bestaat-niet’/],
  ["?volgorde=groot", /Volgorde ‘groot’/],
  ["?soort=%FF%00<b>", /Soort opvang ‘/],
  ["?&&=&x=1&q=", null],
]) {
  test(`the address ${search} shows everything`, async ({ page }) => {
    await open(page, search);
    await expect(found(page)).toHaveText(number(complaints));
    if (told) await expect(page.locator(".notice")).toHaveText(told);
    else await expect(page.locator(".notice")).toHaveCount(0);
  });
}

test("the downloads hold exactly what is shown, and are named by it", async ({ page }) => {
  await open(page, "?uitkomst=deels-gegrond&soort=bso");
  const save = async (name) => {
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
  };
  await whole(page);
  const shown = await ids(page);
  const json = await save(/JSON/);
  expect(json.name).toBe("klachten-2023-uitkomst-deels-gegrond-soort-bso.json");
  const expected = complaints.filter(({ id }) => shown.includes(id));
  expect(shown.length).toBeGreaterThan(5);
  expect(JSON.parse(json.text)).toEqual({ format: 2, year: 2023, complaints: expected });

  const csv = await save(/CSV/);
  expect(csv.name).toBe("klachten-2023-uitkomst-deels-gegrond-soort-bso.csv");
  // Cells may hold line breaks.
  const [head, ...rows] = csv.text.split(/\n(?=2023-\d{4};)/);
  expect(head.startsWith("\uFEFFNummer;Link;Locatie;Locatie in het verslag;Label;Onderwerp;")).toBe(true);
  expect(rows.map((row) => row.slice(0, 9))).toEqual(shown);
  for (const row of rows) {
    const [id, link] = row.split(";");
    const { location } = complaints.find((one) => one.id === id);
    const folder = location ? `locatie/${location}` : "zonder-locatie";
    expect(link).toBe(`${origin}${base}${folder}/2023/#klacht-${id}`);
    expect(row).toContain(";Deels gegrond;");
  }
});

test("a download has the order that is shown", async ({ page }) => {
  await open(page, "?q=luier&volgorde=naam");
  await whole(page);
  const shown = await ids(page);
  expect([...shown].sort()).not.toEqual(shown);
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: /JSON/ }).click()]);
  const saved = JSON.parse(readFileSync(await file.path(), "utf8")).complaints;
  expect(saved.map(({ id }) => id)).toEqual(shown);
});

test("sorted by name, locations come in their order", async ({ page }) => {
  await open(page, "?volgorde=naam&soort=kdv");
  await whole(page);
  const names = await all(page).locator("h3").allTextContents();
  const plain = names.map((name) => name.replace(/^KDV /, "").toLowerCase());
  expect(plain[0] < plain.at(-1)).toBe(true);
  expect(new Set(names).size).toBe(names.filter((name, at) => name !== names[at - 1]).length);
});

test("sorted by number, the most come first, and nothing is called a ranking", async ({ page }) => {
  const most = (key) => {
    const counts = {};
    for (const one of complaints) if (one[key]) counts[one[key]] = (counts[one[key]] ?? 0) + 1;
    return Math.max(...Object.values(counts));
  };
  for (const [order, key, link] of [
    ["per-onderwerp", "category", "Meest besproken onderwerp eerst"],
    ["per-locatie", "location", "Locatie met de meeste klachten eerst"],
  ]) {
    await open(page);
    await page.getByRole("link", { name: link }).click();
    await expect.poll(() => query(page)).toBe(`?volgorde=${order}`);
    await whole(page);
    const shown = await ids(page);
    const of = (id) => complaints.find((one) => one.id === id)[key];
    const first = shown.findIndex((id) => of(id) !== of(shown[0]));
    expect(first).toBe(most(key));
    await expect(page.getByText("Dit is dus geen ranglijst.")).toHaveCount(order === "per-locatie" ? 1 : 0);
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the page leads to every category and location", async ({ page }) => {
    await page.goto(address);
    await expect(page.locator("noscript .search-note")).toBeVisible();
    const section = page.locator(".elsewhere");
    await expect(section.locator(".place-list a")).toHaveCount(13);
    await expect(section.getByRole("link", { name: "Alle locaties" })).toBeVisible();
    await expect(section.getByRole("link", { name: /CSV/ })).toBeVisible();
  });
});

test.describe("when something doesn't arrive", () => {
  test.use({ provoked: /Failed to load resource|WebAssembly|Wasm|Response/ });
  test("the complaints can be asked for again", async ({ page }) => {
    await page.route("**/complaints.json", (route) => route.fulfill({ status: 500 }));
    await page.goto(address);
    await expect(found(page)).toHaveText("De website kon de klachten niet geven.");
    await page.unroute("**/complaints.json");
    await page.getByRole("button", { name: "Probeer opnieuw" }).click();
    await expect(found(page)).toHaveText(number(complaints));
  });
  test("without the program the other ways stand there", async ({ page }) => {
    await page.route("**/*.wasm", (route) => route.fulfill({ status: 404 }));
    await page.goto(address);
    await expect(page.getByText("Zoeken en filteren lukt nu niet")).toBeVisible();
    await expect(page.locator(".elsewhere")).toBeVisible();
  });
});
