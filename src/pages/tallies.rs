//! From counts to the lists of counts that several pages show.

use super::{Edition, category_name};
use crate::figures::{shares, tallies};
use crate::links::Links;
use crate::parts::{Name, Segment, Tally, TallyEntry, outcome_class};
use crate::texts::complaint;
use dataset::{Category, Counts, Outcome};
use leptos::prelude::*;

/// How often each outcome occurs, and whose verdict that is; outcomes that don't occur are left out.
pub(super) fn outcomes(counts: &Counts, links: &Links) -> impl IntoView + use<> {
    let texts = complaint::of(links.language());
    let words = texts.outcome;
    let entries = tallies::by_outcome(counts)
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(outcome, count)| TallyEntry {
            name: Name::plain(words(outcome)),
            count: count_text(count, counts.total, links),
            segment: Segment {
                class: outcome_class(outcome),
                value: count,
            },
        })
        .collect();
    view! {
        <Tally entries=entries whole=counts.total />
        <p class="whose-verdict">{texts.whose_verdict}</p>
    }
}

/// How often each category occurs, leading to its page.
pub(super) fn categories(
    counts: &Counts,
    edition: &Edition,
    links: &Links,
) -> impl IntoView + use<> {
    let entry = |(category, count): (&Category, u32)| {
        let name = category_name(&category.id, edition, links);
        plain_entry(name, count, counts.total, links)
    };
    let entries = tallies::by_category(counts, &edition.report.categories)
        .into_iter()
        .map(entry)
        .collect();
    view! { <Tally entries=entries whole=counts.total /> }
}

/// A count of something that has no colour of its own.
pub(super) fn plain_entry(name: Name, count: u32, whole: u32, links: &Links) -> TallyEntry {
    TallyEntry {
        name,
        count: count_text(count, whole, links),
        segment: Segment {
            class: "bar-plain",
            value: count,
        },
    }
}

/// The parts of a bar by outcome, in the order of [`tallies::OUTCOMES`].
pub(super) fn outcome_segments(cells: &[u32]) -> Vec<Segment> {
    let classes = tallies::OUTCOMES.map(|outcome: Option<Outcome>| outcome_class(outcome));
    classes
        .into_iter()
        .zip(cells)
        .map(|(class, &value)| Segment { class, value })
        .collect()
}

/// A count, with its share where there are enough complaints for one.
fn count_text(count: u32, whole: u32, links: &Links) -> String {
    let number = links.language().whole(count);
    match shares::percent(count, whole) {
        Some(percent) => (complaint::of(links.language()).count_and_percent)(&number, percent),
        None => number,
    }
}
