//! Texts of what a year may tell besides: days, disputes one by one, the scheme, and corrections.

use super::Language;
use dataset::CorrectionKind;

/// What pages say of it. Days are in words.
pub struct Texts {
    /// The day that a complaint was received.
    pub received: fn(&str) -> String,
    /// The day that it was closed.
    pub closed: fn(&str) -> String,
    /// The day by which a measure was to be ready.
    pub measure_due: fn(&str) -> String,
    /// Above disputes of a location.
    pub disputes: &'static str,
    /// What disputes are.
    pub disputes_lead: &'static str,
    /// A dispute whose subject the source doesn't say.
    pub no_subject: &'static str,
    /// What was ruled.
    pub ruled: fn(&str) -> String,
    /// That the source doesn't say what was ruled.
    pub not_ruled: &'static str,
    /// The day of the ruling.
    pub ruled_on: fn(&str) -> String,
    /// The number under which a ruling can be found.
    pub reference: fn(&str) -> String,
    /// The section on the scheme.
    pub scheme: &'static str,
    /// The section on corrections.
    pub corrections: &'static str,
    /// What it lists.
    pub corrections_lead: &'static str,
    /// The day of a correction and the year that was corrected.
    pub corrected: fn(&str, u16) -> String,
    /// That figures or texts of the year itself are others.
    pub corrected_report: &'static str,
    /// What was done to a complaint.
    pub correction: fn(CorrectionKind) -> &'static str,
    /// What of a complaint is another, by the field's name in the dataset.
    pub field: fn(&str) -> &str,
}

/// The texts in a language.
pub fn of(language: Language) -> &'static Texts {
    match language {
        Language::Dutch => &DUTCH,
        Language::English => &ENGLISH,
    }
}

const DUTCH: Texts = Texts {
    received: |day| format!("Ontvangen op {day}."),
    closed: |day| format!("Afgehandeld op {day}."),
    measure_due: |day| format!("De maatregel zou klaar zijn op {day}."),
    disputes: "Geschillen",
    disputes_lead: "Dit zijn klachten die bij de Geschillencommissie kwamen.",
    no_subject: "Onderwerp onbekend",
    ruled: |verdict| format!("uitspraak: {verdict}"),
    not_ruled: "de uitspraak is niet bekend",
    ruled_on: |day| format!("op {day}"),
    reference: |number| format!("nummer {number}"),
    scheme: "De klachtenregeling",
    corrections: "Wat is er verbeterd?",
    corrections_lead: "Deze cijfers of teksten zijn veranderd nadat ze op deze site stonden.",
    corrected: |day, year| format!("{day}, verslag over {year}"),
    corrected_report: "De cijfers of teksten van het verslag zelf.",
    correction: |kind| match kind {
        CorrectionKind::Added => "toegevoegd",
        CorrectionKind::Changed => "veranderd",
        CorrectionKind::Removed => "weggehaald",
    },
    field: |name| match name {
        "location" => "de locatie",
        "reported_name" => "de naam van de locatie",
        "label" => "het label",
        "category" => "het onderwerp",
        "category_source" => "waar het onderwerp vandaan komt",
        "complaint" => "de tekst van de klacht",
        "resolution" => "wat er is gedaan",
        "outcome" => "de uitkomst",
        "received_on" => "de dag van ontvangst",
        "closed_on" => "de dag van afhandeling",
        "measure_due" => "de dag waarop de maatregel klaar zou zijn",
        "source" => "de plaats in het verslag",
        other => other,
    },
};

const ENGLISH: Texts = Texts {
    received: |day| format!("Received on {day}."),
    closed: |day| format!("Closed on {day}."),
    measure_due: |day| format!("The measure was due on {day}."),
    disputes: "Disputes",
    disputes_lead: "These are complaints that came before the Geschillencommissie.",
    no_subject: "Subject unknown",
    ruled: |verdict| format!("ruling: {verdict}"),
    not_ruled: "the ruling is not known",
    ruled_on: |day| format!("on {day}"),
    reference: |number| format!("number {number}"),
    scheme: "The complaints scheme",
    corrections: "What was corrected?",
    corrections_lead: "These figures or texts changed after they were published on this site.",
    corrected: |day, year| format!("{day}, report of {year}"),
    corrected_report: "The figures or texts of the report itself.",
    correction: |kind| match kind {
        CorrectionKind::Added => "added",
        CorrectionKind::Changed => "changed",
        CorrectionKind::Removed => "taken out",
    },
    field: |name| match name {
        "location" => "the location",
        "reported_name" => "the location’s name",
        "label" => "the label",
        "category" => "the category",
        "category_source" => "where the category comes from",
        "complaint" => "the text of the complaint",
        "resolution" => "what was done",
        "outcome" => "the outcome",
        "received_on" => "the day it was received",
        "closed_on" => "the day it was closed",
        "measure_due" => "the day the measure was due",
        "source" => "the place in the report",
        other => other,
    },
};
