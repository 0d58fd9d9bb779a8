//! In Dutch.

use super::Texts;
use crate::texts::{dutch_complaints, dutch_locations};

pub(super) const TEXTS: Texts = Texts {
    title: "Over de cijfers",
    description: |complaints, year, organisation| {
        format!(
            "Waar komen de cijfers over {} van {organisation} in {year} vandaan? Wat is afgeleid, \
             en wat klopt er niet in het verslag?",
            dutch_complaints(complaints)
        )
    },
    source: "Waar komen de cijfers vandaan?",
    source_document: |title, date, pages| match (date, pages) {
        (_, 0) => format!("Alles komt uit één bestand van de organisatie: {title}."),
        (Some(date), pages) => {
            format!("Alles komt uit één document: {title} van {date}, {pages} pagina’s.")
        }
        (None, pages) => format!("Alles komt uit één document: {title}, {pages} pagina’s."),
    },
    source_handling: [
        "De teksten van ouders en antwoorden staan hier woord voor woord. Alleen woorden die over \
         twee regels waren gebroken, zijn weer heel gemaakt. Teksten die over twee pagina’s \
         liepen, staan weer bij elkaar.",
        "Bij elke klacht staat de pagina van het verslag. Zo kun je het nakijken.",
    ],
    source_words: "De teksten van ouders en antwoorden staan hier woord voor woord.",
    reconciliation: "Klopt het met het verslag?",
    reconciliation_result: |agreeing, cells, complaints| {
        format!(
            "Wij telden alle klachten opnieuw: {}. Daarna vergeleken wij onze telling met de tabel \
             in het verslag. {agreeing} van de {cells} vakjes zijn gelijk.",
            dutch_complaints(complaints)
        )
    },
    reconciliation_caption: "Onze telling per onderwerp en label. Een ✓ betekent: gelijk aan het \
                             verslag.",
    agrees: |counted| format!("{counted} ✓"),
    differs: |counted, published| format!("{counted} (verslag: {published})"),
    inferred: "Wat is afgeleid?",
    inferred_list: "Bij deze klachten is het onderwerp afgeleid:",
    repeats: "Klachten die vaker in het verslag staan",
    repeated_times: |times| format!("{times} keer dezelfde klacht"),
    differences: "Wat in het verslag anders staat",
    differences_caption: "Cijfers die anders zijn dan in het verslag",
    figure: "Cijfer",
    printed: "In het verslag",
    computed: "Nagerekend",
    check: |id| match id {
        "complaints-per-100-children" => "Klachten per 100 kinderen",
        "complaints-total" => "Aantal klachten",
        other => other,
    },
    names: "Namen van locaties",
    names_merged: |spellings, locations| {
        format!(
            "Het verslag schrijft locaties op {spellings} manieren. Dat zijn {}.",
            dutch_locations(locations)
        )
    },
    names_rules: |organisation| {
        [
            format!(
                "Wij zetten KDV, BSO of POV altijd vooraan en laten ‘{organisation}’ in een naam weg. \
                 Zo worden ‘Oceaan 8 KDV’ en ‘KDV Oceaan 8’ één locatie."
            ),
            "Lijken twee namen op elkaar, maar is het niet zeker dat het dezelfde locatie is? Dan \
             blijven het twee locaties."
                .to_owned(),
        ]
    },
    names_show: |count| format!("Toon {} met meer schrijfwijzen", dutch_locations(count)),
    names_caption: "Namen op deze site en in het verslag",
    names_ours: "Op deze site",
    names_printed: "In het verslag",
    disputes: "Klachten bij de Geschillencommissie",
    disputes_count: |count, year, complaints| {
        format!(
            "Volgens het verslag zijn er in {year} {} ingediend bij de Geschillencommissie \
             Kinderopvang. Het verslag noemt ze apart van de {complaints} interne klachten. Het zegt \
             niet of het deels om dezelfde klachten gaat.",
            dutch_complaints(count)
        )
    },
    disputes_caption: |year| format!("Klachten bij de Geschillencommissie in {year} per label"),
    label: "Label",
    dispute_count: "Aantal",
    downloads: "De gegevens zelf gebruiken",
    downloads_lead: "Je kunt alles downloaden wat je hier ziet.",
    csv: "Alle klachten voor Excel (CSV)",
    csv_data: "Alle klachten, met Engelse kolommen (CSV)",
    json: "Alle klachten (JSON)",
    locations_json: "Alle locaties met aantallen (JSON)",
    report_json: "De cijfers van het verslag (JSON)",
    schema: "Uitleg van de velden (JSON Schema)",
    privacy: "Jouw privacy",
    privacy_facts: [
        "Deze site gebruikt geen cookies en meet niet wie er kijkt.",
        "Zoeken gebeurt op je eigen apparaat. Wat je intikt, wordt niet verstuurd.",
    ],
    kept: "Je browser bewaart de pagina’s die je bekijkt. Zo kun je ze ook zonder internet lezen. Wis je \
           de gegevens van deze site, dan zijn ze weg.",
    rights: "Van wie zijn de teksten?",
    rights_texts: |organisation| {
        format!(
            "De teksten van de klachten zijn van {organisation}, dat het verslag uitgaf. De \
             programmatuur van deze site is vrij te gebruiken."
        )
    },
    notes: "Wat je verder moet weten",
};
