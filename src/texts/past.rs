//! Texts for what older years published: locations that closed, merged or have another name, and
//! categories that are no more.

use super::Language;

/// What pages say of it. Dates are in words, where they are known.
pub struct Texts {
    /// The title of a location's page: name and the newest year.
    pub title: fn(&str, u16) -> String,
    /// The description of a location's page: name and organisation.
    pub description: fn(&str, &str) -> String,
    /// It is new.
    pub opened: fn(Option<&str>) -> String,
    /// It is no more.
    pub closed: fn(Option<&str>) -> String,
    /// It became part of another one, whose name follows.
    pub merged: fn(Option<&str>) -> String,
    /// It was divided into others, whose names follow.
    pub split: fn(Option<&str>) -> String,
    /// It has another name, which follows.
    pub renamed: fn(Option<&str>) -> String,
    /// The newest year's report doesn't name it.
    pub not_listed: fn(u16) -> String,
    /// What that doesn't say.
    pub not_listed_means: &'static str,
    /// What that doesn't say of an older year.
    pub not_listed_then: &'static str,
    /// Before the names that it had.
    pub earlier_names: &'static str,
    /// The title of a category's page: name and the newest year.
    pub category_title: fn(&str, u16) -> String,
    /// The description of a category's page.
    pub category_description: fn(&str) -> String,
    /// The newest year's report has no such category.
    pub category_gone: fn(u16) -> String,
    /// Before the category that goes on from it.
    pub category_followed: &'static str,
    /// In an older year, before the category that was the same.
    pub category_then: &'static str,
    /// The years that have it, the newest first.
    pub category_in: fn(&[u16]) -> String,
}

/// The texts in a language.
pub fn of(language: Language) -> &'static Texts {
    match language {
        Language::Dutch => &DUTCH,
        Language::English => &ENGLISH,
    }
}

const DUTCH: Texts = Texts {
    title: |name, year| format!("{name}: niet in het verslag over {year}"),
    description: |name, organisation| {
        format!("{name} van {organisation}: wat er van deze locatie bekend is, per jaar.")
    },
    opened: |on| format!("Deze locatie is nieuw{}.", dutch_since(on)),
    closed: |on| format!("Deze locatie is gesloten{}.", dutch_since(on)),
    merged: |on| format!("Deze locatie hoort nu bij een andere{}:", dutch_since(on)),
    split: |on| {
        format!(
            "Deze locatie is verdeeld{}. Dit zijn de nieuwe:",
            dutch_since(on)
        )
    },
    renamed: |on| format!("Deze locatie heeft een andere naam{}:", dutch_since(on)),
    not_listed: |year| format!("Het verslag over {year} noemt deze locatie niet."),
    not_listed_means: "Dat zegt niet of de locatie nog bestaat.",
    not_listed_then: "Dat zegt niet of de locatie toen bestond.",
    earlier_names: "Eerdere namen:",
    category_title: |name, year| format!("{name}: geen onderwerp in {year}"),
    category_description: |name| format!("{name} was een onderwerp in eerdere verslagen."),
    category_gone: |year| format!("Het verslag over {year} heeft dit onderwerp niet."),
    category_followed: "Deze klachten staan nu bij:",
    category_then: "Toen heette het:",
    category_in: |years| format!("Het staat wel in de verslagen over: {}.", listed(years)),
};

fn dutch_since(on: Option<&str>) -> String {
    on.map(|on| format!(", sinds {on}")).unwrap_or_default()
}

const ENGLISH: Texts = Texts {
    title: |name, year| format!("{name}: not in the report of {year}"),
    description: |name, organisation| {
        format!("{name} of {organisation}: what is known of this location, by year.")
    },
    opened: |on| format!("This location is new{}.", english_since(on)),
    closed: |on| format!("This location has closed{}.", english_since(on)),
    merged: |on| {
        format!(
            "This location is now part of another one{}:",
            english_since(on)
        )
    },
    split: |on| {
        format!(
            "This location was divided{}. These are the new ones:",
            english_since(on)
        )
    },
    renamed: |on| format!("This location has another name{}:", english_since(on)),
    not_listed: |year| format!("The report of {year} does not name this location."),
    not_listed_means: "That does not say whether the location is still there.",
    not_listed_then: "That does not say whether the location was there then.",
    earlier_names: "Earlier names:",
    category_title: |name, year| format!("{name}: no category in {year}"),
    category_description: |name| format!("{name} was a category in earlier reports."),
    category_gone: |year| format!("The report of {year} does not have this category."),
    category_followed: "Such complaints are now under:",
    category_then: "It was then called:",
    category_in: |years| format!("It is in the reports of: {}.", listed(years)),
};

fn english_since(on: Option<&str>) -> String {
    on.map(|on| format!(", since {on}")).unwrap_or_default()
}

fn listed(years: &[u16]) -> String {
    let years: Vec<_> = years.iter().map(u16::to_string).collect();
    years.join(", ")
}
