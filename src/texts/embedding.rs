//! Texts of the page that tells staff how to show a part of the site elsewhere.

use super::Language;

/// What the page says.
pub struct Texts {
    /// The heading and title.
    pub title: &'static str,
    /// The sentence below it, and the page's description.
    pub lead: &'static str,
    /// Above the form.
    pub choose: &'static str,
    /// What is shown: the field's name.
    pub show: &'static str,
    /// What can be shown: everything, a location, a comparison, a category, the guide.
    pub shown: [&'static str; 5],
    /// Which location.
    pub location: &'static str,
    /// Which locations are compared.
    pub compare: &'static str,
    /// How to choose them.
    pub compare_hint: &'static str,
    /// In place of the lines while something is still to be chosen.
    pub missing: &'static str,
    /// Which category.
    pub category: &'static str,
    /// Which year, where there are several.
    pub year: &'static str,
    /// The newest year, whichever that will be.
    pub newest_year: &'static str,
    /// In which language.
    pub language: &'static str,
    /// The colours: the field's name.
    pub theme: &'static str,
    /// As the visitor has it, light, dark.
    pub themes: [&'static str; 3],
    /// Where links open: the field's name.
    pub links: &'static str,
    /// In the frame, in place of the host's page, in a new tab.
    pub ways: [&'static str; 3],
    /// The host's colour.
    pub accent: &'static str,
    /// What happens to a colour that can't be read.
    pub accent_hint: &'static str,
    /// The host's font.
    pub font: &'static str,
    /// Which fonts work.
    pub font_hint: &'static str,
    /// Without header and footer.
    pub bare: &'static str,
    /// Above the lines to copy.
    pub snippet: &'static str,
    /// What to do with them.
    pub snippet_lead: &'static str,
    /// The button that copies.
    pub copy: &'static str,
    /// What it says afterwards.
    pub copied: &'static str,
    /// What it says where copying isn't allowed.
    pub not_copied: &'static str,
    /// Above the example.
    pub preview: &'static str,
    /// When the program of the page, or the element itself, didn't arrive.
    pub asleep: &'static str,
    /// Where there are no scripts.
    pub without_script: &'static str,
    /// Above what a strict host has to allow.
    pub policy: &'static str,
    /// What it has to allow.
    pub policy_lead: &'static str,
    /// Above what else is good to know.
    pub details: &'static str,
    /// What else is good to know.
    pub facts: [&'static str; 4],
}

/// The texts in a language.
pub fn of(language: Language) -> &'static Texts {
    match language {
        Language::Dutch => &DUTCH,
        Language::English => &ENGLISH,
    }
}

const DUTCH: Texts = Texts {
    title: "Op je eigen site zetten",
    lead: "Laat de cijfers zien op een andere site. Kies hieronder wat je wilt tonen. Kopieer daarna \
           de regels.",
    choose: "Kies wat je toont",
    show: "Wat",
    shown: [
        "Zoeken en alle locaties",
        "Eén locatie",
        "Een vergelijking",
        "Eén onderwerp",
        "Wat kan ik doen?",
    ],
    location: "Welke locatie",
    compare: "Welke locaties",
    compare_hint: "Kies er twee tot zes. Houd Ctrl ingedrukt (op een Mac: Cmd) om er meer te kiezen.",
    missing: "Kies eerst wat je wilt tonen.",
    category: "Welk onderwerp",
    year: "Welk jaar",
    newest_year: "Altijd het nieuwste",
    language: "Taal",
    theme: "Licht of donker",
    themes: ["Zoals de bezoeker het heeft", "Licht", "Donker"],
    links: "Een link opent",
    ways: [
        "in het kader",
        "in plaats van je pagina",
        "in een nieuw tabblad",
    ],
    accent: "Kleur van links en knoppen",
    accent_hint: "Bijvoorbeeld #7a1f5c. Is de kleur slecht te lezen? Dan maken wij hem sterker.",
    font: "Lettertype",
    font_hint: "Bijvoorbeeld Georgia, serif. Het moet op het apparaat van de bezoeker staan.",
    bare: "Zonder onze kop en voet",
    snippet: "Kopieer deze regels",
    snippet_lead: "Zet ze in je pagina, op de plek waar het kader moet komen. De eerste regel hoef je \
                   maar één keer te plaatsen.",
    copy: "Kopieer",
    copied: "De regels zijn gekopieerd.",
    not_copied: "Kopiëren lukt niet. De regels zijn geselecteerd: kopieer ze zelf.",
    preview: "Zo ziet het eruit",
    asleep: "Het voorbeeld en de regels lukken nu niet: een bestand van deze site kwam niet aan. Laad de pagina opnieuw.",
    without_script: "Het voorbeeld en de keuzes werken alleen met JavaScript.",
    policy: "Heeft je site strenge regels (CSP)?",
    policy_lead: "Zet dan deze twee regels in je Content Security Policy:",
    details: "Goed om te weten",
    facts: [
        "Het kader wordt vanzelf zo hoog als de inhoud.",
        "Het laadt pas als een bezoeker er bijna is.",
        "Je kunt meer kaders op één pagina zetten.",
        "Zonder JavaScript ziet een bezoeker alleen de link.",
    ],
};

const ENGLISH: Texts = Texts {
    title: "Show it on your own site",
    lead: "Show the figures on another site. Choose below what to show. Then copy the lines.",
    choose: "Choose what to show",
    show: "What",
    shown: [
        "The search and all locations",
        "One location",
        "A comparison",
        "One category",
        "What can I do?",
    ],
    location: "Which location",
    compare: "Which locations",
    compare_hint: "Choose two to six. Hold Ctrl (on a Mac: Cmd) to choose more than one.",
    missing: "First choose what you want to show.",
    category: "Which category",
    year: "Which year",
    newest_year: "Always the newest",
    language: "Language",
    theme: "Light or dark",
    themes: ["As the visitor has it", "Light", "Dark"],
    links: "A link opens",
    ways: ["in the frame", "in place of your page", "in a new tab"],
    accent: "Colour of links and buttons",
    accent_hint: "For example #7a1f5c. A colour that is hard to read is made stronger.",
    font: "Font",
    font_hint: "For example Georgia, serif. It has to be on the visitor’s device.",
    bare: "Without our header and footer",
    snippet: "Copy these lines",
    snippet_lead: "Put them into your page where the frame should stand. The first line is needed only \
                   once.",
    copy: "Copy",
    copied: "The lines were copied.",
    not_copied: "Copying was not possible. The lines are selected: copy them yourself.",
    preview: "This is what it looks like",
    asleep: "The example and the lines don’t work now: a file of this site didn’t arrive. Load the page again.",
    without_script: "The example and the choices need JavaScript.",
    policy: "Does your site have a strict Content-Security-Policy?",
    policy_lead: "Then add these two lines:",
    details: "Good to know",
    facts: [
        "The frame becomes as high as its content by itself.",
        "It loads only when a visitor has almost reached it.",
        "A page can hold several frames.",
        "Without JavaScript, a visitor sees the link alone.",
    ],
};
