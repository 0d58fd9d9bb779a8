// Opens the share control: loaded when somebody opens it for the first time. The names "glue",
// "module" and "style" are given by the build.
import start, { share } from "glue";
import module from "module";
import css from "style";

/** Puts a text on the clipboard; with HTML, programs that know it paste that instead. */
function copy(text, html) {
  if (!html) return navigator.clipboard.writeText(text);
  const of = (type, content) => [type, new Blob([content], { type })];
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries([of("text/plain", text), of("text/html", html)]))]);
}

/** The system's own way to share, where there is one. */
const send = navigator.share && ((title, url) => navigator.share({ title, url }));

export async function open(details) {
  const sheet = new CSSStyleSheet();
  await Promise.all([sheet.replace(css), start({ module_or_path: new URL(module, import.meta.url) })]);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  share(details, copy, send ?? undefined);
  details.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    details.open = false;
    details.querySelector("summary").focus();
  });
}
