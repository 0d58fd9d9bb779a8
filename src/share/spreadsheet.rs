//! Complaints as a table for whoever reads it in a spreadsheet: with the words of the page, in its
//! language, and each with its address. The dataset's own file of the same rows is for programs.

use crate::texts::spreadsheet::{Texts, of};
use crate::texts::{Language, outcomes};
use dataset::{CategorySource, Complaint, spreadsheet};

/// A complaint, and what the table says of it beside its own fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row<'a> {
    /// The complaint.
    pub complaint: &'a Complaint,
    /// The name of its location in its year.
    pub location: Option<&'a str>,
    /// The name of its category in its year.
    pub category: String,
    /// Its address, with its year: it goes on showing what it shows.
    pub link: String,
}

/// The file of some complaints.
pub fn file<'a>(rows: impl IntoIterator<Item = Row<'a>>, language: Language) -> String {
    let texts = of(language);
    let head = texts.columns.map(str::to_owned);
    let rows = rows.into_iter().map(|row| cells(&row, texts, language));
    spreadsheet::table(std::iter::once(head).chain(rows))
}

fn cells(row: &Row, texts: &Texts, language: Language) -> [String; 15] {
    let complaint = row.complaint;
    let optional = |text: &Option<String>| text.clone().unwrap_or_default();
    [
        complaint.id.clone(),
        row.link.clone(),
        row.location.unwrap_or_default().to_owned(),
        optional(&complaint.reported_name),
        optional(&complaint.label),
        row.category.clone(),
        match complaint.category_source {
            CategorySource::Report => texts.printed,
            CategorySource::Inferred => texts.inferred,
        }
        .to_owned(),
        outcomes::of(language).full(complaint.outcome).to_owned(),
        complaint.said().to_owned(),
        optional(&complaint.resolution),
        complaint.year().to_owned(),
        optional(&complaint.received_on),
        optional(&complaint.closed_on),
        optional(&complaint.measure_due),
        complaint.source.page.to_string(),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::made_up::complaint;
    use dataset::Outcome;

    #[test]
    fn a_table_says_what_pages_say_in_their_language() {
        let one = Complaint {
            complaint: Some("=zei \"ja\"".into()),
            resolution: None,
            category_source: CategorySource::Inferred,
            ..complaint(7, "Overig", Some(Outcome::NotUpheld))
        };
        let row = |link: &str| Row {
            complaint: &one,
            location: Some("KDV Zee"),
            category: "Overig".into(),
            link: link.into(),
        };
        let file = |language| file([row("https://a.nl/#klacht-7")], language);
        let dutch = file(Language::Dutch);
        assert!(dutch.starts_with("\u{feff}Nummer;Link;Locatie;"), "{dutch}");
        for cell in [
            ";https://a.nl/#klacht-7;KDV Zee;",
            ";Overig;onze afleiding;Niet gegrond;",
            // No spreadsheet takes a parent's words for a formula.
            ";\"'=zei \"\"ja\"\"\";;",
        ] {
            assert!(dutch.contains(cell), "{cell}: {dutch}");
        }
        let english = file(Language::English);
        assert!(english.starts_with("\u{feff}Number;Link;Location;"));
        assert!(english.contains(";our inference;Not upheld;"));
    }
}
