//! All complaints, with search and filters.
//!
//! The texts are not in the page: all of them are 60 KB, and whoever wants one category or one
//! location shouldn't download the rest. Without JavaScript the page leads to the pages that hold
//! them.

use super::{Edition, PageView, category_name, years};
use crate::figures::tallies;
use crate::islands::complaints;
use crate::links::{Address, Links, Page};
use crate::pages::parts::name;
use crate::texts::{about, complaint, counts, listing};
use dataset::{Counts, paths};
use leptos::prelude::*;

pub(super) fn view(edition: &Edition, links: &Links) -> PageView {
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
            {complaints::view(links.language(), words.hint)}
            {elsewhere(edition, links).into_any()}
        }
        .into_any(),
    }
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
    fn of(edition: &Edition, links: &Links) -> Self {
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
            true => (texts.description, texts.hint),
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
        (links.published(&paths::complaints_csv(&year)), files.csv),
        (links.published(&paths::complaints(&year)), files.json),
    ];
    let ways = ways
        .map(|(href, text)| view! { <li><a href=href>{text}</a></li> })
        .into_iter()
        .collect_view();
    view! {
        <section class="elsewhere" aria-labelledby="elders">
            <h2 id="elders">{texts.elsewhere}</h2>
            <p>{texts.elsewhere_lead}</p>
            <ul class="place-list">{categories(edition, links)}</ul>
            <ul class="downloads">{ways}{older(edition, links)}</ul>
        </section>
    }
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
