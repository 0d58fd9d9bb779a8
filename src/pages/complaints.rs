//! All complaints, with search and filters.
//!
//! The texts are not in the page: all of them are 60 KB, and whoever wants one category or one
//! location shouldn't download the rest. Without JavaScript the page leads to the pages that hold
//! them.

use super::{Edition, Gathered, PageFile, PageView, category_name, category_text, years};
use crate::figures::tallies;
use crate::islands::complaints;
use crate::links::{Address, Links, Page, document_anchor};
use crate::pages::parts::name;
use crate::share::spreadsheet::{self, Row};
use crate::texts::spreadsheet as texts_spreadsheet;
use crate::texts::{Language, about, complaint, counts, listing};
use dataset::{Counts, paths};
use leptos::prelude::*;

pub(super) fn view(edition: &Gathered<'_>, links: &Links) -> PageView {
    let words = Words::of(edition, links);
    let title = words.title.clone();
    PageView {
        title: words.title,
        description: words.description,
        holds_complaints: true,
        main: view! {
            <h1>{title}</h1>
            {words.lead.map(|lead| view! { <p class="lead">{lead}</p> })}
            {years::choice(&Page::Complaints, edition, links)}
            {complaints::view(links.language(), words.hint, &edition.in_parts)}
            {documents(edition)}
            {elsewhere(edition, links).into_any()}
        }
        .into_any(),
    }
}

/// Where the years' own documents stand, for the list to lead into them.
fn documents(edition: &Edition) -> Option<AnyView> {
    let documents = edition.settings.documents.iter();
    let items: Vec<_> = documents
        .map(|(year, href)| {
            let id = document_anchor(&year.to_string());
            view! { <span id=id data-href=href.to_owned()></span> }
        })
        .collect();
    (!items.is_empty()).then(|| view! { <div hidden>{items}</div> }.into_any())
}

/// What the page says above its list.
struct Words {
    title: String,
    description: String,
    /// That there are counts and no texts; else the field says what can be done.
    lead: Option<String>,
    hint: &'static str,
}

impl Words {
    /// Which year is shown is said beside what is found of it.
    fn of(edition: &Gathered<'_>, links: &Links) -> Self {
        let (complaints, year) = (edition.complaint_count(), edition.report.year);
        let (texts, counts) = (listing::of(links.language()), counts::of(links.language()));
        let (has_several, organisation) = (edition.past.has_several(), &edition.settings.name);
        let title = match has_several {
            true => texts.title_of_years.into(),
            false => (texts.title)(year),
        };
        let has_texts = edition.has_texts() || (has_several && edition.past.all.has_texts);
        let lead = match (has_texts, has_several) {
            (true, _) => None,
            (false, true) => Some(counts.list_lead_of_years.into()),
            (false, false) => Some((counts.list_lead)(complaints)),
        };
        let (describe, hint) = match has_texts {
            true if edition.in_parts.is_empty() => (texts.description, texts.hint),
            true => (texts.description, texts.hint_of_words),
            false => (counts.list_description, counts.list_hint),
        };
        Self {
            title,
            description: describe(complaints, organisation, year),
            lead,
            hint,
        }
    }
}

/// Where all complaints stand as plain pages and files.
fn elsewhere(edition: &Edition, links: &Links) -> impl IntoView + use<> {
    let texts = listing::of(links.language());
    let year = edition.report.year.to_string();
    let files = about::of(links.language());
    let ways = [
        (links.page(&Page::Start) + "#locaties", texts.by_location),
        (links.page(&Page::WithoutLocation), texts.without_location),
        (links.published(&paths::complaints(&year)), files.json),
    ];
    let ways = ways
        .map(|(href, text)| view! { <li><a href=href>{text}</a></li> })
        .into_iter()
        .collect_view();
    let table = table_link(edition, links);
    view! {
        <section class="elsewhere" aria-labelledby="elders">
            <h2 id="elders">{texts.elsewhere}</h2>
            <p>{texts.elsewhere_lead}</p>
            <ul class="place-list">{categories(edition, links)}</ul>
            <ul class="downloads">{ways}<li>{table}</li>{older(edition, links)}</ul>
        </section>
    }
}

/// All complaints of the year as a table for spreadsheets, in a file of its own. Without an address of the
/// site its links are the parts behind that.
pub(super) fn table(edition: &Edition, language: Language) -> PageFile {
    let root = edition.settings.address.as_ref();
    let root = root.map_or_else(String::new, |address| address.of(""));
    let year = edition.report.year;
    let links = Links::from_root(root, language).of_year(year);
    let rows = edition.complaints.iter().map(|complaint| {
        let slug = complaint.location.as_ref();
        let location = slug.and_then(|slug| dataset::find(slug.as_str(), &edition.locations));
        Row {
            complaint,
            location: location.map(|location| location.name.as_str()),
            category: category_text(&complaint.category, edition, &links),
            link: links.complaint(slug, &complaint.id),
        }
    });
    let text = spreadsheet::file(rows, language);
    PageFile::new(&table_name(edition, language), "csv", text)
}

fn table_name(edition: &Edition, language: Language) -> String {
    let called = texts_spreadsheet::of(language).file;
    format!("{called}-{}", edition.report.year)
}

/// The link to that file.
pub(super) fn table_link(edition: &Edition, links: &Links) -> impl IntoView + use<> {
    let language = links.language();
    let href = links.asset(&table(edition, language).path);
    let saved_as = format!("{}.csv", table_name(edition, language));
    view! { <a href=href download=saved_as>{about::of(language).csv}</a> }
}

/// The older years, whose complaints stand on pages of their own.
fn older(edition: &Edition, links: &Links) -> impl IntoView + use<> {
    let texts = listing::of(links.language());
    let years = edition.past.all.years.iter().skip(1);
    years
        .map(|(year, _)| {
            let href = links.at(&Address::of_year(&Page::Categories, *year));
            view! { <li><a href=href>{(texts.title)(*year)}</a></li> }
        })
        .collect_view()
        .into_any()
}

fn categories(edition: &Edition, links: &Links) -> impl IntoView + use<> {
    let words = complaint::of(links.language()).count;
    let counts = Counts::of(&edition.complaints);
    tallies::by_category(&counts, &edition.report.categories)
        .into_iter()
        .map(|(category, complaints)| {
            let link = name(category_name(&category.id, edition, links));
            view! { <li>{link} " " <span>{words(complaints)}</span></li> }
        })
        .collect_view()
        .into_any()
}
