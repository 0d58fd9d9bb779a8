// Colours as three numbers from 0 to 255.

/** Any colour that the browser knows. */
export function read(text) {
  const context = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d");
  context.fillStyle = text.trim();
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

export const written = (colour) => `rgb(${colour.map(Math.round).join(" ")})`;

/** A colour on the way from one to another. */
export const mix = (from, to, share) => from.map((part, index) => part + (to[index] - part) * share);

/** The contrast of two colours, from 1 to 21, as WCAG defines it. */
export function contrast(one, other) {
  const [less, more] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (more + 0.05) / (less + 0.05);
}

function luminance(colour) {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
