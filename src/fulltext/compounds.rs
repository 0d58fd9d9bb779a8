//! Dutch words made of words: which words of the texts hold a part, and where a typed one is cut.

use super::index::Index;
use super::stem::stems;
use super::synonyms::Synonyms;

/// A shorter text stands in too many words by chance.
pub(super) const SHORTEST_PART: usize = 4;
/// What else stands in a compound is a word of at least so many letters.
pub(super) const SHORTEST_REST: usize = 3;
/// What two words of a compound may be joined by.
pub(super) const LINKS: [&str; 5] = ["", "s", "en", "e", "n"];

/// The words of the texts that are made of this word, or of a form of it, and of another known word.
pub(super) fn compounds_with(index: &Index, typed: &str) -> Vec<u32> {
    let holds = |part: String| {
        let perhaps: Vec<_> = index.perhaps_with(&part).collect();
        let certain = perhaps.into_iter();
        certain.filter(move |&number| {
            let word = index.word(number);
            match index.made(number) {
                Some(made) => made.has(word, &part),
                None => is_compound(index, word, &part),
            }
        })
    };
    parts(typed).into_iter().flat_map(holds).collect()
}

/// The word itself, without a plural's ending, and as it stands in compounds: `slaap` of `slapen`,
/// `pest` of `gepest`.
fn parts(typed: &str) -> Vec<String> {
    let singular = typed.strip_suffix("en").or_else(|| typed.strip_suffix('s'));
    let written = [Some(typed), singular].into_iter().flatten();
    let mut parts: Vec<String> = written.map(str::to_owned).collect();
    for stem in stems(typed) {
        parts.extend(lengthened(&stem));
        parts.push(stem);
    }
    parts.retain(|part| part.len() >= SHORTEST_PART);
    parts.sort_unstable();
    parts.dedup();
    parts
}

/// Stems are written with single vowels: `slap` stands for `slaap` too.
fn lengthened(stem: &str) -> Option<String> {
    let at = stem.len().checked_sub(2)?;
    let vowel = stem.get(at..=at).filter(|vowel| "aeou".contains(vowel))?;
    Some(format!(
        "{}{vowel}{}",
        stem.get(..=at)?,
        stem.get(at + 1..)?
    ))
}

/// Whether a word is made of this part and of another known word, before or behind it. A part
/// that stands in a word by chance is no match: `eten` in `weten`.
fn is_compound(index: &Index, word: &str, part: &str) -> bool {
    let Some((before, behind)) = word.split_once(part) else {
        return false;
    };
    let is_known =
        |rest: &str| !index.exactly(rest).is_empty() || index.with_stem(rest).next().is_some();
    let is_word = |rest: &str| rest.len() >= SHORTEST_REST && is_known(rest);
    if before.is_empty() {
        let mut rests = LINKS.iter().filter_map(|link| behind.strip_prefix(link));
        rests.any(is_word)
    } else {
        let mut rests = LINKS.iter().filter_map(|link| before.strip_suffix(link));
        // `onveilig` is made of `veilig` too.
        before == "on" || rests.any(is_word)
    }
}

/// The two words of a compound that was typed: where it may be cut in several ways, the one whose
/// shorter part is longest.
pub(super) fn cut<'a>(index: &Index, synonyms: &Synonyms, typed: &'a str) -> Option<[&'a str; 2]> {
    let is_known = |word: &str| {
        let stems = stems(word);
        let mut in_texts = stems.iter().map(|stem| index.with_stem(stem));
        in_texts.any(|mut words| words.next().is_some()) || synonyms.knows(&stems)
    };
    let cuts = typed.char_indices().map(|(at, _)| typed.split_at(at));
    let cuts = cuts.filter(|(_, right)| right.len() >= SHORTEST_PART);
    let known = cuts.filter_map(|(left, right)| {
        let left = LINKS.iter().filter_map(|link| left.strip_suffix(link));
        let mut left = left.filter(|left| left.len() >= SHORTEST_PART && is_known(left));
        Some([left.next()?, right]).filter(|_| is_known(right))
    });
    known.max_by_key(|parts| parts.map(str::len).into_iter().min())
}
