//! What each column is for, in Dutch, as a note on its heading says it.

use crate::sources::workbook::{Column, SheetKind};

/// The explanation of a column.
pub fn column(kind: SheetKind, column: Column, year: u16) -> String {
    match kind {
        SheetKind::Complaints => complaints(column, year),
        SheetKind::Counts => counts(column).to_owned(),
        SheetKind::Disputes => disputes(column, year),
        SheetKind::Locations => locations(column, year),
        SheetKind::Subjects => subjects(column, year),
        SheetKind::Report => report(column, year),
    }
}

const REGISTRATION: &str = "Het nummer in het Landelijk Register Kinderopvang: negen cijfers. Mag leeg \
    blijven als de locatie ernaast staat.";

fn complaints(column: Column, year: u16) -> String {
    let text = match column {
        Column::Location => {
            "Nodig (of het LRK-nummer). De locatie waarover de klacht gaat, zoals zij op het blad \
             Locaties staat. Eén klacht per rij."
        }
        Column::Registration => REGISTRATION,
        Column::Received => {
            return format!(
                "Nodig. De dag waarop de klacht binnenkwam, als dag-maand-jaar. Een klacht hoort bij het \
                 jaar waarin zij binnenkwam. Kwam zij in {} binnen en is zij in {year} afgehandeld? Dan \
                 mag zij hier staan.",
                year - 1
            );
        }
        Column::Subject => {
            "Nodig. Eén onderwerp, zoals het op het blad Onderwerpen staat. Gaat de klacht over twee \
             onderwerpen, maak er dan twee rijen van."
        }
        Column::Complaint => {
            "Nodig. Waar de klacht over gaat, in gewone woorden. Dit wordt gepubliceerd: schrijf geen \
             namen, leeftijden, groepen of andere dingen op waaraan iemand te herkennen is."
        }
        Column::Verdict => {
            "Nodig. Uw oordeel over de klacht. Is er nog geen, kies dan “loopt nog” of “geen oordeel”."
        }
        Column::Resolution => {
            "Wat u deed: de oplossing of de maatregel. De wet vraagt dit in het verslag. Is er niets \
             gedaan, schrijf dat dan op. Dit wordt gepubliceerd, dus ook hier geen namen."
        }
        Column::MeasureDue => "Op welke dag de maatregel klaar is, als dag-maand-jaar.",
        Column::Closed => "De dag waarop u de klacht afsloot, als dag-maand-jaar.",
        Column::Label => "Het bedrijf waar de locatie onder valt. Leeg als er maar één is.",
        Column::Number => "Uw eigen nummer, voor uzelf. Dit wordt nooit gepubliceerd.",
        _ => "",
    };
    text.to_owned()
}

fn counts(column: Column) -> &'static str {
    match column {
        Column::Location => {
            "Nodig (of het LRK-nummer). De locatie, zoals zij op het blad Locaties staat. Een rij voor \
             elke locatie, elk onderwerp en elk oordeel."
        }
        Column::Registration => REGISTRATION,
        Column::Subject => "Nodig. Eén onderwerp, zoals het op het blad Onderwerpen staat.",
        Column::Verdict => "Uw oordeel over deze klachten.",
        Column::Count => "Nodig. Hoeveel klachten het zijn, als cijfer.",
        Column::Label => "Het bedrijf waar de locatie onder valt. Leeg als er maar één is.",
        _ => "",
    }
}

fn disputes(column: Column, year: u16) -> String {
    let text = match column {
        Column::Location => {
            "De locatie waarover het geschil ging. Leeg als het niet over één locatie ging."
        }
        Column::Registration => REGISTRATION,
        Column::Subject => "Waar het geschil over ging, in een paar woorden en zonder namen.",
        Column::Verdict => "Wat de Geschillencommissie besliste.",
        Column::Reference => "Het nummer waaronder de uitspraak te vinden is.",
        Column::RuledOn => {
            return format!(
                "De dag van de uitspraak, als dag-maand-jaar. Hier horen uitspraken uit {year}."
            );
        }
        Column::Label => "Het bedrijf waar het geschil over ging. Leeg als er maar één is.",
        _ => "",
    };
    text.to_owned()
}

fn locations(column: Column, year: u16) -> String {
    let text = match column {
        Column::Location => {
            return format!(
                "Nodig. Alle locaties die er in {year} waren, ook die zonder klachten. Wat al \
                 gepubliceerd is, staat er al: kijk na of het nog klopt."
            );
        }
        Column::Registration => {
            "Het nummer in het Landelijk Register Kinderopvang: negen cijfers, ook de nullen vooraan."
        }
        Column::Kind => {
            "De soort opvang: KDV, BSO, POV, VGO (gastouder) of GOB (gastouderbureau). Zet van een \
             gastouder nooit het adres in de naam: het huisadres mag niet in het verslag staan."
        }
        Column::Town => "De plaats.",
        Column::Places => "Het aantal kindplaatsen, zoals in het register.",
        Column::OpenSince => {
            return format!(
                "Is de locatie nieuw in {year}? Zet hier de dag waarop zij openging, als dag-maand-jaar."
            );
        }
        Column::ClosedOn => {
            return format!(
                "Is de locatie in {year} gesloten? Zet hier de dag, als dag-maand-jaar. Haal haar rij niet \
                 weg: alleen deze kolom zegt dat zij dicht is."
            );
        }
        Column::EarlierName => {
            "Heeft de locatie een andere naam gekregen? Zet hier de naam waaronder zij eerder \
             gepubliceerd is."
        }
        Column::MergedInto => {
            "Is de locatie bij een andere gevoegd? Zet hier de naam van die andere. Is zij verdeeld over \
             meer locaties, zet dan puntkomma’s tussen de namen."
        }
        _ => "",
    };
    text.to_owned()
}

fn subjects(column: Column, year: u16) -> String {
    let text = match column {
        Column::Subject => {
            return format!("Nodig. De onderwerpen van {year}, elk in een eigen rij.");
        }
        Column::Before => {
            return format!(
                "Hoe dit onderwerp in het verslag ervoor heette. Is het nieuw in {year}, schrijf dan \
                 “nieuw”. In een eerste verslag blijft dit leeg."
            );
        }
        Column::Explanation => {
            "Wat het onderwerp betekent, voor uzelf. Dit wordt niet gepubliceerd."
        }
        _ => "",
    };
    text.to_owned()
}

fn report(column: Column, year: u16) -> String {
    let text = match column {
        Column::Year => "Het jaar van het verslag. Eén rij is genoeg.",
        Column::Organisation => "De naam van de organisatie, zoals ouders haar kennen.",
        Column::Children => {
            return format!("Hoeveel kinderen er in {year} werden opgevangen, als cijfer.");
        }
        Column::Scheme => {
            "De klachtenregeling in het kort (artikel 1.57b, lid 4): waar een ouder begint, wie beslist, \
             en hoe lang dat duurt."
        }
        Column::MadeKnown => "Hoe ouders over de klachtenregeling zijn verteld.",
        Column::Total => {
            "Het aantal klachten, ter controle. Komt het niet overeen met de rijen, dan zegt de controle \
             dat. Mag leeg blijven."
        }
        _ => "",
    };
    text.to_owned()
}

#[cfg(test)]
mod tests {
    use super::super::sheet::columns;
    use super::*;

    #[test]
    fn every_column_is_explained() {
        for kind in SheetKind::ALL {
            for one in columns(kind) {
                let text = column(kind, one, 2025);
                assert!(text.len() > 5, "{kind:?} {one:?}");
                let needed = kind.needed().iter().any(|any| any.contains(&one));
                let is_alone = needed && one != Column::Registration;
                assert_eq!(text.starts_with("Nodig"), is_alone, "{kind:?} {one:?}");
            }
        }
    }
}
