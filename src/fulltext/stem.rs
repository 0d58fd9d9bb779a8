//! What the forms of a Dutch word have in common.
//!
//! A light stemmer: plurals, diminutives, adjectives' `-e`, persons of a verb and `-ing`; and what
//! a stemmer that only takes endings away can't do: participles (`gepest`, `opgehaald`), past tenses,
//! strong verbs, and the family of `discriminatie`. It knows no dictionary, so that it joins a few
//! words that aren't forms of each other (`plaats`, `plaat`); the very word typed is always ranked
//! above its forms.

use super::fillers::is_filler;
use super::verbs::{infinitive, split_particle};

/// Forms that no rule finds, after folding.
const IRREGULAR: [(&str, &str); 10] = [
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
];

/// Words that look like forms of another word and aren't.
const WHOLE: [&str; 13] = [
    "been", "ben", "open", "binnen", "tegen", "samen", "gezond", "gezicht", "gewond", "gebied",
    "geduld", "geluid", "gerust",
];

/// What a word is looked up by: words that share one of these are forms of each other. The first is
/// the word's own stem; a word that may be several things has several.
pub(super) fn stems(word: &str) -> Vec<String> {
    let mut stems = vec![stem(word)];
    if word.is_ascii() && !WHOLE.contains(&word) && !is_filler(word) {
        if let Some((particle, rest)) = split_particle(word) {
            let verbs = verb_stems(rest).into_iter();
            stems.extend(verbs.map(|verb| normalise(&format!("{particle}{verb}"))));
        }
        stems.extend(verb_stems(word));
        stems.extend(family(word));
    }
    stems.retain(|stem| !is_filler(stem) || is_filler(word));
    let mut at = 0;
    while at < stems.len() {
        let is_new = !stems[..at].contains(&stems[at]);
        if is_new {
            at += 1;
        } else {
            stems.remove(at);
        }
    }
    stems
}

/// The stems of the verbs that a word may be a past tense or participle of.
fn verb_stems(word: &str) -> Vec<String> {
    if let Some(infinitive) = infinitive(word) {
        return vec![stem(infinitive)];
    }
    let mut stems = Vec::new();
    let shortened = |word: &str, end: usize| root(&word[..word.len() - end]);
    let is_dental = word.ends_with(['d', 't']);
    if let Some(rest) = word.strip_prefix("ge").filter(|rest| rest.len() >= 4) {
        if is_dental {
            // `gebeld` is a form of `bellen`, `gepest` of `pesten`.
            stems.push(shortened(rest, 1));
            stems.push(root(rest));
        } else if rest.ends_with("en") {
            stems.push(shortened(rest, 2));
        }
        stems.extend(family(rest));
    }
    let prefixes = ["be", "ver", "ont", "her"];
    if is_dental && word.len() >= 7 && prefixes.iter().any(|p| word.starts_with(p)) {
        // `verschoond` is a form of `verschonen`.
        stems.push(shortened(word, 1));
    }
    for (end, before) in [
        ("te", "kfspt"),
        ("ten", "kfspt"),
        ("de", "lnmrgbvwdaeiou"),
        ("den", "lnmrgbvwdaeiou"),
    ] {
        let rest = word.strip_suffix(end).filter(|rest| rest.len() >= 3);
        if let Some(rest) = rest.filter(|rest| rest.ends_with(|c| before.contains(c))) {
            stems.push(root(rest));
        }
    }
    stems
}

/// `discriminatie`, `discrimineren` and `gediscrimineerd` are one family, and so are `veilig` and
/// `veiligheid`.
fn family(word: &str) -> Option<String> {
    const ENDS: [&str; 14] = [
        "atie", "aties", "erend", "erende", "eerde", "eerden", "ering", "eringen", "eren", "eerd",
        "eert", "eer", "heid", "heden",
    ];
    let rest = ENDS.iter().find_map(|end| word.strip_suffix(end))?;
    (rest.len() >= 4).then(|| normalise(rest))
}

/// What remains of a verb without its ending, as [`stem`] has it.
fn root(rest: &str) -> String {
    let mut root = rest.to_owned();
    if !ends_in_vowel_and_s(&root) {
        replace_end(&mut root, "s", "", 4);
    }
    normalise(&root)
}

/// The stem of a folded word. Words of one stem need not have a stem that is a word.
fn stem(word: &str) -> String {
    let regular = IRREGULAR.iter().find(|(form, _)| *form == word);
    let word = regular.map_or(word, |(_, word)| word);
    if WHOLE.contains(&word) || !word.is_ascii() {
        return word.to_owned();
    }
    let mut stem = word.to_owned();
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
    if (plural || noun) && !ends_in_vowel_and_s(&stem) {
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
/// `hapje` is a small `hap`, `uurtjes` are short `uur`.
fn diminutive(stem: &mut String) {
    for end in ["tjes", "tje", "jes", "je"] {
        // An `uitje` is no small `uit`.
        if stem.strip_suffix(end).is_some_and(|rest| !is_filler(rest))
            && replace_end(stem, end, "", 3)
        {
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

    fn share(one: &str, other: &str) -> bool {
        let stems = stems(other);
        super::stems(one).iter().any(|stem| stems.contains(stem))
    }

    #[test]
    fn forms_of_a_word_share_a_stem() {
        for forms in [
            "kind kinderen kindje kindjes",
            "uur uren uurtje uurtjes",
            "dag dagen dagje",
            "uitje uitjes",
            "leidster leidsters",
            "locatie locaties",
            "factuur facturen factuurtje facturatie gefactureerd",
            "ziek zieke",
            "been benen",
            "heet hete",
            "vies vieze",
            "boos boze",
            "bellen belt gebeld belde",
            "werken werkt gewerkt werkte",
            "betalen betaalt betaling betalingen betaald betaalde",
            "mogelijkheid mogelijkheden",
            "veilig veiligheid",
            "groep groepen groepje",
            "luier luiers",
            "brief brieven",
            "medewerker medewerkers medewerkertje",
            "wond wonden wondje",
            "gat gaten",
            "regel regels regeling regelingen",
            "temperatuur temperaturen",
            "bijten gebeten bijt beet",
            "pesten gepest pest pestte",
            "verschonen verschoond verschoonde",
            "ophalen opgehaald ophaalt",
            "meenemen meegenomen",
            "weglopen weggelopen",
            "overplaatsen overgeplaatst overplaatsing",
            "vallen gevallen viel",
            "discriminatie discrimineren gediscrimineerd discriminerend",
            "compensatie compenseren gecompenseerd",
            "annuleren annulering geannuleerd",
        ] {
            let forms: Vec<_> = forms.split(' ').collect();
            for form in &forms {
                assert!(
                    share(forms[0], form),
                    "{} {form}: {:?}",
                    forms[0],
                    stems(form)
                );
            }
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
            ("uitje", "uit"),
            ("groente", "groen"),
            ("opgehaald", "gehaald"),
            ("oudercommissie", "ouder"),
        ] {
            assert!(!share(one, other), "{one} {other}");
        }
    }

    #[test]
    fn short_and_foreign_words_stay() {
        for word in ["de", "en", "s", "e", "7c", "2023", "שלום"] {
            assert_eq!(stems(word), [word]);
        }
    }
}
