//! What every part of a comparison is made from.

use crate::figures::comparison::{Choice, KindFigures};
use crate::islands::fetch::Compared;
use crate::texts::Language;
use crate::texts::compare::Texts;

/// The files, the choice, and the language that all of it is said in.
pub(super) struct Basis<'a> {
    pub choice: &'a Choice<'a>,
    pub files: &'a Compared,
    /// The kinds that were chosen.
    pub kinds: Vec<KindFigures>,
    pub language: Language,
    pub texts: &'static Texts,
}

impl Basis<'_> {
    pub fn year(&self) -> u16 {
        self.files.locations.year
    }

    pub fn has_register(&self) -> bool {
        self.files.report.register.is_some()
    }

    /// A number of hundredths, which rates and averages have.
    pub fn decimal(&self, number: f64) -> String {
        self.language.decimal(number)
    }
}
