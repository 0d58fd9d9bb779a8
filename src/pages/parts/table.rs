//! A table of counts by two properties.

use super::{Bar, Name, Segment, name};
use leptos::prelude::*;

/// What a table shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What it is about.
    pub caption: String,
    /// The head of the column with the rows' names.
    pub names: String,
    /// The other columns.
    pub columns: Vec<Column>,
    pub rows: Vec<TableRow>,
    /// The last row, with the sums; the last column then holds the sums of the rows.
    pub totals: Option<TableRow>,
    /// How many complaints fill the width of a row's bar.
    pub bar_whole: u32,
}

impl Table {
    /// Without the bars of its rows.
    pub fn without_bars(mut self) -> Self {
        for row in &mut self.rows {
            row.bar.clear();
        }
        self
    }
}

/// One column of numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its head.
    pub name: String,
    /// The class that gives its part of the bar its colour.
    pub class: Option<&'static str>,
}

impl Column {
    /// A column that has no part in the bar.
    pub fn plain(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            class: None,
        }
    }
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
        names,
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
    // On a narrow screen the sum, or the only number, stands beside the row's name.
    let class = if foot.is_some() || columns.len() == 1 {
        "data-table with-sums"
    } else {
        "data-table"
    };
    let heads = columns
        .into_iter()
        .map(|column| {
            view! { <th role="columnheader" scope="col" class=column.class>{column.name}</th> }
        })
        .collect_view();
    view! {
        <table class=class role="table">
            <caption>{caption}</caption>
            <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">{names}</th>{heads}</tr></thead>
            <tbody role="rowgroup">{body}</tbody>
            {foot}
        </table>
    }
    .into_any()
}

fn table_row(row: TableRow, columns: &[Column], bar_whole: u32) -> AnyView {
    let bar = (!row.bar.is_empty()).then(|| view! { <Bar segments=row.bar whole=bar_whole /> });
    let cells = row
        .cells
        .into_iter()
        .zip(columns.iter().cloned())
        .map(|(cell, column)| {
            view! { <td role="cell" class=column.class data-label=column.name>{cell}</td> }
        })
        .collect_view();
    view! {
        <tr role="row">
            <th role="rowheader" scope="row">{name(row.name)} {bar}</th>
            {cells}
        </tr>
    }
    .into_any()
}
