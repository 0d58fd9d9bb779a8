//! A small picture of numbers over the years, which stand beside it as text.

use leptos::prelude::*;

/// One number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SparkPoint {
    /// Where it stands from left to right.
    pub at: f64,
    /// The number, 0 or more.
    pub value: f64,
    /// The interval around it.
    pub interval: (f64, f64),
}

/// The picture, in units of its own.
const WIDTH: f64 = 160.0;
const HEIGHT: f64 = 48.0;
/// Room for half a dot.
const EDGE: f64 = 4.0;

/// A line through the numbers from zero up, with their intervals. Sizes are attributes, since the site's
/// security policy allows no inline styles. Readers get the numbers from the text beside it.
#[component]
pub fn Spark(points: Vec<SparkPoint>) -> AnyView {
    let placed = placed(&points);
    let line: Vec<_> = placed
        .iter()
        .map(|at| format!("{:.1},{:.1}", at.x, at.y))
        .collect();
    let marks: Vec<_> = placed
        .iter()
        .map(|at| {
            let [x, y, low, high] = [at.x, at.y, at.low, at.high].map(|n| format!("{n:.1}"));
            view! {
                <line x1=x.clone() x2=x.clone() y1=low y2=high />
                <circle cx=x cy=y r="3" />
            }
        })
        .collect();
    view! {
        <svg class="spark" viewBox=format!("0 0 {WIDTH} {HEIGHT}") aria-hidden="true">
            <line class="spark-zero" x1="0" x2=WIDTH.to_string() y1=HEIGHT.to_string() y2=HEIGHT.to_string() />
            <polyline points=line.join(" ") />
            {marks}
        </svg>
    }
    .into_any()
}

/// Where a number stands in the picture.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Placed {
    x: f64,
    y: f64,
    low: f64,
    high: f64,
}

fn placed(points: &[SparkPoint]) -> Vec<Placed> {
    let (first, last) = match points {
        [] => return Vec::new(),
        [first, ..] => (first.at, points.last().map_or(first.at, |last| last.at)),
    };
    let highest = points.iter().map(|point| point.interval.1.max(point.value));
    let highest = highest.fold(0.0, f64::max);
    let x = |at: f64| match last > first {
        true => EDGE + (at - first) / (last - first) * (WIDTH - 2.0 * EDGE),
        false => WIDTH / 2.0,
    };
    let y = |value: f64| match highest > 0.0 {
        true => HEIGHT - value / highest * (HEIGHT - EDGE),
        false => HEIGHT,
    };
    let place = |point: &SparkPoint| Placed {
        x: x(point.at),
        y: y(point.value),
        low: y(point.interval.0),
        high: y(point.interval.1),
    };
    points.iter().map(place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(at: f64, value: f64, interval: (f64, f64)) -> SparkPoint {
        SparkPoint {
            at,
            value,
            interval,
        }
    }

    #[test]
    fn years_stand_as_far_apart_as_they_are_and_numbers_begin_at_zero() {
        let points = [
            point(2031.0, 0.0, (0.0, 3.0)),
            point(2032.0, 5.0, (1.0, 11.0)),
            point(2034.0, 10.0, (5.0, 22.0)),
        ];
        let placed = placed(&points);
        let xs: Vec<_> = placed.iter().map(|at| at.x).collect();
        assert!(
            (xs[1] - xs[0] - (xs[2] - xs[0]) / 3.0).abs() < 1e-9,
            "{xs:?}"
        );
        assert_eq!((placed[0].y, placed[0].low), (HEIGHT, HEIGHT));
        assert_eq!(placed[2].high, EDGE);
        assert!((placed[1].y - (HEIGHT - 10.0)).abs() < 1e-9);
    }

    #[test]
    fn one_number_and_nothing_but_zeros_have_a_picture() {
        assert_eq!(placed(&[]), []);
        let placed = placed(&[point(2031.0, 0.0, (0.0, 0.0))]);
        assert_eq!((placed[0].x, placed[0].y), (WIDTH / 2.0, HEIGHT));
    }
}
