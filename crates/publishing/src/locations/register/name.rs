//! Names of the register and of the report made comparable.

use crate::locations::SafeName;
use dataset::{Kind, Slug};

/// Words that say the kind in other words; a name that begins with one needs no kind in front.
const KIND_WORDS: [&str; 12] = [
    "kdv",
    "bso",
    "pov",
    "vso",
    "psz",
    "psg",
    "kinderdagverblijf",
    "peuteropvang",
    "peuterspeelzaal",
    "peuterdagopvang",
    "buitenschoolse",
    "buitenschoolseopvang",
];

/// A name without the abbreviation of its kind and the organisation's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BareName {
    /// The kind that the name says.
    pub kind: Option<Kind>,
    /// Whether it says it in a whole word, which is part of [`Self::base`].
    pub written_out: bool,
    /// The rest, as printed.
    pub base: String,
}

impl BareName {
    /// Takes a name apart: the safe rule for names of the report, and beyond it the kind in brackets
    /// (`Eik (BSO)`) and the organisation's name behind the kind or at the end (with `Zon`:
    /// `BSO Zon Eik`, `Eik BSO Zon`), in any capitals, as the register prints them.
    pub fn of(name: &str, organisation: &str) -> Self {
        let words = name.split_whitespace().map(without_brackets);
        let safe = SafeName::of(&words.collect::<Vec<_>>().join(" "), organisation);
        let mut words: Vec<&str> = safe.base.split(' ').collect();
        // The name may be of several words.
        let own: Vec<&str> = organisation.split_whitespace().collect();
        let is_own = |words: &[&str]| {
            let mut both = words.iter().zip(&own);
            both.all(|(word, own)| word.eq_ignore_ascii_case(own))
        };
        if words.len() > own.len() && is_own(&words) {
            words.drain(..own.len());
        }
        if words.len() > own.len() && is_own(&words[words.len() - own.len()..]) {
            words.truncate(words.len() - own.len());
        }
        Self {
            kind: safe.kind,
            written_out: safe.written_out,
            base: words.join(" "),
        }
    }

    /// What is compared: lower case, no accents, no apostrophes, other marks as one.
    pub fn key(&self) -> String {
        key(&self.base)
    }

    /// The name as it is published, with the kind in front.
    pub fn display(&self, kind: Kind) -> String {
        let first = self.base.split(' ').next().unwrap_or_default();
        let abbreviated = self.kind.is_some() && !self.written_out;
        if !abbreviated && KIND_WORDS.contains(&key(first).as_str()) {
            self.base.clone()
        } else {
            format!("{} {}", kind.abbreviation(), self.base)
        }
    }
}

/// A text as it is compared.
pub fn key(text: &str) -> String {
    Slug::from_name(text)
        .map(|slug| slug.to_string())
        .unwrap_or_default()
}

/// An address as a name may give it: without a remark in brackets behind it.
pub fn address_key(name: &str) -> String {
    key(name.split('(').next().unwrap_or_default())
}

fn without_brackets(word: &str) -> &str {
    let inner = word
        .strip_prefix('(')
        .and_then(|rest| rest.strip_suffix(')'));
    let is_kind = |inner: &&str| {
        [Kind::Kdv, Kind::Bso, Kind::Pov]
            .iter()
            .any(|kind| kind.abbreviation().eq_ignore_ascii_case(inner))
    };
    inner.filter(is_kind).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_taken_apart() {
        let (kdv, bso) = (Some(Kind::Kdv), Some(Kind::Bso));
        for (name, kind, base, display) in [
            ("Zon BSO Eik 1", bso, "Eik 1", "BSO Eik 1"),
            ("BSO Zon Eik 1", bso, "Eik 1", "BSO Eik 1"),
            ("Eik BSO Zon", bso, "Eik", "BSO Eik"),
            ("de Eik (BSO)", bso, "de Eik", "BSO de Eik"),
            (
                "Eik (bij de kerk)",
                None,
                "Eik (bij de kerk)",
                "BSO Eik (bij de kerk)",
            ),
            ("zon kdv eik", kdv, "eik", "BSO eik"),
            ("Zon", None, "Zon", "BSO Zon"),
            (
                "Buitenschoolse opvang Eik",
                bso,
                "Buitenschoolse opvang Eik",
                "Buitenschoolse opvang Eik",
            ),
            ("KDV & POV Eik", None, "KDV & POV Eik", "KDV & POV Eik"),
        ] {
            let bare = BareName::of(name, "Zon");
            assert_eq!((bare.kind, bare.base.as_str()), (kind, base), "{name}");
            assert_eq!(bare.display(Kind::Bso), display, "{name}");
        }
        for (name, base) in [
            ("KDV Zon en Maan Eik", "Eik"),
            ("Eik zon en maan", "Eik"),
            ("Zon en Maan", "Zon en Maan"),
            ("Zon en Eik", "Zon en Eik"),
        ] {
            assert_eq!(BareName::of(name, "Zon en Maan").base, base, "{name}");
        }
        assert_eq!(address_key("Eiklaan 2A (IKC De Eik)"), key("eiklaan 2a"));
    }
}
