//! What cells may hold: lists to choose from, dates, whole numbers. Each says in Dutch what belongs there.

use super::Template;
use super::looks::{Content, content};
use crate::sources::workbook::{Column, KINDS, SheetKind, proposed_verdicts};
use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DataValidationRule, ExcelDateTime, Formula, XlsxError,
};

/// How long a list written into a cell's rule may be.
const LONGEST: usize = 255;

impl Template {
    /// The rule for the cells of a column; nothing where anything may stand there.
    ///
    /// # Errors
    /// When it can't be written.
    pub fn rule(
        &self,
        kind: SheetKind,
        column: Column,
    ) -> Result<Option<DataValidation>, XlsxError> {
        let rule = match (kind, column) {
            (SheetKind::Locations, Column::MergedInto) => Some(advised(names_of(
                SheetKind::Locations,
                "Kies de locatie uit de lijst. Zijn het er meer, zet er dan puntkomma’s tussen.",
            )?)),
            (SheetKind::Complaints | SheetKind::Counts | SheetKind::Disputes, Column::Location) => {
                Some(names_of(
                    SheetKind::Locations,
                    "Kies een locatie uit de lijst. Staat zij er niet in, zet haar dan eerst op het blad Locaties.",
                )?)
            }
            (SheetKind::Complaints | SheetKind::Counts, Column::Subject) => Some(names_of(
                SheetKind::Subjects,
                "Kies een onderwerp uit de lijst. Staat het er niet in, zet het dan eerst op het blad Onderwerpen.",
            )?),
            (_, Column::Verdict) => words(&proposed_verdicts(), "Kies een oordeel uit de lijst.")?,
            (_, Column::Kind) => words(
                &KINDS,
                "Kies KDV, BSO, POV, VGO (gastouder) of GOB (gastouderbureau).",
            )?,
            (SheetKind::Subjects, Column::Before) => self.before()?,
            (_, Column::Label) => {
                let labels: Vec<&str> = self.labels.iter().map(String::as_str).collect();
                words(&labels, "Kies de rechtspersoon uit de lijst.")?.map(advised)
            }
            _ => self.by_content(column)?,
        };
        Ok(rule)
    }

    fn before(&self) -> Result<Option<DataValidation>, XlsxError> {
        let names = self.subjects_before.iter().map(String::as_str);
        let all: Vec<&str> = names.chain(["nieuw"]).collect();
        if self.subjects_before.is_empty() {
            return Ok(None);
        }
        words(
            &all,
            "Kies de naam van vorig jaar uit de lijst, of “nieuw”.",
        )
    }

    fn by_content(&self, column: Column) -> Result<Option<DataValidation>, XlsxError> {
        let rule = match content(column) {
            Content::Text | Content::Running => return Ok(None),
            Content::Date => {
                let [first, last] = self.days(column)?;
                let says = format!(
                    "Typ een datum als dag-maand-jaar, zoals 5-3-{}. {}",
                    self.year,
                    self.limits(column)
                );
                let rule = DataValidationRule::Between(first, last);
                told(DataValidation::new().allow_date(rule), &says)?
            }
            Content::Number => {
                let rule = DataValidationRule::GreaterThanOrEqualTo(0);
                let rule = DataValidation::new().allow_whole_number(rule);
                told(rule, "Typ een heel getal, met cijfers alleen.")?
            }
        };
        Ok(Some(rule))
    }

    /// The first and the last day that a column can hold.
    fn days(&self, column: Column) -> Result<[ExcelDateTime; 2], XlsxError> {
        let (first, last) = match column {
            // One of the year before is carried over.
            Column::Received => (self.year - 1, self.year),
            Column::RuledOn => (self.year, self.year),
            Column::Closed | Column::MeasureDue => (self.year - 1, self.year + 5),
            _ => (1901, self.year + 5),
        };
        Ok([
            ExcelDateTime::from_ymd(first, 1, 1)?,
            ExcelDateTime::from_ymd(last, 12, 31)?,
        ])
    }

    fn limits(&self, column: Column) -> String {
        let year = self.year;
        match column {
            Column::Received => {
                format!("Het blad is voor {year}; eerder kan alleen wat {year} afhandelde.")
            }
            Column::RuledOn => format!("Hier staan uitspraken uit {year}."),
            _ => String::new(),
        }
    }
}

/// The names in the first column of another sheet, as many as there are.
fn names_of(kind: SheetKind, says: &str) -> Result<DataValidation, XlsxError> {
    let sheet = kind.name();
    let all = format!("{sheet}!$A$2:$A$5000");
    // A list with empty cells in it would let anything pass.
    let names = format!("=OFFSET({sheet}!$A$2,0,0,MAX(1,COUNTA({all})),1)");
    told(
        DataValidation::new().allow_list_formula(Formula::new(names)),
        says,
    )
}

/// These words; nothing where they don't fit a rule, or one of them would be taken for two.
fn words(words: &[&str], says: &str) -> Result<Option<DataValidation>, XlsxError> {
    let length: usize = words
        .iter()
        .map(|word| word.encode_utf16().count() + 1)
        .sum();
    let fits = length <= LONGEST && words.iter().all(|word| !word.contains([',', '"']));
    if words.is_empty() || !fits {
        return Ok(None);
    }
    told(DataValidation::new().allow_list_strings(words)?, says).map(Some)
}

fn told(rule: DataValidation, says: &str) -> Result<DataValidation, XlsxError> {
    rule.set_error_title("Dit past hier niet")?
        .set_error_message(says.trim_end())
}

/// A rule that another value than those of the list may break.
fn advised(rule: DataValidation) -> DataValidation {
    rule.set_error_style(DataValidationErrorStyle::Warning)
}
