//! Texts around the letters. The letters themselves are Dutch: `crate::guide::letter`.

use super::Language;
use crate::guide::letter::{Field, Letter};

/// What a letter's page says.
pub struct Texts {
    /// The heading and title.
    pub title: fn(Letter) -> &'static str,
    /// The sentence below it, and the page's description.
    pub lead: fn(Letter) -> &'static str,
    /// Where the words go: nowhere.
    pub privacy: &'static str,
    /// In which language the letter is, where that isn't the page's.
    pub in_dutch: Option<&'static str>,
    /// Above the list of what belongs to the letter.
    pub checklist: &'static str,
    /// A field's label.
    pub field: fn(Field) -> &'static str,
    /// Above the letter.
    pub letter: &'static str,
    /// Before the subject.
    pub subject: &'static str,
    /// On the button that copies.
    pub copy: &'static str,
    /// When it is asked for while places are unfilled: above their names.
    pub unfilled: &'static str,
    /// On the button then.
    pub copy_anyway: &'static str,
    /// Once it was copied.
    pub copied: &'static str,
    /// When the browser refuses.
    pub not_copied: &'static str,
    /// On the button that prints.
    pub print: &'static str,
    /// On the link to the mail program.
    pub mail: &'static str,
    /// What to know of that link.
    pub mail_hint: &'static str,
    /// When the address names a location that isn't there.
    pub unknown_location: &'static str,
    /// Instead of the form's work, without JavaScript.
    pub without_script: &'static str,
    /// When the program didn't arrive.
    pub asleep: &'static str,
}

/// The texts in a language.
pub fn of(language: Language) -> &'static Texts {
    match language {
        Language::Dutch => &DUTCH,
        Language::English => &ENGLISH,
    }
}

const DUTCH: Texts = Texts {
    title: |letter| match letter {
        Letter::Complaint => "Schrijf je klacht",
        Letter::Dispute => "Schrijf aan de Geschillencommissie",
    },
    lead: |letter| match letter {
        Letter::Complaint => {
            "Vul in wat je weet. Je ziet meteen je brief. Stuur hem daarna zelf naar de organisatie."
        }
        Letter::Dispute => {
            "Vul in wat je weet. Gebruik de tekst daarna op de website van de commissie."
        }
    },
    privacy: "Wat je hier typt, blijft op deze pagina. Sluit je de pagina? Dan is het weg.",
    in_dutch: None,
    checklist: "Wat heb je nodig?",
    field: |field| match field {
        Field::Location => "Over welke locatie gaat het?",
        Field::Topic => "Over welk onderwerp gaat het?",
        Field::Happened => "Wat is er gebeurd?",
        Field::When => "Wanneer was dat?",
        Field::Filed => "Wanneer diende je je klacht in bij de organisatie?",
        Field::Answer => "Wanneer kreeg je antwoord?",
        Field::Disagree => "Waarom ben je niet tevreden?",
        Field::Wish => "Wat wil je graag?",
        Field::Name => "Je naam",
        Field::Contact => "Je e-mailadres of telefoonnummer",
    },
    letter: "Je brief",
    subject: "Onderwerp:",
    copy: "Kopieer de brief",
    unfilled: "Dit is nog leeg. Vul in wat je weet:",
    copy_anyway: "Kopieer de brief zo",
    copied: "De brief is gekopieerd.",
    not_copied: "Kopiëren lukt niet. Selecteer de tekst van de brief zelf.",
    print: "Print de brief",
    mail: "Open in je mailprogramma",
    mail_hint: "Opent je mailprogramma niet, of mist er tekst? Kopieer dan de brief.",
    unknown_location: "De locatie in deze link kennen wij niet. Vul zelf de naam in.",
    asleep: "Invullen lukt nu niet. Laad de pagina opnieuw, of neem de brief zelf over.",
    without_script: "Invullen werkt alleen met JavaScript. Neem de brief hieronder over en vul hem \
                     zelf in.",
};

const ENGLISH: Texts = Texts {
    title: |letter| match letter {
        Letter::Complaint => "Write your complaint",
        Letter::Dispute => "Write to the Geschillencommissie",
    },
    lead: |letter| match letter {
        Letter::Complaint => {
            "Fill in what you know. You see your letter at once. Then send it to the organisation \
             yourself."
        }
        Letter::Dispute => "Fill in what you know. Then use the text on the committee’s website.",
    },
    privacy: "What you type here stays on this page. Do you close the page? Then it is gone.",
    in_dutch: Some(
        "The letter is in Dutch, because the people who read it work in Dutch. You can write your \
         own words in English.",
    ),
    checklist: "What do you need?",
    field: |field| match field {
        Field::Location => "Which location is it about?",
        Field::Topic => "What is it about?",
        Field::Happened => "What happened?",
        Field::When => "When was that?",
        Field::Filed => "When did you file your complaint with the organisation?",
        Field::Answer => "When did you get an answer?",
        Field::Disagree => "Why are you not satisfied?",
        Field::Wish => "What would you like?",
        Field::Name => "Your name",
        Field::Contact => "Your e-mail address or telephone number",
    },
    letter: "Your letter",
    subject: "Subject:",
    copy: "Copy the letter",
    unfilled: "This is still empty. Fill in what you know:",
    copy_anyway: "Copy the letter as it is",
    copied: "The letter was copied.",
    not_copied: "Copying doesn’t work. Select the text of the letter yourself.",
    print: "Print the letter",
    mail: "Open in your mail program",
    mail_hint: "Doesn’t your mail program open, or is text missing? Then copy the letter.",
    unknown_location: "We don’t know the location in this link. Fill in its name yourself.",
    asleep: "Filling in doesn’t work now. Load the page again, or copy the letter yourself.",
    without_script: "Filling in needs JavaScript. Copy the letter below and fill it in yourself.",
};
