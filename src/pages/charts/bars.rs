//! What a chart shows, and its measures: those of the picture that is made with the page (`picture`) and
//! of the one that the chart library draws (`option`).

/// Bars that lie on their side, a row a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::pages) struct Bars {
    /// The rows.
    pub names: Vec<String>,
    pub series: Vec<Series>,
    /// How the bars of a row stand to each other.
    pub arrangement: Arrangement,
    /// What stands behind the bars of each row; nothing for bars beside each other.
    pub sums: Vec<String>,
    /// The value whose bar is as wide as the picture.
    pub whole: u32,
}

/// One series.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::pages) struct Series {
    /// Its name in the legend.
    pub name: String,
    /// Its colour, as a custom property of the style sheet.
    pub colour: &'static str,
    /// A bar a row.
    pub bars: Vec<Bar>,
}

/// One bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::pages) struct Bar {
    /// How long it is.
    pub value: u32,
    /// What stands on it.
    pub text: String,
}

/// How the bars of one row stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::pages) enum Arrangement {
    /// One after the other in a line: their sum matters.
    Stacked,
    /// Below each other: each matters.
    Beside,
}

// All measures are pixels where a reader has text at its usual size; with larger text everything is larger.

/// Height of a bar, and of a bar among others of its row.
const BAR: u32 = 20;
pub(super) const BAR_BESIDE: u32 = 16;
/// The space between two bars of a row.
pub(super) const GAP: u32 = 3;
/// Height of a row without its bars, where names take one line or two: the air around it has room for the
/// second one. And the height of every further line.
const NAME: u32 = 36;
const NAME_OF_TWO: u32 = 44;
pub(super) const LINE: u32 = 18;
/// The size of text and numbers.
pub(super) const TEXT: u32 = 15;
/// Between a row's name and its bars.
pub(super) const NAME_GAP: u32 = 3;
/// Room for a number behind the longest bar.
const BEHIND: u32 = 48;

/// How wide a letter is at most, in pixels: wider type than most machines have.
const LETTER: u32 = 9;

/// The colours of text and of the page, as the style sheet names them: a picture follows them.
pub(super) const INK: &str = "var(--ink)";
pub(super) const PAPER: &str = "var(--paper)";

impl Series {
    /// The colour of its bars.
    pub(super) fn fill(&self) -> String {
        format!("var({})", self.colour)
    }

    /// The colour of a number in one of its bars.
    pub(super) fn ink(&self) -> String {
        format!("var(--on-{})", self.colour.trim_start_matches('-'))
    }
}

impl Bars {
    /// Whether there is nothing to draw.
    pub(super) fn is_empty(&self) -> bool {
        let mut bars = self.series.iter().flat_map(|series| &series.bars);
        bars.all(|bar| bar.value == 0)
    }

    /// The height of the picture in pixels, where it is so many pixels wide: long names take more lines.
    pub(super) fn height(&self, width: u32) -> u32 {
        let letters = (width / LETTER).max(1) as usize;
        let lines = self.names.iter().map(|name| lines(name, letters));
        let name = match lines.max().unwrap_or(1) {
            0 | 1 => NAME,
            lines => NAME_OF_TWO + (lines - 2) * LINE,
        };
        let rows = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
        rows.saturating_mul(name + self.bars_height())
    }

    /// The room behind the longest bar.
    pub(super) fn behind(&self) -> u32 {
        match self.arrangement {
            Arrangement::Stacked if self.sums.is_empty() => 0,
            _ => BEHIND,
        }
    }

    /// The height of one bar.
    pub(super) fn bar_height(&self) -> u32 {
        match self.arrangement {
            Arrangement::Stacked => BAR,
            Arrangement::Beside => BAR_BESIDE,
        }
    }

    /// The height of all bars of one row.
    pub(super) fn bars_height(&self) -> u32 {
        let bars = match self.arrangement {
            Arrangement::Stacked => 1,
            Arrangement::Beside => u32::try_from(self.series.len()).unwrap_or(1).max(1),
        };
        bars * self.bar_height() + (bars - 1) * GAP
    }
}

/// How many lines a text takes that breaks between words.
fn lines(text: &str, letters: usize) -> u32 {
    let (mut lines, mut filled) = (1, 0);
    for word in text.split_whitespace() {
        let length = word.chars().count();
        if filled > 0 && filled + 1 + length > letters {
            lines += 1;
            filled = 0;
        }
        filled += length + usize::from(filled > 0);
        // What is longer than a line breaks anywhere.
        while filled > letters {
            lines += 1;
            filled -= letters;
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::super::made_up::bars;
    use super::*;

    #[test]
    fn the_height_grows_with_rows_with_bars_beside_each_other_and_with_long_names() {
        // Each of the 2 rows has 36 for its name, and 20 for a bar or 35 for two.
        assert_eq!(bars(Arrangement::Stacked).height(600), 112);
        let mut bars = bars(Arrangement::Beside);
        assert_eq!(bars.height(600), 142);
        // 66 letters a line, then 32, then 20: one line, three, four.
        bars.names[0] = "Tarieven (incl. verruiming openingstijden, doorbetalen feestdagen)".into();
        assert_eq!(bars.height(600), 142);
        assert_eq!(bars.height(400), 158);
        assert_eq!(bars.height(288), 158 + 2 * 18);
    }

    #[test]
    fn names_break_between_words_and_else_anywhere() {
        for (text, letters, expected) in [
            ("Privacy", 10, 1),
            ("Planning en plaatsing", 11, 2),
            ("Planning en plaatsing", 12, 2),
            ("Planning en plaatsing", 9, 3),
            ("Ouderbetrokkenheid", 6, 3),
            ("", 6, 1),
        ] {
            assert_eq!(lines(text, letters), expected, "{text} {letters}");
        }
    }
}
