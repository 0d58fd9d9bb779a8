// Opens the share control: loaded when somebody opens it for the first time. The names "glue",
// "module" and "style" are given by the build.
import start, { share } from "glue";
import module from "module";
import css from "style";
import { addRules } from "../rules.js";

/** Puts a text on the clipboard; with HTML, programs that know it paste that instead. Without a secure
    connection there is no clipboard: that throws, and the button says that it failed. */
async function copy(text, html) {
  if (!html) return navigator.clipboard.writeText(text);
  // The newer way lets browsers clean the HTML by our own policy, which takes its looks away.
  if (copiedAsIs({ "text/plain": text, "text/html": html })) return;
  const of = (type, content) => [type, new Blob([content], { type })];
  return navigator.clipboard.write([
    new ClipboardItem(Object.fromEntries([of("text/plain", text), of("text/html", html)])),
  ]);
}

/** Copies the way browsers have always done it, untouched; false where one doesn't any more. */
function copiedAsIs(contents) {
  let isSet = false;
  const set = (event) => {
    for (const [type, content] of Object.entries(contents)) event.clipboardData.setData(type, content);
    event.preventDefault();
    isSet = true;
  };
  document.addEventListener("copy", set, { once: true });
  document.execCommand?.("copy");
  document.removeEventListener("copy", set);
  return isSet;
}

/** The system's own way to share, where there is one. */
const send = navigator.share && ((title, url) => navigator.share({ title, url }));

export async function open(details) {
  await start({ module_or_path: new URL(module, import.meta.url) });
  addRules(css);
  share(details, copy, send ?? undefined);
  details.addEventListener("keydown", ({ key, isComposing }) => {
    if (key !== "Escape" || isComposing) return;
    details.open = false;
    details.querySelector("summary").focus();
  });
}
