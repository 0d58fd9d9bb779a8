//! Complaints as a report lists them: nature, gist, verdict and measure of each.

use super::Edition;
use crate::figures::tallies;
use crate::links::Links;
use crate::looks::look;
use crate::pages::parts::name;
use crate::pages::{category_name, record};
use crate::texts::{REPORT, complaint, outcomes, yearly};
use dataset::{CategorySource, Complaint, Counts};
use leptos::prelude::*;

/// What complaints have in common, and each by itself as far as the source has its text.
pub(super) fn view(complaints: &[&Complaint], edition: &Edition, links: &Links) -> AnyView {
    let entries = complaints
        .iter()
        .filter(|one| one.complaint.is_some() || one.resolution.is_some())
        .map(|one| entry(one, edition, links));
    view! {
        {summary(complaints, edition, links)}
        {entries.collect_view()}
    }
    .into_any()
}

/// How many, with which verdicts, about what.
fn summary(complaints: &[&Complaint], edition: &Edition, links: &Links) -> impl IntoView + use<> {
    let words = outcomes::of(links.language());
    let counts = Counts::of(complaints.iter().copied());
    let outcomes = tallies::by_outcome(&counts);
    let outcomes: Vec<_> = outcomes
        .map(|(outcome, count)| format!("{count} {}", words.short(outcome).to_lowercase()))
        .collect();
    let number = (complaint::of(links.language()).count)(counts.total);
    let categories = tallies::by_category(&counts, &edition.report.categories);
    let categories = categories
        .into_iter()
        .enumerate()
        .map(|(at, (category, count))| {
            let before = if at == 0 { " " } else { ", " };
            let category = name(category_name(&category.id, edition, links));
            view! { {before} {category} {format!(" ({count})")} }
        });
    let subjects = yearly::of(links.language()).subjects;
    view! {
        <p class="summary">
            <strong>{number}</strong>
            {format!(": {}. ", outcomes.join(", "))}
            {subjects}
            {categories.collect_view()}
            "."
        </p>
    }
}

fn entry(one: &Complaint, edition: &Edition, links: &Links) -> impl IntoView + use<> {
    let (texts, cards) = (
        yearly::of(links.language()),
        complaint::of(links.language()),
    );
    let category = name(category_name(&one.category, edition, links));
    let inferred = one.category_source == CategorySource::Inferred;
    let notes: Vec<_> = record::days(one, links)
        .chain(inferred.then(|| cards.inferred.to_string()))
        .collect();
    let notes = (!notes.is_empty()).then(|| view! { <p class="small">{notes.join(" ")}</p> });
    let href = links.complaint(one.location.as_ref(), &one.id);
    let outcome = outcomes::of(links.language()).full(one.outcome);
    let said = one.complaint.clone();
    let said = said.map(|text| view! { <div><dt>{texts.said}</dt>{source_text(text)}</div> });
    let done = match one.resolution.clone() {
        Some(text) => source_text(text),
        None => view! { <dd class="not-reported">{cards.not_reported}</dd> }.into_any(),
    };
    view! {
        <article class="entry">
            <div>
                <p class="subject">{category}</p>
                <p class=format!("outcome {}", look(one.outcome).class)>{outcome}</p>
                <p class="small"><a href=href>{one.id.clone()}</a></p>
            </div>
            <dl>
                {said}
                <div><dt>{texts.done}</dt>{done}</div>
            </dl>
            {notes}
        </article>
    }
}

/// The source's own words, which may run in either direction.
fn source_text(text: String) -> AnyView {
    view! { <dd class="report-text" lang=REPORT dir="auto">{text}</dd> }.into_any()
}
