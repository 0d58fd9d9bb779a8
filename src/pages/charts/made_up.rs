//! A small chart for tests.

use super::bars::{Arrangement, Bar, Bars, Series};

/// Two rows of two bars, the longest row 1,204.
pub(super) fn bars(arrangement: Arrangement) -> Bars {
    let bar = |value: u32| Bar {
        value,
        text: value.to_string(),
    };
    let series = |name: &str, values: [u32; 2]| Series {
        name: name.into(),
        colour: "--upheld",
        bars: values.map(bar).into(),
    };
    let sums = match arrangement {
        Arrangement::Stacked => ["1.204", "3"].map(String::from).into(),
        Arrangement::Beside => Vec::new(),
    };
    Bars {
        names: vec!["Privacy".into(), "Overig".into()],
        series: vec![series("Gegrond", [1204, 1]), series("Niet gegrond", [0, 2])],
        arrangement,
        sums,
        whole: 1204,
    }
}
