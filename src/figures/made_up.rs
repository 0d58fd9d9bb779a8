//! Made-up complaints and locations for tests.

use dataset::{
    Category, CategoryId, CategorySource, Check, ComparedEntry, Complaint, Counts,
    ExternalDisputes, Kind, LabelCount, Location, Outcome, PublishedRow, Report, Slug, Source,
    SourceDocument,
};

/// A complaint with a category and an outcome; tests change what they need.
pub fn complaint(number: u32, category: &str, outcome: Option<Outcome>) -> Complaint {
    Complaint {
        id: format!("2023-{number:04}"),
        location: Slug::from_name("KDV Beukenstraat 11"),
        reported_name: Some("Beukenstraat 11 KDV".into()),
        label: Some("Partou B.V.".into()),
        category: CategoryId::from_name(category).unwrap(),
        category_source: CategorySource::Report,
        complaint: Some(format!("Klachttekst {number}")),
        resolution: Some(format!("Oplossing {number}")),
        outcome,
        received_on: None,
        closed_on: None,
        measure_due: None,
        source: Source {
            page: 12,
            line: number,
        },
    }
}

/// A location without complaints; its kind is read from the first word.
pub fn location(name: &str, site: &str) -> Location {
    let kind = match name.split(' ').next() {
        Some("KDV") => Some(Kind::Kdv),
        Some("BSO") => Some(Kind::Bso),
        _ => None,
    };
    Location {
        slug: Slug::from_name(name).unwrap(),
        name: name.into(),
        kind,
        site: site.into(),
        labels: vec!["Partou B.V.".into()],
        reported_names: vec![name.into()],
        town: None,
        address: None,
        places: None,
        register_id: None,
        postcode: None,
        register: None,
        perhaps_same: Vec::new(),
        counts: Counts::default(),
    }
}

/// A report with two categories, whose table says 3 complaints under `Overig` and 1 under `Privacy`.
pub fn report() -> Report {
    let names = ["Overig", "Privacy"];
    let categories = names.map(|name| Category {
        id: CategoryId::from_name(name).unwrap(),
        name: name.into(),
        lineage: None,
    });
    let published_totals = vec![
        published_row("Overig", [1, 2]),
        published_row("Privacy", [0, 1]),
    ];
    Report {
        format: dataset::FORMAT,
        organisation: "Partou".into(),
        year: 2023,
        source: SourceDocument {
            title: "Klachtenjaarverslag 2023".into(),
            date: Some("2024-05-31".into()),
            pages: 196,
        },
        complaints: 4,
        children_served: Some(71_757),
        locations_operated: Some(754),
        labels: vec!["Partou B.V.".into()],
        categories: categories.to_vec(),
        published_totals,
        checks: vec![Check {
            id: "complaints-per-100-children".into(),
            published: "0,12%".into(),
            computed: 0.01,
            agrees: false,
        }],
        external_disputes: vec![ExternalDisputes {
            label: "Partou B.V.".into(),
            disputes: 4,
        }],
        notes: Vec::new(),
        register: None,
        forwards: Vec::new(),
        disputes: Vec::new(),
        scheme: None,
        changes: Vec::new(),
        corrections: Vec::new(),
    }
}

fn published_row(category: &str, [no_label, label]: [u32; 2]) -> PublishedRow {
    let cell = |label: Option<&str>, complaints| LabelCount {
        label: label.map(str::to_string),
        complaints,
    };
    PublishedRow {
        category: CategoryId::from_name(category).unwrap(),
        by_label: vec![cell(None, no_label), cell(Some("Partou B.V."), label)],
        total: no_label + label,
    }
}

/// A location to compare, all of whose complaints are of one category and upheld.
pub fn compared(name: &str, complaints: u32, places: Option<u32>) -> ComparedEntry {
    let mut entry = ComparedEntry::from(&location(name, "site"));
    entry.places = places;
    entry.counts.total = complaints;
    if complaints > 0 {
        let category = CategoryId::from_name("Overig").unwrap();
        entry.counts.by_category.insert(category, complaints);
        entry.counts.by_outcome[Outcome::Upheld] = complaints;
    }
    entry
}
