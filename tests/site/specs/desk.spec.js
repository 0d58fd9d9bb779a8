// The coordinator's desk: a year's file becomes a site, and nothing leaves the page.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { violationsInBothSchemes } from "../support/axe.js";
import { base, dist, root } from "../support/site.js";
import { expect, overflow, restyle, sizes, test } from "../support/test.js";

const DESK = "werkplaats/";
const year = (location) =>
  [
    "Locatie;Ontvangen op;Onderwerp;Klacht;Oordeel;Oplossing",
    `${location};3-2-2024;Communicatie;De ouder vindt dat juf Marieke onduidelijk schrijft.;gegrond;Zij schrijft nu korter.`,
    "BSO Jungle;4-2-2024;Privacy;Er stond een foto op de muur.;ongegrond;De foto is weg.",
  ].join("\r\n");
const file = (location) => ({ name: "klachten.csv", mimeType: "text/csv", buffer: Buffer.from(year(location)) });

async function ready(page, address = DESK) {
  await page.goto(base + address);
  await expect(page.getByRole("status")).toHaveText(/Klaar om te beginnen|Ready to begin/, { timeout: 60_000 });
}

const found = (page) => page.locator("[data-part=found]");
const saved = async (page, button) => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), file: await download.path() };
};

test("from a file with a fault to next year's site, without a network, as on the command line", async ({
  page,
  context,
}) => {
  test.slow();
  await ready(page);
  await context.setOffline(true);
  const asked = [];
  page.on("request", (request) => request.url().startsWith("http") && asked.push(request.url()));
  await page.getByLabel("Staat het jaar niet in het bestand").fill("2024");
  await page.getByLabel("Kies een bestand").setInputFiles(file("KDV Beukestraat 11"));
  await expect(found(page)).toContainText("Bedoel je “KDV Beukenstraat 11”?");
  await expect(found(page).getByRole("heading", { name: "1 fout om te herstellen" })).toBeFocused();
  await expect(page.getByRole("button", { name: "Maak de site" })).toBeHidden();

  await page.getByLabel("Kies een bestand").setInputFiles(file("KDV Beukenstraat 11"));
  await expect(found(page).getByRole("heading", { name: "Geen fouten" })).toBeFocused();
  await expect(found(page)).toContainText("“Marieke”: vrijwel zeker een naam");
  await page.getByRole("button", { name: "Dit kan zo" }).first().click();
  await expect(found(page)).toContainText("Dit jaar staat nog niet op de site");

  await page.getByRole("button", { name: "Maak de site" }).click();
  await expect(page.getByRole("status")).toHaveText(/De site heeft [\d.]+ pagina’s/, { timeout: 60_000 });
  const frame = page.frameLocator("[data-part=preview]");
  await expect(frame.locator("h1")).toBeVisible();
  await frame.getByRole("link", { name: "Onderwerpen" }).first().click();
  await expect(frame.locator("h1")).toContainText("2024");
  const { name, file: zip } = await saved(page, "Sla de zip op");
  expect(name).toBe("klachtenwijzer.zip");
  expect(asked).toEqual([]);
  await context.setOffline(false);
  expectSameAsPublished(zip);
});

/** Publishes and pours the same file with the publisher, and compares every file. */
function expectSameAsPublished(zip) {
  const folder = mkdtempSync(path.join(tmpdir(), "desk-"));
  const at = (name) => path.join(folder, name);
  try {
    execFileSync("mkdir", ["-p", at("2024"), at("data")]);
    execFileSync("cp", ["-r", `${path.join(root, "public/data")}/.`, at("data")]);
    writeFileSync(at("2024/klachten.csv"), year("KDV Beukenstraat 11"));
    const publisher = path.join(root, "target/debug/publisher");
    execFileSync(publisher, ["publish", "--source", at("2024"), "--out", at("data")]);
    const render = ["render", "--kit", dist, "--data", at("data"), "--out", at("site"), "--without-pictures"];
    execFileSync(publisher, render);
    execFileSync("python3", ["-m", "zipfile", "-e", zip, at("desk")]);
    // Compressed copies are a host's matter.
    const compare = ["-r", "-q", "-x", "*.br", "-x", "*.gz", at("site"), at("desk")];
    const { stdout } = spawnSync("diff", compare, { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
    expect(stdout.split("\n").slice(0, 10)).toEqual([""]);
    expect(readFileSync(at("desk/index.html"), "utf8")).toContain("2024");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("what somebody pastes, a workbook to fill in, and a file that is none", async ({ page }) => {
  await ready(page);
  const { name, file: workbook } = await saved(page, "Maak een bestand om in te vullen");
  expect(name).toBe("klachten-2024.xlsx");
  await page.getByLabel("Kies een bestand").setInputFiles(workbook);
  await expect(found(page).getByRole("heading", { name: "Geen fouten" })).toBeVisible();
  await page.getByText("Rijen plakken").click();
  await page.getByLabel("Of plak hier rijen").fill("Locatie\tKlacht\nnergens\tniets");
  await page.getByRole("button", { name: "Bekijk wat er is geplakt" }).click();
  await expect(found(page).getByRole("heading", { name: /fout(en)? om te herstellen/ })).toBeVisible();
  await page
    .getByLabel("Kies een bestand")
    .setInputFiles({ name: "a.xlsx", mimeType: "", buffer: Buffer.from("%PDF-1.7") });
  await expect(found(page)).toContainText("PDF");
});

test.describe("a core that breaks down", () => {
  test.use({ provoked: /is not a function/ });
  test("says so, and goes on with the next file", async ({ page }) => {
    await page.addInitScript(() => {
      const { postMessage } = Worker.prototype;
      Worker.prototype.postMessage = function (what, ...rest) {
        if (what.name === "stuk.csv") return postMessage.call(this, { ask: "nothing that it knows" });
        return postMessage.call(this, what, ...rest);
      };
    });
    await ready(page);
    await page.getByLabel("Kies een bestand").setInputFiles({ ...file("x"), name: "stuk.csv" });
    await expect(page.getByRole("status")).toContainText("Dat is onze fout");
    await page.getByLabel("Kies een bestand").setInputFiles(file("KDV Beukenstraat 11"));
    await expect(found(page).getByRole("heading", { name: /fout/ })).toBeVisible();
  });
});

test("is accessible with what was found, in both languages, and fits a phone at 400% zoom", async ({ page }) => {
  await ready(page, "en/desk/");
  await page.getByLabel("Choose a file").setInputFiles(file("KDV Beukestraat 11"));
  await expect(found(page).getByRole("heading").first()).toBeVisible();
  expect(await violationsInBothSchemes(page)).toEqual([]);
  await page.setViewportSize(sizes.phone);
  expect(await overflow(page)).toBe(0);
  const asItWas = await restyle(page, "html { font-size: 200% }");
  expect(await overflow(page)).toBe(0);
  await asItWas();
  await page.setViewportSize({ width: 320, height: 256 });
  expect(await overflow(page)).toBe(0);
});

test("the way there stands on the page for staff only, and search engines are kept out", async ({ page }) => {
  await page.goto(`${base}insluiten/`);
  await page.getByRole("link", { name: "Werkplaats" }).click();
  await expect(page).toHaveURL(base + DESK);
  await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
  await page.goto(base);
  await expect(page.locator("a[href*=werkplaats]")).toHaveCount(0);
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });
  test("it says what it needs", async ({ page }) => {
    await page.goto(base + DESK);
    await expect(page.locator("noscript p").first()).toContainText("heeft JavaScript nodig");
  });
});
