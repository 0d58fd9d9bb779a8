//! Complaints by outcome and category, side by side.

use super::basis::Basis;
use crate::figures::comparison::KindFigures;
use crate::figures::tallies::{outcome_count, outcomes};
use crate::islands::drawn::{Cell, Grid, GridGroup, GridRow, Narrow};
use crate::texts::{categories, outcomes as words};
use dataset::{Category, CategoryId, Counts};

pub(super) fn of(basis: &Basis<'_>) -> Option<Grid> {
    let texts = basis.texts;
    let chosen = &basis.choice.chosen;
    let names = chosen.iter().map(|location| location.name.clone());
    let averages = basis.kinds.iter().map(|kind| {
        // With a register, locations without a complaint are known as well.
        let only_with = kind.only_with_complaints() && !basis.has_register();
        (texts.average)(kind.kind, kind.locations, only_with)
    });
    let groups = [in_all(basis), by_outcome(basis), by_category(basis)];
    let grid = Grid {
        caption: (texts.counts_caption)(basis.year()),
        names: texts.what.into(),
        heads: names.chain(averages).collect(),
        groups: groups
            .into_iter()
            .filter(|group| !group.rows.is_empty())
            .collect(),
        narrow: Narrow::Columns,
    };
    (!chosen.is_empty()).then_some(grid)
}

/// What is said where categories are left out: those of which no location chosen has a complaint.
pub(super) fn left_out(basis: &Basis<'_>) -> Option<&'static str> {
    let mut categories = basis.files.report.categories.iter();
    let left_out =
        categories.any(|category| !occurs(basis, |counts| of_category(counts, category)));
    let has_chosen = !basis.choice.chosen.is_empty();
    (has_chosen && left_out).then_some(basis.texts.left_out)
}

fn in_all(basis: &Basis<'_>) -> GridGroup {
    let texts = basis.texts;
    let chosen = &basis.choice.chosen;
    let kinds = chosen.iter().map(|location| location.kind);
    let kinds = kinds.chain(basis.kinds.iter().map(|kind| Some(kind.kind)));
    let mut rows = vec![GridRow {
        name: texts.kind.into(),
        cells: kinds.map(|kind| (texts.kinds)(kind).into()).collect(),
        ..GridRow::default()
    }];
    if chosen.iter().any(|location| location.town.is_some()) {
        let towns = chosen.iter().map(|location| location.town.as_deref());
        let towns = towns.map(|town| town.unwrap_or(texts.unknown).into());
        let none = basis.kinds.iter().map(|_| Cell::default());
        rows.push(GridRow {
            name: texts.town.into(),
            cells: towns.chain(none).collect(),
            ..GridRow::default()
        });
    }
    rows.push(GridRow {
        name: texts.complaints.into(),
        cells: cells(basis, texts.complaints, None, |counts| counts.total),
        ..GridRow::default()
    });
    GridGroup {
        title: texts.in_all.into(),
        rows,
    }
}

fn by_outcome(basis: &Basis<'_>) -> GridGroup {
    let words = words::of(basis.language);
    let outcomes = outcomes(|outcome| occurs(basis, |counts| outcome_count(counts, Some(outcome))));
    let found = outcomes.filter(|&outcome| occurs(basis, |counts| outcome_count(counts, outcome)));
    let rows = found.map(|outcome| GridRow {
        name: words.full(outcome).into(),
        cells: cells(basis, words.full(outcome), None, |counts| {
            outcome_count(counts, outcome)
        }),
        ..GridRow::default()
    });
    GridGroup {
        title: basis.texts.by_outcome.into(),
        rows: rows.collect(),
    }
}

fn by_category(basis: &Basis<'_>) -> GridGroup {
    let row = |category: &Category| GridRow {
        name: category.name.clone(),
        lang: basis.language.marks_report(),
        meaning: categories::meaning(basis.language, category.id.as_str()).unwrap_or_default(),
        cells: cells(basis, &category.name, Some(&category.id), |counts| {
            of_category(counts, category)
        }),
        interval: None,
    };
    let categories = basis.files.report.categories.iter();
    let found = categories.filter(|category| occurs(basis, |counts| of_category(counts, category)));
    GridGroup {
        title: basis.texts.by_category.into(),
        rows: found.map(row).collect(),
    }
}

fn of_category(counts: &Counts, category: &Category) -> u32 {
    counts.by_category.get(&category.id).copied().unwrap_or(0)
}

/// Whether a location chosen has any of these.
fn occurs(basis: &Basis<'_>, count: impl Fn(&Counts) -> u32) -> bool {
    let mut chosen = basis.choice.chosen.iter();
    chosen.any(|location| count(&location.counts) > 0)
}

/// A count of every location, leading to its complaints, then what the average location of each kind has.
/// All bars of the table have one scale.
fn cells(
    basis: &Basis<'_>,
    name: &str,
    topic: Option<&CategoryId>,
    count: impl Fn(&Counts) -> u32,
) -> Vec<Cell> {
    let chosen = basis.choice.chosen.iter();
    let most = chosen.clone().map(|location| location.counts.total).max();
    let on_scale = |number: f64| Some(number * 100.0 / f64::from(most.unwrap_or(0).max(1)));
    let counts = chosen.map(|location| {
        let number = count(&location.counts);
        let text = basis.language.whole(number);
        let words = format!("{text}: {name}, {}", location.name);
        let link = (basis.complaints_of(location, topic), words);
        Cell {
            link: (number > 0).then_some(link),
            bar: (number > 0).then(|| on_scale(number.into())).flatten(),
            text,
        }
    });
    let average = |kind: &KindFigures| {
        let number = kind.average(count(&kind.counts));
        Cell {
            text: basis.decimal(number),
            link: None,
            bar: on_scale(number),
        }
    };
    counts.chain(basis.kinds.iter().map(average)).collect()
}
