//! What stands around every page: the way to the other pages above, the source below.

use crate::links::{Links, Page};
use crate::pages::{Edition, LANGUAGE};
use crate::texts::frame;
use leptos::prelude::*;

/// The body of a page around its main content.
pub fn frame(page: &Page, edition: &Edition, main: AnyView) -> impl IntoView {
    let links = page.links();
    let texts = frame::of(LANGUAGE);
    view! {
        <a class="skip-link" href="#inhoud">{texts.skip}</a>
        {header(page, edition, &links)}
        <main id="inhoud" tabindex="-1">{main}</main>
        {footer(edition)}
    }
}

fn header(page: &Page, edition: &Edition, links: &Links) -> impl IntoView + use<> {
    let texts = frame::of(LANGUAGE);
    let items = [
        (texts.search, Page::Start),
        (texts.categories, Page::Categories),
        (texts.guide, Page::Guide),
        (texts.about, Page::About),
    ];
    let items = items
        .into_iter()
        .map(|(text, target)| {
            let href = links.page(&target);
            view! { <li><a href=href aria-current=current(&target, page)>{text}</a></li> }
        })
        .collect_view();
    view! {
        <header class="site-header">
            <div>
                <a class="site-name" href=links.page(&Page::Start)>
                    {(texts.site)(&edition.settings.name)}
                </a>
                <nav aria-label=texts.navigation><ul>{items}</ul></nav>
            </div>
        </header>
    }
}

/// `page` on the page itself, `true` on the pages below it.
fn current(target: &Page, page: &Page) -> Option<&'static str> {
    match (target, page) {
        (target, page) if target == page => Some("page"),
        (Page::Start, Page::Location(_) | Page::WithoutLocation)
        | (Page::Categories, Page::Category(_)) => Some("true"),
        _ => None,
    }
}

fn footer(edition: &Edition) -> impl IntoView + use<> {
    let texts = frame::of(LANGUAGE);
    let document = &edition.report.source;
    let date = document.date.as_deref().map(|date| LANGUAGE.date(date));
    let source = (texts.source)(&document.title, date.as_deref(), document.pages);
    let rights = (texts.rights)(&edition.report.organisation);
    view! {
        <footer class="site-footer">
            <div>
                <p>{source}</p>
                <p>{rights}</p>
                <p>{texts.privacy}</p>
            </div>
        </footer>
    }
}
