//! What is told of a file that can't be read as a workbook at all.

use super::told::{Tell, Told, told};
use crate::sources::workbook::{Foreign, Limit, WorkbookError, limits};
use klachtenwijzer::texts::Language;

impl Tell for WorkbookError {
    fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty-file",
            Self::Foreign(foreign) => foreign.code(),
            Self::Protected => "password",
            Self::Broken { .. } => "broken-file",
            Self::Limit(_) => "limit",
            Self::NoTable { .. } => "no-table",
            Self::NoFile => "no-file",
            Self::SeveralFiles(_) => "several-files",
            Self::SheetTwice { .. } => "sheet-twice",
            Self::NoComplaints { .. } => "no-sheet",
        }
    }

    fn tell(&self, language: Language) -> Told {
        match self {
            Self::Foreign(foreign) => foreign.tell(language),
            Self::Limit(limit) => limit.tell(language),
            Self::Empty => told!(
                language,
                "Het bestand is leeg.",
                "Exporteer het opnieuw, of kies een ander bestand. Waren er geen klachten, dan is het een werkmap met een leeg blad Klachten.",
                "The file is empty.",
                "Export it again, or choose another one. If there were no complaints, it is a workbook with an empty sheet Klachten.",
            ),
            Self::Protected => told!(
                language,
                "Het bestand is beveiligd met een wachtwoord.",
                "Open het in Excel, haal bij Bestand, Info het wachtwoord weg en sla het op.",
                "The file is protected by a password.",
                "Open it in Excel, take the password off at File, Info, and save it.",
            ),
            Self::Broken { why } => told!(
                language,
                "Het bestand is beschadigd ({why}).",
                "Open het in Excel of LibreOffice en sla het opnieuw op als XLSX, of exporteer het opnieuw.",
                "The file is damaged ({why}).",
                "Open it in Excel or LibreOffice and save it again as XLSX, or export it again.",
            ),
            Self::NoTable { line } => told!(
                language,
                "Er staat geen tabel met kolommen in. Het begint met “{line}”.",
                "Maak een werkmap met een blad Klachten (een klacht per rij), of met een blad Aantallen als u alleen aantallen publiceert. Waren er geen klachten, dan is het blad leeg, en is volgens de wet geen verslag nodig.",
                "There is no table with columns in it. It begins with “{line}”.",
                "Make a workbook with a sheet Klachten (one complaint a row), or with a sheet Aantallen where only counts are published. If there were no complaints the sheet is empty, and the Act asks for no report.",
            ),
            Self::NoFile => told!(
                language,
                "Er is geen werkmap (XLSX, XLS of ODS), geen CSV en geen report.txt.",
                "Zet het bestand van dit jaar in de map.",
                "There is no workbook (XLSX, XLS or ODS), no CSV and no report.txt.",
                "Put this year’s file into the folder.",
            ),
            Self::SeveralFiles(names) => {
                let names = names.join(", ");
                told!(
                    language,
                    "Er zijn meer bestanden waar één hoort: {names}.",
                    "Laat één werkmap staan, of alleen CSV-bestanden met de namen van de bladen.",
                    "There are several files where one belongs: {names}.",
                    "Leave one workbook, or only CSV files named after the sheets.",
                )
            }
            Self::SheetTwice { kind, names } => {
                let [first, second] = names;
                told!(
                    language,
                    "De bladen “{first}” en “{second}” zijn allebei {kind}.",
                    "Voeg ze samen, of geef een van beide een andere naam.",
                    "The sheets “{first}” and “{second}” are both {kind}.",
                    "Join them, or give one of them another name.",
                )
            }
            Self::NoComplaints { sheets } => {
                let sheets = sheets.join(", ");
                told!(
                    language,
                    "Geen blad heet Klachten of Aantallen ({sheets}).",
                    "Geef het blad met de klachten de naam Klachten. Waren er geen klachten, voeg dan een leeg blad Klachten toe.",
                    "No sheet is named Klachten or Aantallen ({sheets}).",
                    "Name the sheet with the complaints Klachten. If there were none, add an empty sheet Klachten.",
                )
            }
        }
    }
}

impl Tell for Limit {
    fn code(&self) -> &'static str {
        "limit"
    }

    fn tell(&self, language: Language) -> Told {
        let (rows, columns, sheets) = (limits::ROWS, limits::COLUMNS, limits::SHEETS);
        let (megabytes, unpacked) = (limits::BYTES >> 20, limits::UNPACKED >> 20);
        match self {
            Self::Bytes => told!(
                language,
                "Het bestand is groter dan {megabytes} MB.",
                "Haal afbeeldingen en andere jaren eruit.",
                "The file is larger than {megabytes} MB.",
                "Take pictures and other years out.",
            ),
            Self::Unpacked => told!(
                language,
                "Uitgepakt is het bestand groter dan {unpacked} MB.",
                "Kopieer alleen de rijen met klachten naar een nieuwe werkmap.",
                "Unpacked, the file is larger than {unpacked} MB.",
                "Copy only the rows with complaints to a new workbook.",
            ),
            Self::Rows { sheet } => told!(
                language,
                "Het blad “{sheet}” heeft meer dan {rows} rijen.",
                "Laat alleen de rijen met klachten van dit jaar staan.",
                "The sheet “{sheet}” has more than {rows} rows.",
                "Leave only the rows with this year’s complaints.",
            ),
            Self::Columns { sheet } => told!(
                language,
                "Op het blad “{sheet}” staat iets in een kolom na de {columns}e.",
                "Haal weg wat daar staat.",
                "The sheet “{sheet}” holds something in a column after number {columns}.",
                "Take out what stands there.",
            ),
            Self::Sheets => told!(
                language,
                "De werkmap heeft meer dan {sheets} bladen.",
                "Laat alleen de bladen van dit jaar staan.",
                "The workbook has more than {sheets} sheets.",
                "Leave only this year’s sheets.",
            ),
            Self::Merged { sheet } => told!(
                language,
                "Op het blad “{sheet}” zijn te veel cellen samengevoegd.",
                "Splits de samengevoegde cellen.",
                "On the sheet “{sheet}” too many cells are merged.",
                "Split the merged cells.",
            ),
        }
    }
}

impl Tell for Foreign {
    fn code(&self) -> &'static str {
        match self {
            Self::Pdf => "is-pdf",
            Self::Docx => "is-docx",
            Self::OldDocument => "is-old-document",
            Self::OpenDocument => "is-opendocument",
            Self::Zip => "is-zip",
            Self::Gzip => "is-gzip",
            Self::Html => "is-html",
            Self::OldXml => "is-excel-2003",
            Self::Xml => "is-xml",
            Self::Rtf => "is-rtf",
            Self::Picture => "is-picture",
        }
    }

    fn tell(&self, language: Language) -> Told {
        match self {
            Self::Pdf => told!(
                language,
                "Dit is een PDF.",
                "Exporteer de klachten uit het klachtensysteem als XLSX of CSV. Is er alleen een PDF, bewaar haar tekst dan als report.txt (in een PDF-lezer: opslaan als tekst, UTF-8).",
                "This is a PDF.",
                "Export the complaints from the complaints system as XLSX or CSV. If there is only a PDF, save its text as report.txt (in a PDF reader: save as text, UTF-8).",
            ),
            Self::Docx | Self::OldDocument | Self::OpenDocument | Self::Rtf => told!(
                language,
                "Dit is een tekstdocument (Word of LibreOffice).",
                "Kopieer de tabel met klachten naar een werkmap, op een blad Klachten, en sla die op als XLSX.",
                "This is a text document (Word or LibreOffice).",
                "Copy the table of complaints to a workbook, onto a sheet Klachten, and save that as XLSX.",
            ),
            Self::Zip | Self::Gzip => told!(
                language,
                "Dit is een ingepakt bestand.",
                "Pak het uit en kies de werkmap of de CSV-bestanden die erin zitten.",
                "This is a packed file.",
                "Unpack it and choose the workbook or the CSV files in it.",
            ),
            Self::Html => told!(
                language,
                "Dit is een webpagina, ook als de naam op .xls eindigt.",
                "Open het bestand in Excel en sla het op als Excel-werkmap (XLSX).",
                "This is a web page, even where its name ends in .xls.",
                "Open the file in Excel and save it as an Excel workbook (XLSX).",
            ),
            Self::OldXml => told!(
                language,
                "Dit is een XML-werkblad van Excel 2003.",
                "Open het bestand in Excel en sla het op als Excel-werkmap (XLSX).",
                "This is an XML spreadsheet of Excel 2003.",
                "Open the file in Excel and save it as an Excel workbook (XLSX).",
            ),
            Self::Xml => told!(
                language,
                "Dit is een XML-bestand.",
                "Exporteer de klachten als XLSX of CSV.",
                "This is an XML file.",
                "Export the complaints as XLSX or CSV.",
            ),
            Self::Picture => told!(
                language,
                "Dit is een afbeelding.",
                "Vraag om de werkmap waarvan zij gemaakt is.",
                "This is a picture.",
                "Ask for the workbook that it was made from.",
            ),
        }
    }
}
