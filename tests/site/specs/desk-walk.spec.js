// An organisation that has nothing but its files: four years become its site, each at the desk of the site that
// the year before gave. Its links lead somewhere, and every complaint stands on its page.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
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

/** What holds for every site: each link of each page leads to a file, and each complaint stands on the page of its
 * location, in both languages. */
function expectSoundPages() {
  const pages = readdirSync(walk, { recursive: true }).filter((file) => file.endsWith(".html"));
  const broken = [];
  for (const page of pages) {
    const html = readFileSync(path.join(walk, page), "utf8").replace(/<script>[^]*?<\/script>/g, "");
    // Where it stands isn't known to the page for missing pages: a host shows it anywhere.
    if (page === "404.html") continue;
    for (const [, link] of html.matchAll(/ (?:href|src)="([^"]*)"/g)) {
      if (/^(\w+:|#|$)/.test(link)) continue;
      const target = path.join(walk, path.dirname(page), decodeURI(link.replace(/[?#].*/, "")));
      if (!existsSync(target) || (statSync(target).isDirectory() && !existsSync(path.join(target, "index.html"))))
        broken.push(`${page}: ${link}`);
    }
  }
  expect(pages.length).toBeGreaterThan(200);
  expect(broken.slice(0, 10)).toEqual([]);
  for (const year of readdirSync(YEARS)) {
    const { complaints } = JSON.parse(readFileSync(path.join(walk, "data", year, "complaints.json")));
    expect(complaints.length).toBeGreaterThan(40);
    for (const { id, location } of complaints.filter(({ location }) => location))
      for (const folder of ["locatie", "en/location"]) {
        const html = readFileSync(path.join(walk, folder, location, year, "index.html"), "utf8");
        expect(html.includes(`id="klacht-${id}"`), `${id} ${folder}/${location}`).toBe(true);
      }
  }
}
