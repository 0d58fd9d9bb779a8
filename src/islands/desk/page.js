// The coordinator's desk: hands files to the core, which works in a worker, and shows what it says. The file
// goes no further: the page's policy lets it ask its own site only, and it asks for nothing once it has begun.
// Plain script, not an island: all that is shown comes from the core as HTML.
import "../page.js";
import MODULE from "module";
import { preview } from "./preview.js";
import { published } from "./published.js";
import { weekly } from "./week.js";

const desk = document.querySelector("[data-desk]");
const part = (name) => desk.querySelector(`[data-part="${name}"]`);
const button = (name) => desk.querySelector(`[data-${name}]`);
const { language, root } = document.documentElement.dataset;
/** Writes a day as `2026-11-29`, in the Netherlands. */
const DAY = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });

/** What the core needs, for as long as the page is open: it begins anew without asking the network. */
let site;
let worker;
/** A worker that only waits: where the network is gone none can be started. */
let spare;
/** What was opened last: its file, or what gives it again once it was saved elsewhere. */
let opened;
let year;

const say = (name) => {
  part("status").textContent = desk.dataset[name];
};
const show = (name, is) => {
  for (const one of desk.querySelectorAll(`[data-when="${name}"]`)) one.hidden = !is;
};
const start = () => new Worker(new URL(WORKER, import.meta.url), { type: "module" });
const ask = (what, transfer = []) => worker.postMessage(what, transfer);

const week = weekly(desk, ask, (file) => heard.file(file));

/** Lets a worker begin, in the place of one that broke or was stopped. */
function begin() {
  worker?.terminate();
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
    if (!desk.dataset.state) say("ready");
    desk.dataset.state = "ready";
  },
  found({ html, is_fit }) {
    part("found").innerHTML = html;
    show("fit", is_fit);
    show("poured", false);
    week.ask();
    const heading = part("found").querySelector("h2");
    part("status").textContent = heading.textContent;
    heading.focus();
  },
  poured({ text }) {
    for (const name of ["poured", "status"]) part(name).textContent = text;
    show("poured", true);
    ask({ ask: "page", path: language === "en" ? "en/index.html" : "index.html" });
  },
  page({ html, path }) {
    if (html) preview(part("preview"), html, path, (path) => ask({ ask: "page", path }));
  },
  week: (data) => week.show(data),
  file({ bytes, name, type }) {
    const href = URL.createObjectURL(new Blob([bytes], { type }));
    Object.assign(document.createElement("a"), { download: name, href }).click();
    setTimeout(() => URL.revokeObjectURL(href), 60_000);
    part("status").textContent = name;
  },
  broken() {
    say("broken");
    begin();
  },
};

function hear(data) {
  button("stop").hidden = true;
  heard[data.about](data);
}

/** Says what is going on and offers to stop it. */
function busy(name) {
  say(name);
  button("stop").hidden = false;
}

function look(name, bytes) {
  busy("busy");
  const year = desk.querySelector("#jaar").valueAsNumber || undefined;
  ask({ ask: "open", name, bytes, year }, [bytes]);
}

async function open(from) {
  opened = from;
  button("again").hidden = false;
  try {
    const file = from.getFile ? await from.getFile() : from;
    look(file.name, await file.arrayBuffer());
  } catch (error) {
    // The file was saved meanwhile, and this browser gives it only to whoever chooses it again.
    say("stopped");
    console.error(error);
  }
}

desk.querySelector("#jaar").addEventListener("change", () => opened && open(opened));

const field = desk.querySelector("#bestand");
field.addEventListener("change", () => field.files.length && open(field.files[0]));
field.addEventListener("click", async (event) => {
  // What this gives can be read again after it was saved in Excel.
  if (!self.showOpenFilePicker) return;
  event.preventDefault();
  const [handle] = await self.showOpenFilePicker().catch(() => []);
  if (handle) open(handle);
});
button("again").addEventListener("click", () => open(opened));
button("pasted").addEventListener("click", () => {
  const text = desk.querySelector("#geplakt").value;
  if (text.trim()) look("geplakt.csv", new TextEncoder().encode(text).buffer);
});
button("template").addEventListener("click", () => ask({ ask: "template", name: `klachten-${year}.xlsx` }));
button("pour").addEventListener("click", () => {
  busy("pouring");
  ask({ ask: "pour", language });
});
button("zip").addEventListener("click", () => ask({ ask: "zip", name: "klachtenwijzer.zip" }));
button("stop").addEventListener("click", () => {
  say("stopped");
  button("stop").hidden = true;
  begin();
});
part("found").addEventListener("click", ({ target }) => {
  const item = target.closest("[data-fine]") && target.closest("li");
  if (!item) return;
  item.classList.toggle("fine");
  item.nextElementSibling?.focus();
});

const drop = button("drop");
for (const kind of ["dragover", "dragleave", "drop"]) {
  drop.addEventListener(kind, (event) => {
    event.preventDefault();
    drop.classList.toggle("over", kind === "dragover");
  });
}
drop.addEventListener("drop", async ({ dataTransfer }) => {
  const [item] = dataTransfer.items;
  const [file] = dataTransfer.files;
  const handle = await item?.getAsFileSystemHandle?.().catch(() => null);
  const from = handle?.getFile ? handle : file;
  if (from) open(from);
});

published(new URL(root || "./", location.href), new URL(MODULE, import.meta.url)).then(
  (files) => {
    site = files;
    begin();
  },
  (error) => {
    say("failed");
    console.error(error);
  },
);
