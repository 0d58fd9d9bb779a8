//! Every decision that a source doesn't settle by itself, with its reason: who is who, what stands
//! where, what readers should know. What is decided about single lines of a report belongs to the
//! source that reads them ([`crate::sources::report`]).

mod entries;

pub use entries::*;

use crate::fault::{Fault, FaultKind, Place, SourceFile};
use toml::Spanned;

/// A reason shorter than this says nothing that a reader could check.
const SHORTEST_REASON: usize = 12;

/// Decisions, and the text of their file to find lines in.
#[derive(Clone, Debug, Default)]
pub struct Curated {
    /// The decisions.
    pub entries: Entries,
    /// Their file.
    pub text: FileText,
}

/// The text of a file of decisions, and where decisions stand that are no part of it: a workbook says
/// itself what closed or has another name.
#[derive(Clone, Debug, Default)]
pub struct FileText {
    text: String,
    stated: Vec<Place>,
}

impl FileText {
    /// Keeps a text.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            stated: Vec::new(),
        }
    }

    /// The reason of a decision that the source itself states. Its span lies behind the text, so that
    /// its place is known by it.
    pub fn stated(&mut self, place: Place, reason: &str) -> Spanned<String> {
        self.stated.push(place);
        let at = self.text.len() + self.stated.len();
        Spanned::new(at..at, reason.to_owned())
    }

    /// Where a value stands.
    pub fn place<T>(&self, value: &Spanned<T>) -> Place {
        let behind = value.span().start.checked_sub(self.text.len() + 1);
        let stated = behind.and_then(|at| self.stated.get(at));
        let in_file = || Place::new(SourceFile::Curated, self.line(value));
        stated.cloned().unwrap_or_else(in_file)
    }

    /// The line of a value.
    pub fn line<T>(&self, value: &Spanned<T>) -> u32 {
        let before = self.text.get(..value.span().start).unwrap_or_default();
        let lines = before.bytes().filter(|&byte| byte == b'\n').count();
        u32::try_from(lines + 1).unwrap_or(u32::MAX)
    }

    /// A fault for each entry of a table whose reason says nothing.
    pub fn reasons<'a, E: Reasoned + 'a>(
        &self,
        table: &'static str,
        entries: impl IntoIterator<Item = &'a E>,
    ) -> Vec<Fault> {
        let reasons = entries.into_iter().map(Reasoned::reason);
        reasons
            .filter(|reason| reason.get_ref().trim().chars().count() < SHORTEST_REASON)
            .map(|reason| Fault::at(self.place(reason), FaultKind::NoReason(table)))
            .collect()
    }
}

impl Curated {
    /// Where a value stands.
    pub fn place<T>(&self, value: &Spanned<T>) -> Place {
        self.text.place(value)
    }

    /// The line of a value.
    pub fn line<T>(&self, value: &Spanned<T>) -> u32 {
        self.text.line(value)
    }

    /// A fault for each decision without a usable reason.
    pub fn reasons(&self) -> Vec<Fault> {
        let (text, entries) = (&self.text, &self.entries);
        [
            text.reasons("document", [&entries.document]),
            text.reasons("label", &entries.label),
            text.reasons("location", &entries.location),
            text.reasons("same_site", &entries.same_site),
            text.reasons("separate_site", &entries.separate_site),
            text.reasons("perhaps_same", &entries.perhaps_same),
            text.reasons("forward", &entries.forward),
            text.reasons("holder", &entries.holder),
            text.reasons("register_name", &entries.register_name),
            text.reasons("change", &entries.change),
            text.reasons("category_renamed", &entries.category_renamed),
            text.reasons("dispute", &entries.dispute),
            text.reasons("scheme", &entries.scheme),
        ]
        .concat()
    }

    /// The column of a label in a table of totals; the first one is for rows without label.
    pub fn column_of(&self, label: Option<&str>) -> usize {
        let at = |label| {
            self.entries
                .label
                .iter()
                .position(|entry| entry.name == label)
        };
        label.and_then(at).map_or(0, |at| at + 1)
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;

    /// Decisions of a made-up organisation, `Zon`, with these entries besides.
    pub fn curated(entries: &str) -> Curated {
        let document =
            "[document]\norganisation = \"Zon\"\nyear = 2031\nreason = \"on the cover\"\n";
        let label = "[[label]]\nname = \"Zon B.V.\"\nreason = \"section 3.1\"\n";
        let text = format!("{document}{label}{entries}");
        Curated {
            entries: toml::from_str(&text).unwrap(),
            text: FileText::new(text),
        }
    }

    #[test]
    fn what_a_source_states_itself_keeps_its_place() {
        let mut curated = curated("");
        let places = [3, 9].map(|line| Place::new(SourceFile::Workbook, line));
        let stated = places
            .clone()
            .map(|place| curated.text.stated(place, "on a sheet"));
        assert_eq!(stated.map(|reason| curated.place(&reason)), places);
        let reason = &curated.entries.document.reason;
        assert_eq!(curated.place(reason), Place::new(SourceFile::Curated, 4));
    }

    #[test]
    fn a_decision_without_a_reason_is_a_fault_with_its_line() {
        let entries = "[[forward]]\nfrom = \"a\"\nto = \"b\"\nreason = \"so\"\n";
        let kind = FaultKind::NoReason("forward");
        let faults = curated(entries).reasons();
        assert!(faults.contains(&Fault::in_curated(11, kind)), "{faults:?}");
    }
}
