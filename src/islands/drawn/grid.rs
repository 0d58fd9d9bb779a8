//! A table wider than a phone: it scrolls within a region of its own, beside the names of its rows.

use super::{Drawing, draw};

/// The class of what is usual.
const USUAL: &str = "interval-usual";

/// What a grid shows; a download of it holds exactly this.
#[derive(Clone, Debug, PartialEq)]
pub struct Grid {
    /// What it is about.
    pub caption: String,
    /// The head of the column with the rows' names.
    pub names: String,
    /// The other columns.
    pub heads: Vec<String>,
    /// The rows.
    pub groups: Vec<GridGroup>,
    /// How a narrow screen shows it.
    pub narrow: Narrow,
}

/// How a table is laid out where it is wider than the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Narrow {
    /// A row's name stands above its cells, which keep their columns.
    #[default]
    Columns,
    /// A row's name stands above its cells, each of which has a line with the head of its column.
    Lines,
}

/// Rows under a title of their own.
#[derive(Clone, Debug, PartialEq)]
pub struct GridGroup {
    /// The title; empty where the grid has only one group.
    pub title: String,
    pub rows: Vec<GridRow>,
}

/// One row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GridRow {
    /// The row's name.
    pub name: String,
    /// The name's language, where it isn't the page's.
    pub lang: Option<&'static str>,
    /// What the name means in the page's language.
    pub meaning: &'static str,
    /// The other cells.
    pub cells: Vec<Cell>,
    /// The interval that is drawn below the name.
    pub interval: Option<Interval>,
}

/// What stands in a column of a row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    /// A number or words.
    pub text: String,
    /// Where it leads, and what the link is called.
    pub link: Option<(String, String)>,
    /// The bar below it, on a scale from 0 to 100.
    pub bar: Option<f64>,
}

impl<T: Into<String>> From<T> for Cell {
    fn from(text: T) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }
}

/// An interval on a scale from 0 to 100.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// Its lower end.
    pub low: f64,
    /// The value found.
    pub value: f64,
    /// Its upper end.
    pub high: f64,
    /// What is usual.
    pub usual: Option<f64>,
}

impl Grid {
    /// The grid as rows of a file: heads first, and the title of a group before its rows.
    pub fn rows(&self) -> Vec<Vec<String>> {
        let heads = [&self.names].into_iter().chain(&self.heads);
        let mut rows = vec![heads.cloned().collect::<Vec<_>>()];
        for group in &self.groups {
            if !group.title.is_empty() {
                rows.push(vec![group.title.clone()]);
            }
            for row in &group.rows {
                let cells = row.cells.iter().map(|cell| &cell.text);
                rows.push([&row.name].into_iter().chain(cells).cloned().collect());
            }
        }
        rows
    }
}

/// So many columns fit a phone beside each other.
const FITTING: usize = 4;
/// For so many columns the style sheet knows a layout for narrow screens; those of a table with more of
/// them scroll beside the names.
const MOST_COLUMNS: usize = 9;

/// The grid as it is drawn. The region can have the focus, so that arrow keys scroll it.
pub fn grid(grid: Grid) -> Drawing {
    let columns = grid.heads.len();
    let class = match (grid.narrow, columns) {
        (Narrow::Lines, _) => "grid grid-lines",
        (Narrow::Columns, ..=FITTING) => "grid grid-fits",
        (Narrow::Columns, _) => "grid",
    };
    let has_layout = grid.narrow == Narrow::Columns && columns <= MOST_COLUMNS;
    let heads = [&grid.names].into_iter().chain(&grid.heads);
    let heads = heads.map(|head| part("th", "columnheader").with("scope", "col").text(head));
    let groups = grid.groups.into_iter();
    let groups = groups.map(|group| grid_group(group, &grid.heads));
    let table = part("table", "table")
        .hold([draw("caption").hold([draw("span").text(&grid.caption)])])
        .hold([part("thead", "rowgroup").hold([part("tr", "row").hold(heads)])])
        .hold(groups);
    draw("div")
        .with("class", class)
        .perhaps("data-columns", has_layout.then(|| columns.to_string()))
        .with("role", "region")
        .with("tabindex", "0")
        .with("aria-label", grid.caption)
        .hold([table])
}

/// A part of a table with its role written out: where the style lays it out as something else, browsers
/// forget that it is a table.
fn part(tag: &'static str, role: &'static str) -> Drawing {
    draw(tag).with("role", role)
}

fn grid_group(group: GridGroup, heads: &[String]) -> Drawing {
    let title = (!group.title.is_empty()).then(|| {
        let head = part("th", "rowheader")
            .with("class", "grid-title")
            .with("scope", "rowgroup")
            .with("colspan", (heads.len() + 1).to_string());
        part("tr", "row").hold([head.hold([draw("span").text(group.title)])])
    });
    let rows = group.rows.into_iter().map(|row| grid_row(row, heads));
    part("tbody", "rowgroup").hold(title).hold(rows)
}

fn grid_row(row: GridRow, heads: &[String]) -> Drawing {
    let mut name = draw("bdi").text(row.name);
    if let Some(lang) = row.lang {
        name = name.with("lang", lang);
    }
    let meaning =
        (!row.meaning.is_empty()).then(|| draw("span").with("class", "meaning").text(row.meaning));
    let head = part("th", "rowheader")
        .with("scope", "row")
        .hold([name])
        .text(" ")
        .hold(meaning)
        .hold(row.interval.map(interval));
    let cells = row.cells.into_iter().zip(heads);
    let cells = cells.map(|(cell, head)| grid_cell(cell, head));
    part("tr", "row").hold([head]).hold(cells)
}

fn grid_cell(cell: Cell, head: &str) -> Drawing {
    let drawn = part("td", "cell").with("data-label", head);
    let drawn = match cell.link {
        Some((href, name)) => drawn.hold([draw("a")
            .with("href", href)
            .with("aria-label", name)
            .text(cell.text)]),
        None => drawn.text(cell.text),
    };
    drawn.hold(cell.bar.map(bar))
}

/// The number stands above it.
fn bar(width: f64) -> Drawing {
    let rect = draw("rect")
        .with("class", "bar-plain")
        .with("width", format!("{:.1}", width.clamp(0.0, 100.0)))
        .with("height", "4");
    draw("svg")
        .with("class", "grid-bar")
        .with("viewBox", "0 0 100 4")
        .with("preserveAspectRatio", "none")
        .with("aria-hidden", "true")
        .hold([rect])
}

/// The numbers stand in the row's cells.
fn interval(interval: Interval) -> Drawing {
    let marks = marks(interval).into_iter();
    let marks = marks.map(|(class, start, width)| {
        // What is usual reaches out of the bar.
        let (top, height) = if class == USUAL {
            ("0", "12")
        } else {
            ("2", "8")
        };
        draw("rect")
            .with("class", class)
            .with("x", format!("{start:.1}"))
            .with("width", format!("{width:.1}"))
            .with("y", top)
            .with("height", height)
    });
    draw("svg")
        .with("class", "interval")
        .with("viewBox", "0 0 100 12")
        .with("preserveAspectRatio", "none")
        .with("aria-hidden", "true")
        .hold(marks)
}

/// Class, start and width of what is drawn. The usual value comes last, over the others.
fn marks(interval: Interval) -> Vec<(&'static str, f64, f64)> {
    const TICK: f64 = 1.0;
    let tick = |class, value: f64| (class, (value - TICK / 2.0).clamp(0.0, 100.0 - TICK), TICK);
    let low = interval.low.clamp(0.0, 100.0);
    let high = interval.high.clamp(low, 100.0);
    let mut marks = vec![
        ("interval-track", 0.0, 100.0),
        ("interval-range", low, high - low),
        tick("interval-value", interval.value),
    ];
    marks.extend(interval.usual.map(|usual| tick(USUAL, usual)));
    marks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_holds_what_the_grid_shows() {
        let row = |name: &str, cell: &str| GridRow {
            name: name.into(),
            cells: vec![cell.into()],
            ..GridRow::default()
        };
        let group = |title: &str, rows| GridGroup {
            title: title.into(),
            rows,
        };
        let grid = Grid {
            caption: "c".into(),
            names: "n".into(),
            heads: vec!["h".into()],
            groups: vec![
                group("", vec![row("a", "1")]),
                group("t", vec![row("b", "2")]),
            ],
            narrow: Narrow::Columns,
        };
        let rows: Vec<_> = grid.rows().iter().map(|row| row.join(";")).collect();
        assert_eq!(rows, ["n;h", "a;1", "t", "b;2"]);
    }

    #[test]
    fn marks_stay_on_the_scale() {
        let marks = marks(Interval {
            low: 20.0,
            value: 40.0,
            high: 130.0,
            usual: Some(0.0),
        });
        let expected = [
            ("interval-track", 0.0, 100.0),
            ("interval-range", 20.0, 80.0),
            ("interval-value", 39.5, 1.0),
            ("interval-usual", 0.0, 1.0),
        ];
        assert_eq!(marks, expected);
    }
}
