//! What a search in the preview finds.

use klachtenwijzer::links::Page;
use klachtenwijzer::lookup::Finder;
use klachtenwijzer::texts::{Language, desk};
use leptos::prelude::*;

/// So many are shown, as on the site.
const MOST: usize = 8;

/// The locations, as links from the site's root, below their number.
pub fn hits(query: &str, finder: &Finder, language: Language) -> String {
    let texts = desk::of(language);
    let answer = finder.answer(query, MOST);
    let found: Vec<_> = answer
        .hits
        .iter()
        .map(|hit| {
            let href = Page::Location(hit.location.slug.clone()).file(language);
            view! { <li><a href=href>{hit.location.name.clone()}</a></li> }
        })
        .collect();
    let count = (texts.preview_found)(found.len());
    Owner::new().with(|| {
        let view = view! { <p>{count}</p> <ul>{found}</ul> };
        view.into_any().to_html()
    })
}
