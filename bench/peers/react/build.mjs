// Makes the React page of all complaints. `node build.mjs FOLDER` writes it into a folder, from what `DIST`
// holds.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const source = fileURLToPath(new URL("src/", import.meta.url));
const OUTCOMES = {
  upheld: "Gegrond",
  partly_upheld: "Deels gegrond",
  not_upheld: "Niet gegrond",
  withdrawn: "Ingetrokken",
  no_judgment: "Geen uitspraak",
  inadmissible: "Niet in behandeling genomen",
  pending: "Loopt nog",
  other: "Anders",
};

/** The page's files by their paths in it. */
export function peer(dataset) {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(source, "index.jsx")],
    bundle: true,
    minify: true,
    format: "esm",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    write: false,
  });
  return new Map([
    ["index.html", readFileSync(path.join(source, "index.html"))],
    ["index.js", Buffer.from(outputFiles[0].contents)],
    ["complaints.json", JSON.stringify(shown(dataset))],
  ]);
}

/** Of each complaint what its card shows: a page of its own would not download more. */
function shown({ locations, complaints, report }) {
  const bySlug = new Map(locations.map((one) => [one.slug, one]));
  const categories = new Map(report.categories.map(({ id, name }) => [id, name]));
  return complaints.map(({ id, location, category, outcome, complaint, resolution }) => ({
    id,
    name: bySlug.get(location)?.name ?? "Zonder locatie",
    kind: bySlug.get(location)?.kind ?? "Soort staat niet in het verslag",
    category: categories.get(category) ?? "Zonder onderwerp",
    outcome: OUTCOMES[outcome] ?? "Geen oordeel in het verslag",
    complaint: complaint ?? "",
    resolution,
  }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { dataset } = await import("../../../tests/site/support/site.js");
  const folder = process.argv[2];
  if (!folder) throw new Error("say into which folder: node build.mjs FOLDER");
  mkdirSync(folder, { recursive: true });
  for (const [file, body] of peer(dataset())) writeFileSync(path.join(folder, file), body);
}
