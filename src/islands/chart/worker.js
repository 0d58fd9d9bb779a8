// Draws charts away from the page: the library takes longer than a phone's page may stand still. Answers
// each order with a picture in SVG that needs neither styles nor scripts of its own.
import { BarChart } from "echarts/charts";
import { GridComponent, LegendComponent } from "echarts/components";
import { init, setPlatformAPI, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, GridComponent, LegendComponent, SVGRenderer]);

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

function picture({ options, width, height }) {
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  try {
    chart.setOption({ ...options, animation: false });
    return plain(chart.renderToSVGString(), options.textStyle.fontSize);
  } finally {
    chart.dispose();
  }
}

/** The page's security policy allows no inline styles; what they would say is the same for every text. */
const plain = (svg, size) =>
  svg
    .replace(/<style[^]*?<\/style>/, "")
    .replace(/ (style|class)="[^"]*"/g, "")
    .replace("<svg ", `<svg font-size="${size}" `);

// biome-ignore lint/suspicious/noGlobalAssign: how a worker is told what to do
onmessage = ({ data: { number, ...order } }) => {
  try {
    postMessage({ number, svg: picture(order) });
  } catch (error) {
    postMessage({ number, fault: String(error) });
  }
};
