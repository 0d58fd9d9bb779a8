// The coordinator's desk: a year's file becomes a site, and nothing leaves the page.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { violationsInBothSchemes } from "../support/axe.js";
import { DESK, found, ready, saved, unpack } from "../support/desk.js";
import { base, dist, root } from "../support/site.js";
import { expect, overflow, restyle, sizes, test } from "../support/test.js";

const year = (location) =>
  [
    "Naam locatie;Ontvangen op;Onderwerp;Klacht;Oordeel;Oplossing",
    `${location};3-2-2024;Communicatie;De ouder vindt dat juf Marieke onduidelijk schrijft.;gegrond;Zij schrijft nu korter.`,
    "BSO Jungle;4-2-2024;Privacy;Er stond een foto op de muur. Bel 06 12345678.;ongegrond;De foto is weg.",
  ].join("\r\n");
const file = (location) => ({ name: "klachten.csv", mimeType: "text/csv", buffer: Buffer.from(year(location)) });

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

  // The row stands beside the fault; what we propose can be left out.
  await expect(found(page).getByRole("group").locator("mark")).toHaveText("KDV Beukestraat 11");
  const choice = page.getByLabel("Zet “KDV Beukenstraat 11” in het herstelde bestand");
  await choice.uncheck();
  const left = await saved(page, "Sla het herstelde bestand op");
  await page.getByLabel("Kies een bestand").setInputFiles(left.file);
  await expect(found(page).getByRole("heading", { name: "1 fout om te herstellen" })).toBeFocused();
  const { name: mendedName, file: mended } = await saved(page, "Sla het herstelde bestand op");
  expect([left.name, mendedName.endsWith("-hersteld.xlsx")]).toEqual(["klachten-hersteld.xlsx", true]);
  await page.getByLabel("Kies een bestand").setInputFiles(mended);
  await expect(found(page).getByRole("heading", { name: "Geen fouten" })).toBeFocused();
  await expect(found(page)).toContainText("In 2023 waren er 572 klachten. In dit bestand zijn het er 2.");

  await page.getByLabel("Kies een bestand").setInputFiles(file("KDV Beukenstraat 11"));
  // What was found before stands there until then.
  await expect(found(page)).toContainText("zijn 3 cellen aangepast");
  await expect(found(page).getByRole("heading", { name: "Geen fouten" })).toBeFocused();
  await expect(found(page)).toContainText("“Marieke”: vrijwel zeker een naam");
  await expect(found(page)).toContainText("Nagekeken: 0 van 2. Te herstellen: 0.");
  // With the keys alone, one after the other.
  await page.getByRole("button", { name: "Dit kan zo" }).first().focus();
  for (const key of ["Enter", "Tab", "Enter"]) await page.keyboard.press(key);
  await expect(found(page)).toContainText("Nagekeken: 2 van 2. Te herstellen: 1.");
  await expect(found(page)).toContainText("Dit jaar staat nog niet op de site");

  await page.getByRole("button", { name: "Maak de site" }).click();
  await expect(page.getByRole("status")).toHaveText(/De site heeft [\d.]+ pagina’s/, { timeout: 60_000 });
  const frame = page.frameLocator("[data-part=preview]");
  await expect(frame.locator("h1")).toBeVisible();
  await frame.getByRole("link", { name: "Onderwerpen" }).first().click();
  await expect(frame.locator("h1")).toContainText("2024");
  await page.getByLabel("Zoek een locatie in het voorbeeld").fill("beukenstr");
  await page.locator("[data-part=hits]").getByRole("link", { name: "KDV Beukenstraat 11" }).click();
  await expect(frame.locator("h1")).toContainText("KDV Beukenstraat 11");
  await page.getByRole("button", { name: "Naar het jaarverslag" }).click();
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
    unpack(zip, at("desk"));
    // Compressed copies are a host's matter.
    const compare = ["-r", "-q", "-x", "*.br", "-x", "*.gz", at("site"), at("desk")];
    const { stdout } = spawnSync("diff", compare, { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
    expect(stdout.split("\n").slice(0, 10)).toEqual([""]);
    expect(readFileSync(at("desk/index.html"), "utf8")).toContain("2024");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.describe("a browser that lets somebody choose a folder", () => {
  test("the whole site is written into it, pages behind what they need", async ({ page }) => {
    test.slow();
    // The browser's own private folder stands for one on a disk: it has the same handles.
    await page.addInitScript(() => {
      self.showDirectoryPicker = () => navigator.storage.getDirectory();
      self.written = [];
      const { getFileHandle } = FileSystemDirectoryHandle.prototype;
      FileSystemDirectoryHandle.prototype.getFileHandle = function (name, ...rest) {
        self.written.push(name);
        return getFileHandle.call(this, name, ...rest);
      };
    });
    await ready(page);
    await page.getByLabel("Staat het jaar niet in het bestand").fill("2024");
    await page.getByLabel("Kies een bestand").setInputFiles(file("KDV Beukenstraat 11"));
    await page.getByRole("button", { name: "Maak de site" }).click();
    await page.getByRole("button", { name: "Zet de site in een map" }).click();
    await expect(page.locator("[data-part=status]")).toHaveText("De hele site staat in de map.", { timeout: 120_000 });
    const { title, last } = await page.evaluate(async () => {
      const at = await navigator.storage.getDirectory();
      const { getFileHandle } = at;
      const text = await (await (await getFileHandle.call(at, "index.html")).getFile()).text();
      return { title: text.match(/<title>(.*?)</)[1], last: self.written.at(-2) };
    });
    expect(title).toContain("Klachten");
    expect(last).toBe("version.txt");
  });
});

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
        if (what.files?.[0][0] === "stuk.csv") return postMessage.call(this, { ask: "nothing that it knows" });
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
  await ready(page, `${base}en/desk/`);
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
