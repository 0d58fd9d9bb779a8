// A feature that a browser lacks or refuses stops nothing but itself.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { base, dist } from "../support/site.js";
import { expect, test } from "../support/test.js";

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

test("without a clipboard, as over http, a letter that can't be copied says so", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, "clipboard", { value: undefined }));
  await page.goto(`${base}wat-kan-ik-doen/brief/`);
  await expect(page.locator("html")).toHaveAttribute("data-islands", "awake");
  await page.getByRole("button", { name: "Kopieer de brief" }).click();
  await expect(page.locator(".letter-message")).not.toBeEmpty();
});

test("a download is still there a second after the click", async ({ page }) => {
  await page.addInitScript(() => {
    window.released = 0;
    const release = URL.revokeObjectURL;
    URL.revokeObjectURL = (address) => {
      window.released += 1;
      release.call(URL, address);
    };
  });
  await page.goto(`${base}onderwerpen/`);
  const save = page.locator(".chart-save button").first();
  await save.scrollIntoViewIfNeeded();
  const saved = page.waitForEvent("download");
  await save.click();
  await saved;
  await page.waitForTimeout(1000);
  expect(await page.evaluate(() => window.released)).toBe(0);
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
  for (const folder of ["", "klachten/", "vergelijken/", "wat-kan-ik-doen/", "wat-kan-ik-doen/brief/", "insluiten/"]) {
    await page.goto(base + folder);
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
