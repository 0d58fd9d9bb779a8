// Shows one chart from its file of options, and keeps it right when its frame or the reader's text
// changes. Its colours are those of the style sheet, which the picture names.
import { saved } from "./picture.js";
import { ordered } from "./studio.js";

// The options' measures are those of a reader with text at its usual size.
const USUAL = 16;

/** Draws in the frame of `figure`, in the place of the picture that came with the page. */
export async function draw(figure) {
  const response = await fetch(figure.dataset.chart);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const options = await response.json();

  const frame = figure.querySelector(".chart-picture");
  // A page that was translated would get the names of its own language back: there the picture stays.
  const rows = [...frame.querySelectorAll("p")];
  if (!rows.every(({ textContent }, row) => textContent.startsWith(options.yAxis.data[row]))) return;

  let latest = 0;
  let shown = "";
  const measures = () => [frame.clientWidth, frame.clientHeight, textSize()].join();
  async function show() {
    latest += 1;
    const order = latest;
    shown = measures();
    const svg = await ordered({
      options: typed(options, frame),
      width: frame.clientWidth,
      height: frame.clientHeight,
      scale: textSize() / USUAL,
    });
    // Another one may have been ordered, and answered, in the meantime.
    if (order === latest) frame.innerHTML = svg;
  }
  await show();

  // On paper, and while another view has its place, it stays as it was.
  const isShown = () => frame.clientWidth > 0 && !matchMedia("print").matches;
  const size = new ResizeObserver(() => isShown() && measures() !== shown && show().catch(console.error));
  size.observe(frame);
  const save = figure.querySelector(".chart-save");
  const button = save.firstElementChild;
  button.addEventListener("click", () => saved(figure, button));
  save.hidden = false;
  figure.dataset.state = "drawn";
}

const textSize = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/** The options with the type that texts are measured in. */
function typed(options, frame) {
  // The library writes names of type into attributes as they are, double quotes and all.
  const fontFamily = getComputedStyle(frame).fontFamily.replaceAll('"', "'");
  return { ...options, textStyle: { ...options.textStyle, fontFamily } };
}
