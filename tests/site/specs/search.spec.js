import { expect, field, list, message, namesFor, openSearch, options, test } from "../support/test.js";

const BEUKENSTRAAT = /\/locatie\/kdv-beukenstraat-11\/$/;

test.describe("by keyboard alone", () => {
  test("type, arrow to a location, Enter opens its page", async ({ page }) => {
    await openSearch(page);
    // The skip link, the site’s name, the share control, the other language and six pages stand before the field.
    for (let stops = 0; stops < 11; stops++) await page.keyboard.press("Tab");
    await expect(field(page)).toBeFocused();
    await page.keyboard.type("kdv beukenstraat");
    await expect(options(page).first()).toContainText("KDV Beukenstraat 11");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(BEUKENSTRAAT);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("KDV Beukenstraat 11");
  });

  test("the arrows go round, and the field names the reached suggestion", async ({ page }) => {
    await openSearch(page);
    await namesFor(page, "brabantweg");
    const last = (await options(page).count()) - 1;
    expect(last).toBeGreaterThan(0);
    const reached = async (place) => {
      const option = options(page).nth(place);
      await expect(option).toHaveAttribute("aria-selected", "true");
      await expect(list(page).locator("[aria-selected=true]")).toHaveCount(1);
      await expect(field(page)).toHaveAttribute("aria-activedescendant", await option.getAttribute("id"));
      await expect(field(page)).toBeFocused();
    };
    await expect(field(page)).not.toHaveAttribute("aria-activedescendant", /./);
    await page.keyboard.press("ArrowDown");
    await reached(0);
    await page.keyboard.press("ArrowUp");
    await reached(last);
    await page.keyboard.press("ArrowDown");
    await reached(0);
  });

  test("Escape closes the suggestions and keeps the text, the arrow opens them again", async ({ page }) => {
    await openSearch(page);
    await namesFor(page, "beukenstraat");
    await page.keyboard.press("Escape");
    await expect(options(page)).toHaveCount(0);
    await expect(field(page)).toHaveAttribute("aria-expanded", "false");
    await expect(field(page)).toHaveValue("beukenstraat");
    await page.keyboard.press("ArrowDown");
    await expect(field(page)).toHaveAttribute("aria-expanded", "true");
    await expect(options(page).first()).toHaveAttribute("aria-selected", "true");
  });

  test("Tab leaves the field and closes the suggestions", async ({ page }) => {
    await openSearch(page);
    await namesFor(page, "beukenstraat");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("button", { name: "Zoek" })).toBeFocused();
    await expect(options(page)).toHaveCount(0);
  });

  test("Enter with nothing typed says what to type", async ({ page }) => {
    await openSearch(page);
    await field(page).press("Enter");
    await expect(message(page)).toHaveText("Typ eerst de naam of het adres van een locatie.");
    await page.keyboard.type("b");
    await expect(message(page)).not.toContainText("Typ eerst");
  });

  test("Enter opens the only location that is found", async ({ page }) => {
    await openSearch(page);
    expect(await namesFor(page, "enschedelaan 66")).toHaveLength(1);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/locatie\/bso-burgemeester-enschedelaan-66\/$/);
  });

  test("Enter without a choice among several stays and shows them", async ({ page }) => {
    await openSearch(page);
    await namesFor(page, "brabantweg");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Enter");
    await expect(options(page)).not.toHaveCount(0);
    await expect(page).toHaveURL(/\/klachten\/\?q=brabantweg$/);
  });
});

test.describe("for screen readers", () => {
  test("the field is a combobox with a name, a description and its list", async ({ page }) => {
    await openSearch(page);
    await expect(field(page)).toHaveAccessibleDescription(/naam of het adres/);
    await expect(field(page)).toHaveAttribute("aria-autocomplete", "list");
    await expect(field(page)).toHaveAttribute("aria-expanded", "false");
    await namesFor(page, "beukenstraat");
    await expect(field(page)).toHaveAttribute("aria-expanded", "true");
    await expect(list(page)).toHaveAttribute("id", await field(page).getAttribute("aria-controls"));
  });

  test("the number of locations found is announced", async ({ page }) => {
    await openSearch(page);
    await expect(message(page)).toHaveText("");
    const found = await namesFor(page, "brabantweg");
    await expect(message(page)).toHaveText(`${found.length} locaties gevonden.`);
    await field(page).fill("a");
    await expect(message(page)).toContainText("Typ meer letters");
  });

  test("the announcement waits until typing rests", async ({ page }) => {
    await openSearch(page);
    await namesFor(page, "brabantweg");
    await expect(message(page)).not.toHaveText("");
    const drawn = await field(page).evaluate(async (input) => {
      input.value = "b";
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
      await new Promise(requestAnimationFrame);
      const view = input.parentElement;
      return [view.querySelectorAll("[role=option]").length, view.querySelector("[role=status]").textContent];
    });
    expect(drawn).toEqual([6, ""]);
    await expect(message(page)).toContainText("Typ meer letters");
  });
});

test.describe("by mouse", () => {
  test("a click on a suggestion opens its page", async ({ page }) => {
    await openSearch(page);
    await namesFor(page, "kdv beukenstraat 11");
    await options(page).first().click();
    await expect(page).toHaveURL(BEUKENSTRAAT);
  });

  test("a click with Control opens a new tab", async ({ page, context }) => {
    await openSearch(page);
    await namesFor(page, "kdv beukenstraat 11");
    const opened = context.waitForEvent("page");
    await options(page)
      .first()
      .click({ modifiers: ["Control"] });
    await expect(await opened).toHaveURL(BEUKENSTRAAT);
    await expect(page).toHaveURL(/\?q=/);
  });

  test("a click elsewhere closes the suggestions", async ({ page }) => {
    await openSearch(page);
    await namesFor(page, "beukenstraat");
    await page.getByRole("heading", { level: 1 }).click();
    await expect(options(page)).toHaveCount(0);
  });
});

test.describe("forgiving", () => {
  // The order of results is tested natively, on tests/queries/; here, that fields, lists and it fit together.
  test("order, case, accents and what is too much don't matter", async ({ page }) => {
    await openSearch(page);
    for (const [text, first] of [
      ["KDV Beukenstraat 11", "KDV Beukenstraat 11"],
      ["Beukenstraat 11 KDV", "KDV Beukenstraat 11"],
      ["11 BEUKENSTRAAT kdv", "KDV Beukenstraat 11"],
      ["kdv beukenst", "KDV Beukenstraat 11"],
      ["Partou KDV Beukenstraat 11", "KDV Beukenstraat 11"],
      ["partou kinderopvang beukenstraat 11 kdv", "KDV Beukenstraat 11"],
      ["  beukenstraat   11,kdv ", "KDV Beukenstraat 11"],
      ["Enschedélaan", "BSO Burgemeester Enschedélaan 66"],
      ["enschedelaan", "BSO Burgemeester Enschedélaan 66"],
      ["ENSCHEDÉLAAN burgemeester", "BSO Burgemeester Enschedélaan 66"],
    ]) {
      await field(page).fill("");
      await expect(options(page)).toHaveCount(0);
      expect.soft((await namesFor(page, text))[0], text).toBe(first);
    }
  });

  test("the letters that match are highlighted, and look it", async ({ page }) => {
    await openSearch(page);
    await namesFor(page, "beuken 11");
    const name = options(page).first().locator("bdi");
    await expect(name.locator(".match")).toHaveText(["Beuken", "11"]);
    const background = (piece) => piece.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await background(name.locator(".match").first())).not.toBe(await background(name));
  });
});

test("when only similar names are found, the page says so", async ({ page }) => {
  await openSearch(page);
  await namesFor(page, "kindervloot");
  await expect(message(page)).toHaveText("Niet precies gevonden. Dit lijkt erop.");
  await namesFor(page, "kinderboot");
  await expect(message(page)).not.toContainText("lijkt erop");
});

test("another number or kind is alike, never found", async ({ page }) => {
  await openSearch(page);
  for (const [text, name, lacks] of [
    ["kdv karekiethof 10", "BSO Karekiethof 10", "KDV"],
    ["van der hoopstraat 54", "KDV Van der Hoopstraat 84", "54"],
  ]) {
    expect((await namesFor(page, text))[0]).toBe(name);
    await expect(message(page)).toContainText("Niet precies gevonden. Dit lijkt erop.");
    await expect(message(page)).toContainText(`Dit staat er niet bij: “${lacks}”.`);
    await expect(options(page).first()).toContainText(`zonder “${lacks}”`);
  }
});

test("when nothing is found, the page says what that means and what to try", async ({ page }) => {
  await openSearch(page);
  await field(page).fill("qqxxzz");
  await expect(message(page)).toContainText("Geen locatie gevonden voor “qqxxzz”");
  await expect(message(page)).toContainText("Controleer hoe je de naam schrijft.");
  await expect(message(page)).toContainText("Niet gevonden betekent niet: geen klachten.");
  await expect(message(page)).toContainText("Alle locaties staan hieronder in de lijst.");
  for (const text of ["utrecht", "3511 AB", "qqxxzz"]) {
    await field(page).fill(text);
    await expect(message(page)).toContainText(`Geen locatie gevonden voor “${text}”`);
    await expect(message(page)).not.toContainText("geen klacht geregistreerd");
  }
  await field(page).fill("utrecht");
  await expect(message(page)).toContainText("Het verslag noemt geen plaatsen.");
  await field(page).fill("3511 AB");
  await expect(message(page)).toContainText("Het verslag noemt geen postcodes.");
  await expect(field(page)).toHaveAttribute("aria-expanded", "false");
  // What is typed is a text, never markup, and as long as it likes.
  await field(page).fill("<img src=x onerror=alert(1)>qq");
  await expect(message(page)).toContainText("<img src=x onerror=alert(1)>qq");
  await expect(message(page).locator("img")).toHaveCount(0);
  await field(page).fill("q".repeat(10_000));
  await expect(message(page)).toContainText("Geen locatie gevonden");
  await expect(message(page)).not.toContainText("<img");
});
