// Shows one chart from its file of options, and keeps it right: its size, its colours, its end.
import { saved } from "./picture.js";
import { ordered } from "./studio.js";

// What a person may change while the chart stands there.
const wishes = ["(prefers-color-scheme: dark)", "(forced-colors: active)"];

/** Draws in the frame of `figure`; returns what ends it. */
export async function draw(figure) {
  const response = await fetch(figure.dataset.chart);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const text = await response.text();

  const frame = figure.querySelector(".chart-picture");
  let [latest, width] = [0, 0];
  async function show() {
    latest += 1;
    const order = latest;
    width = frame.clientWidth;
    const svg = await ordered({ options: options(text, frame), width, height: frame.clientHeight });
    // Another one may have been ordered, and answered, in the meantime.
    if (order === latest) frame.innerHTML = svg;
  }
  const ended = new AbortController();
  const { signal } = ended;
  const showAgain = () => show().catch(console.error);
  // Before the first picture: what changes while it is drawn counts too.
  for (const wish of wishes) matchMedia(wish).addEventListener("change", showAgain, { signal });
  await show().catch((error) => {
    ended.abort();
    throw error;
  });
  frame.role = "img";
  frame.ariaLabel = JSON.parse(text).aria.label.description;

  const size = new ResizeObserver(() => frame.clientWidth !== width && showAgain());
  size.observe(frame);
  const save = figure.querySelector(".chart-save");
  const button = save.firstElementChild;
  button.addEventListener("click", () => saved(frame, button), { signal });
  save.hidden = false;
  figure.dataset.state = "drawn";

  return () => {
    ended.abort();
    size.disconnect();
    latest = 0;
    frame.replaceChildren();
    frame.role = frame.ariaLabel = null;
    save.hidden = true;
    delete figure.dataset.state;
  };
}

/** The options for this frame: colours and type as the style sheet has them now, and names no wider
    than the frame. */
function options(text, frame) {
  const style = getComputedStyle(frame);
  // The library writes names of type into attributes as they are, double quotes and all.
  const property = (name) => style.getPropertyValue(name).trim().replaceAll('"', "'");
  const value = (_, value) => (typeof value === "string" && value.startsWith("--") ? property(value) : value);
  const options = JSON.parse(text, value);
  options.yAxis.axisLabel.width = frame.clientWidth;
  return options;
}
