//! Complaints per 100 child places: a row a location, then a row a kind.

use super::basis::Basis;
use super::{downloadable, heading};
use crate::figures::comparison::{KindFigures, KindRate};
use crate::figures::dispersion::Dispersion;
use crate::figures::rates::Rate;
use crate::islands::drawn::{Cell, Drawing, Grid, GridGroup, GridRow, Interval, Narrow, draw};
use crate::texts::compare::Texts;
use dataset::{ComparedEntry, Kind};

/// The rates, ready to be drawn.
pub struct RatesView {
    /// How to read the bars.
    pub words: String,
    /// The rates with their bars.
    pub grid: Grid,
}

pub(super) fn of(basis: &Basis<'_>) -> Option<RatesView> {
    if !basis.has_register() || basis.choice.chosen.is_empty() {
        return None;
    }
    let texts = basis.texts;
    let end = end_of_scale(basis);
    let locations = basis.choice.chosen.iter();
    let mut rows: Vec<_> = locations
        .map(|location| location_row(location, basis, end))
        .collect();
    rows.extend(kind_rows(basis, end));
    // The rate comes first: on a phone the columns at the end are out of sight.
    let heads = [
        texts.per_hundred,
        texts.interval,
        texts.reading,
        texts.complaints,
        texts.places,
    ];
    let group = GridGroup {
        title: String::new(),
        rows,
    };
    Some(RatesView {
        words: (texts.bars)(&basis.language.whole(end as u32)),
        grid: Grid {
            caption: (texts.rates_caption)(basis.year()),
            names: texts.location.into(),
            heads: heads.map(String::from).into(),
            groups: vec![group],
            narrow: Narrow::Lines,
        },
    })
}

fn rate_of(location: &ComparedEntry, basis: &Basis<'_>) -> Option<Rate> {
    let own_kind = kind_rate(location.kind, basis);
    let dispersion = own_kind.map_or(Dispersion::NONE, |kind| kind.dispersion);
    Rate::of(location.counts.total, location.places?, dispersion)
}

/// The rate of a kind among those chosen.
fn kind_rate(kind: Option<Kind>, basis: &Basis<'_>) -> Option<KindRate> {
    let mut kinds = basis.kinds.iter();
    kinds.find(|figures| Some(figures.kind) == kind)?.rate
}

/// A whole number at which every interval has ended.
fn end_of_scale(basis: &Basis<'_>) -> f64 {
    let rates = basis
        .choice
        .chosen
        .iter()
        .filter_map(|location| rate_of(location, basis));
    let kinds = basis.kinds.iter().filter_map(|kind| Some(kind.rate?.rate));
    rates
        .chain(kinds)
        .map(|rate| rate.high)
        .fold(1.0, f64::max)
        .ceil()
}

fn location_row(location: &ComparedEntry, basis: &Basis<'_>, end: f64) -> GridRow {
    let texts = basis.texts;
    let usual = kind_rate(location.kind, basis).map(|kind| kind.rate.per_hundred);
    let reading = |rate: Rate| usual.map(|usual| (texts.readings)(rate.reading(usual)));
    match rate_of(location, basis) {
        Some(rate) => row(
            &location.name,
            rate,
            reading(rate).unwrap_or(texts.unknown),
            usual,
            counted(location, basis),
            (basis, end),
        ),
        None => GridRow {
            name: location.name.clone(),
            cells: [texts.unknown; 3]
                .map(Cell::from)
                .into_iter()
                .chain([counted(location, basis), texts.unknown.into()])
                .collect(),
            ..GridRow::default()
        },
    }
}

/// How many complaints a location has, leading to them.
fn counted(location: &ComparedEntry, basis: &Basis<'_>) -> Cell {
    let number = location.counts.total;
    let text = basis.language.whole(number);
    let words = format!("{text}: {}, {}", basis.texts.complaints, location.name);
    Cell {
        link: (number > 0).then(|| (basis.complaints_of(location, None), words)),
        text,
        ..Cell::default()
    }
}

fn kind_rows(basis: &Basis<'_>, end: f64) -> Vec<GridRow> {
    let kinds = basis.kinds.iter();
    let row = |kind: &KindFigures| {
        let found = kind.rate?;
        let name = (basis.texts.whole_kind)(kind.kind, found.locations as usize);
        let complaints = basis.language.whole(found.rate.complaints).into();
        Some(row(&name, found.rate, "", None, complaints, (basis, end)))
    };
    kinds.filter_map(row).collect()
}

fn row(
    name: &str,
    rate: Rate,
    reading: &str,
    usual: Option<f64>,
    complaints: Cell,
    (basis, end): (&Basis<'_>, f64),
) -> GridRow {
    let decimal = |number| basis.decimal(number);
    let on_scale = |value: f64| value * 100.0 / end;
    GridRow {
        name: name.to_owned(),
        cells: vec![
            decimal(rate.per_hundred).into(),
            (basis.texts.between)(&decimal(rate.low), &decimal(rate.high)).into(),
            reading.into(),
            complaints,
            basis.language.whole(rate.places).into(),
        ],
        interval: Some(Interval {
            low: on_scale(rate.low),
            value: on_scale(rate.per_hundred),
            high: on_scale(rate.high),
            usual: usual.map(on_scale),
        }),
        ..GridRow::default()
    }
}

pub(super) fn view(rates: RatesView, texts: &Texts) -> Vec<Drawing> {
    let mut view = vec![heading(texts.rates), draw("p").text(rates.words)];
    view.extend(downloadable(rates.grid, texts, texts.files[0]));
    view
}
