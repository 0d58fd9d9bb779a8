//! Texts around a chart.

use super::Language;

/// What stands around every chart.
pub struct Texts {
    /// What it is for those who can't see it: its title, and what is counted where that is something else.
    pub description: fn(&str, Option<&str>) -> String,
    /// What the links to the views of a chart are.
    pub views: &'static str,
    /// The view in counts, and the one in shares.
    pub counts: &'static str,
    pub shares: &'static str,
    /// How many complaints a share is of, in a table.
    pub complaints: &'static str,
    /// Opens the table.
    pub show_table: &'static str,
    /// The link to the figures.
    pub csv: &'static str,
    /// The button that saves the picture.
    pub svg: &'static str,
    /// Several names in a sentence.
    pub list: fn(&[String]) -> String,
    /// The title of the chart of outcomes: what is upheld most often and least often. One end may be empty.
    pub upheld: fn(&Told, &Told) -> String,
    /// Which categories that title leaves out.
    pub left_out: &'static str,
    /// Which categories the chart in shares leaves out.
    pub shares_left_out: &'static str,
    /// What the chart of outcomes shows.
    pub outcomes: fn(&FindingFacts) -> String,
    /// The title of the chart of labels: for each label a count, the whole, and what most are about.
    pub labels: fn(&[LabelAnswer]) -> String,
    /// What the chart of labels doesn't say.
    pub labels_caution: &'static str,
    /// What it leaves out: complaints without a label.
    pub without_label: fn(u32) -> String,
}

/// A label, how many of its complaints of how many, and what those are about.
pub type LabelAnswer = (String, u32, u32, String);

/// Categories in a title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Their names.
    pub names: String,
    /// Of each, how many of how many.
    pub parts: Vec<(u32, u32)>,
}

/// What the chart of outcomes shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingFacts {
    /// The names of the categories with most complaints.
    pub largest: String,
    /// How many each of them has.
    pub complaints: u32,
    /// All complaints.
    pub total: u32,
    /// Those that were upheld.
    pub upheld: u32,
    /// Those that were partly upheld.
    pub partly: u32,
    /// Those that were not upheld.
    pub not_upheld: u32,
}

/// The texts in a language.
pub fn of(language: Language) -> &'static Texts {
    match language {
        Language::Dutch => &DUTCH,
        Language::English => &ENGLISH,
    }
}

const DUTCH: Texts = Texts {
    description: |title, caption| {
        let caption = caption.map_or_else(String::new, |caption| format!(" {caption}."));
        format!("Staafdiagram. {title}.{caption} Dezelfde cijfers staan in de tabel hieronder.")
    },
    views: "Toon de cijfers als",
    counts: "Aantallen",
    shares: "Procenten",
    complaints: "Klachten",
    show_table: "Toon als tabel",
    csv: "Download deze cijfers (CSV)",
    svg: "Download het plaatje (SVG)",
    list: |names| joined(names, "en"),
    upheld: |most, least| {
        let parts = |told: &Told| part_list(&told.parts, Language::Dutch, "van", "en");
        match (most.parts.is_empty(), least.parts.is_empty()) {
            (true, _) => format!(
                "Klachten over {} zijn het minst vaak gegrond: {}",
                least.names,
                parts(least)
            ),
            (_, true) => format!(
                "Klachten over {} zijn het vaakst gegrond: {}",
                most.names,
                parts(most)
            ),
            _ => format!(
                "Klachten over {} zijn het vaakst gegrond: {}; over {} het minst: {}",
                most.names,
                parts(most),
                least.names,
                parts(least)
            ),
        }
    },
    left_out: "Onderwerpen met minder dan 20 klachten tellen niet mee voor de kop hierboven. Bij zo weinig \
               klachten zegt een deel te weinig.",
    shares_left_out: "Onderwerpen met minder dan 20 klachten staan er niet bij. Een percentage zegt dan te \
                      weinig.",
    outcomes: |facts| {
        format!(
            "De meeste klachten gaan over {}: {} van de {}. Van alle klachten zijn er {} gegrond, \
             {} deels gegrond en {} niet gegrond.",
            facts.largest,
            Language::Dutch.whole(facts.complaints),
            Language::Dutch.whole(facts.total),
            Language::Dutch.whole(facts.upheld),
            Language::Dutch.whole(facts.partly),
            Language::Dutch.whole(facts.not_upheld)
        )
    },
    labels: |found| {
        let part = |count, whole| part_list(&[(count, whole)], Language::Dutch, "van", "en");
        match same_answer(found) {
            Some((labels, answer, parts)) => {
                let parts = part_list(&parts, Language::Dutch, "van", "en");
                let labels = joined(&labels, "en");
                format!("Bij {labels} gaan de meeste klachten over {answer}: {parts}")
            }
            None => clauses(found, |at, label, count, whole, answer| match at {
                0 => format!(
                    "Bij {label} gaan de meeste klachten over {answer}: {}",
                    part(count, whole)
                ),
                _ => format!("bij {label} over {answer}: {}", part(count, whole)),
            }),
        }
    },
    labels_caution: "Het verslag zegt niet hoeveel kinderen elk label opvangt. Je kunt dus niet zien \
                     welk label het beter doet.",
    without_label: |count| match count {
        1 => "Van 1 klacht is het label niet bekend. Die staat alleen in de tabel.".into(),
        _ => {
            format!("Van {count} klachten is het label niet bekend. Die staan alleen in de tabel.")
        }
    },
};

const ENGLISH: Texts = Texts {
    description: |title, caption| {
        let caption = caption.map_or_else(String::new, |caption| format!(" {caption}."));
        format!("Bar chart. {title}.{caption} The same figures stand in the table below.")
    },
    views: "Show the figures as",
    counts: "Numbers",
    shares: "Percentages",
    complaints: "Complaints",
    show_table: "Show as a table",
    csv: "Download these figures (CSV)",
    svg: "Download the picture (SVG)",
    list: |names| joined(names, "and"),
    upheld: |most, least| {
        let parts = |told: &Told| part_list(&told.parts, Language::English, "of", "and");
        match (most.parts.is_empty(), least.parts.is_empty()) {
            (true, _) => format!(
                "Complaints about {} were upheld least often: {}",
                least.names,
                parts(least)
            ),
            (_, true) => format!(
                "Complaints about {} were upheld most often: {}",
                most.names,
                parts(most)
            ),
            _ => format!(
                "Complaints about {} were upheld most often: {}; about {} least often: {}",
                most.names,
                parts(most),
                least.names,
                parts(least)
            ),
        }
    },
    left_out: "Categories with fewer than 20 complaints don’t count for the title above. With so few a share \
               says too little.",
    shares_left_out: "Categories with fewer than 20 complaints are left out: a percentage would say too little.",
    outcomes: |facts| {
        format!(
            "Most complaints are about {}: {} of {}. Of all complaints {} were upheld, {} partly \
             upheld and {} not upheld.",
            facts.largest,
            Language::English.whole(facts.complaints),
            Language::English.whole(facts.total),
            Language::English.whole(facts.upheld),
            Language::English.whole(facts.partly),
            Language::English.whole(facts.not_upheld)
        )
    },
    labels: |found| {
        let part = |count, whole| part_list(&[(count, whole)], Language::English, "of", "and");
        match same_answer(found) {
            Some((labels, answer, parts)) => {
                let parts = part_list(&parts, Language::English, "of", "and");
                let labels = joined(&labels, "and");
                format!("At {labels} most complaints are about {answer}: {parts}")
            }
            None => clauses(found, |at, label, count, whole, answer| match at {
                0 => format!(
                    "At {label} most complaints are about {answer}: {}",
                    part(count, whole)
                ),
                _ => format!("at {label} about {answer}: {}", part(count, whole)),
            }),
        }
    },
    labels_caution: "The report does not say how many children each label looks after. So you \
                     can’t see which label does better.",
    without_label: |count| match count {
        1 => "The label of 1 complaint is not known. It stands in the table only.".into(),
        _ => format!("The label of {count} complaints is not known. They stand in the table only."),
    },
};

/// `A`, `A en B`, `A, B en C`.
fn joined(names: &[String], and: &str) -> String {
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} {and} {last}", first.join(", ")),
    }
}

/// `45 van 58`, `10 van 20 en 20 van 40`.
fn part_list(parts: &[(u32, u32)], language: Language, of: &str, and: &str) -> String {
    let whole = |number| language.whole(number);
    let parts = parts.iter();
    let parts = parts.map(|&(count, all)| format!("{} {of} {}", whole(count), whole(all)));
    joined(&parts.collect::<Vec<_>>(), and)
}

/// Labels whose complaints are most about the same.
type SameAnswer = (Vec<String>, String, Vec<(u32, u32)>);

/// The labels, what their complaints are most about, and their parts, where that is the same for all.
fn same_answer(found: &[LabelAnswer]) -> Option<SameAnswer> {
    let (_, _, _, answer) = found.first()?;
    let is_same = found.iter().all(|(_, _, _, other)| other == answer);
    is_same.then(|| {
        let labels = found.iter().map(|(label, ..)| label.clone());
        let parts = found.iter().map(|&(_, count, whole, _)| (count, whole));
        (labels.collect(), answer.clone(), parts.collect())
    })
}

fn clauses(
    found: &[LabelAnswer],
    clause: impl Fn(usize, &str, u32, u32, &str) -> String,
) -> String {
    let clauses = found.iter().enumerate();
    let clauses = clauses
        .map(|(at, (label, count, whole, answer))| clause(at, label, *count, *whole, answer));
    clauses.collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_joined_into_a_sentence() {
        let names = ["A", "B", "C"].map(String::from);
        assert_eq!((DUTCH.list)(&names[..1]), "A");
        assert_eq!((DUTCH.list)(&names[..2]), "A en B");
        assert_eq!((ENGLISH.list)(&names), "A, B and C");
    }

    fn told(names: &str, parts: &[(u32, u32)]) -> Told {
        Told {
            names: names.into(),
            parts: parts.to_vec(),
        }
    }

    #[test]
    fn titles_say_which_are_upheld_most_and_least() {
        let most = told("accommodatie", &[(45, 58)]);
        let least = told("ruilen en inhalen", &[(8, 71)]);
        assert_eq!(
            (DUTCH.upheld)(&most, &least),
            "Klachten over accommodatie zijn het vaakst gegrond: 45 van 58; over ruilen en inhalen het minst: 8 van 71"
        );
        let both = told("a en b", &[(10, 20), (1020, 2040)]);
        assert_eq!(
            (DUTCH.upheld)(&both, &told("", &[])),
            "Klachten over a en b zijn het vaakst gegrond: 10 van 20 en 1.020 van 2.040"
        );
        assert_eq!(
            (ENGLISH.upheld)(&told("", &[]), &least),
            "Complaints about ruilen en inhalen were upheld least often: 8 of 71"
        );
    }

    #[test]
    fn titles_say_what_each_label_has_most_of() {
        let label =
            |label: &str, count, answer: &str| (label.to_owned(), count, 300, answer.to_owned());
        let same = [label("A", 61, "privacy"), label("B", 69, "privacy")];
        assert_eq!(
            (DUTCH.labels)(&same),
            "Bij A en B gaan de meeste klachten over privacy: 61 van 300 en 69 van 300"
        );
        let other = [label("A", 61, "privacy"), label("B", 69, "plaatsing")];
        assert_eq!(
            (ENGLISH.labels)(&other),
            "At A most complaints are about privacy: 61 of 300; at B about plaatsing: 69 of 300"
        );
    }
}
