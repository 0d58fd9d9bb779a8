//! An index whose words come in [parts](super::super::parts).

use super::super::HAS_PARTS;
use super::super::parts::{Lacking, Made, Part, Parts, PartsFile, WordsFile};
use super::Index;
use crate::lookup::sign::Sign;
use std::collections::BTreeMap;

impl Index {
    /// An index whose words come in parts; none where the file is no list of parts.
    pub fn in_parts(file: &PartsFile) -> Option<Self> {
        if !HAS_PARTS {
            return None;
        }
        Some(Self {
            words: Vec::new(),
            signs: Vec::new(),
            stems: Vec::new(),
            postings: Vec::new(),
            posting_ends: Vec::new(),
            stream: Vec::new(),
            row_ends: Vec::new(),
            rows: file.rows as usize,
            parts: Some(Parts::of(file)?),
            made: Vec::new(),
        })
    }

    /// Takes parts; none where one isn't what it should be.
    pub fn add(&mut self, files: &[(usize, WordsFile)]) -> Option<()> {
        if !HAS_PARTS {
            return None;
        }
        let ready: Option<Vec<_>> = files
            .iter()
            .map(|(place, file)| Some((*place, file.ready()?)))
            .collect();
        let ready = ready?;
        let mut parts = self.parts.take()?;
        for (place, part) in ready {
            parts.add(place, part);
        }
        self.gather(&parts);
        self.parts = Some(parts);
        Some(())
    }

    /// Puts the words of all parts that are here into order. A word that stands in several is one.
    fn gather(&mut self, parts: &Parts) {
        let mut words: BTreeMap<&str, (&Part, usize)> = BTreeMap::new();
        for part in parts.here() {
            let own = part.words.iter().zip(0..);
            words.extend(own.map(|(word, at)| (word.as_str(), (part, at))));
        }
        *self = Self {
            words: Vec::with_capacity(words.len()),
            signs: Vec::with_capacity(words.len()),
            made: Vec::with_capacity(words.len()),
            posting_ends: Vec::with_capacity(words.len()),
            stems: Vec::new(),
            postings: Vec::new(),
            stream: Vec::new(),
            row_ends: Vec::new(),
            rows: self.rows,
            parts: None,
        };
        for ((word, (part, at)), number) in words.into_iter().zip(0..) {
            self.words.push(word.to_owned());
            self.signs.push(Sign::of(word));
            self.made
                .push(part.made.get(at).copied().unwrap_or_default());
            let postings = part.postings.get(at).map_or(&[][..], Vec::as_slice);
            self.postings.extend_from_slice(postings);
            self.posting_ends.push(self.postings.len());
            let stems = part.stems.get(at).into_iter().flatten();
            self.stems.extend(stems.map(|stem| (stem.clone(), number)));
        }
        self.stems.sort_unstable();
    }

    /// What was looked up since this was asked last and isn't here.
    pub fn take_lacking(&self) -> Lacking {
        self.parts().map(Parts::take_lacking).unwrap_or_default()
    }

    /// The parts, where there are some.
    pub(super) fn parts(&self) -> Option<&Parts> {
        self.parts.as_ref().filter(|_| HAS_PARTS)
    }

    /// Whether the order of words in a row is known.
    pub fn knows_order(&self) -> bool {
        self.parts().is_none()
    }

    /// What a word is made of, where that was found out before.
    pub fn made(&self, word: u32) -> Option<Made> {
        self.made.get(word as usize).copied().filter(|_| HAS_PARTS)
    }

    /// Whether words with this beginning may be looked up: they may be too many for one download.
    pub(super) fn may_begin(&self, start: &str) -> bool {
        self.parts().is_none_or(|parts| parts.ask_beginning(start))
    }
}
