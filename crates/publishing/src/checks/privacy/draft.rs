//! The free texts of a year, scanned.

use super::{Certainty, Context, Kind, KnownNames, Passage, scan};
use crate::fault::Place;
use crate::sources::{Draft, DraftRow};
use serde::Serialize;
use std::collections::BTreeMap;
use std::ops::Range;

/// At a location with fewer complaints a group's name says whose complaint it is.
const FEW: usize = 5;

/// Which text of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// A complaint.
    Complaint,
    /// What was done about it.
    Resolution,
    /// What a dispute is about.
    Dispute,
    /// The rules for complaints, in short.
    Scheme,
    /// A note for readers.
    Note,
}

/// A passage, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The cell; in a report's text the line on which the row begins.
    pub place: Place,
    /// Which text.
    pub field: Field,
    /// The row, as its place among the draft's.
    pub row: Option<usize>,
    /// Bytes of the text.
    pub bytes: Range<usize>,
    /// Characters of the text.
    pub characters: Range<usize>,
    /// What it may tell.
    pub kind: Kind,
    /// How sure that is.
    pub certainty: Certainty,
    /// The passage itself.
    pub passage: String,
    /// What stands before and behind it in its sentence.
    pub around: [String; 2],
}

/// Scans every free text of a year, in the order of the source.
pub fn of_draft(draft: &Draft) -> Vec<Finding> {
    let known = known(draft);
    let counts = counts(draft);
    let mut found = Vec::new();
    for (at, row) in draft.rows.iter().enumerate() {
        let own = row.name.as_deref().and_then(|name| counts.get(name));
        let context = Context {
            known: Some(&known),
            has_few: own.is_some_and(|count| *count < FEW),
        };
        let texts = [
            (Field::Complaint, &row.place, &row.complaint),
            (Field::Resolution, &row.resolution_place, &row.resolution),
        ];
        for (field, place, text) in texts {
            let found_here = text
                .iter()
                .flat_map(|text| of_text(text, place, field, context));
            found.extend(found_here.map(|finding| Finding {
                row: Some(at),
                ..finding
            }));
        }
    }
    found.extend(beside(draft, &known));
    found
}

/// The texts that belong to no complaint.
fn beside(draft: &Draft, known: &KnownNames) -> Vec<Finding> {
    let (curated, entries) = (&draft.curated, &draft.curated.entries);
    let context = Context {
        known: Some(known),
        has_few: false,
    };
    let disputes = entries.dispute.iter().filter_map(|dispute| {
        let place = curated.place(&dispute.reason);
        Some((Field::Dispute, place, dispute.subject.as_ref()?))
    });
    let scheme = entries.scheme.iter().flat_map(|scheme| {
        let place = curated.place(&scheme.reason);
        let texts = [Some(&scheme.description), scheme.made_known.as_ref()];
        let texts = texts.into_iter().flatten();
        texts.map(move |text| (Field::Scheme, place.clone(), text))
    });
    let notes = entries.note.iter().map(|note| {
        let place = curated.place(&note.text);
        (Field::Note, place, note.text.get_ref())
    });
    let texts = disputes.chain(scheme).chain(notes);
    texts
        .flat_map(|(field, place, text)| of_text(text, &place, field, context))
        .collect()
}

fn of_text(text: &str, place: &Place, field: Field, context: Context) -> Vec<Finding> {
    let letters = |to: usize| text[..to].chars().count();
    let finding = |Passage {
                       bytes,
                       kind,
                       certainty,
                   }| Finding {
        place: place.clone(),
        field,
        row: None,
        characters: letters(bytes.start)..letters(bytes.end),
        passage: text[bytes.clone()].to_owned(),
        around: around(text, &bytes),
        bytes,
        kind,
        certainty,
    };
    scan(text, context).into_iter().map(finding).collect()
}

/// So much of a sentence is shown on either side, in characters.
const AROUND: usize = 160;

/// What stands before and behind a passage in its sentence.
fn around(text: &str, passage: &Range<usize>) -> [String; 2] {
    let ends = |c: char| matches!(c, '.' | '!' | '?' | '\n');
    let before = &text[..passage.start];
    // The sentence before ends where a sign is followed by a space, not within an abbreviation or a number.
    let starts = before.char_indices().rev().find(|&(at, c)| {
        let rest = &before[at + c.len_utf8()..];
        ends(c) && (c == '\n' || rest.starts_with(char::is_whitespace))
    });
    let before = starts.map_or(before, |(at, c)| &before[at + c.len_utf8()..]);
    let skipped = before.chars().count().saturating_sub(AROUND);
    let behind = &text[passage.end..];
    let end = behind.find(ends).map_or(behind.len(), |at| at + 1);
    [
        before
            .chars()
            .skip(skipped)
            .collect::<String>()
            .trim_start()
            .to_owned(),
        behind[..end]
            .chars()
            .take(AROUND)
            .collect::<String>()
            .trim_end()
            .to_owned(),
    ]
}

/// Complaints by location.
fn counts(draft: &Draft) -> BTreeMap<&str, usize> {
    let mut counts = BTreeMap::new();
    for name in draft
        .rows
        .iter()
        .filter_map(|row: &DraftRow| row.name.as_deref())
    {
        *counts.entry(name).or_default() += 1;
    }
    counts
}

/// The names of the organisation and its locations.
fn known(draft: &Draft) -> KnownNames {
    let entries = &draft.curated.entries;
    let rows = draft.rows.iter().filter_map(|row| row.name.as_deref());
    let listed = draft
        .locations
        .iter()
        .map(|location| location.name.as_str());
    let labels = entries.label.iter().map(|label| label.name.as_str());
    let organisation = entries.document.organisation.as_str();
    KnownNames::new(rows.chain(listed).chain(labels).chain([organisation]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passage_stands_in_its_sentence_alone() {
        let text = "Er was iets. Juf Mo. zei op 3.5 tegen Anna dat het mocht! Daarna niet.\nEinde";
        let at = text.find("Anna").unwrap();
        let [before, behind] = around(text, &(at..at + 4));
        assert_eq!(before, "zei op 3.5 tegen ");
        assert_eq!(behind, " dat het mocht!");
        let at = text.find("Einde").unwrap();
        assert_eq!(around(text, &(at..at + 5)), ["", ""]);
        let long = "é".repeat(500);
        let [before, behind] = around(&format!("{long}x{long}"), &(1000..1001));
        assert_eq!(
            (before.chars().count(), behind.chars().count()),
            (AROUND, AROUND)
        );
    }
}
