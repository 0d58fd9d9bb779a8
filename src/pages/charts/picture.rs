//! The picture that is made with the page: the rows, lengths, numbers and colours of the one that the chart
//! library draws, in the same places. Lengths are parts of the width and heights grow with the reader's
//! text, so that one picture serves every width. Names are text of the page: only that breaks into as many
//! lines as it takes, and is translated where it stands.

use super::bars::{Arrangement, Bars, Series, TEXT};
use leptos::prelude::*;

/// From how wide a picture is, in rem, a number may stand in its bar, with the class that says so to the
/// style sheet. In narrower ones it is left out, as in the other picture: the table has them all.
const FROM: [(u32, &str); 5] = [
    (8, "in"),
    (17, "in from-17"),
    (22, "in from-22"),
    (34, "in from-34"),
    (46, "in from-46"),
];
const REM: u32 = 16;
/// How wide a digit is in parts of its size, in hundredths, and what is left free around a number, in pixels.
const DIGIT: u32 = 62;
const AIR: u32 = 6;

/// A position or a length, in thousandths of the widest bar.
type Part = u64;

/// What stands on one line of a row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Line {
    pieces: Vec<Piece>,
    numbers: Vec<Number>,
}

/// A bar.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Piece {
    fill: String,
    start: Part,
    length: Part,
}

/// A number in a bar, around this place, or behind one.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Number {
    text: String,
    at: Part,
    /// In a bar: from which width on, and its colour.
    inside: Option<(&'static str, String)>,
}

/// The picture. `description` is for those who can't see it.
pub(super) fn view(bars: &Bars, description: String) -> AnyView {
    let class = match (bars.arrangement, bars.behind()) {
        (Arrangement::Beside, _) => "chart-picture behind",
        (Arrangement::Stacked, 0) => "chart-picture stacked",
        (Arrangement::Stacked, _) => "chart-picture behind stacked",
    };
    let height = format!("{}rem", f64::from(bars.bar_height()) / f64::from(REM));
    let rows = bars.names.iter().enumerate().map(|(row, name)| {
        let lines = lines(bars, row).into_iter();
        let lines = lines.map(|line| {
            let (pieces, numbers) = line.drawn();
            view! { <svg height=height.clone()>{pieces}{numbers}</svg> }
        });
        view! { <p>{name.clone()}{lines.collect_view()}</p> }
    });
    view! { <div class=class role="img" aria-label=description>{rows.collect_view()}</div> }
        .into_any()
}

impl Line {
    fn drawn(self) -> (AnyView, AnyView) {
        let pieces = self.pieces.into_iter().map(|piece| {
            let (start, length) = (percent(piece.start), percent(piece.length));
            view! { <rect x=start width=length height="100%" fill=piece.fill /> }
        });
        let numbers = self.numbers.into_iter().map(|number| {
            let (class, colour) = number.inside.unzip();
            view! { <text x=percent(number.at) y="50%" class=class fill=colour>{number.text}</text> }
        });
        (
            pieces.collect_view().into_any(),
            numbers.collect_view().into_any(),
        )
    }
}

fn lines(bars: &Bars, row: usize) -> Vec<Line> {
    match bars.arrangement {
        Arrangement::Stacked => vec![stacked(bars, row)],
        Arrangement::Beside => {
            let series = bars.series.iter();
            series.map(|series| alone(bars, series, row)).collect()
        }
    }
}

/// The bars of all series one after the other, each with its number in it where there is room, and their
/// sum behind them.
fn stacked(bars: &Bars, row: usize) -> Line {
    let mut line = Line::default();
    let mut done = 0;
    for series in &bars.series {
        let Some(bar) = series.bars.get(row).filter(|bar| bar.value > 0) else {
            continue;
        };
        let start = part(done, bars);
        let middle = part(2 * done + u64::from(bar.value), bars) / 2;
        done += u64::from(bar.value);
        line.pieces.push(Piece {
            fill: series.fill(),
            start,
            length: (part(done, bars) - start).max(1),
        });
        if let Some(class) = from(bar.value, &bar.text, bars) {
            line.numbers.push(Number {
                text: bar.text.clone(),
                at: middle,
                inside: Some((class, series.ink())),
            });
        }
    }
    line.numbers.extend(bars.sums.get(row).map(|sum| Number {
        text: sum.clone(),
        at: part(done, bars),
        inside: None,
    }));
    line
}

/// The bar of one series, and its number behind it.
fn alone(bars: &Bars, series: &Series, row: usize) -> Line {
    let Some(bar) = series.bars.get(row) else {
        return Line::default();
    };
    let length = part(u64::from(bar.value), bars);
    let piece = (bar.value > 0).then(|| Piece {
        fill: series.fill(),
        start: 0,
        length: length.max(1),
    });
    Line {
        pieces: piece.into_iter().collect(),
        numbers: vec![Number {
            text: bar.text.clone(),
            at: length,
            inside: None,
        }],
    }
}

fn part(value: u64, bars: &Bars) -> Part {
    let whole = u64::from(bars.whole.max(1));
    (value * 1000 + whole / 2) / whole
}

fn percent(part: Part) -> String {
    match (part / 10, part % 10) {
        (whole, 0) => format!("{whole}%"),
        (whole, tenth) => format!("{whole}.{tenth}%"),
    }
}

/// The class of a number in a bar; nothing where it never has room.
fn from(value: u32, text: &str, bars: &Bars) -> Option<&'static str> {
    let letters = u64::try_from(text.chars().count()).unwrap_or(u64::MAX);
    let hundredths = letters
        .saturating_mul(u64::from(TEXT * DIGIT))
        .saturating_add(u64::from(AIR * 100));
    let fits = |width: u32| {
        let longest = u64::from((width * REM).saturating_sub(bars.behind()));
        hundredths.saturating_mul(u64::from(bars.whole)) <= longest * u64::from(value) * 100
    };
    let widths = FROM.into_iter();
    widths
        .filter(|(width, _)| fits(*width))
        .map(|(_, class)| class)
        .next()
}

#[cfg(test)]
mod tests {
    use super::super::made_up::bars;
    use super::*;

    fn html(bars: &Bars) -> String {
        view(bars, "Twee rijen".into()).to_html()
    }

    #[test]
    fn every_row_has_its_name_its_bars_and_its_numbers() {
        let html = html(&bars(Arrangement::Stacked));
        let rows: Vec<_> = html.split("<p>").skip(1).collect();
        assert_eq!(rows.len(), 2);
        for (row, name) in rows.iter().zip(["Privacy", "Overig"]) {
            assert!(row.starts_with(name), "{row}");
        }
        assert!(html.contains("role=\"img\"") && html.contains("aria-label=\"Twee rijen\""));
        // The security policy allows no inline styles.
        assert!(!html.contains("style="));
    }

    #[test]
    fn bars_are_as_long_as_their_values_and_lie_one_after_the_other() {
        let mut bars = bars(Arrangement::Stacked);
        bars.whole = 1000;
        bars.series[0].bars[0].value = 250;
        bars.series[1].bars[0].value = 333;
        let Line { pieces, numbers } = stacked(&bars, 0);
        let places: Vec<_> = pieces.iter().map(|p| (p.start, p.length)).collect();
        assert_eq!(places, [(0, 250), (250, 333)]);
        let numbers: Vec<_> = numbers.iter().map(|n| (n.text.as_str(), n.at)).collect();
        assert_eq!(numbers, [("1204", 125), ("0", 416), ("1.204", 583)]);
    }

    #[test]
    fn nothing_has_no_bar_and_one_in_thousands_has_one() {
        let made_up = bars(Arrangement::Stacked);
        assert_eq!(stacked(&made_up, 0).pieces.len(), 1);
        let row = stacked(&made_up, 1);
        let lengths: Vec<_> = row.pieces.iter().map(|piece| piece.length).collect();
        assert_eq!(lengths, [1, 1]);
        // Their numbers have no room, their sum has.
        let texts: Vec<_> = row.numbers.iter().map(|n| n.text.as_str()).collect();
        assert_eq!(texts, ["3"]);
        let beside = bars(Arrangement::Beside);
        let nothing = &lines(&beside, 0)[1];
        assert!(nothing.pieces.is_empty());
        assert_eq!(
            (nothing.numbers[0].text.as_str(), nothing.numbers[0].at),
            ("0", 0)
        );
    }

    #[test]
    fn numbers_stand_in_bars_that_are_wide_enough() {
        let mut bars = bars(Arrangement::Stacked);
        bars.sums.clear();
        bars.whole = 1000;
        // Two digits take 24.6 pixels: of 128 a part of 192.2 in 1,000, of 272 one of 90.4, and so on.
        for (value, class) in [
            (193, Some("in")),
            (192, Some("in from-17")),
            (91, Some("in from-17")),
            (90, Some("in from-22")),
            (70, Some("in from-22")),
            (69, Some("in from-34")),
            (45, Some("in from-46")),
            (34, Some("in from-46")),
            (33, None),
        ] {
            assert_eq!(from(value, "12", &bars), class, "{value}");
        }
        assert_eq!(from(193, "123", &bars), Some("in from-17"));
        // Sums take room from the bars.
        bars.sums = vec!["1".into()];
        assert_eq!(from(193, "12", &bars), Some("in from-17"));
    }

    #[test]
    fn the_style_sheet_knows_from_where_numbers_are_shown() {
        let sheet = include_str!("../../../style/chart.css");
        for (width, class) in FROM {
            let Some(own) = class.strip_prefix("in ") else {
                assert!(sheet.contains(".chart-picture .in {"));
                continue;
            };
            let shown = format!("(min-width: {width}rem) {{\n  .{own} {{\n    display: inline;");
            assert!(sheet.contains(&shown), "{class}");
        }
    }

    #[test]
    fn colours_are_those_of_the_style_sheet() {
        let html = html(&bars(Arrangement::Stacked));
        assert!(
            html.contains("fill=\"var(--upheld)\"") && html.contains("fill=\"var(--on-upheld)\"")
        );
        assert!(!html.contains('#'));
    }

    #[test]
    fn places_have_a_decimal_where_they_need_one() {
        assert_eq!(
            [0, 5, 125, 1000].map(percent),
            ["0%", "0.5%", "12.5%", "100%"]
        );
    }
}
