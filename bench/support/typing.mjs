/** In the page: types a query letter by letter and measures each. */
export async function type(query) {
  const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
  const field = document.getElementById("zoek");
  const view = document.querySelector(".search-field");
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
    void view.querySelector(".search-list").offsetHeight;
    const time = performance.now() - start;
    const shown = view.innerHTML;
    await wait(60);
    if (view.innerHTML !== shown)
      throw new Error(`"${query.slice(0, end)}": the suggestions changed after they were measured`);
    times.push({ what: query.slice(0, end), time });
  }
  enter("");
  await wait(60);
  return times;
}
