//! Texts that stand more than once in the report.

use dataset::Complaint;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// How often rows and texts occur in a list of complaints.
#[derive(Clone, Debug, Default)]
pub struct Repeats<'a> {
    rows: HashMap<RowKey<'a>, u32>,
    texts: HashMap<&'a str, u32>,
}

/// Two rows with the same key are word for word the same.
type RowKey<'a> = (Option<&'a str>, &'a str, &'a str, Option<&'a str>);

/// How a complaint is repeated in the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Repeat {
    /// The whole row stands this many times in the report.
    Row(u32),
    /// Only what the parent said stands this many times in the report.
    Text(u32),
}

impl<'a> Repeats<'a> {
    /// Counts every row and every text.
    pub fn of(complaints: &'a [Complaint]) -> Self {
        let mut repeats = Self::default();
        let told = complaints.iter();
        // Without texts, rows that look alike are still different complaints.
        for complaint in told.filter(|complaint| complaint.complaint.is_some()) {
            *repeats.rows.entry(row_key(complaint)).or_default() += 1;
            *repeats.texts.entry(complaint.said()).or_default() += 1;
        }
        repeats
    }

    /// How this complaint is repeated; `None` where it stands alone.
    pub fn find(&self, complaint: &Complaint) -> Option<Repeat> {
        let rows = self.rows.get(&row_key(complaint)).copied().unwrap_or(0);
        let texts = self.texts.get(complaint.said()).copied().unwrap_or(0);
        match (rows, texts) {
            (2.., _) => Some(Repeat::Row(rows)),
            (_, 2..) => Some(Repeat::Text(texts)),
            _ => None,
        }
    }
}

fn row_key(complaint: &Complaint) -> RowKey<'_> {
    (
        complaint.reported_name.as_deref(),
        complaint.category.as_str(),
        complaint.said(),
        complaint.resolution.as_deref(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::made_up::complaint;

    #[test]
    fn rows_and_texts_are_told_apart() {
        let first = complaint(1, "Overig", None);
        let mut same_row = first.clone();
        same_row.id = "2023-0002".into();
        let mut same_text = complaint(3, "Overig", None);
        same_text.complaint = first.complaint.clone();
        let alone = complaint(4, "Overig", None);

        let complaints = [first, same_row, same_text, alone];
        let repeats = Repeats::of(&complaints);
        let found: Vec<_> = complaints.iter().map(|c| repeats.find(c)).collect();
        assert_eq!(
            found,
            [
                Some(Repeat::Row(2)),
                Some(Repeat::Row(2)),
                Some(Repeat::Text(3)),
                None
            ]
        );
    }
}
