//! From counts to the lists of counts that several pages show.

use super::{Edition, category_name};
use crate::figures::{shares, tallies};
use crate::links::{Links, topic_anchor};
use crate::looks::look;
use crate::pages::parts::{Name, Segment, Tally, TallyEntry, name};
use crate::texts::{complaint, location, outcomes};
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

/// The same in one line, each with its sign: where a few complaints would make bars that say nothing.
pub(super) fn outcome_line(counts: &Counts, links: &Links) -> AnyView {
    let words = outcomes::of(links.language());
    let items = tallies::by_outcome(counts).map(|(outcome, count)| {
        let text = words.counted(outcome, &count_text(count, counts.total, links));
        view! { <li class=format!("outcome {}", look(outcome).class)>{text}</li> }
    });
    let label = location::of(links.language()).by_outcome;
    view! { <ul class="outcome-line" id="uitkomst" aria-label=label>{items.collect_view()}</ul> }
        .into_any()
}

/// How often each category occurs, leading to its complaints on the page.
pub(super) fn topics(counts: &Counts, edition: &Edition, links: &Links) -> AnyView {
    let item = |(category, count): (&Category, u32)| {
        let topic = name(Name {
            href: None,
            ..category_name(&category.id, edition, links)
        });
        let href = format!("#{}", topic_anchor(&category.id));
        let count = count_text(count, counts.total, links);
        view! { <li><a href=href>{topic} " " <span class="topic-count">{count}</span></a></li> }
    };
    let items = tallies::by_category(counts, &edition.report.categories);
    let items = items.into_iter().map(item).collect_view();
    let label = location::of(links.language()).by_category;
    view! { <ul class="topics" id="onderwerp" aria-label=label>{items}</ul> }.into_any()
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
