//! Texts around a chart.

mod dutch;
mod english;

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
        Language::Dutch => &dutch::TEXTS,
        Language::English => &english::TEXTS,
    }
}

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
        assert_eq!((dutch::TEXTS.list)(&names[..1]), "A");
        assert_eq!((dutch::TEXTS.list)(&names[..2]), "A en B");
        assert_eq!((english::TEXTS.list)(&names), "A, B and C");
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
            (dutch::TEXTS.upheld)(&most, &least),
            "Klachten over accommodatie zijn het vaakst gegrond: 45 van 58; over ruilen en inhalen het minst: 8 van 71"
        );
        let both = told("a en b", &[(10, 20), (1020, 2040)]);
        assert_eq!(
            (dutch::TEXTS.upheld)(&both, &told("", &[])),
            "Klachten over a en b zijn het vaakst gegrond: 10 van 20 en 1.020 van 2.040"
        );
        assert_eq!(
            (english::TEXTS.upheld)(&told("", &[]), &least),
            "Complaints about ruilen en inhalen were upheld least often: 8 of 71"
        );
    }

    #[test]
    fn titles_say_what_each_label_has_most_of() {
        let label =
            |label: &str, count, answer: &str| (label.to_owned(), count, 300, answer.to_owned());
        let same = [label("A", 61, "privacy"), label("B", 69, "privacy")];
        assert_eq!(
            (dutch::TEXTS.labels)(&same),
            "Bij A en B gaan de meeste klachten over privacy: 61 van 300 en 69 van 300"
        );
        let other = [label("A", 61, "privacy"), label("B", 69, "plaatsing")];
        assert_eq!(
            (english::TEXTS.labels)(&other),
            "At A most complaints are about privacy: 61 of 300; at B about plaatsing: 69 of 300"
        );
    }
}
