//! Every kind of fault of a workbook once, with made-up values: for the page that explains them.

use super::{CellFault, FaultKind, LayoutFault, NameFault, PrivacyFault};
use crate::checks::privacy::{Certainty, Kind};
use crate::sources::workbook::{Foreign, Limit, WorkbookError};

pub(super) fn text(text: &str) -> String {
    text.to_owned()
}

/// Why a file can't be read at all.
pub fn of_files() -> Vec<WorkbookError> {
    let foreign = Foreign::ALL.into_iter().map(WorkbookError::Foreign);
    let others = [
        WorkbookError::Empty,
        WorkbookError::Protected,
        WorkbookError::Broken {
            why: text("Zip error"),
        },
        WorkbookError::Limit(Limit::Bytes),
        WorkbookError::NoTable {
            line: text("Jaarverslag 2024"),
        },
        WorkbookError::NoFile,
        WorkbookError::SeveralFiles(vec![text("klachten.xlsx"), text("oud.xlsx")]),
        WorkbookError::SheetTwice {
            kind: "Klachten",
            names: [text("Klachten 2023"), text("Klachten 2024")],
        },
        WorkbookError::NoComplaints {
            sheets: vec![text("Blad1"), text("Blad2")],
        },
    ];
    others.into_iter().chain(foreign).collect()
}

/// What can be wrong with sheets, columns, cells and names.
pub fn of_workbooks() -> Vec<FaultKind> {
    let layout = layout().into_iter().map(FaultKind::from);
    let cells = cells().into_iter().chain(dates()).map(FaultKind::from);
    let later = [
        FaultKind::FolderYear {
            folder: text("2024"),
            year: 2023,
        },
        FaultKind::SameSlug {
            first: text("'t Els"),
            second: text("t Els"),
            slug: text("t-els"),
        },
        FaultKind::NoSlug(text("–")),
        FaultKind::CategoryName(text("–")),
        FaultKind::NameTooLong {
            letters: 180,
            start: text("Ouder vertelt dat"),
            longest: 150,
        },
    ];
    let names = names().into_iter().map(FaultKind::from);
    let privacy = privacy().into_iter().map(FaultKind::from);
    let named = layout.chain(cells).chain(names);
    named.chain(later).chain(privacy).collect()
}

fn privacy() -> Vec<PrivacyFault> {
    let example = |kind| match kind {
        Kind::Name => "mevrouw Jansen",
        Kind::Phone => "06-12345678",
        Kind::Email => "j.jansen@voorbeeld.nl",
        Kind::Iban => "NL91ABNA0417164300",
        Kind::Bsn => "111222333",
        Kind::Address => "1234 AB",
        Kind::Birth => "geboren op 3-4-2019",
        Kind::Age => "4-jarige",
        Kind::Health => "notenallergie",
        Kind::Family => "ouderlijk gezag",
        Kind::Safety => "Veilig Thuis",
        Kind::Money => "schuldsanering",
        Kind::Conviction => "geloofsovertuiging",
        Kind::Group => "babygroep",
    };
    let fault = |kind| PrivacyFault {
        kind,
        certainty: Certainty::Likely,
        passages: vec![text(example(kind))],
    };
    Kind::ALL.into_iter().map(fault).collect()
}

fn layout() -> Vec<LayoutFault> {
    vec![
        LayoutFault::NoHeadings {
            needed: text("Locatie of LRK-nummer, Ontvangen op"),
        },
        LayoutFault::MissingColumn {
            column: "Onderwerp",
            near: Some(text("Onderwrep")),
        },
        LayoutFault::TwoColumns {
            column: "Locatie",
            heading: text("Vestiging"),
            other: text("“Locatie” (A)"),
        },
        LayoutFault::PersonColumn {
            heading: text("Naam ouder"),
            hidden: false,
        },
        LayoutFault::ListAndCounts,
        LayoutFault::SeveralReports,
        LayoutFault::YearUnknown { is_trial: false },
        LayoutFault::OrganisationUnknown { is_trial: false },
        LayoutFault::OtherYear {
            here: 2023,
            other: 2024,
        },
        LayoutFault::Total {
            says: text("12"),
            counted: 11,
        },
        LayoutFault::UnknownColumn {
            heading: text("Weer"),
            near: None,
        },
        LayoutFault::UnreadSheet,
        LayoutFault::HiddenSheet,
        LayoutFault::HiddenColumn {
            heading: text("Oplossing"),
        },
        LayoutFault::HiddenRows { count: 3 },
        LayoutFault::RowNotRead,
        LayoutFault::Macros,
        LayoutFault::Links,
        LayoutFault::NoComplaints,
    ]
}

fn cells() -> Vec<CellFault> {
    vec![
        CellFault::Empty { column: "Locatie" },
        CellFault::Alone {
            shown: text("* voorlopig"),
        },
        CellFault::Error {
            shown: text("#N/B"),
        },
        CellFault::Unstored,
        CellFault::Unclosed,
        CellFault::Beyond {
            shown: text("later meer"),
        },
        CellFault::Invisible { code: 0x202E },
        CellFault::TooLong {
            letters: 20_001,
            most: 20_000,
        },
        CellFault::Verdict {
            shown: text("gegrnd"),
            near: Some("gegrond"),
        },
        CellFault::Several {
            column: "Onderwerp",
            shown: text("1. groep 2. eten"),
            rows: vec![text("groep"), text("eten")],
        },
        CellFault::Number {
            column: "Aantal",
            shown: text("veel"),
        },
        CellFault::Kind {
            shown: text("school"),
        },
        CellFault::HomeAddress,
        CellFault::CarriedOver {
            shown: text("20-12-2023"),
        },
        CellFault::NoVerdict,
        CellFault::NoMeasure,
        CellFault::NotCompared {
            shown: text("18 dagen"),
        },
    ]
}

fn dates() -> Vec<CellFault> {
    vec![
        CellFault::NoDate {
            shown: text("maart"),
        },
        CellFault::Serial {
            shown: text("45306"),
            date: text("15-1-2024"),
        },
        CellFault::ShortYear {
            shown: text("5-3-24"),
        },
        CellFault::Order {
            shown: text("3/4/2024"),
            readings: vec![text("3-4-2024"), text("4-3-2024")],
        },
        CellFault::NoSuchDay {
            shown: text("31-6-2024"),
        },
        CellFault::OutsideYear {
            shown: text("5-3-2025"),
            year: 2024,
            year_before: false,
        },
        CellFault::ClosedBefore {
            received: text("5-3-2024"),
            closed: text("4-3-2024"),
        },
    ]
}

fn names() -> Vec<NameFault> {
    let (shown, near) = (|| text("KDV Eyk"), || text("KDV Eik"));
    vec![
        NameFault::Location {
            shown: shown(),
            near: Some(near()),
            more: 1,
        },
        NameFault::Listed {
            shown: shown(),
            near: near(),
        },
        NameFault::Registration {
            shown: text("123456789"),
            more: 0,
        },
        NameFault::OtherRegistration {
            number: text("123456789"),
            named: shown(),
            of: near(),
        },
        NameFault::Twice {
            shown: near(),
            first: text("Locaties!A2"),
        },
        NameFault::Other {
            column: "Opgegaan in",
            shown: shown(),
            near: Some(near()),
        },
        NameFault::Spelling {
            shown: text("kdv eik"),
            other: near(),
            at: text("Klachten!A2"),
        },
        NameFault::Subject {
            shown: text("Facturen"),
            near: Some(text("Facturatie")),
            year: Some(2023),
            more: 0,
        },
        NameFault::SubjectBefore {
            shown: text("Contact"),
            year: 2023,
            near: None,
        },
        NameFault::SubjectWasNone {
            shown: text("Facturen"),
            year: 2023,
            near: Some(text("Facturatie")),
        },
    ]
}
