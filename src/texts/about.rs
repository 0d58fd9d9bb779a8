//! Texts of the page about the figures.

use super::{Language, dutch_complaints, dutch_locations, english_complaints, english_locations};

/// What the page says.
pub struct Texts {
    /// The heading and title.
    pub title: &'static str,
    /// The description: complaints, year and organisation.
    pub description: fn(u32, u16, &str) -> String,
    /// The section on the source.
    pub source: &'static str,
    /// Title, date and pages of the document; 0 pages where it has none.
    pub source_document: fn(&str, Option<&str>, u32) -> String,
    /// What was done with the text, and what wasn't.
    pub source_handling: [&'static str; 2],
    /// The same for a source without lines and pages.
    pub source_words: &'static str,
    /// The section that compares the tables.
    pub reconciliation: &'static str,
    /// The result: agreeing cells, all cells, complaints.
    pub reconciliation_result: fn(usize, usize, u32) -> String,
    /// The caption of the table.
    pub reconciliation_caption: &'static str,
    /// A cell where both are the same.
    pub agrees: fn(u32) -> String,
    /// A cell where both differ: counted and published.
    pub differs: fn(u32, u32) -> String,
    /// The section on what was inferred.
    pub inferred: &'static str,
    /// Before the list of those complaints.
    pub inferred_list: &'static str,
    /// The section on rows and texts that occur more than once.
    pub repeats: &'static str,
    /// A location and how often one of its rows stands in the report.
    pub repeated_times: fn(u32) -> String,
    /// The section on what the report gets wrong.
    pub differences: &'static str,
    /// The caption of the table of figures that differ.
    pub differences_caption: &'static str,
    /// The head of its first column.
    pub figure: &'static str,
    /// The head of the column as printed.
    pub printed: &'static str,
    /// The head of the column as counted again.
    pub computed: &'static str,
    /// The name of a checked figure, by its id; an unknown one keeps its id.
    pub check: fn(&str) -> &str,
    /// The section on names.
    pub names: &'static str,
    /// Number of spellings and of locations.
    pub names_merged: fn(u32, u32) -> String,
    /// The rules that were followed; the organisation's name, which is left out of names.
    pub names_rules: fn(&str) -> [String; 2],
    /// The summary that opens the list of merged names.
    pub names_show: fn(u32) -> String,
    /// The caption of that list.
    pub names_caption: &'static str,
    /// The head of the column with our names.
    pub names_ours: &'static str,
    /// The head of the column with the report's names.
    pub names_printed: &'static str,
    /// The section on disputes.
    pub disputes: &'static str,
    /// Number of disputes, year and number of complaints in the list.
    pub disputes_count: fn(u32, u16, u32) -> String,
    /// The caption of the table of disputes.
    pub disputes_caption: fn(u16) -> String,
    /// The head of its first column.
    pub label: &'static str,
    /// The head of its second column.
    pub dispute_count: &'static str,
    /// The section on downloads.
    pub downloads: &'static str,
    /// What the files are.
    pub downloads_lead: &'static str,
    /// The spreadsheet.
    pub csv: &'static str,
    /// The dataset's own file of the same rows.
    pub csv_data: &'static str,
    /// The complaints for programs.
    pub json: &'static str,
    /// The locations for programs.
    pub locations_json: &'static str,
    /// The report's own figures for programs.
    pub report_json: &'static str,
    /// The description of the format.
    pub schema: &'static str,
    /// The section on privacy.
    pub privacy: &'static str,
    /// What is and isn't stored or sent.
    pub privacy_facts: [&'static str; 2],
    /// What a browser keeps, where the settings let it.
    pub kept: &'static str,
    /// The section on rights.
    pub rights: &'static str,
    /// Whose the texts are.
    pub rights_texts: fn(&str) -> String,
    /// The section with the report's remaining notes.
    pub notes: &'static str,
}

/// The texts in a language.
pub fn of(language: Language) -> &'static Texts {
    match language {
        Language::Dutch => &DUTCH,
        Language::English => &ENGLISH,
    }
}

const DUTCH: Texts = Texts {
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

const ENGLISH: Texts = Texts {
    title: "About the figures",
    description: |complaints, year, organisation| {
        format!(
            "Where the figures on {} about {organisation} in {year} come from, what was inferred, \
             and what is wrong in the report.",
            english_complaints(complaints)
        )
    },
    source: "Where do the figures come from?",
    source_document: |title, date, pages| match (date, pages) {
        (_, 0) => format!("Everything comes from one file of the organisation, in Dutch: {title}."),
        (Some(date), pages) => {
            format!("Everything comes from one document: {title}, {date}, {pages} pages, in Dutch.")
        }
        (None, pages) => {
            format!("Everything comes from one document: {title}, {pages} pages, in Dutch.")
        }
    },
    source_handling: [
        "What parents said and what was done stand here word for word, in Dutch. Only words that \
         were broken over two lines were mended. Texts that ran over two pages were put back \
         together.",
        "With every complaint stands its page in the report, so that you can check it.",
    ],
    source_words: "What parents said and what was done stand here word for word, in Dutch.",
    reconciliation: "Does it agree with the report?",
    reconciliation_result: |agreeing, cells, complaints| {
        format!(
            "We counted all complaints again: {}. Then we compared our count with the table in \
             the report. {agreeing} of {cells} cells are the same.",
            english_complaints(complaints)
        )
    },
    reconciliation_caption: "Our count by category and label. A ✓ means: the same as in the report.",
    agrees: |counted| format!("{counted} ✓"),
    differs: |counted, published| format!("{counted} (report: {published})"),
    inferred: "What was inferred?",
    inferred_list: "The category of these complaints was inferred:",
    repeats: "Complaints that the report holds more than once",
    repeated_times: |times| format!("the same complaint {times} times"),
    differences: "What the report says differently",
    differences_caption: "Figures that differ from the report",
    figure: "Figure",
    printed: "In the report",
    computed: "Calculated again",
    check: |id| match id {
        "complaints-per-100-children" => "Complaints per 100 children",
        "complaints-total" => "Number of complaints",
        other => other,
    },
    names: "Names of locations",
    names_merged: |spellings, locations| {
        format!(
            "The report writes locations in {spellings} ways. They are {}.",
            english_locations(locations)
        )
    },
    names_rules: |organisation| {
        [
            format!(
                "We always put KDV (day nursery), BSO (after-school care) or POV (playgroup) first, \
                 and leave ‘{organisation}’ out of a name. So ‘Oceaan 8 KDV’ and ‘KDV Oceaan 8’ \
                 become one location."
            ),
            "Are two names alike, without certainty that they are the same location? Then they stay \
             two locations."
                .to_owned(),
        ]
    },
    names_show: |count| {
        format!(
            "Show {} with more than one spelling",
            english_locations(count)
        )
    },
    names_caption: "Names on this site and in the report",
    names_ours: "On this site",
    names_printed: "In the report",
    disputes: "Complaints before the Geschillencommissie (disputes committee)",
    disputes_count: |count, year, complaints| {
        format!(
            "According to the report, {} went to the Geschillencommissie Kinderopvang, the disputes \
             committee for childcare, in {year}. The report names them apart from the {complaints} \
             internal complaints. It does not say whether some are the same complaints.",
            english_complaints(count)
        )
    },
    disputes_caption: |year| {
        format!("Complaints before the Geschillencommissie in {year}, by label")
    },
    label: "Label",
    dispute_count: "Number",
    downloads: "Use the data yourself",
    downloads_lead: "You can download everything that you see here, in Dutch.",
    csv: "All complaints for Excel (CSV)",
    csv_data: "All complaints for programs, as in the dataset (CSV)",
    json: "All complaints (JSON)",
    locations_json: "All locations with their counts (JSON)",
    report_json: "The report’s own figures (JSON)",
    schema: "What the fields mean (JSON Schema)",
    privacy: "Your privacy",
    privacy_facts: [
        "This site uses no cookies and does not measure who is looking.",
        "Searching happens on your own device. What you type is not sent anywhere.",
    ],
    kept: "Your browser keeps the pages that you look at, so that you can read them without the internet. \
           Clear this site’s data, and they are gone.",
    rights: "Whose are the texts?",
    rights_texts: |organisation| {
        format!(
            "The texts of the complaints belong to {organisation}, which published the report. \
             The software of this site is free to use."
        )
    },
    notes: "What else you should know",
};
