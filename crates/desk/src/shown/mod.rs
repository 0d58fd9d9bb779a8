//! What was found in a file, as the page shows it.

mod act;
mod difference;
mod hits;
mod instructions;
mod listed;
mod points;
mod privacy;
mod read;
pub mod weekly;

pub use hits::hits;
pub use instructions::instructions;

use crate::opened::Opened;
use chrono::NaiveDate;
use klachtenwijzer::texts::{Language, desk};
use leptos::prelude::*;
use publishing::checked::Checked;

/// Everything, in the order in which it is dealt with.
pub fn found(opened: &Opened, checked: &Checked, today: NaiveDate, language: Language) -> String {
    let texts = desk::of(language);
    let dataset = checked.dataset.as_ref();
    let html = |view: AnyView| view.to_html();
    Owner::new().with(|| {
        let view = view! {
            {points::faults(opened, checked, texts, language)}
            {points::mended(opened, texts)}
            {points::warnings(opened, checked, texts, language)}
            {privacy::view(checked, texts, language)}
            {dataset.map(|dataset| difference::view(&dataset.difference, texts))}
            {act::view(checked, today, texts, language)}
            {checked.understood.as_ref().map(|understood| read::view(understood, texts))}
        };
        html(view.into_any())
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
