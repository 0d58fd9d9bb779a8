// Pours small made-up datasets into copies of the build, by the same program that pours the real one:
// one with hostile texts (see `hostile.js`), one with the sizes of locations (see `sizes.js`).
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as hostile from "./hostile.js";
import { dist, madeUp, root, sized } from "./site.js";
import { sizes } from "./sizes.js";

export default function pourAll() {
  pour("expected", madeUp, (year) => {
    change(path.join(year, "complaints.json"), ({ complaints }) => hurt(complaints));
    change(path.join(year, "locations.json"), ({ locations }) => {
      locations[0].name = hostile.name;
    });
  });
  pour("expected-register", sized, (year) => {
    change(path.join(year, "locations.json"), ({ locations }) => {
      const like = locations.find(({ kind, places }) => kind === "KDV" && places);
      locations.push(...sizes.map((size) => location(like, size)));
      locations.sort((a, b) => (a.slug < b.slug ? -1 : 1));
    });
  });
}

/** Puts the build's files and a changed fixture of the publisher into a folder, and adds the pages. */
function pour(fixture, site, edit) {
  const data = path.join(site, "data");
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  cpSync(path.join(root, "crates/publisher/tests/fixtures/zonnehof", fixture), data, { recursive: true });
  edit(path.join(data, JSON.parse(readFileSync(path.join(data, "index.json"))).years[0].path));

  cpSync(path.join(dist, "assets"), path.join(site, "assets"), { recursive: true });
  cpSync(path.join(dist, "icon.svg"), path.join(site, "icon.svg"));
  cpSync(path.join(root, "index.html"), path.join(site, "index.html"));
  const render = ["run", "--quiet", "--package", "publisher", "--", "render"];
  execFileSync("cargo", [...render, "--data", data, "--settings", "data", "--site", site], {
    cwd: root,
    stdio: "inherit",
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
