//! One suggestion under the search field.

use crate::islands::CurrentPage;
use crate::lookup::{Directory, Hit, Why};
use crate::texts::search;
use std::ops::Range;
use wasm_bindgen::JsCast;
use web_sys::{Element, MouseEvent};

/// A location that matches, ready to be shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    /// The location's page.
    pub address: String,
    /// The name.
    pub name: Vec<Piece>,
    /// The town, the number of complaints, and why it is shown if its name doesn't say so.
    pub detail: String,
    /// Whether it only fits when typos are assumed.
    pub alike: bool,
}

/// A piece of a name.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    /// The text.
    pub text: String,
    /// Whether it is what matched.
    pub matched: bool,
}

/// The locations that match a text, the best first.
pub fn suggest(
    directory: &Directory,
    query: &str,
    limit: usize,
    page: &CurrentPage,
) -> Vec<Suggestion> {
    let hits = directory.search(query, limit).into_iter();
    hits.map(|hit| Suggestion {
        address: page.links.location(&hit.location.slug),
        name: cut(&hit.location.name, &hit.matched),
        detail: detail(&hit, page),
        alike: hit.alike,
    })
    .collect()
}

/// Which suggestion a click is on: its place in the list, from the number that ends its id.
pub fn place_of(event: &MouseEvent) -> Option<usize> {
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

/// Cuts a text at the given ranges, which are sorted and don't overlap.
fn cut(text: &str, matched: &[Range<usize>]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut push = |range: Range<usize>, matched| {
        // A range that cuts through a character is passed over.
        if let Some(piece) = text.get(range).filter(|piece| !piece.is_empty()) {
            let text = piece.to_owned();
            pieces.push(Piece { text, matched });
        }
    };
    let mut end = 0;
    for range in matched {
        push(end..range.start, false);
        push(range.clone(), true);
        end = range.end;
    }
    push(end..text.len(), false);
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_cut_where_it_matched() {
        let pieces = cut("KDV Café Zee", &[4..9, 10..13]);
        let marked: Vec<&str> = pieces
            .iter()
            .filter(|piece| piece.matched)
            .map(|piece| piece.text.as_str())
            .collect();
        assert_eq!(marked, ["Café", "Zee"]);
        let whole: String = pieces.into_iter().map(|piece| piece.text).collect();
        assert_eq!(whole, "KDV Café Zee");
    }

    #[test]
    fn a_name_without_a_match_is_one_piece() {
        let pieces = cut("ab", &[]);
        assert_eq!(pieces.len(), 1);
        assert!(!pieces[0].matched);
    }
}
