//! Texts about how counts went on from year to year.

use super::Language;
use crate::figures::trends::Shift;

/// What these texts say.
pub struct Texts {
    /// The head of the column of what is counted by year.
    pub heading: &'static str,
    /// Above those of each category.
    pub by_category: &'static str,
    /// Above those of each outcome.
    pub by_outcome: &'static str,
    /// Above the counts of all years: the year, how many complaints, and what can be said beside the year
    /// before.
    pub title: fn(u16, &str, &str) -> String,
    /// What a picture draws: whether on 100 children.
    pub drawn: fn(bool) -> &'static str,
    /// Instead of a comparison, where the count begins with this year.
    pub first: fn(u16) -> String,
    /// That the report's own words on a category stand above.
    pub beside_report: &'static str,
    /// Opens the tables.
    pub show_table: &'static str,
    /// The caption of the table of counts.
    pub counts: &'static str,
    /// The caption of the table of counts on 100 children, with their intervals.
    pub rates: &'static str,
    /// An interval: from and to.
    pub interval: fn(&str, &str) -> String,
    /// A year that has no such count.
    pub none: &'static str,
    /// Opens the method.
    pub method: &'static str,
    /// How years are compared: the number of comparisons.
    pub method_words: fn(u32) -> String,
    /// Where the method is from.
    pub sources: &'static str,
    /// What can be said beside a year's count: how it differs from the one before, which year that is,
    /// and both counts.
    pub sentence: fn(Shift, u16, (u32, u32)) -> String,
}

/// The texts in a language.
pub fn of(language: Language) -> &'static Texts {
    match language {
        Language::Dutch => &DUTCH,
        Language::English => &ENGLISH,
    }
}

const DUTCH: Texts = Texts {
    heading: "Klachten per jaar",
    by_category: "Onderwerpen per jaar",
    by_outcome: "Uitkomsten per jaar",
    title: |year, complaints, words| format!("{complaints} in {year}: {words}"),
    drawn: |on_children| match on_children {
        true => {
            "Getekend zijn de klachten per 100 kinderen, met hun marge. Elke grafiek heeft een eigen \
             schaal, die bij nul begint."
        }
        false => {
            "Getekend zijn de aantallen klachten, met hun marge. Elke grafiek heeft een eigen schaal, die \
             bij nul begint."
        }
    },
    first: |year| format!("niet te vergelijken met de jaren voor {year}"),
    beside_report: "Wat het verslag zelf over dit onderwerp zegt, staat hierboven.",
    show_table: "Toon de cijfers",
    counts: "Aantal klachten per jaar",
    rates: "Klachten per 100 kinderen, met de marge van 95%",
    interval: |low, high| format!("{low} tot {high}"),
    none: "–",
    method: "Hoe vergelijken we jaren?",
    method_words: |comparisons| {
        let times = match comparisons {
            1 => String::new(),
            _ => format!(
                " Wie {comparisons} keer vergelijkt, vindt eerder iets. Daarom delen we die 1 op 20 door {comparisons}."
            ),
        };
        format!(
            "Ook als er niets verandert, zijn er het ene jaar wat meer klachten dan het andere. We rekenen uit hoe \
             vaak een verschil zo groot als dit door toeval ontstaat. Noemen beide verslagen het aantal kinderen, \
             dan tellen we dat mee. Is die kans kleiner dan 1 op 20, dan staat er “meer dan toeval verklaart”.{times} \
             Eén gebeurtenis kan meer klachten geven. Een verschil lijkt dan groter dan het is. De marge van \
             95% zegt hoe ver een aantal door toeval kan schommelen."
        )
    },
    sources: "De rekenwijze: Przyborowski en Wilenski, Biometrika 31 (1940), 313–323. Twee kanten: Fay, The R \
              Journal 2 (2010), 53–58. Meer vergelijkingen: Dunn, Journal of the American Statistical \
              Association 56 (1961), 52–64. De marge: Garwood, Biometrika 28 (1936), 437–442.",
    sentence: |shift, year, (before, now)| match shift {
        Shift::More => format!("meer dan in {year}, en meer dan toeval verklaart"),
        Shift::Fewer => format!("minder dan in {year}, en meer verschil dan toeval verklaart"),
        Shift::PerhapsChance if now > before => {
            format!("meer dan in {year}, maar het verschil kan toeval zijn")
        }
        Shift::PerhapsChance if now < before => {
            format!("minder dan in {year}, maar het verschil kan toeval zijn")
        }
        Shift::PerhapsChance => {
            format!(
                "evenveel als in {year}, op een ander aantal kinderen; het verschil kan toeval zijn"
            )
        }
        Shift::None if now == before => format!("evenveel als in {year}"),
        Shift::None => format!("naar verhouding evenveel als in {year}"),
    },
};

const ENGLISH: Texts = Texts {
    heading: "Complaints by year",
    by_category: "Categories by year",
    by_outcome: "Outcomes by year",
    title: |year, complaints, words| format!("{complaints} in {year}: {words}"),
    drawn: |on_children| match on_children {
        true => {
            "Drawn are the complaints per 100 children, with their margin. Each chart has a scale of its \
             own, which begins at zero."
        }
        false => {
            "Drawn are the numbers of complaints, with their margin. Each chart has a scale of its own, \
             which begins at zero."
        }
    },
    first: |year| format!("not comparable with the years before {year}"),
    beside_report: "What the report itself says of this category stands above.",
    show_table: "Show the figures",
    counts: "Number of complaints by year",
    rates: "Complaints per 100 children, with the 95% interval",
    interval: |low, high| format!("{low} to {high}"),
    none: "–",
    method: "How do we compare years?",
    method_words: |comparisons| {
        let times = match comparisons {
            1 => String::new(),
            _ => format!(
                " Who compares {comparisons} times finds something sooner. So we divide that 1 in 20 by {comparisons}."
            ),
        };
        format!(
            "Even if nothing changes, one year has some more complaints than another. We compute how often \
             a difference as large as this comes by chance. Where both reports give the number of children, it is \
             taken into account. If that chance is smaller than 1 in 20, we say “more than chance explains”.{times} \
             One event can give several complaints. A difference then looks larger than it is. The 95% interval \
             says how far a number can vary by chance."
        )
    },
    sources: "The method: Przyborowski and Wilenski, Biometrika 31 (1940), 313–323. Two sides: Fay, The R \
              Journal 2 (2010), 53–58. Several comparisons: Dunn, Journal of the American Statistical \
              Association 56 (1961), 52–64. The interval: Garwood, Biometrika 28 (1936), 437–442.",
    sentence: |shift, year, (before, now)| match shift {
        Shift::More => format!("more than in {year}, and more than chance explains"),
        Shift::Fewer => {
            format!("fewer than in {year}, and a larger difference than chance explains")
        }
        Shift::PerhapsChance if now > before => {
            format!("more than in {year}, but the difference may be chance")
        }
        Shift::PerhapsChance if now < before => {
            format!("fewer than in {year}, but the difference may be chance")
        }
        Shift::PerhapsChance => {
            format!(
                "as many as in {year}, of another number of children; the difference may be chance"
            )
        }
        Shift::None if now == before => format!("as many as in {year}"),
        Shift::None => format!("proportionally as many as in {year}"),
    },
};
