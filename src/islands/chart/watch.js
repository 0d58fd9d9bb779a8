// Draws the charts of a page when the first one comes into view, all of them: so they are there on paper
// too. Small, since every page with charts loads it; the worker that draws, with the library, comes when
// the first chart does. Plain script, not an island: a Leptos bundle of 50 KB and more would only pass a
// text from one script to another.
import "../page.js";
import { draw } from "./chart.js";

const figures = new Set(document.querySelectorAll("[data-chart]"));

function enter(figure) {
  if (!figures.delete(figure)) return;
  // The table below it says the same: the page loses nothing but the empty frame.
  draw(figure).catch((error) => {
    figure.dataset.state = "failed";
    figure.querySelector("details").open = true;
    console.error(error);
  });
}

/** Whether it isn't the view that another one has the place of. */
const hasRoom = (figure) => figure.clientWidth > 0;

// What can't say which charts are in view shows all of them.
if ("IntersectionObserver" in self) {
  const watcher = new IntersectionObserver((changes) => {
    const come = changes.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target);
    if (come.length === 0) return;
    for (const figure of [...come, ...figures].filter(hasRoom)) {
      watcher.unobserve(figure);
      enter(figure);
    }
  });
  for (const figure of figures) watcher.observe(figure);
} else {
  figures.forEach(enter);
}
