// Which of the page's locations have all typed words in their names, and which only almost.
const SHOWN = 6;
/** Shorter words are too like others. */
const MAY_BE_WRONG = 5;

export const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();

let names;

/** Names as they are compared, with their words and links. Prepared once, when all of them are there: to fold some
 * hundreds at every key takes longer than a frame on a slow phone. */
export function all() {
  if (names) return names;
  const links = [...document.querySelectorAll(".location-list a")];
  const folded = links.map((link) => {
    const name = fold(link.firstChild.textContent);
    return { name, words: name.split(/[^\p{L}\d]+/u), link };
  });
  if (document.readyState !== "loading") names = folded;
  return folded;
}

// Another number is another house: 1 is not found in 176.
const has = ({ name }, word) => (/^\d+$/.test(word) ? name.split(/\D+/).includes(word) : name.includes(word));

/** Whether a word begins as it was typed, but for one letter: another one, one too many or too few, or two in each
 * other's place. Not the first: that one is seldom wrong, and would make too much alike. */
function begins(word, typed) {
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at++;
  if (!at) return false;
  const [rest, wrong] = [word.slice(at), typed.slice(at)];
  return (
    rest.startsWith(wrong.slice(1)) ||
    rest.slice(1).startsWith(wrong) ||
    rest.slice(1).startsWith(wrong.slice(1)) ||
    (rest[0] === wrong[1] && rest[1] === wrong[0] && rest.slice(2).startsWith(wrong.slice(2)))
  );
}

const isLike = (one, typed) =>
  has(one, typed) ||
  (typed.length >= MAY_BE_WRONG && !/\d/.test(typed) && one.words.some((word) => begins(word, typed)));

/** Exact names first, then beginnings, with and without the kind. */
function rank({ name }, text) {
  const names = [name, name.replace(/^\w{3} /, "")];
  return names.includes(text) ? 0 : names.some((one) => one.startsWith(text)) ? 1 : 2;
}

/** The links of names that hold what was typed; of those that almost do, only where there are none. */
export function find(text) {
  const words = text.split(/\s+/);
  const those = (fits) => all().filter((one) => words.every((word) => fits(one, word)));
  const whole = text ? those(has) : [];
  const isAlike = text !== "" && !whole.length;
  const found = isAlike ? those(isLike) : whole;
  const ranked = found.map((one) => [rank(one, text), one.link]);
  ranked.sort(([one], [other]) => one - other);
  return { links: ranked.slice(0, SHOWN).map(([, link]) => link), isAlike };
}
