//! A strip of dots: a dot stands for what was counted, above its number.

use leptos::prelude::*;

/// Things with the same number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stack {
    /// Their number.
    pub at: u32,
    /// How many there are.
    pub count: u32,
    /// Whether the one that the page is about is among them.
    pub is_here: bool,
}

/// The space that a dot takes, and the most dots beside and above each other. Measures are those of a
/// reader with text at its usual size, in pixels.
const PITCH: u32 = 6;
const BESIDE: u32 = 4;
const ABOVE: u32 = 24;
/// How wide the strip is on the narrowest phone.
const NARROWEST: f64 = 288.0;
/// Below the dots: the number; above them: how many there are.
const NUMBER: u32 = 20;
const COUNT: u32 = 18;
/// From the edges to the outer stacks, in hundredths of the width.
const EDGE: f64 = 6.0;
/// Texts closer than this touch each other, in hundredths of the width.
const APART: f64 = 7.0;

/// The strip. Every stack is a drawing of its own at its place in the width, so that dots and texts keep
/// their size on every screen; all its dots are one path. What it shows stands beside it as text.
#[component]
pub fn Strip(stacks: Vec<Stack>) -> AnyView {
    let grid = Grid::of(&stacks);
    let base = grid.base;
    let drawn = placed(&stacks).into_iter().map(|(stack, place, has_texts)| {
        let count = has_texts.then(|| {
            let y = base - grid.rows(&stack) * PITCH - 4;
            view! { <text y=y>{stack.count.to_string()}</text> }
        });
        let number = has_texts.then(|| {
            view! { <text class="strip-at" y=base + 15>{stack.at.to_string()}</text> }
        });
        let here = stack.is_here.then(|| {
            let (x, y) = grid.position(grid.dots(&stack) - 1, &stack);
            view! { <circle cx=x cy=y r="5" /> }
        });
        let others = grid.dots(&stack) - u32::from(stack.is_here);
        let path = grid.path(others, &stack);
        view! {
            <svg class=stack.is_here.then_some("strip-here") x=format!("{place:.1}%") width="1em" height="1em" viewBox="0 0 16 16">
                <path d=path />{here}{count}{number}
            </svg>
        }
    });
    view! {
        <svg class="strip" width="100%" height=em(base + NUMBER) aria-hidden="true">
            <line x2="100%" y1=em(base + 1) y2=em(base + 1) />
            {drawn.collect_view()}
        </svg>
    }
    .into_any()
}

/// The strip's own size of type grows with the reader's, as far as the stacks have room beside each other.
fn em(pixels: u32) -> String {
    format!("{}em", f64::from(pixels) / 16.0)
}

/// How many a dot stands for at most: one, or where they would be a tower, more.
pub fn each(stacks: &[Stack]) -> u32 {
    let most = stacks.iter().map(|stack| stack.count).max().unwrap_or(0);
    most.div_ceil(room(stacks) * ABOVE).max(1)
}

/// So many dots have room beside each other, where the next stack is the next number.
fn room(stacks: &[Stack]) -> u32 {
    let numbers = stacks.iter().map(|stack| stack.at);
    let range = numbers.clone().max().unwrap_or(0) - numbers.min().unwrap_or(0);
    let apart = NARROWEST * (1.0 - 2.0 * EDGE / 100.0) / f64::from(range.max(1));
    // Half a dot stays free.
    ((apart / f64::from(PITCH) - 0.5) as u32).clamp(1, BESIDE)
}

/// How dots stand to each other.
#[derive(Clone, Copy, Debug)]
struct Grid {
    /// How many things a dot is at most.
    each: u32,
    /// How many stand beside each other.
    room: u32,
    /// Where they stand on.
    base: u32,
}

impl Grid {
    fn of(stacks: &[Stack]) -> Self {
        let (each, room) = (each(stacks), room(stacks));
        let grid = Self {
            each,
            room,
            base: 0,
        };
        let rows = stacks.iter().map(|stack| grid.rows(stack)).max();
        Self {
            base: COUNT + rows.unwrap_or(0) * PITCH,
            ..grid
        }
    }

    fn dots(self, stack: &Stack) -> u32 {
        stack.count.div_ceil(self.each)
    }

    /// Dots beside each other: a few are one row.
    fn beside(self, stack: &Stack) -> u32 {
        self.dots(stack).clamp(1, self.room)
    }

    fn rows(self, stack: &Stack) -> u32 {
        self.dots(stack).div_ceil(self.beside(stack))
    }

    /// The middle of a dot, by the order in which they stand: rows from below, each from the left.
    fn position(self, dot: u32, stack: &Stack) -> (f64, f64) {
        let beside = self.beside(stack);
        let (row, column) = (dot / beside, dot % beside);
        let pitch = f64::from(PITCH);
        let x = (f64::from(column) - f64::from(beside - 1) / 2.0) * pitch;
        (x, f64::from(self.base) - (f64::from(row) + 0.5) * pitch)
    }

    /// The first dots as one path: lines of no length, whose round ends are the dots. All rows but the first
    /// begin by going back, so that they are the same letters.
    fn path(self, dots: u32, stack: &Stack) -> String {
        let mut path = String::new();
        let beside = self.beside(stack);
        for dot in 0..dots {
            let step = match (dot, dot % beside) {
                (0, _) => {
                    let (x, y) = self.position(0, stack);
                    format!("M{x} {y}h0")
                }
                (_, 0) => format!("m-{} -{PITCH}h0", (beside - 1) * PITCH),
                _ => format!("m{PITCH} 0h0"),
            };
            path.push_str(&step);
        }
        path
    }
}

/// The stacks with their place in hundredths of the width, and whether there is room for their texts. The
/// one that the page is about always has them, then the outer ones, then all that don't touch.
fn placed(stacks: &[Stack]) -> Vec<(Stack, f64, bool)> {
    let (Some(first), Some(last)) = (stacks.first(), stacks.last()) else {
        return Vec::new();
    };
    let width = f64::from((last.at - first.at).max(1));
    let place = |stack: &Stack| {
        let part = match last.at == first.at {
            true => 0.5,
            false => f64::from(stack.at - first.at) / width,
        };
        EDGE + part * (100.0 - 2.0 * EDGE)
    };
    let here = stacks.iter().filter(|stack| stack.is_here);
    let order = here.chain([first, last]).chain(stacks);
    let mut told: Vec<f64> = Vec::new();
    for stack in order {
        let place = place(stack);
        if told.iter().all(|other| (other - place).abs() >= APART) {
            told.push(place);
        }
    }
    let stacks = stacks.iter().map(|stack| {
        let place = place(stack);
        (*stack, place, told.contains(&place))
    });
    stacks.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stack(at: u32, count: u32) -> Stack {
        Stack {
            at,
            count,
            is_here: false,
        }
    }

    #[test]
    fn every_one_has_a_dot_until_they_would_be_a_tower() {
        let few = [stack(1, 73), stack(10, 1)];
        let grid = Grid::of(&few);
        assert_eq!((grid.each, grid.room, grid.rows(&few[0])), (1, 4, 19));
        assert_eq!(grid.path(73, &few[0]).matches("h0").count(), 73);
        let many = [stack(0, 1151), stack(3, 4)];
        let grid = Grid::of(&many);
        assert_eq!(grid.each, 12);
        assert!(grid.rows(&many[0]) <= ABOVE);
        // A few are never none.
        assert_eq!(grid.dots(&many[1]), 1);
        assert_eq!(each(&[]), 1);
    }

    #[test]
    fn dots_stand_beside_and_above_each_other_around_the_middle() {
        let six = stack(2, 6);
        let grid = Grid {
            each: 1,
            room: 4,
            base: 100,
        };
        assert_eq!(
            grid.path(6, &six),
            "M-9 97h0m6 0h0m6 0h0m6 0h0m-18 -6h0m6 0h0"
        );
        assert_eq!(grid.position(5, &six), (-3.0, 91.0));
        assert_eq!(grid.path(1, &stack(2, 1)), "M0 97h0");
    }

    #[test]
    fn stacks_do_not_reach_into_each_other_on_the_narrowest_phone() {
        for (largest, expected) in [(5, 4), (10, 4), (15, 2), (20, 1), (60, 1)] {
            assert_eq!(
                room(&[stack(1, 9), stack(largest, 1)]),
                expected,
                "{largest}"
            );
        }
    }

    #[test]
    fn texts_that_would_touch_are_left_out_but_never_those_of_the_page() {
        let mut stacks: Vec<_> = (1..=40).map(|at| stack(at, 1)).collect();
        stacks[1].is_here = true;
        let placed = placed(&stacks);
        assert!((placed[0].1 - EDGE).abs() < 1e-9 && (placed[39].1 - 94.0).abs() < 1e-9);
        assert!(placed[1].2 && placed[39].2);
        // The first would touch the second.
        assert!(!placed[0].2);
        let told: Vec<_> = placed.iter().filter(|one| one.2).map(|one| one.1).collect();
        assert!(told.windows(2).all(|two| two[1] - two[0] >= APART));
        assert!(told.len() > 8);
        assert_eq!(super::placed(&[stack(3, 20)])[0].1, 50.0);
    }
}
