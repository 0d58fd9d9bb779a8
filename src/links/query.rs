//! Queries as they come back: mail programs rewrite them, and others add to them what they count by.

use super::{CompareState, ComplaintsState, SearchState, Years};
use crate::figures::facets::Group;
use percent_encoding::percent_decode_str;
use std::borrow::Cow;

/// What the form for other sites keeps in the address of its page.
const EMBEDDING: [&str; 11] = [
    "show", "location", "compare", "category", "year", "lang", "theme", "links", "accent", "font",
    "bare",
];

/// So often an address may have been encoded once too much.
const MOST_LAYERS: usize = 3;

/// Whether a name in a query is one of the site's.
fn is_own(name: &str) -> bool {
    name == SearchState::QUERY
        || name == CompareState::LOCATIONS
        || name == ComplaintsState::ORDER
        || name == Years::NAME
        || Group::ALL
            .iter()
            .any(|&group| name == ComplaintsState::parameter(group))
        || EMBEDDING.contains(&name)
}

/// The names and values of a query, with or without its question mark, in its order. What was encoded
/// twice is decoded twice, and `&amp;` divides as `&` does.
pub(super) fn pairs(query: &str) -> impl Iterator<Item = (String, String)> {
    let query = query.strip_prefix('?').unwrap_or(query);
    form_urlencoded::parse(query.as_bytes())
        .map(|(name, value)| (unescaped(&name).to_owned(), decoded(value).into_owned()))
}

/// The first value of this name.
pub(super) fn value(query: &str, wanted: &str) -> Option<String> {
    pairs(query)
        .find(|(name, _)| name == wanted)
        .map(|(_, value)| value)
}

/// What of a query is the site's own, with its question mark; empty where nothing is. Only this is
/// handed on: what mail programs and social networks add says who was sent the address.
pub fn own(query: &str) -> String {
    let query = query.strip_prefix('?').unwrap_or(query);
    let mut own = String::new();
    for part in query.split('&').map(unescaped) {
        if is_own(part.split('=').next().unwrap_or_default()) {
            own.push(if own.is_empty() { '?' } else { '&' });
            own.push_str(part);
        }
    }
    own
}

/// The same, of a page that would show the newest year: what is handed on names the year, as this part of a
/// query does, so that it shows the same later.
pub fn own_in_year(query: &str, year: &str) -> String {
    let mut own = own(query);
    // Looked for as the scripts do: what reads values would be downloaded with the share control.
    let mut parts = own.split(['?', '&']);
    if parts.all(|part| part.split('=').next() != Some(Years::NAME)) {
        own.push(if own.is_empty() { '?' } else { '&' });
        own.push_str(year);
    }
    own
}

/// The beginning of a part where `&amp;` stood instead of `&`, taken away.
fn unescaped(mut part: &str) -> &str {
    while let Some(rest) = part.strip_prefix("amp;") {
        part = rest;
    }
    part
}

/// The value as it was before it was encoded for the first time.
fn decoded(mut value: Cow<'_, str>) -> Cow<'_, str> {
    for _ in 1..MOST_LAYERS {
        // What isn't text after decoding was no encoding.
        let text = match percent_decode_str(&value).decode_utf8() {
            Ok(Cow::Owned(text)) => text,
            _ => break,
        };
        value = Cow::Owned(text);
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_is_read_as_it_was_meant() {
        for (query, name, meant) in [
            ("?q=vakantie&amp;uitkomst=gegrond", "uitkomst", "gegrond"),
            ("?q=vakantie&amp;uitkomst=gegrond", "q", "vakantie"),
            ("q=a&amp;amp;soort=kdv", "soort", "kdv"),
            ("?q=te%2520laat", "q", "te laat"),
            ("?q=te%252520laat", "q", "te laat"),
            ("?q=caf%25C3%25A9", "q", "café"),
            ("?locaties=a%252Cb", "locaties", "a,b"),
            ("?q=te%20laat", "q", "te laat"),
            ("?q=te+laat", "q", "te laat"),
            // A sign for hundredths stays one.
            ("?q=100%25", "q", "100%"),
            ("?q=100%25+van+de", "q", "100% van de"),
            ("?q=%25zz", "q", "%zz"),
            // No text comes of these.
            ("?q=%25FF", "q", "%FF"),
            ("?q=a%26amp%3Bb", "q", "a&amp;b"),
        ] {
            assert_eq!(value(query, name).as_deref(), Some(meant), "{query}");
        }
    }

    #[test]
    fn only_what_is_ours_is_handed_on() {
        for (query, own_part) in [
            ("", ""),
            ("?", ""),
            ("?fbclid=x", ""),
            ("?q=kdv+zee&fbclid=IwAR0", "?q=kdv+zee"),
            (
                "?utm_source=brief&q=a&utm_medium=mail&soort=kdv&mc_eid=1a2b",
                "?q=a&soort=kdv",
            ),
            (
                "?q=vakantie&amp;uitkomst=gegrond&amp;mc_eid=1",
                "?q=vakantie&uitkomst=gegrond",
            ),
            ("?locaties=a,b&gclid=1&msclkid=2", "?locaties=a,b"),
            (
                "?volgorde=naam&plaats=Ede&label=x&onderwerp=y&locatie=z",
                "?volgorde=naam&plaats=Ede&label=x&onderwerp=y&locatie=z",
            ),
            ("?jaar=alle&jaren=2&ja=1", "?jaar=alle"),
            ("?qq=1&Q=2&=3&q", "?q"),
            (
                "?show=location&location=kdv-zee&bare=no&utm_id=1",
                "?show=location&location=kdv-zee&bare=no",
            ),
        ] {
            assert_eq!(own(query), own_part, "{query}");
        }
    }

    #[test]
    fn what_is_handed_on_of_the_newest_year_names_it() {
        for (query, handed_on) in [
            ("", "?jaar=2034"),
            ("?q=a&fbclid=1", "?q=a&jaar=2034"),
            ("?jaar=2033&q=a", "?jaar=2033&q=a"),
            ("?q=a&jaar=alle", "?q=a&jaar=alle"),
        ] {
            assert_eq!(own_in_year(query, "jaar=2034"), handed_on);
        }
        let script = include_str!("../islands/own.js");
        assert!(script.contains(&format!("/[?&]{}=/", Years::NAME)));
    }

    /// The scripts of pages hand addresses on as well, and know the same names.
    #[test]
    fn the_scripts_know_the_same_names() {
        let script = include_str!("../islands/own.js");
        let (_, list) = script.split_once("const OWN =").unwrap();
        let names: Vec<_> = list.split('"').nth(1).unwrap().split(' ').collect();
        assert!(names.iter().all(|name| is_own(name)), "{names:?}");
        let groups = Group::ALL.map(ComplaintsState::parameter);
        let views = [
            SearchState::QUERY,
            CompareState::LOCATIONS,
            ComplaintsState::ORDER,
            Years::NAME,
        ];
        for name in groups.iter().chain(&views).chain(&EMBEDDING) {
            assert!(names.contains(name), "{name}");
        }
    }
}
