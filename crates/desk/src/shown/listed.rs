//! Messages by their kind, since one mistake is often made in many rows.

use klachtenwijzer::texts::desk::Texts;
use leptos::prelude::*;
use publishing::fault::Told;
use std::collections::BTreeMap;

/// So many of one kind are seen at once; more open on demand.
const SEEN: usize = 8;

/// A message and its place.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The kind's name, which stays as it is.
    pub code: &'static str,
    /// The cell, the sheet or the file.
    pub place: String,
    /// What it says.
    pub told: Told,
}

/// All of them, the most frequent kind first.
pub fn view(entries: Vec<Entry>, texts: &'static Texts) -> AnyView {
    let mut kinds: BTreeMap<&str, Vec<Entry>> = BTreeMap::new();
    for entry in entries {
        kinds.entry(entry.code).or_default().push(entry);
    }
    let mut kinds: Vec<_> = kinds.into_iter().collect();
    kinds.sort_by_key(|(_, entries)| std::cmp::Reverse(entries.len()));
    let kinds: Vec<_> = kinds
        .into_iter()
        .map(|(code, entries)| kind(code, entries, texts))
        .collect();
    view! { <div class="kinds">{kinds}</div> }.into_any()
}

fn kind(code: &'static str, entries: Vec<Entry>, texts: &'static Texts) -> AnyView {
    let count = entries.len();
    let mut items: Vec<_> = entries.into_iter().map(item).collect();
    let rest = items.split_off(count.min(SEEN));
    let more = (texts.more)(rest.len());
    let rest = (!rest.is_empty()).then(
        || view! { <details><summary>{more}</summary><ul class="messages">{rest}</ul></details> },
    );
    view! {
        <div class="kind">
            <h3><code>{code}</code> {format!(" ({count})")}</h3>
            <ul class="messages">{items}</ul>
            {rest}
        </div>
    }
    .into_any()
}

fn item(entry: Entry) -> AnyView {
    let Entry { place, told, .. } = entry;
    let todo = (!told.todo.is_empty()).then(|| view! { " " <strong>{told.todo}</strong> });
    view! { <li><code>{place}</code> " " {told.what} {todo}</li> }.into_any()
}
