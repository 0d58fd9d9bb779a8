// The report on a week at the coordinator's desk: what it says is compared with what was counted by hand, and it
// leaves the page as a mail, a table and one sheet of paper.
import { readFileSync } from "node:fs";
import { violationsInBothSchemes } from "../support/axe.js";
import { base } from "../support/site.js";
import { expect, overflow, sizes, test } from "../support/test.js";

const HEADINGS = "Locatie;Ontvangen op;Onderwerp;Klacht;Oordeel;Oplossing;Maatregel klaar op;Afgehandeld op";
/** On Monday 30 November 2026, of week 48 (23 to 29 November). */
const EXPORT = [
  // Open for 43 days: 13 in October, 30 in November.
  "KDV Eik;18-10-2026;Communicatie;Mevrouw Jansen wacht.;;;;",
  // Open for 42: the last day of the six weeks.
  "BSO Boom;19-10-2026;Privacy;Foto.;loopt nog;;;",
  // Closed in the week, after 21 days; promised for the next one.
  "kdv eik;3-11-2026;Communicatie;Te laat.;gegrond;Nieuwe lijst;1-12-2026;24-11-2026",
  // Received in the week.
  "KDV Eik;23-11-2026;Communicatie;Te kort.;;;;",
  // Not counted.
  "BSO Boom;volgt;Privacy;Foto.;;;;",
];
const file = (rows) => ({
  name: "export.csv",
  mimeType: "text/csv",
  buffer: Buffer.from([HEADINGS, ...rows].join("\r\n")),
});

const sheet = (page) => page.locator(".week .sheet");

async function open(page, rows, address = "werkplaats/") {
  // The page tells the core which day it is.
  await page.addInitScript(() => {
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (what, ...rest) {
      return postMessage.call(this, what.today ? { ...what, today: "2026-11-30" } : what, ...rest);
    };
  });
  await page.goto(base + address);
  await expect(page.getByRole("status")).toHaveText(/Klaar om te beginnen|Ready to begin/, { timeout: 60_000 });
  await page.getByLabel(/Kies een bestand|Choose a file/).setInputFiles(file(rows));
  await page.getByText(/Toon het bericht|Show the report/).click();
  await expect(sheet(page).getByRole("heading", { name: /week 48/ })).toBeVisible();
}

/** The cells of a part's table, a line a row. */
const rows = async (page, name) => {
  const rows = sheet(page).getByRole("table", { name, exact: true }).locator("tbody tr");
  return (await rows.allInnerTexts()).map((row) =>
    row
      .split("\t")
      .map((cell) => cell.trim())
      .join(" | "),
  );
};

test("the week is told as counted by hand, with conclusions, as a mail and as a table", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, EXPORT);
  await context.setOffline(true);
  for (const fact of [
    "In deze week kwam 1 klacht binnen.",
    "Er is 1 klacht afgehandeld.",
    "Op 30 november 2026 staan er 3 klachten open.",
    "1 daarvan is ouder dan zes weken.",
    "1 locatie kreeg in 4 weken 2 of meer klachten.",
    "Niet meegeteld: geen leesbare dag van ontvangst (1): export!B6",
  ])
    await expect.soft(sheet(page)).toContainText(fact);
  expect.soft(await rows(page, "Open, ouder dan zes weken")).toEqual(["KDV Eik | 18-10-2026 | 43"]);
  expect.soft(await rows(page, "Verder open")).toEqual(["BSO Boom | 19-10-2026 | 42", "KDV Eik | 23-11-2026 | 7"]);
  expect.soft(await rows(page, "Afgehandeld")).toEqual(["KDV Eik | 3-11-2026 | 21"]);
  expect.soft(await rows(page, "Maatregelen met een datum")).toEqual(["KDV Eik | 1-12-2026"]);
  expect.soft(await rows(page, "Locaties met 2 of meer")).toEqual(["KDV Eik | 2 | 3-11, 23-11"]);
  await expect.soft(sheet(page)).not.toContainText("Jansen");

  const conclusions = page.getByRole("textbox", { name: "Conclusies" });
  await conclusions.fill("Bel locatie Eik.");
  await page.getByRole("button", { name: "Kopieer als tekst voor een mail" }).click();
  await expect(page.getByRole("status")).toHaveText("De tekst is gekopieerd.");
  const mail = await page.evaluate(() => navigator.clipboard.readText());
  expect.soft(mail).toContain("OPEN, OUDER DAN ZES WEKEN\n");
  expect.soft(mail).toContain("\n- KDV Eik; ontvangen: 18-10-2026; dagen: 43\n");
  expect.soft(mail.endsWith("\nCONCLUSIES\nBel locatie Eik.\n"), mail).toBe(true);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Sla op als tabel" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("klachten-2026-W48.csv");
  const csv = readFileSync(await download.path(), "utf8");
  expect.soft(csv.startsWith("\uFEFFWeek;Soort;Locatie;")).toBe(true);
  const late = "\n2026-W48;open, ouder dan zes weken;KDV Eik;Communicatie;18-10-2026;;43;;;;;export!B2\n";
  expect.soft(csv).toContain(late);

  // What was concluded belongs to its week.
  await page.getByLabel("Welke week?").selectOption("2026-W47");
  await expect(sheet(page).getByRole("heading", { name: "Klachten in week 47 van 2026" })).toBeVisible();
  await expect(page.getByRole("status")).toHaveText("Klachten in week 47 van 2026");
  await expect(conclusions).toHaveValue("");
  await page.getByLabel("Welke week?").selectOption("2026-W48");
  await expect(conclusions).toHaveValue("Bel locatie Eik.");
  expect(await violationsInBothSchemes(page)).toEqual([]);
  await page.setViewportSize(sizes.phone);
  expect(await overflow(page)).toBe(0);
});

/** Twelve of everything: more than is told. Their names are as long as names are. */
const many = () => {
  const rows = [];
  for (let at = 1; at <= 12; at += 1) {
    const location = `Kinderdagverblijf De Lange Naam aan de Kade ${at}`;
    const received = (day) => `${location};${day};Onderwerp ${at};Iets.`;
    rows.push(`${received(`${at}-9-2026`)};;;;`, `${received(`${at}-11-2026`)};;;;`);
    rows.push(`${received("24-11-2026")};gegrond;Iets;${at}-12-2026;27-11-2026`, `${received("gisteren")};;;;`);
  }
  return rows;
};

test("it prints alone, with what was concluded, on one sheet", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await open(page, many());
  await page.getByRole("textbox", { name: "Conclusies" }).fill("Eén.\nTwee.\nDrie.");
  await page.getByRole("button", { name: "Druk dit bericht af" }).click();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".week [data-week=said]")).toHaveText("Eén.\nTwee.\nDrie.");
  await expect(sheet(page)).toBeVisible();
  for (const other of [".site-header", "h1", ".found", ".week h2", ".week textarea", ".week select", ".week pre"])
    await expect.soft(page.locator(other).first(), other).toBeHidden();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/MediaBox/g)).toHaveLength(1);
});
