//! How an outcome looks and what it is called in an address, wherever it is shown.

use crate::links::NONE;
#[cfg(feature = "render")]
use crate::theme::Token;
use dataset::Outcome;

/// The look of an outcome. Its sign stands in the style sheet, at the class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// The class that gives it its colour and its sign.
    pub class: &'static str,
    /// Its colour, where a class has no say: in charts and pictures.
    #[cfg(feature = "render")]
    pub token: Token,
    /// Its value in an address.
    pub value: &'static str,
}

/// The look of an outcome; `None` is the report's empty cell. What is no verdict, or
/// none that this version knows, looks as neutral as that: its colour would say what nobody knows.
pub const fn look(outcome: Option<Outcome>) -> Look {
    match outcome {
        Some(Outcome::Upheld) => Look {
            class: "outcome-upheld",
            #[cfg(feature = "render")]
            token: Token::Upheld,
            value: "gegrond",
        },
        Some(Outcome::PartlyUpheld) => Look {
            class: "outcome-partly",
            #[cfg(feature = "render")]
            token: Token::Partly,
            value: "deels-gegrond",
        },
        Some(Outcome::NotUpheld) => Look {
            class: "outcome-not",
            #[cfg(feature = "render")]
            token: Token::NotUpheld,
            value: "niet-gegrond",
        },
        Some(Outcome::Withdrawn) => neutral("ingetrokken"),
        Some(Outcome::NoJudgment) => neutral("geen-uitspraak"),
        Some(Outcome::Inadmissible) => neutral("niet-behandeld"),
        Some(Outcome::Pending) => neutral("loopt-nog"),
        Some(Outcome::Other) => neutral("anders"),
        None => neutral(NONE),
    }
}

/// The look of what is no verdict.
const fn neutral(value: &'static str) -> Look {
    Look {
        class: "outcome-none",
        #[cfg(feature = "render")]
        token: Token::NoOutcome,
        value,
    }
}
