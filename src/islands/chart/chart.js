// Draws one chart from the options that lie beside its page, and keeps it right: its size, its
// colours, its end.
import { BarChart } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { saved } from "./picture.js";

use([BarChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

// What a person may change while the chart stands there.
const wishes = ["(prefers-color-scheme: dark)", "(prefers-reduced-motion: reduce)", "(forced-colors: active)"];

/** Draws in the frame of `figure`; returns what ends it. */
export async function draw(figure) {
  const response = await fetch(figure.dataset.chart);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const text = await response.text();

  const frame = figure.querySelector(".chart-picture");
  const chart = init(frame, null, { renderer: "svg" });
  const show = () => chart.setOption(options(text, frame));
  show();

  const ended = new AbortController();
  const { signal } = ended;
  for (const wish of wishes) matchMedia(wish).addEventListener("change", show, { signal });
  // It also reports the size that the chart has already; answering would stop its bars from growing.
  const size = new ResizeObserver(() => {
    if (frame.clientWidth === chart.getWidth()) return;
    chart.resize();
    show();
  });
  size.observe(frame);
  const save = figure.querySelector(".chart-save");
  const button = save.firstElementChild;
  button.addEventListener("click", () => saved(chart, button), { signal });
  save.hidden = false;
  figure.dataset.state = "drawn";

  return () => {
    ended.abort();
    size.disconnect();
    chart.dispose();
    // The library leaves behind what it says of the picture.
    for (const name of ["role", "aria-label"]) frame.removeAttribute(name);
    save.hidden = true;
    delete figure.dataset.state;
  };
}

/** The options for this frame: colours and type as the style sheet has them now, names no wider
    than the frame, and no movement for those who don't want any. */
function options(text, frame) {
  const style = getComputedStyle(frame);
  // The library writes names of type into attributes as they are, double quotes and all.
  const property = (name) => style.getPropertyValue(name).trim().replaceAll('"', "'");
  const value = (_, value) => (typeof value === "string" && value.startsWith("--") ? property(value) : value);
  const options = JSON.parse(text, value);
  options.animation = !matchMedia("(prefers-reduced-motion: reduce)").matches;
  options.yAxis.axisLabel.width = frame.clientWidth;
  return options;
}
