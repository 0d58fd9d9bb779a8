//! One file a page: a pure function from the edition to a view.

mod about;
mod accessibility;
mod brand;
mod cards;
mod categories;
mod category;
mod charts;
mod cite;
mod compare;
mod complaints;
pub mod content;
mod desk;
mod directory;
mod documents;
mod edition;
mod embedding;
mod explanations;
mod forward;
mod gathered;
mod guide;
mod letter;
mod location;
mod missing;
mod parts;
mod past;
mod peers;
pub mod preview;
mod record;
mod register;
mod settings;
mod shell;
mod start;
mod tallies;
mod trends;
mod what_now;
mod yearly;
mod years;

#[cfg(test)]
mod tests;

pub use brand::{Brand, Logo};
pub use charts::PageFile;
pub use documents::{Documents, DocumentsError};
pub use edition::Edition;
pub use explanations::{Explanations, ExplanationsError};
pub use gathered::Gathered;
pub use guide::{Guide, GuideError};
pub use settings::{Link, Settings, SiteAddress, SiteAddressError};
pub use shell::{Assets, BundleFiles, Html, Inline, PartFiles, Shell, ShellError};

use crate::figures::locations::Initial;
use crate::figures::past::Answering;
use crate::guide::letter::Letter;
use crate::links::{Address, Links, Page};
use crate::pages::parts::{Breadcrumbs, Name};
use crate::texts::{Language, categories as categories_texts, frame};
use dataset::{CategoryId, Slug, SourceDocument};
use leptos::prelude::*;
use std::collections::BTreeSet;

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

/// Every page of an edition, in a fixed order; former addresses of locations come last.
pub fn all(edition: &Edition) -> Vec<Page> {
    [
        Page::Start,
        Page::Compare,
        Page::Complaints,
        Page::Guide,
        Page::Letter(Letter::Complaint),
        Page::Letter(Letter::Dispute),
        Page::About,
        Page::Accessibility,
        Page::Embedding,
    ]
    .into_iter()
    .chain(edition.brand.has_desk.then_some(Page::Desk))
    .chain(letters(edition))
    .chain(
        of_year(edition)
            .into_iter()
            .filter(|page| !page.needs_year()),
    )
    .collect()
}

/// The list of all locations on pages of its own, where it is too long for the start page. Each letter has one: a
/// location that comes or goes changes no address.
fn letters(edition: &Edition) -> impl Iterator<Item = Page> {
    let all = Initial::all().filter(|_| edition.is_large());
    all.map(Page::Locations)
}

/// The pages that every year has: whatever was published once has one in each, so that an address
/// answers also where a year is corrected.
pub fn of_year(edition: &Edition) -> Vec<Page> {
    let forwards = edition.report.forwards.iter().chain(&edition.past.forwards);
    let past = edition.past.all.locations.iter().map(|entry| &entry.slug);
    let former: BTreeSet<&Slug> = forwards
        .map(|forward| &forward.from)
        .chain(past)
        .filter(|slug| dataset::find(slug.as_str(), &edition.locations).is_none())
        .collect();
    let listed = edition.locations.iter().map(|location| &location.slug);
    let slugs: Vec<&Slug> = listed.chain(former).collect();
    let locations = slugs.iter().map(|&slug| Page::Location(slug.clone()));
    let reports = slugs.iter().map(|&slug| Page::LocationReport(slug.clone()));
    let categories = edition
        .report
        .categories
        .iter()
        .map(|c| &c.id)
        .chain(edition.past.categories.iter().map(|c| &c.id))
        .map(|id| Page::Category(id.clone()));
    [Page::WithoutLocation, Page::Categories, Page::YearlyReport]
        .into_iter()
        .chain(categories)
        .chain(locations)
        .chain(reports)
        .collect()
}

/// The files that the pages in a language refer to: the figures and options of charts, and the table of
/// all complaints of the newest year.
pub fn files(language: Language, edition: &Edition) -> Vec<PageFile> {
    let links = Page::Categories.links(language);
    let newest = edition.past.is_newest();
    let table = newest.then(|| complaints::table(edition, language));
    categories::charts(edition, &links)
        .iter()
        .flat_map(|finding| finding.files(&links))
        .chain(table)
        .collect()
}

/// The whole HTML document of a page in a language, at one of its addresses. The edition is that of the
/// year in the address.
pub fn render(
    at: impl Into<Address>,
    language: Language,
    edition: &Gathered<'_>,
    shell: &Shell,
) -> Html {
    let at = at.into();
    Owner::new().with(|| {
        let page = &at.page;
        let links = links_of(&at, language, edition);
        let view = page_view(page, edition, &links);
        let site = (frame::of(language).site)(&edition.settings.name);
        let title = format!("{} – {site}", view.title);
        let moved_to = forward::target(page, edition).map(|page| Address {
            page,
            year: at.year,
        });
        let other_years = years::other_addresses(&at, edition, &links);
        let document = shell::Document {
            at: &at,
            canonical: &canonical(&at, edition),
            moved_to: moved_to.as_ref(),
            other_years: &other_years,
            has_choice: has_choice(page, edition),
            title: &title,
            description: &view.description,
            offline: edition.settings.offline,
            indexable: moved_to.is_none()
                && *page != Page::Missing
                && (!view.holds_complaints || edition.settings.index_complaint_pages),
            links: &links,
            brand: &edition.brand,
            address: edition.settings.address.as_ref(),
        };
        let cited = at.page.has_years() && moved_to.is_none();
        let cite = cited.then(|| cite::view(&at, &view.title, edition, &links));
        let main = view! { {view.main} {cite} }.into_any();
        // Marks between parts are for pages that are taken over in the browser, which these aren't; views that
        // are erased to one type have others.
        let body = crate::pages::parts::frame(&at, &links, edition, main).to_html();
        let body = body.replace("<!>", "");
        shell.pour(&document, &body)
    })
}

/// Whether a page can show one year or all, as its address says.
pub(crate) fn has_choice(page: &Page, edition: &Edition) -> bool {
    matches!(page, Page::Complaints | Page::Compare) && edition.past.has_several()
}

/// The address that search engines get: of two pages that show the newest year the plain one.
fn canonical(at: &Address, edition: &Edition) -> Address {
    Address {
        page: at.page.clone(),
        year: at
            .year
            .filter(|_| !edition.past.is_newest() || at.page.needs_year()),
    }
}

/// Relative addresses, but for the page that stands at every address that leads nowhere. On a page of
/// an older year they stay in it.
fn links_of(at: &Address, language: Language, edition: &Edition) -> Links {
    if at.page == Page::Missing {
        let address = edition.settings.address.as_ref();
        return Links::from_root(address.map_or("/", SiteAddress::root), language);
    }
    let links = at.links(language);
    match edition.past.is_newest() {
        true => links,
        false => links.of_year(edition.report.year),
    }
}

fn page_view(page: &Page, edition: &Gathered<'_>, links: &Links) -> PageView {
    let found = match page {
        Page::Start => Some(start::view(edition, links)),
        Page::Location(slug) | Page::LocationReport(slug) => {
            edition.answering(slug).map(|found| match found {
                to if to.slug() != slug => forward::view(slug, to, links),
                Answering::Listed(location) if page.needs_year() => {
                    yearly::of_location(location, edition, links)
                }
                Answering::Listed(location) => location::view(location, edition, links),
                Answering::Past(entry) => past::location(entry, edition, links),
            })
        }
        Page::YearlyReport => Some(yearly::view(edition, links)),
        Page::WithoutLocation => Some(location::without(edition, links)),
        Page::Categories => Some(categories::view(edition, links)),
        Page::Category(id) => {
            let category = edition.report.categories.iter().find(|c| c.id == *id);
            let past = past::find_category(id, edition);
            category
                .map(|category| category::view(category, edition, links))
                .or_else(|| past.map(|category| past::category(category, edition, links)))
        }
        Page::Locations(initial) => Some(directory::page(*initial, edition, links)),
        Page::Compare => Some(compare::view(edition, links)),
        Page::Complaints => Some(complaints::view(edition, links)),
        Page::Guide => Some(guide::view(edition, links)),
        Page::Letter(letter) => Some(letter::view(*letter, edition, links)),
        Page::About => Some(about::view(edition, links)),
        Page::Accessibility => Some(accessibility::view(edition, links)),
        Page::Embedding => Some(embedding::view(edition, links)),
        Page::Desk => Some(self::desk::view(edition, links)),
        Page::Missing => Some(missing::view(links)),
    };
    // `all` names no page that isn't there; whoever asks for another one gets the search.
    found.unwrap_or_else(|| start::view(edition, links))
}

/// A category's name, leading to its page. Names are the report's own words; in another language
/// stands what they mean.
fn category_name(id: &CategoryId, edition: &Edition, links: &Links) -> Name {
    let href = links.page(&Page::Category(id.clone()));
    let language = links.language();
    Name {
        lang: language.marks_report(),
        meaning: (categories_texts::of(language).meaning)(id.as_str()),
        ..Name::link(edition.category_name(id), href)
    }
}

/// A category where there is only text: its meaning stands behind its name.
fn category_text(id: &CategoryId, edition: &Edition, links: &Links) -> String {
    let name = edition.category_name(id);
    match (categories_texts::of(links.language()).meaning)(id.as_str()) {
        Some(meaning) => format!("{name} ({meaning})"),
        None => name.into(),
    }
}

/// Where everything comes from, in one sentence.
pub(crate) fn source(edition: &Edition, links: &Links) -> String {
    let (document, language) = (&edition.report.source, links.language());
    let date = document.date.as_deref().map(|date| language.date(date));
    (frame::of(language).source)(&document.title, date.as_deref(), document.pages)
}

/// Where a year comes from, among others, in one sentence.
pub(crate) fn source_of_year(year: u16, document: &SourceDocument, links: &Links) -> String {
    let language = links.language();
    let date = document.date.as_deref().map(|date| language.date(date));
    (frame::of(language).source_of_year)(year, &document.title, date.as_deref(), document.pages)
}

/// The way back to the search, by the pages in between.
fn back(links: &Links, between: Vec<Name>, here: Name) -> impl IntoView + use<> {
    let texts = frame::of(links.language());
    let search = Name::link(texts.search, links.page(&Page::Start));
    let above = std::iter::once(search).chain(between).collect();
    view! { <Breadcrumbs label=texts.breadcrumbs above=above here=here /> }
}
