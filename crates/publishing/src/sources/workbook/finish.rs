//! The draft, once every sheet is read.

use super::Workbook;
use super::assemble::{Assembly, Read};
use super::labels::Labels;
use super::report::Said;
use super::subjects::Subjects;
use super::understood::Understood;
use crate::fault::{Fault, LayoutFault, Place, SourceFile};
use crate::sources::{Draft, Figures, Printed};
use dataset::SourceDocument;

impl Assembly<'_> {
    /// Makes the draft of what was read.
    pub fn finish(
        mut self,
        read: Read,
        subjects: Subjects,
        labels: Labels,
        said: Said,
        files: Vec<String>,
    ) -> Workbook {
        let names: Vec<String> = labels.names().into_iter().map(str::to_owned).collect();
        let entries = &mut self.curated.entries;
        entries.change.extend(read.listed.changes);
        entries.scheme = said.scheme.or_else(|| entries.scheme.take());
        entries.label.extend(labels.entries(&mut self.curated.text));
        let mut subjects = subjects;
        entries.category_renamed.append(&mut subjects.renamed);
        let (categories, at) = subjects.finish();
        let mut rows = read.rows;
        for row in &mut rows {
            row.category = at.get(row.category).copied().flatten().unwrap_or_default();
        }
        let disputes = read.disputes.unwrap_or_default();
        let by_label = names.iter().map(|name| {
            let own = disputes
                .labels
                .iter()
                .filter(|label| label.as_ref() == Some(name));
            u32::try_from(own.count()).unwrap_or(u32::MAX)
        });
        let by_label: Vec<u32> = match disputes.told.is_empty() {
            true => Vec::new(),
            false => by_label.collect(),
        };
        entries.dispute.extend(disputes.told);
        let total = self.total(said.total.as_ref(), rows.len());
        let whole = Place::whole(SourceFile::Workbook);
        if rows.is_empty() && self.findings.0.iter().all(Fault::is_warning) {
            self.findings.push(whole.clone(), LayoutFault::NoComplaints);
        }
        let (warnings, faults) = self.findings.0.into_iter().partition(Fault::is_warning);
        let printed = Printed {
            figures: Figures {
                complaints: total,
                children: said.children,
                disputes_by_label: by_label,
                ..Figures::default()
            },
            ..Printed::default()
        };
        let draft = Draft {
            whole,
            document: SourceDocument {
                title: files.join(", "),
                date: None,
                pages: 0,
            },
            printed,
            categories,
            locations: read.listed.locations,
            rows,
            curated: self.curated,
            faults,
            warnings,
        };
        let understood = Understood::of(&draft, files, self.sheets);
        Workbook {
            draft,
            understood,
            log: read.log,
        }
    }

    /// The total that the sheet Verslag says, where it is that of the rows. Rows with faults aren't counted,
    /// and a total says nothing before they are mended.
    fn total(&mut self, said: Option<&(u32, Place)>, rows: usize) -> Option<u32> {
        let (total, place) = said?;
        let counted = u32::try_from(rows).unwrap_or(u32::MAX);
        if self.findings.0.iter().any(|fault| !fault.is_warning()) {
            return None;
        }
        if *total != counted {
            let says = total.to_string();
            self.findings
                .push(place.clone(), LayoutFault::Total { says, counted });
            return None;
        }
        Some(*total)
    }
}
