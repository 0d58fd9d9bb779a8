// Every task of a visitor by keyboard alone: with forced colours and at 400% zoom.
// At each stop the focus must show and stand inside the window.
import { base } from "../support/site.js";
import { awake, expect, overflow, sizes, test } from "../support/test.js";

// What has the focus scrolls into view at once, instead of on its way there.
const still = { reducedMotion: "reduce" };
const WAYS = {
  "on a large screen with forced colours": {
    viewport: sizes.desktop,
    contextOptions: { ...still, forcedColors: "active" },
  },
  // 1280 × 1024 at 400%.
  "at 400% zoom, in another font": { viewport: { width: 320, height: 256 }, contextOptions: still, letters: "wide" },
};
const MOST_STOPS = 150;

/** Presses Tab until the element has the focus; at every stop on the way a reader sees where they are. */
async function tabTo(page, target) {
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press("Tab");
    const { isThere, ...shown } = await target.evaluate((target) => {
      const element = document.activeElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { top, bottom } = element.getBoundingClientRect();
      const isOutlined = outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
      const isInside = bottom > 0 && top < innerHeight;
      return { isThere: element === target, isOutlined, isInside, what: element.outerHTML.slice(0, 80) };
    });
    // The end of the page leads into the browser, and round again.
    const isBody = shown.what.startsWith("<body");
    expect(isBody || (shown.isOutlined && shown.isInside), JSON.stringify(shown)).toBe(true);
    if (isThere) return;
  }
  throw new Error(`not reached with ${MOST_STOPS} stops`);
}

const link = (page, name) => page.getByRole("link", { name, exact: true });
const menu = (page, name) => page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link", { name });

/** Where there is little room the menu is opened first. */
async function tabToMenu(page, target) {
  const opener = page.locator(".menu > summary");
  const isClosed = await opener.evaluate((summary) => summary.checkVisibility() && !summary.parentElement.open);
  if (isClosed) {
    await tabTo(page, opener);
    await page.keyboard.press("Enter");
  }
  await tabTo(page, target);
}

for (const [way, options] of Object.entries(WAYS)) {
  test.describe(way, () => {
    test.use(options);
    test.afterEach(async ({ page }) => expect(await overflow(page)).toBe(0));

    test("a parent finds a location and what to do", async ({ page }) => {
      await page.goto(base);
      await awake(page);
      await tabTo(page, page.getByRole("combobox"));
      await page.keyboard.type("kdv beukenstraat 11");
      await expect(page.getByRole("option").first()).toBeVisible();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("KDV Beukenstraat 11");
      await tabTo(page, link(page, "Lees wat je kunt doen"));
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(/wat-kan-ik-doen\/\?locatie=kdv-beukenstraat-11$/);
    });

    test("somebody who looks for a place compares two locations", async ({ page }) => {
      await page.goto(base);
      await awake(page);
      await tabTo(page, page.locator(".ways").getByRole("link", { name: /Vergelijk locaties/ }));
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(/vergelijken\/$/);
      await awake(page);
      await tabTo(page, page.getByRole("combobox"));
      for (const name of ["kdv beukenstraat 11", "bso de bikkels"]) {
        await page.keyboard.type(name);
        await expect(page.getByRole("option").first()).toBeVisible();
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("Enter");
        await expect(page.getByRole("combobox")).toHaveValue("");
      }
      await expect(page.getByRole("table").first()).toContainText("BSO de Bikkels");
    });

    test("somebody searches all complaints and takes a filter away", async ({ page }) => {
      await page.goto(`${base}klachten/?q=luier&uitkomst=gegrond`);
      await awake(page);
      await tabTo(page, page.locator("main").getByRole("link", { name: /Zoekwoorden/ }));
      await page.keyboard.press("Enter");
      await expect(page).not.toHaveURL(/luier/);
    });

    test("staff copy a link and the lines for their own site", async ({ page }) => {
      await page.goto(`${base}locatie/kdv-beukenstraat-11/`);
      await tabTo(page, page.locator(".share summary"));
      await page.keyboard.press("Enter");
      await tabTo(page, page.locator(".share").getByRole("button", { name: "Kopieer", exact: true }));
      await page.keyboard.press("Enter");
      await page.goto(`${base}insluiten/`);
      await tabTo(page, page.locator("#lang"));
      await tabTo(page, page.getByRole("button", { name: "Kopieer", exact: true }));
      await page.keyboard.press("Enter");
      await expect(page.locator("[data-message]")).not.toHaveText("");
    });

    test("the coordinator finds the data and what the report gets wrong", async ({ page }) => {
      await page.goto(base);
      await tabToMenu(page, menu(page, "Over de cijfers"));
      await page.keyboard.press("Enter");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Over de cijfers");
      await expect(page.locator("main")).toContainText("0,12%");
    });

    test("a parent with a complaint finds the dates", async ({ page }) => {
      await page.goto(`${base}wat-kan-ik-doen/`);
      await awake(page);
      await tabTo(page, page.locator(".step-choices").getByRole("link", { name: /wacht op antwoord/ }));
      await page.keyboard.press("Enter");
      await expect(page.locator(".step:visible")).toHaveCount(1);
      await tabTo(page, page.locator("#datum"));
      await page.locator("#datum").fill("2026-01-31");
      await expect(page.locator(".dates-answer")).toContainText("14 maart 2026");
      await tabTo(page, link(page, "Zet de datums in je agenda"));
      await tabTo(page, link(page, "Schrijf je klacht"));
    });

    test("a parent writes a letter", async ({ page }) => {
      await page.goto(`${base}wat-kan-ik-doen/brief/`);
      await awake(page);
      await tabTo(page, page.getByLabel("Wat is er gebeurd?"));
      await page.keyboard.type("De groep was dicht.");
      await expect(page.locator(".letter-text")).toContainText("De groep was dicht.");
      await tabTo(page, page.getByRole("button", { name: "Kopieer de brief" }));
      await page.keyboard.press("Enter");
      await expect(page.locator(".letter-message")).not.toHaveText("");
      await tabTo(page, link(page, "Open in je mailprogramma"));
    });

    test("somebody who reads about the figures reaches a category and the data", async ({ page }) => {
      await page.goto(base);
      await tabToMenu(page, menu(page, "Onderwerpen"));
      await page.keyboard.press("Enter");
      await tabTo(page, link(page, "Privacy").first());
      await page.keyboard.press("Enter");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Privacy");
      await page.goto(`${base}over-de-cijfers/`);
      await page.getByRole("heading", { name: "De gegevens zelf gebruiken" }).evaluate((heading) => {
        heading.tabIndex = -1;
        heading.focus();
      });
      await tabTo(page, link(page, "Alle klachten voor Excel (CSV)"));
    });

    test("somebody who reads English changes the language", async ({ page }) => {
      await page.goto(`${base}wat-kan-ik-doen/`);
      await tabToMenu(page, link(page, "English"));
      await page.keyboard.press("Enter");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("What can I do?");
    });
  });
}
