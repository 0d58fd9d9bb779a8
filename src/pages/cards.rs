//! From a complaint to what its card shows.

use super::{Edition, category_name, record};
use crate::figures::repeats::Repeats;
use crate::links::{Context, Links, complaint_anchor};
use crate::pages::parts::{Card, ComplaintCard, Name};
use crate::texts::{complaint, outcomes};
use dataset::{CategorySource, Complaint};
use leptos::prelude::*;

/// What stands above a complaint: what the page itself does not say yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Heading {
    /// The category, on a location's page.
    Category,
    /// The location, on a category's page.
    Location,
}

/// Cards below their heading.
pub(super) fn complaint_list(title: &'static str, cards: AnyView) -> impl IntoView {
    view! {
        <section class="complaints" aria-labelledby="klachten">
            <h2 id="klachten">{title}</h2>
            {cards}
        </section>
    }
}

/// The cards of complaints.
pub(super) fn cards<'a>(
    complaints: impl Iterator<Item = &'a Complaint>,
    heading: Heading,
    edition: &Edition,
    links: &Links,
) -> AnyView {
    let texts = complaint::of(links.language());
    let complaints: Vec<_> = complaints.collect();
    let repeats = Repeats::for_some(&complaints, &edition.complaints);
    complaints
        .into_iter()
        .map(|complaint| {
            let heading = match heading {
                Heading::Category => category_name(&complaint.category, edition, links),
                Heading::Location => location_name(complaint, edition, links),
            };
            let card = card(complaint, heading, &repeats, links);
            view! { <ComplaintCard card=card texts=texts /> }
        })
        .collect_view()
        .into_any()
}

fn card(complaint: &Complaint, heading: Name, repeats: &Repeats<'_>, links: &Links) -> Card {
    Card {
        id: complaint.id.clone(),
        anchor: complaint_anchor(&complaint.id),
        heading,
        outcome: complaint.outcome,
        outcome_words: outcomes::of(links.language()).full(complaint.outcome),
        complaint: complaint.complaint.clone(),
        resolution: complaint.resolution.clone(),
        page: complaint.source.page,
        guide: links.guide(&context(complaint)),
        notes: notes(complaint, repeats, links),
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
