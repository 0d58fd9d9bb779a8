// Just enough HTML to check what our own pages say; not a parser for any page.
const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00A0" };
const ELEMENT = /<([a-z][\w-]*)((?:\s+[^\s=>/]+(?:=(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s=]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;

export const decode = (text) =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name] ?? whole;
  });

const COMMENT = /<!--.*?-->/gs;
const STYLE = /<style>([^]*?)<\/style>/g;
const SCRIPT = /(<script\b[^>]*>)(.*?)(<\/script>)/gs;

/** The texts of the scripts and style sheets that stand in a document. */
export const scripts = (html) => [...html.matchAll(SCRIPT)].map(([, , text]) => text).filter(Boolean);
export const styles = (html) => [...html.matchAll(STYLE)].map(([, text]) => text);

/** The elements of a document in order: tag and attributes. */
export const elements = (html) =>
  [...html.replace(COMMENT, "").replace(SCRIPT, "$1$3").matchAll(ELEMENT)].map(([, tag, attributes]) => ({
    tag: tag.toLowerCase(),
    is: Object.fromEntries(
      [...attributes.matchAll(ATTRIBUTE)].map(([, key, a, b, c]) => [key, decode(a ?? b ?? c ?? "")]),
    ),
  }));

/** What one page says of itself, and where it leads. */
export function summary(html) {
  const all = elements(html);
  const metas = all.filter(({ tag }) => tag === "meta");
  return {
    all,
    language: all.find(({ tag }) => tag === "html")?.is.lang,
    title: decode(html.match(/<title>(.*?)<\/title>/s)?.[1] ?? ""),
    description: metas.find(({ is }) => is.name === "description")?.is.content ?? "",
    robots: metas.find(({ is }) => is.name === "robots")?.is.content ?? "",
    /** Everything before the body that a preview may show. */
    head: decode(html.split("<body")[0]),
    ids: all.map(({ is }) => is.id).filter((id) => id !== undefined),
    links: all.flatMap(({ is }) => [is.href, is.src].filter((address) => address !== undefined)),
    count: (tag) => all.filter((element) => element.tag === tag).length,
    hasTexts: all.some(({ is }) => is.class?.split(" ").includes("report-text")),
  };
}
