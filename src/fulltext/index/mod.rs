//! Every word of the texts with the rows that carry it.
//!
//! Words stand in order, so that a word is found by halving and a beginning is a range. Every row
//! is kept as the numbers of its words too: phrases are looked for there.

mod in_parts;

use super::fields::{Fields, Texts};
use super::parts::{Made, Parts};
use super::stem::stems;
use super::words::each_word;
use crate::lookup::sign::Sign;
use std::collections::HashMap;
use std::ops::Range;

/// Between two texts of a row: no phrase reaches over it.
pub(super) const BORDER: u32 = u32::MAX;

/// The words of all rows.
pub(super) struct Index {
    words: Vec<String>,
    signs: Vec<Sign>,
    /// The words by their stems, as numbers; stems in order.
    stems: Vec<(String, u32)>,
    postings: Vec<Posting>,
    posting_ends: Vec<usize>,
    stream: Vec<u32>,
    row_ends: Vec<usize>,
    rows: usize,
    /// Where the words come in parts.
    parts: Option<Parts>,
    /// By word, in parts only, what it is made of.
    made: Vec<Made>,
}

/// A row that carries a word, and in which of its texts.
#[derive(Clone, Copy, Default)]
pub(super) struct Posting(u32);

impl Posting {
    const BITS: u32 = Fields::SETS.ilog2();

    fn new(row: u32) -> Self {
        Self(row << Self::BITS)
    }

    /// None where there is no such row or no such set of fields.
    pub fn of(row: u32, fields: u32) -> Option<Self> {
        let is_known = row < 1 << (u32::BITS - Self::BITS) && fields < Fields::SETS;
        is_known.then_some(Self(row << Self::BITS | fields))
    }

    fn add(&mut self, fields: Fields) {
        self.0 |= u32::from(fields.0);
    }

    pub fn row(self) -> usize {
        (self.0 >> Self::BITS) as usize
    }

    pub fn fields(self) -> Fields {
        Fields((self.0 % Fields::SETS) as u8)
    }
}

/// Words in the order in which they first occur.
#[derive(Default)]
struct Vocabulary {
    numbers: HashMap<String, u32>,
    words: Vec<String>,
}

impl Vocabulary {
    fn number(&mut self, word: &str) -> u32 {
        if let Some(&number) = self.numbers.get(word) {
            return number;
        }
        let number = as_number(self.words.len());
        self.numbers.insert(word.to_owned(), number);
        self.words.push(word.to_owned());
        number
    }
}

impl Index {
    /// Indexes rows. It takes a while: `breathe` is called all the time, and may let others have their turn.
    pub async fn build<'a>(
        rows: impl Iterator<Item = Texts<'a>>,
        breathe: &mut impl AsyncFnMut(),
    ) -> Self {
        let mut vocabulary = Vocabulary::default();
        let (mut stream, mut row_ends) = (Vec::new(), Vec::new());
        for texts in rows {
            for (_, text) in texts.each() {
                each_word(text, |word, _| stream.push(vocabulary.number(word)));
                stream.push(BORDER);
            }
            row_ends.push(stream.len());
            breathe().await;
        }
        let words = sort(vocabulary.words, &mut stream);
        breathe().await;
        let (postings, posting_ends) = postings(words.len(), &stream, &row_ends);
        let mut all_stems = Vec::with_capacity(words.len());
        for (word, number) in words.iter().zip(0..) {
            all_stems.extend(stems(word).into_iter().map(|stem| (stem, number)));
            breathe().await;
        }
        all_stems.sort_unstable();
        Self {
            signs: words.iter().map(|word| Sign::of(word)).collect(),
            words,
            stems: all_stems,
            postings,
            posting_ends,
            stream,
            rows: row_ends.len(),
            row_ends,
            parts: None,
            made: Vec::new(),
        }
    }

    /// How many rows there are.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// Every word, in order.
    #[cfg(feature = "render")]
    pub fn words(&self) -> &[String] {
        &self.words
    }

    pub fn word(&self, number: u32) -> &str {
        self.words.get(number as usize).map_or("", String::as_str)
    }

    /// The number of a word, as a range of one or none.
    pub fn exactly(&self, word: &str) -> Range<u32> {
        if let Some(parts) = self.parts() {
            parts.ask(word);
        }
        self.known(word)
    }

    /// The same of the words that are here.
    pub fn known(&self, word: &str) -> Range<u32> {
        let found = self
            .words
            .binary_search_by(|other| other.as_str().cmp(word));
        found.map_or(0..0, |at| as_number(at)..as_number(at + 1))
    }

    /// The numbers of the words with this beginning; none where they are too many for one download.
    pub fn beginning(&self, start: &str) -> Range<u32> {
        if !self.may_begin(start) {
            return 0..0;
        }
        let first = self.words.partition_point(|word| word.as_str() < start);
        let rest = self.words.get(first..).unwrap_or_default();
        let count = rest.partition_point(|word| word.starts_with(start));
        as_number(first)..as_number(first + count)
    }

    /// The numbers of the words with this stem.
    pub fn with_stem(&self, stem: &str) -> impl Iterator<Item = u32> {
        if let Some(parts) = self.parts() {
            parts.ask(stem);
        }
        let first = self
            .stems
            .partition_point(|(other, _)| other.as_str() < stem);
        let rest = self.stems.get(first..).unwrap_or_default();
        let alike = rest.iter().take_while(move |(other, _)| other == stem);
        alike.map(|(_, number)| *number)
    }

    /// The numbers of the words that may have this text inside: their letters allow it. None where they are
    /// too many for one download.
    pub fn perhaps_with(&self, part: &str) -> impl Iterator<Item = u32> {
        let wanted = Sign::of(part);
        let may = self.may_begin(part);
        let all = self.signs.iter().zip(0..).filter(move |_| may);
        all.filter(move |(sign, _)| wanted.within(**sign))
            .map(|(_, number)| number)
    }

    /// The rows that carry a word, in order.
    pub fn postings(&self, word: u32) -> &[Posting] {
        let range = span(&self.posting_ends, word as usize);
        self.postings.get(range).unwrap_or_default()
    }

    /// The words of a row in their order, with a [`BORDER`] behind each of its texts.
    pub fn row(&self, row: usize) -> &[u32] {
        self.stream
            .get(span(&self.row_ends, row))
            .unwrap_or_default()
    }
}

/// Puts the words in order and renumbers the stream.
fn sort(words: Vec<String>, stream: &mut [u32]) -> Vec<String> {
    let mut order: Vec<(String, u32)> = words.into_iter().zip(0..).collect();
    order.sort_unstable();
    let mut new = vec![0; order.len()];
    for (at, (_, old)) in order.iter().enumerate() {
        if let Some(number) = new.get_mut(*old as usize) {
            *number = as_number(at);
        }
    }
    for number in stream {
        // A border is no word's number and stays.
        *number = new.get(*number as usize).copied().unwrap_or(BORDER);
    }
    order.into_iter().map(|(word, _)| word).collect()
}

/// For every word the rows that carry it, once each: counted first, so that one list holds all.
fn postings(words: usize, stream: &[u32], row_ends: &[usize]) -> (Vec<Posting>, Vec<usize>) {
    let mut counts = vec![0; words];
    let mut last_row = vec![u32::MAX; words];
    each_place(stream, row_ends, |word, row, _| {
        if let (Some(count), Some(last)) = (counts.get_mut(word), last_row.get_mut(word)) {
            *count += usize::from(*last != row);
            *last = row;
        }
    });
    let mut end = 0;
    // Where each word's rows begin; while they are filled in, where the next one goes.
    let mut ends: Vec<usize> = counts
        .iter()
        .map(|count| {
            end += count;
            end - count
        })
        .collect();
    let mut postings = vec![Posting::default(); end];
    last_row.fill(u32::MAX);
    each_place(stream, row_ends, |word, row, fields| {
        let (Some(at), Some(last)) = (ends.get_mut(word), last_row.get_mut(word)) else {
            return;
        };
        if *last != row {
            *last = row;
            if let Some(posting) = postings.get_mut(*at) {
                *posting = Posting::new(row);
            }
            *at += 1;
        }
        if let Some(posting) = at.checked_sub(1).and_then(|at| postings.get_mut(at)) {
            posting.add(fields);
        }
    });
    (postings, ends)
}

/// Hands over every word of every row, with the text that it stands in.
fn each_place(stream: &[u32], row_ends: &[usize], mut then: impl FnMut(usize, u32, Fields)) {
    let fields = Texts::default().each().map(|(field, _)| field);
    for row in 0..row_ends.len() {
        let mut text = 0;
        for &word in stream.get(span(row_ends, row)).unwrap_or_default() {
            if word == BORDER {
                text += 1;
            } else {
                let field = fields.get(text).copied().unwrap_or_default();
                then(word as usize, as_number(row), field);
            }
        }
    }
}

/// The part of a list that belongs to one of several, by where each ends.
fn span(ends: &[usize], at: usize) -> Range<usize> {
    let start = at.checked_sub(1).and_then(|before| ends.get(before));
    let end = ends.get(at).copied().unwrap_or_default();
    start.copied().unwrap_or_default()..end
}

/// A place in a list as a number. No report has four billion words.
fn as_number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(BORDER)
}
