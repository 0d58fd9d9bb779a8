//! Texts of the coordinator's desk: the page as it is rendered, and what the core says in it.

use super::Language;
use dataset::CorrectionKind;

/// What the desk says.
pub struct Texts {
    /// The title.
    pub title: &'static str,
    /// What the page is for.
    pub lead: &'static str,
    /// That nothing leaves the computer.
    pub private: &'static str,
    /// Where scripts don't run.
    pub without_script: &'static str,
    /// While the core is on its way.
    pub starting: &'static str,
    /// Once all of it is there.
    pub ready: &'static str,
    /// When the core didn't come.
    pub not_started: &'static str,
    /// When the core broke down over a file.
    pub broken: &'static str,
    /// While a file is looked at.
    pub busy: &'static str,
    /// Stops looking.
    pub stop: &'static str,
    /// After somebody stopped it.
    pub stopped: &'static str,
    /// Above the choice of a file.
    pub open: &'static str,
    /// What can be opened.
    pub open_hint: &'static str,
    /// Chooses a file.
    pub choose: &'static str,
    /// Where a file can be dropped.
    pub drop: &'static str,
    /// Above the field for rows that are pasted.
    pub paste: &'static str,
    /// Looks at what was pasted.
    pub paste_check: &'static str,
    /// Reads the same file again.
    pub again: &'static str,
    /// The field for the year.
    pub which_year: &'static str,
    /// Opens the field for rows that are pasted.
    pub paste_open: &'static str,
    /// A workbook to fill in.
    pub template: &'static str,
    /// While the site is made.
    pub pouring: &'static str,
    /// What is to be done with a template.
    pub template_hint: &'static str,
    /// Above what was understood.
    pub understood: &'static str,
    /// Above what is wrong: the number.
    pub faults: fn(usize) -> String,
    /// That nothing is wrong.
    pub no_faults: &'static str,
    /// Above what is only to be looked at: the number.
    pub warnings: fn(usize) -> String,
    /// Above what points at people: the number.
    pub privacy: fn(usize) -> String,
    /// What to do with that.
    pub privacy_hint: &'static str,
    /// That nothing was found that points at people, and what that doesn't mean.
    pub no_privacy: &'static str,
    /// A finding that may stay.
    pub fine: &'static str,
    /// Above what changes.
    pub difference: &'static str,
    /// Above what the Act asks for.
    pub act: &'static str,
    /// Above the pages as they will be.
    pub preview: &'static str,
    /// What the pages in the frame can't do.
    pub preview_hint: &'static str,
    /// Pours the pages.
    pub pour: &'static str,
    /// Above the site as one file.
    pub publish: &'static str,
    /// What to do with it.
    pub publish_steps: [&'static str; 4],
    /// Downloads it.
    pub download: &'static str,
    /// How many pages it has.
    pub poured: fn(usize) -> String,
    /// More messages of a kind: the number.
    pub more: fn(usize) -> String,
    /// A fact that isn't known.
    pub unknown: &'static str,
    /// The year of the file.
    pub year: &'static str,
    /// The organisation of the file.
    pub organisation: &'static str,
    /// Its complaints without a fault.
    pub complaints: &'static str,
    /// Its locations.
    pub locations: &'static str,
    /// Its subjects.
    pub subjects: &'static str,
    /// The days on which complaints came in.
    pub received: &'static str,
    /// The first and the last of these days.
    pub days: fn(&str, &str) -> String,
    /// A sheet: its name, what it was taken for, and its rows.
    pub sheet: fn(&str, &str, usize) -> String,
    /// A sheet that isn't read.
    pub sheet_unread: fn(&str) -> String,
    /// The heads of a sheet's columns: letter, heading, meaning.
    pub columns: [&'static str; 3],
    /// A column that isn't read.
    pub column_unread: &'static str,
    /// That the year isn't out there yet.
    pub year_new: &'static str,
    /// That it is, and takes the place of what is.
    pub year_again: &'static str,
    /// Locations that no year had before: the number.
    pub new_locations: fn(usize) -> String,
    /// Locations that no year lists any more: the number.
    pub gone_locations: fn(usize) -> String,
    /// Complaints that differ from what is published: the number.
    pub corrections: fn(usize) -> String,
    /// A complaint that differs: how, and its id.
    pub corrected: fn(CorrectionKind, &str) -> String,
}

/// The texts in a language.
pub fn of(language: Language) -> &'static Texts {
    match language {
        Language::Dutch => &DUTCH,
        Language::English => &ENGLISH,
    }
}

const DUTCH: Texts = Texts {
    title: "Werkplaats",
    lead: "Voor wie de klachten bijhoudt. Open het bestand van een jaar. Kijk wat er nog niet klopt. Maak \
           dan de site voor het nieuwe jaar.",
    private: "Alles gebeurt op deze computer. Het bestand wordt niet verstuurd en niet bewaard.",
    without_script: "De werkplaats heeft JavaScript nodig. Zet het aan en laad de pagina opnieuw.",
    starting: "De werkplaats wordt geladen.",
    ready: "Klaar om te beginnen. Je kunt nu ook zonder internet verder.",
    not_started: "De werkplaats kon niet laden. Kijk of er internet is en laad de pagina opnieuw.",
    broken: "Bij dit bestand ging in de werkplaats iets kapot. Dat is onze fout, niet die van jou. Laad de \
             pagina opnieuw. Sla het bestand op als CSV en probeer dat.",
    busy: "Het bestand wordt gelezen.",
    stop: "Stop",
    stopped: "Gestopt. Kies het bestand opnieuw om verder te gaan.",
    open: "Bestand openen",
    open_hint: "Een bestand van Excel (xlsx of xls), LibreOffice (ods) of CSV.",
    choose: "Kies een bestand",
    drop: "Of sleep het bestand hierheen.",
    paste: "Of plak hier rijen uit een tabel, met de koppen erbij",
    paste_check: "Bekijk wat er is geplakt",
    again: "Lees het bestand opnieuw",
    which_year: "Staat het jaar niet in het bestand? Vul het hier in.",
    paste_open: "Rijen plakken in plaats van een bestand",
    template: "Maak een bestand om in te vullen (Excel)",
    pouring: "De site wordt gemaakt.",
    template_hint: "Heb je nog geen bestand? Begin met dit. De locaties en onderwerpen staan er al in.",
    understood: "Wat wij in het bestand lezen",
    faults: |count| match count {
        1 => "1 fout om te herstellen".into(),
        _ => format!("{count} fouten om te herstellen"),
    },
    no_faults: "Geen fouten. Van dit bestand kan een site worden gemaakt.",
    warnings: |count| match count {
        1 => "1 punt om naar te kijken".into(),
        _ => format!("{count} punten om naar te kijken"),
    },
    privacy: |count| match count {
        1 => "1 plek die over een mens kan gaan".into(),
        _ => format!("{count} plekken die over een mens kunnen gaan"),
    },
    privacy_hint: "Klachten mogen niet laten zien om wie het gaat. Kijk elke plek na. Herstel de tekst in je \
                   eigen bestand.",
    no_privacy: "Wij vonden niets dat naar mensen wijst. Dat is geen bewijs: lees de teksten zelf na.",
    fine: "Dit kan zo",
    difference: "Wat er verandert op de site",
    act: "Wat de wet vraagt",
    preview: "Zo worden de pagina’s",
    preview_hint: "In dit voorbeeld werkt het zoeken niet. Op de site wel.",
    pour: "Maak de site",
    publish: "De site als één bestand",
    publish_steps: [
        "Sla het bestand op. Het is een zip met de hele site erin, ook de oude jaren.",
        "Pak de zip uit. Zet de map op de plek van de site.",
        "Zet eerst alle mappen over. Zet de bestanden index.html en sw.js als laatste over.",
        "Open de site en zoek een locatie op. Staat het nieuwe jaar erbij? Dan is het klaar.",
    ],
    download: "Sla de zip op",
    poured: |pages| {
        format!(
            "De site heeft {} pagina’s.",
            Language::Dutch.whole(u32::try_from(pages).unwrap_or(u32::MAX))
        )
    },
    more: |count| format!("Toon er nog {count}"),
    unknown: "niet bekend",
    year: "Jaar",
    organisation: "Organisatie",
    complaints: "Klachten zonder fout",
    locations: "Locaties",
    subjects: "Onderwerpen",
    received: "Ontvangen",
    days: |first, last| format!("van {first} tot en met {last}"),
    sheet: |name, read_as, rows| format!("Blad {name}: gelezen als {read_as}, {rows} rijen"),
    sheet_unread: |name| format!("Blad {name} lezen wij niet."),
    columns: ["Kolom", "Kop", "Gelezen als"],
    column_unread: "niet gelezen",
    year_new: "Dit jaar staat nog niet op de site. De oude jaren blijven zoals ze zijn.",
    year_again: "Dit jaar staat al op de site. Wat verandert, komt als verbetering op de site te staan.",
    new_locations: |count| match count {
        1 => "1 nieuwe locatie".into(),
        _ => format!("{count} nieuwe locaties"),
    },
    gone_locations: |count| match count {
        1 => "1 locatie staat in geen enkel jaar meer".into(),
        _ => format!("{count} locaties staan in geen enkel jaar meer"),
    },
    corrections: |count| match count {
        1 => "1 klacht verandert".into(),
        _ => format!("{count} klachten veranderen"),
    },
    corrected: |kind, id| match kind {
        CorrectionKind::Added => format!("{id} komt erbij"),
        CorrectionKind::Changed => format!("{id} verandert"),
        CorrectionKind::Removed => format!("{id} gaat weg"),
    },
};

const ENGLISH: Texts = Texts {
    title: "Desk",
    lead: "For whoever keeps the complaints. Open a year’s file, see what isn’t right yet, and make the site \
           for the new year.",
    private: "All of it happens on this computer. The file is not sent and not kept.",
    without_script: "The desk needs JavaScript. Switch it on and load the page again.",
    starting: "The desk is loading.",
    ready: "Ready to begin. From now on it also works without a network.",
    not_started: "The desk could not load. See whether there is a network, and load the page again.",
    broken: "Something in the desk broke over this file. That is our fault, not yours. Load the page again. \
             Save the file as CSV and try that.",
    busy: "The file is being read.",
    stop: "Stop",
    stopped: "Stopped. Choose the file again to go on.",
    open: "Open a file",
    open_hint: "A file of Excel (xlsx or xls), LibreOffice (ods) or CSV.",
    choose: "Choose a file",
    drop: "Or drop the file here.",
    paste: "Or paste rows of a table here, with their headings",
    paste_check: "Look at what was pasted",
    again: "Read the file again",
    which_year: "Does the file not say its year? Fill it in here.",
    paste_open: "Paste rows instead of a file",
    template: "Make a file to fill in (Excel)",
    pouring: "The site is being made.",
    template_hint: "No file yet? Begin with this one. The locations and categories are in it.",
    understood: "What we read in the file",
    faults: |count| match count {
        1 => "1 fault to mend".into(),
        _ => format!("{count} faults to mend"),
    },
    no_faults: "No faults. A site can be made from this file.",
    warnings: |count| match count {
        1 => "1 point to look at".into(),
        _ => format!("{count} points to look at"),
    },
    privacy: |count| match count {
        1 => "1 passage that may be about a person".into(),
        _ => format!("{count} passages that may be about a person"),
    },
    privacy_hint: "Complaints must not show whom they are about. Look at each passage. Mend the text in your own \
                   file.",
    no_privacy: "We found nothing that points at people. That proves nothing: read the texts yourself.",
    fine: "This may stay",
    difference: "What changes on the site",
    act: "What the Act asks for",
    preview: "How the pages will be",
    preview_hint: "The search doesn’t work in this preview. On the site it does.",
    pour: "Make the site",
    publish: "The site as one file",
    publish_steps: [
        "Save the file. It is a zip with the whole site in it, older years too.",
        "Unpack the zip. Put the folder in the place of the site.",
        "Copy all folders first. Copy index.html and sw.js last.",
        "Open the site and look a location up. Is the new year there? Then it is done.",
    ],
    download: "Save the zip",
    poured: |pages| {
        format!(
            "The site has {} pages.",
            Language::English.whole(u32::try_from(pages).unwrap_or(u32::MAX))
        )
    },
    more: |count| format!("Show {count} more"),
    unknown: "not known",
    year: "Year",
    organisation: "Organisation",
    complaints: "Complaints without a fault",
    locations: "Locations",
    subjects: "Categories",
    received: "Received",
    days: |first, last| format!("from {first} to {last}"),
    sheet: |name, read_as, rows| format!("Sheet {name}: read as {read_as}, {rows} rows"),
    sheet_unread: |name| format!("We don’t read sheet {name}."),
    columns: ["Column", "Heading", "Read as"],
    column_unread: "not read",
    year_new: "This year isn’t on the site yet. Older years stay as they are.",
    year_again: "This year is on the site already. What changes will be told there as a correction.",
    new_locations: |count| match count {
        1 => "1 new location".into(),
        _ => format!("{count} new locations"),
    },
    gone_locations: |count| match count {
        1 => "1 location that no year lists any more".into(),
        _ => format!("{count} locations that no year lists any more"),
    },
    corrections: |count| match count {
        1 => "1 complaint changes".into(),
        _ => format!("{count} complaints change"),
    },
    corrected: |kind, id| match kind {
        CorrectionKind::Added => format!("{id} is added"),
        CorrectionKind::Changed => format!("{id} changes"),
        CorrectionKind::Removed => format!("{id} goes"),
    },
};
