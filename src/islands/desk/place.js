// The poured site: as one file, straight into a folder, and as pages to look at.
import { control, desk, part, show, tell } from "./parts.js";
import { preview } from "./preview.js";

/** Where the browser lets somebody choose a folder, the whole site can be written into it. */
const canWrite = Boolean(self.showDirectoryPicker);
const frame = part("preview");

/** Tells what the site has, and shows its first page. */
export function poured(text, ask) {
  part("poured").textContent = text;
  show("poured", true);
  control("folder").hidden = !canWrite;
  part("hits").textContent = "";
  ask({ ask: "page", path: desk.dataset.start });
}

/** Shows a page of it; links in it ask for others. */
export function page({ html, path }, ask) {
  if (html) preview(frame, html, path, (path) => ask({ ask: "page", path }));
}

/** Writes a file into a folder, and the folders on the way to it. */
async function write(folder, path, bytes) {
  const names = path.split("/");
  const last = names.pop();
  let at = folder;
  for (const name of names) at = await at.getDirectoryHandle(name, { create: true });
  const stream = await (await at.getFileHandle(last, { create: true })).createWritable();
  await stream.write(bytes);
  await stream.close();
}

/** Files in the order in which they are asked for: pages come behind what they need. */
async function fill(folder, request) {
  const { paths } = await request({ ask: "paths" });
  for (const path of paths) {
    const { bytes } = await request({ ask: "file", path });
    await write(folder, path, bytes);
  }
}

/** Listens to what can be done with the site. `ask` asks the core; `request` waits for its answer. */
export function begin(ask, request, busy) {
  control("pour").addEventListener("click", () => {
    busy("pouring");
    ask({ ask: "pour" });
  });
  control("zip").addEventListener("click", () => ask({ ask: "zip", name: "klachtenwijzer.zip" }));
  control("instructions").addEventListener("click", () =>
    ask({ ask: "instructions", name: desk.dataset.instructionsName }),
  );
  control("folder").addEventListener("click", async () => {
    const folder = await self.showDirectoryPicker({ mode: "readwrite" }).catch(() => null);
    if (!folder) return;
    busy("pouring");
    try {
      await fill(folder, request);
      tell("folderDone");
    } catch (error) {
      tell("folderFailed");
      console.error(error);
    }
    control("stop").hidden = true;
  });
  desk.addEventListener("click", ({ target }) => {
    const shown = target.closest("[data-show]");
    if (shown) ask({ ask: "page", path: shown.dataset.show });
  });
  control("print-page").addEventListener("click", () => frame.contentWindow.print());
  desk.querySelector("#zoek-voorbeeld").addEventListener("input", async ({ target }) => {
    const asked = target.value;
    const { html } = await request({ ask: "search", query: asked });
    // A later key has an answer of its own.
    if (target.value === asked) part("hits").innerHTML = asked.trim() ? html : "";
  });
  part("hits").addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (!link) return;
    event.preventDefault();
    ask({ ask: "page", path: link.getAttribute("href") });
    frame.scrollIntoView();
  });
}
