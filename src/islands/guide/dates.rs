//! From the day of a complaint to the dates that matter.

use super::clock::today;
use super::encode;
use crate::guide::calendar::{Reminder, calendar};
use crate::guide::deadlines::{Deadlines, Left, Refused};
use crate::islands::drawn::draw;
use crate::islands::{CurrentPage, address, live};
use crate::texts::Language;
use crate::texts::dates::{self, Texts};
use chrono::NaiveDate;
use leptos::prelude::*;

const FIELD: &str = "datum";
const ANSWER: &str = "datum-antwoord";
const CALENDAR: &str = "datum-agenda";

/// What follows from the day that was filled in, and the day that the device takes for today.
type Answer = Option<(Result<Deadlines, Refused>, NaiveDate)>;

/// The field for the day of the complaint, and what follows from it.
#[cfg(feature = "render")]
pub fn view(language: Language) -> impl IntoView {
    let texts = dates::of(language);
    view! {
        <div data-island="guide">
            <label for=FIELD>{texts.label}</label>
            <p id="datum-uitleg">{texts.hint}</p>
            <input id=FIELD type="date" min="2000-01-01" aria-describedby="datum-uitleg"/>
            <div id=ANSWER class="dates-answer" role="status"></div>
            <p>
                <a id=CALENDAR class="button" download=format!("{}.ics", texts.file) hidden>
                    {texts.calendar}
                </a>
            </p>
            <p class="search-asleep" role="status">{texts.asleep}</p>
            <noscript><p>{texts.without_script}</p></noscript>
        </div>
    }
}

/// Makes the field on this page answer, where it has one. What was filled in before is taken over.
pub fn wake() {
    let Some(field) = address::field(FIELD) else {
        return;
    };
    let language = CurrentPage::get().language();
    let texts = dates::of(language);
    let day = RwSignal::new(field.value());
    let answer = Memo::new(move |_| day.with(|day| answer(day)));
    live::on(&field, "input", move |event| {
        day.set(event_target_value(&event));
    });
    live::drawn(ANSWER, move || {
        let lines = lines(answer.get(), texts, language).into_iter();
        lines.map(|line| draw("p").text(line)).collect()
    });
    live::attribute(CALENDAR, "href", move || calendar_file(answer.get(), texts));
    live::hidden(CALENDAR, move || !matches!(answer.get(), Some((Ok(_), _))));
}

fn answer(day: &str) -> Answer {
    if day.is_empty() {
        return None;
    }
    let today = today()?;
    Some((Deadlines::from_text(day, today), today))
}

fn lines(answer: Answer, texts: &Texts, language: Language) -> Vec<String> {
    match answer {
        None => Vec::new(),
        Some((Err(refused), today)) => {
            vec![(texts.refused)(refused, &language.date(&today.to_string()))]
        }
        Some((Ok(deadlines), today)) => sentences(&deadlines, today, texts, language),
    }
}

fn sentences(
    deadlines: &Deadlines,
    today: NaiveDate,
    texts: &Texts,
    language: Language,
) -> Vec<String> {
    let sentence = |words: fn(&str, &str) -> String, day: NaiveDate| {
        let left = (texts.left)(Left::until(day, today));
        words(&language.date(&day.to_string()), &left)
    };
    let late = deadlines.answer < today;
    [
        Some(sentence(texts.answer, deadlines.answer)),
        late.then(|| texts.answer_late.to_owned()),
        Some(sentence(texts.dispute, deadlines.dispute)),
        Some(texts.dispute_unsure.to_owned()),
        Some((texts.today)(&language.date(&today.to_string()))),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The calendar file as an address of its own: it never leaves the device.
fn calendar_file(answer: Answer, texts: &Texts) -> Option<String> {
    let (deadlines, today) = answer?;
    let deadlines = deadlines.ok()?;
    let reminder = |day, [title, text]: [&str; 2]| Reminder {
        day,
        title: title.into(),
        text: text.into(),
    };
    let reminders = [
        reminder(deadlines.answer, texts.answer_reminder),
        reminder(deadlines.dispute, texts.dispute_reminder),
    ];
    let file = calendar(&reminders, today);
    Some(format!(
        "data:text/calendar;charset=utf-8,{}",
        encode(&file)
    ))
}
