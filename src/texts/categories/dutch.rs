//! In Dutch.

use super::Texts;
use crate::texts::{Language, dutch_complaints, dutch_locations};

pub(super) const TEXTS: Texts = Texts {
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
