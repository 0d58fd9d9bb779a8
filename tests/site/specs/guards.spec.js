// A feature that a browser lacks or refuses stops nothing but itself.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { base, dist } from "../support/site.js";
import { expect, holdModule, test } from "../support/test.js";

test("where asking for the worker throws, as in a sandboxed frame, everything else works", async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, "serviceWorker", {
      get() {
        throw new DOMException("sandboxed", "SecurityError");
      },
    }),
  );
  await page.goto(base);
  await expect(page.locator("html")).toHaveAttribute("data-islands", "awake");
  await page.locator(".share summary").first().click();
  await expect(page.locator(".share label").first()).toBeVisible();
});

test("where the address can't be changed, the page works on", async ({ page }) => {
  await page.addInitScript(() => {
    History.prototype.replaceState = () => {
      throw new DOMException("sandboxed", "SecurityError");
    };
  });
  await page.goto(`${base}over-de-cijfers/?fbclid=x`);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(page.locator(".on-paper span")).toHaveText(/over-de-cijfers\/$/);
});

test("without a clipboard, as over http, what can't be copied says so everywhere", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, "clipboard", { value: undefined }));
  for (const [folder, button, message, says] of [
    ["wat-kan-ik-doen/brief/", "#brief-kopieer", "#brief-melding", /lukt niet|niet gelukt/],
    ["wat-kan-ik-doen/brief-commissie/", "#brief-kopieer", "#brief-melding", /lukt niet|niet gelukt/],
    ["insluiten/", "[data-copy]", "[data-message]", /kopieer|selecteer/i],
    ["en/embed/", "[data-copy]", "[data-message]", /copy|select/i],
  ]) {
    await page.goto(base + folder);
    await expect(page.locator("html")).toHaveAttribute("data-islands", "awake");
    await page.locator(button).click();
    // A letter asks first for what isn't filled in.
    if (folder.includes("brief")) await page.locator(button).click();
    await expect(page.locator(message), folder).toHaveText(says);
  }
  await page.goto(`${base}en/`);
  await page.locator(".share summary").first().click();
  await page.locator(".share button").first().click();
  await expect(page.locator(".share").getByRole("status").first()).toContainText("Copying was not possible");
});

test.describe("without one feature", () => {
  test.use({ provoked: /./ });
  const FEATURES = {
    "what says what is in view": () => delete window.IntersectionObserver,
    "what says how large things are": () => delete window.ResizeObserver,
    "programs beside the page": () => delete window.Worker,
    "style sheets made by scripts": () => {
      delete Document.prototype.adoptedStyleSheets;
      window.CSSStyleSheet = undefined;
    },
    "what keeps pages": () => {
      delete Navigator.prototype.serviceWorker;
      delete window.caches;
    },
    "what knows fonts": () => delete Document.prototype.fonts,
    "what measures times": () => (performance.getEntriesByType = undefined),
  };
  for (const [feature, take] of Object.entries(FEATURES)) {
    test(`${feature}, everything else works`, async ({ page }) => {
      await page.addInitScript(take);
      for (const folder of ["", "klachten/", "vergelijken/", "wat-kan-ik-doen/", "insluiten/", "onderwerpen/"]) {
        await page.goto(base + folder);
        if (await page.locator("[data-island], [data-embed]").count())
          await expect(page.locator("html"), folder).toHaveAttribute("data-islands", "awake");
        await page.locator(".share summary").first().click();
        await expect(page.locator("#deel-adres"), folder).toBeVisible();
      }
      // A chart that can't be drawn keeps the picture that it came with.
      const figure = page.locator("[data-chart]").filter({ visible: true }).first();
      await figure.scrollIntoViewIfNeeded();
      await expect(figure).toHaveAttribute("data-state", /drawn|failed/);
      await expect(figure.locator("[role=img] svg").first()).toBeVisible();
    });
  }
});

test("a download is still there a second after the click", async ({ page }) => {
  await page.clock.install();
  await page.addInitScript(() => {
    window.released = 0;
    const release = URL.revokeObjectURL;
    URL.revokeObjectURL = (address) => {
      window.released += 1;
      release.call(URL, address);
    };
  });
  await page.goto(`${base}onderwerpen/`);
  // Of two charts on one subject, what the address asks for decides which is shown.
  const figure = page.locator("[data-chart]").filter({ visible: true }).first();
  await figure.scrollIntoViewIfNeeded();
  const save = figure.locator(".chart-save button").first();
  const saved = page.waitForEvent("download");
  await save.click();
  await saved;
  await page.clock.runFor(1000);
  expect(await page.evaluate(() => window.released)).toBe(0);
  await page.clock.runFor("10:00");
  expect(await page.evaluate(() => window.released), "kept for good").toBeGreaterThan(0);
});

test("while an input method composes, Escape closes neither the early list nor the share control", async ({ page }) => {
  const composing = (element) =>
    element.dispatchEvent(
      new KeyboardEvent("keydown", { key: "Escape", isComposing: true, bubbles: true, cancelable: true }),
    );
  const release = await holdModule(page);
  await page.goto(base);
  await page.getByRole("combobox").fill("beukenstraat");
  await expect(page.locator(".search-early")).toBeVisible();
  await page.getByRole("combobox").evaluate(composing);
  await expect(page.locator(".search-early")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator(".search-early")).toHaveCount(0);
  release();
  await page.goto(`${base}over-de-cijfers/`);
  await page.locator(".share summary").first().click();
  await expect(page.locator("#deel-adres")).toBeVisible();
  await page.locator("#deel-adres").evaluate(composing);
  await expect(page.locator("#deel-adres")).toBeVisible();
});

test("while an input method composes, Escape is not for the list", async ({ page }) => {
  await page.goto(base);
  const field = page.getByRole("combobox");
  await field.fill("beukenstraat");
  await expect(page.locator("[role=option], .search-early a").first()).toBeVisible();
  await field.evaluate((field) =>
    field.dispatchEvent(
      new KeyboardEvent("keydown", { key: "Escape", isComposing: true, bubbles: true, cancelable: true }),
    ),
  );
  await expect(page.locator("[role=option], .search-early a").first()).toBeVisible();
  await field.evaluate((field) =>
    field.dispatchEvent(
      new KeyboardEvent("keydown", { key: "ArrowDown", isComposing: true, bubbles: true, cancelable: true }),
    ),
  );
  await expect(field).not.toHaveAttribute("aria-activedescendant");
});

test("fields are never so small that a phone zooms in", async ({ page }) => {
  for (const folder of [
    "",
    "klachten/",
    "vergelijken/",
    "wat-kan-ik-doen/",
    "wat-kan-ik-doen/brief/",
    "wat-kan-ik-doen/brief-commissie/",
    "insluiten/",
    "en/complaints/",
  ]) {
    await page.goto(base + folder);
    // The fields of what is shared are among them.
    await page.locator(".share summary").first().click();
    await expect(page.locator("#deel-adres")).toBeVisible();
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "13px"));
    const sizes = await page
      .locator("input:not([type=checkbox]), select, textarea")
      .evaluateAll((fields) => fields.map((field) => parseFloat(getComputedStyle(field).fontSize)));
    expect(sizes.length, folder).toBeGreaterThan(0);
    for (const size of sizes) expect(size, folder).toBeGreaterThanOrEqual(16);
  }
});

test("outcomes are told apart when colours are forced", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto(`${base}onderwerpen/pedagogische-kwaliteit/`);
  const looks = await page.evaluate(() =>
    ["upheld", "partly", "not"].map((outcome) => {
      const { backgroundColor, backgroundImage, borderStyle } = getComputedStyle(
        document.querySelector(`.outcome.outcome-${outcome}`),
        "::before",
      );
      return [backgroundColor, backgroundImage, borderStyle].join();
    }),
  );
  expect(new Set(looks).size).toBe(3);
  await page.goto(`${base}onderwerpen/`);
  const signs = await page.evaluate(() =>
    ["upheld", "partly", "not", "none"].map(
      (outcome) => getComputedStyle(document.querySelector(`thead .outcome-${outcome}`), "::before").borderTopColor,
    ),
  );
  expect(new Set(signs).size).toBe(4);
});

test.describe("opened from a disk", () => {
  // Browsers load no module from there; what is asked for is a file.
  test.use({ provoked: /file:|ERR_FAILED|CORS/ });

  test("links lead to pages and not to lists of files", async ({ page }) => {
    await page.goto(String(pathToFileURL(path.join(dist, "index.html"))));
    await page.getByRole("link", { name: "Onderwerpen" }).first().click();
    await expect(page).toHaveURL(/\/onderwerpen\/index\.html$/);
    await page.getByRole("link", { name: "English" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page).toHaveURL(/\/en\/categories\/index\.html$/);
  });
});
