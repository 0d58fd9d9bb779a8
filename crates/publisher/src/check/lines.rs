//! What a check found, in lines: plain ones for a pipe, coloured and grouped ones for a terminal.

use super::{Found, act, privacy};
use klachtenwijzer::texts::Language;
use publishing::fault::{Fault, Place, SourceFile, Tell};
use publishing::sources::workbook::{SheetRead, Understood};
use std::collections::BTreeMap;
use std::io::{self, Write};

const RED: &str = "\u{1b}[31m";
const YELLOW: &str = "\u{1b}[33m";
const BOLD: &str = "\u{1b}[1m";
const PLAIN: &str = "\u{1b}[0m";

/// How many of one kind a terminal shows.
const SHOWN: usize = 20;

fn in_language(language: Language, dutch: &'static str, english: &'static str) -> &'static str {
    match language {
        Language::Dutch => dutch,
        Language::English => english,
    }
}

/// How many faults there are, and what follows.
pub fn verdict(count: usize, language: Language) -> String {
    match (language, count) {
        (Language::Dutch, 1) => "1 fout, er is niets gepubliceerd".to_owned(),
        (Language::Dutch, count) => format!("{count} fouten, er is niets gepubliceerd"),
        (Language::English, 1) => "1 fault, nothing was published".to_owned(),
        (Language::English, count) => format!("{count} faults, nothing was published"),
    }
}

/// A fault in one line.
pub fn fault(fault: &Fault, language: Language) -> String {
    let (place, code, told) = (&fault.place, fault.kind.code(), fault.tell(language));
    // A workbook has the name that stands above.
    let is_workbook = fault.place == Place::whole(SourceFile::Workbook);
    let place = match is_workbook {
        true => in_language(language, "bestand", "file").to_owned(),
        false => place.to_string(),
    };
    format!("{place} [{code}] {told}")
}

/// A warning in one line.
pub fn warning(warning: &Fault, language: Language) -> String {
    let word = in_language(language, "waarschuwing", "warning");
    format!("{word}: {}", fault(warning, language))
}

/// Prints it.
pub fn print(
    found: &Found,
    language: Language,
    is_terminal: bool,
    out: &mut impl Write,
) -> io::Result<()> {
    if let Some(understood) = &found.checked.understood {
        self::understood(understood, language, out)?;
        if !found.checked.is_compared {
            let line = in_language(
                language,
                "niet vergeleken met eerdere jaren (dat doet --data MAP)",
                "not compared with earlier years (--data FOLDER does)",
            );
            writeln!(out, "{line}")?;
        }
    }
    let word = in_language(language, "fout", "fault");
    if let Some(error) = &found.checked.error {
        let (code, told) = (error.code(), error.tell(language));
        writeln!(out, "{word}: {} [{code}] {told}", found.path)?;
    }
    let warning_word = in_language(language, "waarschuwing", "warning");
    if is_terminal {
        grouped(&found.checked.faults, (word, RED), language, out)?;
        grouped(
            &found.checked.warnings,
            (warning_word, YELLOW),
            language,
            out,
        )?;
        let (surer, _) = privacy::warnings(&found.checked.privacy);
        grouped(&surer, (warning_word, YELLOW), language, out)?;
        privacy::rest(&found.checked.privacy, language, out)?;
        return act::print(found.checked.act.as_ref(), language, out);
    }
    for one in &found.checked.faults {
        writeln!(out, "{word}: {}", fault(one, language))?;
    }
    for one in &found.checked.warnings {
        writeln!(out, "{}", warning(one, language))?;
    }
    let (surer, _) = privacy::warnings(&found.checked.privacy);
    for one in &surer {
        writeln!(out, "{}", warning(one, language))?;
    }
    privacy::rest(&found.checked.privacy, language, out)?;
    act::print(found.checked.act.as_ref(), language, out)
}

/// By their kind, since one mistake is often made in many rows.
fn grouped(
    faults: &[Fault],
    (word, colour): (&str, &str),
    language: Language,
    out: &mut impl Write,
) -> io::Result<()> {
    let mut kinds: BTreeMap<&str, Vec<&Fault>> = BTreeMap::new();
    for fault in faults {
        kinds.entry(fault.kind.code()).or_default().push(fault);
    }
    for (code, faults) in kinds {
        writeln!(
            out,
            "\n{colour}{BOLD}{word} {code}{PLAIN} ({})",
            faults.len()
        )?;
        for fault in faults.iter().take(SHOWN) {
            let told = fault.tell(language);
            writeln!(out, "  {BOLD}{}{PLAIN}  {}", fault.place, told.what)?;
            if !told.todo.is_empty() {
                writeln!(out, "      {}", told.todo)?;
            }
        }
        let more = faults.len().saturating_sub(SHOWN);
        if more > 0 {
            let others = in_language(language, "en nog", "and more:");
            writeln!(out, "  … {others} {more}")?;
        }
    }
    Ok(())
}

fn understood(understood: &Understood, language: Language, out: &mut impl Write) -> io::Result<()> {
    let Understood {
        files,
        year,
        organisation,
        ..
    } = understood;
    writeln!(out, "{}", files.join(", "))?;
    let unknown = in_language(language, "onbekend", "unknown");
    let year = year.map_or_else(|| unknown.to_owned(), |year| year.to_string());
    let organisation = organisation.as_deref().unwrap_or(unknown);
    let (of, about) = (
        in_language(language, "organisatie", "organisation"),
        in_language(language, "jaar", "year"),
    );
    writeln!(out, "{of}: {organisation}, {about}: {year}")?;
    for sheet in &understood.sheets {
        self::sheet(sheet, language, out)?;
    }
    let (complaints, locations) = (understood.complaints, understood.locations);
    let subjects = understood.subjects.len();
    match language {
        Language::Dutch => writeln!(
            out,
            "klachten zonder fout: {complaints}, locaties: {locations}, onderwerpen: {subjects}"
        )?,
        Language::English => writeln!(
            out,
            "complaints without a fault: {complaints}, locations: {locations}, subjects: {subjects}"
        )?,
    }
    if let (Some(first), Some(last)) = (&understood.first_day, &understood.last_day) {
        let (from, to) = (
            in_language(language, "ontvangen van", "received from"),
            in_language(language, "tot en met", "to"),
        );
        writeln!(out, "{from} {first} {to} {last}")?;
    }
    Ok(())
}

fn sheet(sheet: &SheetRead, language: Language, out: &mut impl Write) -> io::Result<()> {
    let (word, rows) = (
        in_language(language, "blad", "sheet"),
        in_language(language, "rijen", "rows"),
    );
    let name = &sheet.name;
    let Some(read_as) = sheet.read_as else {
        let unread = in_language(language, "niet gelezen", "not read");
        return writeln!(out, "{word} {name}: {unread}");
    };
    let by_headings = match sheet.by_headings {
        true => in_language(language, " (aan de koppen te zien)", " (by its headings)"),
        false => "",
    };
    writeln!(
        out,
        "{word} {name} = {read_as}{by_headings}, {rows}: {}",
        sheet.rows
    )?;
    let read = sheet.columns.iter().filter_map(|column| {
        let read_as = column.read_as?;
        Some(format!(
            "{} “{}” = {read_as}",
            column.column, column.heading
        ))
    });
    let read: Vec<String> = read.collect();
    if !read.is_empty() {
        let columns = in_language(language, "kolommen", "columns");
        writeln!(out, "  {columns}: {}", read.join(", "))?;
    }
    Ok(())
}
