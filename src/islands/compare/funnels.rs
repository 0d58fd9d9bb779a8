//! All locations of a kind at a glance, for every kind that was chosen.

use super::basis::Basis;
use super::{downloadable, heading};
use crate::figures::comparison::KindFigures;
use crate::figures::funnel::{Funnel, Point, Position};
use crate::islands::drawn::{Drawing, Grid, GridGroup, GridRow, Narrow, draw, funnel_plot};
use crate::texts::Language;
use crate::texts::compare::{FunnelWords, Texts};
use dataset::Slug;

/// A funnel plot, ready to be drawn.
pub struct FunnelView {
    title: String,
    /// What is seen in one sentence, which also names the picture.
    says: String,
    /// How to read it.
    pub lines: Vec<String>,
    /// Where the locations chosen lie.
    lies: Vec<String>,
    funnel: Funnel,
    chosen: Vec<Slug>,
    grid: Grid,
    language: Language,
    file: String,
}

pub(super) fn of(basis: &Basis<'_>) -> Vec<FunnelView> {
    if !basis.has_register() {
        return Vec::new();
    }
    basis
        .kinds
        .iter()
        .filter_map(|kind| funnel_of(kind, basis))
        .collect()
}

fn funnel_of(kind: &KindFigures, basis: &Basis<'_>) -> Option<FunnelView> {
    let texts = basis.texts;
    let funnel = Funnel::of(kind, &basis.files.locations.locations)?;
    let mut lines = vec![(texts.funnel_lines)(kind.kind)];
    let factor = funnel.dispersion.factor();
    if factor > 1.0 {
        lines.push((texts.groups)(&basis.decimal(factor)));
    }
    let by_chance = basis.language.whole(funnel.above_by_chance.round() as u32);
    lines.push((texts.looked_at)(
        kind.kind,
        funnel.points.len(),
        &by_chance,
    ));
    if funnel.none_is_usual() {
        lines.push(texts.none_is_usual.into());
    }
    let abbreviation = kind.kind.abbreviation().to_ascii_lowercase();
    let words = FunnelWords {
        kind: kind.kind,
        locations: funnel.points.len(),
        usual: basis.decimal(funnel.usual),
        inside: funnel.count(Position::Inside),
        above: funnel.count(Position::High) + funnel.count(Position::VeryHigh),
        below: funnel.count(Position::Low),
    };
    Some(FunnelView {
        title: (texts.funnel)(&words),
        says: (texts.funnel_says)(&words),
        lines,
        lies: lies(&funnel, basis),
        chosen: basis
            .choice
            .chosen
            .iter()
            .map(|location| location.slug.clone())
            .collect(),
        grid: table(&funnel, basis),
        file: format!("{}-{abbreviation}", texts.files[2]),
        language: basis.language,
        funnel,
    })
}

fn words(position: Position, texts: &Texts) -> &'static str {
    let [inside, high, very_high, low] = texts.positions;
    match position {
        Position::Inside => inside,
        Position::High => high,
        Position::VeryHigh => very_high,
        Position::Low => low,
    }
}

/// Numbers are those of the whole choice, as the list of it counts.
fn lies(funnel: &Funnel, basis: &Basis<'_>) -> Vec<String> {
    let chosen = basis.choice.chosen.iter().enumerate();
    let lies = |(position, slug): (usize, &Slug)| {
        let point = funnel.points.iter().find(|point| point.slug == *slug)?;
        let words = words(point.position, basis.texts);
        Some((basis.texts.lies)(position + 1, &point.name, words))
    };
    chosen
        .filter_map(|(position, location)| lies((position, &location.slug)))
        .collect()
}

fn table(funnel: &Funnel, basis: &Basis<'_>) -> Grid {
    let texts = basis.texts;
    let row = |point: &Point| GridRow {
        name: point.name.clone(),
        cells: vec![
            basis.language.whole(point.rate.complaints).into(),
            basis.language.whole(point.rate.places).into(),
            basis.decimal(point.rate.per_hundred).into(),
            words(point.position, texts).into(),
        ],
        ..GridRow::default()
    };
    let heads = [
        texts.complaints,
        texts.places,
        texts.per_hundred,
        texts.position,
    ];
    Grid {
        caption: (texts.funnel_caption)(funnel.kind, basis.year()),
        names: texts.location.into(),
        heads: heads.map(String::from).into(),
        groups: vec![GridGroup {
            title: String::new(),
            rows: funnel.points.iter().map(row).collect(),
        }],
        narrow: Narrow::Columns,
    }
}

pub(super) fn view(funnel: FunnelView, texts: &Texts) -> Vec<Drawing> {
    let plot = funnel_plot(
        &funnel.funnel,
        &funnel.chosen,
        texts.axes,
        funnel.says.clone(),
        funnel.language,
    );
    let summary = (texts.show_table)(funnel.funnel.points.len());
    let table = draw("details")
        .hold([draw("summary").text(summary)])
        .hold(downloadable(funnel.grid, texts, &funnel.file));
    let mut view = vec![heading(&funnel.title), draw("p").text(funnel.says)];
    view.extend(funnel.lines.into_iter().map(|line| draw("p").text(line)));
    let lies = funnel.lies.into_iter().map(|line| draw("li").text(line));
    view.push(draw("ul").with("class", "lies").hold(lies));
    view.extend([plot, table]);
    view
}
