/** In the page: types a query letter by letter and measures each. */
export async function type(query) {
  const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
  const field = document.getElementById("zoek");
  // What is said of the suggestions follows once typing rests, which a slow machine doesn't wait for.
  const list = () => document.querySelector(".search-field .search-list");
  const enter = (text) => {
    field.value = text;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  };
  const times = [];
  for (let end = 1; end <= query.length; end++) {
    const start = performance.now();
    enter(query.slice(0, end));
    // The view follows in microtasks; asking for a height lays it out.
    for (let turn = 0; turn < 8; turn++) await undefined;
    void list().offsetHeight;
    const time = performance.now() - start;
    const shown = list().innerHTML;
    await wait(60);
    if (list().innerHTML !== shown)
      throw new Error(`"${query.slice(0, end)}": the suggestions changed after they were measured`);
    times.push({ what: query.slice(0, end), time });
  }
  enter("");
  await wait(60);
  return times;
}
