//! Texts of the page that compares, for its island and for what stands around it (`page`).

pub mod field;
pub mod page;

use super::Language;
use crate::figures::comparison::Fault;
use crate::figures::rates::Reading;
use dataset::Kind;

/// What the comparison says.
pub struct Texts {
    /// Above the locations chosen.
    pub chosen: &'static str,
    /// When none is chosen.
    pub empty: &'static str,
    /// When one is chosen.
    pub one_more: &'static str,
    /// While the locations of the address are on their way.
    pub loading: &'static str,
    /// How many are compared.
    pub comparing: fn(usize) -> String,
    /// A location was added, by its name.
    pub added: fn(&str) -> String,
    /// A location was taken away, by its name.
    pub removed: fn(&str) -> String,
    /// On the button that takes a location away.
    pub remove: &'static str,
    /// Something asked for that can't be shown.
    pub fault: fn(&Fault) -> String,
    /// Above what the comparison shows and doesn't.
    pub meaning: &'static str,
    /// What it shows, for a year.
    pub shows: fn(u16) -> String,
    /// What it shows, for all years.
    pub shows_years: &'static str,
    /// What it doesn't show for all years.
    pub limits_of_years: &'static str,
    /// What it doesn't show with child places: the date of the register, where known.
    pub limits_of_rates: fn(Option<&str>) -> String,
    /// What it doesn't show without them.
    pub limits_of_counts: &'static str,
    /// When locations of different kinds are chosen.
    pub mixed: &'static str,
    /// When the kind of a location isn't known, by its name.
    pub no_kind: fn(&str) -> String,
    /// Above the rates.
    pub rates: &'static str,
    /// What the bars of the rates are; the number at which they end.
    pub bars: fn(&str) -> String,
    /// The caption of the rates, for a year.
    pub rates_caption: fn(u16) -> String,
    /// Above the counts.
    pub counts: &'static str,
    /// The caption of the counts, for a year.
    pub counts_caption: fn(u16) -> String,
    /// Below the counts: categories without a complaint are left out.
    pub left_out: &'static str,
    /// The caption of the counts of all years.
    pub years_caption: &'static str,
    /// The head of a column of names.
    pub location: &'static str,
    /// The head of the column with what was counted.
    pub what: &'static str,
    /// The head of complaints.
    pub complaints: &'static str,
    /// The head of child places.
    pub places: &'static str,
    /// The head of the rate.
    pub per_hundred: &'static str,
    /// The head of the interval.
    pub interval: &'static str,
    /// The head of the words.
    pub reading: &'static str,
    /// An interval in words.
    pub between: fn(&str, &str) -> String,
    /// What an interval says.
    pub readings: fn(Reading) -> &'static str,
    /// All locations of a kind with known places: their number.
    pub whole_kind: fn(Kind, usize) -> String,
    /// The average location of a kind: how many there are, and whether all have a complaint because
    /// others aren't known.
    pub average: fn(Kind, u32, bool) -> String,
    /// Rows about the whole location.
    pub in_all: &'static str,
    /// The kind of care.
    pub kind: &'static str,
    /// A kind in words; `None` where it isn't known.
    pub kinds: fn(Option<Kind>) -> &'static str,
    pub town: &'static str,
    /// Where something isn't known.
    pub unknown: &'static str,
    /// Rows by outcome.
    pub by_outcome: &'static str,
    /// Rows by category.
    pub by_category: &'static str,
    /// Above a funnel plot: what it finds.
    pub funnel: fn(&FunnelWords) -> String,
    /// What a funnel plot shows.
    pub funnel_says: fn(&FunnelWords) -> String,
    /// How its lines are to be read.
    pub funnel_lines: fn(Kind) -> String,
    /// That one event can give several complaints: by how much they vary more, as text.
    pub groups: fn(&str) -> String,
    /// How many were looked at, and how many chance alone would put above the 95% line, as text.
    pub looked_at: fn(Kind, usize, &str) -> String,
    /// That no complaint at all is usual at any size.
    pub none_is_usual: &'static str,
    /// Its axes: places, rate.
    pub axes: [&'static str; 2],
    /// The head of where a location lies.
    pub position: &'static str,
    /// Where a location chosen lies: number, name, words.
    pub lies: fn(usize, &str, &str) -> String,
    /// Where a location lies: inside, above the inner, above the outer, below the inner lines.
    pub positions: [&'static str; 4],
    /// The caption of the table of a funnel plot, for a year.
    pub funnel_caption: fn(Kind, u16) -> String,
    /// The summary that opens the table of a funnel plot.
    pub show_table: fn(usize) -> String,
    /// The link to a table as a file.
    pub download: &'static str,
    /// The file's name without its ending: of the rates, the counts and a funnel plot.
    pub files: [&'static str; 3],
}

/// The numbers of a funnel plot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FunnelWords {
    pub kind: Kind,
    /// How many locations it shows.
    pub locations: usize,
    /// The rate of the kind, as text.
    pub usual: String,
    /// How many lie between the 95% lines.
    pub inside: usize,
    /// How many lie above them.
    pub above: usize,
    /// How many lie below them.
    pub below: usize,
}

/// The texts in a language.
pub fn of(language: Language) -> &'static Texts {
    match language {
        Language::Dutch => &dutch::DUTCH,
        Language::English => &english::ENGLISH,
    }
}

mod dutch;
mod english;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_funnel_plot_is_called_by_what_it_finds() {
        let words = |inside, above, below| FunnelWords {
            kind: Kind::Kdv,
            locations: inside + above + below,
            usual: "0,80".into(),
            inside,
            above,
            below,
        };
        let title = |language, words| (of(language).funnel)(&words);
        for (words, dutch) in [
            (
                words(44, 1, 0),
                "44 van de 45 KDV’s hebben een gewoon aantal klachten voor hun grootte; 1 heeft er meer",
            ),
            (
                words(45, 0, 0),
                "45 van de 45 KDV’s hebben een gewoon aantal klachten voor hun grootte",
            ),
            (
                words(40, 3, 2),
                "40 van de 45 KDV’s hebben een gewoon aantal klachten voor hun grootte; 3 hebben er meer; 2 hebben er minder",
            ),
        ] {
            assert_eq!(title(Language::Dutch, words), dutch);
        }
        assert_eq!(
            title(Language::English, words(44, 1, 0)),
            "44 of the 45 KDVs have a usual number of complaints for their size; 1 has more"
        );
    }
}
