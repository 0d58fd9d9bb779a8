// Shows the charts of a page while they are in view. Small, since every page with charts loads it;
// the worker that draws, with the library, comes when the first chart does. Plain script, not an
// island: a Leptos bundle of 50 KB and more would only pass a text from one script to another.
import "../page.js";
import { draw } from "./chart.js";

const charts = new Map();

function enter(figure) {
  const drawing = draw(figure);
  charts.set(figure, drawing);
  // The table beside it says the same: the page loses nothing but the empty frame.
  drawing.catch((error) => {
    figure.dataset.state = "failed";
    console.error(error);
  });
}

function leave(figure) {
  charts.get(figure)?.then(
    (end) => end(),
    () => {},
  );
  charts.delete(figure);
}

function watch(figures) {
  const watcher = new IntersectionObserver((changes) => {
    for (const { target, isIntersecting } of changes) {
      if (!isIntersecting) leave(target);
      else if (!charts.has(target)) enter(target);
    }
  });
  for (const figure of figures) watcher.observe(figure);
}

const figures = document.querySelectorAll("[data-chart]");
// What can't say which charts are in view shows all of them.
if ("IntersectionObserver" in self) watch(figures);
else figures.forEach(enter);
