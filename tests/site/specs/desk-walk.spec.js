// An organisation that has nothing but its files: four years become its site, each at the desk of the site that
// the year before gave. The tests of any site's pages hold for what stands there in the end.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { violationsInBothSchemes } from "../support/axe.js";
import { DESK, found, ready, saved, unpack } from "../support/desk.js";
import { root, walk } from "../support/site.js";
import { expect, test } from "../support/test.js";

const YEARS = path.join(root, "crates/publishing/tests/kompas/data");
const files = (year) => readdirSync(path.join(YEARS, year)).map((name) => path.join(YEARS, year, name));

test("an organisation begins at another one's desk, and goes on at its own", async ({ page }) => {
  test.slow();
  await ready(page);
  await page.getByText("Heeft je organisatie nog geen site?").click();
  const form = page.locator("[data-part=begin]");
  await form.getByLabel("Adres van de site").fill("kompas.nl");
  await form.getByLabel("Kleur van links en knoppen").first().fill("#dddddd");
  await expect(form).toContainText("Te weinig verschil (licht): “Kleur van links en knoppen”");
  expect(await violationsInBothSchemes(page)).toEqual([]);
  await form.getByRole("button", { name: "Ga verder" }).click();
  await expect(form.getByLabel("Naam")).toHaveAccessibleDescription(/Dit klopt nog niet/);
  await expect(form.getByLabel("Adres van de site")).toHaveAccessibleDescription(/Dit klopt nog niet/);
  await form.getByLabel("Naam").fill("Kompas");
  await form.getByLabel("Adres van de site").fill("");
  const own = form.getByLabel("Kleur van links en knoppen").first();
  await own.fill(await own.evaluate((field) => field.defaultValue));
  expect((await saved(page, "Sla de instellingen op")).name).toBe("organisation.toml");
  await form.getByRole("button", { name: "Ga verder" }).click();
  await expect(page.locator("[data-part=status]")).toContainText("werkt nu voor Kompas");

  for (const year of readdirSync(YEARS).sort()) {
    await page.getByLabel("Kies een bestand").setInputFiles(files(year));
    await expect(found(page).getByRole("heading", { name: "Geen fouten" })).toBeFocused();
    await page.getByRole("button", { name: "Maak de site" }).click();
    await expect(page.locator("[data-part=poured]")).toHaveText(/De site heeft [\d.]+ pagina’s/);
    const { file } = await saved(page, "Sla de zip op");
    rmSync(walk, { recursive: true, force: true });
    unpack(file, walk);
    await ready(page, `/nieuw/${DESK}`);
  }
  expectSameDataset();
  expectSoundPages();
  await page.goto("/nieuw/");
  await page.getByRole("combobox").fill("ballast");
  await page.getByRole("option", { name: /De Ballast/ }).click();
  await expect(page.locator("h1")).toContainText("De Ballast");
  expect(await violationsInBothSchemes(page)).toEqual([]);
});

/** The dataset is the one that the publisher makes of the same files. */
function expectSameDataset() {
  const folder = mkdtempSync(path.join(tmpdir(), "walk-"));
  const publisher = path.join(root, "target/debug/publisher");
  try {
    for (const year of readdirSync(YEARS).sort()) {
      execFileSync(publisher, ["publish", "--source", path.join(YEARS, year), "--out", folder]);
    }
    const { stdout } = spawnSync("diff", ["-r", "-q", folder, path.join(walk, "data")], { encoding: "utf8" });
    expect(stdout.split("\n").slice(0, 10)).toEqual([""]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What holds for the pages of every site: their links, their HTML, both languages, their complaints. */
function expectSoundPages() {
  const checks = ["languages", "locations", "pages"].map((name) => `checks/${name}.test.js`);
  const { status, stdout } = spawnSync("node", ["--test", ...checks], {
    cwd: path.join(root, "tests/site"),
    encoding: "utf8",
    env: { ...process.env, DIST: walk },
  });
  expect(
    status,
    stdout
      .split("\n")
      .filter((line) => /^not ok|✖/.test(line))
      .join("\n"),
  ).toBe(0);
}
