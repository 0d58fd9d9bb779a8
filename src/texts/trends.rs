//! Texts about how counts went on from year to year.

use super::Language;
use crate::figures::trends::Shift;

/// What these texts say.
pub struct Texts {
    /// What can be said beside a year's count: how it differs from the one before, which year that is,
    /// and both counts.
    pub sentence: fn(Shift, u16, (u32, u32)) -> String,
}

/// The texts in a language.
pub fn of(language: Language) -> &'static Texts {
    match language {
        Language::Dutch => &DUTCH,
        Language::English => &ENGLISH,
    }
}

const DUTCH: Texts = Texts {
    sentence: |shift, year, (before, now)| match shift {
        Shift::More => format!("meer dan in {year}, en meer dan toeval verklaart"),
        Shift::Fewer => format!("minder dan in {year}, en meer verschil dan toeval verklaart"),
        Shift::PerhapsChance if now > before => {
            format!("meer dan in {year}, maar het verschil kan toeval zijn")
        }
        Shift::PerhapsChance if now < before => {
            format!("minder dan in {year}, maar het verschil kan toeval zijn")
        }
        Shift::PerhapsChance => {
            format!(
                "evenveel als in {year}, op een ander aantal kinderen; het verschil kan toeval zijn"
            )
        }
        Shift::None if now == before => format!("evenveel als in {year}"),
        Shift::None => format!("naar verhouding evenveel als in {year}"),
    },
};

const ENGLISH: Texts = Texts {
    sentence: |shift, year, (before, now)| match shift {
        Shift::More => format!("more than in {year}, and more than chance explains"),
        Shift::Fewer => {
            format!("fewer than in {year}, and a larger difference than chance explains")
        }
        Shift::PerhapsChance if now > before => {
            format!("more than in {year}, but the difference may be chance")
        }
        Shift::PerhapsChance if now < before => {
            format!("fewer than in {year}, but the difference may be chance")
        }
        Shift::PerhapsChance => {
            format!(
                "as many as in {year}, of another number of children; the difference may be chance"
            )
        }
        Shift::None if now == before => format!("as many as in {year}"),
        Shift::None => format!("proportionally as many as in {year}"),
    },
};
