//! Texts around a chart.

use super::Language;

/// What stands around every chart.
pub struct Texts {
    /// What it is for those who can't see it, with the caption of its table.
    pub description: fn(&str) -> String,
    /// The link to the figures.
    pub csv: &'static str,
    /// The button that saves the picture.
    pub svg: &'static str,
    /// Several names in a sentence.
    pub list: fn(&[String]) -> String,
    /// What the chart of outcomes shows.
    pub outcomes: fn(&OutcomeFacts) -> String,
    /// What one label's part of the chart of labels shows: label, category, its count, the whole.
    pub label: fn(&str, &str, u32, u32) -> String,
    /// What the chart of labels doesn't say.
    pub labels_caution: &'static str,
    /// What it leaves out: complaints without a label.
    pub without_label: fn(u32) -> String,
}

/// What the chart of outcomes shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutcomeFacts {
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
    description: |caption| {
        format!("Staafdiagram. {caption}. Dezelfde cijfers staan in de tabel hieronder.")
    },
    csv: "Download deze cijfers (CSV)",
    svg: "Download het plaatje (SVG)",
    list: |names| joined(names, "en"),
    outcomes: |facts| {
        format!(
            "De meeste klachten gaan over {}: {} van de {}. Van alle klachten zijn er {} gegrond, \
             {} deels gegrond en {} niet gegrond.",
            facts.largest,
            facts.complaints,
            facts.total,
            facts.upheld,
            facts.partly,
            facts.not_upheld
        )
    },
    label: |label, category, count, total| {
        format!("Bij {label} gaan de meeste klachten over {category}: {count} van de {total}.")
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
    description: |caption| {
        format!("Bar chart. {caption}. The same figures stand in the table below.")
    },
    csv: "Download these figures (CSV)",
    svg: "Download the picture (SVG)",
    list: |names| joined(names, "and"),
    outcomes: |facts| {
        format!(
            "Most complaints are about {}: {} of {}. Of all complaints {} were upheld, {} partly \
             upheld and {} not upheld.",
            facts.largest,
            facts.complaints,
            facts.total,
            facts.upheld,
            facts.partly,
            facts.not_upheld
        )
    },
    label: |label, category, count, total| {
        format!("At {label} most complaints are about {category}: {count} of {total}.")
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
}
