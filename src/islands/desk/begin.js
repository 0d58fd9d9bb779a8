// The form for an organisation without a site. What is wrong the core says.
import { control, part } from "./parts.js";

const form = part("begin");
const field = (name) => form.elements.namedItem(name);

/** What was filled in, as the core reads it. */
function filled() {
  const text = (name) => field(name).value.trim();
  const file = (name) => (field(name).files.length ? `${name}.svg` : "");
  const website = text("links");
  const colours = {};
  for (const one of form.querySelectorAll("[type=color]")) {
    const { scheme, token } = one.dataset;
    // One that isn't changed stays the site's own.
    if (one.value !== one.defaultValue) colours[scheme] = { ...colours[scheme], [token]: one.value };
  }
  const name = text("name");
  return {
    name,
    address: text("address"),
    complaint_form: text("complaint_form"),
    complaint_email: text("complaint_email"),
    contact_email: text("contact_email"),
    logo: file("logo"),
    icon: file("icon"),
    link: { nl: "", en: "", href: website, ...(website && names(name)) },
    colours,
  };
}

/** What the link to the organisation's website says in both languages. */
function names(name) {
  const say = (text) => text.replace("{0}", name);
  return { nl: say(form.dataset.websiteNl), en: say(form.dataset.websiteEn) };
}

/** Shows what isn't right yet, and gives the first field that isn't. */
function mark({ fields, colours }) {
  for (const told of form.querySelectorAll("[data-wrong]")) {
    const text = fields[told.dataset.wrong] ?? "";
    told.textContent = text;
    const input = field(told.dataset.wrong);
    if (text) input.setAttribute("aria-invalid", "true");
    else input.removeAttribute("aria-invalid");
  }
  const lines = colours.map((text) => Object.assign(document.createElement("li"), { textContent: text }));
  part("contrast").replaceChildren(...lines);
  const [first] = Object.keys(fields);
  if (!first) return null;
  return field(first) ?? form.querySelector("[type=color]");
}

/** Listens to the form. `request` asks the core and waits for its answer; `begun` goes on with it. */
export function begin(request, begun) {
  const look = async () => mark(await request({ ask: "look", form: JSON.stringify(filled()) }));
  form.addEventListener("input", ({ target }) => target.type === "color" && look());
  form.addEventListener("change", ({ target }) => target.matches("[aria-invalid]") && look());
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const wrong = await look();
    if (wrong) return wrong.focus();
    const files = [];
    for (const name of ["logo", "icon"]) {
      const [file] = field(name).files;
      if (file) files.push([`${name}.svg`, await file.arrayBuffer()]);
    }
    const { text } = await request({ ask: "change", form: JSON.stringify(filled()), files });
    control("begin").open = false;
    begun(text);
  });
  control("settings").addEventListener("click", async () => {
    const wrong = await look();
    if (wrong) return wrong.focus();
    request({ ask: "settings", form: JSON.stringify(filled()), name: "organisation.toml" });
  });
}
