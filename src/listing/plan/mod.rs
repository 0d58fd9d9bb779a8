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
mod tests;
