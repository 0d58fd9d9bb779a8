//! A location among all locations of its kind: a table, and a chart of the same figures.
//!
//! The bar in which the location stands has another colour, and no bar is any location's own: there
//! is no order of locations to be read. Rates need the number of child places, which a report
//! doesn't have. All locations of a kind with as many complaints show the same chart, so its files
//! are made once.

use super::Edition;
use super::charts::{Arrangement, BarSeries, Bars, Chart, PageFile};
use crate::figures::peers::{PeerGroup, Peers};
use crate::links::Links;
use crate::pages::parts::{Column, DataTable, Name, Segment, Table, TableRow};
use crate::texts::peers::{self, PeerFacts};
use dataset::{Kind, Location};
use leptos::prelude::*;

/// The comparison, or why there is none; nothing for a location without a complaint, whose page says
/// what that means.
pub(super) fn view(location: &Location, edition: &Edition, links: &Links) -> Option<AnyView> {
    let texts = peers::of(links.language());
    if location.counts.total == 0 {
        return None;
    }
    let Some(kind) = location.kind else {
        return Some(none(texts.unknown_kind.into(), links));
    };
    let Some(peers) = Peers::of(kind, &edition.locations) else {
        return Some(none((texts.too_few)(kind.abbreviation()), links));
    };
    let here = peers.position(location)?;
    let kind = peers.kind.abbreviation();
    let chart = chart(&peers, here, edition, links)?;
    let picture = chart.view(super::source(edition, links), links);
    let section = view! {
        <section class="peers" aria-labelledby="vergeleken">
            <h2 id="vergeleken">{(texts.title)(kind)}</h2>
            <p>{texts.lead}</p>
            {picture}
            <DataTable table=table(&peers, here, chart.caption, links) />
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

/// The files of every chart that a location's page shows.
pub(super) fn files(edition: &Edition, links: &Links) -> Vec<PageFile> {
    let peers = Kind::ALL
        .into_iter()
        .filter_map(|kind| Peers::of(kind, &edition.locations));
    peers
        .flat_map(|peers| {
            let positions = 0..peers.groups.len();
            let charts = positions.filter_map(move |here| chart(&peers, here, edition, links));
            charts.collect::<Vec<_>>()
        })
        .flat_map(|chart| chart.files(links))
        .collect()
}

/// The chart of those in one of the groups. `None` where no location's page shows it.
fn chart(peers: &Peers, here: usize, edition: &Edition, links: &Links) -> Option<Chart> {
    let texts = peers::of(links.language());
    let group = peers.groups.get(here)?;
    if group.locations == 0 || group.complaints == 0 {
        return None;
    }
    let kind = peers.kind.abbreviation();
    Some(Chart {
        name: (texts.file)(&kind.to_lowercase(), group.complaints),
        caption: (texts.caption)(kind, edition.report.year),
        sentence: (texts.sentence)(&PeerFacts {
            kind,
            locations: peers.locations,
            group: *group,
            has_those_without: peers.has_those_without(),
            unknown_kind: peers.unknown_kind,
        }),
        bars: Bars {
            names: names(peers, here, links),
            series: vec![BarSeries {
                name: texts.locations.into(),
                colour: "--series-1",
                values: peers.groups.iter().map(|group| group.locations).collect(),
            }],
            arrangement: Arrangement::Marked(here),
        },
        csv: spreadsheet(peers, here, links),
    })
}

fn names(peers: &Peers, here: usize, links: &Links) -> Vec<String> {
    let words = peers::of(links.language()).group;
    let groups = peers.groups.iter().enumerate();
    groups
        .map(|(position, group)| words(group, position == here))
        .collect()
}

fn table(peers: &Peers, here: usize, caption: String, links: &Links) -> Table {
    let texts = peers::of(links.language());
    let row = |(name, group): (String, &PeerGroup)| TableRow {
        name: Name::plain(name),
        cells: vec![links.language().whole(group.locations)],
        bar: vec![Segment {
            class: "bar-plain",
            value: group.locations,
        }],
    };
    let names = names(peers, here, links).into_iter();
    Table {
        caption,
        names: texts.complaints.into(),
        columns: vec![Column::plain(texts.locations)],
        rows: names.zip(&peers.groups).map(row).collect(),
        totals: None,
        bar_whole: peers.locations,
    }
}

fn spreadsheet(peers: &Peers, here: usize, links: &Links) -> String {
    let texts = peers::of(links.language());
    let head = [texts.complaints.to_owned(), texts.locations.to_owned()];
    let names = names(peers, here, links).into_iter();
    let rows = names
        .zip(&peers.groups)
        .map(|(name, group)| [name, group.locations.to_string()]);
    dataset::spreadsheet::table([head].into_iter().chain(rows))
}
