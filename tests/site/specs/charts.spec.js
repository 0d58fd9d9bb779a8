// Charts are drawn where they come into view and nowhere else, say what they show, and stand on
// the figures of the table below them.
import { readFileSync } from "node:fs";
import { violationsInBothSchemes } from "../support/axe.js";
import { base } from "../support/site.js";
import { expect, overflow, sizes, test } from "../support/test.js";

const address = `${base}onderwerpen/`;

const charts = {
  "per-uitkomst": { name: /^Staafdiagram\. Aantal klachten in \d+ per onderwerp en uitkomst\./, says: "gegrond" },
  "per-label": {
    name: /^Staafdiagram\. Aantal klachten in \d+ per onderwerp en label\./,
    says: "welk label het beter doet",
  },
};

const figure = (page, name) => page.locator(`[data-chart*="/${name}-"]`);
const table = (page, name) => page.locator(`section:has([data-chart*="/${name}-"]) table`);

/** Waits until it is drawn. */
async function drawn(page, name) {
  await figure(page, name).scrollIntoViewIfNeeded();
  await expect(figure(page, name)).toHaveAttribute("data-state", "drawn");
  await expect(figure(page, name).locator("svg text").first()).toBeAttached();
}

/** The cells of a table as text, without the bars. */
const cells = (table) =>
  table.evaluate((table) =>
    [...table.rows].map((row) => [...row.cells].map((cell) => cell.innerText.replace(/\s+/g, " ").trim())),
  );

/** The figures that a chart's options hold: a row a category. */
async function figures(page, name) {
  const options = await figure(page, name).evaluate(async ({ dataset }) => (await fetch(dataset.chart)).json());
  return {
    names: options.yAxis.data,
    series: Object.fromEntries(options.series.map(({ name, data }) => [name, data])),
  };
}

for (const [name, { name: accessible, says }] of Object.entries(charts)) {
  test(`${name}: it is named and explained, shows the figures of the table, and both can be downloaded`, async ({
    page,
    context,
  }) => {
    await page.goto(address);
    await drawn(page, name);
    await expect(page.getByRole("img", { name: accessible })).toBeVisible();
    const sentence = page.locator(`.chart-sentence:has(+ [data-chart*="/${name}-"])`);
    await expect(sentence).toContainText(says);
    await expect(sentence).toContainText(/\d+ van de \d+/);

    const [head, ...rows] = await cells(table(page, name));
    const { names, series } = await figures(page, name);
    expect([...names].sort()).toEqual(
      rows
        .slice(0, -1)
        .map(([category]) => category)
        .sort(),
    );
    for (const [column, values] of Object.entries(series)) {
      const place = head.indexOf(column);
      const expected = names.map((category) => rows.find(([name]) => name === category)[place]);
      expect(values.map(String), column).toEqual(expected);
    }

    const csv = await save(page, figure(page, name).getByRole("link", { name: "Download deze cijfers (CSV)" }));
    expect(csv.name).toBe(`${name}.csv`);
    expect(csv.text.startsWith("\uFEFF")).toBe(true);
    expect(
      csv.text
        .slice(1)
        .trimEnd()
        .split("\n")
        .map((row) => row.split(";")),
    ).toEqual([head, ...rows]);

    const svg = await save(page, figure(page, name).getByRole("button", { name: "Download het plaatje (SVG)" }));
    expect(svg.name).toBe(`${name}.svg`);
    // Read in a page without our policy, as the file will be.
    const elsewhere = await context.newPage();
    const { texts, faults } = await elsewhere.evaluate((svg) => {
      const picture = new DOMParser().parseFromString(svg, "image/svg+xml");
      return {
        texts: [...picture.querySelectorAll("text")].map((text) => text.textContent),
        faults: picture.querySelectorAll("parsererror, script, image, foreignObject").length,
      };
    }, svg.text);
    expect(faults).toBe(0);
    expect(svg.text).not.toMatch(/"--|var\(|NaN|undefined/);
    const caption = await table(page, name).locator("caption").innerText();
    for (const text of [caption, ...names, ...Object.keys(series)]) expect(texts).toContain(text);
    expect(texts.at(-1)).toMatch(/^Bron: /);
  });
}

/** What a link or button hands over. */
async function save(page, control) {
  const download = page.waitForEvent("download");
  await control.click();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}

test("nothing of a chart is downloaded before one is in view", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 300 });
  const requests = [];
  page.on("request", (request) => requests.push(new URL(request.url()).pathname.split("/").at(-1)));
  await page.goto(address, { waitUntil: "networkidle" });
  expect(requests.filter((file) => /^chart-|\.json$/.test(file))).toEqual([]);
  await expect(page.locator(".chart-picture svg")).toHaveCount(0);

  await drawn(page, "per-uitkomst");
  const loaded = requests.filter((file) => /^chart-|\.json$/.test(file));
  expect(loaded.map((file) => file.replace(/-[A-Z0-9]{8}/, "")).sort()).toEqual(["chart.js", "per-uitkomst.json"]);
});

test("a chart ends when it leaves, and is there again when it comes back", async ({ page }) => {
  await page.goto(address);
  await drawn(page, "per-uitkomst");
  const first = figure(page, "per-uitkomst");
  const height = () => first.evaluate((figure) => figure.querySelector(".chart-frame").offsetHeight);
  const before = await height();
  await page.getByRole("contentinfo").scrollIntoViewIfNeeded();
  await expect(first.locator(".chart-picture")).toBeEmpty();
  await expect(first.locator("[role=img]")).toHaveCount(0);
  expect(await height()).toBe(before);
  await expect(first.getByRole("button")).toHaveCount(0);
  await drawn(page, "per-uitkomst");
  await expect(first.getByRole("button")).toBeVisible();
});

test("a chart that leaves while it is being loaded is not left behind", async ({ page }) => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route("**/per-uitkomst-*.json", async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest("**/per-uitkomst-*.json");
  await page.goto(address);
  const first = figure(page, "per-uitkomst");
  await first.scrollIntoViewIfNeeded();
  await asked;
  await page.getByRole("contentinfo").scrollIntoViewIfNeeded();
  const answered = page.waitForResponse("**/per-uitkomst-*.json");
  release();
  await answered;
  // It would have been drawn by the time that the other one is.
  await drawn(page, "per-label");
  await expect(first.locator(".chart-picture")).toBeEmpty();
});

test("it follows the width of the page", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(address);
  await drawn(page, "per-uitkomst");
  const width = () =>
    figure(page, "per-uitkomst")
      .locator(".chart-picture svg")
      .evaluate((svg) => svg.clientWidth);
  expect(await width()).toBeGreaterThan(900);
  await page.setViewportSize({ width: 320, height: 900 });
  await expect.poll(width).toBe(288);
  expect(await overflow(page)).toBe(0);
});

test("its colours are those of the page, and change with them", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(address);
  await drawn(page, "per-uitkomst");
  const colours = () =>
    page.evaluate(() => {
      const picture = document.querySelector(".chart-picture");
      const of = (name) => getComputedStyle(picture).getPropertyValue(name).trim();
      const used = new Set([...picture.querySelectorAll("[fill]")].map((part) => part.getAttribute("fill")));
      return {
        ink: of("--ink"),
        missing: ["--upheld", "--partly", "--not-upheld", "--ink"].filter((name) => !used.has(of(name))),
      };
    });
  await expect.poll(async () => (await colours()).missing).toEqual([]);
  const light = (await colours()).ink;
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(async () => (await colours()).missing).toEqual([]);
  expect((await colours()).ink).not.toBe(light);
});

test("nothing moves: a chart is there whole, and breaks no rule of the policy", async ({ page }) => {
  await page.addInitScript(() => {
    window.violations = [];
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
      window.violations.push(effectiveDirective),
    );
  });
  await page.setViewportSize({ width: 1280, height: 300 });
  await page.goto(address);
  await page.evaluate(() => {
    window.pictures = 0;
    new MutationObserver(() => (window.pictures += 1)).observe(document.querySelector(".chart-picture"), {
      subtree: true,
      childList: true,
    });
  });
  await drawn(page, "per-uitkomst");
  // Whatever would still come has come within some frames.
  await page.evaluate(async () => {
    for (let frames = 0; frames < 30; frames++) await new Promise(requestAnimationFrame);
  });
  expect(await page.evaluate(() => [window.pictures, document.getAnimations().length, window.violations])).toEqual([
    1,
    0,
    [],
  ]);
  await expect(page.locator(".chart-picture [style], .chart-picture style")).toHaveCount(0);
});

test("drawn charts are accessible, and drawing leaves the page free", async ({ page }) => {
  await page.setViewportSize({ width: sizes.desktop.width, height: 4000 });
  const worker = page.waitForEvent("worker");
  await page.goto(address);
  for (const name of Object.keys(charts)) await drawn(page, name);
  expect(new URL((await worker).url()).pathname).toMatch(/\/assets\/chart-\w+\.js$/);
  expect(await violationsInBothSchemes(page)).toEqual([]);
});

test.describe("when the drawing fails", () => {
  test.use({ provoked: /Failed to load resource|404|per-uitkomst-|doesn.t run/ });
  test("the empty frame goes and the table stays", async ({ page }) => {
    await page.route("**/per-uitkomst-*.json", (route) => route.fulfill({ status: 404 }));
    await page.goto(address);
    await expect(figure(page, "per-uitkomst")).toHaveAttribute("data-state", "failed");
    await expect(figure(page, "per-uitkomst").locator(".chart-frame")).toBeHidden();
    await expect(table(page, "per-uitkomst")).toBeVisible();
  });

  test("without the program that draws it is the same", async ({ page }) => {
    await page.route("**/assets/chart-*.js", (route) => route.fulfill({ status: 404 }));
    await page.goto(address);
    await expect(figure(page, "per-uitkomst")).toHaveAttribute("data-state", "failed");
    await expect(table(page, "per-uitkomst")).toBeVisible();
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the sentence, the table with its bars and its download are there, and no empty room", async ({ page }) => {
    await page.goto(address);
    for (const name of Object.keys(charts)) {
      await expect(figure(page, name).locator(".chart-frame")).toBeHidden();
      await expect(figure(page, name).getByRole("link", { name: /CSV/ })).toBeVisible();
      await expect(figure(page, name).getByRole("button")).toHaveCount(0);
      await expect(table(page, name).locator(".bar").first()).toBeVisible();
    }
  });
});

test("in English the files and the words are English", async ({ page }) => {
  await page.goto(`${base}en/categories/`);
  await drawn(page, "by-outcome");
  await expect(page.getByRole("img", { name: /^Bar chart\. Number of complaints/ })).toBeVisible();
  await expect(figure(page, "by-outcome").getByRole("link", { name: "Download these figures (CSV)" })).toBeVisible();
});
