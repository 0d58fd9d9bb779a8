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
    /// Whether the name says the kind in a whole word (`Kinderdagverblijf`), which stays in it.
    pub written_out: bool,
    /// The name without the abbreviation of the kind.
    pub base: String,
    /// What was done.
    pub rules: Vec<NameRule>,
}

impl SafeName {
    /// Applies the safe rule to a name of this organisation's report. `Kinderopvang`,
    /// `Kindercentrum` and `KC` stay: places of the same name with and without them are in
    /// different towns. So do whole words for a kind, which say the kind all the same: the name is
    /// an address, and addresses are promises.
    pub fn of(name: &str, organisation: &str) -> Self {
        let mut rules = Vec::new();
        let mut name = collapse(name);
        if let Some(rest) = without_prefix(&name, organisation) {
            name = rest.to_owned();
            rules.push(NameRule::WithoutOrganisation(organisation.to_owned()));
        }
        let said = kind_said(&name);
        let Some(Said::Abbreviated(at, kind)) = said else {
            let kind = said.map(Said::kind);
            return Self {
                kind,
                written_out: kind.is_some(),
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
            written_out: false,
            base,
            rules,
        }
    }

    /// The name, an abbreviated kind first.
    pub fn display(&self) -> String {
        match self.kind.filter(|_| !self.written_out) {
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

/// How a name says its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Said {
    /// By an abbreviation, the word at this place.
    Abbreviated(usize, Kind),
    /// By a whole word.
    WrittenOut(Kind),
}

impl Said {
    fn kind(self) -> Kind {
        match self {
            Self::Abbreviated(_, kind) | Self::WrittenOut(kind) => kind,
        }
    }
}

/// The one kind in a name. With two kinds in a name neither is the kind of the place; with nothing
/// else there would be no name left.
fn kind_said(name: &str) -> Option<Said> {
    let words: Vec<&str> = name.split(' ').collect();
    let abbreviated: Vec<Said> = (0..)
        .zip(&words)
        .filter_map(|(at, word)| Some(Said::Abbreviated(at, abbreviation(word)?)))
        .collect();
    let written_out: Vec<Said> = WRITTEN_OUT
        .iter()
        .filter(|(said, _)| holds(&words, said))
        .map(|&(_, kind)| Said::WrittenOut(kind))
        .collect();
    let first = *abbreviated.iter().chain(&written_out).next()?;
    let one = abbreviated.len() < 2 && written_out.iter().all(|said| said.kind() == first.kind());
    (one && words.len() > 1).then_some(first)
}

fn abbreviation(word: &str) -> Option<Kind> {
    [Kind::Kdv, Kind::Bso, Kind::Pov]
        .into_iter()
        .find(|kind| kind.abbreviation().eq_ignore_ascii_case(word))
}

/// Words that say a kind and nothing else. `Dagopvang` is none of them: the report takes playgroups
/// as part of it.
const WRITTEN_OUT: [(&[&str], Kind); 7] = [
    (&["kinderdagverblijf"], Kind::Kdv),
    (&["kinderdagopvang"], Kind::Kdv),
    (&["buitenschoolse", "opvang"], Kind::Bso),
    (&["naschoolse", "opvang"], Kind::Bso),
    (&["peuteropvang"], Kind::Pov),
    (&["peuterdagopvang"], Kind::Pov),
    (&["peuterspeelzaal"], Kind::Pov),
];

/// Whether the words of a name hold these ones, in a row and in any capitals.
fn holds(words: &[&str], said: &[&str]) -> bool {
    words.windows(said.len()).any(|window| {
        let mut both = window.iter().zip(said);
        both.all(|(word, said)| word.eq_ignore_ascii_case(said))
    })
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
            (
                "Kinderdagverblijf Eik",
                "Kinderdagverblijf Eik",
                "kinderdagverblijf-eik",
                vec![],
            ),
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

    #[test]
    fn whole_words_say_the_kind_too() {
        for (name, kind) in [
            ("Kinderdagverblijf Babbels", Some(Kind::Kdv)),
            ("peuterdagopvang Snoekenveen", Some(Kind::Pov)),
            ("Peuteropvang De Eik", Some(Kind::Pov)),
            ("De Eik Buitenschoolse Opvang", Some(Kind::Bso)),
            ("KDV Kinderdagverblijf Eik", Some(Kind::Kdv)),
            ("BSO Kinderdagverblijf Eik", None),
            ("Kinderdagverblijf en peuteropvang Eik", None),
            ("Kinderdagverblijf", None),
            ("Kinderopvang Eik", None),
            ("Dagopvang Eik", None),
            ("Buitenschoolse Eik", None),
        ] {
            assert_eq!(SafeName::of(name, "Zon").kind, kind, "{name}");
        }
    }
}
