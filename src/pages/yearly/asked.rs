//! What the Act asks for (Wet kinderopvang, article 1.57b, 4), and where the report has it.

use super::{Edition, section};
use crate::links::Links;
use crate::texts::yearly;
use leptos::prelude::*;

/// The section's place.
pub(super) const ID: &str = "wet";

/// Whether the source has something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Found {
    /// In the section with this id.
    At(&'static str),
    /// In the section with this id, but of disputes nothing except their number.
    CountedAt(&'static str),
    /// Nowhere.
    Nowhere,
}

impl Found {
    fn at(place: &'static str, is_there: bool) -> Self {
        if is_there {
            Self::At(place)
        } else {
            Self::Nowhere
        }
    }
}

/// In the order of the texts. The Act counts complaints as the organisation does: a year without any
/// says all there is to say.
fn found(edition: &Edition) -> [Found; 5] {
    let report = &edition.report;
    let scheme = report.scheme.as_ref();
    let made_known = scheme.and_then(|scheme| scheme.made_known.as_ref());
    let complaints = &edition.complaints;
    let says = complaints.is_empty()
        || complaints
            .iter()
            .any(|one| one.outcome.is_some() || one.resolution.is_some());
    let by_location = match super::listed(edition).next() {
        Some(_) => "per-locatie",
        None => "aantallen",
    };
    let disputes = match (
        report.disputes.is_empty(),
        report.external_disputes.is_empty(),
    ) {
        (false, _) => Found::At("geschillen"),
        (true, false) => Found::CountedAt("geschillen"),
        (true, true) => Found::Nowhere,
    };
    [
        Found::at("regeling", scheme.is_some()),
        Found::at("regeling", made_known.is_some()),
        Found::At(by_location),
        Found::at(by_location, says),
        disputes,
    ]
}

/// The list, each entry with the way to its place.
pub(super) fn view(edition: &Edition, links: &Links) -> AnyView {
    let texts = yearly::of(links.language());
    let way = |id: &str| view! { <a href=format!("#{id}")>{texts.stands_there}</a> }.into_any();
    let items = texts
        .asked
        .into_iter()
        .zip(found(edition))
        .map(|(asked, found)| {
            let where_it_is = match found {
                Found::At(id) => way(id),
                Found::CountedAt(id) => (way(id), ", ", texts.only_counted).into_any(),
                Found::Nowhere => texts.not_in_source.into_any(),
            };
            view! { <li>{asked} ": " {where_it_is}</li> }
        });
    let content = view! { <p>{texts.act_lead}</p> <ul>{items.collect_view()}</ul> };
    section(ID, texts.act, content)
}
