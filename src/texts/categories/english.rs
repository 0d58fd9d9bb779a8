//! In English.

use super::{Texts, english_meaning};
use crate::texts::{Language, english_complaints, english_locations};

pub(super) const TEXTS: Texts = Texts {
    title: |year| format!("What were the complaints in {year} about?"),
    description: |complaints, categories, year| {
        format!(
            "{} from {year} in {categories} categories, by outcome and by label.",
            english_complaints(complaints)
        )
    },
    lead: |complaints, categories| {
        format!(
            "The report sorts {} into {categories} categories. Choose one to read its complaints.",
            english_complaints(complaints)
        )
    },
    by_outcome: "By outcome",
    outcome_caption: |year| format!("Number of complaints in {year}, by category and outcome"),
    outcome_file: "by-outcome",
    outcome_shares_caption: |year| {
        format!("Outcomes in {year}, as percentages of each category’s complaints")
    },
    outcome_shares_file: "outcome-shares",
    by_label: "By label",
    label_caption: |year| format!("Number of complaints in {year}, by category and label"),
    label_file: "by-label",
    label_shares_caption: |year| {
        format!("Categories in {year}, as percentages of each label’s complaints")
    },
    label_shares_file: "label-shares",
    label_meaning: |organisation| {
        format!(
            "A label is the company that the location belongs to. Together the companies are \
             {organisation}."
        )
    },
    category: "Category",
    total: "Total",
    what_was_done: "What was done?",
    answered: |answered, upheld| {
        let number = if answered == upheld {
            format!("all {}", Language::English.whole(upheld))
        } else {
            let whole = |number| Language::English.whole(number);
            format!("{} of the {}", whole(answered), whole(upheld))
        };
        format!("For {number} complaints that were upheld, the report says what was done.")
    },
    what_changed: "How often anything really changed can’t be counted. The report only describes it \
                   in free words. On this site those words stand with every complaint.",
    category_title: |name, count, year| format!("{name}: {} in {year}", english_complaints(count)),
    category_description: |name, complaints, locations, year| {
        format!(
            "{name}: {} in {year}, at {}. By outcome and by label.",
            english_complaints(complaints),
            english_locations(locations)
        )
    },
    category_lead: |complaints, locations, year| {
        format!(
            "{} in {year} in this category, at {}.",
            english_complaints(complaints),
            english_locations(locations)
        )
    },
    show_locations: |count| format!("Show {}", english_locations(count)),
    locations: "At which locations?",
    locations_order: "The locations are sorted by name, not by number. The report does not say how \
                      large a location is. A list with most complaints on top would mainly show \
                      large locations.",
    locations_order_sized: "The locations are sorted by name, not by number. A list with most \
                            complaints on top would mainly show large locations.",
    stand_out: "More complaints than fits the size",
    on_places: |complaints, places| {
        format!(
            "{} on {} child places",
            english_complaints(complaints),
            Language::English.whole(places)
        )
    },
    none_stands_out: "At no location is the number of complaints in this category strikingly high \
                      for its size.",
    stand_out_means: |fewest, looked_at| {
        format!(
            "We looked at {} locations whose kind and size we know. We compare a KDV (day care) with \
             KDVs and a BSO (out-of-school care) with BSOs, by the number of child places. A location \
             stands here with {fewest} or more complaints. And only if chance hardly ever gives such a \
             number: less than 1 in 1,000 times. One event can give several complaints, which we take \
             into account. It is a reason to ask how that came about, not a verdict.",
            Language::English.whole(looked_at)
        )
    },
    explanation: "What does the report say about this?",
    explanation_source: |section| {
        format!(
            "This is the organisation’s own explanation, summarised in our words. Source: section \
             {section} of the report (in Dutch)."
        )
    },
    to_all: "Search all complaints",
    to_these: "Search these complaints",
    complaints: "The complaints",
    meaning: english_meaning,
};
