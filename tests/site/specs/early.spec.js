import { base } from "../support/site.js";
import { awake, expect, field, holdModule, message, options, test } from "../support/test.js";

test.describe("typed before the WebAssembly arrives", () => {
  test("text, focus and caret stay, and the text is answered", async ({ page }) => {
    const release = await holdModule(page);
    await page.goto(base, { waitUntil: "commit" });
    await field(page).click();
    await page.keyboard.type("kdv beukenstraat");
    for (let steps = 0; steps < 6; steps++) await page.keyboard.press("ArrowLeft");
    await expect(page.locator("html")).not.toHaveAttribute("data-islands", /./);

    release();
    await awake(page);
    await expect(options(page).first()).toContainText("KDV Beukenstraat 11");
    await expect(field(page)).toHaveValue("kdv beukenstraat");
    await expect(field(page)).toBeFocused();
    expect(await field(page).evaluate((input) => [input.selectionStart, input.selectionEnd])).toEqual([10, 10]);
  });

  test("the field takes the next keys without a click", async ({ page }) => {
    const release = await holdModule(page);
    await page.goto(base, { waitUntil: "commit" });
    await field(page).click();
    await page.keyboard.type("kdv beuk");
    release();
    await awake(page);
    await page.keyboard.type("enstraat");
    await expect(options(page).first()).toContainText("KDV Beukenstraat 11");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/locatie\/kdv-beukenstraat-11\/$/);
  });

  test("it wins over what the address asks for", async ({ page }) => {
    const release = await holdModule(page);
    await page.goto(`${base}?q=biba`, { waitUntil: "commit" });
    await field(page).fill("kdv beukenstraat");
    release();
    await awake(page);
    await expect(options(page).first()).toContainText("KDV Beukenstraat 11");
    await expect(field(page)).toHaveValue("kdv beukenstraat");
  });

  test("Enter before that loses nothing", async ({ page }) => {
    const release = await holdModule(page);
    await page.goto(base, { waitUntil: "commit" });
    await field(page).fill("kdv beukenstraat");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\?q=kdv\+beukenstraat$/);
    release();
    await awake(page);
    await expect(field(page)).toHaveValue("kdv beukenstraat");
    await expect(options(page).first()).toContainText("KDV Beukenstraat 11");
  });
});

test("typed before the list of locations arrives: a notice, then the answer", async ({ page }) => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route("**/locations.json", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(base);
  await awake(page);
  await field(page).fill("kdv beukenstraat");
  await expect(message(page)).toHaveText("De lijst met locaties wordt geladen.");
  release();
  await expect(options(page).first()).toContainText("KDV Beukenstraat 11");
});
