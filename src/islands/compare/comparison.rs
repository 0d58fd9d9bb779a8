//! From the locations chosen to everything that is shown, in words and numbers.

use super::basis::Basis;
use super::counts;
use super::funnels::{self, FunnelView};
use super::rates::{self, RatesView};
use crate::figures::comparison::{Choice, KindFigures};
use crate::islands::CurrentPage;
use crate::islands::drawn::Grid;
use crate::islands::fetch::Compared;
use crate::links::Page;
use crate::texts::compare;

/// A comparison, ready to be drawn.
pub struct Comparison {
    /// The locations, in the order chosen.
    pub picks: Vec<Pick>,
    /// What of the wish can't be fulfilled.
    pub faults: Vec<String>,
    /// What the comparison shows and doesn't; it comes before any number.
    pub words: Vec<String>,
    /// Complaints per 100 child places, with a register.
    pub rates: Option<RatesView>,
    /// Complaints by outcome and category.
    pub counts: Option<Grid>,
    /// What the table of counts leaves out.
    pub left_out: Option<&'static str>,
    /// All locations of each kind that was chosen, with a register.
    pub funnels: Vec<FunnelView>,
}

/// A location chosen.
pub struct Pick {
    pub name: String,
    /// Its page.
    pub address: String,
}

impl Comparison {
    /// The comparison of a choice.
    pub fn of(choice: &Choice<'_>, files: &Compared, page: &CurrentPage) -> Self {
        let language = page.language();
        let texts = compare::of(language);
        let locations = &files.locations.locations;
        let kinds = choice.kinds().into_iter();
        let basis = Basis {
            choice,
            files,
            kinds: kinds.map(|kind| KindFigures::of(kind, locations)).collect(),
            language,
            links: &page.links,
            texts,
        };
        let picks = choice.chosen.iter().map(|location| Pick {
            name: location.name.clone(),
            address: page.links.page(&Page::Location(location.slug.clone())),
        });
        Self {
            picks: picks.collect(),
            faults: choice.faults.iter().map(texts.fault).collect(),
            words: words(&basis),
            rates: rates::of(&basis),
            counts: counts::of(&basis),
            left_out: counts::left_out(&basis),
            funnels: funnels::of(&basis),
        }
    }
}

fn words(basis: &Basis<'_>) -> Vec<String> {
    let (texts, chosen) = (basis.texts, &basis.choice.chosen);
    if chosen.is_empty() {
        return Vec::new();
    }
    let mut words = vec![(texts.shows)(basis.year())];
    words.push(match &basis.files.report.register {
        Some(register) => {
            let date = register
                .date
                .as_deref()
                .map(|date| basis.language.date(date));
            (texts.limits_of_rates)(date.as_deref())
        }
        None => texts.limits_of_counts.into(),
    });
    if basis.kinds.len() > 1 {
        words.push(texts.mixed.into());
    }
    let without_kind = chosen.iter().filter(|location| location.kind.is_none());
    words.extend(without_kind.map(|location| (texts.no_kind)(&location.name)));
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::made_up::{compared, report};
    use dataset::{ComparedFile, ComparedRegister, ComparedReport};

    fn files(register: bool) -> Compared {
        let places = |known| register.then_some(known);
        Compared {
            locations: ComparedFile {
                year: 2023,
                locations: vec![
                    compared("KDV Bever", 10, places(50)),
                    compared("KDV Cavia", 0, places(50)),
                    compared("KDV Das", 2, places(200)),
                    compared("Zebra", 1, places(20)),
                ],
            },
            report: ComparedReport {
                categories: report().categories,
                register: register.then(|| ComparedRegister {
                    date: Some("2024-11".into()),
                }),
                forwards: Vec::new(),
            },
        }
    }

    fn compare(slugs: &[&str], register: bool) -> Comparison {
        let files = files(register);
        let slugs: Vec<_> = slugs.iter().map(|&slug| slug.to_owned()).collect();
        let choice = Choice::of(&slugs, &files.locations.locations, &[]);
        Comparison::of(&choice, &files, &CurrentPage::default())
    }

    fn lines(grid: &Grid) -> Vec<String> {
        let rows = grid.rows();
        let lines = rows
            .iter()
            .map(|row| row.join(" | ").replace('\u{a0}', " "));
        lines.collect()
    }

    #[test]
    fn without_a_register_there_are_counts_and_a_warning() {
        let comparison = compare(&["kdv-das", "kdv-bever"], false);
        assert!(comparison.rates.is_none() && comparison.funnels.is_empty());
        assert!(comparison.words[1].contains("niet hoe groot"));
        let lines = lines(&comparison.counts.unwrap());
        assert_eq!(
            lines[0],
            "Wat | KDV Das | KDV Bever | Gemiddelde KDV (3 KDV’s)"
        );
        assert!(
            lines.contains(&"Klachten | 2 | 10 | 4,00".into()),
            "{lines:?}"
        );
        assert!(
            lines.contains(&"Overig | 2 | 10 | 4,00".into()),
            "{lines:?}"
        );
        assert!(
            lines
                .iter()
                .all(|line| !line.contains("Niet gegrond") && !line.contains("0,00")),
            "{lines:?}"
        );
    }

    /// A number leads to its complaints; a zero leads nowhere.
    #[test]
    fn numbers_lead_to_their_complaints() {
        let counts = compare(&["kdv-bever", "kdv-cavia"], false).counts.unwrap();
        let row = |name: &str| {
            let mut rows = counts.groups.iter().flat_map(|group| &group.rows);
            let cells = &rows.find(|row| row.name == name).unwrap().cells;
            let links = cells.iter().map(|cell| cell.link.clone());
            links.map(Option::unwrap_or_default).collect::<Vec<_>>()
        };
        let link = |href: &str, name: &str| (href.to_owned(), name.to_owned());
        let nowhere = || link("", "");
        let expected = [
            link("locatie/kdv-bever/#klachten", "10: Klachten, KDV Bever"),
            nowhere(),
            nowhere(),
        ];
        assert_eq!(row("Klachten"), expected);
        let expected = link(
            "locatie/kdv-bever/#onderwerp-overig",
            "10: Overig, KDV Bever",
        );
        assert_eq!(row("Overig")[0], expected);
    }

    /// All three KDVs: 12 complaints on 300 places, 4 per 100, so that 2, 2 and 8 are to be expected
    /// where there are 10, 0 and 2: squares of 32, 2 and 4.5 by what is expected, and a factor of
    /// 12.83. The limits were computed apart, by gamma functions; Zebra's are Garwood's.
    #[test]
    fn with_a_register_there_are_rates() {
        let comparison = compare(&["kdv-das", "kdv-bever", "kdv-cavia", "zebra"], true);
        let lines = lines(&comparison.rates.unwrap().grid);
        let expected = [
            "KDV Das | 1,00 | 0,09 tot 12,63 | Te weinig om te vergelijken | 2 | 200",
            "KDV Bever | 20,00 | 1,72 tot 90,54 | Te weinig om te vergelijken | 10 | 50",
            "KDV Cavia | 0 | 0 tot 34,21 | Te weinig om te vergelijken | 0 | 50",
            "Zebra | 5,00 | 0,13 tot 27,86 | Niet bekend | 1 | 20",
            "KDV’s samen (3) | 4,00 | 0,37 tot 16,46 |  | 12 | 300",
        ];
        assert_eq!(lines[1..], expected);
        assert!(
            comparison.words[1].contains("november 2024"),
            "{:?}",
            comparison.words
        );
        assert!(comparison.words.iter().any(|words| words.contains("Zebra")));
        assert_eq!(comparison.funnels.len(), 1);
        let lines = comparison.funnels[0].lines.join(" ");
        assert!(lines.contains("12,83 keer zo groot"), "{lines}");
        assert!(lines.contains("Wij keken naar 3 KDV’s."), "{lines}");
    }

    #[test]
    fn nothing_chosen_is_nothing_to_see() {
        let comparison = compare(&["weg"], true);
        assert!(comparison.words.is_empty() && comparison.counts.is_none());
        assert_eq!(comparison.faults.len(), 1);
    }
}
