//! From series to the options of the chart library.

#[cfg(test)]
mod tests;

use charming::Chart;
use charming::component::{Axis, Grid, Legend};
use charming::datatype::{DataPoint, DataPointItem};
use charming::element::{
    AxisLabel, AxisTick, AxisType, Color, Emphasis, ItemStyle, Label, LabelPosition, LineStyle,
    SplitLine,
};
use charming::series::Bar;
use serde_json::{Value, json};

/// Bars that lie on their side, a row a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::pages) struct Bars {
    /// The rows.
    pub names: Vec<String>,
    pub series: Vec<BarSeries>,
    /// How the bars of a row stand to each other.
    pub arrangement: Arrangement,
}

/// One series.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::pages) struct BarSeries {
    /// Its name in the legend.
    pub name: String,
    /// Its colour, as a custom property of the style sheet.
    pub colour: &'static str,
    /// A value a row.
    pub values: Vec<u32>,
}

/// How the bars of one row stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::pages) enum Arrangement {
    /// One after the other in a line: their sum matters.
    Stacked,
    /// Below each other: each matters.
    Beside,
    /// One a row, of which one stands out; there is nothing for a legend to say.
    Marked(usize),
}

/// Height of a bar, of the space between two bars of a row, and of a row's name, in pixels.
const BAR: u32 = 14;
const GAP: u32 = 3;
const NAME: u32 = 36;
/// Height of the legend above and of the numbers below.
const LEGEND: u32 = 56;
const NUMBERS: u32 = 28;
const TEXT: u32 = 14;
/// The colour of a bar that stands out.
const MARK: &str = "--series-2";

impl Bars {
    /// The height of the picture in pixels.
    pub(super) fn height(&self) -> u32 {
        let rows = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
        self.top() + NUMBERS + rows.saturating_mul(NAME + self.bars_height())
    }

    /// The height of the legend.
    fn top(&self) -> u32 {
        match self.arrangement {
            Arrangement::Stacked | Arrangement::Beside => LEGEND,
            Arrangement::Marked(_) => 0,
        }
    }

    /// The height of all bars of one row.
    fn bars_height(&self) -> u32 {
        let bars = match self.arrangement {
            Arrangement::Stacked | Arrangement::Marked(_) => 1,
            Arrangement::Beside => u32::try_from(self.series.len()).unwrap_or(1).max(1),
        };
        bars * BAR + (bars - 1) * GAP
    }
}

/// The options as JSON. A text that begins with two dashes names a custom property of the style
/// sheet, whose value the browser puts in its place.
pub(super) fn json(bars: &Bars, description: &str) -> String {
    // Plain data with text keys: there is nothing in it that could fail.
    let mut options = serde_json::to_value(chart(bars)).unwrap_or_default();
    merge(&mut options, rest(bars, description));
    options.to_string()
}

fn chart(bars: &Bars) -> Chart {
    let grid = Grid::new()
        .left(0)
        .right(28)
        .top(i64::from(bars.top()))
        .bottom(i64::from(NUMBERS));
    let chart = Chart::new()
        .grid(grid)
        .legend(
            Legend::new()
                .show(bars.top() > 0)
                .left(0)
                .top(0)
                .item_gap(16),
        )
        .x_axis(numbers())
        .y_axis(names(&bars.names));
    let series = bars.series.iter();
    series.fold(chart, |chart, series| {
        chart.series(bar(series, bars.arrangement))
    })
}

/// The axis with the numbers of complaints, which are whole.
fn numbers() -> Axis {
    Axis::new()
        .type_(AxisType::Value)
        .min_interval(1)
        .axis_label(AxisLabel::new().color("--ink-soft"))
        .split_line(SplitLine::new().line_style(LineStyle::new().color("--rule")))
}

fn names(names: &[String]) -> Axis {
    Axis::new()
        .type_(AxisType::Category)
        // The first row on top.
        .inverse(true)
        .data(names.to_vec())
        .axis_label(AxisLabel::new().color("--ink").interval(0))
        .axis_tick(AxisTick::new().show(false))
}

fn bar(series: &BarSeries, arrangement: Arrangement) -> Bar {
    let colour = ItemStyle::new().color(Color::from(series.colour));
    let bar = Bar::new()
        .name(series.name.as_str())
        .item_style(colour.clone())
        .emphasis(Emphasis::new().disabled(true))
        .bar_width(i64::from(BAR))
        .data(data(series, arrangement));
    let number = Label::new()
        .show(true)
        .position(LabelPosition::Right)
        .color("--ink");
    match arrangement {
        // A line of the page's own colour parts what lies next to each other.
        Arrangement::Stacked => bar
            .stack("row")
            .item_style(colour.border_color("--paper").border_width(1)),
        Arrangement::Beside => bar
            .bar_gap(format!("{}%", GAP * 100 / BAR).as_str())
            .label(number),
        Arrangement::Marked(_) => bar.label(number),
    }
}

/// The values; the one that stands out has a colour of its own.
fn data(series: &BarSeries, arrangement: Arrangement) -> Vec<DataPoint> {
    let marked = match arrangement {
        Arrangement::Marked(row) => Some(row),
        Arrangement::Stacked | Arrangement::Beside => None,
    };
    let values = series.values.iter().enumerate();
    values
        .map(|(row, &value)| {
            let value = i64::from(value);
            if marked != Some(row) {
                return value.into();
            }
            let colour = ItemStyle::new().color(Color::from(MARK));
            DataPointItem::new(value).item_style(colour).into()
        })
        .collect()
}

/// What charming has no words for. A row's name stands above its bars, so that both have the whole
/// width of a narrow screen.
fn rest(bars: &Bars, description: &str) -> Value {
    let above = bars.bars_height() / 2 + 5;
    let text = json!({ "color": "--ink", "fontSize": TEXT });
    json!({
        "textStyle": { "fontFamily": "--font", "fontSize": TEXT },
        "legend": { "textStyle": text },
        "aria": { "label": { "description": description } },
        "xAxis": { "axisLabel": { "fontSize": TEXT } },
        "yAxis": {
            "axisLine": { "lineStyle": { "color": "--edge-strong" } },
            "axisLabel": {
                "fontSize": TEXT,
                "inside": true,
                "margin": 0,
                "align": "left",
                "verticalAlign": "bottom",
                "padding": [0, 0, above, 0],
                "overflow": "truncate",
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
