//! From bars to the options of the chart library.

#[cfg(test)]
mod tests;

use super::bars::{
    Arrangement, BAR_BESIDE, Bar, Bars, GAP, INK, LINE, NAME_GAP, PAPER, Series, TEXT,
};
use charming::Chart;
use charming::component::{Axis, Grid};
use charming::element::{
    AxisLabel, AxisTick, AxisType, Color, Emphasis, ItemStyle, Label, LabelPosition,
};
use charming::series;
use serde_json::{Value, json};

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
    let grid = Grid::new().left(0).right(i64::from(bars.behind()));
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
        .axis_label(AxisLabel::new().color(INK).interval(0))
        .axis_tick(AxisTick::new().show(false))
}

fn series_of(one: &Series, bars: &Bars) -> series::Bar {
    let fill = ItemStyle::new().color(Color::from(one.fill()));
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
            .item_style(fill.border_color(PAPER).border_width(1))
            .label(number.position(LabelPosition::Inside).color(one.ink())),
        Arrangement::Beside => bar
            .bar_gap(format!("{}%", GAP * 100 / BAR_BESIDE).as_str())
            .label(number.position(LabelPosition::Right).color(INK)),
    }
}

/// Bars of no length behind the others, which carry the sums.
fn sums() -> series::Bar {
    let label = Label::new()
        .show(true)
        .position(LabelPosition::Right)
        .color(INK);
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
    let above = bars.bars_height() / 2 + NAME_GAP;
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
