//! A bar whose numbers stand beside it as text.

use leptos::prelude::*;

/// One part of a bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Segment {
    /// The class that gives it its colour.
    pub class: &'static str,
    /// Number of complaints.
    pub value: u32,
}

/// Up to here every complaint is a block of its own: few complaints should look like few.
const MOST_BLOCKS: u32 = 20;
/// A bar of blocks is never wider than this many, so that a single complaint stays a small block.
const FEWEST_BLOCKS: u32 = 10;
/// The space between two parts, in hundredths of the bar.
const GAP: f64 = 0.8;

/// A rectangle in a bar of width 100.
#[derive(Clone, Debug, PartialEq)]
struct Piece {
    class: &'static str,
    start: f64,
    width: f64,
}

/// A bar of which `whole` complaints fill the width. Widths are attributes of SVG elements, since
/// the site's security policy allows no inline styles. Readers get the numbers from the text
/// beside it.
#[component]
pub fn Bar(segments: Vec<Segment>, whole: u32) -> impl IntoView {
    let pieces = pieces(&segments, whole)
        .into_iter()
        .map(|piece| {
            let start = format!("{:.1}", piece.start);
            let width = format!("{:.1}", piece.width);
            view! { <rect class=piece.class x=start width=width height="8" /> }
        })
        .collect_view();
    view! {
        <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            {pieces}
        </svg>
    }
}

fn pieces(segments: &[Segment], whole: u32) -> Vec<Piece> {
    let in_blocks = whole <= MOST_BLOCKS;
    let unit = if in_blocks {
        100.0 / f64::from(whole.max(FEWEST_BLOCKS))
    } else {
        100.0 / f64::from(whole)
    };
    let mut pieces = Vec::new();
    let mut done = 0;
    for segment in segments.iter().filter(|segment| segment.value > 0) {
        let size = if in_blocks { 1 } else { segment.value };
        for _ in 0..segment.value / size {
            pieces.push(Piece {
                class: segment.class,
                start: unit * f64::from(done),
                width: (unit * f64::from(size) - GAP).max(GAP),
            });
            done += size;
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn segments(values: [u32; 2]) -> Vec<Segment> {
        let [first, second] = values;
        vec![
            Segment {
                class: "a",
                value: first,
            },
            Segment {
                class: "b",
                value: second,
            },
        ]
    }

    #[test]
    fn few_complaints_are_blocks() {
        let pieces = pieces(&segments([2, 1]), 3);
        let starts: Vec<_> = pieces.iter().map(|p| (p.class, p.start)).collect();
        assert_eq!(starts, [("a", 0.0), ("a", 10.0), ("b", 20.0)]);
    }

    #[test]
    fn many_complaints_are_parts_of_the_width() {
        let pieces = pieces(&segments([30, 70]), 100);
        assert_eq!(pieces.len(), 2);
        assert!((pieces[0].width - 29.2).abs() < 1e-9);
        assert!((pieces[1].start - 30.0).abs() < 1e-9);
    }

    #[test]
    fn nothing_is_no_bar() {
        assert_eq!(pieces(&segments([0, 0]), 0), []);
    }
}
