//! Made-up tables, and what is found in them.

use dataset::Slug;
use klachtenwijzer::texts::Language;
use publishing::error::PublishError;
use publishing::fault::{Fault, Tell};
use publishing::files::Files;
use publishing::sources::workbook::{self, Known, KnownLocation, Workbook};

pub const HEADINGS: &str =
    "Locatie;LRK-nummer;Ontvangen op;Onderwerp;Klacht;Oordeel;Oplossing;Afgehandeld op";
pub const SAID: &str = "Jaar;Organisatie\n2024;De Wilg\n";

pub fn try_read(tables: &[(&str, &str)], known: &Known) -> Result<Workbook, PublishError> {
    let mut files = Files::default();
    files.add("Verslag.csv", SAID).unwrap();
    for (name, text) in tables {
        files.add(format!("{name}.csv"), *text).unwrap();
    }
    workbook::read(&files, known)
}

pub fn read(tables: &[(&str, &str)], known: &Known) -> Workbook {
    try_read(tables, known).unwrap()
}

pub fn complaints(rows: &[&str]) -> String {
    format!("{HEADINGS}\n{}\n", rows.join("\n"))
}

pub fn codes(faults: &[Fault]) -> Vec<String> {
    let code = |fault: &Fault| format!("{} {}", fault.place, fault.kind.code());
    faults.iter().map(code).collect()
}

/// The faults of these rows of complaints, in a first year.
pub fn faults(rows: &[&str]) -> Vec<String> {
    codes(
        &read(&[("Klachten", &complaints(rows))], &Known::default())
            .draft
            .faults,
    )
}

pub fn warnings(rows: &[&str]) -> Vec<String> {
    codes(
        &read(&[("Klachten", &complaints(rows))], &Known::default())
            .draft
            .warnings,
    )
}

pub fn dutch(fault: &Fault) -> String {
    fault.tell(Language::Dutch).to_string()
}

pub const GOOD: &str = "KDV Eik;;5-3-2024;Communicatie;Te laat gebeld;gegrond;Besproken;12-3-2024";

/// What is published of a year before: two locations and two subjects.
pub fn published() -> Known {
    let location = |name: &str, number: &str| KnownLocation {
        slug: Slug::from_name(name).unwrap(),
        name: name.to_owned(),
        earlier_names: Vec::new(),
        register_id: Some(number.to_owned()),
        renamed_to: None,
        renamed_in: None,
    };
    Known {
        locations: vec![
            location("KDV Eik", "123456789"),
            location("BSO De Boomhut", "012345678"),
        ],
        subjects: vec![(
            2023,
            vec!["Communicatie".to_owned(), "Facturatie".to_owned()],
        )],
        ..Known::default()
    }
}
