//! The colours of both schemes, known to be legible.

use super::Colour;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt;
use thiserror::Error;

/// Our own colours: what an organisation doesn't give is taken from here.
const TOKENS: &str = include_str!("../../style/tokens.css");

/// What WCAG 2.2 AA asks of text (1.4.3), and of marks, edges and parts of a drawing (1.4.11).
const TEXT: f64 = 4.5;
const MARK: f64 = 3.0;

/// Light or dark, as the reader's device asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scheme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

macro_rules! tokens {
    ($($name:ident = $css:literal),* $(,)?) => {
        /// A place in the design that has a colour: a custom property of `style/tokens.css`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
        #[allow(missing_docs, reason = "their names are those of tokens.css")]
        pub enum Token {
            $(#[serde(rename = $css)] $name),*
        }

        impl Token {
            /// Every token.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// Its name in CSS and in settings, without dashes in front.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$name => $css),*
                }
            }

            /// The custom property that holds its colour, dashes included.
            pub fn property(self) -> &'static str {
                match self {
                    $(Self::$name => concat!("--", $css)),*
                }
            }
        }
    };
}

tokens! {
    Paper = "paper",
    Surface = "surface",
    Ink = "ink",
    InkSoft = "ink-soft",
    Rule = "rule",
    EdgeStrong = "edge-strong",
    Accent = "accent",
    AccentStrong = "accent-strong",
    AccentSoft = "accent-soft",
    OnAccent = "on-accent",
    Band = "band",
    OnBand = "on-band",
    Urgent = "urgent",
    UrgentSoft = "urgent-soft",
    Mark = "mark",
    Focus = "focus",
    FocusOnBand = "focus-on-band",
    Upheld = "upheld",
    Partly = "partly",
    NotUpheld = "not-upheld",
    NoOutcome = "no-outcome",
    Bar = "bar",
    BarTrack = "bar-track",
}

/// Whatever a text of a page can stand on: a link is in a card, in a notice, in the box of urgent
/// numbers, and half of it in a mark.
const GROUNDS: &[Token] = {
    use Token::*;
    &[Paper, Surface, AccentSoft, UrgentSoft, Mark]
};

/// What stands on what, and how well it must be told apart. A test holds the style sheets to it.
const PAIRS: &[(Token, &[Token], f64)] = {
    use Token::*;
    &[
        (Ink, GROUNDS, TEXT),
        (InkSoft, GROUNDS, TEXT),
        (Accent, GROUNDS, TEXT),
        // What a link becomes below the pointer.
        (AccentStrong, GROUNDS, TEXT),
        (OnAccent, &[Accent, AccentStrong], TEXT),
        (OnBand, &[Band], TEXT),
        (Urgent, &[Paper, Surface, UrgentSoft], TEXT),
        (EdgeStrong, &[Paper, Surface, AccentSoft], MARK),
        (Focus, GROUNDS, MARK),
        (FocusOnBand, &[Band], MARK),
        (Upheld, &[Paper, Surface], MARK),
        (Partly, &[Paper, Surface], MARK),
        (NotUpheld, &[Paper, Surface], MARK),
        (NoOutcome, &[Paper, Surface], MARK),
        (Bar, &[Paper, Surface, BarTrack], MARK),
    ]
};

/// The colours that an organisation gives, known to be legible together with the rest of ours.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(try_from = "GivenColours")]
pub struct Colours {
    given: GivenColours,
}

/// The colours as they stand in the settings.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct GivenColours {
    light: BTreeMap<Token, Colour>,
    dark: BTreeMap<Token, Colour>,
}

/// Two colours that are too much alike.
#[derive(Clone, Debug, PartialEq)]
pub struct TooPale {
    scheme: Scheme,
    front: (Token, Colour),
    back: (Token, Colour),
    needed: f64,
}

/// Colours that can't be read.
#[derive(Clone, Debug, PartialEq, Error)]
#[error("colours with too little contrast for WCAG 2.2 AA:{}", self.lines())]
pub struct ContrastError(Vec<TooPale>);

impl TryFrom<GivenColours> for Colours {
    type Error = ContrastError;

    fn try_from(given: GivenColours) -> Result<Self, ContrastError> {
        let colours = Self { given };
        let faults: Vec<_> = [Scheme::Light, Scheme::Dark]
            .into_iter()
            .flat_map(|scheme| colours.faults(scheme))
            .collect();
        if faults.is_empty() {
            Ok(colours)
        } else {
            Err(ContrastError(faults))
        }
    }
}

impl Colours {
    /// The tokens that the organisation gives in either scheme, in the order of [`Token::ALL`].
    pub fn changed(&self) -> impl Iterator<Item = Token> {
        Token::ALL.iter().copied().filter(|token| {
            let GivenColours { light, dark } = &self.given;
            light.contains_key(token) || dark.contains_key(token)
        })
    }

    /// The colour of a token: the organisation's, else ours. In the dark scheme ours is the light
    /// one where `tokens.css` names no other.
    pub fn of(&self, scheme: Scheme, token: Token) -> Option<Colour> {
        let given = match scheme {
            Scheme::Light => &self.given.light,
            Scheme::Dark => &self.given.dark,
        };
        given.get(&token).copied().or_else(|| own(scheme, token))
    }

    fn faults(&self, scheme: Scheme) -> Vec<TooPale> {
        let pairs = PAIRS.iter().flat_map(|&(front, backs, needed)| {
            backs.iter().map(move |&back| (front, back, needed))
        });
        pairs
            .filter_map(|(front, back, needed)| {
                let front = (front, self.of(scheme, front)?);
                let back = (back, self.of(scheme, back)?);
                let pair = TooPale {
                    scheme,
                    front,
                    back,
                    needed,
                };
                (pair.contrast() < needed).then_some(pair)
            })
            .collect()
    }
}

/// A colour of `tokens.css`.
fn own(scheme: Scheme, token: Token) -> Option<Colour> {
    let (light, dark) = TOKENS.split_once("@media (prefers-color-scheme: dark)")?;
    let find = |sheet: &str| {
        let (_, rest) = sheet.split_once(&format!("--{}: ", token.name()))?;
        Colour::parse(rest.split_once(';')?.0)
    };
    match scheme {
        Scheme::Light => find(light),
        Scheme::Dark => find(dark).or_else(|| find(light)),
    }
}

impl TooPale {
    /// Where.
    pub fn scheme(&self) -> Scheme {
        self.scheme
    }

    /// What stands in front, and what behind it.
    pub fn tokens(&self) -> [Token; 2] {
        [self.front.0, self.back.0]
    }

    /// The contrast that they have, to 1. Rounded down: 4.499 must not read as the 4.5 that it misses.
    pub fn found(&self) -> f64 {
        (self.contrast() * 100.0).floor() / 100.0
    }

    /// The contrast that they need, to 1.
    pub fn needed(&self) -> f64 {
        self.needed
    }

    fn contrast(&self) -> f64 {
        self.front.1.contrast(self.back.1)
    }
}

impl fmt::Display for TooPale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ((front, ink), (back, paper)) = (self.front, self.back);
        let contrast = self.found();
        write!(
            f,
            "{}: {} {ink} on {} {paper} has {contrast:.2} to 1, it needs {} to 1",
            self.scheme.name(),
            front.name(),
            back.name(),
            self.needed
        )
    }
}

impl ContrastError {
    /// The pairs that can't be told apart.
    pub fn pairs(&self) -> &[TooPale] {
        &self.0
    }

    fn lines(&self) -> String {
        self.0.iter().map(|fault| format!("\n  {fault}")).collect()
    }
}

impl Scheme {
    fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

#[cfg(test)]
mod tests;
