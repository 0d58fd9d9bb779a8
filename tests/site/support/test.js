// Playwright's test with a watch on every page: no error in the console (a violation of the
// security policy is one), no exception, and no request to another origin.
import { expect, test as plain } from "@playwright/test";
import { useWideLetters } from "./letters.js";
import { base, origin } from "./site.js";

export { expect };

export const test = plain.extend({
  /** Errors that a test provokes on purpose, as a pattern. */
  provoked: [null, { option: true }],
  /** "wide" for another font than the machine's: see `letters.js`. */
  letters: ["of the machine", { option: true }],
  page: async ({ page, letters }, use) => {
    if (letters === "wide") await useWideLetters(page);
    await use(page);
  },
  watch: [
    async ({ context, provoked }, use) => {
      const faults = [];
      const note = (fault) => provoked?.test(fault) || faults.push(fault);
      context.on("console", (message) => {
        if (message.type() === "error") note(message.text());
      });
      context.on("weberror", (error) => note(String(error.error())));
      context.on("request", (request) => {
        const url = new URL(request.url());
        if (url.protocol !== "data:" && url.origin !== origin) note(`request to ${url}`);
      });
      await use();
      expect(faults, "errors in the console and requests to other origins").toEqual([]);
    },
    { auto: true },
  ],
});

/** How long a new worker may take to take over: a browser lets it begin when the old one has nothing to do. */
export const TAKEN_OVER = { timeout: 60_000 };

export const awake = (page) => expect(page.locator("html")).toHaveAttribute("data-islands", "awake");

/** Opens the start page (with a query) and waits for its islands. */
export async function openSearch(page, query = "") {
  await page.goto(base + query);
  await awake(page);
}

export const field = (page) => page.getByRole("combobox", { name: "Zoek je locatie" });
export const list = (page) => page.getByRole("listbox", { name: "Gevonden locaties" });
export const options = (page) => list(page).getByRole("option");
export const message = (page) => page.getByRole("search").getByRole("status");

/** The names of the suggestions, once there are any. */
export async function namesFor(page, text) {
  await field(page).fill(text);
  await expect(options(page).first()).toBeVisible();
  return page.locator("[role=option] bdi").allInnerTexts();
}

/** Changes the HTML that the browser gets, as a test of the tests or of a broken host. */
export const alterPage = (page, alter) =>
  page.route(
    (url) => url.pathname.endsWith("/"),
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: alter(await response.text()) });
    },
  );

/** Holds the WebAssembly back until the function that this returns is called. */
export async function holdModule(page) {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route("**/*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** How much wider the page is than the window. */
export const overflow = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

export const sizes = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 900 },
};
/** 1280 × 1024 at 400%: the smallest that WCAG asks for. */
export const smallest = { width: 320, height: 640 };

/** Sets a style that the page doesn't have; the function that this returns takes it away again. */
export async function restyle(page, rules) {
  await page.evaluate((rules) => {
    window.restyled = new CSSStyleSheet();
    window.restyled.replaceSync(rules);
    document.adoptedStyleSheets.push(window.restyled);
  }, rules);
  return () => page.evaluate(() => window.restyled.replaceSync(""));
}

/** Waits until a page with islands is awake; one without has nothing to wait for. */
export async function ready(page) {
  if (await page.locator("[data-island]").count()) await awake(page);
}
