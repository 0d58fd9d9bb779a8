// All complaints: search, filters, address, history, downloads, and a list that is too long for a page.
import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { base, dataset } from "../support/site.js";
import { awake, expect, overflow, sizes, test } from "../support/test.js";

const address = `${base}klachten/`;
const { complaints, folder } = dataset();
const field = (page) => page.getByRole("searchbox", { name: "Zoek in de klachten" });
const found = (page) => page.locator("#gevonden");
const cards = (page) => page.locator(".complaint:visible");
const pills = (page) => page.getByRole("list", { name: "Gekozen filters" }).getByRole("link");
const group = (page, name) => page.locator("details", { has: page.getByText(name, { exact: true }) });
const query = (page) => new URL(page.url()).search;

/** Opens the list and waits for its complaints. */
async function open(page, search = "") {
  await page.goto(address + search);
  await awake(page);
  await expect(found(page)).toContainText("gevonden");
}

/** Waits until the rest of the list has followed. */
async function whole(page) {
  const number = Number((await found(page).innerText()).match(/\d+/)[0]);
  await expect(cards(page)).toHaveCount(number);
}

/** Opens a group of filters and follows the option. */
async function choose(page, name, option) {
  const details = group(page, name);
  if (!(await details.evaluate((element) => element.open))) await details.locator("summary").click();
  await details.getByRole("link", { name: option }).click();
}

const count = (number) => new RegExp(`^${number} klacht(en)? gevonden$`);
const number = (list) => count(list.length);

test("every complaint is in the page, for the browser's own search and for printing", async ({ page }) => {
  await open(page);
  await expect(found(page)).toHaveText(number(complaints));
  await expect(page.locator(".complaint")).toHaveCount(complaints.length);
  await expect(cards(page).last()).toContainText(complaints.at(-1).complaint.slice(0, 30));
});

test("filters are links that count what they would leave, and each has a pill", async ({ page }) => {
  await open(page);
  const upheld = complaints.filter(({ outcome }) => outcome === "upheld");
  const both = upheld.filter(({ category }) => category === "communicatie");
  await choose(page, "Uitkomst", /^Gegrond/);
  await expect(found(page)).toHaveText(number(upheld));
  expect(query(page)).toBe("?uitkomst=gegrond");
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
  expect(query(page)).toBe("");
});

test("words find forms and meanings, and are highlighted", async ({ page }) => {
  await open(page);
  for (const [text, marked] of [
    ["luiers", /^luiers?$/i],
    ["juf", /juf|leidster|medewerker/i],
    ["\"te laat\"", /^te laat$/i],
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

test("the way back and a reload lead to the complaint that was read", async ({ page }) => {
  await open(page, "?uitkomst=niet-gegrond");
  await whole(page);
  const card = cards(page).nth(120);
  const id = await card.getAttribute("id");
  const top = () => page.locator(`[id="${id}"]`).evaluate((element) => Math.round(element.getBoundingClientRect().top));
  await card.evaluate((element) => element.scrollIntoView({ behavior: "instant" }));
  await expect.poll(() => page.evaluate(() => history.state)).toBe(id);
  await card.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/locatie\//);
  await page.goBack();
  await expect.poll(top).toBeLessThan(100);
  expect(await top()).toBeGreaterThan(-100);
  await expect.poll(() => page.evaluate(() => history.state)).toBe(id);
  await page.reload();
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  // A step that changes the list begins at its top.
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  await expect.poll(() => page.evaluate(() => history.state)).toBe(null);
});

test("everything can be reached and done with the keyboard", async ({ page }) => {
  await open(page, "?q=luier");
  await field(page).focus();
  const press = async (key) => {
    await page.keyboard.press(key);
    return page.evaluate(() => document.activeElement.textContent.trim());
  };
  const tabTo = async (text) => {
    for (let steps = 0; steps < 40; steps++) if (text.test(await press("Tab"))) return;
    throw new Error(`${text} can't be reached`);
  };
  await tabTo(/^Uitkomst$/);
  if (!(await group(page, "Uitkomst").evaluate((element) => element.open))) await press("Enter");
  await tabTo(/^Niet gegrond/);
  await press("Enter");
  await expect.poll(() => query(page)).toBe("?q=luier&uitkomst=niet-gegrond");
  // The option is still there, still has the focus, and is the one that is chosen.
  const chosen = group(page, "Uitkomst").getByRole("link", { name: /^Niet gegrond/ });
  await expect(chosen).toHaveAttribute("aria-current", "true");
  await tabTo(/^Uitkomst: Niet gegrond/);
  await press("Enter");
  await expect.poll(() => query(page)).toBe("?q=luier");
  await expect(found(page)).toBeFocused();
  await tabTo(/^Op naam van de locatie$/);
  await press("Enter");
  await expect.poll(() => query(page)).toBe("?q=luier&volgorde=naam");
  await tabTo(/^Rekenblad/);
  const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect(file.suggestedFilename()).toMatch(/\.csv$/);
});

test("those who listen hear what every part is", async ({ page }) => {
  await open(page, "?q=luier&uitkomst=niet-gegrond");
  await expect(page.getByRole("search")).toBeVisible();
  await expect(field(page)).toHaveAccessibleDescription(/Bijvoorbeeld/);
  await expect(page.getByRole("status").filter({ has: found(page) })).toHaveText(await found(page).innerText());
  await expect(page.getByRole("navigation", { name: "Filters" }).locator("summary")).toHaveText([
    "Onderwerp", "Uitkomst", "Label", "Soort opvang", "Plaats", "Locatie",
  ]);
  const option = group(page, "Uitkomst").getByRole("link", { name: /^Niet gegrond/ });
  if (!(await option.isVisible())) await group(page, "Uitkomst").locator("summary").click();
  await expect(option).toHaveAccessibleName(/^Niet gegrond \d+$/);
  await expect(pills(page).first()).toHaveAccessibleName("Zoekwoorden: luier (verwijder dit filter)");
  const card = cards(page).first();
  await expect(card.getByRole("heading", { level: 3 })).not.toBeEmpty();
  await expect(card.getByRole("link").last()).toHaveAccessibleName(/2023-\d{4}/);
});

test("in English the same complaints are found", async ({ page }) => {
  await page.goto(`${base}en/complaints/?uitkomst=gegrond&onderwerp=communicatie`);
  await awake(page);
  const some = complaints.filter((c) => c.outcome === "upheld" && c.category === "communicatie");
  await expect(found(page)).toHaveText(`${some.length} complaints found`);
  await expect(page.getByRole("list", { name: "Chosen filters" }).getByRole("link").nth(1)).toContainText("Outcome: Upheld");
  await expect(cards(page).first().locator(".report-text").first()).toHaveAttribute("lang", "nl");
});

test("a category leads to its complaints in the list", async ({ page }) => {
  await page.goto(`${base}onderwerpen/communicatie/`);
  await page.getByRole("link", { name: "Zoek in deze klachten" }).click();
  await expect(found(page)).toHaveText(number(complaints.filter(({ category }) => category === "communicatie")));
  await expect(pills(page)).toHaveText([/Onderwerp: Communicatie/]);
});

test("paper shows every complaint and no controls", async ({ page }) => {
  await open(page, "?uitkomst=gegrond");
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(cards(page)).toHaveCount(complaints.filter(({ outcome }) => outcome === "upheld").length);
  for (const part of [".filters", ".orders", ".finder-downloads", ".elsewhere", ".print-note"]) {
    await expect(page.locator(part)).toBeHidden();
  }
  await expect(pills(page).first()).toBeVisible();
});

test("what was typed before the program arrived is searched for", async ({ page }) => {
  await page.route("**/*.wasm", async (route) => {
    await field(page).fill("luier");
    await route.continue();
  });
  await open(page);
  await expect(field(page)).toHaveValue("luier");
  await expect(found(page)).not.toHaveText(number(complaints));
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

test("the downloads hold exactly what is shown", async ({ page }) => {
  await open(page, "?uitkomst=deels-gegrond&soort=bso");
  const save = async (name) => {
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
  };
  await whole(page);
  const shown = await page.locator(".complaint footer a").allTextContents();
  const json = await save(/JSON/);
  expect(json.name).toBe("klachten-2023.json");
  const expected = complaints.filter(({ id }) => shown.includes(id));
  expect(shown.length).toBeGreaterThan(5);
  expect(JSON.parse(json.text)).toEqual({ format: 1, year: 2023, complaints: expected });

  const csv = await save(/CSV/);
  expect(csv.name).toBe("klachten-2023.csv");
  // The publisher's file holds the same rows in the same form; cells may hold line breaks.
  const published = await (await page.request.get(`${base}${folder}complaints.csv`)).text();
  const rows = (text) => text.split(/\n(?=2023-\d{4};)/).map((row) => row.replace(/\n$/, ""));
  const [header, ...all] = rows(published);
  expect(csv.text.startsWith("\uFEFFid;location;")).toBe(true);
  expect(rows(csv.text)).toEqual([header, ...all.filter((row) => shown.includes(row.slice(0, 9)))]);
});

test("a download has the order that is shown", async ({ page }) => {
  await open(page, "?q=luier&volgorde=naam");
  await whole(page);
  const shown = await page.locator(".complaint footer a").allTextContents();
  expect([...shown].sort()).not.toEqual(shown);
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: /JSON/ }).click()]);
  const saved = JSON.parse(readFileSync(await file.path(), "utf8")).complaints;
  expect(saved.map(({ id }) => id)).toEqual(shown);
});

test("sorted by name, locations come in their order", async ({ page }) => {
  await open(page, "?volgorde=naam&soort=kdv");
  await whole(page);
  const names = await page.locator(".complaint h3").allTextContents();
  const plain = names.map((name) => name.replace(/^KDV /, "").toLowerCase());
  expect(plain[0] < plain.at(-1)).toBe(true);
  expect(new Set(names).size).toBe(names.filter((name, at) => name !== names[at - 1]).length);
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

/** Many more complaints than were published. */
async function lengthen(page, rows) {
  await page.route("**/complaints.json", async (route) => {
    const file = await (await route.fetch()).json();
    const one = (_, at) => ({ ...complaints[at % complaints.length], id: `2023-${String(at).padStart(6, "0")}` });
    file.complaints = Array.from({ length: rows }, one);
    await route.fulfill({ json: file });
  });
}

test("of a long list only what is near the screen is in the page", async ({ page }) => {
  await lengthen(page, 3_000);
  await open(page);
  await expect(found(page)).toHaveText("3.000 klachten gevonden");
  expect(await cards(page).count()).toBeLessThan(100);
  const heights = await cards(page).evaluateAll((all) => all.map((card) => card.offsetHeight));
  expect(new Set(heights).size).toBe(1);
  await page.evaluate(() => {
    const list = document.querySelector(".finder-list");
    scrollTo({ top: list.getBoundingClientRect().top + scrollY + list.scrollHeight / 2, behavior: "instant" });
  });
  const middle = page.locator(".complaint", { hasText: /2023-00150\d/ });
  await expect(middle.first()).toBeInViewport();
  await page.evaluate(() => {
    const list = document.querySelector(".finder-list");
    scrollTo({ top: list.getBoundingClientRect().bottom + scrollY - innerHeight, behavior: "instant" });
  });
  await expect(page.locator(".complaint").last()).toContainText("2023-002999");
  await field(page).fill("qqxxzz");
  await expect(found(page)).toHaveText("Geen klachten gevonden");
});

test("the way back leads into a long list, and paper shows its beginning", async ({ page }) => {
  await lengthen(page, 3_000);
  await open(page);
  await expect(cards(page).nth(30)).toBeAttached();
  await page.evaluate(() => {
    const list = document.querySelector(".finder-list");
    scrollTo({ top: list.getBoundingClientRect().top + scrollY + list.scrollHeight / 2, behavior: "instant" });
  });
  await expect.poll(() => page.evaluate(() => history.state)).toMatch(/^2023-001/);
  const id = await page.evaluate(() => history.state);
  await page.reload();
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();

  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(cards(page)).toHaveCount(600);
  await expect(page.locator(".print-note")).toHaveText(/de eerste 600 van 3\.000 klachten/);
  const { space, cut } = await page.evaluate(() => ({
    space: getComputedStyle(document.querySelector(".finder-list")).paddingTop,
    cut: [...document.querySelectorAll(".complaint")].filter((card) => card.scrollHeight > card.clientHeight + 1).length,
  }));
  expect({ space, cut }).toEqual({ space: "0px", cut: 0 });
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: "screen" });
  await expect.poll(() => cards(page).count()).toBeLessThan(100);
});

for (const [size, viewport] of Object.entries({ ...sizes, small: { width: 320, height: 640 } })) {
  for (const colorScheme of ["light", "dark"]) {
    test.describe(`${size}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });
      for (const search of ["", "?q=juf&uitkomst=gegrond", "?q=luier&onderwerp=privacy&soort=kdv", "?soort=x"]) {
        test(`with ${search || "no query"} it is accessible and fits`, async ({ page }) => {
          await open(page, search);
          for (const place of [0, 1]) {
            await page.locator(`#filter-${place}`).evaluate((details) => (details.open = true));
          }
          await expect(page.locator("#filter-1 li").first()).toBeVisible();
          const result = await new AxeBuilder({ page })
            .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
            .exclude(".finder-list > :nth-child(n + 2)")
            .analyze();
          const nodes = ({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`);
          expect(result.violations.flatMap(nodes)).toEqual([]);
          expect(await overflow(page)).toBeLessThanOrEqual(0);
        });
      }
    });
  }
}
