//! What the Act asks of a year's report (Wet kinderopvang, art. 1.57b, 4 to 9), and what of it a source holds. It
//! says what is there, what is lacking, and what only a person can judge; it never says that a report is lawful.

mod told;

use crate::checks::privacy::{Certainty, Finding, Kind};
use crate::fault::{CellFault, FaultKind};
use crate::sources::{Draft, DraftRow, Reading, Source};
use chrono::{Datelike, NaiveDate};
use dataset::Outcome;
use serde::Serialize;

/// Something that the Act asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Duty {
    /// A report at all: none is needed where no complaint was filed.
    Report,
    /// A short description of the rules for complaints.
    Scheme,
    /// How these were made known.
    MadeKnown,
    /// The number and nature of the complaints that were handled, for each location.
    PerLocation,
    /// The gist of the verdicts, for each location.
    Verdicts,
    /// The nature of the measures, for each location.
    Measures,
    /// The number and nature of disputes before the Geschillencommissie.
    Disputes,
    /// Nothing that can be traced to natural persons.
    Untraceable,
    /// No home address of a childminder.
    HomeAddress,
    /// The day before 1 June of the next year.
    Due,
}

impl Duty {
    /// All of them, in the order in which they are told.
    pub const ALL: [Self; 10] = [
        Self::Report,
        Self::Scheme,
        Self::MadeKnown,
        Self::PerLocation,
        Self::Verdicts,
        Self::Measures,
        Self::Disputes,
        Self::Untraceable,
        Self::HomeAddress,
        Self::Due,
    ];

    /// Where it stands in art. 1.57b, as far as that was read: some only as one of several paragraphs.
    pub const fn paragraph(self) -> &'static str {
        match self {
            Self::Report => "9",
            Self::Scheme => "4 a",
            Self::MadeKnown => "4 b",
            Self::PerLocation => "4 c",
            Self::HomeAddress => "6",
            Self::Verdicts | Self::Measures | Self::Disputes | Self::Untraceable | Self::Due => {
                "4-8"
            }
        }
    }
}

/// How it stands with a duty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// The source holds it.
    There,
    /// The source lacks it, or part of it.
    Missing,
    /// Only a person can say.
    Judge,
    /// It isn't asked for, since there were no complaints.
    NotNeeded,
}

/// A duty, and how it stands with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// What is asked for.
    pub duty: Duty,
    /// How it stands.
    pub state: State,
    /// Why, with figures.
    pub why: Why,
}

/// Why a duty stands as it does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// There is nothing to add.
    Plain,
    /// It lacks in so many complaints or disputes.
    Lacking {
        /// In how many.
        lacking: usize,
        /// Of how many.
        of: usize,
    },
    /// The source gives counts alone.
    CountsOnly,
    /// The source doesn't speak of it.
    Unsaid,
    /// The report may say it in its running text, which isn't read for it.
    NotRead,
    /// How many passages may point at somebody.
    Passages {
        /// Names, numbers, addresses and dates of birth that can hardly be anything else.
        naming: usize,
        /// All others.
        others: usize,
    },
    /// The day before which it must be public is still to come.
    DaysLeft {
        /// How many days are left, the last one included.
        days: i64,
        /// Its year.
        year: i32,
    },
    /// It is past.
    Past {
        /// Its year.
        year: i32,
    },
    /// The year that the report is about isn't over.
    NotOver,
    /// Nothing says which year it is about.
    NoYear,
}

/// What the Act asks of a year, point by point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// The year.
    pub year: u16,
    /// Whether a report is needed: not where no complaint was filed.
    pub is_needed: bool,
    /// The points, each duty once.
    pub points: Vec<Point>,
}

/// Holds a year against the Act. The findings are those of [`super::privacy::of_draft`].
pub fn check(source: &Source, findings: &[Finding], today: NaiveDate) -> Act {
    let draft = &source.draft;
    let year = draft.curated.entries.document.year;
    let is_needed = !draft.rows.is_empty();
    let point = |duty| {
        let (state, why) = match duty {
            Duty::Report => (
                if is_needed {
                    State::There
                } else {
                    State::NotNeeded
                },
                Why::Plain,
            ),
            _ if !is_needed => (State::NotNeeded, Why::Plain),
            Duty::Scheme => said(draft.curated.entries.scheme.is_some(), source),
            Duty::MadeKnown => made_known(source),
            Duty::PerLocation => lacking(draft, |row| row.name.is_none()),
            Duty::Verdicts => lacking(draft, |row| row.outcome.is_none()),
            Duty::Measures => measures(draft),
            Duty::Disputes => disputes(source),
            Duty::Untraceable => untraceable(findings),
            Duty::HomeAddress => home_address(draft),
            Duty::Due => due(year, today),
        };
        Point { duty, state, why }
    };
    Act {
        year,
        is_needed,
        points: Duty::ALL.into_iter().map(point).collect(),
    }
}

/// What isn't found in a report's text may stand where nothing looks for it.
fn said(is_said: bool, source: &Source) -> (State, Why) {
    match (is_said, &source.reading) {
        (true, _) => (State::There, Why::Plain),
        (false, Reading::Workbook(_)) => (State::Missing, Why::Unsaid),
        (false, Reading::Report(_)) => (State::Judge, Why::NotRead),
    }
}

fn made_known(source: &Source) -> (State, Why) {
    let scheme = source.draft.curated.entries.scheme.as_ref();
    let is_said = scheme.is_some_and(|scheme| scheme.made_known.is_some());
    said(is_said, source)
}

fn lacking(draft: &Draft, lacks: fn(&DraftRow) -> bool) -> (State, Why) {
    let of = draft.rows.len();
    match draft.rows.iter().filter(|row| lacks(row)).count() {
        0 => (State::There, Why::Plain),
        lacking => (State::Missing, Why::Lacking { lacking, of }),
    }
}

/// A measure belongs to what was upheld; whether a text tells one is for a reader to see.
fn measures(draft: &Draft) -> (State, Why) {
    let is_upheld =
        |row: &&DraftRow| matches!(row.outcome, Some(Outcome::Upheld | Outcome::PartlyUpheld));
    let of = draft.rows.iter().filter(is_upheld).count();
    if of > 0 && draft.rows.iter().all(|row| row.complaint.is_none()) {
        return (State::Missing, Why::CountsOnly);
    }
    let upheld = draft.rows.iter().filter(is_upheld);
    match upheld.filter(|row| row.resolution.is_none()).count() {
        0 => (State::There, Why::Plain),
        lacking => (State::Missing, Why::Lacking { lacking, of }),
    }
}

/// No dispute is a figure as well, and must be said: by a figure, or by an empty sheet.
fn disputes(source: &Source) -> (State, Why) {
    let draft = &source.draft;
    let told = &draft.curated.entries.dispute;
    let has_sheet = match &source.reading {
        Reading::Workbook(understood) => understood
            .sheets
            .iter()
            .any(|sheet| sheet.read_as == Some("Geschillen")),
        Reading::Report(_) => false,
    };
    let printed = draft
        .printed
        .figures
        .disputes
        .and_then(|count| usize::try_from(count).ok());
    if printed.is_none() && told.is_empty() && !has_sheet {
        return said(false, source);
    }
    let of = printed.unwrap_or_default().max(told.len());
    let described = told
        .iter()
        .filter(|dispute| dispute.subject.is_some())
        .count();
    match of - described {
        0 => (State::There, Why::Plain),
        _ if told.is_empty() => said(false, source),
        lacking => (State::Missing, Why::Lacking { lacking, of }),
    }
}

/// What a scan doesn't find isn't cleared, so a person judges in any case.
fn untraceable(findings: &[Finding]) -> (State, Why) {
    let names = |finding: &&Finding| {
        let is_naming = matches!(
            finding.kind,
            Kind::Name
                | Kind::Phone
                | Kind::Email
                | Kind::Iban
                | Kind::Bsn
                | Kind::Address
                | Kind::Birth
        );
        is_naming && finding.certainty == Certainty::Certain
    };
    let naming = findings.iter().filter(names).count();
    let others = findings.len() - naming;
    let state = if naming > 0 {
        State::Missing
    } else {
        State::Judge
    };
    (state, Why::Passages { naming, others })
}

fn home_address(draft: &Draft) -> (State, Why) {
    let is_home = FaultKind::Cell(CellFault::HomeAddress);
    match draft.faults.iter().any(|fault| fault.kind == is_home) {
        true => (State::Missing, Why::Plain),
        false => (State::Judge, Why::Plain),
    }
}

fn due(year: u16, today: NaiveDate) -> (State, Why) {
    if year == 0 {
        return (State::Judge, Why::NoYear);
    }
    let next = i32::from(year) + 1;
    let Some(day) = NaiveDate::from_ymd_opt(next, 6, 1) else {
        return (State::Judge, Why::Past { year: next });
    };
    let days = day.signed_duration_since(today).num_days();
    match (today.year() < next, days) {
        (true, _) => (State::Judge, Why::NotOver),
        (false, 1..) => (State::There, Why::DaysLeft { days, year: next }),
        _ => (State::Judge, Why::Past { year: next }),
    }
}
