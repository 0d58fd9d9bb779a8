// Every chart comes with a picture of it. Draws them when the first one is in view and the page has nothing
// else to do, all of them: what is drawn has measured its texts, and can be saved. Small, since every page
// with charts loads it; the worker that draws, with the library, comes when the first chart is drawn. Plain
// script, not an island: a Leptos bundle of 50 KB and more would only pass a text from one script to another.
import "../page.js";
import { draw } from "./chart.js";

const figures = new Set(document.querySelectorAll("[data-chart]"));

function enter(figure) {
  if (!figures.delete(figure)) return;
  // The picture that came with the page stays.
  draw(figure).catch((error) => {
    figure.dataset.state = "failed";
    console.error(error);
  });
}

/** Calls it when the page has nothing else to do, and at the latest after two seconds. */
function whenIdle(work) {
  if ("requestIdleCallback" in self) requestIdleCallback(work, { timeout: 2000 });
  else setTimeout(work, 200);
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
      whenIdle(() => enter(figure));
    }
  });
  for (const figure of figures) watcher.observe(figure);
} else {
  for (const figure of figures) whenIdle(() => enter(figure));
}
