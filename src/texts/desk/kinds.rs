//! What each kind of message is called at the desk, above those of its kind.

use super::Language;

/// The code of a kind, and what it is called in Dutch and in English.
const KINDS: [(&str, &str, &str); 77] = [
    ("no-headings", "Geen koppen", "No headings"),
    (
        "missing-column",
        "Een kolom ontbreekt",
        "A column is missing",
    ),
    (
        "two-columns",
        "Twee kolommen voor hetzelfde",
        "Two columns for the same",
    ),
    (
        "person-column",
        "Een kolom over personen",
        "A column on persons",
    ),
    (
        "list-and-counts",
        "Klachten en aantallen door elkaar",
        "Complaints beside counts",
    ),
    (
        "several-reports",
        "Meer dan één verslag",
        "More than one report",
    ),
    ("year-unknown", "Het jaar ontbreekt", "The year is missing"),
    (
        "organisation-unknown",
        "De organisatie ontbreekt",
        "The organisation is missing",
    ),
    (
        "other-year",
        "Twee verschillende jaren",
        "Two different years",
    ),
    ("total", "Een totaal klopt niet", "A total isn’t right"),
    ("empty-cell", "Lege cel", "Empty cell"),
    (
        "alone-in-row",
        "Een rij met één tekst",
        "A row with one text",
    ),
    (
        "cell-error",
        "Een formule met een fout",
        "A formula with an error",
    ),
    (
        "formula-without-value",
        "Een formule zonder uitkomst",
        "A formula without a value",
    ),
    (
        "quote-not-closed",
        "Een aanhalingsteken ontbreekt",
        "A quotation mark is missing",
    ),
    (
        "cell-beyond-headings",
        "Een scheidingsteken te veel",
        "A separator too many",
    ),
    (
        "invisible-character",
        "Een teken dat niemand ziet",
        "A character that nobody sees",
    ),
    ("text-too-long", "Te lange tekst", "A text that is too long"),
    ("unknown-verdict", "Onbekend oordeel", "Unknown verdict"),
    (
        "several-in-one",
        "Meer onderwerpen in één cel",
        "Several subjects in one cell",
    ),
    ("no-number", "Geen getal", "Not a number"),
    (
        "unknown-kind",
        "Onbekende soort opvang",
        "Unknown kind of care",
    ),
    ("home-address", "Een huisadres", "A home address"),
    ("no-date", "Geen datum", "Not a date"),
    (
        "date-as-number",
        "Een datum als getal",
        "A date as a number",
    ),
    (
        "short-year",
        "Een jaar met twee cijfers",
        "A year of two digits",
    ),
    (
        "date-order",
        "Dag en maand zijn niet zeker",
        "Day and month are unsure",
    ),
    (
        "no-such-day",
        "Een dag die niet bestaat",
        "A day that doesn’t exist",
    ),
    (
        "outside-year",
        "Een datum in een ander jaar",
        "A date in another year",
    ),
    (
        "closed-before-received",
        "Afgehandeld voor de ontvangst",
        "Closed before it was received",
    ),
    ("unknown-location", "Onbekende locatie", "Unknown location"),
    (
        "listed-otherwise",
        "Een locatie met een andere naam",
        "A location by another name",
    ),
    (
        "unknown-registration",
        "Onbekend LRK-nummer",
        "Unknown registration",
    ),
    (
        "other-registration",
        "Het LRK-nummer van een ander",
        "Another one’s registration",
    ),
    (
        "listed-twice",
        "Een locatie staat er twee keer",
        "A location is listed twice",
    ),
    (
        "unknown-other-location",
        "Onbekende opvolger",
        "Unknown successor",
    ),
    (
        "spelt-otherwise",
        "Een naam op twee manieren",
        "A name in two spellings",
    ),
    ("unknown-subject", "Onbekend onderwerp", "Unknown subject"),
    (
        "subject-undecided",
        "Nieuw of een andere naam?",
        "New, or another name?",
    ),
    (
        "subject-was-none",
        "Geen onderwerp van vorig jaar",
        "No subject of last year",
    ),
    (
        "folder-of-other-year",
        "De map van een ander jaar",
        "The folder of another year",
    ),
    (
        "same-address",
        "Twee namen met één adres",
        "Two names with one address",
    ),
    (
        "no-address",
        "Een naam zonder adres",
        "A name without an address",
    ),
    (
        "category-name",
        "Een onderwerp zonder adres",
        "A subject without an address",
    ),
    (
        "name-too-long",
        "Een te lange naam",
        "A name that is too long",
    ),
    (
        "address-gone",
        "Een adres dat er was ontbreekt",
        "An address is gone",
    ),
    ("address-new", "Een nieuw adres", "A new address"),
    (
        "category-gone",
        "Een onderwerp dat er was ontbreekt",
        "A subject is gone",
    ),
    ("category-new", "Een nieuw onderwerp", "A new subject"),
    (
        "name-respelt",
        "Een naam anders geschreven",
        "A name spelt anew",
    ),
    ("unknown-column", "Onbekende kolom", "Unknown column"),
    (
        "unread-sheet",
        "Een blad dat niet gelezen wordt",
        "A sheet that isn’t read",
    ),
    ("hidden-sheet", "Verborgen blad", "Hidden sheet"),
    ("hidden-column", "Verborgen kolom", "Hidden column"),
    ("hidden-rows", "Verborgen rijen", "Hidden rows"),
    (
        "row-not-read",
        "Een rij die niet gelezen wordt",
        "A row that isn’t read",
    ),
    ("macros", "Macro’s", "Macros"),
    (
        "links",
        "Koppelingen naar andere bestanden",
        "Links to other files",
    ),
    ("no-complaints", "Geen klachten", "No complaints"),
    (
        "carried-over",
        "Ontvangen in het jaar ervoor",
        "Received the year before",
    ),
    ("no-verdict", "Geen oordeel", "No verdict"),
    ("no-measure", "Geen maatregel", "No measure"),
    (
        "not-compared",
        "Met niets vergeleken",
        "Compared with nothing",
    ),
    ("privacy-name", "Een naam", "A name"),
    ("privacy-phone", "Een telefoonnummer", "A phone number"),
    ("privacy-email", "Een e-mailadres", "An e-mail address"),
    ("privacy-iban", "Een rekeningnummer", "An account number"),
    (
        "privacy-bsn",
        "Een burgerservicenummer",
        "A citizen service number",
    ),
    ("privacy-address", "Een adres", "An address"),
    ("privacy-birth", "Een geboortedatum", "A date of birth"),
    ("privacy-age", "Een leeftijd", "An age"),
    ("privacy-health", "Gezondheid", "Health"),
    ("privacy-family", "Gezin of gezag", "Family or custody"),
    (
        "privacy-safety",
        "Veiligheid of gedrag",
        "Safety or behaviour",
    ),
    ("privacy-money", "Schulden", "Debts"),
    (
        "privacy-conviction",
        "Geloof of afkomst",
        "Belief or origin",
    ),
    (
        "privacy-group",
        "Een groep op een kleine locatie",
        "A group of a small location",
    ),
];

/// What a kind is called; `None` for what is said of a file as a whole, or of a report's text.
pub fn kind(code: &str, language: Language) -> Option<&'static str> {
    let mut kinds = KINDS.iter();
    let (_, dutch, english) = kinds.find(|(own, _, _)| *own == code)?;
    Some(match language {
        Language::Dutch => dutch,
        Language::English => english,
    })
}
