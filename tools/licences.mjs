// Writes the notices of everything of others that a visitor downloads: `licences.mjs FILE`. What that is
// is asked of cargo and npm, so that a new package can't be forgotten.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The bundles together, as the browser gets them. */
const COMPILED = ["--features", "all", "--no-default-features"];
const PLATFORM = "wasm32-unknown-unknown";
/** Packages from npm whose code stands in our scripts; theirs comes along. */
const SCRIPTS = ["echarts"];
const NOTICE = /^(licen[cs]e|copying|notice|unlicense)/i;

const root = fileURLToPath(new URL("..", import.meta.url));
const cargo = (...words) => execFileSync("cargo", words, { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 });

const text = (file) => readFileSync(file, "utf8").replaceAll("\r\n", "\n").trim();

/** Every crate that is compiled into the islands, ours left out. */
function crates() {
  const { packages } = JSON.parse(
    cargo("metadata", "--format-version", "1", "--locked", "--filter-platform", PLATFORM),
  );
  const tree = ["tree", "--locked", "--package", "klachtenwijzer", ...COMPILED, "--target", PLATFORM];
  // What runs while compiling isn't shipped.
  const lines = cargo(...tree, "--edges", "normal,no-proc-macro", "--prefix", "none", "--format", "{p}").split("\n");
  const used = new Set(lines.map((line) => line.split(" ").slice(0, 2).join(" ")));
  return packages
    .filter(({ name, version, source }) => source && used.has(`${name} v${version}`))
    .map(({ name, version, license, authors, repository, manifest_path }) => ({
      name: `${name} ${version}`,
      licence: license ?? "see below",
      by: authors.join(", "),
      from: repository,
      folder: path.dirname(manifest_path),
    }));
}

/** Every package that is bundled into the scripts. */
function scripts() {
  const found = new Map();
  const packages = [...SCRIPTS];
  for (const name of packages) {
    if (found.has(name)) continue;
    const folder = path.join(root, "tools/node_modules", name);
    const { version, license, author, homepage, dependencies } = JSON.parse(text(path.join(folder, "package.json")));
    packages.push(...Object.keys(dependencies ?? {}));
    found.set(name, {
      name: `${name} ${version}`,
      licence: license,
      by: author?.name ?? author,
      from: homepage,
      folder,
    });
  }
  return [...found.values()];
}

/** The texts that a package brings along, or all that it says of itself where it brings none. */
function notices({ folder, licence, by, from }) {
  const files = (folder ? readdirSync(folder, { withFileTypes: true }) : [])
    .filter((file) => file.isFile() && NOTICE.test(file.name))
    .map(({ name }) => name);
  if (files.length) return files.sort().map((file) => text(path.join(folder, file)));
  const own = [`Licence: ${licence}`, by && `By: ${by}`, from && `From: ${from}`].filter(Boolean).join("\n");
  return /\bMIT\b/.test(licence) ? [`${own}\n\n${MIT}`] : [own];
}

/** For packages that name this licence and bring no text along. */
const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;

/** What every WebAssembly file of Rust holds, whatever its packages are. */
const RUST = {
  name: "The standard library of Rust",
  licence: "MIT OR Apache-2.0",
  by: "The Rust Project contributors",
  from: "https://www.rust-lang.org/",
};

const order = (one, other) => (one < other ? -1 : Number(one > other));
const used = [RUST, ...scripts(), ...crates()].sort((one, other) => order(one.name, other.name));
/** Each text once, with all whose text it is. */
const whose = new Map();
for (const one of used) for (const notice of notices(one)) whose.set(notice, [...(whose.get(notice) ?? []), one]);

const LINE = "-".repeat(80);
const parts = [...whose].map(([notice, all]) => {
  const heads = [...new Set(all.map(({ name, licence }) => `${name} (${licence})`))];
  return `${LINE}\n${heads.join("\n")}\n${LINE}\n\n${notice}\n`;
});
const head = `Deze site gebruikt software van anderen. Hieronder staan hun licenties.
This site uses software of others. Their licences follow.
`;
writeFileSync(process.argv[2], [head, ...parts].join("\n"));
