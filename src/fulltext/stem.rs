//! What the forms of a Dutch word have in common.
//!
//! A light stemmer: plurals, diminutives, adjectives' `-e`, persons of a verb, participles and
//! `-ing`. It knows no dictionary, so that it joins a few words that aren't forms of each other
//! (`plaats`, `plaat`); the very word typed is always ranked above its forms.

use super::query::is_filler;

/// Forms that no rule finds, after folding.
const IRREGULAR: [(&str, &str); 16] = [
    ("hete", "heet"),
    ("benen", "been"),
    ("kinderen", "kind"),
    ("kinders", "kind"),
    ("uren", "uur"),
    ("oren", "oor"),
    ("ogen", "oog"),
    ("eieren", "ei"),
    ("leden", "lid"),
    ("steden", "stad"),
    ("gebeten", "bijt"),
    ("beten", "bijt"),
    ("gesloten", "sluit"),
    ("gebroken", "breek"),
    ("gevallen", "val"),
    ("geslagen", "sla"),
];

/// Words that look like forms of another word and aren't.
const WHOLE: [&str; 13] = [
    "been", "ben", "open", "binnen", "tegen", "samen", "gezond", "gezicht", "gewond", "gebied",
    "geduld", "geluid", "gerust",
];

/// The stem of a folded word. Words of one stem need not have a stem that is a word.
pub(super) fn stem(word: &str) -> String {
    let regular = IRREGULAR.iter().find(|(form, _)| *form == word);
    let word = regular.map_or(word, |(_, word)| word);
    if WHOLE.contains(&word) || !word.is_ascii() {
        return word.to_owned();
    }
    let mut stem = word.to_owned();
    participle(&mut stem);
    diminutive(&mut stem);
    replace_end(&mut stem, "heden", "heid", 2);
    let plural = replace_end(&mut stem, "en", "", 3);
    if !plural && !ends_in_vowel_and_s(&stem) {
        replace_end(&mut stem, "s", "", 3);
    }
    let noun = stem.len() >= 7 && !doubled_before(&stem, 3) && replace_end(&mut stem, "ing", "", 4);
    if !plural && !noun {
        replace_end(&mut stem, "e", "", 3);
    }
    if plural && !ends_in_vowel_and_s(&stem) {
        replace_end(&mut stem, "s", "", 4);
    }
    third_person(&mut stem);
    let normal = normalise(&stem);
    // `heet` is no form of `het`.
    if is_filler(&normal) && !is_filler(word) {
        return stem;
    }
    normal
}

/// `gebeld` and `gewerkt` are forms of `bellen` and `werken`.
fn participle(stem: &mut String) {
    let ends = stem.ends_with('d') || stem.ends_with('t');
    if stem.starts_with("ge") && ends && stem.len() >= 6 {
        stem.drain(..2);
        stem.pop();
    }
}

/// `hapje` is a small `hap`, `uurtjes` are short `uur`.
fn diminutive(stem: &mut String) {
    for end in ["tjes", "tje", "jes", "je"] {
        if replace_end(stem, end, "", 3) {
            return;
        }
    }
}

/// `werkt` is a form of `werken`; a `t` after a vowel is part of the word (`laat`, `niet`).
fn third_person(stem: &mut String) {
    let before = stem.bytes().rev().nth(1);
    if stem.ends_with('t') && matches!(before, Some(b'k' | b'l' | b'r' | b'p' | b'g' | b'd')) {
        replace_end(stem, "t", "", 3);
    }
}

/// `boze` is `boos`, `haren` is `haar` and `bossen` is `bos`: doubled letters become single, and a
/// final `z` and `v` are written as they sound.
fn normalise(stem: &str) -> String {
    let mut normal = String::with_capacity(stem.len());
    for c in stem.chars() {
        if !normal.ends_with(c) || c.is_ascii_digit() {
            normal.push(c);
        }
    }
    replace_end(&mut normal, "z", "s", 2);
    replace_end(&mut normal, "v", "f", 2);
    normal
}

/// Replaces an ending where at least `least` letters stay before it; says whether it did.
fn replace_end(stem: &mut String, end: &str, by: &str, least: usize) -> bool {
    let Some(rest) = stem.strip_suffix(end) else {
        return false;
    };
    let rest = rest.len();
    let fits = rest >= least;
    if fits {
        stem.truncate(rest);
        stem.push_str(by);
    }
    fits
}

/// `thuis`, `les` and `vies` are no plurals; `locaties` is.
fn ends_in_vowel_and_s(stem: &str) -> bool {
    let before = stem.bytes().rev().nth(1);
    let vowel = matches!(before, Some(b'a' | b'i' | b'o' | b'u' | b's'));
    vowel || stem.len() < 4 || (before == Some(b'e') && stem.len() < 6)
}

fn doubled_before(stem: &str, end: usize) -> bool {
    let mut letters = stem.bytes().rev().skip(end);
    letters.next() == letters.next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_share_a_stem() {
        for forms in [
            "kind kinderen kindje kindjes",
            "uur uren uurtje uurtjes",
            "dag dagen dagje",
            "leidster leidsters",
            "locatie locaties",
            "factuur facturen factuurtje",
            "ziek zieke",
            "been benen",
            "heet hete",
            "vies vieze",
            "boos boze",
            "bellen belt gebeld",
            "werken werkt gewerkt",
            "betalen betaalt betaling betalingen",
            "mogelijkheid mogelijkheden",
            "groep groepen groepje",
            "luier luiers",
            "brief brieven",
            "medewerker medewerkers medewerkertje",
            "wond wonden wondje",
            "gat gaten",
            "regel regels regeling regelingen",
            "temperatuur temperaturen",
            "gebeten bijten bijt",
        ] {
            let stems: Vec<_> = forms.split(' ').map(stem).collect();
            assert!(stems.iter().all(|s| *s == stems[0]), "{forms}: {stems:?}");
        }
    }

    #[test]
    fn other_words_keep_theirs() {
        for (one, other) in [
            ("plan", "planning"),
            ("ben", "been"),
            ("het", "heet"),
            ("open", "op"),
            ("gezond", "zon"),
            ("klacht", "klas"),
            ("kind", "kindercentrum"),
            ("eten", "etage"),
        ] {
            assert_ne!(stem(one), stem(other), "{one} {other}");
        }
    }

    #[test]
    fn short_and_foreign_words_stay() {
        for word in ["de", "en", "s", "e", "7c", "2023", "שלום"] {
            assert_eq!(stem(word), word);
        }
    }
}
