//! One suggestion under the search field.

use super::Purpose;
use crate::islands::CurrentPage;
use crate::islands::pieces::{Piece, cut};
use crate::lookup::{Directory, Hit, Why};
use crate::texts::search;
use wasm_bindgen::JsCast;
use web_sys::{Element, MouseEvent};

/// A location that matches, ready to be shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    /// What is chosen with it, as the purpose says.
    pub target: String,
    pub name: Vec<Piece>,
    /// The town, the number of complaints, and why it is shown if its name doesn't say so.
    pub detail: String,
    /// Whether it only fits when typos are assumed.
    pub alike: bool,
}

/// The locations that match a text, the best first.
pub fn suggest<P: Purpose>(
    directory: &Directory,
    query: &str,
    limit: usize,
    page: &CurrentPage,
) -> Vec<Suggestion> {
    let hits = directory.search(query, limit).into_iter();
    hits.map(|hit| Suggestion {
        target: P::target(page, &hit.location.slug),
        name: cut(&hit.location.name, &hit.matched),
        detail: detail(&hit, page),
        alike: hit.alike,
    })
    .collect()
}

/// Which suggestion a click is on: its position in the list, from the number that ends its id.
pub fn position_of(event: &MouseEvent) -> Option<usize> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let option = target.closest("[role=option]").ok()??;
    option.id().rsplit('-').next()?.parse().ok()
}

fn detail(hit: &Hit, page: &CurrentPage) -> String {
    let texts = search::of(page.language());
    let location = hit.location;
    let why = match &hit.why {
        Some(Why::ReportedName(name)) => Some((texts.also_known_as)(name)),
        Some(Why::Address(address)) => Some(address.clone()),
        // The town is shown in any case.
        Some(Why::Town(_)) | None => None,
    };
    let parts = [
        location.town.clone(),
        why,
        Some((texts.complaints)(location.counts.total)),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
