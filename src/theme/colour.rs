//! A colour, and how well two of them can be told apart.

use serde::Deserialize;
use std::fmt;
use thiserror::Error;

/// A colour without transparency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Colour {
    red: u8,
    green: u8,
    blue: u8,
}

/// Why a text is no colour.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("\"{0}\" is no colour like #0b5a63")]
pub struct ColourError(String);

impl TryFrom<String> for Colour {
    type Error = ColourError;

    fn try_from(text: String) -> Result<Self, ColourError> {
        Self::parse(&text).ok_or(ColourError(text))
    }
}

impl Colour {
    /// Reads `#rrggbb` or `#rgb`.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let part = |position: usize| match digits.len() {
            // `f` is short for `ff`: seventeen times as much.
            3 => Some(u8::from_str_radix(digits.get(position..=position)?, 16).ok()? * 17),
            6 => u8::from_str_radix(digits.get(2 * position..2 * position + 2)?, 16).ok(),
            _ => None,
        };
        Some(Self {
            red: part(0)?,
            green: part(1)?,
            blue: part(2)?,
        })
    }

    /// The contrast with another colour, from 1 to 21, as WCAG 2.2 defines it.
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// The relative luminance as WCAG 2.2 defines it.
    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 {
                part / 12.92
            } else {
                ((part + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(text: &str) -> Colour {
        Colour::parse(text).unwrap()
    }

    #[test]
    fn colours_are_read_and_written() {
        for (text, written) in [
            ("#0B5a63", "#0b5a63"),
            ("#f80", "#ff8800"),
            ("#000", "#000000"),
        ] {
            assert_eq!(colour(text).to_string(), written);
        }
        for text in [
            "",
            "#",
            "0b5a63",
            "#0b5a6",
            "#0b5a63ff",
            "red",
            "#ggg",
            "#+1f",
            "#€",
        ] {
            assert_eq!(Colour::parse(text), None, "{text}");
        }
    }

    /// Figures of WebAIM's contrast checker.
    #[test]
    fn contrast_is_that_of_wcag() {
        for (a, b, expected) in [
            ("#000", "#fff", 21.0),
            ("#fff", "#fff", 1.0),
            ("#767676", "#fff", 4.54),
            ("#777", "#fff", 4.48),
            ("#00f", "#ff0", 8.00),
        ] {
            for contrast in [colour(a).contrast(colour(b)), colour(b).contrast(colour(a))] {
                assert!((contrast - expected).abs() < 0.01, "{a} {b}: {contrast}");
            }
        }
    }
}
