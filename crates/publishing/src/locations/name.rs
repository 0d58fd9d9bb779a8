//! The safe rule for names: what can change in a spelling without becoming another place.

use crate::text::collapse;
use dataset::{Kind, Slug};
use std::fmt;

/// Why a spelling stands for a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NameRule {
    /// KDV, BSO or POV was moved to the front.
    KindToFront,
    /// The organisation's name in front, this one, was dropped.
    WithoutOrganisation(String),
    /// The curated file says so, for this reason.
    Curated(String),
}

impl fmt::Display for NameRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::KindToFront => f.write_str("kind moved to the front"),
            Self::WithoutOrganisation(name) => write!(f, "\"{name}\" dropped"),
            Self::Curated(reason) => write!(f, "curated: {reason}"),
        }
    }
}

/// A name after the safe rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SafeName {
    /// The kind of care.
    pub kind: Option<Kind>,
    /// The name without the kind.
    pub base: String,
    /// What was done.
    pub rules: Vec<NameRule>,
}

impl SafeName {
    /// Applies the safe rule to a name of this organisation's report. `Kinderopvang`,
    /// `Kindercentrum` and `KC` stay: places of the same name with and without them are in
    /// different towns.
    pub fn of(name: &str, organisation: &str) -> Self {
        let mut rules = Vec::new();
        let mut name = collapse(name);
        if let Some(rest) = without_prefix(&name, organisation) {
            name = rest.to_owned();
            rules.push(NameRule::WithoutOrganisation(organisation.to_owned()));
        }
        let Some((at, kind)) = only_kind(&name) else {
            return Self {
                kind: None,
                base: name,
                rules,
            };
        };
        if at > 0 {
            rules.push(NameRule::KindToFront);
        }
        let others = name
            .split(' ')
            .enumerate()
            .filter(|&(other, _)| other != at);
        let base = others.map(|(_, word)| word).collect::<Vec<_>>().join(" ");
        Self {
            kind: Some(kind),
            base,
            rules,
        }
    }

    /// The name, kind first.
    pub fn display(&self) -> String {
        match self.kind {
            Some(kind) => format!("{} {}", kind.abbreviation(), self.base),
            None => self.base.clone(),
        }
    }

    /// The key of the site: the name without the kind and without a remark in brackets, which
    /// is often about one unit only (`(VVE De Laak)`).
    pub fn site(&self) -> String {
        let plain = self.base.split('(').next().unwrap_or_default();
        Slug::from_name(plain)
            .or_else(|| Slug::from_name(&self.base))
            .map(|slug| slug.to_string())
            .unwrap_or_default()
    }
}

/// What stands behind the organisation's own name; nothing where a name doesn't begin with it, or is
/// nothing else.
fn without_prefix<'a>(name: &'a str, organisation: &str) -> Option<&'a str> {
    name.strip_prefix(organisation)?.strip_prefix(' ')
}

/// The one kind in a name and which word it is. With two kinds in a name neither is the kind of
/// the place; with nothing else there would be no name left.
fn only_kind(name: &str) -> Option<(usize, Kind)> {
    let words = name.split(' ').enumerate();
    let kinds: Vec<(usize, Kind)> = words
        .clone()
        .filter_map(|(at, word)| Some((at, kind(word)?)))
        .collect();
    match kinds.as_slice() {
        &[only] if words.count() > 1 => Some(only),
        _ => None,
    }
}

fn kind(word: &str) -> Option<Kind> {
    [Kind::Kdv, Kind::Bso, Kind::Pov]
        .into_iter()
        .find(|kind| kind.abbreviation().eq_ignore_ascii_case(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_made_comparable() {
        use NameRule::{KindToFront, WithoutOrganisation};
        let dropped = || WithoutOrganisation("Zon".to_owned());
        for (spelling, name, site, rules) in [
            ("KDV Eiklaan 1", "KDV Eiklaan 1", "eiklaan-1", vec![]),
            (
                "Eiklaan 1 KDV",
                "KDV Eiklaan 1",
                "eiklaan-1",
                vec![KindToFront],
            ),
            ("Zon BSO Eik", "BSO Eik", "eik", vec![dropped()]),
            (
                "Partou BSO Eik",
                "BSO Partou Eik",
                "partou-eik",
                vec![KindToFront],
            ),
            ("Zonnetje Eik", "Zonnetje Eik", "zonnetje-eik", vec![]),
            ("Zon", "Zon", "zon", vec![]),
            (
                "Eik bso (IKC Zon)",
                "BSO Eik (IKC Zon)",
                "eik",
                vec![KindToFront],
            ),
            (
                "De Eik BSO noord",
                "BSO De Eik noord",
                "de-eik-noord",
                vec![KindToFront],
            ),
            (
                "Kindercentrum Eik",
                "Kindercentrum Eik",
                "kindercentrum-eik",
                vec![],
            ),
            ("BSO Zon Eik", "BSO Zon Eik", "zon-eik", vec![]),
            ("KDV en BSO Eik", "KDV en BSO Eik", "kdv-en-bso-eik", vec![]),
            ("BSO", "BSO", "bso", vec![]),
        ] {
            let safe = SafeName::of(spelling, "Zon");
            assert_eq!(
                (safe.display().as_str(), safe.site().as_str()),
                (name, site),
                "{spelling}"
            );
            assert_eq!(safe.rules, rules, "{spelling}");
        }
    }
}
