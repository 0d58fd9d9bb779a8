// All complaints, read: by keyboard, by ear, on paper, after coming back, in a list too long for a page.

import { violations, violationsInBothSchemes } from "../support/axe.js";
import {
  cards,
  complaints,
  field,
  found,
  group,
  lengthen,
  number,
  open,
  pills,
  query,
  whole,
} from "../support/complaints.js";
import { base } from "../support/site.js";
import { awake, expect, overflow, sizes, smallest, test } from "../support/test.js";

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
  await tabTo(/^Excel/);
  const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect(file.suggestedFilename()).toMatch(/\.csv$/);
});

test("those who listen hear what every part is", async ({ page }) => {
  await open(page, "?q=luier&uitkomst=niet-gegrond");
  await expect(page.getByRole("search")).toBeVisible();
  await expect(field(page)).toHaveAccessibleDescription(/Bijvoorbeeld/);
  await expect(page.getByRole("status").filter({ has: found(page) })).toHaveText(await found(page).innerText());
  await expect(page.getByRole("navigation", { name: "Filters" }).locator("summary")).toHaveText([
    "Onderwerp",
    "Uitkomst",
    "Label",
    "Soort opvang",
    "Plaats",
    "Locatie",
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
  for (const part of [".filters", ".orders", ".finder-downloads", ".elsewhere", ".print-note"]) {
    await expect(page.locator(part)).toBeHidden();
  }
  await expect(pills(page).first()).toBeVisible();
});

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
  await expect(found(page)).toHaveText("Geen klacht met ‘qqxxzz’");
  await page.getByRole("link", { name: "Toon alle 3.000 klachten" }).click();
  await expect(found(page)).toHaveText("3.000 klachten gevonden");
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
    cut: [...document.querySelectorAll(".complaint")].filter((card) => card.scrollHeight > card.clientHeight + 1)
      .length,
  }));
  expect({ space, cut }).toEqual({ space: "0px", cut: 0 });
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: "screen" });
  await expect.poll(() => cards(page).count()).toBeLessThan(100);
});

test("every card of the whole list is accessible", async ({ page }) => {
  await open(page);
  await whole(page);
  expect(await cards(page).count()).toBe(complaints.length);
  expect(await violations(page)).toEqual([]);
});

const SEARCHES = ["", "?q=juf&uitkomst=gegrond", "?q=luier&onderwerp=privacy&soort=kdv", "?soort=x"];

for (const use of [{ viewport: sizes.desktop }, { viewport: smallest, letters: "wide" }]) {
  for (const search of SEARCHES) {
    test.describe(`${use.viewport.width} pixels wide`, () => {
      test.use(use);

      test(`with ${search || "no query"} it is accessible and fits`, async ({ page }) => {
        await open(page, search);
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
