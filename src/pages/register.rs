//! What the national childcare register adds to a location's page.

use super::edition::count;
use super::{Edition, Gathered};
use crate::links::{Links, Page};
use crate::pages::parts::{Name, name};
use crate::texts::{REPORT, register};
use dataset::{Location, RegisterEntry, RegisterFind, Registration};
use leptos::prelude::*;

/// So many locations of a town are listed at once; more open on demand.
const LISTED: usize = 8;

/// What a page without complaints means and doesn't: for locations that the report doesn't name.
pub(super) fn zero(location: &Location, edition: &Gathered<'_>, links: &Links) -> Option<AnyView> {
    let texts = register::of(links.language());
    let year = edition.report.year;
    let entry = location.register.as_ref()?;
    let later = registered_after(entry, year)
        .map(|day| (texts.registered_later)(&links.language().date(day), year));
    let nowhere = count(edition.complaints_of(None).len());
    let href = links.page(&Page::WithoutLocation);
    let limits = texts.zero_limits.map(|text| view! { <p>{text}</p> });
    let view = view! {
        <div class="notice">
            <p>{(texts.zero)(year)}</p>
            {limits.into_iter().collect_view()}
            {later.map(|text| view! { <p>{text}</p> })}
            {(nowhere > 0).then(|| view! { <p><a href=href>{(texts.zero_nowhere)(nowhere)}</a></p> })}
        </div>
    };
    location.reported_names.is_empty().then(|| view.into_any())
}

/// The day of registration, where it lies behind the year: the location may not have been there.
fn registered_after(entry: &RegisterEntry, year: u16) -> Option<&str> {
    let day = entry.since.as_deref()?;
    let of: u16 = day.split('-').next()?.parse().ok()?;
    (of > year).then_some(day)
}

/// Address, town and child places below the name, where the register gave them; the way to the
/// places that the name may stand for, where it has several.
pub(super) fn address_line(location: &Location, links: &Links) -> Option<AnyView> {
    let texts = register::of(links.language());
    let entry = location.register.as_ref()?;
    if entry.found == RegisterFind::SeveralAddresses {
        let words = texts.which_address;
        return Some(view! { <p class="place"><a href="#register">{words}</a></p> }.into_any());
    }
    let postcode = location.postcode.as_deref();
    let town = [postcode, location.town.as_deref()].into_iter().flatten();
    let town = town.collect::<Vec<_>>().join(" ");
    let address = location.address.as_deref();
    let line = address.into_iter().chain([town.as_str()]);
    let line = line.collect::<Vec<_>>().join(", ");
    let places = location.places.map(texts.place_count);
    let facts = [line].into_iter().chain(places).collect::<Vec<_>>();
    let view = view! { <p class="place">{facts.join(" · ")}</p> };
    location.town.as_ref().map(|_| view.into_any())
}

/// What the register says of the location, and what it leaves open.
pub(super) fn facts(location: &Location, edition: &Edition, links: &Links) -> Option<AnyView> {
    let (texts, language) = (register::of(links.language()), links.language());
    let entry = location.register.as_ref()?;
    let source = edition.report.register.as_ref()?;
    let date = source.date.as_deref().map(|date| language.date(date));
    let found = match entry.found {
        RegisterFind::Registration => registration(location, entry, links),
        RegisterFind::Address if entry.candidates.len() > 1 => {
            candidates(texts.same_address, location, entry, links)
        }
        RegisterFind::Address => candidates(texts.one_unsure, location, entry, links),
        RegisterFind::SeveralAddresses => {
            candidates(texts.several_addresses, location, entry, links)
        }
        RegisterFind::Nothing => view! { <p>{texts.nothing}</p> }.into_any(),
    };
    let view = view! {
        <section class="neighbours" aria-labelledby="register">
            <h2 id="register">{texts.title}</h2>
            {found}
            <p class="spellings">{(texts.source)(date.as_deref())}</p>
        </section>
    };
    Some(view.into_any())
}

/// The facts of the one registration that the location is.
fn registration(location: &Location, entry: &RegisterEntry, links: &Links) -> AnyView {
    let (texts, language) = (register::of(links.language()), links.language());
    let places = location.places.map_or_else(
        || texts.places_unknown.to_owned(),
        |places| language.whole(places),
    );
    let since = entry.since.as_deref().map(|day| language.date(day));
    let facts = [
        (texts.places, Some(places)),
        (texts.since, since.clone()),
        (texts.id, location.register_id.clone()),
    ];
    let facts = facts.into_iter().filter_map(|(term, fact)| {
        let fact = fact?;
        Some(view! { <div><dt>{term}</dt><dd>{fact}</dd></div> })
    });
    view! {
        <dl class="register-facts">{facts.collect_view()}</dl>
        {since.map(|_| view! { <p class="spellings">{texts.since_limits}</p> })}
    }
    .into_any()
}

/// The registrations that may be meant.
fn candidates(
    words: &'static str,
    location: &Location,
    entry: &RegisterEntry,
    links: &Links,
) -> AnyView {
    let items = entry.candidates.iter();
    let items = items.map(|candidate| view! { <li>{shown(candidate, location, links)}</li> });
    view! {
        <p>{words}</p>
        <ul>{items.collect_view()}</ul>
    }
    .into_any()
}

/// Where the location has an address, it is the candidate's.
fn shown(candidate: &Registration, location: &Location, links: &Links) -> impl IntoView + use<> {
    let texts = register::of(links.language());
    let elsewhere = location.address.is_none();
    let rest = [
        elsewhere.then(|| format!("{}, {}", candidate.address, candidate.town)),
        candidate.places.map(texts.place_count),
        Some(format!("LRK {}", candidate.register_id)),
    ];
    let rest: Vec<String> = rest.into_iter().flatten().collect();
    view! {
        {candidate.kind.abbreviation()}
        ": "
        <bdi lang=links.language().marks_report().map(|_| REPORT)>{candidate.name.clone()}</bdi>
        <span>{format!(" · {}", rest.join(" · "))}</span>
    }
}

/// The other locations in the same town, in the order of the alphabet and without their numbers: a
/// list of counts would be read as a ranking.
pub(super) fn same_town(
    location: &Location,
    edition: &Gathered<'_>,
    links: &Links,
) -> Option<AnyView> {
    let texts = register::of(links.language());
    let town = location.town.as_deref()?;
    let others = edition.surroundings.same_town(location);
    let items = others.iter().map(|other| {
        let href = links.page(&Page::Location(other.slug.clone()));
        view! { <li>{name(Name::link(other.name.as_str(), href))}</li> }
    });
    let list = view! { <ul class="place-list">{items.collect_view()}</ul> };
    let list = if others.len() > LISTED {
        let summary = (texts.same_town_show)(count(others.len()));
        view! { <details><summary>{summary}</summary>{list}</details> }.into_any()
    } else {
        list.into_any()
    };
    let section = view! {
        <section aria-labelledby="plaats">
            <h2 id="plaats">{(texts.same_town)(town)}</h2>
            <p>{texts.same_town_order}</p>
            {list}
        </section>
    };
    (!others.is_empty()).then(|| section.into_any())
}
