//! One file a page: a pure function from the edition to a view.

mod edition;
mod shell;
mod start;

pub use edition::{Edition, Settings};
pub use shell::{Assets, Shell, ShellError};

use crate::links::{Links, Page};
use hydration_context::SsrSharedContext;
use leptos::prelude::*;
use std::sync::Arc;

/// A page before it is poured into the shell.
pub struct PageView {
    /// The title of the browser's tab and of search results, without the site's name.
    pub title: String,
    /// One sentence for search results and previews; counts, never texts of complaints.
    pub description: String,
    /// Whether the page shows texts of complaints, so that search engines are kept out.
    pub holds_complaints: bool,
    /// The page's main content.
    pub main: AnyView,
}

/// Every page of an edition, in a fixed order.
pub fn all(edition: &Edition) -> Vec<Page> {
    let locations = edition
        .locations
        .iter()
        .map(|l| Page::Location(l.slug.clone()));
    let categories = edition
        .report
        .categories
        .iter()
        .map(|c| Page::Category(c.id.clone()));
    [
        Page::Start,
        Page::WithoutLocation,
        Page::Categories,
        Page::Guide,
        Page::About,
    ]
    .into_iter()
    .chain(categories)
    .chain(locations)
    .collect()
}

/// The whole HTML document of a page.
pub fn render(page: &Page, edition: &Edition, shell: &Shell) -> String {
    // Islands want a context that hands out no hydration ids outside of islands.
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    owner.with(|| {
        let links = page.links();
        let view = page_view(page, edition, &links);
        let document = shell::Document {
            language: "nl",
            title: &view.title,
            description: &view.description,
            indexable: !view.holds_complaints || edition.settings.index_complaint_pages,
            links: &links,
        };
        let body = crate::parts::frame(page, edition, view.main).to_html();
        shell.pour(&document, &body)
    })
}

fn page_view(page: &Page, edition: &Edition, links: &Links) -> PageView {
    match page {
        Page::Start => start::view(edition, links),
        _ => unwritten(page),
    }
}

fn unwritten(page: &Page) -> PageView {
    PageView {
        title: page.folder(),
        description: String::new(),
        holds_complaints: false,
        main: ().into_any(),
    }
}
