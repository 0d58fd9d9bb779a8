//! What of a text to highlight, and which part of it to show where there is no room for all.

use super::hits::Hits;
use super::index::Index;
use super::places::fits;
use super::words::each_word;
use std::ops::Range;

/// The parts of a text that a query found, in order and apart from each other.
pub(super) fn marks(index: &Index, hits: &Hits, text: &str) -> Vec<Range<usize>> {
    if hits.words.is_empty() && hits.phrases.is_empty() {
        return Vec::new();
    }
    let (mut numbers, mut ranges) = (Vec::new(), Vec::new());
    each_word(text, |word, range| {
        numbers.push(index.known(word).next().unwrap_or(u32::MAX));
        ranges.push(range);
    });
    let mut marks: Vec<Range<usize>> = Vec::new();
    for at in 0..numbers.len() {
        let found = mark_end(&numbers, at, hits).checked_sub(1);
        let last = found.and_then(|found| ranges.get(at + found));
        let (Some(first), Some(last)) = (ranges.get(at), last) else {
            continue;
        };
        match marks.last_mut().filter(|mark| mark.end > first.start) {
            Some(mark) => mark.end = mark.end.max(last.end),
            None => marks.push(first.start..last.end),
        }
    }
    marks
}
/// How many words from this one on are a find; zero for none.
fn mark_end(numbers: &[u32], at: usize, hits: &Hits) -> usize {
    let phrase = |places: &&Vec<Range<u32>>| {
        numbers
            .get(at..at + places.len())
            .is_some_and(|words| fits(words, places))
    };
    let phrases = hits.phrases.iter().filter(phrase).map(Vec::len).max();
    let single = numbers
        .get(at)
        .is_some_and(|word| hits.words.binary_search(word).is_ok());
    phrases.unwrap_or(usize::from(single))
}
