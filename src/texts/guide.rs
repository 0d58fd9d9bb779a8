//! Texts around the guide's facts. The facts themselves are data: `data/guide.toml`.

use super::Language;
use crate::guide::Step;

/// What the guide's page says itself.
pub struct Texts {
    /// The heading and title.
    pub title: &'static str,
    /// The description, for an organisation.
    pub description: fn(&str) -> String,
    /// The sentences below the heading.
    pub lead: &'static str,
    /// The same for a complaint about a location, by its name.
    pub lead_of: fn(&str) -> String,
    /// The same where the address names a location that isn't there.
    pub lead_of_unknown: &'static str,
    /// Above the steps.
    pub steps: &'static str,
    /// A step, in a parent's own words.
    pub step: fn(Step) -> &'static str,
    /// The link from a step back to all of them.
    pub all_steps: &'static str,
    /// Before the door that is open now.
    pub next: &'static str,
    /// What to do when a child isn't safe.
    pub unsafe_now: &'static str,
    /// Above the dates.
    pub dates: &'static str,
    /// Above the doors.
    pub doors: &'static str,
    /// Above how a door works.
    pub how: &'static str,
    /// Above what it costs.
    pub cost: &'static str,
    /// Above how long it takes.
    pub time: &'static str,
    /// Above what to bring.
    pub bring: &'static str,
    /// Where the organisation's form isn't known: the organisation.
    pub find_form: fn(&str) -> String,
    /// The link to the organisation's form.
    pub form: fn(&str) -> String,
    /// The link to a letter to the organisation.
    pub to_complaint: &'static str,
    /// The link to a letter to the committee.
    pub to_dispute: &'static str,
    /// On the link to a fact's source, by its number.
    pub source: fn(usize) -> String,
    /// The mark of a fact that could not be confirmed.
    pub unsure: &'static str,
    /// Above the sources.
    pub sources: &'static str,
    /// What numbers and marks mean.
    pub sources_mean: &'static str,
    /// A source of confirmed facts: the date of the check.
    pub confirmed: fn(&str) -> String,
    /// A source of facts that could not be confirmed: the date of the attempt.
    pub unconfirmed: fn(&str) -> String,
    /// Before a telephone number.
    pub call: fn(&str) -> String,
    /// Above the meanings of words.
    pub terms: &'static str,
}

/// The texts in a language.
pub fn of(language: Language) -> &'static Texts {
    match language {
        Language::Dutch => &DUTCH,
        Language::English => &ENGLISH,
    }
}

const DUTCH: Texts = Texts {
    title: "Wat kan ik doen?",
    description: |organisation| {
        format!(
            "Wat je kunt doen met een klacht over {organisation}: eerst bij de organisatie, dan \
             het Klachtenloket en de Geschillencommissie."
        )
    },
    lead: "Heb je een klacht over de opvang van je kind? Zeg waar je nu staat. Dan zie je welke \
           stap je kunt zetten.",
    lead_of: |location| {
        format!(
            "Je klacht gaat over {location}. Zeg waar je nu staat. Dan zie je welke stap je kunt zetten."
        )
    },
    lead_of_unknown: "De locatie in deze link kennen wij niet. Zeg waar je nu staat. Dan zie je welke stap je \
                      kunt zetten.",
    steps: "Waar sta je nu?",
    step: |step| match step {
        Step::NotYet => "Ik heb nog geen klacht ingediend",
        Step::Filed => "Ik heb een klacht ingediend en wacht op antwoord",
        Step::Answered => "Ik heb antwoord, maar ben niet tevreden",
        Step::NoAnswer => "Ik kreeg niet op tijd antwoord",
        Step::CannotComplain => "Ik kan niet bij de organisatie klagen",
        Step::Unsafe => "Een kind is nu niet veilig",
    },
    all_steps: "Toon alle stappen",
    next: "Je kunt nu hierheen:",
    unsafe_now: "Dit is geen zaak voor een klachtenformulier.",
    dates: "Welke datums zijn belangrijk?",
    doors: "Waar kun je heen?",
    how: "Hoe gaat het?",
    cost: "Wat kost het?",
    time: "Hoe lang duurt het?",
    bring: "Wat heb je nodig?",
    find_form: |organisation| {
        format!(
            "Zoek het klachtenformulier op de website van {organisation}, of vraag ernaar op de locatie."
        )
    },
    form: |organisation| format!("Naar het klachtenformulier van {organisation}"),
    to_complaint: "Schrijf je klacht",
    to_dispute: "Schrijf je brief aan de commissie",
    source: |number| format!("Bron {number}"),
    unsure: "kan veranderd zijn",
    sources: "Bronnen",
    sources_mean: "Een cijfer achter een zin is het nummer van de bron. Staat er ‘kan veranderd zijn’? Dan konden \
                   wij het niet nakijken. Kijk dan zelf bij de bron.",
    confirmed: |date| format!("Overgenomen op {date}."),
    unconfirmed: |date| format!("Wij konden het op {date} niet nakijken. Het kan veranderd zijn."),
    call: |number| format!("Bel {number}"),
    terms: "Woorden die je kunt tegenkomen",
};

const ENGLISH: Texts = Texts {
    title: "What can I do?",
    description: |organisation| {
        format!(
            "What you can do with a complaint about {organisation}: first the organisation itself, \
             then the Klachtenloket and the Geschillencommissie."
        )
    },
    lead: "Do you have a complaint about your child’s care? Say where you stand now. Then you see \
           which step you can take.",
    lead_of: |location| {
        format!(
            "Your complaint is about {location}. Say where you stand now. Then you see which step you can take."
        )
    },
    lead_of_unknown: "We don’t know the location in this link. Say where you stand now. Then you see which \
                      step you can take.",
    steps: "Where do you stand now?",
    step: |step| match step {
        Step::NotYet => "I have not filed a complaint yet",
        Step::Filed => "I have filed a complaint and wait for an answer",
        Step::Answered => "I have an answer, but I am not satisfied",
        Step::NoAnswer => "I got no answer in time",
        Step::CannotComplain => "I can’t complain to the organisation",
        Step::Unsafe => "A child is not safe now",
    },
    all_steps: "Show all steps",
    next: "You can go here now:",
    unsafe_now: "This is not a matter for a complaint form.",
    dates: "Which dates matter?",
    doors: "Where can you go?",
    how: "How does it work?",
    cost: "What does it cost?",
    time: "How long does it take?",
    bring: "What do you need?",
    find_form: |organisation| {
        format!(
            "Look for the complaint form (klachtenformulier) on the website of {organisation}, or ask for it at the location."
        )
    },
    form: |organisation| format!("Go to the complaint form of {organisation}"),
    to_complaint: "Write your complaint",
    to_dispute: "Write your letter to the committee",
    source: |number| format!("Source {number}"),
    unsure: "may have changed",
    sources: "Sources",
    sources_mean: "A number behind a sentence is that of its source. Does it say ‘may have changed’? Then we could \
                   not check it. Look at the source yourself.",
    confirmed: |date| format!("Taken over on {date}."),
    unconfirmed: |date| format!("We could not check it on {date}. It may have changed."),
    call: |number| format!("Call {number}"),
    terms: "Dutch words that you may meet",
};
