//! Complaints by outcome and category, side by side.

use super::basis::Basis;
use crate::figures::comparison::KindFigures;
use crate::figures::tallies::{outcome_count, outcomes};
use crate::islands::drawn::{Grid, GridGroup, GridRow};
use crate::texts::{categories, outcomes as words};
use dataset::{Category, Counts};

pub(super) fn of(basis: &Basis<'_>) -> Option<Grid> {
    let texts = basis.texts;
    let chosen = &basis.choice.chosen;
    let names = chosen.iter().map(|location| location.name.clone());
    let averages = basis.kinds.iter().map(|kind| {
        // With a register, locations without a complaint are known as well.
        let only_with = kind.only_with_complaints() && !basis.has_register();
        (texts.average)(kind.kind, kind.locations, only_with)
    });
    let grid = Grid {
        caption: (texts.counts_caption)(basis.year()),
        names: texts.what.into(),
        heads: names.chain(averages).collect(),
        groups: vec![in_all(basis), by_outcome(basis), by_category(basis)],
    };
    (!chosen.is_empty()).then_some(grid)
}

fn in_all(basis: &Basis<'_>) -> GridGroup {
    let texts = basis.texts;
    let chosen = &basis.choice.chosen;
    let kinds = chosen.iter().map(|location| location.kind);
    let kinds = kinds.chain(basis.kinds.iter().map(|kind| Some(kind.kind)));
    let mut rows = vec![GridRow {
        name: texts.kind.into(),
        cells: kinds.map(|kind| (texts.kinds)(kind).to_owned()).collect(),
        ..GridRow::default()
    }];
    if chosen.iter().any(|location| location.town.is_some()) {
        let towns = chosen.iter().map(|location| location.town.as_deref());
        let towns = towns.map(|town| town.unwrap_or(texts.unknown).to_owned());
        rows.push(GridRow {
            name: texts.town.into(),
            cells: towns
                .chain(basis.kinds.iter().map(|_| String::new()))
                .collect(),
            ..GridRow::default()
        });
    }
    rows.push(GridRow {
        name: texts.complaints.into(),
        cells: cells(basis, |counts| counts.total),
        ..GridRow::default()
    });
    GridGroup {
        title: texts.in_all.into(),
        rows,
    }
}

fn by_outcome(basis: &Basis<'_>) -> GridGroup {
    let words = words::of(basis.language);
    let chosen = basis.choice.chosen.iter().map(|location| &location.counts);
    let all = chosen.chain(basis.kinds.iter().map(|kind| &kind.counts));
    let occurs = |outcome| all.clone().any(|counts| counts.by_outcome[outcome] > 0);
    let rows = outcomes(occurs).map(|outcome| GridRow {
        name: words.full(outcome).into(),
        cells: cells(basis, |counts| outcome_count(counts, outcome)),
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
        cells: cells(basis, |counts| {
            counts.by_category.get(&category.id).copied().unwrap_or(0)
        }),
        interval: None,
    };
    GridGroup {
        title: basis.texts.by_category.into(),
        rows: basis.files.report.categories.iter().map(row).collect(),
    }
}

/// A count of every location, then what the average location of each kind has.
fn cells(basis: &Basis<'_>, count: impl Fn(&Counts) -> u32) -> Vec<String> {
    let chosen = basis.choice.chosen.iter();
    let counts = chosen.map(|location| basis.language.whole(count(&location.counts)));
    let average = |kind: &KindFigures| basis.decimal(kind.average(count(&kind.counts)));
    counts.chain(basis.kinds.iter().map(average)).collect()
}
