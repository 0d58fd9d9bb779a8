// Saves a chart as a picture that can stand alone: with its title, what is counted and what the colours
// mean above it, and where the figures come from below.
const EDGE = 16;

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Hands the picture to the browser as a file. */
export function saved(figure, { dataset: { file, title, source } }) {
  const blob = new Blob([picture(figure, title, source)], { type: "image/svg+xml" });
  const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(blob), download: file });
  link.click();
  // Some browsers read it only when the person has said where to put it.
  setTimeout(URL.revokeObjectURL, 60_000, link.href);
}

function picture(figure, title, source) {
  const frame = figure.querySelector(".chart-picture");
  const style = getComputedStyle(frame);
  const of = (name) => escape(style.getPropertyValue(name).trim());
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const sheet = new Sheet(frame.clientWidth, style.fontFamily, of);
  sheet.write(title, size * 1.125, "--ink", "700");
  const caption = figure.querySelector("figcaption").textContent;
  if (caption !== title) sheet.write(caption, size * 0.875, "--ink-soft");
  for (const entry of figure.querySelectorAll(".legend li")) {
    sheet.entry(entry.textContent.trim(), size * 0.9375, entry.querySelector("rect").getAttribute("fill"));
  }
  sheet.draw(frame);
  sheet.write(source, size * 0.75, "--ink-soft");
  // Colours are named on the page; in a file there is nobody to ask.
  const drawn = sheet.parts.join("\n").replace(/var\((--[\w-]+)\)/g, (_, name) => of(name));
  const [width, height] = [frame.clientWidth + 2 * EDGE, sheet.y + EDGE];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${escape(style.fontFamily)}">
<title>${escape(title)}</title>
<rect width="100%" height="100%" fill="${of("--paper")}"/>
${drawn}
</svg>
`;
}

/** What is written below each other. */
class Sheet {
  y = EDGE;
  parts = [];

  constructor(width, family, of) {
    this.measure = document.createElement("canvas").getContext("2d");
    Object.assign(this, { width, family, of });
  }

  /** A text in as many lines as it takes. */
  write(text, size, colour, weight = "400", left = 0) {
    this.measure.font = `${weight} ${size}px ${this.family}`;
    const lines = [""];
    for (const word of text.split(/\s+/)) {
      const longer = `${lines.at(-1)} ${word}`.trim();
      if (lines.at(-1) && this.measure.measureText(longer).width > this.width - left) lines.push(word);
      else lines[lines.length - 1] = longer;
    }
    const spans = lines.map(
      (line, at) => `<tspan x="${EDGE + left}" dy="${at && size * 1.3}">${escape(line)} </tspan>`,
    );
    this.parts.push(
      `<text y="${this.y + size}" font-size="${size}" font-weight="${weight}" fill="${this.of(colour)}">${spans.join("")}</text>`,
    );
    this.y += lines.length * size * 1.3 + size * 0.4;
  }

  /** What a colour means. */
  entry(text, size, fill) {
    this.parts.push(
      `<rect x="${EDGE}" y="${this.y + size * 0.15}" width="${size}" height="${size}" rx="3" fill="${fill}"/>`,
    );
    this.write(text, size, "--ink", "400", size * 1.5);
  }

  draw(frame) {
    const drawing = frame.innerHTML.replace("<svg ", `<svg x="${EDGE}" y="${this.y}" overflow="visible" `);
    this.parts.push(drawing);
    this.y += frame.clientHeight + EDGE;
  }
}
