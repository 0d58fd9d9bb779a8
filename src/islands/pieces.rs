//! Texts with what was searched for standing out.

use leptos::prelude::*;
use std::ops::Range;

/// A piece of a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    pub text: String,
    /// Whether it is what matched.
    pub matched: bool,
}

/// Cuts a text at the given ranges, which are sorted and don't overlap.
pub(super) fn cut(text: &str, matched: &[Range<usize>]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut push = |range: Range<usize>, matched| {
        // A range that cuts through a character is passed over.
        if let Some(piece) = text.get(range).filter(|piece| !piece.is_empty()) {
            let text = piece.to_owned();
            pieces.push(Piece { text, matched });
        }
    };
    let mut end = 0;
    for range in matched {
        push(end..range.start, false);
        push(range.clone(), true);
        end = range.end;
    }
    push(end..text.len(), false);
    pieces
}

/// Only what matched is an element: a list is made anew at a keystroke, and each element costs time.
/// Every match brings the text before it along, since a second kind of view would cost every visitor
/// a kilobyte.
pub(super) fn pieces(pieces: Vec<Piece>) -> impl IntoView {
    let mut before = String::new();
    let mut matches = Vec::new();
    for piece in pieces {
        if piece.matched {
            matches.push((std::mem::take(&mut before), piece.text));
        } else {
            before.push_str(&piece.text);
        }
    }
    let marked = |(before, text)| view! { {before} <span class="match">{text}</span> };
    let marked: Vec<_> = matches.into_iter().map(marked).collect();
    (marked, before)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_where_it_matched() {
        let pieces = cut("KDV Café Zee", &[4..9, 10..13]);
        let marked: Vec<&str> = pieces
            .iter()
            .filter(|piece| piece.matched)
            .map(|piece| piece.text.as_str())
            .collect();
        assert_eq!(marked, ["Café", "Zee"]);
        let whole: String = pieces.into_iter().map(|piece| piece.text).collect();
        assert_eq!(whole, "KDV Café Zee");
    }

    #[test]
    fn a_text_without_a_match_is_one_piece() {
        let pieces = cut("ab", &[]);
        assert_eq!(pieces.len(), 1);
        assert!(!pieces[0].matched);
    }
}
