//! One suggestion under the search field.

use super::Purpose;
use crate::islands::CurrentPage;
use crate::islands::pieces::{Piece, cut};
use crate::lookup::{Finder, Hit, Outcome, Why};
use crate::texts::search;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

/// A location that matches, ready to be shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    /// What is chosen with it, as the purpose says.
    pub target: String,
    pub name: Vec<Piece>,
    /// What it lacks, the town, the number of complaints, and why it is shown if its name doesn't say so.
    pub detail: String,
    /// Whether it only resembles what was typed.
    pub alike: bool,
    /// What it lacks of what was typed, in quotes.
    pub lacks: String,
}

/// The locations that match a text, the best first, and what may be said of them.
pub fn suggest<P: Purpose>(
    finder: &Finder,
    query: &str,
    limit: usize,
    page: &CurrentPage,
) -> (Vec<Suggestion>, Outcome) {
    let answer = finder.answer(query, limit);
    let hits = answer.hits.into_iter();
    let suggestions = hits.map(|hit| Suggestion {
        target: P::target(page, &hit.location.slug),
        name: cut(&hit.location.name, &hit.matched),
        detail: detail(&hit, page),
        alike: hit.alike,
        lacks: quoted(&hit.lacks),
    });
    (suggestions.collect(), answer.outcome)
}

/// Words in quotes.
fn quoted(words: &[String]) -> String {
    let mut quoted = String::new();
    for word in words {
        if !quoted.is_empty() {
            quoted.push_str(", ");
        }
        quoted.push('“');
        quoted.push_str(word);
        quoted.push('”');
    }
    quoted
}

/// Which suggestion a click is on: its position in the list, from the number that ends its id.
pub fn position_of(event: &Event) -> Option<usize> {
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
    let doubt = if !hit.lacks.is_empty() {
        Some((texts.without)(&quoted(&hit.lacks)))
    } else {
        hit.alike.then(|| texts.alike.into())
    };
    let complaints = (texts.complaints)(location.counts.total);
    let counted = match location.last_listed {
        Some(year) => (texts.of_year)(year, &complaints),
        None => complaints,
    };
    let parts = [doubt, location.town.clone(), why, Some(counted)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// What there is to say of suggestions: how many were found, or that they only resemble what was
/// typed, and what isn't there.
pub(super) fn found(
    texts: &search::Texts,
    suggestions: &[Suggestion],
    more: bool,
    without_complaints: Option<u16>,
) -> Vec<String> {
    let count = suggestions.iter().filter(|found| !found.alike).count();
    let Some(first) = suggestions.iter().find(|found| !found.alike) else {
        let lacks = suggestions.first().map(|first| first.lacks.as_str());
        let lacks = lacks.filter(|lacks| !lacks.is_empty());
        let not_here = lacks.map(|lacks| (texts.not_here)(lacks));
        return [texts.only_alike.into()]
            .into_iter()
            .chain(not_here)
            .collect();
    };
    let name = || {
        first
            .name
            .iter()
            .map(|piece| piece.text.as_str())
            .collect::<String>()
    };
    vec![match without_complaints {
        Some(year) => (texts.known_without_complaints)(&name(), year),
        None if more && count == suggestions.len() => (texts.found_more)(count),
        None => (texts.found)(count),
    }]
}
