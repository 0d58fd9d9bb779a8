// The contrast of a text that axe leaves undecided, from what the browser computed: its colour over
// every background that lies below it.

/** Runs in the page: what is wrong with the texts of these elements, each with its selector. */
export function undecidedTexts(selectors) {
  const LARGE = 24;
  const LARGE_BOLD = 18.66;
  const canvas = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", {
    willReadFrequently: true,
  });

  /** Any colour of CSS as red, green, blue and how opaque it is. */
  function read(colour) {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
    return { parts: [red, green, blue], alpha: alpha / 255 };
  }
  const over = (front, alpha, back) => front.map((part, at) => part * alpha + back[at] * (1 - alpha));

  function luminance(parts) {
    const [red, green, blue] = parts.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
  function contrast(one, other) {
    const [less, more] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (more + 0.05) / (less + 0.05);
  }

  const holds = (element, x, y) =>
    [...element.getClientRects()].some(
      ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
    );

  /** The element and what it stands in, from the inside outwards. */
  function* around(element) {
    for (let at = element; at; at = at.parentElement ?? at.getRootNode().host) yield at;
  }

  const pixels = (...lengths) => lengths.reduce((sum, length) => sum + parseFloat(length), 0);

  /** A painted ::before or ::after that is taken out of the flow: where it lies, and its colour. */
  function overlay(element, pseudo) {
    const style = getComputedStyle(element, pseudo);
    const isThere =
      !/^(none|normal)$/.test(style.content) && style.display !== "none" && /absolute|fixed/.test(style.position);
    if (!isThere) return null;
    const colour = read(style.backgroundColor);
    const hasPicture = style.backgroundImage !== "none";
    if (colour.alpha === 0 && !hasPicture) return null;
    let holder = element;
    while (holder.parentElement && getComputedStyle(holder).position === "static") holder = holder.parentElement;
    const box = holder.getBoundingClientRect();
    const left = box.left + holder.clientLeft + pixels(style.left, style.marginLeft);
    const top = box.top + holder.clientTop + pixels(style.top, style.marginTop);
    const isWhole = style.boxSizing === "border-box";
    const around = (...sides) => (isWhole ? 0 : pixels(...sides));
    const right =
      left +
      pixels(style.width) +
      around(style.paddingLeft, style.paddingRight, style.borderLeftWidth, style.borderRightWidth);
    const bottom =
      top +
      pixels(style.height) +
      around(style.paddingTop, style.paddingBottom, style.borderTopWidth, style.borderBottomWidth);
    return { left, top, right, bottom, colour, isUnder: parseInt(style.zIndex, 10) < 0 && !hasPicture };
  }

  /** What an element lays over its own background, below or above its texts. */
  function overlaysAt(element, x, y) {
    const found = ["::before", "::after"].map((pseudo) => overlay(element, pseudo)).filter(Boolean);
    // A place that isn't known may be anywhere.
    return found.filter(({ left, top, right, bottom }) => !(x < left || right < x || y < top || bottom < y));
  }

  /** The colour of what is drawn below a point of a text in a drawing. */
  function drawn(element, x, y) {
    if (!element.ownerSVGElement) return null;
    const fills = document
      .elementsFromPoint(x, y)
      .filter((at) => at instanceof SVGGeometryElement)
      .map((at) => getComputedStyle(at).fill);
    const fill = fills.find((fill) => fill !== "none" && read(fill).alpha === 1);
    return fill ? read(fill).parts : null;
  }

  /** The backgrounds below a point of the element, blended. */
  function background(element, x, y) {
    const shape = drawn(element, x, y);
    if (shape) return { parts: shape };
    const layers = [];
    for (const at of around(element)) {
      const style = getComputedStyle(at);
      const overlays = overlaysAt(at, x, y);
      if (overlays.some(({ isUnder }) => !isUnder))
        return { why: `something of ${at.localName}.${at.className} lies over it` };
      if (style.mixBlendMode !== "normal" || style.filter !== "none") return { why: "a blend or a filter" };
      const isBelow = holds(at, x, y) || at === document.documentElement;
      if (isBelow && style.backgroundImage !== "none") return { why: "a picture as background" };
      const own = isBelow ? [read(style.backgroundColor)] : [];
      layers.unshift(...own, ...overlays.map(({ colour }) => colour));
      if (layers.some(({ alpha }) => alpha === 1)) break;
    }
    const paper = matchMedia("(prefers-color-scheme: dark)").matches ? [18, 18, 18] : [255, 255, 255];
    return { parts: layers.reduce((below, { parts, alpha }) => over(parts, alpha, below), paper) };
  }

  /** Something that is painted over the point and doesn't belong to the element. */
  function cover(element, x, y) {
    for (const at of document.elementsFromPoint(x, y)) {
      if (at === element || element.contains(at) || at.contains(element)) return null;
      if (read(getComputedStyle(at).backgroundColor).alpha > 0) return at;
    }
    return null;
  }

  const rects = (text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  };

  function faults(element) {
    const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    // A field shows its value, which is no node.
    const isField = element.matches("input, textarea, select");
    if (!texts.length && !isField) return ["nothing to read was found in it"];
    element.scrollIntoView({ behavior: "instant", block: "center" });
    const style = getComputedStyle(element);
    const size = parseFloat(style.fontSize);
    const needed = size >= LARGE || (size >= LARGE_BOLD && style.fontWeight >= 700) ? 3 : 4.5;
    const ink = read(element.ownerSVGElement ? style.fill : style.color);
    const alpha = [...around(element)].reduce((all, at) => all * getComputedStyle(at).opacity, ink.alpha);
    const found = new Set();
    for (const { left, width, top, height } of isField ? [element.getBoundingClientRect()] : texts.flatMap(rects)) {
      const [x, y] = [left + width / 2, top + height / 2];
      const { why, parts } = background(element, x, y);
      if (why) {
        found.add(why);
        continue;
      }
      const ratio = contrast(over(ink.parts, alpha, parts), parts);
      if (ratio < needed)
        found.add(`${style.color} on ${parts.map(Math.round)} has ${ratio.toFixed(2)}, it needs ${needed}`);
      const above = cover(element, x, y);
      // An open list or answer lies over the page on purpose, until it is closed.
      if (above && !above.closest(".search-list, .search-answer, .share"))
        found.add(`${above.localName}.${above.className} covers it`);
    }
    return [...found];
  }

  const [x, y] = [scrollX, scrollY];
  const found = selectors.flatMap((selector) => {
    const element = document.querySelector(selector);
    return element ? faults(element).map((why) => `${selector}: ${why}`) : [`${selector}: it is gone`];
  });
  scrollTo({ left: x, top: y, behavior: "instant" });
  return found;
}
