//! Every kind of fault of a report's text once, with made-up values: for the page that explains them.

use super::FaultKind;
use super::every::text;
use crate::sources::report::{Near, StructureError};

/// Why a report's text can't be read.
pub fn of_structure() -> Vec<StructureError> {
    vec![StructureError::NoList {
        last: 120,
        near: Some(Near {
            line: 25,
            text: text("Bijlage B De klachten"),
        }),
    }]
}

/// What only a report's text and the decisions beside it can get wrong.
pub fn of_reports() -> Vec<FaultKind> {
    let all = [figures(), rows(), list(), decisions(), addresses()];
    all.concat()
}

fn figures() -> Vec<FaultKind> {
    vec![
        FaultKind::FigureMissing("the number of children"),
        FaultKind::OtherYear {
            printed: 2024,
            expected: 2023,
        },
        FaultKind::TableRow {
            row: text("Overig"),
            sum: 4,
            total: 5,
        },
        FaultKind::TableColumn {
            column: text("Zon"),
            sum: 4,
            total: 5,
        },
        FaultKind::TableWidth {
            row: text("Overig"),
            found: 6,
            columns: 5,
        },
        FaultKind::Disagrees {
            check: text("category-overig"),
            published: text("5"),
            computed: 4.0,
        },
        FaultKind::PageNumber {
            printed: 8,
            counted: 9,
        },
        FaultKind::PageTotal {
            printed: 11,
            counted: 12,
        },
    ]
}

fn rows() -> Vec<FaultKind> {
    vec![
        FaultKind::NoComplaint,
        FaultKind::UnknownCategory {
            text: text("Overog Ouder vindt"),
            near: Some(text("Overig")),
            more: 2,
        },
        FaultKind::CellCount(3),
        FaultKind::WideComplaint {
            found: 30,
            widest: 21,
        },
        FaultKind::NarrowResolution { found: 9 },
        FaultKind::NotAccounted {
            stands: 80,
            read: 79,
            dropped: 1,
        },
        FaultKind::StrayText,
        FaultKind::UndecidedBreak("both cells are finished and the width fits either"),
        FaultKind::CategoryMissing {
            left: text("1 × Overig"),
        },
    ]
}

fn list() -> Vec<FaultKind> {
    vec![
        FaultKind::TextBeforeRows,
        FaultKind::HeadingText(text("Datum")),
        FaultKind::Letters {
            of: "the rows of the list",
            field: "letters",
            noted: 900,
            found: 890,
        },
        FaultKind::ColumnsLeftOut(text("Datum ontvangst, Duur (dagen)")),
        FaultKind::NoPageNumbers,
    ]
}

fn decisions() -> Vec<FaultKind> {
    vec![
        FaultKind::NothingToDecide {
            table: "category",
            line: 48,
            expected: "no row without category starts",
        },
        FaultKind::DecisionMoved { from: 39, to: 40 },
        FaultKind::Unknown {
            table: "same_site",
            name: text("Berk"),
            expected: "is the name of no location",
        },
        FaultKind::NoReason("forward"),
        FaultKind::Placeholder {
            note: text("figures"),
            name: text("duplicated"),
        },
    ]
}

fn addresses() -> Vec<FaultKind> {
    vec![
        FaultKind::CategoryGone(text("overig")),
        FaultKind::CategoryNew(text("overige")),
        FaultKind::SlugGone(text("kdv-eik")),
        FaultKind::SlugNew(text("kdv-berk")),
        FaultKind::NameRespelt {
            name: text("KDV Eyk"),
            now: text("kdv-eyk"),
            was: text("kdv-eik"),
        },
        FaultKind::ForwardAlive(text("kdv-eik")),
        FaultKind::ForwardTwice(text("kdv-eik")),
        FaultKind::ForwardCircle(text("kdv-eik")),
    ]
}
