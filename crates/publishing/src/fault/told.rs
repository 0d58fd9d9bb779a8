//! What a message consists of: what stands there, and what to do about it.

use klachtenwijzer::texts::Language;
use std::fmt;

/// A message in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What stands there and why that can't be.
    pub what: String,
    /// What to do; empty where there is nothing to be done.
    pub todo: String,
}

impl fmt::Display for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)?;
        match self.todo.as_str() {
            "" => Ok(()),
            todo => write!(f, " {todo}"),
        }
    }
}

/// Both texts of a message, in Dutch and in English: names in braces are filled in.
macro_rules! told {
    ($language:expr, $dutch:literal, $doen:literal, $english:literal, $todo:literal $(,)?) => {{
        let (what, todo) = match $language {
            klachtenwijzer::texts::Language::Dutch => (format!($dutch), format!($doen)),
            klachtenwijzer::texts::Language::English => (format!($english), format!($todo)),
        };
        $crate::fault::Told { what, todo }
    }};
}

pub(crate) use told;

/// What can be told to somebody who never saw the program.
pub trait Tell {
    /// A name that stays as it is, for scripts and for looking it up.
    fn code(&self) -> &'static str;

    /// The message.
    fn tell(&self, language: Language) -> Told;
}

/// A question after what was meant; empty where nothing is near.
pub fn did_you_mean(near: Option<&str>, language: Language) -> String {
    let Some(near) = near else {
        return String::new();
    };
    match language {
        Language::Dutch => format!(" Bedoel je “{near}”?"),
        Language::English => format!(" Did you mean “{near}”?"),
    }
}

/// How many other rows have the same; empty where there are none.
pub fn and_more(more: u32, language: Language) -> String {
    match (language, more) {
        (_, 0) => String::new(),
        (Language::Dutch, 1) => " (en nog in 1 rij)".to_owned(),
        (Language::Dutch, more) => format!(" (en nog in {more} rijen)"),
        (Language::English, 1) => " (and in 1 more row)".to_owned(),
        (Language::English, more) => format!(" (and in {more} more rows)"),
    }
}
