//! What a look at a year's source finds, whoever looks: everything is gone through, nothing is written.

use crate::checks::act::{self, Act};
use crate::checks::privacy::{self, Finding};
use crate::editions::{self, Addresses, Dataset, Published};
use crate::error::PublishError;
use crate::fault::Fault;
use crate::sources::workbook::Understood;
use crate::sources::{Reading, Source};
use chrono::NaiveDate;

/// What was found.
#[derive(Debug, Default)]
pub struct Checked {
    /// What was understood of a workbook.
    pub understood: Option<Understood>,
    /// Why it can't be read or joined to what is published.
    pub error: Option<PublishError>,
    /// What is wrong.
    pub faults: Vec<Fault>,
    /// What is only to be looked at.
    pub warnings: Vec<Fault>,
    /// What may point at people in its texts.
    pub privacy: Vec<Finding>,
    /// What the Act asks for; nothing while anything is wrong, since rows with faults are missing.
    pub act: Option<Act>,
    /// Whether names were compared with those of other years.
    pub is_compared: bool,
    /// What would be published; nothing while anything is wrong, or without what is published.
    pub dataset: Option<Dataset>,
}

impl Checked {
    /// Goes through a source that was read, or says why it wasn't.
    pub fn of(
        source: Result<Source, PublishError>,
        published: Option<Published>,
        today: NaiveDate,
    ) -> Self {
        let mut checked = Self {
            is_compared: published.is_some(),
            ..Self::default()
        };
        let source = match source {
            Ok(source) => source,
            Err(error) => {
                checked.error = Some(error);
                return checked;
            }
        };
        checked.warnings.clone_from(&source.draft.warnings);
        checked
            .warnings
            .sort_by(|one, other| one.place.cmp(&other.place));
        checked.privacy = privacy::of_draft(&source.draft);
        if let Reading::Workbook(understood) = &source.reading {
            checked.understood = Some(understood.as_ref().clone());
        }
        match editions::prepare(&source, Addresses::Listed, None) {
            Err(faults) => checked.faults = faults.as_slice().to_vec(),
            // Whether it can be joined to what is published shows by joining it.
            Ok(prepared) => {
                let joined =
                    published.map(|published| published.with(&prepared.publication, today));
                match joined.transpose() {
                    Ok(dataset) => checked.dataset = dataset,
                    Err(error) => checked.error = Some(error),
                }
                checked.act = Some(act::check(&source, &checked.privacy, today));
            }
        }
        checked
    }

    /// Whether nothing stops it from being published.
    pub fn is_fit(&self) -> bool {
        self.error.is_none() && self.faults.is_empty()
    }
}
