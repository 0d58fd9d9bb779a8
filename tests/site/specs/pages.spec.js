// Every page of the folder, read in Node.js: what it says of itself and where it leads.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { scripts, styles, summary } from "../support/html.js";
import { base, dataset, dist, origin, pages, read, root } from "../support/site.js";
import { expect, test } from "../support/test.js";

const files = pages();
const site = new Map(files.map((file) => [file, summary(read(file))]));
/** The pages for which a promise doesn't hold, with what is wrong. */
const faults = (check) => [...site].flatMap(([file, page]) => check(page, file) ?? []).slice(0, 10);
const isForward = ({ all }) => all.some(({ is }) => is["http-equiv"] === "refresh");

test("there is a page for every location and category, and no page beside them", () => {
  const { locations, report } = dataset();
  const expected = [
    "",
    "zonder-locatie/",
    "onderwerpen/",
    "vergelijken/",
    "klachten/",
    "wat-kan-ik-doen/",
    "wat-kan-ik-doen/brief/",
    "wat-kan-ik-doen/brief-commissie/",
    "over-de-cijfers/",
    "toegankelijkheid/",
    "insluiten/",
    ...report.categories.map(({ id }) => `onderwerpen/${id}/`),
    ...locations.map(({ slug }) => `locatie/${slug}/`),
    ...(report.forwards ?? []).map(({ from }) => `locatie/${from}/`),
    "en/",
    "en/without-location/",
    "en/categories/",
    "en/compare/",
    "en/complaints/",
    "en/what-can-i-do/",
    "en/what-can-i-do/letter/",
    "en/what-can-i-do/letter-committee/",
    "en/about-the-figures/",
    "en/accessibility/",
    "en/embed/",
    ...report.categories.map(({ id }) => `en/categories/${id}/`),
    ...locations.map(({ slug }) => `en/location/${slug}/`),
  ];
  expect(files).toEqual(["404.html", ...expected.map((folder) => `${folder}index.html`)].sort());
});

test("every page has a language, one heading, and one main part", () => {
  expect(faults((page, file) => {
    const counts = [page.language, page.count("h1"), page.count("main")];
    const language = file.startsWith("en/") ? "en" : "nl";
    return isForward(page) || String(counts) === `${language},1,1` ? null : `${file}: ${counts}`;
  })).toEqual([]);
});

test("every page has a title and a description of its own", () => {
  const indexed = [...site].filter(([, page]) => !isForward(page));
  for (const what of ["title", "description"]) {
    const seen = new Map();
    for (const [file, page] of indexed) {
      const text = page[what].trim();
      expect(text.length, `${what} of ${file}`).toBeGreaterThan(10);
      expect(seen.get(text), `${what} of ${file} is that of another page`).toBeUndefined();
      seen.set(text, file);
    }
  }
});

test("no head holds a text of a complaint", () => {
  const texts = dataset().complaints.flatMap(({ complaint, resolution }) => [complaint, resolution]);
  const long = texts.filter((text) => text?.length >= 30);
  expect(long.length).toBeGreaterThan(500);
  expect(faults(({ head }, file) => long.filter((text) => head.includes(text)).map((text) => `${file}: ${text}`))).toEqual([]);
});

test("search engines are kept out of exactly the pages with texts of complaints, and of none at all", () => {
  expect(faults((page, file) => {
    if (isForward(page)) return null;
    // The list gets its texts from a file; the page is kept out as well.
    const kept = page.hasTexts || /^(klachten|en.complaints).index.html$|^404.html$/.test(file);
    const expected = kept ? "noindex, follow" : "index, follow";
    return page.robots === expected ? null : `${file}: ${page.robots}`;
  })).toEqual([]);
  expect([...site.values()].filter(({ hasTexts }) => hasTexts).length).toBeGreaterThan(300);
});

test("every address on every page is relative and leads to a file and an element that exist", () => {
  // The page for missing pages is shown at any depth: see deploy.spec.js.
  const missing = (page, file) => file === "404.html" ? [] : page.links.map((address) => fault(address, file)).filter(Boolean);
  expect(faults(missing)).toEqual([]);
  const internal = [...site.values()].flatMap(({ links }) => links.filter((link) => !outside(link)));
  expect(internal.length).toBeGreaterThan(1000);
});

const outside = (address) => /^(https|tel|mailto):/.test(address);

function fault(address, file) {
  if (outside(address)) return null;
  if (/^[a-z]+:|^\//i.test(address) || address === "") return `${file}: ${address} is not relative`;
  const url = new URL(address, `${origin}${base}${file}`);
  if (!url.pathname.startsWith(base)) return `${file}: ${address} leaves the folder`;
  const place = decodeURIComponent(url.pathname.slice(base.length));
  const target = place === "" || place.endsWith("/") ? `${place}index.html` : place;
  const found = path.join(dist, target);
  if (!existsSync(found) || !statSync(found).isFile()) return `${file}: ${address} leads nowhere`;
  const id = decodeURIComponent(url.hash.slice(1));
  if (id && !site.get(target)?.ids.includes(id)) return `${file}: ${address} has no such element`;
  return null;
}

test("every element that another names by its id exists, once", () => {
  expect(faults((page, file) => {
    const ids = new Set(page.ids);
    if (ids.size < page.ids.length) return `${file}: an id twice`;
    const named = page.all.flatMap(({ is }) =>
      ["for", "aria-labelledby", "aria-describedby", "aria-controls"].flatMap((key) => is[key]?.split(/\s+/) ?? []),
    );
    return named.filter((id) => !ids.has(id)).map((id) => `${file}: ${id}`);
  })).toEqual([]);
});

test("every page has the security policy, and nothing that it forbids", () => {
  const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  expect(faults((page, file) => {
    if (isForward(page)) return null;
    const { all } = page;
    const policy = all.find(({ is }) => is["http-equiv"] === "Content-Security-Policy")?.is.content ?? "";
    const inline = all.filter(({ is }) => Object.keys(is).some((key) => key === "style" || /^on/.test(key)));
    const strict = /default-src 'self'/.test(policy) && !/unsafe-inline|'unsafe-eval'|https?:/.test(policy);
    const html = read(file);
    const rule = (name, texts) => policy.match(new RegExp(`${name} 'self'( 'wasm-unsafe-eval')?([^;]*);`))?.[2] === texts.map((text) => ` ${hash(text)}`).join("");
    const known = rule("style-src", styles(html)) && rule("script-src", scripts(html));
    return strict && known && inline.length === 0 ? null : `${file}: ${policy} ${inline.map(({ tag }) => tag)}`;
  })).toEqual([]);
});

test("pages without islands, charts or choices for staff load only the script of every page", () => {
  expect(faults((page, file) => {
    if (isForward(page)) return null;
    const parts = page.count("leptos-island") > 0 || page.all.some(({ is }) => "data-chart" in is || "data-embed" in is);
    const loaded = page.all.filter(({ tag, is }) => tag === "script" && is.src).map(({ is }) => path.basename(is.src));
    const alone = loaded.length === 1 && /^page-/.test(loaded[0]);
    return alone === !parts && loaded.length > 0 ? null : `${file}: ${loaded}`;
  })).toEqual([]);
});

test("the dataset is served as it was published", () => {
  const published = path.join(root, "public/data");
  const changed = readdirSync(published, { recursive: true }).filter((file) => {
    const source = path.join(published, file);
    return statSync(source).isFile() && !readFileSync(source).equals(readFileSync(path.join(dist, "data", file)));
  });
  expect(changed).toEqual([]);
});

test("built files carry a hash of their bytes in their name", () => {
  for (const file of readdirSync(path.join(dist, "assets"))) {
    expect(file).toMatch(/-[A-Z0-9]{8}(\.(css|js|wasm|json|csv)(\.(br|gz))?)?$/);
  }
});

test("a page names the dataset that it was made from, the same on every page", () => {
  const named = new Set([...site.values()].filter((page) => !isForward(page)).map(({ all }) => path.basename(all[0].is["data-dataset"])));
  expect([...named]).toEqual(readdirSync(path.join(dist, "assets")).filter((file) => file.startsWith("data-")));
});

test("without the site's address nothing is absolute", () => {
  expect(faults(({ all }, file) => (all.some(({ is }) => is.rel === "canonical" || is.property?.startsWith("og:")) ? file : null))).toEqual([]);
  expect(readdirSync(dist, { recursive: true }).filter((file) => file.endsWith(".png"))).toEqual([]);
});
