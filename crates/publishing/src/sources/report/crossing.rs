//! Rows that cross a page: which cell does the text after the break belong to?

use crate::fault::FaultKind;
use serde::Deserialize;

/// The longest line that the narrow complaint column holds.
const COMPLAINT_WIDTH: usize = 21;
/// Up to here a line is no wider than the complaint column usually is.
const USUAL_COMPLAINT_WIDTH: usize = 19;

/// What is wrong with the widths of a row's cells: an answer published as a parent's words would be
/// worse than none. In the report of 2023 no line of a complaint is wider than its column, every
/// resolution has a line as wide as a complaint usually is, and none of several lines stays narrower
/// than the complaint beside it.
pub fn check_widths(complaint: &[&str], resolution: &[&str]) -> Option<FaultKind> {
    let (found, beside) = (width(complaint), width(resolution));
    let widest = if resolution.is_empty() {
        USUAL_COMPLAINT_WIDTH
    } else {
        COMPLAINT_WIDTH
    };
    if found > widest {
        return Some(FaultKind::WideComplaint { found, widest });
    }
    let told_apart = complaint.len() > 2 && resolution.len() > 1;
    (told_apart && beside < found).then_some(FaultKind::NarrowResolution { found: beside })
}

/// The cell that goes on after a page break.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GoesOn {
    /// The complaint.
    Complaint,
    /// The resolution.
    Resolution,
    /// The complaint in the first block, the resolution in the second.
    Both,
}

/// Why a cell goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Two blocks follow: first the complaint, then the resolution.
    TwoBlocks,
    /// Only this cell ends in the middle of a sentence.
    Unfinished,
    /// Both cells are finished; the width of the lines tells.
    Width,
    /// The curated file says so.
    Curated,
}

/// The decision about a break.
pub type Decision = Result<(GoesOn, Rule), &'static str>;

/// Decides which cell goes on, from both cells before the break and the blocks of lines after it.
pub fn decide(complaint: &str, resolution: &str, blocks: &[Vec<String>]) -> Decision {
    match blocks {
        [first, _] if width(first) > COMPLAINT_WIDTH => {
            Err("the first of two blocks is too wide for a complaint")
        }
        [_, _] => Ok((GoesOn::Both, Rule::TwoBlocks)),
        [block] => decide_one(complaint, resolution, width(block)),
        _ => Err("more than two blocks follow"),
    }
}

fn decide_one(complaint: &str, resolution: &str, width: usize) -> Decision {
    match (is_finished(complaint), is_finished(resolution)) {
        (false, true) if width > COMPLAINT_WIDTH => {
            Err("the complaint is unfinished, the lines are too wide for it")
        }
        (false, true) => Ok((GoesOn::Complaint, Rule::Unfinished)),
        (true, false) => Ok((GoesOn::Resolution, Rule::Unfinished)),
        (true, true) if width <= USUAL_COMPLAINT_WIDTH => Ok((GoesOn::Complaint, Rule::Width)),
        (true, true) if width > COMPLAINT_WIDTH => Ok((GoesOn::Resolution, Rule::Width)),
        (true, true) => Err("both cells are finished and the width fits either"),
        (false, false) => Err("both cells are unfinished and only one block follows"),
    }
}

fn width(lines: &[impl AsRef<str>]) -> usize {
    lines
        .iter()
        .map(|line| line.as_ref().trim().chars().count())
        .max()
        .unwrap_or(0)
}

/// Whether a text ends with the end of a sentence, also inside quotes or brackets. An empty cell
/// has nothing left to finish.
fn is_finished(text: &str) -> bool {
    let text = text.trim_end_matches([' ', ')', ']', '"', '\'', '”', '’', '»']);
    text.is_empty() || text.ends_with(['.', '!', '?', '…'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_in_the_wrong_column_are_told_by_their_widths() {
        let complaint = ["Ouder is ", "ontevreden, ", "omdat ouder voor "];
        let resolution = [
            "De locatiemanager ",
            "heeft de klacht ",
            "om te laten zetten naar ",
        ];
        assert_eq!(check_widths(&complaint, &resolution), None);
        assert_eq!(check_widths(&complaint, &[]), None);
        let wide = |widest| FaultKind::WideComplaint { found: 23, widest };
        assert_eq!(check_widths(&resolution, &complaint), Some(wide(21)));
        assert_eq!(check_widths(&resolution, &[]), Some(wide(19)));
        let narrow = ["Afgehandeld met ", "ouder. "];
        assert_eq!(
            check_widths(&complaint, &narrow),
            Some(FaultKind::NarrowResolution { found: 15 })
        );
    }

    #[test]
    fn breaks_are_decided() {
        let narrow = vec!["kind naar ".to_owned()];
        let wide = vec!["overleg met de betrokken ".to_owned()];
        let between = vec!["precies twintig tek. ".to_owned()];
        for (case, complaint, resolution, blocks, decision) in [
            (
                "complaint",
                "Zij bracht",
                "Klaar.",
                vec![narrow.clone()],
                Some((GoesOn::Complaint, Rule::Unfinished)),
            ),
            (
                "resolution",
                "Af.",
                "In overleg",
                vec![narrow.clone()],
                Some((GoesOn::Resolution, Rule::Unfinished)),
            ),
            (
                "narrow",
                "Af.",
                "Klaar.",
                vec![narrow.clone()],
                Some((GoesOn::Complaint, Rule::Width)),
            ),
            (
                "wide",
                "Af?",
                "Klaar (echt.)",
                vec![wide.clone()],
                Some((GoesOn::Resolution, Rule::Width)),
            ),
            ("either", "Af.", "Klaar.", vec![between], None),
            (
                "both",
                "Zij",
                "In",
                vec![narrow.clone(), wide.clone()],
                Some((GoesOn::Both, Rule::TwoBlocks)),
            ),
            ("both, one block", "Zij", "In", vec![narrow.clone()], None),
            ("too wide", "Zij", "Klaar.", vec![wide.clone()], None),
            (
                "too wide first",
                "Zij",
                "In",
                vec![wide.clone(), narrow.clone()],
                None,
            ),
            (
                "three",
                "Zij",
                "In",
                vec![narrow.clone(), wide.clone(), wide],
                None,
            ),
        ] {
            assert_eq!(
                decide(complaint, resolution, &blocks).ok(),
                decision,
                "{case}"
            );
        }
    }
}
