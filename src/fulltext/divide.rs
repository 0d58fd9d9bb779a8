//! Divides an index into [parts](super::parts), when pages are poured.

use super::compounds::{LINKS, SHORTEST_PART, SHORTEST_REST};
use super::index::{Index, Posting};
use super::numbers;
use super::parts::{Made, PartsFile, WordsFile};
use super::stem::stems;
use super::synonyms::Synonyms;
use super::ties::ties;
use std::collections::{BTreeSet, HashSet};

/// A word or a tie with its rows.
struct Entry<'a> {
    text: &'a str,
    postings: &'a [Posting],
    made: Made,
}

/// An index in parts: which there are, and those. Once a part has `enough` finds, another one begins.
pub(super) fn divide(
    index: &Index,
    synonyms: &Synonyms,
    enough: usize,
) -> (PartsFile, Vec<WordsFile>) {
    let words = index.words();
    let stems_of: Vec<Vec<String>> = words.iter().map(|word| stems(word)).collect();
    let all_stems = stems_of.iter().flatten();
    let known: HashSet<&str> = words.iter().chain(all_stems).map(String::as_str).collect();
    let ties = ties(index, synonyms, &known);
    let of_words = words.iter().zip(0..).map(|(word, number)| Entry {
        text: word,
        postings: index.postings(number),
        made: made(word, &known),
    });
    let of_ties = ties.iter().map(|(tie, postings)| Entry {
        text: tie,
        postings,
        made: Made::default(),
    });
    let entries: Vec<Entry> = of_words.chain(of_ties).collect();
    let mut filed: Vec<(&str, usize)> = Vec::new();
    for (place, entry) in entries.iter().enumerate() {
        filed.push((entry.text, place));
        let stems = stems_of.get(place).into_iter().flatten();
        filed.extend(stems.map(|stem| (stem.as_str(), place)));
        filed.extend(tails(entry.text, entry.made).map(|tail| (tail, place)));
    }
    filed.sort_unstable();
    filed.dedup();
    let (mut starts, mut sizes, mut parts) = (Vec::new(), Vec::new(), Vec::new());
    let mut part = Part::default();
    for group in filed.chunk_by(|one, other| one.0 == other.0) {
        for &(by, place) in group {
            part.add(by, place, &entries);
        }
        if part.finds >= enough {
            starts.push(part.start);
            sizes.push(u32::try_from(part.finds).unwrap_or(u32::MAX));
            parts.push(part.file(&entries));
            part = Part::default();
        }
    }
    if !part.places.is_empty() {
        starts.push(part.start);
        sizes.push(u32::try_from(part.finds).unwrap_or(u32::MAX));
        parts.push(part.file(&entries));
    }
    let file = PartsFile {
        rows: u32::try_from(index.rows()).unwrap_or(u32::MAX),
        starts: starts.join(" "),
        sizes: numbers::write(sizes),
    };
    (file, parts)
}

/// A part in the making.
#[derive(Default)]
struct Part<'a> {
    /// What its first word is looked up by.
    start: &'a str,
    places: BTreeSet<usize>,
    finds: usize,
}

impl<'a> Part<'a> {
    fn add(&mut self, by: &'a str, place: usize, entries: &[Entry]) {
        if self.places.is_empty() {
            self.start = by;
        }
        if self.places.insert(place) {
            self.finds += entries.get(place).map_or(0, |entry| entry.postings.len());
        }
    }

    fn file(&self, entries: &[Entry]) -> WordsFile {
        let own = || self.places.iter().filter_map(|place| entries.get(*place));
        let (mut rows, mut fields) = (Vec::new(), Vec::new());
        for entry in own() {
            let mut last = 0;
            for posting in entry.postings {
                let row = u32::try_from(posting.row()).unwrap_or(u32::MAX);
                rows.push(row - last);
                fields.push(u32::from(posting.fields().0));
                last = row;
            }
        }
        let texts: Vec<&str> = own().map(|entry| entry.text).collect();
        let counts = own().map(|entry| u32::try_from(entry.postings.len()).unwrap_or(u32::MAX));
        WordsFile {
            words: texts.join(" "),
            counts: numbers::write(counts),
            rows: numbers::write(rows),
            fields: numbers::write(fields),
            before: numbers::write(own().map(|entry| entry.made.before)),
            behind: numbers::write(own().map(|entry| entry.made.behind)),
        }
    }
}

/// Where a word may be cut so that what is left, before or behind, is a known word.
fn made(word: &str, known: &HashSet<&str>) -> Made {
    let is_word = |rest: &str| rest.len() >= SHORTEST_REST && known.contains(rest);
    let bit = |at: usize| 1_u32.checked_shl(u32::try_from(at).unwrap_or(u32::MAX));
    let mut made = Made::default();
    for (at, _) in word.char_indices().skip(1) {
        // Longer words than bits are cut where there are some.
        let Some(bit) = bit(at) else { break };
        let (before, behind) = word.split_at(at);
        let mut befores = LINKS.iter().filter_map(|link| before.strip_suffix(link));
        // `onveilig` is made of `veilig` too.
        if before == "on" || befores.any(is_word) {
            made.before |= bit;
        }
        let mut behinds = LINKS.iter().filter_map(|link| behind.strip_prefix(link));
        if behinds.any(is_word) {
            made.behind |= bit;
        }
    }
    made
}

/// What a compound is looked up by besides itself.
fn tails(word: &str, made: Made) -> impl Iterator<Item = &str> {
    let places = word.char_indices().skip(1).map(|(at, _)| at);
    let tails = places.filter_map(move |at| {
        let bit = made.before.checked_shr(u32::try_from(at).ok()?)?;
        word.get(at..).filter(|_| bit & 1 == 1)
    });
    tails.filter(|tail| tail.len() >= SHORTEST_PART)
}
