// All complaints, read: by keyboard, by ear, on paper, after coming back, in a list too long for a page.

import { violations, violationsInBothSchemes } from "../support/axe.js";
import {
  all,
  cards,
  choose,
  complaints,
  field,
  found,
  group,
  lengthen,
  more,
  number,
  open,
  openFilters,
  panel,
  pills,
  place,
  query,
  whole,
} from "../support/complaints.js";
import { base } from "../support/site.js";
import { awake, expect, overflow, sizes, smallest, test } from "../support/test.js";

test("the way back and a reload lead to the complaint that was read, with as many shown", async ({ page }) => {
  await open(page, "?uitkomst=niet-gegrond");
  await whole(page);
  for (const shown of [40, 60]) {
    await more(page).click();
    await expect(cards(page)).toHaveCount(shown);
    await expect(
      cards(page)
        .nth(shown - 20)
        .getByRole("link")
        .first(),
    ).toBeFocused();
  }
  const card = cards(page).nth(25);
  const id = await card.getAttribute("id");
  const top = () => page.locator(`[id="${id}"]`).evaluate((element) => Math.round(element.getBoundingClientRect().top));
  await card.evaluate((element) => element.scrollIntoView({ behavior: "instant" }));
  await expect.poll(() => page.evaluate(() => history.state)).toBe(`3:${id}`);
  await card.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/locatie\//);
  await page.goBack();
  await expect.poll(top).toBeLessThan(100);
  expect(await top()).toBeGreaterThan(-100);
  await expect(cards(page)).toHaveCount(60);
  await expect.poll(() => page.evaluate(() => history.state)).toBe(`3:${id}`);
  await page.reload();
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  await expect(cards(page)).toHaveCount(60);
  // A step that changes the list begins with its first ones, at its top.
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  await expect.poll(() => page.evaluate(() => history.state)).toBe("3:");
  await field(page).fill("luier");
  await expect.poll(() => page.evaluate(() => history.state)).toBe(null);
});

test.describe("on a phone", () => {
  test.use({ viewport: sizes.phone });

  test("what is found is on the first screen, the filters behind a button that counts them", async ({ page }) => {
    await open(page, "?q=luier&uitkomst=gegrond");
    const said = cards(page).first().locator(".report-text").first();
    await expect(said).toBeInViewport({ ratio: 0.5 });
    const button = panel(page).locator("> summary");
    await expect(button).toHaveText("Filters en volgorde (1 gekozen)");
    await expect(group(page, "Uitkomst")).toBeHidden();
    await button.focus();
    await page.keyboard.press("Enter");
    await choose(page, "Soort opvang", /^KDV/);
    await expect(button).toHaveText("Filters en volgorde (2 gekozen)");
    await expect.poll(() => query(page)).toBe("?q=luier&uitkomst=gegrond&soort=kdv");
    const count = Number((await found(page).innerText()).match(/\d+/)[0]);
    await page.getByRole("button", { name: `Toon ${count} klacht` }).click();
    await expect(group(page, "Uitkomst")).toBeHidden();
    await expect(found(page)).toBeFocused();
    await expect(said).toBeInViewport({ ratio: 0.5 });
    // The keyboard of a phone would cover what is found.
    await field(page).fill("juf");
    await field(page).press("Enter");
    await expect(found(page)).toBeFocused();
  });

  test("a location is chosen by a part of its name", async ({ page }) => {
    await open(page);
    await openFilters(page);
    await expect(place(page)).toHaveAccessibleDescription("Typ een deel van de naam.");
    const names = group(page, "Locatie").getByRole("link");
    await expect(names).toHaveText([/^Zonder locatie/]);
    await place(page).fill("straat");
    await expect(names).toHaveCount(9);
    await expect(page.locator("#filter-locatie-uitleg")).toHaveText(
      /^Nog \d+ locaties passen\. Typ meer van de naam\.$/,
    );
    await place(page).fill("qqxx");
    await expect(page.locator("#filter-locatie-uitleg")).toHaveText("Bij deze klachten staat geen locatie met ‘qqxx’.");
    await place(page).fill("beukenstr");
    await expect(names).toHaveText([/^KDV Beukenstraat 11/, /^Zonder locatie/]);
    await place(page).press("Enter");
    await expect.poll(() => query(page)).toBe("?locatie=kdv-beukenstraat-11");
    await expect(place(page)).toHaveValue("");
    await expect(names.first()).toHaveAttribute("aria-current", "true");
    await expect(found(page)).toHaveText(number(complaints.filter((c) => c.location === "kdv-beukenstraat-11")));
  });
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
  await tabTo(/^Op naam van de locatie$/);
  await press("Enter");
  await expect.poll(() => query(page)).toBe("?q=luier&uitkomst=niet-gegrond&volgorde=naam");
  await tabTo(/^Uitkomst: Niet gegrond/);
  await press("Enter");
  await expect.poll(() => query(page)).toBe("?q=luier&volgorde=naam");
  await expect(found(page)).toBeFocused();
  await tabTo(/^Excel/);
  const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect(file.suggestedFilename()).toMatch(/\.csv$/);
});

test("those who listen hear what every part is", async ({ page }) => {
  await open(page, "?q=luier&uitkomst=niet-gegrond");
  await expect(page.getByRole("search")).toBeVisible();
  await expect(field(page)).toHaveAccessibleDescription(/Bijvoorbeeld/);
  await expect(page.getByRole("status").filter({ has: found(page) })).toHaveText(await found(page).innerText());
  const filters = page.getByRole("navigation", { name: "Filters en volgorde" });
  await expect(filters.locator(".filter-group summary")).toHaveText([
    "Onderwerp",
    "Uitkomst",
    "Label",
    "Soort opvang",
    "Plaats",
  ]);
  await expect(filters.getByRole("searchbox", { name: "Locatie" })).toBeVisible();
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
  await expect(page.getByRole("list", { name: "Chosen filters" }).getByRole("link").nth(1)).toContainText(
    "Outcome: Upheld",
  );
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
  for (const part of [".filters", ".finder-downloads", ".finder-more", ".elsewhere", ".print-note"]) {
    await expect(page.locator(part)).toBeHidden();
  }
  await expect(pills(page).first()).toBeVisible();
});

test("of a long list the first are in the page, more where they are asked for", async ({ page }) => {
  await lengthen(page, 3_000);
  await open(page);
  await expect(found(page)).toHaveText("3.000 klachten gevonden");
  await expect(all(page)).toHaveCount(600);
  await expect(cards(page)).toHaveCount(20);
  // The history of who read as far as that.
  await page.evaluate(() => history.replaceState("31:", ""));
  await page.reload();
  await expect(cards(page)).toHaveCount(620);
  await more(page).click();
  await expect(cards(page)).toHaveCount(640);
  await expect(page.locator(".finder-more")).toContainText("Je ziet 640 van 3.000 klachten.");
  await page.reload();
  await expect(cards(page)).toHaveCount(640);

  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".print-note")).toHaveText(/de eerste 640 van 3\.000 klachten/);
  await page.emulateMedia({ media: "screen" });
  await field(page).fill("qqxxzz");
  await expect(found(page)).toHaveText("Geen klacht met ‘qqxxzz’");
  await page.getByRole("link", { name: "Toon alle 3.000 klachten" }).click();
  await expect(found(page)).toHaveText("3.000 klachten gevonden");
  await expect(cards(page)).toHaveCount(20);
});

test("every card of the whole list is accessible", async ({ page }) => {
  await open(page);
  await whole(page);
  // Paper is where all of them show.
  await page.emulateMedia({ media: "print" });
  await expect(cards(page)).toHaveCount(complaints.length);
  expect(await violations(page)).toEqual([]);
});

const SEARCHES = ["", "?q=juf&uitkomst=gegrond", "?q=luier&onderwerp=privacy&soort=kdv", "?soort=x"];

for (const use of [{ viewport: sizes.desktop }, { viewport: smallest, letters: "wide" }]) {
  for (const search of SEARCHES) {
    test.describe(`${use.viewport.width} pixels wide`, () => {
      test.use(use);

      test(`with ${search || "no query"} it is accessible and fits`, async ({ page }) => {
        await open(page, search);
        await openFilters(page);
        for (const place of [0, 1]) {
          await page.locator(`#filter-${place}`).evaluate((details) => (details.open = true));
        }
        await expect(page.locator("#filter-1 li").first()).toBeVisible();
        // The first cards are like all others.
        const exclude = [".finder-list > :nth-child(n + 4)"];
        expect.soft(await violationsInBothSchemes(page, { exclude })).toEqual([]);
        expect.soft(await overflow(page)).toBeLessThanOrEqual(0);
        if (use.letters) await page.setViewportSize(sizes.phone);
        expect.soft(await overflow(page)).toBeLessThanOrEqual(0);
      });
    });
  }
}
