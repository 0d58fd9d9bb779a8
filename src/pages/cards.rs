//! From a complaint to what its card shows.

use super::edition::count;
use super::{Edition, Gathered, category_name, record};
use crate::figures::repeats::Repeats;
use crate::figures::tallies;
use crate::links::{CARDS, Context, Links, complaint_anchor, topic_anchor};
use crate::pages::parts::{Card, ComplaintCard, Name};
use crate::texts::{complaint, outcomes};
use dataset::{CategoryId, CategorySource, Complaint, Counts};
use leptos::prelude::*;

/// Cards below their heading.
pub(super) fn complaint_list(title: &'static str, cards: AnyView) -> impl IntoView {
    view! {
        <section class="complaints" aria-labelledby=CARDS>
            <h2 id=CARDS>{title}</h2>
            {cards}
        </section>
    }
}

/// So many cards show at first.
const SHOWN: usize = 20;

/// The cards of a category's complaints, each below its location. Of many the first show; the others are
/// folded, which needs no script, and opens for the browser's own search, for links and for paper.
pub(super) fn cards(complaints: &[&Complaint], edition: &Gathered<'_>, links: &Links) -> AnyView {
    let texts = complaint::of(links.language());
    let cards = complaints.iter().map(|complaint| {
        let heading = location_name(complaint, edition, links);
        let card = card(complaint, heading, edition, links);
        view! { <ComplaintCard card=card texts=texts /> }
    });
    let mut shown: Vec<_> = cards.collect();
    let folded = shown.split_off(SHOWN.min(shown.len()));
    let folded = (!folded.is_empty()).then(|| {
        let more = (texts.more)(count(folded.len()));
        view! { <details><summary>{more}</summary>{folded}</details> }
    });
    view! { {shown} {folded} }.into_any()
}

/// The cards of a location's complaints, each below its category: those of one category stand together,
/// with an address of their own. The most frequent category comes first.
pub(super) fn cards_by_topic(
    complaints: &[&Complaint],
    edition: &Gathered<'_>,
    links: &Links,
) -> AnyView {
    let texts = complaint::of(links.language());
    let counts = Counts::of(complaints.iter().copied());
    let topics = tallies::by_category(&counts, &edition.report.categories);
    let place = |of: &CategoryId| topics.iter().position(|(category, _)| category.id == *of);
    let mut complaints = complaints.to_vec();
    complaints.sort_by_key(|complaint| place(&complaint.category).unwrap_or(topics.len()));
    let groups = complaints.chunk_by(|one, other| one.category == other.category);
    let groups = groups.filter_map(|group| {
        let category = &group.first()?.category;
        let cards = group.iter().map(|complaint| {
            let heading = category_name(category, edition, links);
            let card = card(complaint, heading, edition, links);
            view! { <ComplaintCard card=card texts=texts /> }
        });
        let cards = cards.collect_view();
        Some(view! { <div class="topic" id=topic_anchor(category)>{cards}</div> })
    });
    groups.collect_view().into_any()
}

fn card(complaint: &Complaint, heading: Name, edition: &Gathered<'_>, links: &Links) -> Card {
    let documents = &edition.settings.documents;
    Card {
        id: complaint.id.clone(),
        anchor: complaint_anchor(&complaint.id),
        heading,
        outcome: complaint.outcome,
        outcome_words: outcomes::of(links.language()).full(complaint.outcome),
        complaint: complaint.complaint.clone(),
        resolution: complaint.resolution.clone(),
        page: complaint.source.page,
        page_href: documents.page(edition.report.year, complaint.source.page),
        guide: links.guide(&context(complaint)),
        notes: notes(complaint, &edition.repeats, links),
    }
}

/// What somebody with such a complaint has in mind.
fn context(complaint: &Complaint) -> Context {
    Context {
        location: complaint.location.clone(),
        category: Some(complaint.category.clone()),
    }
}

fn notes(complaint: &Complaint, repeats: &Repeats<'_>, links: &Links) -> Vec<String> {
    let texts = complaint::of(links.language());
    let inferred = complaint.category_source == CategorySource::Inferred;
    let repeat = repeats.find(complaint);
    record::days(complaint, links)
        .chain(inferred.then(|| texts.inferred.to_string()))
        .chain(repeat.map(texts.repeated))
        .collect()
}

/// The complaint's location, leading to the complaint on that location's page.
pub(super) fn location_name(complaint: &Complaint, edition: &Edition, links: &Links) -> Name {
    let slug = complaint.location.as_ref();
    let text = match slug.and_then(|slug| dataset::find(slug.as_str(), &edition.locations)) {
        Some(location) => location.name.as_str(),
        None => complaint::of(links.language()).no_location,
    };
    Name::link(text, links.complaint(slug, &complaint.id))
}
