//! Verdicts, by the words that stand for them. The whole cell decides: "ongegrond" holds "gegrond".

use super::{fold, several};
use dataset::Outcome;

/// The words for each verdict, folded; the first is the one that is proposed.
const WORDS: [(Outcome, &[&str]); 7] = [
    (
        Outcome::Upheld,
        &["gegrond", "ja", "geheel gegrond", "volledig gegrond"],
    ),
    (
        Outcome::PartlyUpheld,
        &[
            "deels gegrond",
            "deels",
            "ten dele",
            "ten dele gegrond",
            "gedeeltelijk",
            "gedeeltelijk gegrond",
            "deels gegrond ongegrond",
            "deels gegrond deels ongegrond",
        ],
    ),
    (Outcome::NotUpheld, &["ongegrond", "niet gegrond", "nee"]),
    (Outcome::Withdrawn, &["ingetrokken"]),
    (Outcome::NoJudgment, &["geen oordeel", "neutraal"]),
    (
        Outcome::Inadmissible,
        &[
            "niet in behandeling",
            "niet in behandeling genomen",
            "niet ontvankelijk",
            "doorgezonden",
        ],
    ),
    (
        Outcome::Pending,
        &["loopt nog", "open", "in behandeling", "nog in behandeling"],
    ),
];

/// Words that change nothing in a verdict.
const FILLERS: [&str; 4] = ["klacht", "verklaard", "is", "de"];

/// The word that is proposed for each verdict.
pub fn proposed() -> [&'static str; WORDS.len()] {
    WORDS.map(|(_, words)| words.first().copied().unwrap_or_default())
}

/// Reads a verdict; nothing where it is none that is known.
pub fn read(text: &str) -> Option<Outcome> {
    let words = fold::words(text).into_iter();
    let words: Vec<String> = words
        .filter(|word| !FILLERS.contains(&word.as_str()))
        .collect();
    let wanted = words.join(" ");
    let found = WORDS
        .iter()
        .find(|(_, words)| words.contains(&wanted.as_str()));
    found.map(|(outcome, _)| *outcome)
}

/// The words for the verdict that a text looks like.
pub fn near(text: &str) -> Option<&'static str> {
    let all = WORDS.iter().flat_map(|(_, words)| words.iter().copied());
    fold::nearest(text, all)
}

/// The verdicts of a cell that holds several, as they stand there: `1x gegrond, 1x deels`.
pub fn several(text: &str) -> Option<Vec<String>> {
    let parts = several::parts(text).or_else(|| {
        let parts = text.split([',', '/', '+', '&']).map(str::to_owned);
        let parts =
            parts.flat_map(|part| part.split(" en ").map(str::to_owned).collect::<Vec<_>>());
        Some(parts.collect::<Vec<_>>()).filter(|parts| parts.len() > 1)
    });
    let counted = parts.unwrap_or_else(|| vec![text.to_owned()]);
    let mut verdicts = Vec::new();
    for part in counted {
        let (count, verdict) = counted_verdict(&part)?;
        verdicts.extend(std::iter::repeat_n(verdict, count));
    }
    (verdicts.len() > 1).then_some(verdicts)
}

/// `2x gegrond`, or a verdict alone.
fn counted_verdict(part: &str) -> Option<(usize, String)> {
    const MOST: usize = 50;
    let part = part.trim();
    let digits = part.bytes().take_while(u8::is_ascii_digit).count();
    let (count, rest) = part.split_at_checked(digits)?;
    let rest = rest.trim_start();
    let rest = ["x ", "× ", "keer ", "maal "]
        .iter()
        .find_map(|times| rest.strip_prefix(times))
        .unwrap_or(rest);
    let count = if digits == 0 { 1 } else { count.parse().ok()? };
    let verdict = rest.trim().to_owned();
    (read(&verdict).is_some() && count <= MOST).then_some((count, verdict))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_cell_decides() {
        for (text, outcome) in [
            ("Gegrond", Some(Outcome::Upheld)),
            ("ja", Some(Outcome::Upheld)),
            (" ONGEGROND ", Some(Outcome::NotUpheld)),
            ("Niet gegrond", Some(Outcome::NotUpheld)),
            ("Nee", Some(Outcome::NotUpheld)),
            ("Ten dele", Some(Outcome::PartlyUpheld)),
            ("deels gegrond/ongegrond", Some(Outcome::PartlyUpheld)),
            ("gedeeltelijk\ngegrond", Some(Outcome::PartlyUpheld)),
            ("Ingetrokken", Some(Outcome::Withdrawn)),
            ("neutraal", Some(Outcome::NoJudgment)),
            ("Niet-ontvankelijk", Some(Outcome::Inadmissible)),
            ("niet in behandeling", Some(Outcome::Inadmissible)),
            ("in behandeling", Some(Outcome::Pending)),
            ("Loopt nog", Some(Outcome::Pending)),
            ("Klacht is gegrond verklaard", Some(Outcome::Upheld)),
            ("gegrond?", Some(Outcome::Upheld)),
            ("gegrond, zie brief", None),
            ("on gegrond", None),
            ("WAAR", None),
            ("", None),
        ] {
            assert_eq!(read(text), outcome, "{text}");
        }
    }

    #[test]
    fn several_in_one_cell_are_told_apart() {
        for (text, verdicts) in [
            ("1x gegrond, 1x deels", Some(vec!["gegrond", "deels"])),
            ("2 x gegrond", Some(vec!["gegrond", "gegrond"])),
            ("gegrond / ongegrond", Some(vec!["gegrond", "ongegrond"])),
            ("1. gegrond\n2. nee", Some(vec!["gegrond", "nee"])),
            ("gegrond en ongegrond", Some(vec!["gegrond", "ongegrond"])),
            ("gegrond, zie brief", None),
            ("gegrond", None),
        ] {
            let verdicts =
                verdicts.map(|all| all.into_iter().map(str::to_owned).collect::<Vec<_>>());
            assert_eq!(several(text), verdicts, "{text}");
        }
        assert_eq!(near("gegrnd"), Some("gegrond"));
        assert_eq!(near("afgehandeld"), None);
    }
}
