//! What every part of a comparison is made from.

use crate::figures::comparison::{Choice, KindFigures};
use crate::islands::fetch::Compared;
use crate::links::{CARDS, Links, Page, topic_anchor};
use crate::texts::Language;
use crate::texts::compare::Texts;
use dataset::{CategoryId, ComparedEntry};

/// The files, the choice, and the language that all of it is said in.
pub(super) struct Basis<'a> {
    pub choice: &'a Choice<'a>,
    pub files: &'a Compared,
    /// The kinds that were chosen.
    pub kinds: Vec<KindFigures>,
    pub language: Language,
    pub links: &'a Links,
    pub texts: &'static Texts,
}

impl Basis<'_> {
    pub fn year(&self) -> u16 {
        self.files.locations.year
    }

    pub fn has_register(&self) -> bool {
        self.files.report.register.is_some()
    }

    /// A number of hundredths, which rates and averages have. None is none, and what would be rounded to
    /// none is said to be less than the smallest.
    pub fn decimal(&self, number: f64) -> String {
        if number == 0.0 {
            return self.language.whole(0);
        }
        if number < 0.005 {
            return format!("<\u{a0}{}", self.language.decimal(0.01));
        }
        self.language.decimal(number)
    }

    /// Where a location's complaints stand, or those of one category.
    pub fn complaints_of(&self, location: &ComparedEntry, topic: Option<&CategoryId>) -> String {
        let page = self.links.page(&Page::Location(location.slug.clone()));
        let place = topic.map_or_else(|| CARDS.to_owned(), topic_anchor);
        format!("{page}#{place}")
    }
}
