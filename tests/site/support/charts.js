// What tests of charts share.
import { base } from "./site.js";
import { expect } from "./test.js";

export const address = `${base}onderwerpen/`;

// Each chart in counts and in shares, at the address of its view.
export const charts = {
  "per-uitkomst": { address: "", says: "minder dan 20 klachten" },
  "uitkomst-delen": { address: "#per-uitkomst-procenten", says: "minder dan 20 klachten" },
  "per-label": { address: "#per-label", says: "welk label het beter doet" },
  "label-delen": { address: "#per-label-procenten", says: "welk label het beter doet" },
};

export const figure = (page, name) => page.locator(`[data-chart*="/${name}-"]`);
export const table = (page, name) => figure(page, name).locator("table");
export const section = (page, name) => page.locator(`section:has([data-chart*="/${name}-"])`);

/** Waits until it is drawn. */
export async function drawn(page, name) {
  await figure(page, name).scrollIntoViewIfNeeded();
  await expect(figure(page, name)).toHaveAttribute("data-state", "drawn");
  await expect(figure(page, name).locator("svg text").first()).toBeAttached();
}

/** Keeps the pictures that the page came with: what would take their place never arrives. */
export const keepMade = (page) => page.route("**/assets/*.json", () => {});

/** The rows of the picture that the page came with. */
export const made = (page, name) => figure(page, name).locator(".chart-picture p");

/** The cells of a table as text. */
export const cells = (table) =>
  table.evaluate((table) =>
    [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent.replace(/\s+/g, " ").trim())),
  );

/** What stands on the bars, by the chart's options: a row a category. */
export async function figures(page, name) {
  const options = await figure(page, name).evaluate(async ({ dataset }) => (await fetch(dataset.chart)).json());
  const text = (bar) => bar.label?.formatter ?? String(bar.value ?? bar);
  return {
    label: options.aria.label.description,
    names: options.yAxis.data,
    series: options.series.filter(({ name }) => name).map(({ name, data }) => [name, data.map(text)]),
  };
}
