//! A directory that is too large for one download, in parts: each has the locations with a word that begins
//! in one way. What is typed says which part is needed, so that a country's search downloads as little as
//! an organisation's.

use super::meaning::{self, Role};
use super::organisation::Organisation;
use super::reading::{Read, read};
use dataset::{DirectoryEntry, DirectoryPart};
use std::collections::{BTreeMap, BTreeSet};

/// With more locations than these a part is split by one more letter.
const SPLIT: usize = 1_200;
/// Beginnings of words have so many letters.
const SHORTEST: usize = 2;
const LONGEST: usize = 6;
/// A word that more locations have than these tells nothing: it has no part.
const TELLS: u32 = 4_000;
/// So many parts are looked through for one query.
const MOST: usize = 3;
/// A shorter number is a house's, and says nothing without its street.
const POSTCODE: usize = 4;

/// Which parts answer a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// These, by their places, the smallest first: whatever has all words stands in each of them.
    Parts(Vec<usize>),
    /// Too many locations have a word that begins so, or that word.
    MoreLetters,
    /// No location has a word that begins so.
    Nowhere,
}

/// Locations by how their words begin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Divided {
    /// The beginning, and how many locations there are.
    pub part: DirectoryPart,
    /// Their places in the list; none where they are too many for a part.
    pub places: Vec<usize>,
}

/// Divides locations by how their words begin; sorted by the beginnings.
pub fn divide(locations: &[DirectoryEntry]) -> Vec<Divided> {
    let organisation = Organisation::of(locations);
    let mut words: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
    for (place, location) in locations.iter().enumerate() {
        for word in words_of(location, &organisation) {
            words.entry(heard(&word)).or_default().insert(place);
        }
    }
    let words: Vec<_> = words.into_iter().collect();
    let mut parts = BTreeMap::new();
    split(&words, SHORTEST, &mut parts);
    let parts = parts.into_iter();
    parts
        .map(|(key, places)| {
            let locations = u32::try_from(places.len()).unwrap_or(u32::MAX);
            let part = DirectoryPart { key, locations };
            let places = if has_file(&part) { places } else { Vec::new() };
            Divided { part, places }
        })
        .collect()
}

/// Whether a part isn't too large to be one.
pub fn has_file(part: &DirectoryPart) -> bool {
    part.locations <= TELLS
}

/// Which of the parts, sorted by their beginnings, a query needs.
pub fn asked(query: &str, parts: &[DirectoryPart]) -> Asked {
    let mut found: Vec<usize> = Vec::new();
    let mut needs_more = false;
    for text in telling(query) {
        match find(&text, parts) {
            Ok(at) => add(&mut found, at, parts),
            Err(is_unfinished) => needs_more |= is_unfinished,
        }
    }
    found.truncate(MOST);
    match (found.is_empty(), needs_more) {
        (false, _) => Asked::Parts(found),
        (true, true) => Asked::MoreLetters,
        (true, false) => Asked::Nowhere,
    }
}

/// The parts of what may have been meant, where none of those that a query asks for has anything like it: a slip in the
/// first letters leads elsewhere.
pub fn slips(query: &str, parts: &[DirectoryPart]) -> Vec<usize> {
    let mut found = Vec::new();
    for text in telling(query) {
        let letters: Vec<char> = text.chars().collect();
        let [first, second, rest @ ..] = &letters[..] else {
            continue;
        };
        let meant = [
            // Two changed places, and one letter too many.
            [&[*second, *first], rest].concat(),
            [&[*second], rest].concat(),
            [&[*first], rest].concat(),
        ];
        // So little is typed in passing.
        for meant in meant.iter().filter(|_| rest.len() >= SHORTEST) {
            if let Ok(at) = find(&meant.iter().collect::<String>(), parts) {
                add(&mut found, at, parts);
            }
        }
    }
    found.truncate(MOST);
    found
}

/// The words of a query that say where to look, as parts know them.
fn telling(query: &str) -> Vec<String> {
    let words = read(query);
    let telling = |word: &Read| match word.role {
        Role::Number => word.text().len() >= POSTCODE,
        role => role == Role::Content,
    };
    let says_nothing = !words.iter().any(telling);
    let words = words.iter().filter(|word| says_nothing || telling(word));
    words.flat_map(spellings).map(|text| heard(&text)).collect()
}

/// One more, the smallest first.
fn add(found: &mut Vec<usize>, part: usize, parts: &[DirectoryPart]) {
    if !found.contains(&part) {
        let size = |at: &usize| parts.get(*at).map(|part| part.locations);
        let place = found.partition_point(|other| size(other) <= size(&part));
        found.insert(place, part);
    }
}

/// The part of words that begin so; whether there would be some with more letters.
fn find(word: &str, parts: &[DirectoryPart]) -> Result<usize, bool> {
    let is_split = |start: &str| {
        let behind = parts.partition_point(|part| part.key.as_str() <= start);
        let next = parts.get(behind);
        next.is_some_and(|part| part.key.starts_with(start))
    };
    if is_split(word) {
        return Err(true);
    }
    let starts = (1..=word.len()).rev().filter_map(|end| word.get(..end));
    for start in starts {
        let at = parts.partition_point(|part| part.key.as_str() < start);
        if let Some(part) = parts.get(at).filter(|part| part.key == start) {
            // Where others are longer, this one holds what ends here.
            let ends = start.len() < word.len() && is_split(start);
            return match has_file(part) {
                false => Err(true),
                true if ends => Err(false),
                true => Ok(at),
            };
        }
    }
    Err(false)
}

/// A word as its part knows it: letters that sound alike are one, each by itself, so that a beginning stays one.
fn heard(word: &str) -> String {
    let letter = |letter| match letter {
        'v' => 'f',
        'z' => 's',
        'c' | 'q' => 'k',
        'j' | 'y' => 'i',
        other => other,
    };
    word.chars().map(letter).collect()
}

fn spellings(word: &Read) -> Vec<String> {
    let own = std::iter::once(word.text().to_owned());
    own.chain(meaning::spelled_out(word.text())).collect()
}

/// What a location may be looked up by: what tells it from others, or all there is.
fn words_of(location: &DirectoryEntry, organisation: &Organisation) -> Vec<String> {
    let names = std::iter::once(&location.name).chain(&location.reported_names);
    let places = [&location.town, &location.address, &location.postcode];
    let texts = names.chain(places.into_iter().flatten());
    let words: Vec<Read> = texts.flat_map(|text| organisation.read(text)).collect();
    let telling: Vec<&Read> = words
        .iter()
        .filter(|word| word.role == Role::Content)
        .collect();
    match telling.is_empty() {
        true => words.iter().flat_map(spellings).collect(),
        false => telling.into_iter().flat_map(spellings).collect(),
    }
}

type Word = (String, BTreeSet<usize>);

/// Groups sorted words by so many first letters, and those that are too many by more.
fn split(words: &[Word], letters: usize, parts: &mut BTreeMap<String, Vec<usize>>) {
    let start = |word: &Word| word.0.chars().take(letters).collect::<String>();
    let is_longer = |word: &Word| word.0.chars().count() > letters;
    for group in words.chunk_by(|one, other| start(one) == start(other)) {
        let (ended, longer): (Vec<&Word>, Vec<&Word>) =
            group.iter().partition(|word| !is_longer(word));
        let all: BTreeSet<usize> = group.iter().flat_map(|word| &word.1).copied().collect();
        let Some(key) = group.first().map(start) else {
            continue;
        };
        if all.len() <= SPLIT || letters >= LONGEST || longer.is_empty() {
            parts.insert(key, all.into_iter().collect());
            continue;
        }
        let ended: BTreeSet<usize> = ended
            .into_iter()
            .flat_map(|word| &word.1)
            .copied()
            .collect();
        if !ended.is_empty() {
            parts.insert(key, ended.into_iter().collect());
        }
        // What ends here stands before what is longer.
        let first = group.iter().position(is_longer);
        let longer = first.and_then(|first| group.get(first..));
        split(longer.unwrap_or_default(), letters + 1, parts);
    }
}

#[cfg(test)]
mod tests;
