// The core at work: what it is asked it answers, one after the other. "glue" is given by the build.
import start, { Desk } from "glue";

const TYPES = {
  csv: "text/csv;charset=utf-8",
  html: "text/html;charset=utf-8",
  toml: "application/toml;charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
};
let desk;

/** A file to be saved, of the kind that its name says. */
const file = (name, bytes) => ({ about: "file", name, bytes, type: TYPES[name.split(".").pop()] });

const answers = {
  async begin({ site, language, today }) {
    await start({ module_or_path: site.core });
    desk = new Desk();
    for (const [path, bytes] of site.files) desk.put(path, new Uint8Array(bytes));
    return { about: "begun", year: desk.begin(language, today) };
  },
  open({ files, year }) {
    for (const [name, bytes] of files) desk.lay(name, new Uint8Array(bytes));
    return { about: "found", ...JSON.parse(desk.open(year)) };
  },
  week: ({ week }) => ({ about: "week", ...JSON.parse(desk.week(week)) }),
  look: ({ form }) => JSON.parse(desk.look(form)),
  settings: ({ form, name }) => file(name, desk.settings(form)),
  change({ form, files }) {
    for (const [path, bytes] of files) desk.put(path, new Uint8Array(bytes));
    return { text: desk.change(form) };
  },
  mended: ({ choices, name }) => file(name, desk.mended(choices)),
  list: ({ name }) => file(name, desk.list()),
  pour: () => ({ about: "poured", text: desk.pour() }),
  page: ({ path }) => ({ about: "page", path, html: desk.page(path) }),
  search: ({ query }) => ({ html: desk.search(query) }),
  paths: () => ({ paths: JSON.parse(desk.paths()) }),
  file: ({ path }) => ({ bytes: desk.file(path) }),
  zip: ({ name }) => file(name, desk.zip()),
  instructions: ({ name }) => file(name, desk.instructions()),
  template: ({ name }) => file(name, desk.template()),
};

async function answer({ number, ...data }) {
  try {
    postMessage({ number, ...(await answers[data.ask](data)) });
  } catch (error) {
    // Whatever it was, nothing on this desk can be relied on any more: the page begins anew.
    console.error(error);
    postMessage({ about: "broken" });
  }
}

/** What is asked while the core is still beginning waits for it. */
let turn = Promise.resolve();
addEventListener("message", ({ data }) => {
  turn = turn.then(() => answer(data));
});
