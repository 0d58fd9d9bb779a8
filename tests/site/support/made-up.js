// Pours small made-up sites into copies of the build, by the same program that pours the real one: a
// dataset of hostile texts (see `hostile.js`), one with the sizes of locations (see `sizes.js`), an
// organisation with its own choices, one with four years, and that one with very many complaints.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as hostile from "./hostile.js";
import { multiplied } from "./many.js";
import { dist, kompas, madeUp, many, organisation, root, sized } from "./site.js";
import { sizes } from "./sizes.js";

const fixture = path.join(root, "crates/publisher/tests/fixtures/zonnehof");
const fonts = path.join(root, "tools/node_modules/@expo-google-fonts/atkinson-hyperlegible");

/** Once for a run; whoever runs several parts of the tests says that it is done already. */
export default function pourAll() {
  if (process.env.POURED) return;
  pour(madeUp, "data", (data) => {
    const year = copy("expected", data);
    change(path.join(year, "complaints.json"), ({ complaints }) => hurt(complaints));
    change(path.join(year, "locations.json"), ({ locations }) => {
      locations[0].name = hostile.name;
    });
  });
  pour(sized, "data", (data) => {
    change(path.join(copy("expected-register", data), "locations.json"), ({ locations }) => {
      const like = locations.find(({ kind, places }) => kind === "KDV" && places);
      locations.push(...sizes.map((size) => location(like, size)));
      locations.sort((a, b) => (a.slug < b.slug ? -1 : 1));
    });
  });
  pour(organisation, "tests/organisation", (data) => {
    publisher("publish", "--source", fixture, "--out", data, "--register", path.join(fixture, "register-2032-01.csv"));
  });
  const fourYears = (data) => run("--example", "kompas", "--", data);
  pour(kompas, "tests/kompas", fourYears);
  pour(many, "tests/kompas", (data) => {
    fourYears(data);
    change(path.join(data, "2034/complaints.json"), (file) => {
      file.complaints = multiplied(file.complaints);
    });
  });
}

/** Puts a dataset that the publisher's own tests expect into a folder, and returns its year's folder. */
function copy(dataset, data) {
  cpSync(path.join(fixture, dataset), data, { recursive: true });
  return path.join(data, JSON.parse(readFileSync(path.join(data, "index.json"))).years[0].path);
}

/** A site with the scripts and styles of the build, and its own data and settings. */
function pour(site, settings, publish) {
  const data = path.join(site, "data");
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  publish(data);
  const { files } = JSON.parse(readFileSync(path.join(dist, "kit/kit.json")));
  for (const file of files) cpSync(path.join(dist, file), path.join(site, file));
  cpSync(path.join(root, "index.html"), path.join(site, "index.html"));
  publisher("kit", "--site", site, "--settings", settings, "--guide", "data/guide.toml", "--fonts", fonts);
  publisher("render", "--kit", site, "--data", data, "--out", site);
}

const publisher = (...words) => run("--bin", "publisher", "--", ...words);

/** A program of the publisher's package. */
function run(...words) {
  execFileSync("cargo", ["run", "--quiet", "--package", "publisher", ...words], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

function change(file, edit) {
  const value = JSON.parse(readFileSync(file, "utf8"));
  edit(value);
  writeFileSync(file, JSON.stringify(value));
}

/** Every hostile text stands once as a complaint and once as what was done. */
function hurt(complaints) {
  for (const [index, complaint] of complaints.entries()) {
    complaint.complaint = hostile.texts[index % hostile.texts.length];
    complaint.resolution = hostile.texts[(index + 1) % hostile.texts.length];
  }
}

/** A location like another one, with a name, complaints and places of its own. */
function location(like, { slug, name, complaints, places }) {
  const counts = {
    total: complaints,
    by_category: complaints ? { overig: complaints } : {},
    by_outcome: complaints ? { upheld: complaints } : {},
  };
  return { ...like, slug, name, site: slug, reported_names: [name], perhaps_same: [], places, counts };
}
