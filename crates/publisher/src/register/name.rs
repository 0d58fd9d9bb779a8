//! Names of the register and of the report made comparable.

use crate::identity::SafeName;
use dataset::{Kind, Slug};

/// The organisation's own name, in front of a location's name or behind it.
const ORGANISATION: &str = "Partou";

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

/// A name without the kind and the organisation's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BareName {
    /// The kind in the name.
    pub kind: Option<Kind>,
    /// The rest, as printed.
    pub base: String,
}

impl BareName {
    /// Takes a name apart: the safe rule for names of the report, and beyond it the kind in brackets
    /// (`Eik (BSO)`) and the organisation's name behind the kind or at the end (`BSO Partou Eik`,
    /// `Eik BSO Partou`), as the register prints them.
    pub fn of(name: &str) -> Self {
        let words = name.split_whitespace().map(without_brackets);
        let safe = SafeName::of(&words.collect::<Vec<_>>().join(" "));
        let mut words: Vec<&str> = safe.base.split(' ').collect();
        let is_organisation = |word: &&&str| word.eq_ignore_ascii_case(ORGANISATION);
        if words.len() > 1 && words.first().filter(is_organisation).is_some() {
            words.remove(0);
        }
        if words.len() > 1 && words.last().filter(is_organisation).is_some() {
            words.pop();
        }
        Self {
            kind: safe.kind,
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
        if self.kind.is_none() && KIND_WORDS.contains(&key(first).as_str()) {
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
            ("Partou BSO Eik 1", bso, "Eik 1", "BSO Eik 1"),
            ("BSO Partou Eik 1", bso, "Eik 1", "BSO Eik 1"),
            ("Eik BSO Partou", bso, "Eik", "BSO Eik"),
            ("de Eik (BSO)", bso, "de Eik", "BSO de Eik"),
            (
                "Eik (bij de kerk)",
                None,
                "Eik (bij de kerk)",
                "BSO Eik (bij de kerk)",
            ),
            ("partou kdv eik", kdv, "eik", "BSO eik"),
            ("Partou", None, "Partou", "BSO Partou"),
            (
                "Buitenschoolse opvang Eik",
                None,
                "Buitenschoolse opvang Eik",
                "Buitenschoolse opvang Eik",
            ),
            ("KDV & POV Eik", None, "KDV & POV Eik", "KDV & POV Eik"),
        ] {
            let bare = BareName::of(name);
            assert_eq!((bare.kind, bare.base.as_str()), (kind, base), "{name}");
            assert_eq!(bare.display(Kind::Bso), display, "{name}");
        }
        assert_eq!(address_key("Eiklaan 2A (IKC De Eik)"), key("eiklaan 2a"));
    }
}
