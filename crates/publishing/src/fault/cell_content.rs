//! What is told of cells that hold too much, or what nobody sees.

use super::told::{Told, told};
use klachtenwijzer::texts::Language;

pub fn invisible(code: u32, language: Language) -> Told {
    if code == 0xFFFD {
        return told!(
            language,
            "In deze tekst is een letter verloren gegaan (\u{fffd}).",
            "Herstel het woord, of exporteer het bestand opnieuw als UTF-8.",
            "A letter was lost in this text (\u{fffd}).",
            "Mend the word, or export the file again as UTF-8.",
        );
    }
    told!(
        language,
        "In deze tekst staat een teken dat niemand ziet (U+{code:04X}).",
        "Typ het woord opnieuw.",
        "This text holds a character that nobody sees (U+{code:04X}).",
        "Type the word anew.",
    )
}

pub fn several(column: &str, shown: &str, rows: &[String], language: Language) -> Told {
    let (count, rows) = (rows.len(), rows.join(" | "));
    let rows = rows.trim_end_matches('.');
    told!(
        language,
        "In één cel voor {column} staan er {count}: “{shown}”.",
        "Maak er {count} rijen van: {rows}.",
        "One cell for {column} holds {count}: “{shown}”.",
        "Make {count} rows of it: {rows}.",
    )
}
