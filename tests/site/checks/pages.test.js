// Every page of the folder: what it says of itself and where it leads.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { base, dataset, dist, origin, root } from "../support/site.js";
import { isOfYear, site as pagesOf, squeeze } from "./html.js";

const site = pagesOf(dist);
const { locations, report, complaints, year } = dataset();
/** The pages for which a promise doesn't hold, with what is wrong. */
const faults = (check) => [...site].flatMap(([file, page]) => check(page, file) ?? []).slice(0, 10);
const none = (check) => assert.deepEqual(faults(check), []);

test("what is on or off has no other value", () => {
  const names = ["hidden", "open", "selected", "checked", "disabled", "multiple", "required"];
  none(({ all }, file) => {
    const values = all(names.map((name) => `[${name}]`).join()).flatMap((attributes) =>
      names.map((name) => `${name}="${attributes[name] ?? ""}"`),
    );
    return values.filter((one) => !/="(until-found)?"$/.test(one)).map((one) => `${file}: ${one}`);
  });
});

test("there is a page for every location and category, and no page beside them", () => {
  const expected = [
    "",
    "zonder-locatie/",
    "onderwerpen/",
    "verslag/",
    "vergelijken/",
    "klachten/",
    "wat-kan-ik-doen/",
    "wat-kan-ik-doen/brief/",
    "wat-kan-ik-doen/brief-commissie/",
    "over-de-cijfers/",
    "toegankelijkheid/",
    "insluiten/",
    "werkplaats/",
    ...report.categories.map(({ id }) => `onderwerpen/${id}/`),
    ...locations.map(({ slug }) => `locatie/${slug}/`),
    ...(report.forwards ?? []).map(({ from }) => `locatie/${from}/`),
    "en/",
    "en/without-location/",
    "en/categories/",
    "en/report/",
    "en/compare/",
    "en/complaints/",
    "en/what-can-i-do/",
    "en/what-can-i-do/letter/",
    "en/what-can-i-do/letter-committee/",
    "en/about-the-figures/",
    "en/accessibility/",
    "en/embed/",
    "en/desk/",
    ...report.categories.map(({ id }) => `en/categories/${id}/`),
    ...locations.map(({ slug }) => `en/location/${slug}/`),
  ];
  const withYears =
    /^(en\/)?(locatie|location|onderwerpen|categories|verslag|report|zonder-locatie|without-location)\//;
  const ofYear = expected.filter((folder) => withYears.test(folder)).map((folder) => `${folder}${year}/`);
  // What a location's parents' committee gets has no address without its year.
  const committees = ofYear
    .filter((folder) => /^(en\/)?(locatie|location)\//.test(folder))
    .map((folder) => folder.replace(/\d+\/$/, `${folder.startsWith("en/") ? "report" : "verslag"}/$&`));
  const files = [...expected, ...ofYear, ...committees].map((folder) => `${folder}index.html`);
  assert.deepEqual([...site.keys()], ["404.html", ...files].sort());
});

test("the notices of what is shipped stand in one file, linked from every page", () => {
  const notices = readFileSync(path.join(dist, "licences.txt"), "utf8");
  // One of each way into a page: the islands' framework, what it stands on, the charts, and theirs.
  for (const name of [
    "leptos",
    "wasm-bindgen",
    "serde",
    "gloo-net",
    "chrono",
    "qrcodegen",
    "echarts",
    "zrender",
    "tslib",
  ])
    assert.match(notices, new RegExp(`^${name} [0-9]`, "m"));
  assert.doesNotMatch(notices, /^(charming|resvg|calamine) /m, "compiled for the publisher alone");
  assert.match(notices, /Copyright .*Apache Software Foundation/);
  none(({ $, isForward }, file) =>
    isForward || $("footer a[href$='licences.txt']").length === 1 ? null : `${file}: no link`,
  );
});

test("what reloads a page while somebody works on it is not shipped", () => {
  assert.equal(existsSync(path.join(dist, "reload.js")), false);
  none(({ links }, file) => (links.some((link) => link.endsWith("reload.js")) ? file : null));
});

test("every page has a language, one heading, and one main part", () => {
  none(({ $, language, isForward }, file) => {
    const counts = [language, $("h1").length, $("main").length];
    const expected = file.startsWith("en/") ? "en" : "nl";
    return isForward || String(counts) === `${expected},1,1` ? null : `${file}: ${counts}`;
  });
});

const MENUS = {
  nl: ["Hoofdmenu", "Zoeken", "Vergelijken", "Onderwerpen", "Alle klachten", "Wat kan ik doen?", "Over de cijfers"],
  en: ["Main menu", "Search", "Compare", "Categories", "All complaints", "What can I do?", "About the figures"],
};

test("every page has the menu of its language, and something to read", () => {
  none(({ $, language, isForward, texts }, file) => {
    // A page that isn't there has little to say.
    if (isForward || file === "404.html") return null;
    const [menu, ...places] = MENUS[language];
    const shown = texts(`nav[aria-label="${menu}"] a`).map(squeeze);
    const length = squeeze($("main").clone().find("script, style, noscript, template").remove().end().text()).length;
    return String(shown) === String(places) && length > 300 ? null : `${file}: ${shown}, ${length} letters`;
  });
});

test("every page has a title and a description of its own", () => {
  for (const what of ["title", "description"]) {
    const seen = new Map();
    for (const [file, page] of site) {
      // The newest year stands at two addresses.
      if (page.isForward || isOfYear(file)) continue;
      const text = page[what].trim();
      assert.ok(text.length > 10, `${what} of ${file}`);
      assert.equal(seen.get(text), undefined, `${what} of ${file} is that of another page`);
      seen.set(text, file);
    }
  }
});

test("no head holds a text of a complaint", () => {
  const long = complaints
    .flatMap(({ complaint, resolution }) => [complaint, resolution])
    .filter((text) => text?.length >= 30);
  assert.ok(long.length > 500);
  none(({ head }, file) => long.filter((text) => head.includes(text)).map((text) => `${file}: ${text}`));
});

test("search engines are kept out of exactly the pages with texts of complaints, and of none at all", () => {
  const hasTexts = ({ $ }) => $(".report-text").length > 0;
  none((page, file) => {
    if (page.isForward) return null;
    // The list gets its texts from a file, and the desk is the coordinator's: both are kept out as well.
    const kept = /^(klachten|en.complaints|werkplaats|en.desk).index.html$|^404.html$/;
    const isKept = hasTexts(page) || kept.test(file);
    return page.robots === (isKept ? "noindex, follow" : "index, follow") ? null : `${file}: ${page.robots}`;
  });
  assert.ok([...site.values()].filter(hasTexts).length > 300);
});

const outside = (address) => /^(https|tel|mailto):/.test(address);

test("every address on every page is relative and leads to a file and an element that exist", () => {
  // The page for missing pages is shown at any depth: see deploy.spec.js.
  none(({ links }, file) => (file === "404.html" ? [] : links.map((address) => fault(address, file)).filter(Boolean)));
  assert.ok([...site.values()].flatMap(({ links }) => links.filter((link) => !outside(link))).length > 1000);
});

const isFile = new Map();
function exists(target) {
  if (!isFile.has(target))
    isFile.set(target, existsSync(path.join(dist, target)) && statSync(path.join(dist, target)).isFile());
  return isFile.get(target);
}

function fault(address, file) {
  if (outside(address)) return null;
  if (/^[a-z]+:|^\//i.test(address) || address === "") return `${file}: ${address} is not relative`;
  const url = new URL(address, `${origin}${base}${file}`);
  if (!url.pathname.startsWith(base)) return `${file}: ${address} leaves the folder`;
  const place = decodeURIComponent(url.pathname.slice(base.length));
  const target = place === "" || place.endsWith("/") ? `${place}index.html` : place;
  if (!exists(target)) return `${file}: ${address} leads nowhere`;
  const id = decodeURIComponent(url.hash.slice(1));
  if (id && !site.get(target)?.ids.includes(id)) return `${file}: ${address} has no such element`;
  return null;
}

test("every element that another names by its id exists, once", () => {
  none(({ ids, all }, file) => {
    const known = new Set(ids);
    if (known.size < ids.length) return `${file}: an id twice`;
    const named = ["for", "aria-labelledby", "aria-describedby", "aria-controls"].flatMap((key) =>
      all(`[${key}]`).flatMap((attributes) => attributes[key].split(/\s+/)),
    );
    return named.filter((id) => id && !known.has(id)).map((id) => `${file}: ${id}`);
  });
});

test("every page has the security policy, and nothing that it forbids", () => {
  const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  none(({ $, all, isForward, texts }, file) => {
    if (isForward) return null;
    const policy = $("meta[http-equiv=Content-Security-Policy]").attr("content") ?? "";
    const inline = all("*").filter((attributes) =>
      Object.keys(attributes).some((key) => key === "style" || /^on/.test(key)),
    );
    const strict = /default-src 'self'/.test(policy) && !/unsafe-inline|'unsafe-eval'|https?:/.test(policy);
    // The desk shows pages of every kind in a frame, which goes by its policy: their styles come behind its own.
    const isDesk = $("[data-desk]").length > 0;
    const rule = (name, texts) => {
      const allowed = policy.match(new RegExp(`${name} 'self'( 'wasm-unsafe-eval')?([^;]*);`))?.[2];
      const own = texts.map((text) => ` ${hash(text)}`).join("");
      return isDesk && name === "style-src" ? allowed?.startsWith(own) : allowed === own;
    };
    const known = rule("style-src", texts("style")) && rule("script-src", texts("script").filter(Boolean));
    return strict && known && inline.length === 0
      ? null
      : `${file}: ${policy} ${inline.map((one) => JSON.stringify(one))}`;
  });
});

test("pages without islands, charts or choices for staff load only the script of every page", () => {
  none(({ $, all, isForward }, file) => {
    if (isForward) return null;
    const parts = $("[data-island], [data-chart], [data-embed], [data-desk]").length > 0;
    const loaded = all("script[src]").map(({ src }) => path.basename(src));
    const alone = loaded.length === 1 && /^page-/.test(loaded[0]);
    return alone === !parts && loaded.length > 0 ? null : `${file}: ${loaded}`;
  });
});

test("the dataset is served as it was published", () => {
  const published = path.join(root, "public/data");
  const changed = readdirSync(published, { recursive: true }).filter((file) => {
    const source = path.join(published, file);
    return statSync(source).isFile() && !readFileSync(source).equals(readFileSync(path.join(dist, "data", file)));
  });
  assert.deepEqual(changed, []);
});

test("built files carry a hash of their bytes in their name", () => {
  for (const file of readdirSync(path.join(dist, "assets"))) {
    assert.match(file, /-[A-Z0-9]{8}(\.(css|js|wasm|json|csv)(\.(br|gz))?)?$/);
  }
});

test("a page names the dataset that it was made from, the same on every page", () => {
  const named = new Set(
    [...site.values()]
      .filter(({ isForward }) => !isForward)
      .map(({ $ }) => path.basename($("html").attr("data-dataset"))),
  );
  assert.deepEqual(
    [...named],
    readdirSync(path.join(dist, "assets")).filter((file) => file.startsWith("data-")),
  );
});

test("without the site's address nothing is absolute", () => {
  none(({ $ }, file) => ($("link[rel=canonical], meta[property^='og:']").length ? file : null));
  assert.deepEqual(
    readdirSync(dist, { recursive: true }).filter((file) => file.endsWith(".png")),
    [],
  );
});
