//! Where a parent stands, and what is open to them there.

use super::facts::{Door, Situation};
use super::standing::fact_list;
use super::urgent;
use crate::guide::Step;
use crate::links::{Links, step_anchor};
use crate::pages::Edition;
use crate::texts::guide;
use leptos::prelude::*;

/// The choice, and what follows from each.
pub(super) fn section(edition: &Edition, links: &Links) -> impl IntoView + use<> {
    let texts = guide::of(links.language());
    let choices = Step::ALL
        .map(|step| {
            let href = format!("#{}", step_anchor(step));
            view! { <li><a href=href>{(texts.step)(step)}</a></li> }
        })
        .into_iter()
        .collect_view();
    let steps = Step::ALL
        .into_iter()
        .filter_map(|step| Some(card(step, edition.guide.situation(step)?, edition, links)))
        .collect_view();
    view! {
        <section class="steps" aria-labelledby="stappen">
            <h2 id="stappen">{texts.steps}</h2>
            <ul class="step-choices">{choices}</ul>
            {urgent::strip(edition, links)}
            {steps}
        </section>
    }
}

fn card(step: Step, situation: &Situation, edition: &Edition, links: &Links) -> AnyView {
    let texts = guide::of(links.language());
    let (id, heading) = (step_anchor(step), format!("{}-titel", step_anchor(step)));
    let labelled_by = heading.clone();
    let next = situation
        .next
        .as_deref()
        .and_then(|id| edition.guide.door(id));
    let answer = match next {
        Some(door) => to_door(door, links).into_any(),
        None => numbers(edition, links).into_any(),
    };
    let facts =
        (!situation.facts.is_empty()).then(|| fact_list(situation.facts.iter(), edition, links));
    view! {
        <section class="step" id=id tabindex="-1" aria-labelledby=labelled_by>
            <h3 id=heading>{(texts.step)(step)}</h3>
            {facts}
            {answer}
            <p class="all-steps"><a href="#stappen">{texts.all_steps}</a></p>
        </section>
    }
    .into_any()
}

fn to_door(door: &Door, links: &Links) -> impl IntoView + use<> {
    let next = guide::of(links.language()).next;
    let (href, title) = (format!("#{}", door.id), door.title.of(links.language()));
    view! { <p class="next-door">{next} " " <a href=href>{title}</a></p> }
}

/// What can't wait: whom to call, and when.
fn numbers(edition: &Edition, links: &Links) -> impl IntoView + use<> {
    let texts = guide::of(links.language());
    let urgent = edition.guide.urgent();
    let intro = urgent.intro.of(links.language());
    view! {
        <p>{intro} " " {texts.unsafe_now}</p>
        {fact_list(urgent.facts.iter(), edition, links)}
    }
}

/// The steps from which a door is open, as the style sheet reads them.
pub(super) fn leading_to(door: &Door, edition: &Edition) -> String {
    let opens = |step: &Step| {
        let situation = edition.guide.situation(*step);
        situation.is_some_and(|s| s.doors().any(|id| id == door.id))
    };
    names(Step::ALL.into_iter().filter(opens))
}

/// The steps that have dates, likewise.
pub(super) fn with_dates() -> String {
    names(Step::ALL.into_iter().filter(|step| step.has_dates()))
}

fn names(steps: impl Iterator<Item = Step>) -> String {
    steps.map(Step::id).collect::<Vec<_>>().join(" ")
}
