//! In Dutch.

use super::{Texts, Told, clauses, joined, part_list, same_answer};
use crate::texts::Language;

pub(super) const TEXTS: Texts = Texts {
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
