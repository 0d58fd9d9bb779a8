// The place that an address names, also as mail programs leave it: encoded once more, with a sign
// before it or a full stop behind.

/** The element; none where the page has no such place. */
export function target(hash) {
  let text = hash.slice(1);
  try {
    for (let last; last !== text; ) [last, text] = [text, decodeURIComponent(text)];
  } catch {
    // No encoding, then.
  }
  return document.getElementById(text) ?? document.getElementById(text.match(/\w[\w-]*/)?.[0] ?? "");
}
