// Puts the lines together that show a part of the site on another page, and shows what they show. The
// choice stands in the address, so that it can be passed on.
import "../page.js";

const form = document.querySelector("[data-embed]");
const snippet = document.querySelector("[data-snippet]");
const preview = document.querySelector("[data-preview]");
const copy = document.querySelector("[data-copy]");
const root = new URL(document.documentElement.dataset.root || "./", location.href);
const { tag } = form.dataset;
/** What stands in the attributes of the element although nobody chose it. */
const DEFAULTS = { show: "dashboard", lang: "nl", theme: "auto", links: "inside" };
/** Attributes that belong to one thing to show. */
const ONLY_FOR = {
  location: ["location"],
  compare: ["compare"],
  category: ["category"],
  year: ["location", "compare", "category"],
};

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** What is chosen and differs from what holds anyway, in the order of the form. */
function attributes() {
  const chosen = new Map();
  for (const [name, value] of new FormData(form)) {
    if (value.trim()) chosen.set(name, chosen.has(name) ? `${chosen.get(name)},${value}` : value.trim());
  }
  const show = chosen.get("show");
  for (const [name, value] of chosen) {
    if (DEFAULTS[name] === value || (ONLY_FOR[name] && !ONLY_FOR[name].includes(show))) chosen.delete(name);
  }
  return chosen;
}

/** What is to be copied. A browser that translates changes what the page shows of it. */
let lines = "";

function update() {
  const chosen = attributes();
  for (const row of form.querySelectorAll("[data-only]")) row.hidden = row.dataset.only !== form.elements.show.value;
  const element = document.createElement(tag);
  for (const [name, value] of chosen) element.setAttribute(name, name === "bare" ? "" : value);
  if (!element.address) {
    preview.replaceChildren();
    lines = "";
    snippet.textContent = form.dataset.missing;
    return;
  }
  element.append(Object.assign(document.createElement("a"), { href: element.address, textContent: title() }));
  preview.replaceChildren(element);
  lines = [
    `<script src="${root}embed.js" async></script>`,
    `<${tag}${[...chosen].map(([name, value]) => (name === "bare" ? " bare" : ` ${name}="${escape(value)}"`)).join("")}>`,
    `  <a href="${escape(String(element.address))}">${escape(title())}</a>`,
    `</${tag}>`,
  ].join("\n");
  snippet.textContent = lines;
}

/** Puts the choice into the address. What is checked without being asked stands there once it isn't. */
function remember() {
  const chosen = attributes();
  if (!chosen.delete("bare")) chosen.set("bare", "no");
  try {
    history.replaceState(null, "", chosen.size ? `?${new URLSearchParams([...chosen])}` : location.pathname);
  } catch {
    // A sandboxed frame keeps its address.
  }
}

/** What the plain link is called: the site, and what of it is shown. */
function title() {
  const { show } = form.elements;
  const part = form.elements[show.value] ?? show;
  const names = [...part.selectedOptions].map(({ text }) => text).join(", ");
  return `${form.dataset.site}: ${names}`;
}

/** Fills the form from the address. What it doesn't know stays as it is. */
function restore() {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements[name];
    if (field?.type === "checkbox") field.checked = value !== "no";
    else if (field?.options) {
      const wanted = value.split(",");
      const found = [...field.options].filter(({ value }) => wanted.includes(value));
      if (found.length) for (const option of field.options) option.selected = found.includes(option);
    } else if (field) field.value = value;
  }
}

form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("change", () => {
  update();
  remember();
});
copy.hidden = false;
copy.addEventListener("click", async () => {
  const message = document.querySelector("[data-message]");
  try {
    await navigator.clipboard.writeText(lines);
    message.textContent = copy.dataset.done;
  } catch {
    getSelection().selectAllChildren(snippet);
    message.textContent = copy.dataset.failed;
  }
});
document.querySelector("[data-policy]").textContent = `script-src ${root.origin};\nframe-src ${root.origin};`;
restore();
const script = Object.assign(document.createElement("script"), { src: new URL("embed.js", root) });
script.addEventListener("load", () => {
  update();
  document.documentElement.dataset.islands = "awake";
});
// The page says what to do; its choices alone make nothing.
script.addEventListener("error", () => (document.documentElement.dataset.islands = "failed"));
document.head.append(script);
