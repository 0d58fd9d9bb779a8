// The pictures that charts come with: in the same places as those that are drawn, and there where nothing is drawn.
import { address, charts, drawn, figure, made, table } from "../support/charts.js";
import { expect, sizes, smallest, test } from "../support/test.js";
import { translateFromTheStart } from "../support/translated.js";

/** What lies where in a picture: bars by colour, and numbers, each from the picture's corner. */
const places = (page, name) =>
  figure(page, name)
    .locator(".chart-picture")
    .evaluate((picture) => {
      const corner = picture.getBoundingClientRect();
      const place = (element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x: x - corner.x, y: y - corner.y, width, height };
      };
      const bars = [...picture.querySelectorAll("rect, path")]
        .filter((bar) => /--(?!paper)/.test(bar.getAttribute("fill")) && place(bar).width > 0)
        .map((bar) => ({ what: bar.getAttribute("fill"), ...place(bar) }));
      const numbers = [...picture.querySelectorAll("text")]
        .filter((text) => /^[\d.]+%?$/.test(text.textContent.trim()) && place(text).width > 0)
        .map((text) => ({ what: text.textContent.trim(), ...place(text), height: 0 }));
      return { height: corner.height, bars, numbers };
    });

/** Those of `all` that don't lie where one of `others` does. */
const astray = (all, others) =>
  all.filter(
    (one) =>
      !others.some(
        (other) =>
          one.what === other.what &&
          ["x", "y", "width", "height"].every((measure) => Math.abs(one[measure] - other[measure]) <= 2),
      ),
  );

for (const [name, { address: view }] of Object.entries(charts)) {
  for (const [size, viewport] of Object.entries({ ...sizes, smallest })) {
    test(`${name}: the picture that it comes with and the one that is drawn are alike, ${size}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      let release;
      const held = new Promise((resolve) => (release = resolve));
      await page.route("**/assets/*.json", async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(address + view);
      const label = await figure(page, name).locator("[role=img]").getAttribute("aria-label");
      const before = await places(page, name);
      release();
      await drawn(page, name);
      const after = await places(page, name);
      expect(before.bars.length).toBeGreaterThan(10);
      expect(after.bars.length).toBe(before.bars.length);
      expect(astray(before.bars, after.bars)).toEqual([]);
      expect(before.numbers.length).toBeGreaterThan(10);
      // What is drawn knows its width to the pixel: a number more may have room.
      expect(astray(before.numbers, after.numbers)).toEqual([]);
      expect(after.height).toBe(before.height);
      expect(await figure(page, name).locator("[role=img]").getAttribute("aria-label")).toBe(label);
    });
  }
}

test("a picture on a translated page keeps the names that it has there", async ({ page }) => {
  await translateFromTheStart(page, "~");
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  const options = page.waitForResponse("**/assets/per-uitkomst-*.json");
  await page.goto(address);
  await figure(page, "per-uitkomst").scrollIntoViewIfNeeded();
  await (await options).finished();
  await page.evaluate(async () => {
    for (let frames = 0; frames < 30; frames++) await new Promise(requestAnimationFrame);
  });
  expect(requests.filter((file) => /assets\/chart-/.test(file))).toEqual([]);
  await expect(made(page, "per-uitkomst").first()).toContainText(/^~.*~/);
});

test.describe("when the drawing fails", () => {
  test.use({ provoked: /Failed to load resource|404|per-uitkomst-|doesn.t run/ });
  test("the picture that it came with stays", async ({ page }) => {
    await page.route("**/per-uitkomst-*.json", (route) => route.fulfill({ status: 404 }));
    await page.goto(address);
    await figure(page, "per-uitkomst").scrollIntoViewIfNeeded();
    await expect(figure(page, "per-uitkomst")).toHaveAttribute("data-state", "failed");
    await expect(figure(page, "per-uitkomst").getByRole("img", { name: /^Staafdiagram/ })).toBeVisible();
    await expect(made(page, "per-uitkomst").first()).toBeVisible();
    await expect(figure(page, "per-uitkomst").getByRole("button"), "nothing to save").toHaveCount(0);
  });

  test("without the program that draws it is the same", async ({ page }) => {
    await page.route("**/assets/chart-*.js", (route) => route.fulfill({ status: 404 }));
    await page.goto(address);
    await figure(page, "per-uitkomst").scrollIntoViewIfNeeded();
    await expect(figure(page, "per-uitkomst")).toHaveAttribute("data-state", "failed");
    await expect(made(page, "per-uitkomst").first()).toBeVisible();
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the title, the picture, the table and its download are there", async ({ page }) => {
    await page.goto(address);
    for (const name of ["per-uitkomst", "per-label"]) {
      await expect(figure(page, name).getByRole("img", { name: /^Staafdiagram\. / })).toBeVisible();
      await expect(made(page, name).first()).toBeVisible();
      await expect(figure(page, name).getByRole("link", { name: /CSV/ })).toBeVisible();
      await expect(figure(page, name).getByRole("button")).toHaveCount(0);
      await expect(table(page, name)).toBeHidden();
      await figure(page, name).getByText("Toon als tabel").click();
      await expect(table(page, name)).toBeVisible();
    }
  });
});
