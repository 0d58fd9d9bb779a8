//! Texts of the page on how accessible the site is.

use super::Language;

/// What the page says.
pub struct Texts {
    /// The heading and title.
    pub title: &'static str,
    /// The sentence below it, and the page's description.
    pub lead: &'static str,
    /// Above what was tested.
    pub tested: &'static str,
    /// How tests are made.
    pub tested_lead: &'static str,
    /// What was tested.
    pub tests: [&'static str; 7],
    /// Above what was not.
    pub untested: &'static str,
    /// What was not tested, and what is known to fall short.
    pub gaps: [&'static str; 4],
    /// Above how to report a problem.
    pub problem: &'static str,
    /// What to tell.
    pub problem_lead: &'static str,
    /// Where there is no address: the organisation.
    pub no_contact: fn(&str) -> String,
}

/// The texts in a language.
pub fn of(language: Language) -> &'static Texts {
    match language {
        Language::Dutch => &DUTCH,
        Language::English => &ENGLISH,
    }
}

const DUTCH: Texts = Texts {
    title: "Toegankelijkheid",
    lead: "Iedereen moet deze site kunnen gebruiken. Wij houden ons aan WCAG 2.2, niveau AA. Dat \
           zijn de regels voor toegankelijke websites.",
    tested: "Wat is getest?",
    tested_lead: "Bij elke nieuwe versie draaien deze tests in de browser Chromium:",
    tests: [
        "Een automatische controle op WCAG-fouten (axe) op elk soort pagina. In licht en donker, \
         op telefoon en computer.",
        "Alles doen met alleen het toetsenbord: zoeken, een locatie lezen, een stap kiezen, datums \
         uitrekenen en een brief invullen.",
        "Zichtbaar waar je bent als je met het toetsenbord werkt.",
        "Inzoomen tot 400%, zonder opzij te schuiven.",
        "Hoog contrast, met de kleuren van je eigen apparaat.",
        "Namen en meldingen voor een schermlezer.",
        "Lezen zonder JavaScript.",
    ],
    untested: "Wat is niet getest?",
    gaps: [
        "Mensen met een beperking hebben de site nog niet getest.",
        "Wij hebben niet met echte schermlezers getest. Ook niet met andere browsers.",
        "De teksten uit het verslag zijn soms moeilijk. Wij veranderen die niet.",
        "De Engelse pagina’s hebben teksten uit het verslag in het Nederlands.",
    ],
    problem: "Werkt er iets niet?",
    problem_lead: "Laat het weten. Schrijf erbij welke pagina het is, wat je wilde doen en welk \
                   apparaat je gebruikt.",
    no_contact: |organisation| {
        format!(
            "Er is nog geen e-mailadres voor deze site. Heb je een vraag over het verslag zelf? \
             Vraag het aan {organisation}."
        )
    },
};

const ENGLISH: Texts = Texts {
    title: "Accessibility",
    lead: "Everybody must be able to use this site. We keep to WCAG 2.2, level AA: the rules for \
           accessible websites.",
    tested: "What was tested?",
    tested_lead: "These tests run with every new version, in the browser Chromium:",
    tests: [
        "An automatic check for WCAG faults (axe) on every kind of page, light and dark, on phone \
         and computer.",
        "Doing everything by keyboard alone: searching, reading a location, choosing a step, \
         calculating dates and filling in a letter.",
        "Seeing where you are while you work by keyboard.",
        "Zooming in to 400%, without scrolling sideways.",
        "High contrast, in the colours of your own device.",
        "Names and messages for a screen reader.",
        "Reading without JavaScript.",
    ],
    untested: "What was not tested?",
    gaps: [
        "People with disabilities have not tested the site yet.",
        "We did not test with real screen readers, nor with other browsers.",
        "Texts of the report can be difficult. We don’t change them.",
        "English pages hold texts of the report in Dutch.",
    ],
    problem: "Does something not work?",
    problem_lead: "Let us know. Tell us which page it is, what you wanted to do, and which device \
                   you use.",
    no_contact: |organisation| {
        format!(
            "There is no e-mail address for this site yet. Do you have a question about the \
             report itself? Ask {organisation}."
        )
    },
};
