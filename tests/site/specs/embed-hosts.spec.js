// The element on pages that are less than ideal: written, loaded, framed and served in other ways than
// the example.
import { randomUUID } from "node:crypto";
import { base, host, kinds, origin } from "../support/site.js";
import { expect, test as plain, sizes } from "../support/test.js";

const test = plain.extend({
  provoked: [
    new RegExp(`request to ${host}/|Refused to frame|violates the following|Framing '|frame-src|ERR_BLOCKED`),
    { option: true },
  ],
});
const SITE = origin + base;
const SCRIPT = `<script src="${SITE}embed.js" async></script>`;
const link = (folder, text, site = SITE) => `<a href="${site}${folder}">${text}</a>`;
const LOCATION = "locatie/kdv-beukenstraat-11/";
const OF_LOCATION = `show="location" location="kdv-beukenstraat-11" bare`;

/** Opens a page of the other origin with this body. */
async function show(page, body, { head = SCRIPT, policy = "" } = {}) {
  const meta = policy && `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const html = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">${meta}${head}</head><body>${body}</body></html>`;
  const address = `${host}/${randomUUID()}.html`;
  await page.request.put(address, { data: html });
  await page.goto(address, { waitUntil: "commit" });
}
const frame = (page, at = 0) => page.locator("klachten-wijzer").nth(at).locator("iframe");
const heading = (page, at = 0) =>
  page.locator("klachten-wijzer").nth(at).frameLocator("iframe").getByRole("heading", { level: 1 });

/** The frame is as high as its page, and stays so. */
async function expectRest(page, at = 0) {
  const measure = async () => {
    const inner = await frame(page, at)
      .contentFrame()
      .locator("html")
      .evaluate((html) => Math.ceil(Math.max(html.getBoundingClientRect().height, document.body.scrollHeight)));
    return [await frame(page, at).evaluate(({ clientHeight }) => clientHeight), inner];
  };
  // What comes late (a chart, an island) may still make it higher; what grows without end never rests.
  await expect(async () => {
    const [before] = await measure();
    // The host's page, since a frame that is out of sight isn't drawn.
    await page.evaluate(async () => {
      for (let frames = 0; frames < 40; frames++) await new Promise(requestAnimationFrame);
    });
    const [outer, inner] = await measure();
    expect(inner).toBeGreaterThan(200);
    expect(Math.abs(outer - inner), `${outer} for ${inner}`).toBeLessThanOrEqual(1);
    expect(Math.abs(outer - before), `${outer} after ${before}`).toBeLessThanOrEqual(1);
  }).toPass({ timeout: 15_000 });
}

for (const [kind, folder] of Object.entries({
  ...kinds,
  "a comparison of two": "vergelijken/?locaties=kdv-beukenstraat-11,bso-de-bikkels",
  "a search of complaints": "klachten/?q=juf",
})) {
  test(`a frame that follows comes to rest: ${kind}`, async ({ page }) => {
    await page.setViewportSize(sizes.phone);
    await show(page, `<klachten-wijzer bare>${link("", "Klachten")}</klachten-wijzer>`);
    await expect(heading(page)).toBeVisible();
    await frame(page).evaluate((frame, address) => {
      const loaded = new Promise((done) => frame.addEventListener("load", done, { once: true }));
      frame.src = address;
      return loaded.then(() => {});
    }, SITE + folder);
    const inside = frame(page).contentFrame();
    // Pages without islands have nothing that wakes.
    if (await inside.locator("link[href$='.wasm']").count()) {
      await expect(inside.locator("html")).toHaveAttribute("data-islands", "awake");
    }
    await expectRest(page);
  });
}

for (const show_ of ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"]) {
  for (const attribute of ["show", "lang"]) {
    test(`${attribute}="${show_}" leaves the link`, async ({ page }) => {
      const errors = [];
      page.on("pageerror", (error) => errors.push(String(error)));
      await show(page, `<klachten-wijzer ${attribute}="${show_}">${link("", "Klachten")}</klachten-wijzer>`);
      await page.waitForFunction(() => customElements.get("klachten-wijzer"));
      await expect(page.getByRole("link", { name: "Klachten" })).toBeVisible();
      await expect(page.locator("iframe")).toHaveCount(0);
      expect(errors).toEqual([]);
    });
  }
}

test("written without an end, it leaves the rest of the host's page in sight", async ({ page }) => {
  await show(
    page,
    `<h1>Onze pagina</h1><klachten-wijzer ${OF_LOCATION} /><h2>Contact</h2><p id="rest">Bel ons: ${link("", "of kijk hier")}.</p><button>Verder</button>`,
  );
  await expect(heading(page)).toHaveText("KDV Beukenstraat 11");
  await expectRest(page);
  await expect(page.getByRole("heading", { name: "Contact" })).toBeVisible();
  await expect(page.locator("#rest")).toBeVisible();
  await expect(page.getByRole("button", { name: "Verder" })).toBeVisible();
  await expect(frame(page)).toHaveAttribute("title", "Klachtenwijzer");
  await page.getByRole("button", { name: "Verder" }).click();
});

test("two without an end are both shown", async ({ page }) => {
  await show(page, `<klachten-wijzer ${OF_LOCATION} /><p>tussen</p><klachten-wijzer show="guide" bare /><p>einde</p>`);
  const first = page.locator("klachten-wijzer").first().locator("iframe").first();
  await expect(first.contentFrame().getByRole("heading", { level: 1 })).toHaveText("KDV Beukenstraat 11");
  const second = page.locator("klachten-wijzer klachten-wijzer");
  await expect(second.frameLocator("iframe").getByRole("heading", { level: 1 })).toHaveText("Wat kan ik doen?");
  await expect(page.getByText("tussen")).toBeVisible();
  await expect(page.getByText("einde")).toBeVisible();
});

test("what the host wrote as its link is hidden once the page is there, and only that", async ({ page }) => {
  await show(page, `<klachten-wijzer ${OF_LOCATION}><p>${link(LOCATION, "Klachten over ons")}</p></klachten-wijzer>`);
  await expect(heading(page)).toBeVisible();
  await expect(page.getByRole("link", { name: "Klachten over ons" })).toBeHidden();
});

for (const [way, head] of Object.entries({
  "as a module": `<script type="module" src="${SITE}embed.js"></script>`,
  "by an import": `<script type="module">import("${SITE}embed.js")</script>`,
  "by a script that puts a script in": `<script>document.head.append(Object.assign(document.createElement("script"), { src: "${SITE}embed.js" }))</script>`,
  "by a tag manager that runs its text": `<script>addEventListener("load", () => fetch("${SITE}embed.js").then((answer) => answer.text()).then((text) => setTimeout(text)))</script>`,
})) {
  test(`loaded ${way}, it knows its site`, async ({ page }) => {
    await page.route(`${SITE}embed.js`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), "access-control-allow-origin": "*" } });
    });
    await show(page, `<klachten-wijzer ${OF_LOCATION}>${link(LOCATION, "Klachten")}</klachten-wijzer>`, { head });
    await expect(heading(page)).toHaveText("KDV Beukenstraat 11");
  });
}

test("two sites stand on one page, each in its own elements", async ({ page }) => {
  const other = `${origin}/wissel/tweede/`;
  await page.request.put(other, { data: "made-up" });
  await page.route(`${other}embed.js`, async (route) =>
    route.fulfill({ response: await route.fetch({ url: `${SITE}embed.js` }) }),
  );
  for (const [first, second] of [
    [SITE, other],
    [other, SITE],
  ]) {
    const head = `<script src="${first}embed.js"></script><script src="${second}embed.js"></script>`;
    await show(
      page,
      `<klachten-wijzer>${link("", "Een", SITE)}</klachten-wijzer><klachten-wijzer>${link("", "Twee", other)}</klachten-wijzer>`,
      { head },
    );
    await expect(frame(page, 0)).toHaveAttribute("src", SITE);
    await expect(frame(page, 1)).toHaveAttribute("src", other);
    for (const at of [0, 1]) {
      await expect(heading(page, at)).toBeVisible();
      await expectRest(page, at);
    }
  }
});

test("a refused frame leaves the link, and no room", async ({ page }) => {
  await show(
    page,
    `<p id="voor">voor</p><klachten-wijzer ${OF_LOCATION}>${link(LOCATION, "Klachten over ons")}</klachten-wijzer><p id="na">na</p>`,
    {
      policy: "frame-src 'none'",
    },
  );
  await expect(page.getByRole("link", { name: "Klachten over ons" })).toBeVisible();
  await expect
    .poll(() => page.locator("klachten-wijzer").evaluate(({ clientHeight }) => clientHeight), { timeout: 8000 })
    .toBeLessThan(60);
  await expect(page.getByRole("link", { name: "Klachten over ons" })).toBeVisible();
  await page.getByRole("link", { name: "Klachten over ons" }).click({ trial: true });
});

test("before the page answers its frame is not seen, and the link can be followed", async ({ page }) => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route(`${SITE}${LOCATION}`, async (route) => {
    await held;
    await route.continue();
  });
  await show(page, `<klachten-wijzer ${OF_LOCATION}>${link(LOCATION, "Klachten over ons")}</klachten-wijzer>`);
  await expect(frame(page)).toHaveCSS("opacity", "0");
  await page.getByRole("link", { name: "Klachten over ons" }).click({ trial: true });
  release();
  await expect(heading(page)).toBeVisible();
  await expect(frame(page)).toHaveCSS("opacity", "1");
});

test("a browser whose scripts can't make style sheets shows it whole, and opens the share control", async ({
  page,
}) => {
  await page.addInitScript(() => {
    globalThis.CSSStyleSheet = class extends CSSStyleSheet {
      constructor() {
        throw new TypeError("Illegal constructor");
      }
    };
    delete Document.prototype.adoptedStyleSheets;
  });
  await show(page, `<klachten-wijzer ${OF_LOCATION}>${link(LOCATION, "Klachten")}</klachten-wijzer>`);
  await expect(heading(page)).toBeVisible();
  await expect(frame(page).contentFrame().getByRole("banner")).toBeHidden();
  await expectRest(page);
  await page.goto(base + LOCATION);
  await page.locator(".share summary").click();
  await expect(page.locator(".share > div")).toHaveCSS("box-shadow", /rgba/);
  await expect(page.locator(".share label").first()).toHaveCSS("font-weight", "600");
});

test.describe("in a sandbox without an origin", () => {
  test.use({ provoked: /./ });

  test("a page says that its programs don't run", async ({ page }) => {
    await show(page, `<iframe sandbox="allow-scripts" src="${SITE}klachten/" width="800" height="900"></iframe>`, {
      head: "",
    });
    await expect(page.frameLocator("iframe").locator("html")).toHaveAttribute("data-islands", "failed");
    await expect(page.frameLocator("iframe").locator(".search-asleep").first()).toBeVisible();
  });

  test("the element shows its page in a page that stands in one", async ({ page }) => {
    const inner = `<!doctype html>${SCRIPT}<klachten-wijzer ${OF_LOCATION}>${link(LOCATION, "Klachten")}</klachten-wijzer>`;
    const address = `${host}/${randomUUID()}.html`;
    await page.request.put(address, { data: inner });
    await show(page, `<iframe sandbox="allow-scripts" src="${address}" width="800" height="900"></iframe>`, {
      head: "",
    });
    const element = page.frameLocator("iframe").locator("klachten-wijzer");
    await expect(element.frameLocator("iframe").getByRole("heading", { level: 1 })).toHaveText("KDV Beukenstraat 11");
    await expect(element.locator("iframe")).toHaveCSS("opacity", "1");
  });
});
