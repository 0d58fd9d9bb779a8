// What is done with the list of all complaints while it is measured.

/** In the page: types every query letter by letter and measures each. */
export async function keystrokes(queries) {
  const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
  const field = document.getElementById("zoek-klachten");
  const type = (text) => {
    field.value = text;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  };
  const times = [];
  for (const query of queries) {
    for (let end = 1; end <= query.length; end++) {
      const start = performance.now();
      type(query.slice(0, end));
      // The view follows in microtasks; asking for a height lays it out.
      await Promise.resolve();
      await new Promise((resolve) => queueMicrotask(resolve));
      void document.body.offsetHeight;
      times.push({ what: query.slice(0, end), time: performance.now() - start });
      await wait(60);
    }
    await wait(700);
    type("");
    await wait(1500);
  }
  return times;
}

/** In the page: follows a link to each state. */
export async function filters(queries) {
  const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
  const times = [];
  for (const query of [...queries, ""]) {
    // A link as the list makes them, to whatever state is asked for.
    const link = document.createElement("a");
    link.className = "filter";
    link.href = `?${query}`;
    document.querySelector(".finder-results").append(link);
    // A person clicks what is laid out.
    await wait(100);
    const start = performance.now();
    link.click();
    await Promise.resolve();
    await new Promise((resolve) => queueMicrotask(resolve));
    void document.body.offsetHeight;
    times.push({ what: query || "none", time: performance.now() - start });
    link.remove();
    await wait(1500);
  }
  return times;
}

/** How often cards are put there by hand, and after how many milliseconds again: as keys, and as clicks are. */
export const ONE_BY_ONE = { rounds: 40, pause: 60 };
export const AFTER_A_WHILE = { rounds: 12, pause: 1500 };

/** In the page: what the browser alone takes to put as many cards there as a keystroke does, and to lay them out. A page
 * that did nothing for a while takes longer than one in the midst of it. */
export async function byHand({ rounds, pause }) {
  const block = document.getElementById("lijst-0");
  const cards = [...document.querySelectorAll(".finder-list .complaint")].map((card) => card.outerHTML);
  // So many cover the screen: see `cards_in` of the list.
  const [before, shown] = [block.innerHTML, Math.min(6, 1 + Math.floor(innerHeight / 240))];
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const first = (5 * round) % (cards.length - shown);
    const some = cards.slice(first, first + shown).join("");
    const start = performance.now();
    block.innerHTML = some;
    void document.body.offsetHeight;
    times.push({ what: `round ${round}`, time: performance.now() - start });
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  block.innerHTML = before;
  return times;
}
