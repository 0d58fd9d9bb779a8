//! What the chart library is told.

use super::super::made_up::bars;
use super::*;

fn options(bars: &Bars) -> Value {
    serde_json::from_str(&json(bars, "Twee rijen")).unwrap()
}

#[test]
fn every_figure_stands_in_the_options_and_on_its_bar() {
    let mut bars = bars(Arrangement::Stacked);
    bars.series[0].bars[0].text = "1.204".into();
    let options = options(&bars);
    assert_eq!(options["yAxis"]["data"], json!(["Privacy", "Overig"]));
    assert_eq!(options["yAxis"]["inverse"], true);
    let large = json!({ "value": 1204, "label": { "formatter": "1.204" } });
    assert_eq!(options["series"][0]["data"], json!([large, 1]));
    assert_eq!(options["series"][1]["data"], json!([0, 2]));
    assert_eq!(options["series"][1]["name"], "Niet gegrond");
    assert_eq!(options["series"][1]["label"]["show"], true);
    // The sums stand behind the bars, and nothing is wider than the whole.
    let sums = &options["series"][2];
    assert_eq!(sums["data"][0]["label"]["formatter"], "1.204");
    assert_eq!(
        (&sums["data"][0]["value"], &sums["stack"]),
        (&json!(0), &json!("row"))
    );
    assert_eq!(options["xAxis"]["max"], 1204);
    assert_eq!(options["xAxis"]["show"], false);
    assert_eq!(options["aria"]["label"]["description"], "Twee rijen");
}

#[test]
fn colours_are_those_of_the_style_sheet() {
    let options = options(&bars(Arrangement::Stacked));
    assert_eq!(options["series"][0]["itemStyle"]["color"], "var(--upheld)");
    assert_eq!(options["series"][0]["label"]["color"], "var(--on-upheld)");
    assert_eq!(options["yAxis"]["axisLabel"]["color"], "var(--ink)");
    assert!(!options.to_string().contains('#'));
}

#[test]
fn bars_are_stacked_or_stand_beside_each_other() {
    let stacked = options(&bars(Arrangement::Stacked));
    assert_eq!(stacked["series"][0]["stack"], "row");
    assert_eq!(stacked["series"][1]["stack"], "row");
    let beside = options(&bars(Arrangement::Beside));
    assert_eq!(beside["series"][0]["stack"], Value::Null);
    assert_eq!(beside["series"][0]["label"]["position"], "right");
    assert_eq!(beside["series"].as_array().unwrap().len(), 2);
}
