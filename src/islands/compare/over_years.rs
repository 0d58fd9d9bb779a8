//! The locations chosen over all years: what each year says of each, and nothing that would rank them.

use super::comparison::{Comparison, Pick};
use crate::figures::comparison::Choice;
use crate::figures::past::Known;
use crate::islands::CurrentPage;
use crate::islands::drawn::{Cell, Grid, GridGroup, GridRow, Narrow};
use crate::islands::fetch::ComparedYears;
use crate::links::{Address, CARDS, Page};
use crate::texts::{compare, years};
use dataset::PlaceOverYears;

/// Finds slugs among all locations that were ever published. One that has another name now, or that the
/// report forwards, leads to where it went.
pub(super) fn choice<'a>(asked: &[String], files: &'a ComparedYears) -> Choice<'a, PlaceOverYears> {
    Choice::find(asked, |slug| {
        let mut forwards = files.forwards.iter();
        let forward = forwards.find(|forward| forward.from.as_str() == slug);
        let mut at = forward.map_or(slug, |forward| forward.to.as_str());
        // Publishing refuses circles; each step leads to another location.
        for _ in &files.locations {
            let place = dataset::find(at, &files.locations)?;
            match place.state.renamed_to() {
                Some(to) => at = to.as_str(),
                None => return Some(place),
            }
        }
        None
    })
}

/// The comparison of a choice.
pub(super) fn comparison(
    choice: &Choice<'_, PlaceOverYears>,
    files: &ComparedYears,
    page: &CurrentPage,
) -> Comparison {
    let language = page.language();
    let texts = compare::of(language);
    let picks = choice.chosen.iter().map(|place| Pick {
        name: place.name.clone(),
        address: page.links.page(&Page::Location(place.slug.clone())),
    });
    let has_chosen = !choice.chosen.is_empty();
    let words = [
        texts.shows_years,
        years::of(language).caution,
        texts.limits_of_years,
    ];
    let words = words.into_iter().filter(|_| has_chosen);
    Comparison {
        picks: picks.collect(),
        faults: choice.faults.iter().map(texts.fault).collect(),
        words: words.map(str::to_owned).collect(),
        rates: None,
        left_out: None,
        counts: has_chosen.then(|| counts(choice, files, page)),
        funnels: Vec::new(),
    }
}

fn counts(choice: &Choice<'_, PlaceOverYears>, files: &ComparedYears, page: &CurrentPage) -> Grid {
    let language = page.language();
    let texts = compare::of(language);
    let row = |place: &&PlaceOverYears| {
        let years = files.years.iter();
        let said = years.map(|year| match known(place, *year) {
            Known::Listed {
                complaints, slug, ..
            } if complaints > 0 => {
                let address = Address::of_year(&Page::Location(slug), *year);
                let href = format!("{}#{CARDS}", page.links.at(&address));
                let text = language.whole(complaints);
                let name = format!("{text}: {}, {year}", place.name);
                Cell {
                    text,
                    link: Some((href, name)),
                    bar: None,
                }
            }
            known => years::of(language).instead_of_a_count(&known).into(),
        });
        GridRow {
            name: place.name.clone(),
            cells: said.collect(),
            ..GridRow::default()
        }
    };
    let group = GridGroup {
        title: String::new(),
        rows: choice.chosen.iter().map(row).collect(),
    };
    Grid {
        caption: texts.years_caption.into(),
        names: texts.location.into(),
        heads: files.years.iter().map(u16::to_string).collect(),
        groups: vec![group],
        narrow: Narrow::Columns,
    }
}

/// What a year says of a location.
fn known(place: &PlaceOverYears, year: u16) -> Known {
    let mut counted = place.years.iter().filter(|one| one.year == year);
    let Some(first) = counted.next() else {
        return Known::unlisted(place.state.opened_on(), place.state.gone_on(), year);
    };
    let others: u32 = counted.map(|one| one.counts.total).sum();
    Known::Listed {
        slug: first.listed_as.as_ref().unwrap_or(&place.slug).clone(),
        complaints: first.counts.total + others,
        places: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use dataset::PlacesFile;

    fn files() -> ComparedYears {
        let json = r#"{"locations":[
            {"slug":"dok","name":"Dok","earlier_names":[],"site":"dok","town":null,"postcode":null,
             "state":{"is":"closed","on":"2031-08"},"years":[{"year":2031,"counts":{"total":2}}]},
            {"slug":"kade","name":"Kade","earlier_names":[],"site":"kade","town":null,"postcode":null,
             "state":{"is":"renamed","to":"steiger","on":null},"years":[]},
            {"slug":"roer","name":"Roer","earlier_names":[],"site":"roer","town":null,"postcode":null,
             "state":{"is":"opened","on":"2032-01"},"years":[{"year":2032,"counts":{"total":0}}]},
            {"slug":"steiger","name":"Steiger","earlier_names":["Kade"],"site":"steiger","town":null,
             "postcode":null,"state":{"is":"open"},"years":[{"year":2033,"counts":{"total":1}},
             {"year":2031,"listed_as":"kade","counts":{"total":3}}]}]}"#;
        let file: PlacesFile = serde_json::from_str(json).unwrap();
        ComparedYears {
            years: vec![2033, 2032, 2031],
            locations: file.locations,
            forwards: Vec::new(),
        }
    }

    fn compare(slugs: &[&str]) -> Comparison {
        let files = files();
        let asked: Vec<_> = slugs.iter().map(|&slug| slug.to_owned()).collect();
        comparison(&choice(&asked, &files), &files, &CurrentPage::default())
    }

    /// None of these is taken for another: no complaints, not named, not there yet, no more.
    #[test]
    fn each_year_says_no_more_than_it_knows() {
        let comparison = compare(&["dok", "kade", "roer"]);
        let rows = comparison.counts.unwrap().rows();
        let lines: Vec<_> = rows.iter().map(|row| row.join(" | ")).collect();
        let expected = [
            "Locatie | 2033 | 2032 | 2031",
            "Dok | bestond niet meer | bestond niet meer | 2",
            "Steiger | 1 | niet in dat verslag | 3",
            "Roer | niet in dat verslag | geen klachten | bestond nog niet",
        ];
        assert_eq!(lines, expected);
        assert!(comparison.rates.is_none() && comparison.funnels.is_empty());
        assert!(
            comparison
                .words
                .iter()
                .any(|words| words.contains("toeval"))
        );
        assert_eq!(comparison.picks[1].address, "locatie/steiger/");
    }

    #[test]
    fn a_former_name_is_the_same_location() {
        let comparison = compare(&["kade", "steiger", "nergens"]);
        assert_eq!(comparison.picks.len(), 1);
        assert_eq!(comparison.faults.len(), 2, "{:?}", comparison.faults);
        assert!(compare(&["nergens"]).words.is_empty());
    }
}
