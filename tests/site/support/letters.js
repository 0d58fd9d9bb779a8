// Another font than the machine's own, wider and higher than usual: what a layout is to hold anywhere.
import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./site.js";

const folder = path.join(root, "tools/node_modules/@expo-google-fonts/atkinson-hyperlegible");
const WEIGHTS = { 400: "400Regular", 700: "700Bold" };

const face = (name) => readFileSync(path.join(folder, name, `AtkinsonHyperlegible_${name}.ttf`)).toString("base64");

let faces;

/** Lets every page that is opened from now on use that font; call before it is opened. */
export async function useWideLetters(page) {
  faces ??= Object.entries(WEIGHTS).map(([weight, name]) => ({ weight, data: face(name) }));
  await page.addInitScript((faces) => {
    for (const { weight, data } of faces) {
      const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
      // Wider than DejaVu Sans and higher than Noto Sans, the extremes among usual fonts.
      const metrics = { weight, sizeAdjust: "120%", ascentOverride: "118%", descentOverride: "40%" };
      document.fonts.add(new FontFace("Wide Letters", bytes, metrics));
    }
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':root { --font: "Wide Letters", sans-serif !important }');
    document.adoptedStyleSheets.push(sheet);
  }, faces);
}
