//! In English.

use super::Texts;
use crate::texts::{english_complaints, english_locations};

pub(super) const TEXTS: Texts = Texts {
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
