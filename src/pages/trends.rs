//! Counts over the years: what can be said of the last two, small pictures, and the figures. With one year
//! there is none of it.

use super::{Edition, category_name};
use crate::figures::trends::{Point, Shift, Trend};
use crate::links::Links;
use crate::pages::parts::{Column, DataTable, Name, Spark, SparkPoint, Table, TableRow, name};
use crate::texts::{complaint, outcomes, trends};
use dataset::{CategoryId, Outcome};
use leptos::prelude::*;

/// Of more years than this only the first and the last have room for their numbers.
const MOST_VALUES: usize = 3;

/// A count and what it is of.
struct Line {
    name: Name,
    trend: Trend,
}

/// All complaints, each category and each outcome over the years.
pub(super) fn of_all(edition: &Edition, links: &Links) -> Option<AnyView> {
    let texts = trends::of(links.language());
    let all = Trend::of_all(&edition.past);
    all.compared(1)?;
    let categories = edition.report.categories.iter().map(|category| Line {
        name: category_name(&category.id, edition, links),
        trend: Trend::of_category(&category.id, &edition.past),
    });
    let words = outcomes::of(links.language());
    let outcomes = outcomes_of(edition).into_iter().map(|outcome| Line {
        name: Name::plain(words.short(outcome)),
        trend: Trend::of_outcome(outcome, &edition.past),
    });
    let (categories, outcomes): (Vec<_>, Vec<_>) = (categories.collect(), outcomes.collect());
    let comparisons = comparisons(&categories).max(comparisons(&outcomes));
    let view = view! {
        <section aria-labelledby="jaren">
            <h2 id="jaren">{title(&all, edition, links)}</h2>
            <p>{(texts.drawn)(all.is_sized())}</p>
            <h3>{texts.by_category}</h3>
            {group(&categories, all.is_sized(), edition, links)}
            <h3>{texts.by_outcome}</h3>
            {group(&outcomes, all.is_sized(), edition, links)}
            {method(comparisons, links)}
        </section>
    };
    Some(view.into_any())
}

/// One category over the years; `is_explained` where the report says something of it.
pub(super) fn of_category(
    id: &CategoryId,
    is_explained: bool,
    edition: &Edition,
    links: &Links,
) -> Option<AnyView> {
    let texts = trends::of(links.language());
    let trend = Trend::of_category(id, &edition.past);
    trend.compared(1)?;
    let beside = is_explained.then(|| view! { <p>{texts.beside_report}</p> });
    let title = title(&trend, edition, links);
    let line = Line {
        name: Name {
            href: None,
            ..category_name(id, edition, links)
        },
        trend,
    };
    let view = view! {
        <section aria-labelledby="jaren">
            <h2 id="jaren">{title}</h2>
            {beside}
            {tables(&[line], edition, links)}
            {method(1, links)}
        </section>
    };
    Some(view.into_any())
}

/// The outcomes that some year has, in the order of pages.
fn outcomes_of(edition: &Edition) -> Vec<Option<Outcome>> {
    let all = Outcome::ALL.map(Some).into_iter().chain([None]);
    let is_there = |outcome: &_| !Trend::of_outcome(*outcome, &edition.past).is_empty();
    all.filter(is_there).collect()
}

/// How many of these lines compare two years.
fn comparisons(lines: &[Line]) -> u32 {
    super::edition::count(
        lines
            .iter()
            .filter(|line| line.trend.compared(1).is_some())
            .count(),
    )
}

/// What can be said of the year that is shown.
fn title(trend: &Trend, edition: &Edition, links: &Links) -> String {
    let texts = trends::of(links.language());
    let year = edition.report.year;
    let count = trend.points.last().map_or(0, |point| point.counted.count);
    let complaints = (complaint::of(links.language()).count)(count);
    (texts.title)(year, &complaints, &said(trend, 1, links))
}

/// What can be said of the last year beside the one before.
fn said(trend: &Trend, comparisons: u32, links: &Links) -> String {
    let texts = trends::of(links.language());
    match trend.compared(comparisons) {
        Some(both) => {
            let counts = (both.before.count, both.now.count);
            (texts.sentence)(both.shift, both.before.year, counts)
        }
        None => {
            let first = trend.points.first();
            first.map_or_else(String::new, |point| (texts.first)(point.counted.year))
        }
    }
}

fn group(lines: &[Line], on_children: bool, edition: &Edition, links: &Links) -> AnyView {
    let comparisons = comparisons(lines);
    let items: Vec<_> = lines
        .iter()
        .map(|line| item(line, on_children, comparisons, links))
        .collect();
    view! {
        <ul class="trends">{items}</ul>
        {tables(lines, edition, links)}
    }
    .into_any()
}

fn item(line: &Line, on_children: bool, comparisons: u32, links: &Links) -> AnyView {
    let points = line.trend.points.iter();
    let drawn = points
        .map(|point| spark_point(point, on_children))
        .collect();
    let end = |point: &Point| {
        let count = links.language().whole(point.counted.count);
        format!("{}: {count}", point.counted.year)
    };
    let ends = match &line.trend.points[..] {
        [first, middle @ .., last] if middle.len() + 2 > MOST_VALUES => vec![end(first), end(last)],
        points => points.iter().map(end).collect(),
    };
    let ends = ends
        .into_iter()
        .map(|text| view! { <span>{text}</span> })
        .collect_view();
    let compared = line.trend.compared(comparisons);
    let is_clear = compared.is_some_and(|both| matches!(both.shift, Shift::More | Shift::Fewer));
    let words = said(&line.trend, comparisons, links);
    let words = match is_clear {
        true => view! { <strong>{words}</strong> }.into_any(),
        false => words.into_any(),
    };
    view! {
        <li>
            <h4>{name(line.name.clone())}</h4>
            <p>{words}</p>
            <Spark points=drawn />
            <p class="trend-ends">{ends}</p>
        </li>
    }
    .into_any()
}

fn spark_point(point: &Point, on_children: bool) -> SparkPoint {
    let counts = || (f64::from(point.counted.count), point.interval);
    let (value, interval) = match point.on_hundred.filter(|_| on_children) {
        Some(rate) => rate,
        None => counts(),
    };
    SparkPoint {
        at: f64::from(point.counted.year),
        value,
        interval,
    }
}

fn tables(lines: &[Line], edition: &Edition, links: &Links) -> AnyView {
    let texts = trends::of(links.language());
    let counts = table(lines, texts.counts, edition, links, |point| {
        links.language().whole(point.counted.count)
    });
    let sized = lines.iter().flat_map(|line| &line.trend.points);
    let has_rates = sized.into_iter().any(|point| point.on_hundred.is_some());
    let rates = has_rates.then(|| {
        let table = table(lines, texts.rates, edition, links, |point| {
            let Some((rate, (low, high))) = point.on_hundred else {
                return texts.none.to_owned();
            };
            let [rate, low, high] =
                [rate, low, high].map(|number| links.language().decimal(number));
            format!("{rate} ({})", (texts.interval)(&low, &high))
        });
        view! { <DataTable table=table /> }
    });
    view! {
        <details>
            <summary>{texts.show_table}</summary>
            <DataTable table=counts />
            {rates}
        </details>
    }
    .into_any()
}

/// A row a line and a column a year, the oldest first.
fn table(
    lines: &[Line],
    caption: &str,
    edition: &Edition,
    links: &Links,
    cell: impl Fn(&Point) -> String,
) -> Table {
    let texts = trends::of(links.language());
    let shown = edition.report.year;
    let years: Vec<u16> = edition
        .past
        .all
        .counted
        .range(..=shown)
        .map(|(year, _)| *year)
        .collect();
    let row = |line: &Line| {
        let of_year = |year: &u16| {
            let mut points = line.trend.points.iter();
            let point = points.find(|point| point.counted.year == *year);
            point.map_or_else(|| texts.none.to_owned(), &cell)
        };
        TableRow {
            name: line.name.clone(),
            cells: years.iter().map(of_year).collect(),
            bar: Vec::new(),
        }
    };
    Table {
        caption: caption.into(),
        names: texts.heading.into(),
        columns: years
            .iter()
            .map(|year| Column::plain(year.to_string()))
            .collect(),
        rows: lines.iter().map(row).collect(),
        totals: None,
        bar_whole: 0,
    }
}

fn method(comparisons: u32, links: &Links) -> impl IntoView + use<> {
    let texts = trends::of(links.language());
    view! {
        <details>
            <summary>{texts.method}</summary>
            <p>{(texts.method_words)(comparisons)}</p>
            <p>{texts.sources}</p>
        </details>
    }
}
