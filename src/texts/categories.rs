//! Texts of the page of all categories and of a category's page.

use super::{Language, dutch_complaints, dutch_locations, english_complaints, english_locations};

/// What these pages say.
pub struct Texts {
    /// The heading of the page of all categories.
    pub title: fn(u16) -> String,
    /// Its description: complaints, categories, year.
    pub description: fn(u32, u32, u16) -> String,
    /// The sentence below its heading: complaints and categories.
    pub lead: fn(u32, u32) -> String,
    /// Above the table by outcome.
    pub by_outcome: &'static str,
    /// The caption of that table.
    pub outcome_caption: fn(u16) -> String,
    /// The beginning of the names of the files with those figures.
    pub outcome_file: &'static str,
    /// The caption of the same in shares, and the beginning of its files' names.
    pub outcome_shares_caption: fn(u16) -> String,
    pub outcome_shares_file: &'static str,
    /// Above the table by label.
    pub by_label: &'static str,
    /// The caption of that table.
    pub label_caption: fn(u16) -> String,
    /// The beginning of the names of the files with those figures.
    pub label_file: &'static str,
    /// The caption of the same in shares, and the beginning of its files' names.
    pub label_shares_caption: fn(u16) -> String,
    pub label_shares_file: &'static str,
    /// What a label is.
    pub label_meaning: fn(&str) -> String,
    /// The head of the first column.
    pub category: &'static str,
    /// The head of the last column and of the last row.
    pub total: &'static str,
    /// Above what the report says of what was done.
    pub what_was_done: &'static str,
    /// For how many upheld complaints the report says what was done, and how many there are.
    pub answered: fn(u32, u32) -> String,
    /// Why there is no figure of what changed.
    pub what_changed: &'static str,
    /// A category's title: name, count and year.
    pub category_title: fn(&str, u32, u16) -> String,
    /// A category's description: name, complaints, locations and year.
    pub category_description: fn(&str, u32, u32, u16) -> String,
    /// The sentence below a category's heading: complaints, locations and year.
    pub category_lead: fn(u32, u32, u16) -> String,
    /// The summary that opens the list of locations.
    pub show_locations: fn(u32) -> String,
    /// Above the list of locations.
    pub locations: &'static str,
    /// Why the locations stand in order of their names.
    pub locations_order: &'static str,
    /// The same with child places: why no list has the most complaints on top.
    pub locations_order_sized: &'static str,
    /// Above locations with more complaints than their size and chance explain.
    pub stand_out: &'static str,
    /// Complaints and child places of such a location.
    pub on_places: fn(u32, u32) -> String,
    /// When there is no such location.
    pub none_stands_out: &'static str,
    /// When a location is one of them: the fewest complaints, and how many locations were looked at.
    pub stand_out_means: fn(u32, u32) -> String,
    /// Above what the report says of the category.
    pub explanation: &'static str,
    /// Where that is from: the section of the report.
    pub explanation_source: fn(&str) -> String,
    /// The link to all complaints, with search and filters.
    pub to_all: &'static str,
    /// The same for the complaints of one category.
    pub to_these: &'static str,
    /// Above the complaints.
    pub complaints: &'static str,
    /// What a category's name means, by its id, where the name itself is in another language. Names
    /// are the report's own; a later report may have others, which then stand without a meaning.
    pub meaning: fn(&str) -> Option<&'static str>,
}

/// The texts in a language.
pub fn of(language: Language) -> &'static Texts {
    match language {
        Language::Dutch => &DUTCH,
        Language::English => &ENGLISH,
    }
}

const DUTCH: Texts = Texts {
    title: |year| format!("Waar gingen de klachten in {year} over?"),
    description: |complaints, categories, year| {
        format!(
            "{} uit {year} in {categories} onderwerpen, per uitkomst en per label.",
            dutch_complaints(complaints)
        )
    },
    lead: |complaints, categories| {
        format!(
            "Het verslag verdeelt {} over {categories} onderwerpen. Kies een onderwerp om de \
             klachten te lezen.",
            dutch_complaints(complaints)
        )
    },
    by_outcome: "Per uitkomst",
    outcome_caption: |year| format!("Aantal klachten in {year} per onderwerp en uitkomst"),
    outcome_file: "per-uitkomst",
    outcome_shares_caption: |year| {
        format!("Uitkomsten in {year}, in procenten van de klachten over elk onderwerp")
    },
    outcome_shares_file: "uitkomst-delen",
    by_label: "Per label",
    label_caption: |year| format!("Aantal klachten in {year} per onderwerp en label"),
    label_file: "per-label",
    label_shares_caption: |year| {
        format!("Onderwerpen in {year}, in procenten van de klachten van elk label")
    },
    label_shares_file: "label-delen",
    label_meaning: |organisation| {
        format!(
            "Een label is het bedrijf waar de locatie onder valt. De bedrijven zijn samen \
             {organisation}."
        )
    },
    category: "Onderwerp",
    total: "Totaal",
    what_was_done: "Wat is er gedaan?",
    answered: |answered, upheld| {
        let number = if answered == upheld {
            format!("alle {}", Language::Dutch.whole(upheld))
        } else {
            let whole = |number| Language::Dutch.whole(number);
            format!("{} van de {}", whole(answered), whole(upheld))
        };
        format!("Bij {number} gegronde klachten staat in het verslag wat ermee is gedaan.")
    },
    what_changed: "Hoe vaak er echt iets veranderde, is niet te tellen. Het verslag beschrijft dat \
                   alleen in losse woorden. Die woorden staan op deze site bij elke klacht.",
    category_title: |name, count, year| format!("{name}: {} in {year}", dutch_complaints(count)),
    category_description: |name, complaints, locations, year| {
        format!(
            "{name}: {} in {year}, bij {}. Per uitkomst en per label.",
            dutch_complaints(complaints),
            dutch_locations(locations)
        )
    },
    category_lead: |complaints, locations, year| {
        format!(
            "{} in {year} over dit onderwerp, bij {}.",
            dutch_complaints(complaints),
            dutch_locations(locations)
        )
    },
    show_locations: |count| format!("Toon {}", dutch_locations(count)),
    locations: "Bij welke locaties?",
    locations_order: "De locaties staan op naam, niet op aantal. Het verslag zegt niet hoe groot een \
                      locatie is. Een lijst met de meeste klachten bovenaan zou vooral grote \
                      locaties laten zien.",
    locations_order_sized: "De locaties staan op naam, niet op aantal. Een lijst met de meeste \
                            klachten bovenaan zou vooral grote locaties tonen.",
    stand_out: "Meer klachten dan past bij de grootte",
    on_places: |complaints, places| {
        format!(
            "{} op {} kindplaatsen",
            dutch_complaints(complaints),
            Language::Dutch.whole(places)
        )
    },
    none_stands_out: "Bij geen enkele locatie is het aantal klachten over dit onderwerp opvallend \
                      hoog voor haar grootte.",
    stand_out_means: |fewest, looked_at| {
        format!(
            "Wij keken naar {} locaties waarvan wij de soort en de grootte kennen. Een KDV \
             vergelijken wij met KDV’s en een BSO met BSO’s, naar het aantal kindplaatsen. Een locatie \
             staat hier bij {fewest} of meer klachten. En alleen als toeval zo’n aantal bijna nooit \
             geeft: minder dan 1 op de 1.000 keer. Eén gebeurtenis kan meer klachten geven. Daar houden \
             wij rekening mee. Het is een reden om te vragen hoe dat komt, geen oordeel.",
            Language::Dutch.whole(looked_at)
        )
    },
    explanation: "Wat zegt het verslag hierover?",
    explanation_source: |section| {
        format!(
            "Dit is de uitleg van de organisatie zelf, samengevat in onze woorden. Bron: paragraaf \
             {section} van het verslag."
        )
    },
    to_all: "Zoek in alle klachten",
    to_these: "Zoek in deze klachten",
    complaints: "De klachten",
    meaning: |_| None,
};

const ENGLISH: Texts = Texts {
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

/// What the report's name of a category means in a language, where that isn't Dutch.
pub fn meaning(language: Language, id: &str) -> Option<&'static str> {
    match language {
        Language::Dutch => None,
        Language::English => english_meaning(id),
    }
}

fn english_meaning(id: &str) -> Option<&'static str> {
    match id {
        "aanbod-van-de-dienstverlening" => Some("what services are offered"),
        "accommodatie-en-speelgoed" => Some("building, rooms and toys"),
        "communicatie" => Some("communication"),
        "diversiteit-discriminatie" => Some("diversity, discrimination"),
        "facturatie-debiteuren" => Some("invoices and payments"),
        "overig" => Some("other"),
        "pedagogische-kwaliteit" => Some("quality of care"),
        "personele-bezetting" => Some("staffing"),
        "planning-en-plaatsing" => Some("planning and places"),
        "privacy" => Some("privacy"),
        "sluiting-groep-vestiging" => Some("closing of a group or location"),
        "tarieven-incl-verruiming-openingstijden-doorbetalen-feestdagen" => {
            Some("fees, longer opening hours, paying for holidays")
        }
        "voorwaarden-rondom-ruil-en-inhaaluren" => Some("rules for swapping and making up hours"),
        _ => None,
    }
}
