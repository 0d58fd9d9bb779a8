// Axe finds nothing in any state of the search: kinds.spec.js looks at every kind of page as it opens.
import { violationsInBothSchemes } from "../support/axe.js";
import { base } from "../support/site.js";
import { expect, field, message, namesFor, openSearch, sizes, smallest, test } from "../support/test.js";

const states = {
  suggestions: async (page) => {
    await openSearch(page);
    await namesFor(page, "beukenstraat");
    await page.keyboard.press("ArrowDown");
  },
  "nothing found": async (page) => {
    await openSearch(page);
    await field(page).fill("qqxxzz");
    await expect(message(page)).toContainText("Geen locatie gevonden");
  },
  "a failed download": async (page) => {
    await page.route("**/assets/data-*/*/locations.json", (route) => route.fulfill({ status: 500 }));
    await openSearch(page);
    await expect(page.getByRole("button", { name: "Probeer opnieuw" })).toBeVisible();
  },
  "WebAssembly that is missing": async (page) => {
    await page.route("**/*.wasm", (route) => route.fulfill({ status: 404 }));
    await page.goto(base);
    await expect(page.getByText("Zoeken lukt nu niet")).toBeVisible();
  },
};

test.describe("the search", () => {
  test.use({ provoked: /Failed to load resource|WebAssembly|Response|failed to fetch Wasm/, viewport: sizes.desktop });
  for (const [state, reach] of Object.entries(states)) {
    test(`with ${state} is accessible on large and small screens, in both schemes`, async ({ page }) => {
      await reach(page);
      expect.soft(await violationsInBothSchemes(page)).toEqual([]);
      await page.setViewportSize(smallest);
      expect.soft(await violationsInBothSchemes(page)).toEqual([]);
    });
  }
});
