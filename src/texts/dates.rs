//! Texts of the dates that follow from the day of a complaint.

use super::Language;
use crate::guide::deadlines::{Left, Refused};

/// What the dates say.
pub struct Texts {
    /// Above the field.
    pub label: &'static str,
    /// Below it.
    pub hint: &'static str,
    /// Instead of an answer, without JavaScript.
    pub without_script: &'static str,
    /// When the program didn't arrive.
    pub asleep: &'static str,
    /// Why a day is refused; the day that the device takes for today.
    pub refused: fn(Refused, &str) -> String,
    /// Which day the device takes for today.
    pub today: fn(&str) -> String,
    /// The last day for the answer: the date and how far away.
    pub answer: fn(&str, &str) -> String,
    /// The last day for the dispute: the date and how far away.
    pub dispute: fn(&str, &str) -> String,
    /// How far the twelve months can be trusted.
    pub dispute_unsure: &'static str,
    /// How far a day is away.
    pub left: fn(Left) -> String,
    /// What the end of the six weeks means, once they are over.
    pub answer_late: &'static str,
    /// The link that makes a calendar file.
    pub calendar: &'static str,
    /// The name of that file, without its ending.
    pub file: &'static str,
    /// The answer's day in the calendar: title and text.
    pub answer_reminder: [&'static str; 2],
    /// The dispute's day in the calendar: title and text.
    pub dispute_reminder: [&'static str; 2],
}

/// The texts in a language.
pub fn of(language: Language) -> &'static Texts {
    match language {
        Language::Dutch => &DUTCH,
        Language::English => &ENGLISH,
    }
}

const DUTCH: Texts = Texts {
    label: "Op welke dag diende je je klacht in?",
    hint: "Je ziet dan de laatste dag voor het antwoord. De datum blijft op je eigen apparaat.",
    without_script: "Uitrekenen werkt alleen met JavaScript. Tel zelf 6 weken vanaf de dag van je \
                     klacht. Dan heb je de laatste dag voor het antwoord.",
    asleep: "Uitrekenen lukt nu niet. Laad de pagina opnieuw, of tel zelf 6 weken.",
    refused: |refused, today| match refused {
        Refused::NoDate => "Vul een datum in die bestaat.".into(),
        Refused::Future => format!(
            "Deze dag komt nog: volgens je apparaat is het vandaag {today}. Vul de dag in waarop je je \
             klacht indiende."
        ),
        Refused::TooOld => "Deze dag is te lang geleden. Klopt het jaar?".into(),
    },
    today: |today| format!("Volgens je apparaat is het vandaag {today}."),
    answer: |date, left| {
        format!("Je krijgt uiterlijk op {date} antwoord (6 weken na je klacht). {left}")
    },
    dispute: |date, left| {
        format!(
            "Ga uiterlijk op {date} naar de Geschillencommissie (12 maanden na je klacht). {left}"
        )
    },
    dispute_unsure: "Kijk de 12 maanden eerst na bij de Geschillencommissie. Ze staan niet in de wet.",
    left: |left| match left {
        Left::Days(1) => "Dat is morgen.".into(),
        Left::Days(days) => format!("Nog {days} dagen."),
        Left::Today => "Dat is vandaag.".into(),
        Left::Ago(1) => "Dat was gisteren.".into(),
        // Nobody counts so many days.
        Left::Ago(100..) => "Die dag is voorbij.".into(),
        Left::Ago(days) => format!("Dat was {days} dagen geleden."),
    },
    answer_late: "De 6 weken zijn voorbij. Kreeg je geen antwoord? Dan mag je naar de \
                  Geschillencommissie.",
    calendar: "Zet de datums in je agenda",
    file: "klacht",
    answer_reminder: [
        "Laatste dag voor antwoord op mijn klacht",
        "Zes weken na mijn klacht over de kinderopvang. Geen antwoord? Dan mag ik naar de \
         Geschillencommissie Kinderopvang.",
    ],
    dispute_reminder: [
        "Laatste dag voor de Geschillencommissie (eerst nakijken)",
        "Twaalf maanden na mijn klacht over de kinderopvang. Deze termijn staat niet in de wet. \
         Kijk hem na bij de Geschillencommissie Kinderopvang.",
    ],
};

const ENGLISH: Texts = Texts {
    label: "On which day did you file your complaint?",
    hint: "You then see the last day for the answer. The date stays on your own device.",
    without_script: "Calculating needs JavaScript. Count 6 weeks from the day of your complaint \
                     yourself. That is the last day for the answer.",
    asleep: "Calculating doesn’t work now. Load the page again, or count 6 weeks yourself.",
    refused: |refused, today| match refused {
        Refused::NoDate => "Enter a date that exists.".into(),
        Refused::Future => format!(
            "This day is still to come: your device says that today is {today}. Enter the day on which \
             you filed your complaint."
        ),
        Refused::TooOld => "This day is too long ago. Is the year right?".into(),
    },
    today: |today| format!("Your device says that today is {today}."),
    answer: |date, left| {
        format!("You get an answer by {date} at the latest (6 weeks after your complaint). {left}")
    },
    dispute: |date, left| {
        format!(
            "Go to the Geschillencommissie by {date} at the latest (12 months after your complaint). {left}"
        )
    },
    dispute_unsure: "Check the 12 months with the Geschillencommissie first. The Act does not name them.",
    left: |left| match left {
        Left::Days(1) => "That is tomorrow.".into(),
        Left::Days(days) => format!("{days} days to go."),
        Left::Today => "That is today.".into(),
        Left::Ago(1) => "That was yesterday.".into(),
        Left::Ago(100..) => "That day is past.".into(),
        Left::Ago(days) => format!("That was {days} days ago."),
    },
    answer_late: "The 6 weeks are over. Did you get no answer? Then you may go to the \
                  Geschillencommissie.",
    calendar: "Put the dates into your calendar",
    file: "complaint",
    answer_reminder: [
        "Last day for an answer to my complaint",
        "Six weeks after my complaint about childcare. No answer? Then I may go to the \
         Geschillencommissie Kinderopvang.",
    ],
    dispute_reminder: [
        "Last day for the Geschillencommissie (check first)",
        "Twelve months after my complaint about childcare. The Act does not name this term. \
         Check it with the Geschillencommissie Kinderopvang.",
    ],
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_told_how_many_days_ago_long_ago_was() {
        for language in Language::ALL {
            let left = of(language).left;
            assert!(left(Left::Ago(99)).contains("99"));
            for days in [100, 2846, u32::MAX] {
                let words = left(Left::Ago(days));
                assert!(!words.contains(|c: char| c.is_ascii_digit()), "{words}");
            }
        }
    }

    /// A device whose clock stands in 2019 takes every day of today for one to come.
    #[test]
    fn what_depends_on_today_says_which_day_that_is() {
        for (language, today) in [
            (Language::Dutch, "3 maart 2019"),
            (Language::English, "3 March 2019"),
        ] {
            let texts = of(language);
            assert!((texts.refused)(Refused::Future, today).contains(today));
            assert!((texts.today)(today).contains(today));
        }
    }
}
