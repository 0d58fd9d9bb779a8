// So many complaints that their list comes in parts, each with a word of its own.

/** More than one download holds: see `WHOLE` of the listing. */
export const COUNT = 5100;

/** A word that no other complaint has, and that no other one is a form or a beginning of. */
export const mark = (at) =>
  `kenmerk${at
    .toString(16)
    .padStart(4, "0")
    .replace(/./g, (digit) => "bcdfghjklmpqvwxz"[Number.parseInt(digit, 16)])}`;

/** The same complaints again and again, under numbers of their own. */
export const multiplied = (complaints) =>
  Array.from({ length: COUNT }, (_, at) => {
    const one = complaints[at % complaints.length];
    return { ...one, id: `2034-${String(at + 1).padStart(4, "0")}`, complaint: `${one.complaint} Met ${mark(at)}.` };
  });
