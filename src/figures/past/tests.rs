use super::*;
use crate::figures::made_up::{location, report};
use dataset::{Counts, YearCounts};

fn slug(name: &str) -> Slug {
    Slug::from_name(name).unwrap()
}

fn entry(name: &str, state: State, years: &[u16]) -> LocationHistory {
    let counted = |&year: &u16| YearCounts {
        year,
        listed_as: None,
        counts: Counts::default(),
    };
    LocationHistory {
        slug: slug(name),
        name: name.into(),
        earlier_names: Vec::new(),
        kind: None,
        site: name.into(),
        town: None,
        postcode: None,
        places: None,
        register_id: None,
        state,
        years: years.iter().map(counted).collect(),
    }
}

fn of_year(year: u16, forwards: &[(&str, &str)]) -> Report {
    let forward = |&(from, to): &(&str, &str)| Forward {
        from: slug(from),
        to: slug(to),
    };
    Report {
        year,
        forwards: forwards.iter().map(forward).collect(),
        ..report()
    }
}

#[test]
fn an_address_leads_to_what_took_its_place() {
    let renamed = |to: &str| State::Renamed {
        to: slug(to),
        on: None,
    };
    let locations = vec![
        entry("Bark", State::Open, &[2031]),
        entry("Dok", State::Closed { on: None }, &[2031]),
        entry("Kade", renamed("Steiger"), &[]),
        entry("Rede", renamed("Ree"), &[]),
        entry("Ree", renamed("Rede"), &[]),
        entry("Steiger", State::Open, &[2032, 2031]),
    ];
    let reports = [
        of_year(2032, &[("Steg", "Kade")]),
        of_year(2031, &[("Doc", "Dok"), ("Steiger", "Dok")]),
    ];
    let years = reports.iter().map(|report| (report, &[][..], &[][..]));
    let past = Past::of(&Arc::new(AllYears::of(years, locations)), 2032);
    let listed = [location("Steiger", "site")];
    let answering = |name: &str| {
        let slug = slug(name);
        let found = past.answering(&slug, &listed, &reports[0].forwards);
        found.map(|found| found.name().to_owned())
    };
    for (name, leads_to) in [
        // A later year lists it again, so that an older forward holds no more.
        ("Steiger", Some("Steiger")),
        ("Steg", Some("Steiger")),
        ("Kade", Some("Steiger")),
        ("Doc", Some("Dok")),
        ("Dok", Some("Dok")),
        ("Bark", Some("Bark")),
        ("Nergens", None),
    ] {
        assert_eq!(answering(name).as_deref(), leads_to, "{name}");
    }
    // A circle, which publishing refuses, still ends somewhere.
    assert_eq!(answering("Ree").as_deref(), Some("Ree"));
}

#[test]
fn a_year_says_no_more_of_a_location_than_is_known() {
    let on = |on: &str| Some(on.to_owned());
    let reports = [2034, 2033, 2032].map(|year| of_year(year, &[]));
    let mut sized = location("Open", "site");
    sized.places = Some(40);
    let listed = [sized];
    let years = reports.iter().map(|report| (report, &listed[..], &[][..]));
    let all = AllYears::of(years, Vec::new());
    let known = |state: State, years: &[u16]| {
        let of_years = all.of_location(&entry("Open", state, years));
        let words = of_years.into_iter().map(|one| match one.known {
            Known::Listed { places, .. } => places.map_or("listed", |_| "sized"),
            Known::NotYet => "not yet",
            Known::NoMore => "no more",
            Known::NotNamed => "not named",
        });
        words.collect::<Vec<_>>().join(", ")
    };
    for (state, years, expected) in [
        (State::Open, &[2033][..], "not named, sized, not named"),
        (
            State::Opened { on: on("2033-08") },
            &[],
            "not named, not named, not yet",
        ),
        (
            State::Closed {
                on: on("2033-01-02"),
            },
            &[],
            "no more, not named, not named",
        ),
        (
            State::Closed { on: None },
            &[],
            "not named, not named, not named",
        ),
    ] {
        assert_eq!(known(state, years), expected);
    }
}

/// A year lists a location under the name of that time; both addresses lead there.
#[test]
fn an_older_year_answers_under_the_name_of_then() {
    let mut now = entry("Steiger", State::Open, &[2032, 2031]);
    now.years[1].listed_as = Some(slug("Kade"));
    let reports = [of_year(2032, &[]), of_year(2031, &[])];
    let years = reports.iter().map(|report| (report, &[][..], &[][..]));
    let all = Arc::new(AllYears::of(years, vec![now]));
    let past = Past::of(&all, 2031);
    let (then, asked) = ([location("Kade", "site")], slug("Steiger"));
    let found = past.answering(&asked, &then, &[]).unwrap();
    assert_eq!((found.name(), past.is_newest()), ("Kade", false));
}

#[test]
fn locations_of_other_years_alone_come_with_their_newest_year() {
    let locations = vec![
        entry("Bark", State::Open, &[2032, 2031]),
        entry("Dok", State::Open, &[2031]),
        entry("Kade", State::Open, &[]),
        entry("Ree", State::Open, &[2032]),
    ];
    let reports = [of_year(2032, &[]), of_year(2031, &[])];
    let years = reports.iter().map(|report| (report, &[][..], &[][..]));
    let all = Arc::new(AllYears::of(years, locations));
    let former = |shown| {
        let past = Past::of(&all, shown);
        let found = past.former();
        let found: Vec<_> = found
            .map(|(entry, last)| (entry.name.clone(), last.year))
            .collect();
        found
    };
    assert_eq!(former(2032), [("Dok".to_owned(), 2031)]);
    assert_eq!(former(2031), [("Ree".to_owned(), 2032)]);
}
