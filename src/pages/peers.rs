//! A location among all locations of its kind: a strip of dots in which it is marked, and a table of the
//! same figures.
//!
//! No other dot is any location's own: there is no order of locations to be read. Rates need the number of
//! child places, which a report doesn't have.

use super::Gathered;
use crate::figures::peers::{PeerGroup, Peers, Standing};
use crate::links::Links;
use crate::pages::parts::{Column, DataTable, Name, Stack, Strip, Table, TableRow, each};
use crate::texts::charts;
use crate::texts::peers::{self, PeerFacts};
use dataset::Location;
use leptos::prelude::*;

/// The comparison, or why there is none; nothing for a location without a complaint, whose page says
/// what that means.
pub(super) fn view(location: &Location, edition: &Gathered<'_>, links: &Links) -> Option<AnyView> {
    let texts = peers::of(links.language());
    if location.counts.total == 0 {
        return None;
    }
    let Some(kind) = location.kind else {
        return Some(none(texts.unknown_kind.into(), links));
    };
    let Some(peers) = edition.peers(kind) else {
        return Some(none((texts.too_few)(kind.abbreviation()), links));
    };
    let standing = peers.standing(location)?;
    let facts = PeerFacts {
        kind: kind.abbreviation(),
        locations: peers.locations,
        standing,
        has_those_without: peers.has_those_without(),
        unknown_kind: peers.unknown_kind,
    };
    let year = edition.report.year;
    let section = view! {
        <section class="peers" aria-labelledby="vergeleken">
            <h2 id="vergeleken">{(texts.title)(&facts)}</h2>
            <p>{texts.lead}</p>
            {strip(location, peers, standing, year, links)}
            <details>
                <summary>{charts::of(links.language()).show_table}</summary>
                <DataTable table=table(peers, standing, year, links) />
            </details>
            <p class="peers-counted">{(texts.counted)(&facts)}</p>
        </section>
    };
    Some(section.into_any())
}

fn none(why: String, links: &Links) -> AnyView {
    let title = peers::of(links.language()).none;
    view! {
        <section aria-labelledby="vergeleken">
            <h2 id="vergeleken">{title}</h2>
            <p>{why}</p>
        </section>
    }
    .into_any()
}

/// The dots, with this location's name at its mark.
fn strip(
    location: &Location,
    peers: &Peers,
    standing: Standing,
    year: u16,
    links: &Links,
) -> AnyView {
    let texts = peers::of(links.language());
    let stack = |group: &PeerGroup| Stack {
        at: group.complaints,
        count: group.locations,
        is_here: group.complaints == standing.complaints,
    };
    let stacks: Vec<_> = peers.groups.iter().map(stack).collect();
    let dots = (texts.dots)(year, each(&stacks));
    view! {
        <figure>
            <ul class="strip-names">
                <li class="strip-here"><bdi>{location.name.clone()}</bdi></li>
                <li>{(texts.another)(peers.kind.abbreviation())}</li>
            </ul>
            <Strip stacks=stacks />
            <figcaption>{dots}</figcaption>
        </figure>
    }
    .into_any()
}

fn table(peers: &Peers, standing: Standing, year: u16, links: &Links) -> Table {
    let texts = peers::of(links.language());
    let row = |group: &PeerGroup| TableRow {
        name: Name::plain((texts.group)(
            group.complaints,
            group.complaints == standing.complaints,
        )),
        cells: vec![links.language().whole(group.locations)],
        bar: Vec::new(),
    };
    Table {
        caption: (texts.caption)(peers.kind.abbreviation(), year),
        names: texts.complaints.into(),
        columns: vec![Column::plain(texts.locations)],
        rows: peers.groups.iter().map(row).collect(),
        totals: None,
        bar_whole: 0,
    }
}
