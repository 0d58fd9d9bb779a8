//! What is found, as files.

use super::super::card::with_meaning;
use super::super::download;
use super::ListModel;
use crate::islands::address;
use crate::islands::load::Load;
use crate::links::{Links, Years};
use crate::listing::Listing;
use crate::share::spreadsheet::{self, Row};
use crate::texts::{categories, spreadsheet as texts_spreadsheet};
use leptos::prelude::*;

impl ListModel {
    /// The complaints found as a file for spreadsheets.
    pub fn download_csv(self) {
        let Load::Loaded(listing) = &*self.load.read_untracked() else {
            return;
        };
        let found = self.found.read_untracked();
        let links = &self.page.read_value().links;
        let rows = found.rows.iter();
        let rows = rows.filter_map(|&row| spreadsheet_row(listing, row, links));
        let file = spreadsheet::file(rows, links.language());
        download::save(&self.file_name(listing, "csv"), "text/csv", &file);
    }

    /// The complaints found as a file for programs.
    pub fn download_json(self) {
        let Load::Loaded(listing) = &*self.load.read_untracked() else {
            return;
        };
        let rows = &self.found.read_untracked().rows;
        if let Some(file) = download::selection(&self.sources.get_value(), rows) {
            download::save(&self.file_name(listing, "json"), "application/json", &file);
        }
    }

    /// A download says what it holds. What the address asks for in vain is no part of that.
    fn file_name(self, listing: &Listing, ending: &str) -> String {
        let years = listing.only_year().map_or(Years::All, Years::One);
        let mut state = self.state.get_untracked();
        let found = self.found.read_untracked();
        for (value, chosen) in state.chosen.iter_mut().zip(found.chosen) {
            *value = value.take().filter(|_| chosen.is_some());
        }
        let called = texts_spreadsheet::of(self.language()).file;
        let stem = state.file_stem(called, &years.value().unwrap_or_default());
        format!("{stem}.{ending}")
    }
}

/// A complaint as the table for spreadsheets has it, with the address that goes on showing it.
fn spreadsheet_row<'a>(listing: &'a Listing, row: u32, links: &Links) -> Option<Row<'a>> {
    let complaint = listing.complaint(row)?;
    let year = complaint.year().parse().ok()?;
    let link = links.clone().of_year(year);
    let meaning = categories::of(links.language()).meaning;
    Some(Row {
        complaint,
        location: listing.location_then(row).map(|one| one.name.as_str()),
        category: with_meaning(
            listing.category_name(row),
            meaning(complaint.category.as_str()),
        ),
        link: address::whole(&link.complaint(complaint.location.as_ref(), &complaint.id)),
    })
}
