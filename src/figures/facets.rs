//! Filtering complaints: which rows remain, what each further choice would leave, and which choice
//! to drop where nothing remains.

/// A property by which complaints are filtered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// What it is about.
    Category,
    /// The verdict.
    Outcome,
    /// The legal entity.
    Label,
    /// The kind of care.
    Kind,
    Town,
    Location,
}

impl Group {
    /// Every group, in the order in which pages show them.
    pub const ALL: [Self; GROUPS] = [
        Self::Category,
        Self::Outcome,
        Self::Label,
        Self::Kind,
        Self::Town,
        Self::Location,
    ];
}

/// The number of groups.
pub const GROUPS: usize = 6;

/// By group the number of the option that a row has, or that was chosen.
pub type ByGroup<T> = [T; GROUPS];

/// What remains of a list of rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Remains {
    /// The rows that fit everything, in their order.
    pub rows: Vec<u32>,
    /// By group and option, how many rows there would be with that option and all other groups'
    /// choices.
    pub counts: ByGroup<Vec<u32>>,
    /// By group, how many rows there would be without its choice.
    pub without: ByGroup<u32>,
    /// How many rows there would be without the search text.
    pub without_text: u32,
}

/// Counts in one pass what fits, and what would fit with one choice less or another one. `options`
/// has a row's options by group, `matches` says whether the search text found the row.
pub fn remains(
    options: &[ByGroup<u16>],
    sizes: ByGroup<usize>,
    chosen: ByGroup<Option<u16>>,
    matches: impl Fn(usize) -> bool,
) -> Remains {
    let mut remains = Remains {
        counts: sizes.map(|size| vec![0; size]),
        ..Remains::default()
    };
    for (row, options) in options.iter().enumerate() {
        let misses = Misses::of(options, &chosen);
        match (misses, matches(row)) {
            (Misses::None, true) => {
                remains.rows.push(u32::try_from(row).unwrap_or(u32::MAX));
                for (counts, option) in remains.counts.iter_mut().zip(options) {
                    add(counts, *option);
                }
            }
            (Misses::None, false) => remains.without_text += 1,
            (Misses::One(group), true) => {
                remains.without[group] += 1;
                add(&mut remains.counts[group], options[group]);
            }
            _ => {}
        }
    }
    let all = u32::try_from(remains.rows.len()).unwrap_or(u32::MAX);
    remains.without_text += all;
    remains.without = remains.without.map(|count| count + all);
    remains
}

fn add(counts: &mut [u32], option: u16) {
    if let Some(count) = counts.get_mut(usize::from(option)) {
        *count += 1;
    }
}

/// How many of the choices a row misses.
#[derive(Clone, Copy)]
enum Misses {
    None,
    One(usize),
    More,
}

impl Misses {
    fn of(options: &ByGroup<u16>, chosen: &ByGroup<Option<u16>>) -> Self {
        let mut misses = Self::None;
        for (group, (option, chosen)) in options.iter().zip(chosen).enumerate() {
            if chosen.is_some_and(|chosen| chosen != *option) {
                misses = match misses {
                    Self::None => Self::One(group),
                    _ => return Self::More,
                };
            }
        }
        misses
    }
}

/// Puts rows in the order of their scores, the highest first, and otherwise leaves them as they
/// are. Counting instead of comparing: a hundred thousand rows are in order within a keystroke.
pub fn by_score(rows: &[u32], top: u16, score: impl Fn(u32) -> u16) -> Vec<u32> {
    let position = |row: u32| usize::from(top - score(row).min(top));
    let mut starts = vec![0usize; usize::from(top) + 2];
    for &row in rows {
        starts[position(row) + 1] += 1;
    }
    for at in 1..starts.len() {
        starts[at] += starts[at - 1];
    }
    let mut sorted = vec![0; rows.len()];
    for &row in rows {
        let start = &mut starts[position(row)];
        sorted[*start] = row;
        *start += 1;
    }
    sorted
}

#[cfg(test)]
mod tests {
    use super::*;

    // Four rows; only the first two groups differ.
    const ROWS: [ByGroup<u16>; 4] = [
        [0, 0, 0, 0, 0, 0],
        [0, 1, 0, 0, 0, 0],
        [1, 0, 0, 0, 0, 0],
        [1, 1, 0, 0, 0, 0],
    ];
    const SIZES: ByGroup<usize> = [2, 2, 1, 1, 1, 1];

    fn chosen(category: Option<u16>, outcome: Option<u16>) -> ByGroup<Option<u16>> {
        [category, outcome, None, None, None, None]
    }

    #[test]
    fn counts_are_what_a_choice_would_leave() {
        let remains = remains(&ROWS, SIZES, chosen(Some(0), None), |row| row != 1);
        assert_eq!(remains.rows, [0]);
        // Row 1 doesn't match; rows 2 and 3 miss the category only.
        assert_eq!(remains.counts[0], [1, 2]);
        assert_eq!(remains.counts[1], [1, 0]);
        assert_eq!((remains.without[0], remains.without[1]), (3, 1));
        assert_eq!(remains.without_text, 2);
    }

    #[test]
    fn two_misses_help_nobody() {
        let remains = remains(&ROWS, SIZES, chosen(Some(0), Some(0)), |row| row == 3);
        assert!(remains.rows.is_empty());
        assert_eq!(remains.counts[0], [0, 0]);
        assert_eq!(remains.without, [0; GROUPS]);
        assert_eq!(remains.without_text, 1);
    }

    #[test]
    fn scores_order_rows_and_ties_keep_their_place() {
        let scores = [3, 9, 3, 10, 0];
        let sorted = by_score(&[0, 1, 2, 3, 4], 9, |row| scores[row as usize]);
        assert_eq!(sorted, [1, 3, 0, 2, 4]);
        assert!(by_score(&[], 9, |_| 0).is_empty());
    }
}
