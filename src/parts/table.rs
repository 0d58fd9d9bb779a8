//! A table of counts by two properties.

use super::{Bar, Name, Segment, name};
use leptos::prelude::*;

/// What a table shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What it is about.
    pub caption: String,
    /// The heads of the columns, the one of the rows' names first.
    pub columns: Vec<String>,
    /// The rows.
    pub rows: Vec<TableRow>,
    /// The last row, with the sums.
    pub totals: Option<TableRow>,
    /// How many complaints fill the width of a row's bar.
    pub bar_whole: u32,
}

/// One row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableRow {
    /// The row's name.
    pub name: Name,
    /// The other cells.
    pub cells: Vec<String>,
    /// The row's bar; empty for none.
    pub bar: Vec<Segment>,
}

/// The table. Roles are written out, because the style lays rows out as cards on a narrow screen
/// and browsers then forget that it is a table.
#[component]
pub fn DataTable(table: Table) -> AnyView {
    let Table {
        caption,
        columns,
        rows,
        totals,
        bar_whole,
    } = table;
    let body = rows
        .into_iter()
        .map(|row| table_row(row, &columns, bar_whole))
        .collect_view();
    let foot = totals
        .map(|row| view! { <tfoot role="rowgroup">{table_row(row, &columns, bar_whole)}</tfoot> });
    let heads = columns
        .into_iter()
        .map(|column| view! { <th role="columnheader" scope="col">{column}</th> })
        .collect_view();
    view! {
        <table class="data-table" role="table">
            <caption>{caption}</caption>
            <thead role="rowgroup"><tr role="row">{heads}</tr></thead>
            <tbody role="rowgroup">{body}</tbody>
            {foot}
        </table>
    }
    .into_any()
}

fn table_row(row: TableRow, columns: &[String], bar_whole: u32) -> AnyView {
    let bar = (!row.bar.is_empty()).then(|| view! { <Bar segments=row.bar whole=bar_whole /> });
    let cells = row
        .cells
        .into_iter()
        .zip(columns.iter().skip(1).cloned())
        .map(|(cell, column)| view! { <td role="cell" data-label=column>{cell}</td> })
        .collect_view();
    view! {
        <tr role="row">
            <th role="rowheader" scope="row">{name(row.name)} {bar}</th>
            {cells}
        </tr>
    }
    .into_any()
}
