//! Which year a workbook is about, and whose it is.

use super::assemble::Assembly;
use super::columns::SheetKind;
use super::report::Said;
use super::roles::Roles;
use crate::fault::{LayoutFault, Place, SourceFile};

impl Assembly<'_> {
    /// The year: as the sheet Verslag says it, the folder, the name of the sheet, or that of the file.
    pub fn year(&mut self, said: &Said, roles: &Roles, files: &[String]) -> Option<u16> {
        let sheet = roles
            .get(&SheetKind::Complaints)
            .or_else(|| roles.get(&SheetKind::Counts));
        let named = sheet.and_then(|sheet| year_in(&sheet.name.name));
        let in_file = || match files {
            [file] => year_in(file),
            _ => None,
        };
        if let (Some((here, place)), Some(other)) = (&said.year, named)
            && *here != other
        {
            let here = *here;
            self.push(place.clone(), LayoutFault::OtherYear { here, other });
        }
        let said_year = said.year.as_ref().map(|(year, _)| *year);
        let year = said_year.or(self.known.year).or(named).or_else(in_file);
        let place = match &said.year {
            Some((_, place)) => place.clone(),
            None => Place::whole(SourceFile::Workbook),
        };
        let is_trial = self.known.is_trial;
        if year.is_none() {
            self.push(place.clone(), LayoutFault::YearUnknown { is_trial });
        }
        let document = &mut self.curated.entries.document;
        document.year = year.unwrap_or_default();
        document.reason = self.curated.text.stated(place, "The workbook says so.");
        year
    }

    pub fn organisation(&mut self, said: &Said, roles: &Roles) {
        let decided = &self.curated.entries.document.organisation;
        let decided = (!decided.is_empty()).then(|| decided.clone());
        let said = said.organisation.as_ref().map(|(name, _)| name.clone());
        let found = said.or(decided).or_else(|| self.known.organisation.clone());
        let is_trial = self.known.is_trial;
        if found.is_none() {
            let sheet = roles.get(&SheetKind::Report);
            let whole = Place::whole(SourceFile::Workbook);
            let place = sheet.map_or(whole, |sheet| Place::sheet(&sheet.name));
            self.push(place, LayoutFault::OrganisationUnknown { is_trial });
        }
        self.curated.entries.document.organisation = found.unwrap_or_default();
    }
}

/// The only year in a name.
fn year_in(name: &str) -> Option<u16> {
    let numbers = name.split(|c: char| !c.is_ascii_digit());
    let years = numbers
        .filter(|part| part.len() == 4)
        .filter_map(|part| part.parse().ok());
    let mut years = years.filter(|year| (1990..=2100).contains(year));
    let first = years.next();
    first.filter(|_| years.next().is_none())
}
