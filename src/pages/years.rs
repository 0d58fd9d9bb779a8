//! What spans several years: the switch between them, and a location over the years. With one year there
//! is none of it.

use super::Edition;
use crate::figures::past::{Known, OfYear};
use crate::figures::shares;
use crate::islands::years::{PUBLISHED, SWITCH, link_id};
use crate::links::{Address, AskedYears, CompareState, ComplaintsState, Links, Page, Years};
use crate::pages::parts::{Column, DataTable, Name, Segment, Table, TableRow};
use crate::texts::{self, years};
use dataset::{LocationHistory, Slug};
use leptos::prelude::*;

/// The other years' addresses of a page, for the script that leads to their complaints: relative to the
/// page, and separated by spaces.
pub(super) fn other_addresses(at: &Address, edition: &Edition, links: &Links) -> String {
    let others = in_years(&at.page, edition).into_iter();
    let others = others.filter(|address| address.year != Some(edition.report.year));
    let hrefs: Vec<_> = others.map(|address| links.at(&address)).collect();
    hrefs.join(" ")
}

/// The page in every year that has something on it, the newest first.
fn in_years(page: &Page, edition: &Edition) -> Vec<Address> {
    let years = edition.past.all.years.iter().map(|(year, _)| *year);
    let all = || {
        let of = |year| Address::of_year(page, year);
        years.clone().map(of).collect()
    };
    match page {
        Page::WithoutLocation | Page::Categories | Page::YearlyReport => all(),
        Page::LocationReport(slug) => {
            let own = in_years(&Page::Location(slug.clone()), edition).into_iter();
            own.map(report_of).collect()
        }
        Page::Location(slug) => of_location(slug, edition)
            .map(|entry| edition.past.all.of_location(entry))
            .unwrap_or_default()
            .iter()
            .filter_map(address_in)
            .collect(),
        Page::Category(id) => {
            let category = |year| {
                let shown = year == edition.report.year;
                let listed = || edition.report.categories.iter().any(|one| one.id == *id);
                let id = match shown {
                    true => listed().then(|| id.clone()),
                    false => edition.past.category_in(id, year),
                };
                Some(Address::of_year(&Page::Category(id?), year))
            };
            years.clone().filter_map(category).collect()
        }
        _ => Vec::new(),
    }
}

/// The report on a location, where its page stands.
fn report_of(address: Address) -> Address {
    let page = match address.page {
        Page::Location(slug) => Page::LocationReport(slug),
        other => other,
    };
    Address { page, ..address }
}

/// What is known over all years of the location that stands at an address. The years of one that has
/// another name now stand there.
fn of_location<'a>(slug: &'a Slug, edition: &'a Edition) -> Option<&'a LocationHistory> {
    let past = &edition.past;
    let own = past.location(slug);
    let has_years = |entry: &&LocationHistory| !entry.years.is_empty();
    let named_now = || {
        let mut successors = own?.state.successors().iter();
        let renamed = successors.find_map(|slug| past.location(slug))?;
        let mut years = renamed.years.iter();
        let is_same = years.any(|counted| counted.listed_as.as_ref() == Some(slug));
        is_same.then_some(renamed)
    };
    let forwarded = || past.location(edition.answering(slug)?.slug());
    own.filter(has_years)
        .or_else(named_now)
        .or_else(|| forwarded().filter(has_years))
        .or(own)
}

/// The address of a location in a year that lists it.
fn address_in(of_year: &OfYear) -> Option<Address> {
    match &of_year.known {
        Known::Listed { slug, .. } => {
            let page = Page::Location(slug.clone());
            Some(Address::of_year(&page, of_year.year))
        }
        _ => None,
    }
}

/// The way to the same page in other years: plain links. The newest year is at the plain address.
pub(super) fn switch(page: &Page, edition: &Edition, links: &Links) -> Option<AnyView> {
    let shown = edition.report.year;
    let newest = edition.past.all.newest()?;
    let found = in_years(page, edition);
    let items: Vec<_> = edition
        .past
        .all
        .years
        .iter()
        .filter_map(|(year, _)| {
            let found = found.iter().find(|address| address.year == Some(*year));
            // The newest year answers also where it has nothing on the page.
            let page = match found {
                Some(address) => &address.page,
                None if *year == newest || *year == shown => page,
                None => return None,
            };
            let (is_shown, text) = (*year == shown, year.to_string());
            let href = match *year == newest {
                true => links.newest().page(page),
                false => links.at(&Address::of_year(page, *year)),
            };
            Some(match is_shown {
                true => view! { <li aria-current="page">{text}</li> }.into_any(),
                false => view! { <li><a href=href>{text}</a></li> }.into_any(),
            })
        })
        .collect();
    let label = years::of(links.language()).switch;
    let is_alone = items.len() < 2;
    let view = view! { <nav class="years on-screen" aria-label=label><ul>{items}</ul></nav> };
    (!is_alone).then(|| view.into_any())
}

/// The choice of years on a page that can show one or all, which its island keeps; with how many
/// complaints each has, where that is what the page shows. Without a script it would choose nothing.
pub(super) fn choice(page: &Page, edition: &Edition, links: &Links) -> Option<AnyView> {
    let all = &edition.past.all;
    let older = all.years.iter().skip(1).map(|(year, _)| Years::One(*year));
    let offered = [Years::Newest].into_iter().chain(older).chain([Years::All]);
    let items: Vec<_> = offered
        .map(|years| offer(years, page, edition, links))
        .collect();
    let published = all.years.iter().map(|(year, _)| year.to_string());
    let published = published.collect::<Vec<_>>().join(" ");
    let label = years::of(links.language()).switch;
    let nav = view! { <nav id=SWITCH class="years choice on-screen" aria-label=label><ul>{items}</ul></nav> };
    let nav = nav.attr(PUBLISHED, published);
    edition.past.has_several().then(|| nav.into_any())
}

fn offer(years: Years, page: &Page, edition: &Edition, links: &Links) -> impl IntoView + use<> {
    let all = &edition.past.all;
    let newest = all.newest().unwrap_or_default();
    let of_year = |year: u16| {
        let count = all.counted.get(&year).map(|year| year.counts.total);
        (year.to_string(), count.unwrap_or_default())
    };
    let (name, count) = match years {
        Years::Newest => of_year(newest),
        Years::One(year) => of_year(year),
        Years::All => {
            let name = texts::years::of(links.language()).all;
            (
                name.to_owned(),
                all.counted.values().map(|year| year.counts.total).sum(),
            )
        }
    };
    let lists_complaints = *page == Page::Complaints;
    let href = match lists_complaints {
        true => links.complaints(&ComplaintsState {
            years: years.into(),
            ..ComplaintsState::default()
        }),
        false => links.compare(&CompareState {
            years: years.into(),
            ..CompareState::default()
        }),
    };
    let count = format!("({})", links.language().whole(count));
    let count = lists_complaints.then(|| view! { " " <span>{count}</span> });
    view! { <li><a id=link_id(years) href=href>{name}{count}</a></li> }
}

/// The year of an edition where it has to be named: the newest one is shown anyway.
pub(super) fn named(edition: &Edition) -> AskedYears {
    match edition.past.is_newest() {
        true => AskedYears::default(),
        false => Years::One(edition.report.year).into(),
    }
}

/// A location over the years: every published year with a count, or with what is known instead.
pub(super) fn over(slug: &Slug, edition: &Edition, links: &Links) -> Option<AnyView> {
    let texts = years::of(links.language());
    let entry = of_location(slug, edition)?;
    let of_years = edition.past.all.of_location(entry);
    if of_years.len() < 2 {
        return None;
    }
    let view = view! {
        <section class="over-years" aria-labelledby="jaren">
            <h2 id="jaren">{texts.over}</h2>
            <DataTable table=table(&of_years, edition, links) />
            <p class="spellings">{texts.caution}</p>
        </section>
    };
    Some(view.into_any())
}

fn table(of_years: &[OfYear], edition: &Edition, links: &Links) -> Table {
    let texts = years::of(links.language());
    let counts = of_years.iter().map(|one| match one.known {
        Known::Listed {
            complaints, places, ..
        } => (complaints, places.is_some()),
        _ => (0, false),
    });
    let with_rates = counts.clone().any(|(_, is_sized)| is_sized);
    let rate = with_rates.then(|| Column::plain(texts.rate));
    let columns = [Column::plain(texts.complaints)].into_iter().chain(rate);
    let rows = of_years
        .iter()
        .map(|one| row(one, with_rates, edition, links));
    Table {
        caption: texts.caption.into(),
        names: texts.year.into(),
        columns: columns.collect(),
        rows: rows.collect(),
        totals: None,
        bar_whole: counts.map(|(complaints, _)| complaints).max().unwrap_or(0),
    }
}

fn row(of_year: &OfYear, with_rates: bool, edition: &Edition, links: &Links) -> TableRow {
    let texts = years::of(links.language());
    let year = of_year.year.to_string();
    let other = address_in(of_year).filter(|_| of_year.year != edition.report.year);
    let name = match other {
        Some(address) => Name::link(year, links.at(&address)),
        None => Name::plain(year),
    };
    let (complaints, places) = match of_year.known {
        Known::Listed {
            complaints, places, ..
        } => (complaints, places),
        _ => (0, None),
    };
    let cell = match complaints {
        0 => texts.instead_of_a_count(&of_year.known).to_owned(),
        _ => links.language().whole(complaints),
    };
    let is_listed = matches!(of_year.known, Known::Listed { .. });
    let rate = match places.filter(|places| *places > 0) {
        Some(places) => links
            .language()
            .decimal(shares::per_hundred(complaints, places)),
        None if is_listed => texts.unknown.to_owned(),
        None => "–".to_owned(),
    };
    let bar = Segment {
        class: "bar-plain",
        value: complaints,
    };
    TableRow {
        name,
        cells: [cell]
            .into_iter()
            .chain(with_rates.then_some(rate))
            .collect(),
        bar: (complaints > 0).then_some(bar).into_iter().collect(),
    }
}
