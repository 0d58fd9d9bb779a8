// Draws charts away from the page: the library takes longer than a phone's page may stand still. Answers
// each order with a picture in SVG that needs neither styles nor scripts of its own.
import { BarChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { init, setPlatformAPI, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, GridComponent, SVGRenderer]);

// Where it is missing, the library reckons with widths of its own.
if (globalThis.OffscreenCanvas) {
  const context = new OffscreenCanvas(1, 1).getContext("2d");
  setPlatformAPI({
    measureText(text, font) {
      context.font = font;
      return context.measureText(text);
    },
  });
}

/** Everything is drawn as for text at its usual size, in a frame as much smaller as the text is larger. */
function picture({ options, width, height, scale }) {
  const [across, down] = [width / scale, height / scale];
  const chart = init(null, null, { renderer: "svg", ssr: true, width: across, height: down });
  try {
    chart.setOption({ ...fitted(options, across, down), animation: false });
    const { fontSize, fontFamily } = options.textStyle;
    return plain(chart.renderToSVGString(), { width, height, across, down, fontSize, fontFamily });
  } finally {
    chart.dispose();
  }
}

// Around a number in a bar, and beside a name.
const AIR = 6;

/** The options in a picture of this size: names as wide as it, with their room above the first row too, and
    numbers only in bars that are wide enough. */
function fitted({ rowBars, ...options }, width, height) {
  const { yAxis, xAxis, series, textStyle } = options;
  const [grid] = options.grid;
  // What a font is measured as isn't always what it takes.
  yAxis.axisLabel.width = width - AIR;
  const above = (height / yAxis.data.length - rowBars) / 2 - 5;
  Object.assign(grid, { top: above, bottom: -above, outerBoundsMode: "none" });
  const unit = (width - grid.right) / xAxis.max;
  for (const { label, data } of series) {
    if (label.position !== "inside") continue;
    data.forEach((one, at) => {
      const { value = one, label: own } = one;
      const text = own?.formatter ?? String(value);
      const room = value * unit - AIR;
      if (text.length * textStyle.fontSize * 0.62 > room) data[at] = { value, label: { show: false } };
    });
  }
  return options;
}

/** The page's security policy allows no inline styles; what they would say is the same for every text. */
function plain(svg, { width, height, across, down, fontSize, fontFamily }) {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${across} ${down}"`;
  return svg
    .replace(/<style[^]*?<\/style>/, "")
    .replace(/ (style|class)="[^"]*"/g, "")
    .replace(
      /<svg [^>]*>/,
      `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-size="${fontSize}" font-family="${fontFamily}">`,
    );
}

// biome-ignore lint/suspicious/noGlobalAssign: how a worker is told what to do
onmessage = ({ data: { number, ...order } }) => {
  try {
    postMessage({ number, svg: picture(order) });
  } catch (error) {
    postMessage({ number, fault: String(error) });
  }
};
