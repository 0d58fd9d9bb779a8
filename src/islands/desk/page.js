// The coordinator's desk: hands files to the core, which works in a worker, and shows what it says. The file
// goes no further: the page's policy lets it ask its own site only, and it asks for nothing once it has begun.
// Plain script, not an island: all that is shown comes from the core as HTML.
import "../page.js";
import MODULE from "module";
import { begin as beginForm } from "./begin.js";
import { choices, fill } from "./found.js";
import { control, desk, part, save, say, show, tell } from "./parts.js";
import { begin as beginPlace, page, poured } from "./place.js";
import { published } from "./published.js";
import { weekly } from "./week.js";

const { language, root } = document.documentElement.dataset;
/** Writes a day as `2026-11-29`, in the Netherlands. */
const DAY = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });

/** What the core needs, for as long as the page is open: it begins anew without asking the network. */
let site;
let worker;
/** A worker that only waits: where the network is gone none can be started. */
let spare;
/** What was opened last: its files, or what gives them again once they were saved elsewhere. */
let opened;
/** Its name, without its ending. */
let stem = "";
let year;
/** What waits for an answer, by the number of what was asked. */
const waiting = new Map();
let asked = 0;

const start = () => new Worker(new URL(WORKER, import.meta.url), { type: "module" });
const ask = (what, transfer = []) => worker.postMessage(what, transfer);
const request = (what) =>
  new Promise((answer) => {
    asked += 1;
    waiting.set(asked, answer);
    ask({ ...what, number: asked });
  });

const week = weekly(ask);

/** Lets a worker begin, in the place of one that broke or was stopped. */
function begin() {
  worker?.terminate();
  waiting.clear();
  worker = spare ?? start();
  spare = start();
  worker.onmessage = ({ data }) => hear(data);
  worker.onerror = () => hear({ about: "broken" });
  show("fit", false);
  week.hide();
  ask({ ask: "begin", site, language, today: DAY.format() });
}

const heard = {
  begun(data) {
    year = data.year;
    desk.querySelector("fieldset").disabled = false;
    // After a break or a stop stands what happened.
    if (!desk.dataset.state) tell("ready");
    desk.dataset.state = "ready";
  },
  found({ html, is_fit }) {
    show("fit", is_fit);
    show("poured", false);
    week.ask();
    say(fill(html));
  },
  poured({ text }) {
    say(text);
    poured(text, ask);
  },
  page: (data) => page(data, ask),
  week: (data) => week.show(data),
  file: ({ bytes, name, type }) => save(bytes, name, type),
  broken() {
    tell("broken");
    begin();
  },
};

function hear(data) {
  if (data.about !== "page") control("stop").hidden = true;
  if (data.about) heard[data.about](data);
  waiting.get(data.number)?.(data);
  waiting.delete(data.number);
}

/** Says what is going on and offers to stop it. */
function busy(name) {
  tell(name);
  control("stop").hidden = false;
}

/** Hands files over: one, or the sheets of one year. */
function look(files) {
  busy("busy");
  const [[first]] = files;
  stem = first.replace(/\.[^.]*$/, "");
  const year = desk.querySelector("#jaar").valueAsNumber || undefined;
  ask(
    { ask: "open", files, year },
    files.map(([, bytes]) => bytes),
  );
}

async function open(from) {
  opened = from;
  control("again").hidden = false;
  try {
    const files = from.map(async (one) => {
      const file = one.getFile ? await one.getFile() : one;
      return [file.name, await file.arrayBuffer()];
    });
    look(await Promise.all(files));
  } catch (error) {
    // The file was saved meanwhile, and this browser gives it only to whoever chooses it again.
    tell("stopped");
    console.error(error);
  }
}

desk.querySelector("#jaar").addEventListener("change", () => opened && open(opened));

const field = desk.querySelector("#bestand");
field.addEventListener("change", () => field.files.length && open([...field.files]));
field.addEventListener("click", async (event) => {
  // What this gives can be read again after it was saved in Excel.
  if (!self.showOpenFilePicker) return;
  event.preventDefault();
  const handles = await self.showOpenFilePicker({ multiple: true }).catch(() => []);
  if (handles.length) open(handles);
});
control("again").addEventListener("click", () => open(opened));
control("pasted").addEventListener("click", () => {
  const text = desk.querySelector("#geplakt").value;
  if (text.trim()) look([["geplakt.csv", new TextEncoder().encode(text).buffer]]);
});
control("template").addEventListener("click", () => ask({ ask: "template", name: `klachten-${year}.xlsx` }));
control("stop").addEventListener("click", () => {
  tell("stopped");
  control("stop").hidden = true;
  begin();
});
part("found").addEventListener("click", ({ target }) => {
  if (target.closest("[data-mended]")) {
    const name = `${stem}-${desk.dataset.mendedName}.xlsx`;
    ask({ ask: "mended", choices: choices(), name });
  }
  if (target.closest("[data-list]")) ask({ ask: "list", name: desk.dataset.listName });
});

const drop = control("drop");
for (const kind of ["dragover", "dragleave", "drop"]) {
  drop.addEventListener(kind, (event) => {
    event.preventDefault();
    drop.classList.toggle("over", kind === "dragover");
  });
}
drop.addEventListener("drop", async ({ dataTransfer }) => {
  const items = [...dataTransfer.items].filter(({ kind }) => kind === "file");
  // All of them are asked for at once: what was dropped is gone after the first wait.
  const given = items.map(async (item) => {
    const file = item.getAsFile();
    const handle = await item.getAsFileSystemHandle?.().catch(() => null);
    return handle?.getFile ? handle : file;
  });
  const from = (await Promise.all(given)).filter(Boolean);
  if (from.length) open(from);
});

beginPlace(ask, request, busy);
beginForm(request, (text) => {
  part("found").textContent = "";
  show("fit", false);
  say(text);
  part("status").focus();
});

published(new URL(root || "./", location.href), new URL(MODULE, import.meta.url)).then(
  (files) => {
    site = files;
    begin();
  },
  (error) => {
    tell("failed");
    console.error(error);
  },
);
