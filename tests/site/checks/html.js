// The pages of a folder as a browser reads them, without a browser.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import * as cheerio from "cheerio";

const texts = ($, selector) =>
  $(selector)
    .toArray()
    .map((element) => $(element).text());

/** What one page says of itself, and where it leads. `$` finds anything else in it. */
function page(html) {
  const $ = cheerio.load(html);
  const all = (selector) =>
    $(selector)
      .toArray()
      .map(({ attribs }) => attribs);
  const meta = (name) => $(`meta[name="${name}"]`).attr("content") ?? "";
  return {
    $,
    html,
    all,
    language: $("html").attr("lang"),
    title: $("title").first().text(),
    description: meta("description"),
    robots: meta("robots"),
    /** Everything before the body that a preview may show. */
    head: [...texts($, "head title"), ...all("head *").flatMap((attributes) => Object.values(attributes))].join("\n"),
    ids: all("[id]").map(({ id }) => id),
    links: all("[href], [src]").flatMap(({ href, src }) => [href, src].filter((address) => address !== undefined)),
    property: (name) => $(`meta[property="og:${name}"]`).attr("content"),
    /** A former address is only a way to another page. */
    isForward: $("meta[http-equiv=refresh]").length > 0,
    texts: (selector) => texts($, selector),
  };
}

export const read = (file) => page(readFileSync(file, "utf8"));

/** Every page of a folder, by its path in it. */
export function site(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(".html"));
  return new Map(files.sort().map((file) => [file, read(path.join(folder, file))]));
}

/** Texts without the breaks and spaces that no reader sees. */
export const squeeze = (text) => text.replace(/\s+/g, " ").trim();

/** Whether a page stands at an address with its year. */
export const isOfYear = (file) => /\/\d+\/index\.html$/.test(file);
