//! The report on a made-up export, compared with figures counted by hand.

mod told;

use super::made_up::{EXPORT, HEADINGS, day, export, log_of, report};
use super::*;
use crate::sources::workbook::{self, Known};
use klachtenwijzer::texts::Language;

fn names(cases: &[Case]) -> Vec<(&str, i64)> {
    let named = cases
        .iter()
        .map(|case| (case.location.as_deref(), case.days));
    named
        .map(|(name, days)| (name.unwrap_or("?"), days))
        .collect()
}

/// Each figure stands beside its row in [`EXPORT`].
#[test]
fn a_week_as_counted_by_hand() {
    let report = export();
    assert_eq!(names(&report.received), [("KDV Eik", 7), ("BSO Boom", 1)]);
    assert_eq!(names(report.closed.as_ref().unwrap()), [("KDV Eik", 21)]);
    let open = report.open.as_ref().unwrap();
    let expected = [
        ("KDV Eik", 43),
        ("BSO Boom", 42),
        ("KDV Eik", 7),
        ("BSO Boom", 1),
        ("BSO Boom", 0),
    ];
    assert_eq!(names(open), expected);
    let late: Vec<bool> = open.iter().map(Case::is_late).collect();
    assert_eq!(late, [true, false, false, false, false]);
    // 21, 33 and 42 days.
    let took = ToClose {
        complaints: 3,
        fewest: 21,
        most: 42,
        twice_median: 2 * 33,
        late: 0,
    };
    assert_eq!(report.to_close, Some(took));
    let promises = report.promises.as_ref().unwrap();
    let due: Vec<_> = promises.due.iter().map(|one| one.due).collect();
    assert_eq!(
        (due, promises.before),
        (vec![day("2026-12-01"), day("2026-12-13")], 1)
    );
    assert_eq!(report.holidays, []);
    assert_eq!(report.last_day, Some(day("2026-11-30")));
    assert!(report.is_over());
}

/// The file begins in week 36: weeks 37 to 47 are whole, eleven of them. There are six complaints in them, three
/// about Communicatie (rows 3, 4 and 6) and two about Privacy (rows 5 and 12); one has no subject.
#[test]
fn subjects_against_the_usual_as_counted_by_hand() {
    let report = export();
    let baseline = report.baseline.unwrap();
    assert_eq!(
        (baseline.first.to_string(), baseline.weeks),
        ("2026-W37".to_owned(), 11)
    );
    let against = |count, before| Against {
        count,
        before,
        weeks: 11,
    };
    assert_eq!(report.all, against(2, 6));
    let subjects: Vec<_> = report
        .subjects
        .iter()
        .map(|one| (one.name.as_deref(), one.against))
        .collect();
    let expected = [
        (Some("Communicatie"), against(1, 3)),
        (Some("Privacy"), against(1, 2)),
    ];
    assert_eq!(subjects, expected);
}

/// In weeks 45 to 48: 3, 10, 10 and 23 November. The other location has one, the day after isn't in them.
#[test]
fn locations_with_several_at_once() {
    let several = Several {
        location: "KDV Eik".to_owned(),
        days: ["2026-11-03", "2026-11-10", "2026-11-10", "2026-11-23"]
            .map(day)
            .to_vec(),
    };
    assert_eq!(export().several, [several]);
}

/// Weeks 45 to 48 begin on Monday 2 November; the chosen one on the 23rd.
#[test]
fn first_and_last_days_count() {
    let report = report(
        &[
            "KDV Eik;2-11-2026;Privacy;x;;;22-11-2026;",
            "KDV Eik;29-11-2026;Privacy;x;;;23-11-2026;",
            "BSO Boom;1-11-2026;Privacy;x;;;;",
            "BSO Boom;29-11-2026;Privacy;x;;;;",
        ],
        "2026-W48",
        "2026-11-30",
    );
    let several = report
        .several
        .iter()
        .map(|one| (&*one.location, one.days.len()));
    assert_eq!(several.collect::<Vec<_>>(), [("KDV Eik", 2)]);
    let promises = report.promises.unwrap();
    assert_eq!((promises.due.len(), promises.before), (1, 1));
}

#[test]
fn what_is_not_clear_is_told_by_cell() {
    let unclear = export().unclear;
    let told: Vec<_> = unclear
        .iter()
        .map(|one| (one.doubt, one.place.to_string()))
        .collect();
    let expected = [
        (Doubt::NoReceived, "klachten!B10".to_owned()),
        (Doubt::ReceivedLater, "klachten!B11".to_owned()),
        (Doubt::ClosedBefore, "klachten!H13".to_owned()),
        (Doubt::NoClosed, "klachten!H12".to_owned()),
    ];
    assert_eq!(told, expected);
    for (row, doubt) in [
        (
            "KDV Eik;2-11-2026;Privacy;x;;;;gisteren",
            Doubt::ClosedUnread,
        ),
        (
            "KDV Eik;2-11-2026;Privacy;x;;;;1-12-2026",
            Doubt::ClosedLater,
        ),
        (
            "KDV Eik;2-11-2026;Privacy;x;loopt nog;;;3-11-2026",
            Doubt::StillPending,
        ),
        ("KDV Eik;2-11-2026;Privacy;x;hm;;;", Doubt::VerdictUnread),
        ("KDV Eik;2-11-2026;Privacy;x;;;dinsdag;", Doubt::DueUnread),
        ("KDV Eik;;Privacy;x;;;;", Doubt::NoReceived),
        ("KDV Eik;3/4/2026;Privacy;x;;;;", Doubt::NoReceived),
    ] {
        let unclear = report(&[row], "2026-W48", "2026-11-30").unclear;
        let found: Vec<_> = unclear.iter().map(|one| one.doubt).collect();
        assert_eq!(found, [doubt], "{row}");
    }
}

/// 8 weeks with 1 complaint each make a mean of 1 and a limit of 1 + 3·√1 = 4: four are no signal, five are.
#[test]
fn a_signal_lies_above_the_limit() {
    // The file begins on 21 September, in week 39; then one in each of weeks 40 to 47.
    let mut rows = vec!["KDV Eik;21-9-2026;Overig;x;;;;".to_owned()];
    for monday in [
        "28-9", "5-10", "12-10", "19-10", "26-10", "2-11", "9-11", "16-11",
    ] {
        rows.push(format!("KDV Eik;{monday}-2026;Planning;x;;;;"));
    }
    for count in [4_u32, 5] {
        let mut rows = rows.clone();
        for at in 0..count {
            rows.push(format!("BSO Boom;{}-11-2026;Planning;x;;;;", 23 + at));
        }
        let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
        let report = report(&rows, "2026-W48", "2026-11-30");
        let [planning] = &report.subjects[..] else {
            panic!("{:?}", report.subjects)
        };
        assert_eq!(planning.against.limit(), Some(4.0));
        assert_eq!(planning.against.is_signal(), count == 5);
        let told = sheet(&report, Language::Dutch).sections[0].says.join(" ");
        assert_eq!(
            told.contains("Meer dan gewoon: Planning, 5 in deze week. Gemiddeld zijn dat er 1,00."),
            count == 5
        );
        assert_eq!(told.contains("Bij geen onderwerp"), count == 4);
        // A week less, and nothing is said of it.
        let few = super::made_up::report(&rows[1..], "2026-W48", "2026-11-30");
        assert_eq!((few.all.weeks, few.all.limit()), (7, None));
        let told = sheet(&few, Language::Dutch).sections[0].says.join(" ");
        assert!(
            told.contains("Wat gewoon is, is nog niet te zeggen."),
            "{told}"
        );
    }
}

/// 1 January 2027 is a Friday of 2026-W53. 20 November to 4 January are 10 + 31 + 4 = 45 days.
#[test]
fn weeks_around_the_new_year() {
    let rows = [
        "KDV Eik;20-11-2026;Privacy;x;;;;",
        "KDV Eik;31-12-2026;Privacy;x;;;;",
        "KDV Eik;1-1-2027;Privacy;x;gegrond;y;;3-1-2027",
        "KDV Eik;4-1-2027;Privacy;x;;;;",
    ];
    let today = "2027-01-04";
    let report = report(&rows, "2026-W53", today);
    assert_eq!(Week::last_before(day(today)), report.week);
    assert_eq!(names(&report.received), [("KDV Eik", 4), ("KDV Eik", 2)]);
    assert_eq!(names(report.closed.as_ref().unwrap()), [("KDV Eik", 2)]);
    assert_eq!(names(&report.open.unwrap()[..1]), [("KDV Eik", 45)]);
    assert_eq!(report.holidays, [(day("2027-01-01"), Holiday::NewYear)]);
    let title = sheet(
        &super::made_up::report(&rows, "2026-W53", today),
        Language::Dutch,
    )
    .title;
    assert_eq!(title, "Klachten in week 53 van 2026");
}

/// What a file carries over from the year before says nothing of that year's weeks. Of the weeks of 2027 only the
/// second is whole before the third: the file begins in the first.
#[test]
fn what_was_carried_over_is_no_baseline() {
    let rows = [
        "KDV Eik;20-9-2026;Privacy;x;gegrond;y;;7-1-2027",
        "KDV Eik;20-11-2026;Privacy;x;;;;",
        "KDV Eik;5-1-2027;Privacy;x;;;;",
        "KDV Eik;19-1-2027;Privacy;x;;;;",
    ];
    let baseline = report(&rows, "2027-W03", "2027-01-25").baseline.unwrap();
    assert_eq!(
        (baseline.first.to_string(), baseline.weeks),
        ("2027-W02".to_owned(), 1)
    );
    // A file that closed one in the year before holds that year's weeks.
    let mut rows = rows.to_vec();
    rows.push("KDV Eik;21-9-2026;Privacy;x;gegrond;y;;7-10-2026");
    let baseline = report(&rows, "2027-W03", "2027-01-25").baseline.unwrap();
    // From week 40 of 2026 to 53, fourteen, and two of 2027.
    assert_eq!(
        (baseline.first.to_string(), baseline.weeks),
        ("2026-W40".to_owned(), 16)
    );
}

/// 18 January to 29 February 2028 are 13 + 29 = 42 days.
#[test]
fn a_leap_day_is_a_day() {
    let open = |today: &str| {
        let rows = ["KDV Eik;18-1-2028;Privacy;x;;;;"];
        let report = report(&rows, "2028-W08", today);
        report.open.unwrap().pop().unwrap()
    };
    let (last, after) = (open("2028-02-29"), open("2028-03-01"));
    assert_eq!((last.days, last.is_late()), (42, false));
    assert_eq!((after.days, after.is_late()), (43, true));
}

/// Neither location nor subject is known: the year's report has a fault for each row and none is read.
#[test]
fn faults_of_the_year_keep_nothing_out_of_the_week() {
    let file = format!("{HEADINGS}\r\n{}\r\n", EXPORT.join("\r\n"));
    let known = Known {
        subjects: vec![(2025, vec!["Overig".to_owned()])],
        year: Some(2026),
        ..Known::default()
    };
    let read = workbook::read_file("klachten.csv", file.as_bytes(), &known).unwrap();
    assert!(read.draft.rows.is_empty() && read.draft.faults.len() > 2);
    let week = "2026-W48".parse().unwrap();
    let report = Report::of(read.log.as_ref().unwrap(), week, day("2026-11-30")).unwrap();
    assert_eq!(report, export());
}

#[test]
fn a_file_can_be_asked_for_its_weeks_up_to_this_one() {
    let log = log_of(HEADINGS, &EXPORT[5..6]);
    let weeks = |chosen: &str| {
        let weeks = Report::weeks(&log, chosen.parse().unwrap(), day("2026-12-07"));
        weeks.iter().map(Week::to_string).collect::<Vec<_>>()
    };
    assert_eq!(weeks("2026-W49"), ["2026-W50", "2026-W49", "2026-W48"]);
    // One that was chosen for another file stays.
    assert_eq!(weeks("2026-W47").last().unwrap(), "2026-W47");
}
