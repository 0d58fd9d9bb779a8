//! What the Act asks for, and how long there is for it.

use super::section;
use chrono::{Datelike, NaiveDate};
use klachtenwijzer::texts::{Language, desk::Texts};
use leptos::prelude::*;
use publishing::checked::Checked;
use publishing::checks::act::{Point, State};
use publishing::fault::Tell;

/// Each point, with the days that are left.
pub fn view(
    checked: &Checked,
    today: NaiveDate,
    texts: &'static Texts,
    language: Language,
) -> Option<AnyView> {
    let act = checked.act.as_ref()?;
    let year = checked
        .understood
        .as_ref()
        .and_then(|understood| understood.year);
    let point = |point: &Point| {
        let class = match point.state {
            State::There => "point there",
            State::Missing => "point missing",
            State::Judge => "point judge",
            State::NotNeeded => "point not-needed",
        };
        let state = point.state.name(language);
        let told = point.tell(language).to_string();
        view! { <li class=class><strong>{state}</strong> ": " {told}</li> }
    };
    let points: Vec<_> = act.points.iter().map(point).collect();
    let content = view! {
        <p>{year.and_then(|year| due(year, today, texts))}</p>
        <ul class="points">{points}</ul>
    };
    Some(section("wet", texts.act.to_owned(), content))
}

/// How long there is until 1 June of the year after the report's.
fn due(year: u16, today: NaiveDate, texts: &'static Texts) -> Option<String> {
    let day = NaiveDate::from_ymd_opt(i32::from(year) + 1, 6, 1)?;
    let days = day.signed_duration_since(today).num_days();
    Some((texts.due_in)(days, day.year()))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "all of it is test code")]
mod tests {
    use super::*;
    use klachtenwijzer::texts::desk;

    #[test]
    fn the_days_until_june_are_counted() {
        let told = |year, month, day| {
            let today = NaiveDate::from_ymd_opt(year, month, day).unwrap();
            due(2024, today, desk::of(Language::Dutch)).unwrap()
        };
        assert!(told(2025, 3, 1).starts_with("Nog 92 dagen tot 1 juni 2025"));
        assert!(told(2025, 5, 31).starts_with("Nog 1 dag tot"));
        assert!(told(2025, 6, 1).starts_with("Vandaag is het 1 juni"));
        assert!(told(2025, 6, 3).contains("al 2 dagen"));
    }
}
