//! The legal entities that rows name, in the order in which they come up.

use crate::decisions::{FileText, Label};
use crate::fault::Place;

/// Legal entities.
#[derive(Clone, Debug, Default)]
pub struct Labels(Vec<(String, Place)>);

impl Labels {
    /// Notes one.
    pub fn add(&mut self, name: &str, place: Place) {
        if self.0.iter().all(|(other, _)| other != name) {
            self.0.push((name.to_owned(), place));
        }
    }

    /// Its names.
    pub fn names(&self) -> Vec<&str> {
        self.0.iter().map(|(name, _)| name.as_str()).collect()
    }

    /// As decisions, each stated by the sheet.
    pub fn entries(self, stated: &mut FileText) -> Vec<Label> {
        let labels = self.0.into_iter().map(|(name, place)| Label {
            name,
            reason: stated.stated(place, "The sheet names it."),
        });
        labels.collect()
    }
}
