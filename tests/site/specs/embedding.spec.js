// The page for staff that builds the lines for a page of somebody else.
import { base, origin } from "../support/site.js";
import { expect, test } from "../support/test.js";

test("builds the lines, shows what they show, and can be passed on", async ({ page }) => {
  await page.goto(`${base}insluiten/`);
  await page.getByLabel("Wat", { exact: true }).selectOption("location");
  await page.getByLabel("Welke locatie", { exact: true }).selectOption("kdv-beukenstraat-11");
  await page.getByLabel("Licht of donker").selectOption("dark");
  const lines = page.locator("[data-snippet]");
  await expect(lines).toContainText(`<script src="${origin}${base}embed.js" async></script>`);
  await expect(lines).toContainText(
    `<klachten-wijzer show="location" location="kdv-beukenstraat-11" theme="dark" bare>`,
  );
  await expect(lines).toContainText(
    `<a href="${origin}${base}locatie/kdv-beukenstraat-11/">Klachtenwijzer Partou: KDV Beukenstraat 11</a>`,
  );
  const frame = page.frameLocator("[data-preview] iframe");
  await expect(frame.getByRole("heading", { level: 1 })).toHaveText("KDV Beukenstraat 11");
  await expect(frame.locator("body")).toHaveCSS("background-color", "rgb(18, 24, 26)");
  await expect(page.locator("[data-policy]")).toHaveText(`script-src ${origin}; frame-src ${origin};`);
  await page.reload();
  await expect(lines).toContainText(`show="location" location="kdv-beukenstraat-11" theme="dark" bare>`);
  await expect(page.getByLabel("Welke locatie", { exact: true })).toHaveValue("kdv-beukenstraat-11");
  await page.getByLabel("Zonder onze kop en voet").uncheck();
  await expect(lines).not.toContainText(" bare>");
  await page.reload();
  await expect(lines).toContainText(`theme="dark">`);
});

test("shows a comparison, and waits until there is one", async ({ page }) => {
  await page.goto(`${base}insluiten/?show=compare&compare=kdv-beukenstraat-11,bso-de-bikkels`);
  const lines = page.locator("[data-snippet]");
  await expect(lines).toContainText(`show="compare" compare="bso-de-bikkels,kdv-beukenstraat-11"`);
  const frame = page.frameLocator("[data-preview] iframe");
  await expect(frame.getByRole("link", { name: "KDV Beukenstraat 11", exact: true }).first()).toBeVisible();
  await page.getByLabel("Welke locaties").selectOption([]);
  await expect(lines).toHaveText("Kies eerst wat je wilt tonen.");
  await expect(page.locator("[data-preview] iframe")).toHaveCount(0);
});

test("copies the lines", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${base}en/embed/`);
  await page.getByRole("button", { name: "Copy" }).click();
  await expect(page.getByText("The lines were copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("<klachten-wijzer");
});
