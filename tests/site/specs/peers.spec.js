// A location among all locations of its kind: a table, a chart of the same figures, and a file.
import { readFileSync } from "node:fs";
import { violationsInBothSchemes } from "../support/axe.js";
import { base, dataset } from "../support/site.js";
import { expect, test } from "../support/test.js";

const { locations } = dataset();
const shown = locations.find(({ slug }) => slug === "kdv-beukenstraat-11");
const address = `${base}locatie/${shown.slug}/`;
const peers = locations.filter(({ kind, counts }) => kind === shown.kind && counts.total > 0);
const counts = [1, 2, 3, 4, 5].map(
  (number) => peers.filter(({ counts: { total } }) => Math.min(total, 5) === number).length,
);
const rows = ["1 klacht", "2 klachten", "3 klachten", "4 klachten", "5 of meer klachten (ook deze locatie)"].map(
  (name, place) => [name, String(counts[place])],
);

/** The chart, once it is drawn. */
async function drawn(page) {
  const chart = page.locator(".peers [data-chart]");
  await chart.scrollIntoViewIfNeeded();
  await expect(chart).toHaveAttribute("data-state", "drawn");
  return chart;
}

test("table, chart and file show how many locations have how many complaints", async ({ page }) => {
  await page.goto(address);
  const chart = await drawn(page);
  await expect(
    chart.getByRole("img", { name: /^Staafdiagram\. Aantal KDV-locaties per aantal klachten/ }),
  ).toBeVisible();
  const sentence = `Van ${peers.length} locaties met een klacht weten wij dat het een KDV is. Daarvan hadden er ${counts[4]} net als deze locatie`;
  await expect(page.locator(".peers .chart-sentence")).toContainText(sentence);
  const cells = await page
    .locator(".peers tbody tr")
    .evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.innerText.trim())));
  expect(cells).toEqual(rows);
  const texts = await chart.locator("svg text").allTextContents();
  for (const text of rows.flat()) expect(texts).toContain(text);

  // Only the bar in which the location stands has another colour.
  const bars = await chart.evaluate((figure) => {
    const of = (name) => getComputedStyle(figure).getPropertyValue(name).trim();
    const fills = [...figure.querySelectorAll("svg path")].map((path) => path.getAttribute("fill"));
    return ["--series-1", "--series-2"].map((name) => fills.filter((fill) => fill === of(name)).length);
  });
  expect(bars).toEqual([4, 1]);

  const download = page.waitForEvent("download");
  await chart.getByRole("link", { name: "Download deze cijfers (CSV)" }).click();
  const text = readFileSync(await (await download).path(), "utf8")
    .slice(1)
    .trimEnd();
  expect(
    text
      .split("\n")
      .slice(1)
      .map((row) => row.split(";")),
  ).toEqual(rows);
});

test("nothing of the chart is downloaded before it is in view", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 600 });
  const requests = [];
  page.on("request", (request) => requests.push(new URL(request.url()).pathname.split("/").at(-1)));
  await page.goto(address, { waitUntil: "networkidle" });
  expect(requests.filter((file) => /^chart-|\.json$/.test(file))).toEqual([]);
  await drawn(page);
  expect(requests.filter((file) => /^chart-/.test(file))).toHaveLength(1);
});

test("drawn, the page is accessible, and on a narrow screen nothing is cut off", async ({ page }) => {
  // High enough that the chart is never out of view, where it would end.
  await page.setViewportSize({ width: 320, height: 20_000 });
  await page.goto(address);
  await drawn(page);
  expect.soft(await violationsInBothSchemes(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test("a location that can't be compared has no chart and says why", async ({ page }) => {
  const unknown = locations.find(({ kind }) => kind === null);
  await page.goto(`${base}locatie/${unknown.slug}/`);
  await expect(page.locator("[data-chart]")).toHaveCount(0);
  await expect(page.getByRole("region", { name: "Vergeleken met andere locaties" })).toContainText("KDV, BSO of POV");
});
