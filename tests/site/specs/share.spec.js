// The share control, small until it is opened. On every kind of page: kinds.spec.js.
import { violationsInBothSchemes } from "../support/axe.js";
import { base, dataset, origin, permanent } from "../support/site.js";
import { expect, overflow, sizes, smallest, test } from "../support/test.js";

const shared = (page) => page.locator(".share");
/** What is passed on of a location's page: its address with the year. */
const passedOn = (address) => `${origin}${base}${permanent(address)}`;
const LOCATION = "locatie/kdv-beukenstraat-11/";
async function open(page, address = LOCATION) {
  await page.goto(base + address);
  await shared(page).locator("summary").first().click();
  await expect(shared(page).getByLabel(/Adres van deze pagina|Address of this page/)).toBeVisible();
}

test("without scripts it says what to do", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin}${base}`);
  await shared(page).locator("summary").click();
  await expect(shared(page)).toContainText("Kopieer het adres van deze pagina.");
  await context.close();
});

test("a view is shared with its whole query, as it is when the control is opened", async ({ page }) => {
  await open(page, "?q=beukenstraat");
  const field = shared(page).locator("#deel-adres");
  await expect(field).toHaveValue(`${origin}${base}?q=beukenstraat`);
  await shared(page).locator("summary").first().click();
  await page.getByRole("combobox").fill("biba");
  await expect(page).toHaveURL(/q=biba/);
  await shared(page).locator("summary").first().click();
  await expect(field).toHaveValue(`${origin}${base}?q=biba`);
});

test("it copies and mails the address, and Escape closes it", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page);
  const { searchParams } = new URL(await shared(page).getByRole("link", { name: "Mailen" }).getAttribute("href"));
  expect([searchParams.get("subject"), searchParams.get("body")]).toEqual(["KDV Beukenstraat 11", passedOn(LOCATION)]);
  await shared(page).getByRole("button", { name: "Kopieer", exact: true }).click();
  await expect(shared(page).getByRole("status")).toHaveText("Gekopieerd.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(passedOn(LOCATION));
  await shared(page).locator("#deel-adres").focus();
  await page.keyboard.press("Escape");
  await expect(shared(page).locator("#deel-adres")).toBeHidden();
  await expect(shared(page).locator("summary").first()).toBeFocused();
});

test("where copying isn't allowed it says so", async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("no")) } }),
  );
  await open(page);
  await shared(page).getByRole("button", { name: "Kopieer", exact: true }).click();
  await expect(shared(page).getByRole("status")).toContainText("Kopiëren lukt niet");
});

test("the system's own way to share is offered where there is one", async ({ page }) => {
  await open(page);
  await expect(shared(page).getByRole("button", { name: "Delen met een app" })).toHaveCount(0);
  await page.addInitScript(() =>
    Object.defineProperty(navigator, "share", { value: async (data) => (window.sent = data) }),
  );
  await open(page);
  await shared(page).getByRole("button", { name: "Delen met een app" }).click();
  expect(await page.evaluate(() => window.sent)).toEqual({ title: "KDV Beukenstraat 11", url: passedOn(LOCATION) });
});

test("the code can be saved as a drawing and as a picture", async ({ page }) => {
  await open(page);
  for (const [name, type, file] of [
    ["QR als SVG", "image/svg+xml", "qr.svg"],
    ["QR als PNG", "image/png", "qr.png"],
  ]) {
    const saved = page.waitForEvent("download");
    const link = shared(page).getByRole("link", { name });
    expect(await link.getAttribute("href")).toMatch(new RegExp(`^data:${type.replace("+", "\\+")}`));
    await link.click();
    expect((await saved).suggestedFilename()).toBe(file);
  }
  // The browser itself takes the picture for one.
  const size = await page.evaluate(async () => {
    const text = atob(document.querySelector("a[download='qr.png']").href.split(",")[1]);
    const bytes = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    const { width, height } = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    return [width, height];
  });
  expect(size[0]).toBe(size[1]);
  expect(size[0]).toBeGreaterThan(200);
});

test("an address that is too long for a code says so", async ({ page }) => {
  await open(page, `klachten/?q=${"te%20laat%20".repeat(400)}`);
  await expect(shared(page).getByText("te lang voor een QR-code")).toBeVisible();
  await expect(shared(page).getByRole("link", { name: "QR als SVG" })).toHaveCount(0);
});

test("staff get a sentence and a block in both languages, with the counts", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { counts } = dataset().locations.find(({ slug }) => slug === "kdv-beukenstraat-11");
  await open(page);
  await page.getByText("Voor een nieuwsbrief").click();
  await expect(page.locator("#deel-zin-nl")).toHaveValue(
    `In 2023 waren er ${counts.total} klachten over KDV Beukenstraat 11. ${passedOn(LOCATION)}`,
  );
  await expect(page.locator("#deel-zin-en")).toHaveValue(
    `In 2023 there were ${counts.total} complaints about KDV Beukenstraat 11. ${passedOn("en/location/kdv-beukenstraat-11/")}`,
  );
  await page.getByRole("button", { name: "Kopieer het blok" }).click();
  await expect(shared(page).getByRole("status")).toHaveText("Gekopieerd.");
  // Pasted into a page of ours it would break our policy; a program gets it as it is.
  const pasted = page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener("paste", (event) => {
          event.preventDefault();
          resolve(event.clipboardData.getData("text/html"));
        });
      }),
  );
  await page.locator("#deel-adres").focus();
  await page.keyboard.press("Control+V");
  const html = await pasted;
  expect(html).toContain(`>${counts.total}</td>`);
  expect(html).toContain("font-family:Arial");
  expect(html).not.toMatch(/<img|class=|<style|url\(/);
});

test.describe(() => {
  test.use({ provoked: /Failed to load resource|Failed to fetch dynamically imported module/ });

  test("without its program the page keeps what it says", async ({ page }) => {
    await page.route(/\/share-/, (route) => route.abort());
    await page.goto(base);
    await shared(page).locator("summary").click();
    await expect(shared(page)).toContainText("Kopieer het adres van deze pagina.");
  });
});

for (const use of [{ viewport: sizes.desktop }, { viewport: smallest, letters: "wide" }]) {
  test.describe(`open, ${use.viewport.width} pixels wide`, () => {
    test.use(use);
    test("it is accessible and fits", async ({ page }) => {
      await open(page);
      await page.getByText("Voor een nieuwsbrief").click();
      // What it covers can't be reached until it is closed.
      expect.soft(await violationsInBothSchemes(page, { exclude: [".topics"] })).toEqual([]);
      expect.soft(await overflow(page)).toBe(0);
      const box = await shared(page).locator("> div").boundingBox();
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(use.viewport.width);
    });
  });
}
