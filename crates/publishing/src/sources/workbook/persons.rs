//! Headings of columns that are about persons. Such a column stops publishing, also where it wouldn't
//! be read: the file itself should not hold it.

use super::columns::SheetKind;
use super::grid::{Sheet, Value, clean};
use super::{fold, limits};
use crate::fault::{Fault, LayoutFault};

/// Headings that are about persons as a whole.
const WHOLE: [&str; 24] = [
    "naam",
    "ouder",
    "ouders",
    "ouder verzorger",
    "klager",
    "indiener",
    "melder",
    "kind",
    "klant",
    "mail",
    "e mail",
    "tel",
    "mobiel",
    "adres",
    "straat",
    "huisnummer",
    "postcode",
    "woonplaats",
    "medewerker",
    "contactpersoon",
    "ingediend door",
    "behandeld door",
    "afgehandeld door",
    "geboren",
];

/// Words that are about persons wherever they stand.
const WORDS: [&str; 36] = [
    "klager",
    "indiener",
    "voornaam",
    "achternaam",
    "voorletters",
    "tussenvoegsel",
    "email",
    "emailadres",
    "mailadres",
    "telefoon",
    "telefoonnummer",
    "telefoonnr",
    "telnr",
    "mobielnummer",
    "geboortedatum",
    "geboortedag",
    "bsn",
    "burgerservicenummer",
    "klantnummer",
    "klantnr",
    "klantnaam",
    "relatienummer",
    "relatienr",
    "debiteurnummer",
    "debiteurennummer",
    "kindnummer",
    "iban",
    "rekeningnummer",
    "bankrekening",
    "behandelaar",
    "klachtbehandelaar",
    "klachtenbehandelaar",
    "woonadres",
    "huisadres",
    "personeelsnummer",
    "gezinsnummer",
];

/// Persons, and what makes a column about one of them: `Naam van de ouder`.
const PERSONS: [&str; 10] = [
    "ouder",
    "ouders",
    "verzorger",
    "kind",
    "medewerker",
    "klant",
    "melder",
    "contactpersoon",
    "leidster",
    "gastouder",
];
const DETAILS: [&str; 10] = [
    "naam",
    "namen",
    "adres",
    "postcode",
    "woonplaats",
    "gegevens",
    "contactgegevens",
    "nummer",
    "mail",
    "contact",
];

/// On the sheet of locations these say where a location stands.
const OF_LOCATIONS: [&str; 6] = ["naam", "adres", "straat", "huisnummer", "postcode", "mail"];

/// Whether a heading is about persons.
pub fn is_about_persons(heading: &str, sheet: Option<SheetKind>) -> bool {
    let folded = fold::heading(heading);
    let words: Vec<&str> = folded.split(' ').collect();
    let has = |list: &[&str]| words.iter().any(|word| list.contains(word));
    if sheet == Some(SheetKind::Locations) && OF_LOCATIONS.contains(&folded.as_str()) {
        return false;
    }
    WHOLE.contains(&folded.as_str())
        || has(&WORDS)
        || (has(&PERSONS) && has(&DETAILS))
        || folded.contains("e mail")
}

/// Columns about persons of a sheet that isn't read.
pub fn anywhere(sheet: &Sheet) -> Vec<Fault> {
    let top = sheet
        .rows
        .iter()
        .take_while(|row| row.number <= limits::HEADINGS);
    let rows = top.filter(|row| row.cells.len() > 1);
    let cells = rows.flat_map(|row| row.cells.iter().map(move |cell| (row.number, cell)));
    let about = cells.filter_map(|(row, (column, value))| {
        let Value::Text(text) = value else {
            return None;
        };
        let heading = clean(text);
        is_about_persons(&heading, None).then(|| {
            let hidden = sheet.hidden || sheet.hidden_columns.contains(column);
            let place = sheet.place(row, *column);
            Fault::at(place, LayoutFault::PersonColumn { heading, hidden }.into())
        })
    });
    about.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_about_persons_are_told_from_others() {
        for heading in [
            "Naam ouder",
            "Naam van de ouder/verzorger",
            "E-mail",
            "E-mailadres ouder",
            "Telefoon",
            "Tel.",
            "Adres",
            "Geboortedatum kind",
            "Klantnummer",
            "Behandelaar",
            "Klager",
            "NAAM",
            "Afgehandeld door",
            "BSN",
            "Naam kind",
            "Contactgegevens ouder",
        ] {
            assert!(
                is_about_persons(heading, Some(SheetKind::Complaints)),
                "{heading}"
            );
        }
        for heading in [
            "Naam locatie",
            "Ouder tevreden?",
            "Terugkoppeling aan ouder",
            "Groep",
            "Kinderen",
            "Aantal kinderen",
            "Opvangsoort",
            "Termijn",
            "",
        ] {
            assert!(
                !is_about_persons(heading, Some(SheetKind::Complaints)),
                "{heading}"
            );
        }
        assert!(!is_about_persons("Adres", Some(SheetKind::Locations)));
        assert!(is_about_persons("Naam ouder", None));
    }
}
