//! From sheets to a draft: each sheet read by its own module, in the order in which one needs the other.

use super::cells::Findings;
use super::columns::SheetKind;
use super::complaints::{self, Against};
use super::directory::Directory;
use super::disputes::{self, Disputes};
use super::error::WorkbookError;
use super::grid::{Book, Ignored, Sheet};
use super::headings::{self, Table};
use super::known::Known;
use super::labels::Labels;
use super::locations::{self, Listed};
use super::logged::{self, Log};
use super::report::{self, Said};
use super::roles::{self, Roles};
use super::subjects::Subjects;
use super::understood::SheetRead;
use super::{Workbook, counts, persons};
use crate::decisions::Curated;
use crate::fault::{CellFault, LayoutFault, Place, SourceFile};
use crate::sources::DraftRow;
use std::collections::BTreeSet;

/// Makes a draft of a workbook.
///
/// # Errors
/// When no sheet holds complaints, or there are more than are read.
pub fn assemble(
    book: &Book,
    files: Vec<String>,
    known: &Known,
    curated: Curated,
) -> Result<Workbook, WorkbookError> {
    let roles = roles::roles(book)?;
    let mut assembly = Assembly {
        known,
        curated,
        findings: Findings::default(),
        sheets: Vec::new(),
    };
    assembly.beside(book, &roles);
    let said = roles.get(&SheetKind::Report).map(|sheet| {
        let stated = &mut assembly.curated.text;
        report::read(sheet, stated, &mut assembly.findings)
    });
    let said = said.unwrap_or_default();
    let year = assembly.year(&said, &roles, &files);
    assembly.organisation(&said, &roles);
    assembly.read(book, &roles, files, said, year)
}

/// A draft in the making.
pub struct Assembly<'a> {
    pub known: &'a Known,
    pub curated: Curated,
    pub findings: Findings,
    pub sheets: Vec<SheetRead>,
}

/// What the sheets gave.
#[derive(Default)]
pub struct Read {
    pub rows: Vec<DraftRow>,
    pub listed: Listed,
    pub disputes: Option<Disputes>,
    pub log: Option<Log>,
}

impl Assembly<'_> {
    pub fn push(&mut self, place: Place, kind: LayoutFault) {
        self.findings.push(place, kind);
    }

    /// What is in the file besides the sheets that are read.
    fn beside(&mut self, book: &Book, roles: &Roles) {
        for ignored in &book.ignored {
            let kind = match ignored {
                Ignored::Macros => LayoutFault::Macros,
                Ignored::Links => LayoutFault::Links,
            };
            self.push(Place::whole(SourceFile::Workbook), kind);
        }
        let read: BTreeSet<_> = roles.values().map(|sheet| &sheet.name).collect();
        for sheet in &book.sheets {
            let place = Place::sheet(&sheet.name);
            if !read.contains(&sheet.name) {
                if !sheet.rows.is_empty() {
                    self.push(place, LayoutFault::UnreadSheet);
                }
                self.findings.0.extend(persons::anywhere(sheet));
                continue;
            }
            if sheet.hidden {
                self.push(place, LayoutFault::HiddenSheet);
            }
            for (row, column) in &sheet.unclosed {
                let place = sheet.place(*row, *column);
                self.findings.push(place, CellFault::Unclosed);
            }
            let rows = sheet.rows.iter().map(|row| row.number);
            let hidden: Vec<u32> = rows.filter(|row| sheet.hidden_rows.contains(row)).collect();
            if let Some(first) = hidden.first() {
                let count = hidden.len();
                self.push(sheet.place(*first, 0), LayoutFault::HiddenRows { count });
            }
        }
    }

    fn table<'s>(&mut self, sheet: &'s Sheet, kind: SheetKind) -> Option<Table<'s>> {
        let table = headings::table(sheet, kind, &mut self.findings.0);
        self.sheets.extend(table.as_ref().map(SheetRead::of));
        table
    }

    fn read(
        mut self,
        book: &Book,
        roles: &Roles,
        files: Vec<String>,
        said: Said,
        year: Option<u16>,
    ) -> Result<Workbook, WorkbookError> {
        let organisation = self.curated.entries.document.organisation.clone();
        let mut directory = Directory::new(self.known, &organisation);
        let mut labels = Labels::default();
        let mut read = Read::default();
        let get = |kind| roles.get(&kind).copied();
        let has_list = get(SheetKind::Locations).is_some_and(|sheet| !sheet.rows.is_empty());
        if let Some(table) =
            get(SheetKind::Locations).and_then(|sheet| self.table(sheet, SheetKind::Locations))
        {
            let stated = &mut self.curated.text;
            read.listed = locations::read(&table, year, &mut directory, stated, &mut self.findings);
        }
        let before = year.and_then(|year| self.known.subjects_before(year));
        let whole = Place::whole(SourceFile::Workbook);
        let sheet =
            get(SheetKind::Subjects).and_then(|sheet| self.table(sheet, SheetKind::Subjects));
        let mut subjects = match sheet {
            Some(table) => {
                let stated = &mut self.curated.text;
                Subjects::of_sheet(&table, before, stated, &mut self.findings)
            }
            None => Subjects::of_year(before, &whole),
        };
        let mut against = Against {
            year,
            directory: &mut directory,
            subjects: &mut subjects,
            labels: &mut labels,
        };
        let mut both = 0;
        if let Some(table) =
            get(SheetKind::Complaints).and_then(|sheet| self.table(sheet, SheetKind::Complaints))
        {
            read.log = Some(logged::read(&table, against.directory));
            read.rows = complaints::read(&table, &mut against, &mut self.findings);
            both += usize::from(!table.rows.is_empty());
        }
        if let Some(table) =
            get(SheetKind::Counts).and_then(|sheet| self.table(sheet, SheetKind::Counts))
        {
            let rows = counts::read(&table, &mut against, &mut self.findings)?;
            read.rows.extend(rows);
            both += usize::from(!table.rows.is_empty());
            if both == 2 {
                self.push(Place::sheet(&table.sheet.name), LayoutFault::ListAndCounts);
            }
        }
        if let Some(table) =
            get(SheetKind::Disputes).and_then(|sheet| self.table(sheet, SheetKind::Disputes))
        {
            let stated = &mut self.curated.text;
            read.disputes = Some(disputes::read(
                &table,
                year,
                &mut directory,
                &mut labels,
                stated,
                &mut self.findings,
            ));
        }
        if let Some(sheet) = get(SheetKind::Report) {
            self.sheets
                .push(SheetRead::plain(sheet, Some(SheetKind::Report)));
        }
        let known: BTreeSet<String> = self.sheets.iter().map(|sheet| sheet.name.clone()).collect();
        let others = book
            .sheets
            .iter()
            .filter(|sheet| !known.contains(&*sheet.name.name));
        self.sheets.extend(others.map(|sheet| {
            let read_as = roles.iter().find(|(_, other)| other.name == sheet.name);
            SheetRead::plain(sheet, read_as.map(|(kind, _)| *kind))
        }));
        let place = |name: &str| {
            book.sheets
                .iter()
                .position(|sheet| *sheet.name.name == *name)
        };
        self.sheets.sort_by_key(|sheet| place(&sheet.name));
        directory.faults(&mut self.findings);
        subjects.faults(&mut self.findings);
        if !has_list {
            read.listed.locations = directory.named();
        }
        Ok(self.finish(read, subjects, labels, said, files))
    }
}
