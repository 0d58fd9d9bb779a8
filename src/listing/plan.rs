//! Which of the complaints found are in the page, and when: the first at once, the rest in blocks,
//! and of a long list those near the screen. Plain steps; the island carries them out.

use std::ops::Range;

/// Up to so many complaints are all in the page, so that the browser's own search and printing
/// reach them; of more only those near the screen are.
pub const WHOLE: usize = 600;
/// At most so many follow every keystroke, and no more than a screen can show.
const FIRST: usize = 6;
/// So many are added at a time.
const BLOCK: usize = 22;
/// The number of blocks.
pub const BLOCKS: usize = 1 + (WHOLE - FIRST).div_ceil(BLOCK);
/// Of a long list so many cards are there at once: more than three screens.
pub const CARDS: usize = 40;
/// Those move by so many.
const STEP: usize = 10;

/// How far the list has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Phase {
    /// The first complaints are there; the others still show what was found before.
    #[default]
    Typing,
    /// Typing has paused: the next breath begins to draw the others.
    Paused,
    /// So many blocks are there; the next breath adds another one.
    Growing(usize),
    /// Everything that should be there is.
    Still,
}

/// What happens to the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Something else was found; so many cards cover what the screen shows of the list.
    Found(usize),
    /// Typing has paused, or a link was followed.
    Paused,
    /// The browser has had time to draw and to answer.
    Breath,
    /// The page was scrolled: the card at this position stands at the top of the screen.
    Scrolled(usize),
    /// The complaint at this position must be there.
    Reach(usize),
    /// Paper is about to take what is there.
    PrintBegins,
    /// Paper has it.
    PrintEnds,
}

/// How much of a text a card shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Extent {
    /// All of it.
    #[default]
    Whole,
    /// What stands around the first find: every card has the same height.
    Snippet,
}

/// What is drawn anew.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Fill {
    /// Nothing.
    #[default]
    Nothing,
    /// The first block, with the complaints at these positions.
    First(Range<usize>, Extent),
    /// These blocks, each with its own complaints.
    Blocks(Range<usize>),
}

/// The space of cards that are not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Space {
    /// None: all of them are there.
    Nowhere,
    /// Above the card at this position, and below those that follow it.
    Around(usize),
}

/// One step of drawing. What is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Step {
    /// What is drawn anew.
    pub fill: Fill,
    /// How many blocks show.
    pub shown: Option<usize>,
    /// Whether the blocks behind the first one still hold what was found before.
    pub stale: Option<bool>,
    /// Space for cards that are not there.
    pub space: Option<Space>,
    /// Whether [`Event::Breath`] should follow, instead of what was to happen later before.
    pub goes_on: bool,
}

/// The list as it is drawn. How many complaints were found is told at every event.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    phase: Phase,
    /// Of a long list the position of the first card that is there.
    first: usize,
    printing: bool,
}

impl Plan {
    /// Takes an event, and says what is to be drawn for it.
    pub fn take(&mut self, event: Event, count: usize) -> Step {
        match event {
            Event::Found(cards) => {
                (self.phase, self.first) = (Phase::Typing, 0);
                Step {
                    fill: Fill::First(0..cards.min(FIRST), extent(count)),
                    stale: Some(true),
                    ..Step::default()
                }
            }
            Event::Paused => {
                self.phase = Phase::Paused;
                Step {
                    // A long list has space once its first cards are there, whose height is the measure.
                    space: (!is_long(count)).then_some(Space::Nowhere),
                    goes_on: true,
                    ..Step::default()
                }
            }
            Event::Breath => self.breathe(count),
            Event::Scrolled(position) => {
                let first = first_around(position, count);
                match self.follows(count) && first != self.first {
                    true => self.move_to(first, count),
                    false => Step::default(),
                }
            }
            Event::Reach(position) => match position.checked_sub(FIRST) {
                _ if is_long(count) => {
                    let space = None;
                    let step = self.move_to(first_around(position, count), count);
                    Step { space, ..step }
                }
                Some(behind) => self.grow_to(behind / BLOCK + 1),
                None => Step::default(),
            },
            Event::PrintBegins => {
                self.printing = true;
                match is_long(count) {
                    true => Step::first(0..WHOLE, Extent::Whole),
                    false => self.grow_to(count.saturating_sub(FIRST).div_ceil(BLOCK)),
                }
            }
            Event::PrintEnds => {
                self.printing = false;
                match is_long(count) {
                    true => Step::first(self.first..self.first + CARDS, Extent::Snippet),
                    false => Step::default(),
                }
            }
        }
    }

    /// Whether the list follows the page as it scrolls. Paper is no screen: it doesn't follow a page
    /// that becomes shorter for it.
    pub fn follows(self, count: usize) -> bool {
        is_long(count) && !self.printing
    }

    /// Of a long list the position of the first card that is there.
    pub fn first(self) -> usize {
        self.first
    }

    fn breathe(&mut self, count: usize) -> Step {
        let block = match self.phase {
            Phase::Paused if is_long(count) => {
                self.phase = Phase::Still;
                return Step {
                    shown: Some(1),
                    stale: Some(false),
                    ..self.move_to(self.first, count)
                };
            }
            Phase::Paused => 0,
            Phase::Growing(blocks) => blocks,
            Phase::Typing | Phase::Still => return Step::default(),
        };
        let is_there = block < BLOCKS && positions(block).start < count;
        self.phase = match is_there {
            true => Phase::Growing(block + 1),
            false => Phase::Still,
        };
        Step {
            fill: Fill::Blocks(block..block + usize::from(is_there)),
            shown: (block == 0 || is_there).then_some(block + 1),
            stale: (block == 0).then_some(false),
            space: None,
            goes_on: is_there,
        }
    }

    /// Adds the blocks up to this one at once, and the next ones after it.
    fn grow_to(&mut self, last: usize) -> Step {
        let blocks = last.min(BLOCKS - 1) + 1;
        self.phase = Phase::Growing(blocks);
        Step {
            fill: Fill::Blocks(0..blocks),
            shown: Some(blocks),
            stale: Some(false),
            space: None,
            goes_on: true,
        }
    }

    fn move_to(&mut self, first: usize, count: usize) -> Step {
        self.first = first;
        Step {
            space: Some(Space::Around(first)),
            ..Step::first(first..first + CARDS, extent(count))
        }
    }
}

impl Step {
    fn first(positions: Range<usize>, extent: Extent) -> Self {
        Self {
            fill: Fill::First(positions, extent),
            ..Self::default()
        }
    }
}

/// Whether a list is too long to be in the page as a whole.
pub fn is_long(count: usize) -> bool {
    count > WHOLE
}

/// The positions of a block's complaints in the list.
pub fn positions(block: usize) -> Range<usize> {
    match block.checked_sub(1) {
        None => 0..FIRST,
        Some(before) => FIRST + before * BLOCK..FIRST + block * BLOCK,
    }
}

fn extent(count: usize) -> Extent {
    match is_long(count) {
        true => Extent::Snippet,
        false => Extent::Whole,
    }
}

/// The first card that should be there for the one at this position.
fn first_around(position: usize, count: usize) -> usize {
    let first = position.saturating_sub(STEP) / STEP * STEP;
    first.min(count.saturating_sub(CARDS))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is in the page after these events: the positions drawn by block, and how many blocks show.
    fn after(events: &[Event], count: usize) -> (Plan, Vec<Range<usize>>, usize) {
        let mut plan = Plan::default();
        let (mut drawn, mut shown) = (vec![0..0; BLOCKS], 1);
        for &event in events {
            let step = plan.take(event, count);
            match step.fill {
                Fill::Nothing => {}
                Fill::First(positions, _) => drawn[0] = positions,
                Fill::Blocks(blocks) => {
                    for block in blocks {
                        drawn[block] = positions(block);
                    }
                }
            }
            shown = step.shown.unwrap_or(shown);
        }
        (plan, drawn, shown)
    }

    /// Breathes until nothing follows, and says how often.
    fn breaths(plan: &mut Plan, count: usize) -> usize {
        (1..)
            .find(|_| !plan.take(Event::Breath, count).goes_on)
            .unwrap()
    }

    #[test]
    fn a_keystroke_draws_what_the_screen_shows_and_nothing_else() {
        let mut plan = Plan::default();
        let step = plan.take(Event::Found(4), 600);
        assert_eq!(step.fill, Fill::First(0..4, Extent::Whole));
        assert_eq!(
            (step.stale, step.shown, step.goes_on),
            (Some(true), None, false)
        );
        assert_eq!(
            plan.take(Event::Found(99), 600).fill,
            Fill::First(0..6, Extent::Whole)
        );
        assert_eq!(plan.take(Event::Breath, 600), Step::default());
    }

    #[test]
    fn a_pause_brings_all_of_a_short_list_block_by_block() {
        for (count, blocks) in [
            (0, 1),
            (1, 1),
            (6, 1),
            (7, 2),
            (28, 2),
            (29, 3),
            (600, BLOCKS),
        ] {
            let (mut plan, ..) = after(&[Event::Found(6), Event::Paused], count);
            let mut shown = 0;
            loop {
                let step = plan.take(Event::Breath, count);
                shown = step.shown.unwrap_or(shown);
                if !step.goes_on {
                    break;
                }
            }
            assert_eq!(shown, blocks, "{count}");
            assert_eq!(plan.phase, Phase::Still);
        }
        assert!(positions(BLOCKS - 1).end >= WHOLE);
    }

    #[test]
    fn a_long_list_is_there_around_the_screen() {
        let events = [Event::Found(6), Event::Paused, Event::Breath];
        let (mut plan, drawn, shown) = after(&events, 9000);
        assert_eq!((drawn[0].clone(), shown), (0..CARDS, 1));
        assert_eq!(plan.take(Event::Scrolled(5), 9000), Step::default());
        let step = plan.take(Event::Scrolled(57), 9000);
        assert_eq!(step.fill, Fill::First(40..80, Extent::Snippet));
        assert_eq!(step.space, Some(Space::Around(40)));
        let end = plan.take(Event::Scrolled(8999), 9000);
        assert_eq!(end.fill, Fill::First(8960..9000, Extent::Snippet));
    }

    #[test]
    fn the_way_back_reaches_a_complaint_at_once() {
        let (mut plan, ..) = after(&[Event::Found(6), Event::Paused], 100);
        assert_eq!(plan.take(Event::Reach(3), 100), Step::default());
        let step = plan.take(Event::Reach(50), 100);
        assert_eq!((step.fill, step.shown), (Fill::Blocks(0..4), Some(4)));
        assert!(positions(3).contains(&50) && step.goes_on);
        assert_eq!(breaths(&mut plan, 100), 3);
        let (mut plan, ..) = after(&[Event::Found(6), Event::Paused], 9000);
        plan.take(Event::Reach(500), 9000);
        // The breath that the pause has asked for stays where the reader is.
        let step = plan.take(Event::Breath, 9000);
        assert_eq!(step.fill, Fill::First(490..530, Extent::Snippet));
    }

    #[test]
    fn paper_gets_everything_up_to_a_limit_and_then_the_screen_its_part() {
        let (plan, drawn, shown) = after(&[Event::Found(6), Event::PrintBegins], 50);
        assert_eq!((drawn[2].clone(), shown), (28..50, 3));
        assert!(!plan.follows(9000));
        let mut long = Plan::default();
        long.take(Event::Scrolled(100), 9000);
        let step = long.take(Event::PrintBegins, 9000);
        assert_eq!(step.fill, Fill::First(0..WHOLE, Extent::Whole));
        assert_eq!(long.take(Event::Scrolled(300), 9000), Step::default());
        let step = long.take(Event::PrintEnds, 9000);
        assert_eq!(step.fill, Fill::First(90..130, Extent::Snippet));
        assert!(long.follows(9000) && !long.follows(600));
    }
}
