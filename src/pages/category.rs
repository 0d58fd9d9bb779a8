//! One category and all its complaints.

use super::cards::{cards, complaint_list};
use super::edition::count;
use super::{
    Edition, Gathered, PageView, back, category_name, category_text, explanations, tallies, trends,
    what_now, years,
};
use crate::figures::facets::Group;
use crate::figures::standing_out::{FEWEST, standing_out};
use crate::figures::{locations, tallies::label_columns};
use crate::links::{ComplaintsState, Context, Links, Page};
use crate::pages::parts::{self, Name, Tally};
use crate::texts::{categories, complaint, frame};
use dataset::{Category, Complaint, Counts, Location};
use leptos::prelude::*;
use std::collections::BTreeMap;

pub(super) fn view(category: &Category, edition: &Gathered<'_>, links: &Links) -> PageView {
    let texts = categories::of(links.language());
    let year = edition.report.year;
    let complaints = complaints_of(category, edition);
    let counts = Counts::of(complaints.iter().copied());
    let cards = cards(&complaints, edition, links);
    let places = places(&complaints, edition);
    let (total, locations) = (counts.total, count(places.len()));
    let above = vec![Name::link(
        frame::of(links.language()).categories,
        links.page(&Page::Categories),
    )];
    let name = Name {
        href: None,
        ..category_name(&category.id, edition, links)
    };
    let title = category_text(&category.id, edition, links);
    let explanation = explanations::view(&category.id, edition, links);
    let is_explained = explanation.is_some();
    let context = Context {
        location: None,
        category: Some(category.id.clone()),
    };
    PageView {
        title: (texts.category_title)(&title, total, year),
        description: (texts.category_description)(&title, total, locations, year),
        holds_complaints: true,
        main: view! {
            {back(links, above, name.clone())}
            <h1>{parts::name(name)}</h1>
            <p class="lead">{(texts.category_lead)(total, locations, year)}</p>
            {years::switch(&Page::Category(category.id.clone()), edition, links)}
            {explanation}
            {trends::of_category(&category.id, is_explained, edition, links)}
            {to_these(category, edition, links)}
            {overview(&complaints, &counts, edition, links)}
            {location_list(category, &places, edition, links)}
            {what_now::beside(links, &context, complaint_list(texts.complaints, cards))}
        }
        .into_any(),
    }
}

/// The way to these in the list of all complaints of the same year.
fn to_these(category: &Category, edition: &Edition, links: &Links) -> AnyView {
    let text = categories::of(links.language()).to_these;
    let state = ComplaintsState {
        years: years::named(edition),
        ..ComplaintsState::default().with(Group::Category, Some(category.id.to_string()))
    };
    view! { <p class="back"><a href=links.complaints(&state)>{text}</a></p> }.into_any()
}

fn complaints_of<'a>(category: &Category, edition: &'a Edition) -> Vec<&'a Complaint> {
    let all = edition.complaints.iter();
    all.filter(|complaint| complaint.category == category.id)
        .collect()
}

fn overview(
    complaints: &[&Complaint],
    counts: &Counts,
    edition: &Edition,
    links: &Links,
) -> impl IntoView + use<> {
    let texts = categories::of(links.language());
    let no_label = complaint::of(links.language()).no_label;
    let labels = !edition.report.labels.is_empty();
    let entries = label_columns(&edition.report)
        .into_iter()
        .map(|label| {
            let of_label = complaints.iter().filter(|c| c.label.as_deref() == label);
            (label.unwrap_or(no_label), count(of_label.count()))
        })
        .filter(|(_, count)| *count > 0)
        .map(|(label, count)| tallies::plain_entry(Name::plain(label), count, counts.total, links))
        .collect();
    let by_label = labels.then(|| {
        view! {
            <section aria-labelledby="label">
                <h2 id="label">{texts.by_label}</h2>
                <Tally entries=entries whole=counts.total />
            </section>
        }
    });
    view! {
        <div class="overview">
            <section aria-labelledby="uitkomst">
                <h2 id="uitkomst">{texts.by_outcome}</h2>
                {tallies::by_outcome(counts, links)}
            </section>
            {by_label}
        </div>
    }
}

/// The locations of these complaints and how many each has, by name: a ranking would put the
/// largest locations on top.
fn places<'a>(complaints: &[&Complaint], edition: &'a Edition) -> Vec<(&'a Location, u32)> {
    let mut counts = BTreeMap::new();
    for slug in complaints.iter().filter_map(|c| c.location.as_ref()) {
        *counts.entry(slug).or_insert(0) += 1;
    }
    locations::by_letter(&edition.locations)
        .into_iter()
        .flat_map(|letter| letter.locations)
        .filter_map(|location| Some((location, *counts.get(&location.slug)?)))
        .collect()
}

fn location_list(
    category: &Category,
    places: &[(&Location, u32)],
    edition: &Edition,
    links: &Links,
) -> impl IntoView + use<> {
    let texts = categories::of(links.language());
    let words = complaint::of(links.language()).count;
    let items = places
        .iter()
        .map(|(location, complaints)| item(location, words(*complaints), links))
        .collect_view();
    let sized = edition.report.register.is_some();
    let order = match sized {
        true => texts.locations_order_sized,
        false => texts.locations_order,
    };
    view! {
        <section aria-labelledby="locaties">
            <h2 id="locaties">{texts.locations}</h2>
            {sized.then(|| stand_out(category, edition, links))}
            <p>{order}</p>
            <details>
                <summary>{(texts.show_locations)(count(places.len()))}</summary>
                <ul class="place-list">{items}</ul>
            </details>
        </section>
    }
}

/// Child places make it fair to name the locations with many complaints for their size.
fn stand_out(category: &Category, edition: &Edition, links: &Links) -> impl IntoView + use<> {
    let texts = categories::of(links.language());
    let standing_out = standing_out(&category.id, &edition.locations);
    let items: Vec<_> = standing_out
        .found
        .into_iter()
        .map(|found| {
            let words = (texts.on_places)(found.complaints, found.places);
            item(found.location, words, links)
        })
        .collect();
    let list = match items.is_empty() {
        true => view! { <p>{texts.none_stands_out}</p> }.into_any(),
        false => view! { <ul class="place-list">{items}</ul> }.into_any(),
    };
    view! {
        <h3>{texts.stand_out}</h3>
        {list}
        <p>{(texts.stand_out_means)(FEWEST, standing_out.looked_at)}</p>
    }
}

fn item(location: &Location, words: String, links: &Links) -> impl IntoView + use<> {
    let href = links.page(&Page::Location(location.slug.clone()));
    let link = parts::name(Name::link(location.name.as_str(), href));
    view! { <li>{link} " " <span>{words}</span></li> }
}
