//! Which of the complaints found are in the page, and when: the first at once, the rest in blocks, of
//! which so many portions of twenty show as were asked for. Plain steps; the island carries them out.

use std::ops::Range;

/// Up to so many complaints are all in the page, shown or not, so that the browser's own search and
/// printing reach them; of more only what was asked for is.
pub const WHOLE: usize = 600;
/// So many show at first, and so many more each time that more are asked for.
pub const PORTION: usize = 20;
/// At most so many follow every keystroke, and no more than a screen can show.
const FIRST: usize = 6;
/// The block of what was asked for beyond what is there anyway.
const LAST: usize = 1 + WHOLE / PORTION;
/// The number of blocks: the first portion has two, each other one its own.
pub const BLOCKS: usize = LAST + 1;

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
    /// Another portion is to show.
    More,
    /// So many portions are to show, and the complaint at this position must be there.
    Reach {
        /// The complaint's position in the list.
        position: usize,
        /// The portions that showed when it was left.
        portions: usize,
    },
    /// The browser's own search has found something in this block.
    Revealed(usize),
    /// Paper is about to take what is there.
    PrintBegins,
}

/// What is drawn anew.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Fill {
    /// Nothing.
    #[default]
    Nothing,
    /// The first block, with the complaints at these positions.
    First(Range<usize>),
    /// These blocks, each with its own complaints.
    Blocks(Range<usize>),
}

/// One step of drawing. What is `None` stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Step {
    /// What is drawn anew.
    pub fill: Fill,
    /// How many blocks hold what is found now.
    pub drawn: Option<usize>,
    /// Whether the blocks behind the first one still hold what was found before.
    pub stale: Option<bool>,
    /// Whether [`Event::Breath`] should follow, instead of what was to happen later before.
    pub goes_on: bool,
}

/// The list as it is drawn. How many complaints were found is told at every event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    phase: Phase,
    portions: usize,
    whole: usize,
}

impl Default for Plan {
    fn default() -> Self {
        Self {
            phase: Phase::default(),
            portions: 1,
            whole: WHOLE,
        }
    }
}

impl Plan {
    /// Of a list whose complaints come when they are shown: only what was asked for is in the page.
    pub fn as_asked() -> Self {
        Self {
            whole: PORTION,
            ..Self::default()
        }
    }

    /// Up to so many complaints are all in the page.
    pub fn whole(self) -> usize {
        self.whole
    }

    /// Takes an event, and says what is to be drawn for it.
    pub fn take(&mut self, event: Event, count: usize) -> Step {
        match event {
            Event::Found(cards) => {
                (self.phase, self.portions) = (Phase::Typing, 1);
                Step {
                    fill: Fill::First(0..cards.min(FIRST)),
                    stale: Some(true),
                    ..Step::default()
                }
            }
            Event::Paused => {
                self.phase = Phase::Paused;
                Step {
                    goes_on: true,
                    ..Step::default()
                }
            }
            Event::Breath => self.breathe(count),
            Event::More => {
                self.portions += 1;
                self.reach()
            }
            Event::Reach { position, portions } => {
                let needed = position.min(count.saturating_sub(1)) / PORTION + 1;
                self.portions = portions.min(count.div_ceil(PORTION)).max(needed);
                self.reach()
            }
            Event::Revealed(block) => {
                self.portions = self.portions.max(block);
                Step::default()
            }
            Event::PrintBegins if self.phase == Phase::Still => Step::default(),
            Event::PrintBegins => self.grow_to(LAST - 1),
        }
    }

    /// How many portions show.
    pub fn portions(self) -> usize {
        self.portions
    }

    /// The positions of a block's complaints in the list.
    pub fn positions(self, block: usize) -> Range<usize> {
        match block {
            0 => 0..FIRST,
            1 => FIRST..PORTION,
            LAST.. => self.whole..self.whole.max(self.portions * PORTION),
            _ => ((block - 1) * PORTION).min(self.whole)..(block * PORTION).min(self.whole),
        }
    }

    fn is_there(self, block: usize, count: usize) -> bool {
        let positions = self.positions(block);
        block < BLOCKS && !positions.is_empty() && positions.start < count
    }

    fn breathe(&mut self, count: usize) -> Step {
        let block = match self.phase {
            Phase::Paused => 0,
            Phase::Growing(blocks) => blocks,
            Phase::Typing | Phase::Still => return Step::default(),
        };
        let is_there = self.is_there(block, count);
        self.phase = match is_there {
            true => Phase::Growing(block + 1),
            false => Phase::Still,
        };
        Step {
            fill: Fill::Blocks(block..block + usize::from(is_there)),
            drawn: (block == 0 || is_there).then_some(block + 1),
            stale: (block == 0).then_some(false),
            goes_on: is_there,
        }
    }

    /// Draws what is to show, where it isn't there yet.
    fn reach(&mut self) -> Step {
        let last = match self.portions * PORTION > self.whole {
            true => LAST,
            false => self.portions,
        };
        match self.phase {
            Phase::Still if last == LAST => Step {
                fill: Fill::Blocks(LAST..BLOCKS),
                drawn: Some(BLOCKS),
                ..Step::default()
            },
            Phase::Still => Step::default(),
            Phase::Growing(blocks) if last < blocks.min(LAST) => Step::default(),
            _ => self.grow_to(last),
        }
    }

    /// Draws the blocks up to this one at once, and the next ones after it.
    fn grow_to(&mut self, last: usize) -> Step {
        let blocks = last.min(LAST) + 1;
        self.phase = Phase::Growing(blocks);
        Step {
            fill: Fill::Blocks(0..blocks),
            drawn: Some(blocks),
            stale: Some(false),
            goes_on: true,
        }
    }
}

/// Where in the list a person reads, as the history keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// How many portions show.
    pub portions: usize,
    /// The complaint at the top of the screen; none while the list begins below it.
    pub complaint: Option<String>,
}

impl Place {
    /// As text; nothing where the page is as it was opened.
    pub fn to_text(&self) -> Option<String> {
        let is_somewhere = self.portions > 1 || self.complaint.is_some();
        let complaint = self.complaint.as_deref().unwrap_or_default();
        is_somewhere.then(|| format!("{}:{complaint}", self.portions))
    }

    /// From [its text](Self::to_text).
    pub fn from_text(text: &str) -> Option<Self> {
        let (portions, complaint) = text.split_once(':')?;
        Some(Self {
            portions: portions.parse().ok()?,
            complaint: Some(complaint.to_owned()).filter(|id| !id.is_empty()),
        })
    }
}

#[cfg(test)]
mod tests;
