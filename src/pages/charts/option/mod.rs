//! From bars to the options of the chart library.

#[cfg(test)]
mod tests;

use charming::Chart;
use charming::component::{Axis, Grid};
use charming::element::{
    AxisLabel, AxisTick, AxisType, Color, Emphasis, ItemStyle, Label, LabelPosition,
};
use charming::series;
use serde_json::{Value, json};

/// Bars that lie on their side, a row a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::pages) struct Bars {
    /// The rows.
    pub names: Vec<String>,
    pub series: Vec<Series>,
    /// How the bars of a row stand to each other.
    pub arrangement: Arrangement,
    /// What stands behind the bars of each row; nothing for bars beside each other.
    pub sums: Vec<String>,
    /// The value whose bar is as wide as the picture.
    pub whole: u32,
}

/// One series.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::pages) struct Series {
    /// Its name in the legend.
    pub name: String,
    /// Its colour, as a custom property of the style sheet.
    pub colour: &'static str,
    /// A bar a row.
    pub bars: Vec<Bar>,
}

/// One bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::pages) struct Bar {
    /// How long it is.
    pub value: u32,
    /// What stands on it.
    pub text: String,
}

/// How the bars of one row stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::pages) enum Arrangement {
    /// One after the other in a line: their sum matters.
    Stacked,
    /// Below each other: each matters.
    Beside,
}

// All measures are pixels where a reader has text at its usual size; with larger text everything is larger.

/// Height of a bar, and of a bar among others of its row.
const BAR: u32 = 20;
const BAR_BESIDE: u32 = 16;
/// The space between two bars of a row.
const GAP: u32 = 3;
/// Height of a row without its bars, where names take one line or two: the air around it has room for the
/// second one. And the height of every further line.
const NAME: u32 = 36;
const NAME_OF_TWO: u32 = 44;
const LINE: u32 = 18;
/// The size of text, and of the numbers in bars.
const TEXT: u32 = 15;
const NUMBER: u32 = 13;
/// Room for a number behind the longest bar.
const BEHIND: u32 = 48;

/// How wide a letter is at most, in pixels: wider type than most machines have.
const LETTER: u32 = 9;

impl Bars {
    /// Whether there is nothing to draw.
    pub(super) fn is_empty(&self) -> bool {
        let mut bars = self.series.iter().flat_map(|series| &series.bars);
        bars.all(|bar| bar.value == 0)
    }

    /// The height of the picture in pixels, where it is so many pixels wide: long names take more lines.
    pub(super) fn height(&self, width: u32) -> u32 {
        let letters = (width / LETTER).max(1) as usize;
        let lines = self.names.iter().map(|name| lines(name, letters));
        let name = match lines.max().unwrap_or(1) {
            0 | 1 => NAME,
            lines => NAME_OF_TWO + (lines - 2) * LINE,
        };
        let rows = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
        rows.saturating_mul(name + self.bars_height())
    }

    /// The height of one bar.
    fn bar_height(&self) -> u32 {
        match self.arrangement {
            Arrangement::Stacked => BAR,
            Arrangement::Beside => BAR_BESIDE,
        }
    }

    /// The height of all bars of one row.
    fn bars_height(&self) -> u32 {
        let bars = match self.arrangement {
            Arrangement::Stacked => 1,
            Arrangement::Beside => u32::try_from(self.series.len()).unwrap_or(1).max(1),
        };
        bars * self.bar_height() + (bars - 1) * GAP
    }
}

/// How many lines a text takes that breaks between words.
fn lines(text: &str, letters: usize) -> u32 {
    let (mut lines, mut filled) = (1, 0);
    for word in text.split_whitespace() {
        let length = word.chars().count();
        if filled > 0 && filled + 1 + length > letters {
            lines += 1;
            filled = 0;
        }
        filled += length + usize::from(filled > 0);
        // What is longer than a line breaks anywhere.
        while filled > letters {
            lines += 1;
            filled -= letters;
        }
    }
    lines
}

/// The options as JSON. Colours are custom properties of the style sheet, so that a picture follows them.
pub(super) fn json(bars: &Bars, description: &str) -> String {
    // Plain data with text keys: there is nothing in it that could fail.
    let mut options = serde_json::to_value(chart(bars)).unwrap_or_default();
    merge(&mut options, rest(bars, description));
    let series = options["series"].as_array_mut().into_iter().flatten();
    for (series, values) in series.zip(values(bars)) {
        series["data"] = values;
    }
    options.to_string()
}

fn chart(bars: &Bars) -> Chart {
    let behind = match bars.arrangement {
        Arrangement::Stacked if bars.sums.is_empty() => 0,
        _ => BEHIND,
    };
    let grid = Grid::new().left(0).right(i64::from(behind));
    // The numbers stand on the bars: their axis has nothing to add.
    let numbers = Axis::new()
        .type_(AxisType::Value)
        .show(false)
        .max(i64::from(bars.whole));
    let chart = Chart::new()
        .grid(grid)
        .x_axis(numbers)
        .y_axis(names(&bars.names));
    let chart = bars
        .series
        .iter()
        .fold(chart, |chart, one| chart.series(series_of(one, bars)));
    match bars.sums.is_empty() {
        true => chart,
        false => chart.series(sums()),
    }
}

fn names(names: &[String]) -> Axis {
    Axis::new()
        .type_(AxisType::Category)
        // The first row on top.
        .inverse(true)
        .data(names.to_vec())
        .axis_label(AxisLabel::new().color(colour("--ink")).interval(0))
        .axis_tick(AxisTick::new().show(false))
}

fn colour(property: &str) -> String {
    format!("var({property})")
}

fn series_of(one: &Series, bars: &Bars) -> series::Bar {
    let fill = ItemStyle::new().color(Color::from(colour(one.colour)));
    let bar = series::Bar::new()
        .name(one.name.as_str())
        .item_style(fill.clone())
        .emphasis(Emphasis::new().disabled(true))
        .bar_width(i64::from(bars.bar_height()));
    let number = Label::new().show(true);
    match bars.arrangement {
        // A line of the page's own colour parts what lies next to each other.
        Arrangement::Stacked => bar
            .stack("row")
            .item_style(fill.border_color(colour("--paper")).border_width(1))
            .label(
                number
                    .position(LabelPosition::Inside)
                    .font_size(f64::from(NUMBER))
                    .color(colour(&format!(
                        "--on-{}",
                        one.colour.trim_start_matches('-')
                    ))),
            ),
        Arrangement::Beside => bar
            .bar_gap(format!("{}%", GAP * 100 / BAR_BESIDE).as_str())
            .label(number.position(LabelPosition::Right).color(colour("--ink"))),
    }
}

/// Bars of no length behind the others, which carry the sums.
fn sums() -> series::Bar {
    let label = Label::new()
        .show(true)
        .position(LabelPosition::Right)
        .color(colour("--ink"));
    series::Bar::new()
        .stack("row")
        .emphasis(Emphasis::new().disabled(true))
        .label(label)
}

/// The values of every series, each with what stands on its bar where that isn't the value.
fn values(bars: &Bars) -> impl Iterator<Item = Value> {
    let data = |bar: &Bar| match bar.text == bar.value.to_string() {
        true => json!(bar.value),
        false => labelled(bar.value, &bar.text),
    };
    let series = bars.series.iter();
    let drawn = series.map(move |one| one.bars.iter().map(data).collect());
    let sums = bars.sums.iter().map(|sum| labelled(0, sum)).collect();
    drawn.chain([sums])
}

fn labelled(value: u32, text: &str) -> Value {
    json!({ "value": value, "label": { "formatter": text } })
}

/// What charming has no words for. A row's name stands above its bars, so that both have the whole
/// width of a narrow screen. `rowBars` is ours: what draws knows from it how much room a name has.
fn rest(bars: &Bars, description: &str) -> Value {
    let above = bars.bars_height() / 2 + 3;
    json!({
        "textStyle": { "fontFamily": "--font", "fontSize": TEXT },
        "aria": { "label": { "description": description } },
        "rowBars": bars.bars_height(),
        "yAxis": {
            "axisLine": { "show": false },
            "axisLabel": {
                "fontSize": TEXT,
                "lineHeight": LINE,
                "inside": true,
                "margin": 0,
                "align": "left",
                "verticalAlign": "bottom",
                "padding": [0, 0, above, 0],
                "overflow": "break",
            },
        },
    })
}

/// Puts what `more` says into `value`; objects are merged, everything else is replaced.
fn merge(value: &mut Value, more: Value) {
    match (value, more) {
        (Value::Object(value), Value::Object(more)) => {
            for (key, more) in more {
                merge(value.entry(key).or_insert(Value::Null), more);
            }
        }
        (value, more) => *value = more,
    }
}
