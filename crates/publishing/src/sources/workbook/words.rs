//! The columns of each sheet, and the words that were seen for them.

use super::columns::{Column, SheetKind};

/// A column of a sheet: what it holds, its name, and other words for it, folded as headings are.
pub type Known = (Column, &'static str, &'static [&'static str]);

const LOCATION: Known = (
    Column::Location,
    "Locatie",
    &[
        "naam locatie",
        "locatienaam",
        "vestiging",
        "naam vestiging",
        "kindercentrum",
        "naam kindercentrum",
        "organisatieonderdeel",
    ],
);
const REGISTRATION: Known = (
    Column::Registration,
    "LRK-nummer",
    &[
        "lrk",
        "lrknummer",
        "lrk nr",
        "lrk id",
        "registratienummer",
        "registratienummer lrk",
        "lrk registratienummer",
    ],
);
const SUBJECT: Known = (
    Column::Subject,
    "Onderwerp",
    &[
        "categorie",
        "categorie klacht",
        "aard",
        "aard klacht",
        "soort klacht",
        "onderwerp klacht",
        "klachtcategorie",
    ],
);
const VERDICT: Known = (
    Column::Verdict,
    "Oordeel",
    &[
        "gegrond",
        "klacht gegrond",
        "gegrond ongegrond",
        "bevinding",
        "uitkomst",
        "strekking oordeel",
        "uitspraak",
    ],
);
const LABEL: Known = (
    Column::Label,
    "Rechtspersoon",
    &["label", "entiteit", "bv", "houder"],
);

const COMPLAINTS: &[Known] = &[
    LOCATION,
    REGISTRATION,
    (
        Column::Received,
        "Ontvangen op",
        &[
            "ontvangstdatum",
            "datum ontvangst",
            "datum ontvangen",
            "datum binnenkomst",
            "ontvangen",
            "datum",
            "datum klacht",
        ],
    ),
    SUBJECT,
    (
        Column::Complaint,
        "Klacht",
        &[
            "omschrijving",
            "omschrijving klacht",
            "klachtomschrijving",
            "toelichting",
            "toelichting klacht",
            "inhoud klacht",
        ],
    ),
    VERDICT,
    (
        Column::Resolution,
        "Oplossing",
        &[
            "welke oplossing is er getroffen",
            "toelichting welke oplossing is er getroffen",
            "getroffen oplossing",
            "maatregel",
            "getroffen maatregel",
            "genomen maatregel",
            "maatregel oplossing",
            "oplossing maatregel",
            "conclusie",
        ],
    ),
    (
        Column::MeasureDue,
        "Maatregel klaar op",
        &[
            "maatregel gereed op",
            "maatregel klaar",
            "datum maatregel klaar",
            "maatregel uiterlijk",
        ],
    ),
    (
        Column::Closed,
        "Afgehandeld op",
        &[
            "datum afhandeling",
            "afhandeldatum",
            "datum afgehandeld",
            "afgehandeld",
            "dagtekening oordeel",
            "datum oordeel",
        ],
    ),
    LABEL,
    (
        Column::Number,
        "Klachtnummer",
        &[
            "nummer",
            "nr",
            "klacht nr",
            "klacht nummer",
            "klachtnr",
            "dossiernummer",
            "zaaknummer",
            "kenmerk",
            "id",
        ],
    ),
];

const COUNTS: &[Known] = &[
    LOCATION,
    REGISTRATION,
    SUBJECT,
    VERDICT,
    (Column::Count, "Aantal", &["aantal klacht", "aantallen"]),
    LABEL,
];

const DISPUTES: &[Known] = &[
    LOCATION,
    REGISTRATION,
    SUBJECT,
    (
        Column::Verdict,
        "Uitkomst",
        &[
            "oordeel",
            "uitspraak",
            "gegrond",
            "klacht gegrond",
            "bevinding",
        ],
    ),
    (
        Column::Reference,
        "Referentiecode",
        &[
            "referentie",
            "kenmerk",
            "zaaknummer",
            "dossiernummer",
            "referentienummer",
        ],
    ),
    (
        Column::RuledOn,
        "Uitspraak op",
        &["datum uitspraak", "uitspraakdatum", "datum"],
    ),
    LABEL,
];

const LOCATIONS: &[Known] = &[
    (
        Column::Location,
        "Locatie",
        &[
            "naam",
            "naam locatie",
            "locatienaam",
            "vestiging",
            "naam vestiging",
            "kindercentrum",
            "organisatieonderdeel",
        ],
    ),
    REGISTRATION,
    (
        Column::Kind,
        "Soort",
        &["soort opvang", "opvangsoort", "type"],
    ),
    (
        Column::Town,
        "Plaats",
        &["vestigingsplaats", "gemeente", "stad"],
    ),
    (Column::Places, "Kindplaatsen", &["aantal kindplaatsen"]),
    (Column::OpenSince, "Open sinds", &["geopend op", "geopend"]),
    (
        Column::ClosedOn,
        "Gesloten op",
        &["gesloten", "gesloten sinds", "sluitingsdatum"],
    ),
    (
        Column::EarlierName,
        "Heette eerder",
        &["eerdere naam", "oude naam", "vorige naam"],
    ),
    (Column::MergedInto, "Opgegaan in", &["samengevoegd met"]),
    LABEL,
];

const SUBJECTS: &[Known] = &[
    SUBJECT,
    (
        Column::Before,
        "Heette vorig jaar",
        &["naam vorig jaar", "vorig jaar", "oude naam"],
    ),
    (
        Column::Explanation,
        "Uitleg",
        &["toelichting", "omschrijving", "betekenis"],
    ),
];

const REPORT: &[Known] = &[
    (Column::Year, "Jaar", &["verslagjaar"]),
    (
        Column::Organisation,
        "Organisatie",
        &["naam organisatie", "houder"],
    ),
    (
        Column::Children,
        "Kinderen",
        &["aantal kinderen", "opgevangen kinderen"],
    ),
    (Column::Scheme, "Regeling", &["klachtenregeling"]),
    (
        Column::MadeKnown,
        "Hoe bekendgemaakt",
        &["bekendgemaakt", "hoe bekend gemaakt"],
    ),
    (
        Column::Total,
        "Totaal",
        &["totaal aantal klacht", "aantal klacht"],
    ),
];

/// The columns of a sheet.
pub fn of(kind: SheetKind) -> &'static [Known] {
    match kind {
        SheetKind::Complaints => COMPLAINTS,
        SheetKind::Counts => COUNTS,
        SheetKind::Disputes => DISPUTES,
        SheetKind::Locations => LOCATIONS,
        SheetKind::Subjects => SUBJECTS,
        SheetKind::Report => REPORT,
    }
}
