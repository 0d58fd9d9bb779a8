//! From counts to the lists of counts that several pages show.

use super::{Edition, category_name};
use crate::figures::{shares, tallies};
use crate::links::Links;
use crate::looks::look;
use crate::pages::parts::{Name, Segment, Tally, TallyEntry};
use crate::texts::{complaint, outcomes};
use dataset::{Category, Counts, Outcome};
use leptos::prelude::*;

/// How often each outcome occurs, and whose verdict that is; outcomes that don't occur are left out.
pub(super) fn by_outcome(counts: &Counts, links: &Links) -> impl IntoView + use<> {
    let whose_verdict = complaint::of(links.language()).whose_verdict;
    let words = outcomes::of(links.language());
    let entries = tallies::by_outcome(counts)
        .map(|(outcome, count)| TallyEntry {
            name: Name::plain(words.full(outcome)),
            count: count_text(count, counts.total, links),
            segment: Segment {
                class: look(outcome).class,
                value: count,
            },
        })
        .collect();
    view! {
        <Tally entries=entries whole=counts.total />
        <p class="whose-verdict">{whose_verdict}</p>
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

/// The parts of a bar by outcome, in the order of the columns.
pub(super) fn outcome_segments(columns: &[Option<Outcome>], cells: &[u32]) -> Vec<Segment> {
    let columns = columns.iter().map(|&outcome| look(outcome).class);
    columns
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
