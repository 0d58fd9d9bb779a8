//! What the chart library is told.

use super::*;

fn bars(arrangement: Arrangement) -> Bars {
    let series = |name: &str, values: [u32; 2]| BarSeries {
        name: name.into(),
        colour: "--upheld",
        values: values.to_vec(),
    };
    Bars {
        names: vec!["Privacy".into(), "Overig".into()],
        series: vec![series("Gegrond", [4, 1]), series("Niet gegrond", [0, 2])],
        arrangement,
    }
}

fn options(arrangement: Arrangement) -> Value {
    serde_json::from_str(&json(&bars(arrangement), "Twee rijen")).unwrap()
}

#[test]
fn every_figure_stands_in_the_options() {
    let options = options(Arrangement::Stacked);
    assert_eq!(options["yAxis"]["data"], json!(["Privacy", "Overig"]));
    assert_eq!(options["yAxis"]["inverse"], true);
    assert_eq!(options["series"][0]["data"], json!([4, 1]));
    assert_eq!(options["series"][1]["data"], json!([0, 2]));
    assert_eq!(options["series"][1]["name"], "Niet gegrond");
    assert_eq!(options["aria"]["label"]["description"], "Twee rijen");
}

#[test]
fn colours_are_those_of_the_style_sheet() {
    let options = options(Arrangement::Stacked);
    assert_eq!(options["series"][0]["itemStyle"]["color"], "--upheld");
    assert_eq!(options["yAxis"]["axisLabel"]["color"], "--ink");
    assert!(!options.to_string().contains('#'));
}

#[test]
fn bars_are_stacked_or_stand_beside_each_other() {
    let stacked = options(Arrangement::Stacked);
    assert_eq!(stacked["series"][0]["stack"], "row");
    assert_eq!(stacked["series"][1]["stack"], "row");
    let beside = options(Arrangement::Beside);
    assert_eq!(beside["series"][0]["stack"], Value::Null);
    assert_eq!(beside["series"][0]["label"]["show"], true);
}

#[test]
fn one_bar_stands_out_by_its_colour() {
    let options = options(Arrangement::Marked(1));
    let data = &options["series"][0]["data"];
    assert_eq!(data[0], 4);
    assert_eq!(data[1]["value"], 1);
    assert_eq!(data[1]["itemStyle"]["color"], "--series-2");
    assert_eq!(options["legend"]["show"], false);
}

#[test]
fn the_height_grows_with_rows_and_with_bars_beside_each_other() {
    // 56 + 28 around; each of the 2 rows has 36 for its name and 14 for a bar or 31 for two.
    assert_eq!(bars(Arrangement::Stacked).height(), 184);
    assert_eq!(bars(Arrangement::Beside).height(), 218);
    // Without a legend.
    assert_eq!(bars(Arrangement::Marked(0)).height(), 128);
}
