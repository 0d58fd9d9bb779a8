// axe finds nothing, on every kind of page and in every state of the search.
import AxeBuilder from "@axe-core/playwright";
import { base, kinds } from "../support/site.js";
import { awake, expect, field, message, namesFor, openSearch, sizes, test } from "../support/test.js";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const SIZES = Object.entries(sizes);
const SCHEMES = ["light", "dark"];

async function violations(page) {
  const found = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const nodes = ({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`);
  return found.violations.flatMap(nodes);
}

const states = {
  "suggestions": async (page) => {
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

for (const [size, viewport] of SIZES) {
  for (const colorScheme of SCHEMES) {
    test.describe(`${size}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });

      for (const [kind, address] of Object.entries(kinds)) {
        // Hundreds of cards take axe longer than a test may; complaints.spec.js looks at some.
        if (address === "klachten/") continue;
        test(`${kind} is accessible`, async ({ page }) => {
          await page.goto(base + address);
          if (address === "") await awake(page);
          expect(await violations(page)).toEqual([]);
        });
      }

      test.describe("search", () => {
        test.use({ provoked: /Failed to load resource|WebAssembly|Response|failed to fetch Wasm/ });
        for (const [state, reach] of Object.entries(states)) {
          test(`with ${state} it is accessible`, async ({ page }) => {
            await reach(page);
            expect(await violations(page)).toEqual([]);
          });
        }
      });
    });
  }
}

test("the check can fail, for contrast", async ({ page }) => {
  await page.goto(`${base}wat-kan-ik-doen/`);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("h1 { color: #ddd; background: #fff }");
    document.adoptedStyleSheets = [sheet];
  });
  const found = (await violations(page)).join();
  expect(found).toContain("color-contrast");
});
