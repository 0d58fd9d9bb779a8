//! What publishing changes of what is out there.

use super::{folded, section};
use klachtenwijzer::texts::desk::Texts;
use leptos::prelude::*;
use publishing::editions::Difference;
use publishing::editions::compared::{Compared, Row};

/// What differs beyond chance first, then all that is new, changed, moved and gone.
pub fn view(difference: &Difference, texts: &'static Texts) -> AnyView {
    let slugs = |slugs: &[dataset::Slug]| slugs.iter().map(ToString::to_string).collect();
    let corrected = difference.complaints.iter();
    let corrected = corrected.map(|one| (texts.corrected)(one.kind, &one.id));
    let moved = difference.moved.iter().map(|moved| {
        let to: Vec<&str> = moved.to.iter().map(dataset::Slug::as_str).collect();
        format!("{} → {}", moved.from, to.join(", "))
    });
    let lists = [
        folded(texts.moved, moved.collect()),
        folded(texts.gone_locations, slugs(&difference.gone_locations)),
        folded(texts.corrections, corrected.collect()),
        folded(texts.new_locations, slugs(&difference.new_locations)),
    ];
    let is_new = match difference.was_published {
        true => texts.year_again,
        false => texts.year_new,
    };
    let compared = difference.compared.as_ref();
    let content = view! {
        <p>{is_new}</p>
        {compared.map(|compared| self::compared(compared, texts))}
        {lists.into_iter().collect_view()}
    };
    section("verschil", texts.difference.to_owned(), content)
}

fn compared(compared: &Compared, texts: &'static Texts) -> AnyView {
    let [before, now] = compared.all;
    let unusual = |rows: &[Row]| {
        rows.iter()
            .filter(|row| row.is_unusual())
            .cloned()
            .collect()
    };
    let [subjects, locations]: [Vec<Row>; 2] =
        [&compared.subjects, &compared.locations].map(|rows| unusual(rows));
    let first: Vec<Row> = subjects.into_iter().chain(locations).collect();
    let first = match first.is_empty() {
        true => view! { <p>{texts.usual}</p> }.into_any(),
        false => view! {
            <h3>{texts.unusual}</h3>
            <p>{texts.unusual_hint}</p>
            {table(&first, compared.before, texts)}
        }
        .into_any(),
    };
    let all = [
        (
            (texts.subjects_differ)(compared.subjects.len()),
            &compared.subjects,
        ),
        (
            (texts.locations_differ)(compared.locations.len()),
            &compared.locations,
        ),
    ];
    let all = all.into_iter().filter(|(_, rows)| !rows.is_empty());
    let all: Vec<_> = all
        .map(|(summary, rows)| {
            let table = table(rows, compared.before, texts);
            view! { <details><summary>{summary}</summary>{table}</details> }
        })
        .collect();
    view! {
        <p>{(texts.compared)(compared.before, before, now)}</p>
        {first}
        {all}
    }
    .into_any()
}

fn table(rows: &[Row], before: u16, texts: &'static Texts) -> AnyView {
    let number = |count: Option<u32>| {
        count.map_or_else(|| texts.not_listed.to_owned(), |count| count.to_string())
    };
    let rows: Vec<_> = rows
        .iter()
        .map(|row| {
            view! {
                <tr>
                    <th scope="row">{row.name.clone()}</th>
                    <td>{number(row.before)}</td>
                    <td>{number(row.now)}</td>
                </tr>
            }
        })
        .collect();
    view! {
        <table class="compared">
            <thead>
                <tr>
                    <th scope="col">{texts.name}</th>
                    <th scope="col">{before}</th>
                    <th scope="col">{texts.this_file}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}
