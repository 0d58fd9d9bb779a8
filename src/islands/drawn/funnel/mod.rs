//! A funnel plot: a dot a location, by size and rate, and the lines that chance sets.

mod axes;

use self::axes::{BOTTOM, HEIGHT, Scale, WIDTH, axis_names, grid};
use super::{Drawing, draw};
use crate::figures::funnel::{Funnel, Limits, Point};
use crate::texts::Language;
use dataset::Slug;

/// The class of the numbers beside dots, and the room that one takes on a phone.
const NUMBER_CLASS: &str = "dot-number";
const NUMBER: f64 = 28.0;
/// The class of the dots of locations chosen.
const CHOSEN: &str = "dot-chosen";

/// A funnel plot with its measures on the screen.
#[derive(Clone, Debug, PartialEq)]
struct Plot {
    lines: Vec<Line>,
    dots: Vec<Dot>,
    texts: Vec<Label>,
}

#[derive(Clone, Debug, PartialEq)]
struct Line {
    class: &'static str,
    path: String,
}

#[derive(Clone, Debug, PartialEq)]
struct Dot {
    class: &'static str,
    x: f64,
    y: f64,
}

#[derive(Clone, Debug, PartialEq)]
struct Label {
    class: &'static str,
    x: f64,
    y: f64,
    text: String,
}

/// The plot. `chosen` are marked by their number; `label` says what is seen, for those who don't.
pub fn funnel_plot(
    funnel: &Funnel,
    chosen: &[Slug],
    axes: [&'static str; 2],
    label: String,
    language: Language,
) -> Drawing {
    let Plot { lines, dots, texts } = plot(funnel, chosen, axes, language);
    let lines = lines
        .into_iter()
        .map(|line| draw("path").with("class", line.class).with("d", line.path));
    let dots = dots.into_iter().map(|dot| {
        let radius = if dot.class == CHOSEN { "8" } else { "5" };
        draw("circle")
            .with("class", dot.class)
            .with("cx", number(dot.x))
            .with("cy", number(dot.y))
            .with("r", radius)
    });
    let texts = texts.into_iter().map(|text| {
        draw("text")
            .with("class", text.class)
            .with("x", number(text.x))
            .with("y", number(text.y))
            .text(text.text)
    });
    draw("svg")
        .with("class", "funnel")
        .with("viewBox", format!("0 0 {WIDTH} {HEIGHT}"))
        .with("role", "img")
        .with("aria-label", label)
        .hold(lines)
        .hold(dots)
        .hold(texts)
}

fn number(value: f64) -> String {
    format!("{value:.1}")
}

fn plot(funnel: &Funnel, chosen: &[Slug], axes: [&str; 2], language: Language) -> Plot {
    let scale = Scale::of(funnel);
    let (mut lines, mut texts) = grid(scale, language);
    lines.extend(limit_lines(funnel, scale));
    texts.extend(axis_names(axes));
    let position_of = |point: &Point| chosen.iter().position(|slug| *slug == point.slug);
    // Those chosen come last, over the others.
    let mut points: Vec<_> = funnel
        .points
        .iter()
        .map(|point| (position_of(point), point))
        .collect();
    points.sort_by_key(|(position, _)| position.is_some());
    let mut dots = Vec::new();
    for (position, point) in points {
        let (x, y) = (
            scale.x(f64::from(point.rate.places)),
            scale.y(point.rate.per_hundred),
        );
        let class = if position.is_some() { CHOSEN } else { "dot" };
        dots.push(Dot { class, x, y });
        if let Some(position) = position {
            texts.push(number_beside((x, y), position + 1, &texts));
        }
    }
    Plot { lines, dots, texts }
}

/// The number of a location chosen, where it fits: right of its dot, else left, above or below, so that it
/// lies in the picture and on no other number.
fn number_beside((x, y): (f64, f64), number: usize, texts: &[Label]) -> Label {
    let places = [
        (12.0, -8.0),
        (-NUMBER, -8.0),
        (12.0, 26.0),
        (-NUMBER, 26.0),
        (-8.0, -16.0),
    ];
    let is_free = |(x, y): &(f64, f64)| {
        let mut others = texts.iter().filter(|text| text.class == NUMBER_CLASS);
        let is_apart =
            others.all(|other| (other.x - x).abs() >= NUMBER || (other.y - y).abs() >= NUMBER);
        is_apart && *x + NUMBER <= WIDTH && *y <= HEIGHT - BOTTOM + NUMBER && *y >= NUMBER
    };
    let places = places.map(|(right, down)| (x + right, y + down));
    let free = places.iter().find(|place| is_free(place));
    // More than fit lie on each other, and still in the picture.
    let (x, y) = *free.unwrap_or(&places[1]);
    Label {
        class: NUMBER_CLASS,
        x,
        y,
        text: number.to_string(),
    }
}

fn limit_lines(funnel: &Funnel, scale: Scale) -> Vec<Line> {
    let curve = |class, value: &dyn Fn(&Limits) -> f64| Line {
        class,
        path: curve(&funnel.limits, scale, value),
    };
    vec![
        curve("plot-outer", &|limits| limits.outer.1),
        curve("plot-outer", &|limits| limits.outer.0),
        curve("plot-inner", &|limits| limits.inner.1),
        curve("plot-inner", &|limits| limits.inner.0),
        curve("plot-usual", &|_| funnel.usual),
    ]
}

/// The part of a curve that lies in the picture and isn't the axis.
fn curve(limits: &[Limits], scale: Scale, value: &dyn Fn(&Limits) -> f64) -> String {
    let mut path = String::new();
    for limits in limits {
        let rate = value(limits);
        if rate > 0.0 && rate <= scale.highest {
            let letter = if path.is_empty() { 'M' } else { 'L' };
            let (x, y) = (scale.x(limits.places), scale.y(rate));
            path.push_str(&format!("{letter}{x:.1} {y:.1}"));
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::axes::{LEFT, RIGHT, TOP};
    use super::*;
    use crate::figures::comparison::KindFigures;
    use crate::figures::made_up::compared;
    use dataset::Kind;

    #[test]
    fn numbers_lie_in_the_picture_and_on_no_other() {
        let mut texts = Vec::new();
        // Four at the right edge, all but on each other.
        for number in 1..=4 {
            let label = number_beside((618.0, 200.0 + number as f64), number, &texts);
            assert!(label.x + NUMBER <= WIDTH, "{label:?}");
            let is_apart = |other: &Label| {
                (other.x - label.x).abs() >= NUMBER || (other.y - label.y).abs() >= NUMBER
            };
            if number <= 2 {
                assert!(texts.iter().all(is_apart), "{label:?}");
            }
            texts.push(label);
        }
        let first = number_beside((100.0, 100.0), 1, &[]);
        assert_eq!((first.x, first.y), (112.0, 92.0));
    }

    #[test]
    fn everything_lies_in_the_picture() {
        let all = [
            compared("KDV A", 4, Some(100)),
            compared("KDV B", 0, Some(300)),
        ];
        let funnel = Funnel::of(&KindFigures::of(Kind::Kdv, &all), &all).unwrap();
        let plot = plot(&funnel, &[all[0].slug.clone()], ["x", "y"], Language::Dutch);
        let classes: Vec<_> = plot.dots.iter().map(|dot| dot.class).collect();
        assert_eq!(classes, ["dot", "dot-chosen"]);
        for dot in &plot.dots {
            assert!(
                (LEFT..=WIDTH - RIGHT).contains(&dot.x) && (TOP..=HEIGHT - BOTTOM).contains(&dot.y)
            );
        }
        // Zero complaints lie on the axis.
        assert!((plot.dots[0].y - (HEIGHT - BOTTOM)).abs() < 1e-9);
        assert!(
            plot.texts
                .iter()
                .any(|text| text.class == "dot-number" && text.text == "1")
        );
        assert!(
            plot.lines
                .iter()
                .any(|line| line.class == "plot-usual" && line.path.starts_with('M'))
        );
    }
}
