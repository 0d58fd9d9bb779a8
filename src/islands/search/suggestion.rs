//! One suggestion under the search field.

use crate::links::{Links, Page};
use crate::lookup::{Directory, Hit, Why};
use crate::texts::{Language, search};
use leptos::prelude::*;

/// A location that matches, ready to be shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    /// The location's page.
    pub address: String,
    /// The name, cut where matching begins and ends; `true` marks what matched.
    pub name: Vec<(String, bool)>,
    /// The town, the number of complaints, and why it is shown if its name doesn't say so.
    pub detail: String,
}

/// The locations that match a text, the best first.
pub fn suggest(
    directory: &Directory,
    query: &str,
    limit: usize,
    links: &Links,
    language: Language,
) -> Vec<Suggestion> {
    let hits = directory.search(query, limit);
    hits.iter().map(|hit| suggestion(hit, links, language)).collect()
}

fn suggestion(hit: &Hit, links: &Links, language: Language) -> Suggestion {
    Suggestion {
        address: links.page(&Page::Location(hit.location.slug.clone())),
        name: cut(&hit.location.name, &hit.matched),
        detail: detail(hit, language),
    }
}

fn detail(hit: &Hit, language: Language) -> String {
    let texts = search::of(language);
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
fn cut(text: &str, marked: &[std::ops::Range<usize>]) -> Vec<(String, bool)> {
    let mut pieces = Vec::new();
    let mut end = 0;
    for range in marked {
        pieces.push((text.get(end..range.start), false));
        pieces.push((text.get(range.clone()), true));
        end = range.end;
    }
    pieces.push((text.get(end..), false));
    pieces
        .into_iter()
        .filter_map(|(piece, mark)| Some((piece?.to_owned(), mark)))
        .filter(|(piece, _)| !piece.is_empty())
        .collect()
}

impl Suggestion {
    /// The name with what matched marked.
    pub fn marked_name(&self) -> impl IntoView + use<> {
        let pieces = self.name.clone().into_iter();
        pieces
            .map(|(text, marked)| match marked {
                true => view! { <mark>{text}</mark> }.into_any(),
                false => text.into_any(),
            })
            .collect_view()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_cut_where_it_matched() {
        let pieces = cut("KDV Café Zee", &[4..9, 10..13]);
        let marked: Vec<&str> = pieces
            .iter()
            .filter(|(_, marked)| *marked)
            .map(|(text, _)| text.as_str())
            .collect();
        assert_eq!(marked, ["Café", "Zee"]);
        let whole: String = pieces.into_iter().map(|(text, _)| text).collect();
        assert_eq!(whole, "KDV Café Zee");
    }

    #[test]
    fn a_range_beside_a_character_loses_no_panic() {
        assert_eq!(cut("é", &[1..2]), [].to_vec());
        assert_eq!(cut("ab", &[]), [("ab".to_owned(), false)]);
    }
}
