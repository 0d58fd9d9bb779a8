//! How many typos lie between two words.

/// Longer words are not compared.
pub(super) const TYPED_MAX: usize = 40;

/// The typos between what was typed and a word.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Typos {
    /// Against the whole word.
    pub whole: usize,
    /// Against the best beginning of the word.
    pub beginning: usize,
}

type Row = [u8; TYPED_MAX + 1];

/// Counts letters left out, added, replaced, or swapped with their neighbour (optimal string
/// alignment); `None` where there are more than `limit` in any case.
///
/// Works on bytes: comparable words are nearly always ASCII, and elsewhere it only counts stricter.
/// `strsim` gives the first number but not the second, and allocates for every pair.
pub(super) fn count(typed: &[u8], word: &[u8], limit: usize) -> Option<Typos> {
    let width = typed.len().min(TYPED_MAX);
    let typed = typed.get(..width)?;
    // Further letters can't bring the count back below the limit.
    let word = word.get(..width + limit + 1).unwrap_or(word);
    let mut rows: [Row; 3] = [[0; TYPED_MAX + 1]; 3];
    let (mut before, mut last, mut now) = (0, 1, 2);
    for (cell, letters) in rows[last].iter_mut().zip(0..) {
        *cell = letters;
    }
    let mut beginning = rows[last][width];
    for (at, &letter) in word.iter().enumerate() {
        let earlier = at.checked_sub(1).and_then(|at| word.get(at)).copied();
        let [swap, old] = [rows[before], rows[last]];
        let least = fill(&mut rows[now], &swap, &old, typed, (earlier, letter));
        if usize::from(least.min(beginning)) > limit {
            return None;
        }
        (before, last, now) = (last, now, before);
        beginning = beginning.min(rows[last][width]);
    }
    Some(Typos {
        whole: rows[last][width].into(),
        beginning: beginning.into(),
    })
}

/// Fills the row of one letter of the word and gives its least cell. `letters` are the letter
/// before, if any, and the letter itself.
fn fill(row: &mut Row, before: &Row, last: &Row, typed: &[u8], letters: (Option<u8>, u8)) -> u8 {
    let (earlier, letter) = letters;
    row[0] = last[0] + 1;
    let mut least = row[0];
    for (column, &wanted) in typed.iter().enumerate() {
        let replaced = last[column] + u8::from(letter != wanted);
        let mut best = replaced.min(last[column + 1] + 1).min(row[column] + 1);
        let swapped = column > 0 && typed[column - 1] == letter && earlier == Some(wanted);
        if swapped {
            best = best.min(before[column - 1] + 1);
        }
        row[column + 1] = best;
        least = least.min(best);
    }
    least
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typos_are_counted() {
        for (typed, word, whole, beginning) in [
            ("otje", "otje", 0, 0),
            ("otej", "otje", 1, 1),
            ("oje", "otje", 1, 1),
            ("otjje", "otje", 1, 1),
            ("beuken", "beukenstraat", 3, 0),
            ("buken", "beukenhof", 3, 1),
        ] {
            let limit = 2;
            let found = count(typed.as_bytes(), word.as_bytes(), limit);
            let found = found.map(|found| (found.whole.min(limit + 1), found.beginning));
            assert_eq!(found, Some((whole, beginning)), "{typed} {word}");
        }
        assert_eq!(count(b"hogwarts", b"beukenstraat", 2), None);
        assert_eq!(
            count(b"", b"", 2),
            Some(Typos {
                whole: 0,
                beginning: 0
            })
        );
    }
}
