// The parts of the page that the desk's scripts fill in and listen to.

export const desk = document.querySelector("[data-desk]");
export const part = (name) => desk.querySelector(`[data-part="${name}"]`);
/** A button or area, by what it does. */
export const control = (name) => desk.querySelector(`[data-${name}]`);

/** Says something to everybody, readers of a screen among them. */
export const say = (text) => {
  part("status").textContent = text;
};

/** Says what the page has words for. */
export const tell = (name) => say(desk.dataset[name]);

/** Shows the parts that are about something, or hides them. */
export const show = (name, is) => {
  for (const one of desk.querySelectorAll(`[data-when="${name}"]`)) one.hidden = !is;
};

/** Gives a file to whoever sits there. */
export function save(bytes, name, type) {
  const href = URL.createObjectURL(new Blob([bytes], { type }));
  Object.assign(document.createElement("a"), { download: name, href }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
  say(name);
}

/** Prints one part of the page alone: the style sheet leaves everything else out for as long. */
export function print(name) {
  const { dataset } = document.documentElement;
  dataset.prints = name;
  addEventListener("afterprint", () => delete dataset.prints, { once: true });
  self.print();
}
