// Pours a small made-up dataset into a copy of the build, by the same program that pours the real
// one. Its texts are hostile (see `hostile.js`).
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as hostile from "./hostile.js";
import { dist, madeUp, output, root } from "./site.js";

const fixture = path.join(root, "crates/publisher/tests/fixtures/zonnehof/expected");

export default function pour() {
  const data = path.join(output, "made-up-data");
  for (const folder of [data, madeUp]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }
  cpSync(fixture, data, { recursive: true });
  const year = path.join(data, JSON.parse(readFileSync(path.join(data, "index.json"))).years[0].path);
  change(path.join(year, "complaints.json"), ({ complaints }) => hurt(complaints));
  change(path.join(year, "locations.json"), ({ locations }) => {
    locations[0].name = hostile.name;
  });

  cpSync(path.join(dist, "assets"), path.join(madeUp, "assets"), { recursive: true });
  cpSync(path.join(dist, "icon.svg"), path.join(madeUp, "icon.svg"));
  cpSync(path.join(root, "index.html"), path.join(madeUp, "index.html"));
  cpSync(data, path.join(madeUp, "data"), { recursive: true });
  const render = ["run", "--quiet", "--package", "publisher", "--", "render"];
  execFileSync("cargo", [...render, "--data", data, "--settings", "data", "--site", madeUp], {
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
