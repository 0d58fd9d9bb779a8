// The guide: steps, dates, the calendar file and the letters.
import { readFileSync } from "node:fs";
import { base, dataset, origin } from "../support/site.js";
import { awake, expect, holdModule, test } from "../support/test.js";

const GUIDE = `${base}wat-kan-ik-doen/`;
const NUMBERS = ["112", "0900 111 31 11", "0800 2000"];
const STEPS = {
  "Een kind is nu niet veilig": { id: "onveilig", doors: [], dates: false },
  "Ik heb nog geen klacht ingediend": { id: "nog-niet", doors: ["organisatie", "geschillencommissie"], dates: false },
  "Ik heb een klacht ingediend en wacht op antwoord": {
    id: "geklaagd",
    doors: ["organisatie", "geschillencommissie"],
    dates: true,
  },
  "Ik heb antwoord, maar ben niet tevreden": {
    id: "beantwoord",
    doors: ["klachtenloket", "geschillencommissie"],
    dates: true,
  },
  "Ik kreeg niet op tijd antwoord": {
    id: "geen-antwoord",
    doors: ["klachtenloket", "geschillencommissie"],
    dates: true,
  },
  "Ik kan niet bij de organisatie klagen": { id: "kan-niet", doors: ["geschillencommissie"], dates: false },
};
const choice = (page, name) => page.locator(".step-choices").getByRole("link", { name, exact: true });
const doors = (page) => page.locator(".door:visible").evaluateAll((all) => all.map(({ id }) => id));
const day = (page) => page.getByLabel("Op welke dag diende je je klacht in?");
const answer = (page) => page.locator(".dates-answer");
const calendar = (page) => page.getByRole("link", { name: "Zet de datums in je agenda" });

async function open(page, address = "") {
  await page.goto(GUIDE + address);
  await awake(page);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "steps" : "steps without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("every step shows what is open now, and the way back all of them", async ({ page }) => {
      await page.goto(GUIDE);
      await expect(page.locator(".step:visible")).toHaveCount(6);
      expect(await doors(page)).toEqual(["organisatie", "klachtenloket", "geschillencommissie"]);
      for (const [name, { id, doors: expected, dates }] of Object.entries(STEPS)) {
        await choice(page, name).click();
        await expect(page).toHaveURL(`${origin}${GUIDE}#stap-${id}`);
        await expect(page.locator(".step:visible")).toHaveCount(1);
        await expect(page.locator(`#stap-${id}`)).toBeVisible();
        expect(await doors(page), name).toEqual(expected);
        await expect(day(page)).toBeVisible({ visible: dates });
        for (const number of NUMBERS) {
          await expect(page.locator(".urgent").getByRole("link", { name: `Bel ${number}` })).toBeVisible();
        }
        await page.getByRole("link", { name: "Toon alle stappen" }).click();
        await expect(page.locator(".step:visible")).toHaveCount(6);
        await page.goBack();
        await expect(page.locator(".step:visible")).toHaveCount(1);
      }
    });
  });
}

test("the question comes first, and the urgent numbers are on the first screen", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(GUIDE);
  await expect(page.getByRole("main").getByRole("heading").nth(1)).toHaveText("Waar sta je nu?");
  for (const number of NUMBERS)
    await expect(page.locator(".urgent").getByRole("link", { name: `Bel ${number}` })).toBeInViewport({ ratio: 1 });
  await choice(page, "Een kind is nu niet veilig").click();
  for (const number of NUMBERS)
    await expect(page.locator("#stap-onveilig").getByRole("link", { name: `Bel ${number}` })).toBeInViewport({
      ratio: 1,
    });
  await expect(page.locator("#stap-onveilig .unsure")).toHaveText(["kan veranderd zijn", "kan veranderd zijn"]);
});

test("a location in the address is named, and one that isn't there too; nothing moves", async ({ page }) => {
  await open(page, "?locatie=kdv-beukenstraat-11");
  await expect(page.locator(".lead")).toContainText("Je klacht gaat over KDV Beukenstraat 11.");
  await open(page, "?locatie=bestaat-niet");
  await expect(page.locator(".lead")).toContainText("De locatie in deze link kennen wij niet.");
  await open(page);
  await expect(page.locator(".lead")).toContainText("Heb je een klacht over de opvang van je kind?");
});

test.describe("dates, far from the Netherlands", () => {
  // Half past eleven in the evening of 24 November there, the 25th in the Netherlands.
  test.use({ timezoneId: "America/Los_Angeles" });
  test.beforeEach(({ page }) => page.clock.setFixedTime(new Date("2026-11-24T23:30:00Z")));

  test("they count from the Dutch day, and say what is open", async ({ page }) => {
    await open(page, "#stap-geklaagd");
    for (const [date, said, unsaid] of [
      [
        "2026-11-25",
        [
          "uiterlijk op 6 januari 2027",
          "Nog 42 dagen.",
          "25 november 2027",
          "niet in de wet",
          "Volgens je apparaat is het vandaag 25 november 2026.",
        ],
      ],
      ["2026-10-14", ["Dat is vandaag."], "zijn voorbij"],
      ["2026-10-13", ["Dat was gisteren.", "De 6 weken zijn voorbij"]],
      // A leap day has an anniversary.
      ["2024-02-29", ["11 april 2024", "28 februari 2025"]],
    ]) {
      await day(page).fill(date);
      for (const words of said) await expect(answer(page)).toContainText(words);
      if (unsaid) await expect(answer(page)).not.toContainText(unsaid);
    }
    await day(page).fill("2026-11-26");
    await expect(answer(page)).toHaveText(
      "Deze dag komt nog: volgens je apparaat is het vandaag 25 november 2026. Vul de dag in waarop je je klacht indiende.",
    );
    await expect(calendar(page)).toBeHidden();
  });

  test("the calendar file holds both days", async ({ page }) => {
    await open(page);
    await day(page).fill("2026-11-25");
    const download = page.waitForEvent("download");
    await calendar(page).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("klacht.ics");
    const text = readFileSync(await file.path(), "utf8");
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    expect(text.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual([
      "DTSTART;VALUE=DATE:20270106",
      "DTSTART;VALUE=DATE:20271125",
    ]);
    expect(text.match(/DTEND;VALUE=DATE:\d+/g)).toEqual(["DTEND;VALUE=DATE:20270107", "DTEND;VALUE=DATE:20271126"]);
  });
});

test.describe("letters", () => {
  test("a complaint on a location's page leads to a letter about it", async ({ page }) => {
    const { complaints, locations, report } = dataset();
    const complaint = complaints.find(({ location }) => location === "kdv-beukenstraat-11");
    await page.goto(`${base}locatie/${complaint.location}/`);
    await page.locator(`#klacht-${complaint.id}`).getByRole("link", { name: "Ook zo’n klacht?" }).click();
    await expect(page).toHaveURL(new RegExp(`locatie=${complaint.location}&onderwerp=${complaint.category}`));
    await awake(page);
    await page.getByRole("link", { name: "Schrijf je klacht" }).click();
    await awake(page);
    const { name } = locations.find(({ slug }) => slug === complaint.location);
    const topic = report.categories.find(({ id }) => id === complaint.category).name;
    await expect(page.getByLabel("Over welke locatie gaat het?")).toHaveValue(name);
    await expect(page.getByLabel("Over welk onderwerp gaat het?")).toHaveValue(topic);
    await expect(page.locator(".letter")).toContainText(`klacht over ${name}`);
  });

  test("what is typed stands in the letter, and goes nowhere", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await open(page, "brief/?locatie=kdv-beukenstraat-11");
    await expect(page.getByLabel("Over welke locatie gaat het?")).not.toHaveValue("");
    const requests = [];
    page.on("request", (request) => requests.push(request.url()));
    const address = page.url();
    const text = "De groep was dicht & niemand belde?\nDat kan zo niet.";
    await page.getByLabel("Wat is er gebeurd?").fill(text);
    await expect(page.locator(".letter-text")).toContainText("De groep was dicht & niemand belde?");
    const mail = await page.getByRole("link", { name: "Open in je mailprogramma" }).getAttribute("href");
    expect(new URL(mail).protocol).toBe("mailto:");
    expect(new URL(mail).searchParams.get("subject")).toBe("Klacht over KDV Beukenstraat 11");
    expect(new URL(mail).searchParams.get("body")).toContain(text.replace("\n", "\r\n"));
    const message = page.locator(".letter-message");
    await page.getByRole("button", { name: "Kopieer de brief" }).click();
    // What is unfilled is asked for first, and can be left so.
    await expect(message.getByRole("link")).toHaveText([
      "Over welk onderwerp gaat het?",
      "Wanneer was dat?",
      "Wat wil je graag?",
      "Je naam",
      "Je e-mailadres of telefoonnummer",
    ]);
    await message.getByRole("link", { name: "Je naam" }).click();
    await expect(page.getByLabel("Je naam")).toBeFocused();
    await expect(page.getByLabel("Je naam")).toHaveAttribute("autocomplete", "name");
    await page.keyboard.type("Sam");
    await page.keyboard.press("Enter");
    await expect(message).toBeEmpty();
    await page.getByRole("button", { name: "Kopieer de brief" }).click();
    await expect(message.getByRole("link")).toHaveCount(4);
    await page.getByRole("button", { name: "Kopieer de brief zo" }).click();
    await expect(message).toHaveText("De brief is gekopieerd.");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(text);
    expect([requests, page.url()]).toEqual([[], address]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test("what was typed early is kept", async ({ page }) => {
    const release = await holdModule(page);
    await page.goto(`${GUIDE}brief/`, { waitUntil: "commit" });
    await page.getByLabel("Je naam").fill("Sam");
    release();
    await awake(page);
    await expect(page.getByLabel("Je naam")).toHaveValue("Sam");
    await expect(page.locator(".letter-text")).toContainText("Sam");
  });

  test("a location that isn't there is said", async ({ page }) => {
    await open(page, "brief/?locatie=bestaat-niet");
    await expect(page.locator(".letter-message")).toContainText("kennen wij niet");
    await expect(page.getByLabel("Over welke locatie gaat het?")).toHaveValue("");
  });

  test("print holds the letter alone", async ({ page }) => {
    await open(page, "brief/");
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".letter-text")).toBeVisible();
    for (const rest of ["h1", ".letter-form", ".letter-actions", ".site-footer", ".checklist"]) {
      await expect(page.locator(rest)).toBeHidden();
    }
  });

  test("the committee's letter comes with its list", async ({ page }) => {
    await open(page, "brief-commissie/");
    await expect(page.locator(".checklist li")).not.toHaveCount(0);
    await page.getByLabel("Wanneer kreeg je antwoord?").fill("Nooit");
    await expect(page.locator(".letter-text")).toContainText("Nooit");
  });

  test.describe("without JavaScript", () => {
    test.use({ javaScriptEnabled: false });
    test("the letter can be read and copied by hand", async ({ page }) => {
      await page.goto(`${GUIDE}brief/`);
      await expect(page.locator(".letter-text")).toContainText("[naam van de locatie]");
      await expect(page.locator("noscript p")).toContainText("Invullen werkt alleen met JavaScript");
    });
  });
});
