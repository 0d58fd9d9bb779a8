//! What single words mean in the name of a location: kinds of care, words that every name could
//! carry, titles, and their abbreviations.

use super::numerals;
use dataset::Kind;

/// What a word contributes to telling locations apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Says which kind of care is meant.
    Kind(Kind),
    /// Says childcare, and so nothing.
    Generic,
    /// Names the organisation; known from its labels only.
    Organisation,
    /// An article or a preposition.
    Filler,
    /// A house number, or an ordinal written with digits.
    Number,
    /// An initial, or the letter behind a house number.
    Letter,
    /// Everything else: what tells one location from another.
    Content,
}

impl Role {
    /// Whether every name could carry the word: childcare, or the organisation.
    pub fn is_general(self) -> bool {
        matches!(self, Self::Generic | Self::Organisation)
    }
}

const DAY_CARE: &[&str] = &[
    "kdv",
    "kinderdagverblijf",
    "kinderdagverblijven",
    "dagverblijf",
    "dagopvang",
    "kinderdagopvang",
    "creche",
];
const OUT_OF_SCHOOL: &[&str] = &[
    "bso",
    "buitenschoolse",
    "buitenschools",
    "naschoolse",
    "naschools",
    "nso",
    "tso",
    "vso",
    "voorschoolse",
];
const PLAYGROUP: &[&str] = &[
    "pov",
    "peuterdagopvang",
    "peuteropvang",
    "peuterspeelzaal",
    "peuterspeelzalen",
    "psz",
    "peutergroep",
    "peuterschool",
];
const GENERIC: &[&str] = &[
    "kinderopvang",
    "kindercentrum",
    "kindcentrum",
    "kc",
    "ikc",
    "vve",
    "opvang",
    "kinderopvanglocatie",
    "opvanglocatie",
    "locatie",
    "loc",
    "vestiging",
    "bv",
    "peuters",
    "school",
    "basisschool",
    "obs",
    "cbs",
    "rkbs",
    "pcbs",
];
const FILLERS: &[&str] = &[
    "de", "het", "een", "t", "s", "n", "van", "vd", "v", "der", "den", "des", "in", "op", "aan",
    "en", "bij", "te", "ten", "ter", "the", "nummer", "nr",
];

/// The role of a comparable word.
pub(super) fn role(word: &str) -> Role {
    if super::fold::is_number(word) {
        Role::Number
    } else if let Some(kind) = kind(word) {
        Role::Kind(kind)
    } else if GENERIC.contains(&word) {
        Role::Generic
    } else if FILLERS.contains(&word) {
        Role::Filler
    } else if word.len() == 1 {
        Role::Letter
    } else {
        Role::Content
    }
}

fn kind(word: &str) -> Option<Kind> {
    [
        (DAY_CARE, Kind::Kdv),
        (OUT_OF_SCHOOL, Kind::Bso),
        (PLAYGROUP, Kind::Pov),
    ]
    .into_iter()
    .find_map(|(words, kind)| words.contains(&word).then_some(kind))
}

/// The words that say a kind of care or childcare in general.
pub(super) fn general_words() -> impl Iterator<Item = &'static str> {
    [DAY_CARE, OUT_OF_SCHOOL, PLAYGROUP, GENERIC]
        .into_iter()
        .flatten()
        .copied()
}

/// Abbreviations of whole words. Where two readings are common both are given.
const ABBREVIATIONS: &[(&str, &[&str])] = &[
    ("adm", &["admiraal"]),
    ("bosch", &["hertogenbosch"]),
    ("burg", &["burgemeester"]),
    ("dokter", &["doctor"]),
    ("dr", &["doctor", "dokter"]),
    ("ds", &["dominee"]),
    ("gebr", &["gebroeders"]),
    ("gen", &["generaal"]),
    ("gr", &["graaf", "grote"]),
    ("haag", &["gravenhage"]),
    ("ir", &["ingenieur"]),
    ("jhr", &["jonkheer"]),
    ("kap", &["kapitein"]),
    ("kol", &["kolonel"]),
    ("kon", &["koningin", "koning"]),
    ("ln", &["laan"]),
    ("lt", &["luitenant"]),
    ("mgr", &["monseigneur"]),
    ("mr", &["meester"]),
    ("past", &["pastoor"]),
    ("pl", &["plein"]),
    ("pr", &["prins", "prinses"]),
    ("pres", &["president"]),
    ("prof", &["professor"]),
    ("st", &["sint"]),
    ("str", &["straat"]),
    ("t", &["het"]),
    ("v", &["van"]),
    ("wg", &["weg"]),
    ("wilh", &["wilhelmina"]),
];

/// Abbreviations at the end of a compound: `Ernststr`.
const ENDINGS: &[(&str, &str)] = &[
    ("str", "straat"),
    ("ln", "laan"),
    ("pl", "plein"),
    ("pln", "plein"),
    ("dk", "dijk"),
    ("wg", "weg"),
    ("sgl", "singel"),
];

const ORDINALS: [&str; 12] = [
    "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende",
    "tiende", "elfde", "twaalfde",
];

/// The ordinal in letters for a number in digits: `2` is `tweede`.
pub(super) fn ordinal(number: &str) -> Option<&'static str> {
    let number: usize = number.parse().ok()?;
    ORDINALS.get(number.checked_sub(1)?).copied()
}

/// What a comparable word abbreviates, spelled out; nothing for most words.
pub(super) fn spelled_out(word: &str) -> impl Iterator<Item = String> {
    let whole = ABBREVIATIONS.iter().find(|(short, _)| *short == word);
    let whole = whole.map_or(&[][..], |(_, long)| long);
    let compound = ENDINGS.iter().find_map(|(short, long)| {
        let stem = word.strip_suffix(short)?;
        (stem.len() > 2).then(|| [stem, long].concat())
    });
    let number = numerals::number(word).filter(|_| word != "een");
    let number = number.map(|number| number.to_string());
    let whole = whole.iter().map(|&long| long.to_owned());
    whole.chain(compound).chain(number)
}

/// Where to take apart what was typed as one: childcare, a kind of it or the organisation before a
/// name or behind it (`kdvlandweg`, `beerkdv`, `dasbergschool`).
pub(super) fn glued<'a>(word: &str, own: impl Iterator<Item = &'a str>) -> Option<usize> {
    let (mut first, mut last) = (0, 0);
    let mut look_for = |general: &str| {
        if word.starts_with(general) {
            first = general.len().max(first);
        }
        if word.ends_with(general) {
            last = general.len().max(last);
        }
    };
    let telling = general_words().filter(|general| general.len() > 5);
    telling.for_each(&mut look_for);
    ["kdv", "bso", "pov", "ikc"]
        .into_iter()
        .for_each(&mut look_for);
    own.for_each(look_for);
    let at = if first > 0 { first } else { word.len() - last };
    (at > 2 && word.len() > at + 2).then_some(at)
}

/// Every comparable spelling of a word: itself first, then what it abbreviates.
pub(super) fn spellings(word: &str) -> Vec<String> {
    [word.to_owned()]
        .into_iter()
        .chain(spelled_out(word))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_have_roles() {
        for (word, expected) in [
            ("kdv", Role::Kind(Kind::Kdv)),
            ("naschoolse", Role::Kind(Kind::Bso)),
            ("peuterspeelzaal", Role::Kind(Kind::Pov)),
            ("kinderopvang", Role::Generic),
            ("van", Role::Filler),
            ("11", Role::Number),
            ("c", Role::Letter),
            ("beukenstraat", Role::Content),
        ] {
            assert_eq!(role(word), expected, "{word}");
        }
    }

    #[test]
    fn what_is_glued_is_taken_apart() {
        for (word, expected) in [
            ("kdvlandweg", Some(3)),
            ("kinderopvangdezon", Some(12)),
            ("beerkdv", Some(4)),
            ("dasbergschool", Some(7)),
            ("kiddoland", Some(5)),
            ("beukenstraat", None),
            ("kdvs", None),
        ] {
            assert_eq!(glued(word, ["kiddo"].into_iter()), expected, "{word}");
        }
    }

    #[test]
    fn abbreviations_are_spelled_out() {
        for (word, expected) in [
            ("burg", "burg burgemeester"),
            ("ernststr", "ernststr ernststraat"),
            ("str", "str straat"),
            ("ukkepuk", "ukkepuk"),
        ] {
            assert_eq!(spellings(word).join(" "), expected);
        }
        assert_eq!(ordinal("2"), Some("tweede"));
        assert_eq!(ordinal("0"), None);
    }
}
