//! The report as plain text, to paste into a mail.

use super::told::{Sheet, SheetTable};
use std::fmt::Write;

/// The text. Its lines end with a line feed; tables are lists, since a mail has no columns.
pub fn mail(sheet: &Sheet) -> String {
    let mut text = format!("{}\n{}\n", sheet.title, sheet.lead.join(" "));
    for section in &sheet.sections {
        text.push('\n');
        line(&mut text, &section.title.to_uppercase());
        if !section.says.is_empty() {
            line(&mut text, &section.says.join("\n"));
        }
        if let Some(table) = &section.table {
            rows(&mut text, table);
        }
    }
    text
}

fn rows(text: &mut String, table: &SheetTable) {
    for row in &table.rows {
        let mut cells = row.iter().zip(&table.heads);
        let first = cells
            .next()
            .map(|(cell, _)| cell.as_str())
            .unwrap_or_default();
        let others: Vec<String> = cells
            .map(|(cell, head)| format!("{}: {cell}", head.to_lowercase()))
            .collect();
        line(text, &format!("- {first}; {}", others.join("; ")));
    }
    if let Some(more) = &table.more {
        line(text, more);
    }
}

fn line(text: &mut String, line: &str) {
    // Writing to a text can't fail.
    let _ = writeln!(text, "{line}");
}
