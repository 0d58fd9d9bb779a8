//! In English.

use super::{Texts, Told, clauses, joined, part_list, same_answer};
use crate::texts::Language;

pub(super) const TEXTS: Texts = Texts {
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
