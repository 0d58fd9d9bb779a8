//! Messages by their kind, since one mistake is often made in many rows.

use crate::opened::RowShown;
use klachtenwijzer::texts::{Language, desk, desk::Texts};
use leptos::prelude::*;
use publishing::fault::{Proposal, Told};
use std::collections::BTreeMap;

/// So many of one kind are seen at once; more open on demand.
const SEEN: usize = 8;
/// So many of one kind are listed at all. All of them stand in the list that can be saved: a page of
/// twenty thousand messages helps nobody.
const LISTED: usize = 200;
/// A list longer than this can be searched.
const SHORT: usize = 8;

/// A message and its place.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The kind's name, which stays as it is.
    pub code: &'static str,
    /// The cell, the sheet or the file.
    pub place: String,
    /// What it says.
    pub told: Told,
    /// The row as it stands.
    pub row: Option<RowShown>,
    /// What may stand there instead.
    pub proposal: Option<Proposal>,
}

/// All of them, the most frequent kind first.
pub fn view(entries: Vec<Entry>, texts: &'static Texts, language: Language) -> AnyView {
    let is_long = entries.len() > SHORT;
    let mut kinds: BTreeMap<&str, Vec<Entry>> = BTreeMap::new();
    for entry in entries {
        kinds.entry(entry.code).or_default().push(entry);
    }
    let mut kinds: Vec<_> = kinds.into_iter().collect();
    kinds.sort_by_key(|(_, entries)| std::cmp::Reverse(entries.len()));
    let kinds: Vec<_> = kinds
        .into_iter()
        .map(|(code, entries)| {
            let called = desk::kind(code, language).unwrap_or(texts.the_file);
            kind(called, entries, texts)
        })
        .collect();
    let find = is_long.then(|| {
        view! {
            <p class="on-screen">
                <label>
                    {texts.list_find}
                    <input type="search" data-find="" autocomplete="off"/>
                </label>
            </p>
            <p data-none="" hidden>{texts.list_none}</p>
        }
    });
    view! { <div class="kinds">{find} {kinds}</div> }.into_any()
}

fn kind(called: &'static str, mut entries: Vec<Entry>, texts: &'static Texts) -> AnyView {
    let count = entries.len();
    entries.truncate(LISTED);
    let beyond = count.saturating_sub(entries.len());
    let beyond = (beyond > 0).then(|| view! { <p>{(texts.rest)(beyond)}</p> });
    let mut items: Vec<_> = entries
        .into_iter()
        .map(|entry| item(entry, texts))
        .collect();
    let rest = items.split_off(items.len().min(SEEN));
    let more = (texts.more)(rest.len());
    let rest = (!rest.is_empty()).then(
        || view! { <details><summary>{more}</summary><ul class="messages">{rest}</ul></details> },
    );
    view! {
        <div class="kind">
            <h3>{format!("{called} ({count})")}</h3>
            <ul class="messages">{items}</ul>
            {rest}
            {beyond}
        </div>
    }
    .into_any()
}

fn item(entry: Entry, texts: &'static Texts) -> AnyView {
    let Entry {
        place,
        told,
        row,
        proposal,
        ..
    } = entry;
    let todo = (!told.todo.is_empty()).then(|| view! { " " <strong>{told.todo}</strong> });
    let choice = proposal.map(|proposal| choice(&place, proposal, texts));
    view! {
        <li>
            <code translate="no">{place}</code> " " {told.what} {todo}
            {row.map(self::row)}
            {choice}
        </li>
    }
    .into_any()
}

/// The row as it stands, with the cell that is meant marked.
fn row(cells: RowShown) -> AnyView {
    let cells = cells.into_iter().map(|(shown, is_meant)| match is_meant {
        true => view! { <td><mark>{shown}</mark></td> }.into_any(),
        false => view! { <td>{shown}</td> }.into_any(),
    });
    let cells: Vec<_> = cells.collect();
    view! { <div class="row" role="group"><table><tbody><tr>{cells}</tr></tbody></table></div> }
        .into_any()
}

/// One proposal can be taken or left; of several one can be chosen.
fn choice(place: &str, proposal: Proposal, texts: &'static Texts) -> AnyView {
    let place = place.to_owned();
    match proposal.instead.as_slice() {
        [only] => view! {
            <label class="choice on-screen">
                <input type="checkbox" data-choice=place value=only.clone() checked autocomplete="off"/>
                " "
                {(texts.choice)(only)}
            </label>
        }
        .into_any(),
        _ => {
            let options = proposal.instead.into_iter();
            let options: Vec<_> = options
                .map(|one| view! { <option value=one.clone()>{one.clone()}</option> })
                .collect();
            view! {
                <label class="choice on-screen">
                    {texts.choose_one}
                    " "
                    <select data-choice=place autocomplete="off">
                        <option value="">{texts.choose_none}</option>
                        {options}
                    </select>
                </label>
            }
            .into_any()
        }
    }
}
