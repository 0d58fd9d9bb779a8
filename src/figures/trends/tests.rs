use super::*;
use crate::figures::made_up;
use crate::figures::past::AllYears;
use dataset::{Category, Lineage, Report};
use std::sync::Arc;

fn counted(year: u16, count: u32, size: Option<u32>) -> YearCount {
    YearCount { year, count, size }
}

/// M.P. Fay's example in The R Journal 2 (2010), page 53: 10 events on 20,000 and 2 on 17,877. With
/// the smaller tail twice, p is 0.06056 (the smaller probabilities added up give 0.04213).
#[test]
fn the_chance_is_that_of_the_published_example() {
    let share = 17_877.0 / (17_877.0 + 20_000.0);
    assert!((chance_of(10, 2, share) - 0.060_56).abs() < 0.000_005);
}

/// By hand: of 10 events 1 or none falls in one year with the chance 11 ÷ 1024; twice that is
/// 0.021484.
#[test]
fn the_chance_by_hand() {
    assert!((chance_of(9, 1, 0.5) - 22.0 / 1024.0).abs() < 1e-12);
    assert!((chance_of(1, 9, 0.5) - 22.0 / 1024.0).abs() < 1e-12);
    assert_eq!(chance_of(0, 0, 0.5), 1.0);
    assert!(chance_of(5_000, 5_400, 0.5) < 0.001);
}

#[test]
fn two_years_are_told_apart_only_beyond_chance() {
    for (before, now, shifts) in [
        ((9, None), (1, None), Shift::Fewer),
        ((1, None), (9, None), Shift::More),
        ((8, None), (12, None), Shift::PerhapsChance),
        ((8, None), (8, None), Shift::None),
        // Twice as many on twice as many children is no difference.
        ((50, Some(1_000)), (100, Some(2_000)), Shift::None),
        ((50, None), (100, None), Shift::More),
        ((50, Some(1_000)), (50, Some(2_000)), Shift::Fewer),
    ] {
        let before = counted(2023, before.0, before.1);
        let now = counted(2024, now.0, now.1);
        assert_eq!(shift(before, now, 1), shifts, "{before:?} {now:?}");
    }
    // Among thirteen subjects one such difference is to be expected every few years.
    let (before, now) = (counted(2023, 9, None), counted(2024, 1, None));
    assert_eq!(shift(before, now, 13), Shift::PerhapsChance);
}

/// Garwood's interval of 5 is 1.62 to 11.67, as in the tables that `chance` is tested on.
#[test]
fn a_point_has_its_interval_on_a_hundred_too() {
    let point = Point::of(counted(2023, 5, Some(200)));
    let (rate, (low, high)) = point.on_hundred.unwrap();
    assert!((rate - 2.5).abs() < 1e-9);
    assert!((low - 3.247 / 4.0).abs() < 0.001 && (high - 23.337 / 4.0).abs() < 0.001);
    assert_eq!(Point::of(counted(2023, 5, None)).on_hundred, None);
}

/// 2033 is not published. 2034 calls "Praten" another name; "Eten" is new in it.
#[test]
fn a_count_is_followed_as_far_as_it_is_the_same() {
    let id = |name: &str| CategoryId::from_name(name).unwrap();
    let year = |year, names: &[(&str, Option<Lineage>)], children| {
        let categories = names.iter().map(|(name, lineage)| Category {
            id: id(name),
            name: (*name).into(),
            lineage: lineage.clone(),
        });
        Report {
            year,
            categories: categories.collect(),
            children_served: children,
            ..made_up::report()
        }
    };
    let follows = |name| Some(Lineage::Follows(id(name)));
    let newest = [("Contact", follows("Praten")), ("Eten", Some(Lineage::New))];
    let reports = [
        year(2034, &newest, Some(200)),
        year(2032, &[("Praten", follows("Praten"))], None),
        year(2031, &[("Praten", None)], Some(100)),
    ];
    let complaints = [
        vec![made_up::complaint(1, "Contact", None)],
        vec![made_up::complaint(1, "Praten", Some(Outcome::Upheld)); 3],
        vec![],
    ];
    let years = reports.iter().zip(&complaints);
    let years = years.map(|(report, complaints)| (report, &[][..], &complaints[..]));
    let all = Arc::new(AllYears::of(years, Vec::new()));
    let counts = |trend: Trend| -> Vec<_> {
        let points = trend.points.iter();
        points.map(|p| (p.counted.year, p.counted.count)).collect()
    };
    let past = Past::of(&all, 2034);
    let contact = Trend::of_category(&id("Contact"), &past);
    assert!(!contact.is_sized() && !contact.is_empty());
    let compared = contact.compared(1).unwrap();
    assert_eq!((compared.before.year, compared.now.year), (2032, 2034));
    assert_eq!(compared.shift, Shift::PerhapsChance);
    assert_eq!(counts(contact), [(2031, 0), (2032, 3), (2034, 1)]);
    let eten = Trend::of_category(&id("Eten"), &past);
    assert_eq!((eten.compared(1), eten.is_empty()), (None, true));
    assert_eq!(counts(eten), [(2034, 0)]);
    let upheld = Trend::of_outcome(Some(Outcome::Upheld), &past);
    assert_eq!(counts(upheld), [(2031, 0), (2032, 3), (2034, 0)]);
    let without = Trend::of_outcome(None, &past);
    assert_eq!(counts(without), [(2031, 0), (2032, 0), (2034, 1)]);
    // What came later is not told on an older year's page.
    let then = Past::of(&all, 2032);
    assert_eq!(counts(Trend::of_all(&then)), [(2031, 0), (2032, 3)]);
}
