//! The axes of a funnel plot: how large everything is drawn, lines across at round values, and names.

use super::{Label, Line};
use crate::figures::funnel::Funnel;
use crate::texts::Language;

pub(super) const WIDTH: f64 = 640.0;
pub(super) const HEIGHT: f64 = 420.0;
pub(super) const LEFT: f64 = 60.0;
pub(super) const BOTTOM: f64 = 70.0;
/// Room for the name of the axis above the plot: over the lines it would be in their way.
pub(super) const TOP: f64 = 44.0;
pub(super) const RIGHT: f64 = 22.0;
/// About this many lines across.
const TICKS: f64 = 5.0;

/// The two axes of a plot.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scale {
    widest: f64,
    pub(super) highest: f64,
}

impl Scale {
    pub(super) fn of(funnel: &Funnel) -> Self {
        let points = funnel.points.iter();
        let widest = points.clone().map(|point| f64::from(point.rate.places));
        let highest = points.map(|point| point.rate.per_hundred);
        // The lines of the smallest locations may run out of the picture, that of the largest may not.
        let lines = funnel.limits.last().map_or(0.0, |limits| limits.outer.1);
        Self {
            widest: widest.fold(1.0, f64::max) * 1.03,
            highest: highest.fold(lines.max(funnel.usual * 2.0), f64::max) * 1.08,
        }
    }

    pub(super) fn x(self, places: f64) -> f64 {
        LEFT + places / self.widest * (WIDTH - LEFT - RIGHT)
    }

    pub(super) fn y(self, rate: f64) -> f64 {
        HEIGHT - BOTTOM - rate / self.highest * (HEIGHT - BOTTOM - TOP)
    }
}

pub(super) fn grid(scale: Scale, language: Language) -> (Vec<Line>, Vec<Label>) {
    let (mut lines, mut texts) = (Vec::new(), Vec::new());
    let (right, bottom) = (WIDTH - RIGHT, HEIGHT - BOTTOM);
    for value in ticks(scale.highest) {
        let y = scale.y(value);
        lines.push(Line {
            class: "plot-grid",
            path: format!("M{LEFT} {y:.1}H{right}"),
        });
        texts.push(Label {
            class: "tick-y",
            x: LEFT - 8.0,
            y: y + 5.0,
            text: tick_text(value, language),
        });
    }
    for value in ticks(scale.widest) {
        texts.push(Label {
            class: "tick-x",
            x: scale.x(value),
            y: bottom + 24.0,
            text: tick_text(value, language),
        });
    }
    (lines, texts)
}

pub(super) fn axis_names([x, y]: [&str; 2]) -> [Label; 2] {
    [
        Label {
            class: "tick-y",
            x: WIDTH - RIGHT,
            y: HEIGHT - 10.0,
            text: x.to_owned(),
        },
        Label {
            class: "axis-y",
            x: 10.0,
            y: 24.0,
            text: y.to_owned(),
        },
    ]
}

/// Round values from 0 up to the end of an axis, about [`TICKS`] of them.
fn ticks(end: f64) -> Vec<f64> {
    let power = 10_f64.powf((end / TICKS).log10().floor());
    let step = [1.0, 2.0, 5.0, 10.0]
        .map(|factor| factor * power)
        .into_iter()
        .find(|step| end / step <= TICKS + 0.5)
        .unwrap_or(end);
    let mut ticks = vec![0.0];
    while let Some(next) = ticks
        .last()
        .map(|last| last + step)
        .filter(|next| *next <= end)
    {
        ticks.push(next);
    }
    ticks
}

/// Small steps have decimals.
fn tick_text(value: f64, language: Language) -> String {
    if value.fract().abs() < 1e-9 {
        language.whole(value as u32)
    } else {
        language.decimal(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn axes_have_round_values() {
        assert_eq!(ticks(12.0), [0.0, 5.0, 10.0]);
        assert_eq!(ticks(224.0), [0.0, 50.0, 100.0, 150.0, 200.0]);
        assert_eq!(ticks(1.0), [0.0, 0.2, 0.4, 0.6000000000000001, 0.8, 1.0]);
    }
}
