//! What was found in a file, as the page shows it.

mod listed;
mod read;
pub mod weekly;

use klachtenwijzer::texts::{Language, desk, desk::Texts};
use leptos::prelude::*;
use listed::Entry;
use publishing::checked::Checked;
use publishing::checks::act::{Act, State};
use publishing::checks::privacy::Finding;
use publishing::editions::Difference;
use publishing::fault::{Fault, PrivacyFault, Tell};

/// Everything, in the order in which it is dealt with.
pub fn found(name: &str, checked: &Checked, language: Language) -> String {
    let texts = desk::of(language);
    let dataset = checked.dataset.as_ref();
    Owner::new().with(|| {
        let view = view! {
            {faults(name, checked, texts, language)}
            {warnings(&checked.warnings, texts, language)}
            {privacy(checked, texts, language)}
            {dataset.map(|dataset| difference(&dataset.difference, texts))}
            {checked.act.as_ref().map(|act| self::act(act, texts, language))}
            {checked.understood.as_ref().map(|understood| read::view(understood, texts))}
        };
        view.into_any().to_html()
    })
}

fn section(id: &'static str, title: String, content: impl IntoView + 'static) -> AnyView {
    let content = content.into_any();
    view! {
        <section aria-labelledby=id>
            <h2 id=id tabindex="-1">{title}</h2>
            {content}
        </section>
    }
    .into_any()
}

/// What keeps it from being published, first.
fn faults(name: &str, checked: &Checked, texts: &'static Texts, language: Language) -> AnyView {
    let error = checked.error.as_ref().map(|error| Entry {
        code: error.code(),
        place: name.to_owned(),
        told: error.tell(language),
    });
    let faults = checked.faults.iter().map(|fault| entry(fault, language));
    let entries: Vec<Entry> = error.into_iter().chain(faults).collect();
    match entries.len() {
        0 => section("fouten", texts.no_faults.to_owned(), ()),
        count => section(
            "fouten",
            (texts.faults)(count),
            listed::view(entries, texts),
        ),
    }
}

fn warnings(warnings: &[Fault], texts: &'static Texts, language: Language) -> Option<AnyView> {
    let entries: Vec<Entry> = warnings.iter().map(|one| entry(one, language)).collect();
    let title = (texts.warnings)(entries.len());
    let any = !entries.is_empty();
    any.then(|| section("punten", title, listed::view(entries, texts)))
}

fn entry(fault: &Fault, language: Language) -> Entry {
    Entry {
        code: fault.kind.code(),
        place: fault.place.to_string(),
        told: fault.tell(language),
    }
}

/// Each passage, with a button that puts it aside.
fn privacy(checked: &Checked, texts: &'static Texts, language: Language) -> Option<AnyView> {
    // Rows with faults aren't looked through: that nothing was found in the others says nothing.
    if !checked.is_fit() && checked.privacy.is_empty() {
        return None;
    }
    let item = |finding: &Finding| {
        let told = PrivacyFault::of(&[finding]);
        let told = told.first().map(|fault| fault.tell(language));
        let what = told.map(|told| told.what).unwrap_or_default();
        let [before, behind] = finding.around.clone();
        view! {
            <li tabindex="-1">
                <p><code>{finding.place.to_string()}</code> " " {what}</p>
                <blockquote>{before} <mark>{finding.passage.clone()}</mark> {behind}</blockquote>
                <p class="on-screen"><button type="button" data-fine="">{texts.fine}</button></p>
            </li>
        }
    };
    let items: Vec<_> = checked.privacy.iter().map(item).collect();
    let content = match items.is_empty() {
        true => view! { <p>{texts.no_privacy}</p> }.into_any(),
        false => view! { <p>{texts.privacy_hint}</p> <ol class="findings">{items}</ol> }.into_any(),
    };
    let title = (texts.privacy)(checked.privacy.len());
    Some(section("privacy", title, content))
}

/// What publishing changes of what is out there.
fn difference(difference: &Difference, texts: &'static Texts) -> AnyView {
    let slugs = |slugs: &[dataset::Slug]| slugs.iter().map(ToString::to_string).collect();
    let corrected = difference.complaints.iter();
    let corrected = corrected.map(|one| (texts.corrected)(one.kind, &one.id));
    let lists = [
        folded(texts.new_locations, slugs(&difference.new_locations)),
        folded(texts.gone_locations, slugs(&difference.gone_locations)),
        folded(texts.corrections, corrected.collect()),
    ];
    let is_new = match difference.was_published {
        true => texts.year_again,
        false => texts.year_new,
    };
    let content = view! { <p>{is_new}</p> {lists.into_iter().collect_view()} };
    section("verschil", texts.difference.to_owned(), content)
}

/// A list that opens below its number; nothing for an empty one.
fn folded(words: fn(usize) -> String, items: Vec<String>) -> Option<AnyView> {
    let summary = words(items.len());
    let items: Vec<_> = items
        .into_iter()
        .map(|item| view! { <li>{item}</li> })
        .collect();
    let any = !items.is_empty();
    let view = view! { <details><summary>{summary}</summary><ul>{items}</ul></details> };
    any.then(|| view.into_any())
}

fn act(act: &Act, texts: &'static Texts, language: Language) -> AnyView {
    let point = |point: &publishing::checks::act::Point| {
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
    let list = view! { <ul class="points">{points}</ul> };
    section("wet", texts.act.to_owned(), list)
}
