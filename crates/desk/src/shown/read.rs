//! What was understood of a workbook.

use super::section;
use klachtenwijzer::texts::desk::Texts;
use leptos::prelude::*;
use publishing::sources::workbook::{SheetRead, Understood};

/// Facts of the year, and each sheet with its columns.
pub fn view(understood: &Understood, texts: &'static Texts) -> AnyView {
    let unknown = || texts.unknown.to_owned();
    let year = understood
        .year
        .map_or_else(unknown, |year| year.to_string());
    let organisation = understood.organisation.clone().unwrap_or_else(unknown);
    let days = match (&understood.first_day, &understood.last_day) {
        (Some(first), Some(last)) => (texts.days)(first, last),
        _ => unknown(),
    };
    let facts = [
        (texts.year, year),
        (texts.organisation, organisation),
        (texts.complaints, understood.complaints.to_string()),
        (texts.locations, understood.locations.to_string()),
        (texts.subjects, understood.subjects.len().to_string()),
        (texts.received, days),
    ];
    let facts = facts.map(|(term, fact)| view! { <div><dt>{term}</dt><dd>{fact}</dd></div> });
    let sheets = understood.sheets.iter().map(|one| sheet(one, texts));
    let content = view! {
        <dl class="facts">{facts.into_iter().collect_view()}</dl>
        {sheets.collect_view()}
    };
    section("gelezen", texts.understood.to_owned(), content)
}

fn sheet(sheet: &SheetRead, texts: &'static Texts) -> AnyView {
    let Some(read_as) = sheet.read_as else {
        return view! { <p>{(texts.sheet_unread)(&sheet.name)}</p> }.into_any();
    };
    let rows = sheet.columns.iter().map(|column| {
        let read_as = column.read_as.unwrap_or(texts.column_unread);
        view! {
            <tr>
                <th scope="row">{column.column.to_string()}</th>
                <td>{column.heading.clone()}</td>
                <td>{read_as}</td>
            </tr>
        }
    });
    let heads = texts
        .columns
        .map(|head| view! { <th scope="col">{head}</th> });
    view! {
        <details>
            <summary>{(texts.sheet)(&sheet.name, read_as, sheet.rows)}</summary>
            <table>
                <thead><tr>{heads.into_iter().collect_view()}</tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </details>
    }
    .into_any()
}
