//! Words as they are compared: without capitals, accents, signs and line ends.

use dataset::Slug;

/// Words that change nothing in a heading.
const FILLERS: [&str; 9] = ["van", "de", "het", "een", "der", "bij", "per", "uw", "onze"];

/// Plurals that stand in headings of overviews.
const PLURALS: [(&str, &str); 8] = [
    ("klachten", "klacht"),
    ("oordelen", "oordeel"),
    ("maatregelen", "maatregel"),
    ("oplossingen", "oplossing"),
    ("locaties", "locatie"),
    ("vestigingen", "vestiging"),
    ("onderwerpen", "onderwerp"),
    ("categorieen", "categorie"),
];

/// The words of a text, folded.
pub fn words(text: &str) -> Vec<String> {
    let slug = Slug::from_name(&super::grid::clean(text));
    let slug = slug.map(|slug| slug.to_string()).unwrap_or_default();
    let words = slug.split('-').filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

/// A text, folded: its words with one space between them.
pub fn text(text: &str) -> String {
    words(text).join(" ")
}

/// A heading, folded: without the words that change nothing, and in the singular.
pub fn heading(text: &str) -> String {
    let words = words(text).into_iter();
    let words = words.filter(|word| !FILLERS.contains(&word.as_str()));
    let singular = |word: String| {
        let found = PLURALS.iter().find(|(plural, _)| *plural == word);
        found.map_or(word, |(_, singular)| (*singular).to_owned())
    };
    words.map(singular).collect::<Vec<_>>().join(" ")
}

/// A text without what stands in brackets.
pub fn without_brackets(text: &str) -> String {
    let mut depth = 0_u32;
    let mut kept = String::new();
    for c in text.chars() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            c if depth == 0 => kept.push(c),
            _ => {}
        }
    }
    kept
}

/// How alike two texts must be for one to be meant by the other.
const ALIKE: f64 = 0.7;

/// The text that is most like this one, where one is near enough.
pub fn nearest<'a>(text: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = self::text(text);
    let scored = candidates.filter_map(|candidate| {
        let score = alike(&wanted, &self::text(candidate));
        (score >= ALIKE).then_some((score, candidate))
    });
    let best = scored.max_by(|(one, _), (other, _)| one.total_cmp(other));
    best.map(|(_, candidate)| candidate)
}

/// From 0 to 1. A name that another one goes on from is near it too: `De Boomhut` and `BSO De Boomhut`.
fn alike(one: &str, other: &str) -> f64 {
    if one.is_empty() || other.is_empty() {
        return 0.0;
    }
    let contains = |long: &str, short: &str| {
        short.len() >= 4 && format!(" {long} ").contains(&format!(" {short} "))
    };
    // Forms of one word: `Facturen` and `Facturatie`.
    let pairs = one.chars().zip(other.chars());
    let begin_alike = pairs.take_while(|(one, other)| one == other).count();
    let are_forms = begin_alike >= 5 && begin_alike * 10 >= one.len().min(other.len()) * 7;
    let letters = strsim::normalized_damerau_levenshtein(one, other);
    if contains(one, other) || contains(other, one) {
        letters.max(0.8)
    } else if are_forms {
        letters.max(ALIKE)
    } else {
        letters
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_alike_whatever_is_around_their_words() {
        for (one, other) in [
            ("Aard van de klacht", "aard klacht"),
            ("OMSCHRIJVING\nKLACHTEN", "omschrijving klacht"),
            ("Gegrond?", "gegrond"),
            ("Maatregel / oplossing", "maatregel oplossing"),
            ("Categorieën", "categorie"),
            ("Ont\u{ad}vangen\u{a0}op", "ontvangen op"),
        ] {
            assert_eq!(heading(one), other);
        }
        assert_eq!(without_brackets("Ontvangen op (dag)"), "Ontvangen op ");
    }

    #[test]
    fn what_is_near_is_proposed_and_nothing_else() {
        let names = ["KDV De Bijenkorf", "BSO De Boomhut"];
        let near = |text| nearest(text, names.into_iter());
        assert_eq!(near("kdv de bijenkorf"), Some(names[0]));
        assert_eq!(near("KDV De Bijnekorf"), Some(names[0]));
        assert_eq!(near("De Boomhut"), Some(names[1]));
        assert_eq!(
            nearest("Facturen", ["Facturatie"].into_iter()),
            Some("Facturatie")
        );
        assert_eq!(near("Hoofdkantoor"), None);
        assert_eq!(near(""), None);
    }
}
