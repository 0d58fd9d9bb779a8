// The core at work: what it is asked it answers, one after the other. "glue" is given by the build.
import start, { Desk } from "glue";

const TYPES = { zip: "application/zip", xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" };
let desk;

const answers = {
  async begin({ site, language, today }) {
    await start({ module_or_path: site.core });
    desk = new Desk();
    for (const [path, bytes] of site.files) desk.put(path, new Uint8Array(bytes));
    return { about: "begun", year: desk.begin(language, today) };
  },
  open: ({ name, bytes, year }) => ({
    about: "found",
    ...JSON.parse(desk.open(name, new Uint8Array(bytes), year)),
  }),
  week: ({ week }) => ({ about: "week", ...JSON.parse(desk.week(week)) }),
  pour: ({ language }) => ({ about: "poured", text: desk.pour(language) }),
  page: ({ path }) => ({ about: "page", path, html: desk.page(path) }),
  zip: ({ name }) => ({ about: "file", name, type: TYPES.zip, bytes: desk.zip() }),
  template: ({ name }) => ({ about: "file", name, type: TYPES.xlsx, bytes: desk.template() }),
};

async function answer(data) {
  try {
    postMessage(await answers[data.ask](data));
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
