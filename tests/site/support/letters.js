// Another font than the machine's own, wider and higher than usual: what a layout is to hold anywhere.
import { readFileSync } from "node:fs";
import path from "node:path";
import { base, root } from "./site.js";

const folder = path.join(root, "tools/node_modules/@expo-google-fonts/atkinson-hyperlegible");
const WEIGHTS = { 400: "400Regular", 700: "700Bold" };

const face = (name) => readFileSync(path.join(folder, name, `AtkinsonHyperlegible_${name}.ttf`)).toString("base64");

// Wider than DejaVu Sans and higher than Noto Sans, the extremes among usual fonts.
const METRICS = { sizeAdjust: "120%", ascentOverride: "118%", descentOverride: "40%", display: "swap" };

let faces;

/** Runs in the page: asks for the font, by its bytes or where they are. */
function widen({ faces, metrics }) {
  for (const { weight, data, address } of faces) {
    const source = address ? `url(${address})` : Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
    document.fonts.add(new FontFace("Wide Letters", source, { weight, ...metrics }));
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':root { --font: "Wide Letters", sans-serif !important }');
  document.adoptedStyleSheets.push(sheet);
}

/** Lets every page that is opened from now on use that font; call before it is opened. */
export async function useWideLetters(page) {
  faces ??= Object.entries(WEIGHTS).map(([weight, name]) => ({ weight, data: face(name) }));
  await page.addInitScript(widen, { faces, metrics: METRICS });
}

/** The same, with a font that comes as a file, and only once the function that this returns is called. */
export async function lateLetters(page) {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  const files = Object.entries(WEIGHTS).map(([weight, name]) => ({ weight, name, address: `${base}${name}.ttf` }));
  for (const { name, address } of files) {
    await page.route(`**${address}`, async (route) => {
      await held;
      await route.fulfill({ body: Buffer.from(face(name), "base64"), contentType: "font/ttf" });
    });
  }
  await page.addInitScript(widen, { faces: files, metrics: METRICS });
  return async () => {
    release();
    await page.evaluate(() => document.fonts.ready);
  };
}
