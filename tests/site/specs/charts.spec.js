// Charts come with the page as pictures, are drawn where they come into view and nowhere else, say what
// they show, and stand on the figures of the table below them.
import { readFileSync } from "node:fs";
import { violationsInBothSchemes } from "../support/axe.js";
import { address, cells, charts, drawn, figure, figures, keepMade, made, section, table } from "../support/charts.js";
import { base } from "../support/site.js";
import { expect, overflow, sizes, test } from "../support/test.js";

for (const [name, { address: view, says }] of Object.entries(charts)) {
  test(`${name}: its title is what it shows, the table says the same in the same order, both can be downloaded`, async ({
    page,
    context,
  }) => {
    await page.goto(address + view);
    await drawn(page, name);
    const title = await section(page, name).getByRole("heading", { level: 2 }).innerText();
    expect(title).toMatch(/\d+ van \d+/);
    const { label, names, series } = await figures(page, name);
    expect(label.startsWith(`Staafdiagram. ${title}.`), label).toBe(true);
    await expect(page.getByRole("img", { name: label })).toBeVisible();
    await expect(section(page, name)).toContainText(says);

    await figure(page, name).getByText("Toon als tabel").click();
    await expect(table(page, name)).toBeVisible();
    await expect(table(page, name).locator(".bar").filter({ visible: true })).toHaveCount(0);
    const [head, ...rows] = await cells(table(page, name));
    expect(names.map((category) => category.replace(/ \(\d+ klachten\)$/, ""))).toEqual(
      rows.slice(0, names.length).map(([category]) => category),
    );
    for (const [column, values] of series) {
      const place = head.indexOf(column);
      expect(
        rows.slice(0, names.length).map((row) => row[place]),
        column,
      ).toEqual(values);
    }

    const csv = await save(page, figure(page, name).getByRole("link", { name: "Download deze cijfers (CSV)" }));
    expect(csv.name).toBe(`${name}.csv`);
    const lines = csv.text
      .slice(1)
      .trimEnd()
      .split("\n")
      .map((row) => row.split(";"));
    expect(lines).toEqual([head, ...rows].slice(0, lines.length));

    const svg = await save(page, figure(page, name).getByRole("button", { name: "Download het plaatje (SVG)" }));
    expect(svg.name).toBe(`${name}.svg`);
    // Read in a page without our policy, as the file will be.
    const elsewhere = await context.newPage();
    const { texts, faults } = await elsewhere.evaluate((svg) => {
      const picture = new DOMParser().parseFromString(svg, "image/svg+xml");
      return {
        texts: [...picture.querySelectorAll("text")].map((text) => text.textContent.trim()),
        faults: picture.querySelectorAll("parsererror, script, image, foreignObject").length,
      };
    }, svg.text);
    expect(faults).toBe(0);
    expect(svg.text).not.toMatch(/"--|var\(|NaN|undefined/);
    for (const text of [title, ...series.map(([name]) => name)]) expect(texts).toContain(text);
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
  await expect(page.locator("[data-state=drawn]")).toHaveCount(0);

  await drawn(page, "per-uitkomst");
  const loaded = () => requests.filter((file) => /^chart-|\.json$/.test(file));
  // Then all that are shown, so that they are there on paper too.
  await drawn(page, "per-label");
  expect(
    loaded()
      .map((file) => file.replace(/-[A-Z0-9]{8}/, ""))
      .sort(),
  ).toEqual(["chart.js", "per-label.json", "per-uitkomst.json"]);
});

test("a view is an address: counts or shares, without a script's help", async ({ page }) => {
  await page.goto(address);
  const [counts, shares] = [figure(page, "per-uitkomst"), figure(page, "uitkomst-delen")];
  await expect(counts).toBeVisible();
  await expect(shares).toBeHidden();
  await section(page, "per-uitkomst").getByRole("link", { name: "Procenten" }).click();
  await expect(page).toHaveURL(/#per-uitkomst-procenten$/);
  await expect(shares).toHaveAttribute("data-state", "drawn");
  await expect(counts).toBeHidden();
  await expect(figure(page, "per-label"), "the other chart stays").toBeVisible();
  await page.goBack();
  await expect(counts).toBeVisible();
  await expect(shares).toBeHidden();
});

for (const [width, size] of [
  [320, 100],
  [390, 200],
  [1280, 100],
]) {
  test(`nothing is cut or lies on something else, ${width} pixels wide with text at ${size}%`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(address);
    await page.evaluate((size) => (document.documentElement.style.fontSize = `${size}%`), size);
    for (const name of ["per-uitkomst", "per-label"]) {
      await drawn(page, name);
      const frame = figure(page, name).locator(".chart-frame");
      const text = frame.locator("text").first();
      await expect
        .poll(() =>
          text.evaluate((text) => text.getScreenCTM().a * Number(getComputedStyle(text).fontSize.slice(0, -2))),
        )
        .toBeCloseTo((15 * size) / 100, 0);
      expect(await clashes(frame), name).toEqual([]);
    }
    await keepMade(page);
    await page.reload();
    await page.evaluate((size) => (document.documentElement.style.fontSize = `${size}%`), size);
    for (const [name, { address: view }] of Object.entries(charts)) {
      await page.goto(address + view);
      await expect(made(page, name).first()).toBeVisible();
      expect(await clashes(figure(page, name).locator(".chart-frame")), `${name} as it came`).toEqual([]);
    }
    expect(await overflow(page)).toBe(0);
  });
}

/** Texts that lie on each other, reach out of the frame or into the legend. */
const clashes = (frame) =>
  frame.evaluate((frame) => {
    const box = (element) => element.getBoundingClientRect();
    const whole = box(frame);
    const isSeen = (text) => text.textContent.trim() && box(text).height > 0;
    const names = [...frame.querySelectorAll("p")].map((row) => {
      const name = document.createRange();
      name.selectNode(row.firstChild);
      return { textContent: row.firstChild.textContent, getBoundingClientRect: () => name.getBoundingClientRect() };
    });
    const texts = [...names, ...frame.querySelectorAll("text")].filter(isSeen);
    const found = [];
    for (const [at, text] of texts.entries()) {
      const { left, right, top, bottom } = box(text);
      if (left < whole.left - 1 || right > whole.right + 1) found.push(`${text.textContent} is cut`);
      if (top < box(frame.querySelector(".legend")).bottom) found.push(`${text.textContent} lies on the legend`);
      for (const other of texts.slice(at + 1)) {
        const on = box(other);
        // A line of text is higher than its letters.
        const across = Math.min(right, on.right) - Math.max(left, on.left);
        const down = Math.min(bottom, on.bottom) - Math.max(top, on.top);
        if (across > 1 && down > 6) found.push(`${text.textContent} lies on ${other.textContent}`);
      }
    }
    return found;
  });

test("it follows the width of the page", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(address);
  await drawn(page, "per-uitkomst");
  const width = () =>
    figure(page, "per-uitkomst")
      .locator(".chart-picture svg")
      .evaluate((svg) => svg.clientWidth);
  expect(await width()).toBeGreaterThan(700);
  await page.setViewportSize({ width: 320, height: 900 });
  await expect.poll(width).toBe(288);
  expect(await overflow(page)).toBe(0);
});

test("its colours are those of the page, change with them, and numbers can be read on them", async ({ page }) => {
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    await page.goto(address);
    await drawn(page, "per-uitkomst");
    const contrasts = await figure(page, "per-uitkomst").evaluate((figure) => {
      const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
      const luminance = (colour) => {
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const parts = [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)].map((part) => part / 255);
        const [red, green, blue] = parts.map((part) =>
          part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const fill = (element) => luminance(getComputedStyle(element).fill);
      const painted = (name) => figure.querySelector(`.chart-picture [fill="var(--${name})"]`);
      return ["upheld", "partly", "not-upheld"].map((name) => {
        const [less, more] = [fill(painted(name)), fill(painted(`on-${name}`))].sort((a, b) => a - b);
        return (more + 0.05) / (less + 0.05);
      });
    });
    for (const contrast of contrasts) expect(contrast, colorScheme).toBeGreaterThan(4.5);
  }
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
    new MutationObserver(() => (window.pictures += 1)).observe(document.querySelector(".in-counts .chart-picture"), {
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
  for (const name of ["per-uitkomst", "per-label"]) await drawn(page, name);
  expect(new URL((await worker).url()).pathname).toMatch(/\/assets\/chart-\w+\.js$/);
  expect(await violationsInBothSchemes(page)).toEqual([]);
});

test("in English the files and the words are English", async ({ page }) => {
  await page.goto(`${base}en/categories/`);
  await drawn(page, "by-outcome");
  await expect(
    page.getByRole("img", { name: /^Bar chart\. Complaints about .* were upheld most often/ }),
  ).toBeVisible();
  await expect(figure(page, "by-outcome").getByRole("link", { name: "Download these figures (CSV)" })).toBeVisible();
});
