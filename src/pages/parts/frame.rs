//! What stands around every page: the way to the other pages above, the source below.

use crate::figures::shared::{About, SharedCounts};
use crate::links::{Address, Links, Page, Years};
use crate::pages::{Edition, Gathered, has_choice, source, source_of_year};
use crate::texts::{Language, counts, frame};
use dataset::Counts;
use leptos::prelude::*;

/// The body of a page around its main content.
pub fn frame(
    at: &Address,
    links: &Links,
    edition: &Gathered<'_>,
    main: AnyView,
) -> impl IntoView + use<> {
    let texts = frame::of(links.language());
    view! {
        <a class="skip-link" href="#inhoud">{texts.skip}</a>
        {header(at, edition, links)}
        <main id="inhoud" tabindex="-1">{main}</main>
        {footer(at, edition, links)}
    }
}

fn header(at: &Address, edition: &Edition, links: &Links) -> impl IntoView + use<> {
    let texts = frame::of(links.language());
    // The menu is the same on every page: it leads to the newest year.
    let menu = links.newest();
    let items = [
        (texts.search, Page::Start),
        (texts.compare, Page::Compare),
        (texts.categories, Page::Categories),
        (texts.complaints, Page::Complaints),
        (texts.guide, Page::Guide),
        (texts.about, Page::About),
    ];
    let items = items
        .into_iter()
        .map(|(text, target)| {
            let href = menu.page(&target);
            view! { <li><a href=href aria-current=current(&target, at)>{text}</a></li> }
        })
        .collect_view();
    view! {
        <header class="site-header">
            <div>
                <a class="site-name" href=links.page(&Page::Start)>
                    {logo(edition, links)}
                    {(texts.site)(&edition.settings.name)}
                </a>
                {share(at, edition, links)}
                // Folded where there is little room; else all of it lies open.
                <details class="menu">
                    <summary>{texts.menu}</summary>
                    <div>
                        {languages(at, links)}
                        <nav aria-label=texts.navigation><ul>{items}</ul></nav>
                    </div>
                </details>
            </div>
        </header>
    }
}

/// The organisation's logo. The name beside it says all that there is to say.
fn logo(edition: &Edition, links: &Links) -> Option<impl IntoView + use<>> {
    let logo = edition.brand.logo.as_ref()?;
    let (src, width, height) = (links.asset(&logo.file), logo.width, logo.height);
    Some(view! { <img class="site-logo" src=src alt="" width=width height=height /> })
}

/// The same page in the other languages, each named in itself.
fn languages(at: &Address, links: &Links) -> impl IntoView + use<> {
    let others = Language::ALL
        .into_iter()
        .filter(|&language| language != links.language())
        .map(|language| {
            let (href, code) = (links.at_in(language, at), language.code());
            view! { <a href=href hreflang=code lang=code>{language.name()}</a> }
        })
        .collect_view();
    let label = frame::of(links.language()).language;
    view! { <nav class="languages" aria-label=label>{others}</nav> }
}

/// The share control as it is without a program: `islands::share` draws the rest when it is opened.
fn share(at: &Address, edition: &Edition, links: &Links) -> impl IntoView + use<> {
    let texts = frame::of(links.language());
    let counts = shared_counts(&at.page, edition).map(|counts| counts.to_attribute());
    let mail = edition.settings.address.as_ref().map(|site| {
        let address = site.of(&permanent(at, edition).folder(links.language()));
        view! { " " <a href=format!("mailto:?body={address}")>{texts.share_mail}</a> }
    });
    let plain = at.year.is_none() && at.page.has_years();
    let year = edition.report.year;
    let permanent = match has_choice(&at.page, edition) {
        true => Some(format!("?{}={year}", Years::NAME)),
        false => plain.then(|| format!("{year}/")),
    };
    view! {
        <details class="share" data-counts=counts data-permanent=permanent>
            <summary>{texts.share}</summary>
            <div><p>{texts.share_hint}{mail}</p></div>
        </details>
    }
}

/// The counts that are passed on with a page.
fn shared_counts(page: &Page, edition: &Edition) -> Option<SharedCounts> {
    let all = edition.complaints.iter();
    let (about, counts) = match page {
        Page::Start => (About::All, Counts::of(all)),
        Page::Location(slug) => {
            let location = dataset::find(slug.as_str(), &edition.locations)?;
            (About::Location, location.counts.clone())
        }
        Page::Category(id) => {
            let counts = Counts::of(all.filter(|complaint| complaint.category == *id));
            (About::Category, counts)
        }
        _ => return None,
    };
    Some(SharedCounts::new(about, edition.report.year, &counts))
}

/// The address at which a page goes on showing what it shows, whatever years come.
fn permanent(at: &Address, edition: &Edition) -> Address {
    Address::of_year(&at.page, at.year.unwrap_or(edition.report.year))
}

/// `page` on the page itself, `true` on the pages below it and in its other years.
fn current(target: &Page, at: &Address) -> Option<&'static str> {
    match (target, &at.page) {
        (target, page) if target == page && at.year.is_none() => Some("page"),
        (target, page) if target == page => Some("true"),
        (Page::Start, Page::Location(_) | Page::LocationReport(_) | Page::WithoutLocation)
        | (Page::About, Page::YearlyReport)
        | (Page::Guide, Page::Letter(_))
        | (Page::Categories, Page::Category(_)) => Some("true"),
        _ => None,
    }
}

fn footer(at: &Address, edition: &Gathered<'_>, links: &Links) -> impl IntoView + use<> {
    let texts = frame::of(links.language());
    // A page that can show every year names where each comes from.
    let sources = match has_choice(&at.page, edition) {
        true => {
            let all = edition.past.all.sources.iter();
            all.map(|(year, document)| source_of_year(*year, document, links))
                .collect()
        }
        false => vec![source(edition, links)],
    };
    let sources = sources.into_iter();
    let sources = sources.map(|source| view! { <p>{source}</p> });
    let document = edition.settings.documents.of(edition.report.year);
    let document = document.map(|href| {
        view! { <p class="on-screen"><a href=href.to_owned()>{texts.to_document}</a></p> }
    });
    let rights = match edition.has_texts() {
        true => texts.rights,
        false => counts::of(links.language()).footer,
    };
    let rights = rights(&edition.report.organisation);
    let own = edition.settings.links.iter().map(|link| {
        let (href, text) = (link.href.clone(), link.text.of(links.language()));
        view! { <p><a href=href>{text}</a></p> }
    });
    view! {
        <footer class="site-footer">
            <div>
                {sources.collect_view()}
                {document}
                <div class="on-screen">
                    <p>{rights}</p>
                    <p>{texts.privacy}</p>
                    <p><a href=links.page(&Page::Accessibility)>{texts.accessibility}</a></p>
                    <p><a href=links.licences()>{texts.licences}</a></p>
                    {own.collect_view()}
                </div>
                <p class="on-paper">{texts.this_page} " " <span>{address(at, edition, links)}</span></p>
            </div>
        </footer>
    }
}

/// The page's address on paper, from where a link can't be followed. Where scripts run anyway, the
/// address in the browser takes its place: it holds the view.
fn address(at: &Address, edition: &Edition, links: &Links) -> String {
    let folder = permanent(at, edition).folder(links.language());
    match &edition.settings.address {
        Some(address) => address.of(&folder),
        None => format!("/{folder}"),
    }
}
