// Saves a chart as a picture that can stand alone: with what it shows above it and where the
// figures come from below.
const EDGE = 16;
const LINE = 24;

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Hands the picture to the browser as a file. */
export function saved(frame, { dataset: { file, caption, source } }) {
  const blob = new Blob([picture(frame, caption, source)], { type: "image/svg+xml" });
  const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(blob), download: file });
  link.click();
  // Some browsers read it only when the person has said where to put it.
  setTimeout(URL.revokeObjectURL, 60_000, link.href);
}

function picture(frame, caption, source) {
  const style = getComputedStyle(frame);
  const of = (name) => escape(style.getPropertyValue(name).trim());
  const width = frame.clientWidth + 2 * EDGE;
  const height = frame.clientHeight + 3 * LINE + EDGE;
  const line = (y, size, colour, text) =>
    `<text x="${EDGE}" y="${y}" font-size="${size}" fill="${of(colour)}">${escape(text)}</text>`;
  const drawing = frame.innerHTML.replace("<svg ", `<svg x="${EDGE}" y="${LINE + EDGE}" `);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${of("--font")}">
<title>${escape(caption)}</title>
<rect width="100%" height="100%" fill="${of("--paper")}"/>
${line(LINE, 16, "--ink", caption)}
${drawing}
${line(height - EDGE, 12, "--ink-soft", source)}
</svg>
`;
}
