//! The code of every kind of fault, and its message. What only a report's text and its decisions can
//! get wrong is told in Dutch by `report.rs`.

use super::told::{Tell, Told, told};
use super::{Fault, FaultKind};
use crate::error::PublishError;
use crate::sources::report::{AFTER_LIST, LIST_HEADING, Near, StructureError};
use klachtenwijzer::texts::Language;

impl Tell for FaultKind {
    fn code(&self) -> &'static str {
        match self {
            Self::FigureMissing(_) => "figure-missing",
            Self::OtherYear { .. } => "report-of-other-year",
            Self::TableRow { .. } => "table-row",
            Self::TableColumn { .. } => "table-column",
            Self::TableWidth { .. } => "table-width",
            Self::Disagrees { .. } => "figure-disagrees",
            Self::PageNumber { .. } => "page-number",
            Self::PageTotal { .. } => "page-total",
            Self::NoComplaint => "row-without-complaint",
            Self::UnknownCategory { .. } => "unknown-category",
            Self::CellCount(_) => "cell-count",
            Self::WideComplaint { .. } => "wide-complaint",
            Self::NarrowResolution { .. } => "narrow-resolution",
            Self::NotAccounted { .. } => "not-accounted",
            Self::TextBeforeRows => "text-before-rows",
            Self::HeadingText(_) => "heading-text",
            Self::ColumnsLeftOut(_) => "columns-left-out",
            Self::NoPageNumbers => "no-page-numbers",
            Self::Letters { .. } => "letters",
            Self::FolderYear { .. } => "folder-of-other-year",
            Self::NameTooLong { .. } => "name-too-long",
            Self::CategoryGone(_) => "category-gone",
            Self::CategoryNew(_) => "category-new",
            Self::StrayText => "stray-text",
            Self::UndecidedBreak(_) => "undecided-break",
            Self::CategoryMissing { .. } => "category-missing",
            Self::CategoryName(_) => "category-name",
            Self::NothingToDecide { .. } => "nothing-to-decide",
            Self::DecisionMoved { .. } => "decision-moved",
            Self::Unknown { .. } => "decision-names-unknown",
            Self::NoReason(_) => "no-reason",
            Self::SameSlug { .. } => "same-address",
            Self::NoSlug(_) => "no-address",
            Self::SlugGone(_) => "address-gone",
            Self::SlugNew(_) => "address-new",
            Self::NameRespelt { .. } => "name-respelt",
            Self::ForwardAlive(_) => "forward-alive",
            Self::ForwardTwice(_) => "forward-twice",
            Self::ForwardCircle(_) => "forward-circle",
            Self::Placeholder { .. } => "placeholder",
            Self::Layout(fault) => fault.code(),
            Self::Cell(fault) => fault.code(),
            Self::Name(fault) => fault.code(),
            Self::Privacy(fault) => fault.code(),
        }
    }

    fn tell(&self, language: Language) -> Told {
        match self {
            Self::Layout(fault) => fault.tell(language),
            Self::Cell(fault) => fault.tell(language),
            Self::Name(fault) => fault.tell(language),
            Self::Privacy(fault) => fault.tell(language),
            Self::FolderYear { folder, year } => told!(
                language,
                "De map heet {folder}, maar dit gaat over {year}.",
                "Noem de map naar haar jaar, of verbeter het jaar.",
                "The folder is named {folder}, but this is about {year}.",
                "Name the folder after its year, or mend the year.",
            ),
            Self::NameTooLong {
                letters,
                start,
                longest,
            } => told!(
                language,
                "Een naam van {letters} tekens, die begint met “{start}”, is langer dan de {longest} die in een adres passen.",
                "Kijk of er iets anders in de cel staat dan een naam, of kort haar in.",
                "A name of {letters} characters, beginning “{start}”, is longer than the {longest} that fit an address.",
                "Look whether the cell holds something else than a name, or shorten it.",
            ),
            Self::SameSlug {
                first,
                second,
                slug,
            } => told!(
                language,
                "“{first}” en “{second}” krijgen allebei het adres {slug}.",
                "Schrijf de naam overal gelijk, of geef een van beide een andere naam.",
                "“{first}” and “{second}” both get the address {slug}.",
                "Write the name alike everywhere, or give one of them another name.",
            ),
            Self::NoSlug(name) | Self::CategoryName(name) => told!(
                language,
                "Van de naam “{name}” is geen eigen adres te maken.",
                "Geef haar een andere naam.",
                "No address of its own can be made from the name “{name}”.",
                "Give it another name.",
            ),
            other => match language {
                Language::Dutch => other.dutch(),
                Language::English => Told {
                    what: other.to_string(),
                    todo: String::new(),
                },
            },
        }
    }
}

impl Tell for PublishError {
    fn code(&self) -> &'static str {
        match self {
            Self::Workbook { source, .. } => source.code(),
            Self::Text { .. } => "unreadable",
            Self::Encoding { .. } => "encoding",
            Self::Structure { .. } => "no-report",
            Self::Curated { .. } => "decisions",
            Self::Register { .. } => "register",
            Self::Faults(_) => "faults",
            Self::NotADataset => "no-dataset",
            Self::Index { .. } | Self::Unreadable { .. } => "dataset-unreadable",
            Self::UnknownCategory { .. } => "category-before-unknown",
            Self::CategoryGone { .. } => "category-would-go",
            Self::Astray { .. } => "astray",
            Self::Encode { .. } | Self::ReadBack { .. } | Self::Path(_) => "internal",
        }
    }

    fn tell(&self, language: Language) -> Told {
        match self {
            Self::Workbook { file, source } => {
                let told = source.tell(language);
                let what = match file {
                    Some(file) => format!("{file}: {}", told.what),
                    None => told.what,
                };
                Told { what, ..told }
            }
            Self::Structure { source, .. } => source.tell(language),
            other => Told {
                what: other.to_string(),
                todo: String::new(),
            },
        }
    }
}

impl Tell for StructureError {
    fn code(&self) -> &'static str {
        "no-report"
    }

    fn tell(&self, language: Language) -> Told {
        match self {
            Self::NoList {
                last: line,
                near: None,
            } => told!(
                language,
                "In deze tekst staat geen lijst met klachten in de indeling die we lezen (tot en met regel {line} gezocht).",
                "Zet de klachten in een werkmap, op een blad Klachten, of alleen de aantallen op een blad Aantallen. Waren er geen klachten, dan is het een leeg blad Klachten, en is volgens de wet geen verslag nodig.",
                "This text holds no list of complaints in the layout that we read (looked up to line {line}).",
                "Put the complaints into a workbook, on a sheet Klachten, or the counts alone on a sheet Aantallen. If there were none, it is an empty sheet Klachten, and the Act asks for no report.",
            ),
            Self::NoList {
                near: Some(Near { line, text }),
                ..
            } => told!(
                language,
                "De kop “{LIST_HEADING}” ontbreekt. Bedoel je regel {line}, “{text}”?",
                "Maak er “{LIST_HEADING}” van, op een eigen regel die met een spatie begint.",
                "The heading “{LIST_HEADING}” is missing. Did you mean line {line}, “{text}”?",
                "Make it “{LIST_HEADING}”, on a line of its own that begins with a space.",
            ),
            Self::CutOff {
                near: Some(Near { line, text }),
                ..
            } => told!(
                language,
                "De kop “{AFTER_LIST}”, die na de lijst met klachten komt, ontbreekt. Bedoel je regel {line}, “{text}”?",
                "Laat die regel met “{AFTER_LIST}” beginnen, met een spatie ervoor.",
                "The heading “{AFTER_LIST}”, which follows the list of complaints, is missing. Did you mean line {line}, “{text}”?",
                "Let that line begin with “{AFTER_LIST}”, with a space before it.",
            ),
            Self::CutOff { last, near: None } => told!(
                language,
                "De tekst houdt op (na regel {last}) voordat de lijst met klachten uit is: de kop “{AFTER_LIST}” ontbreekt.",
                "Neem de tekst van het hele verslag.",
                "The text ends (after line {last}) before the list of complaints does: the heading “{AFTER_LIST}” is missing.",
                "Take the text of the whole report.",
            ),
            Self::MissingColumns {
                line,
                missing,
                others,
            } => {
                let (staat, stands) = match others.as_slice() {
                    [] => (String::new(), String::new()),
                    others => (
                        format!(" Er staat wel: {}.", others.join(", ")),
                        format!(" There are: {}.", others.join(", ")),
                    ),
                };
                told!(
                    language,
                    "In de lijst met klachten (regel {line}) ontbreekt de kolom {missing}.{staat}",
                    "Zet die kop er zo neer, of neem de tekst van het verslag met alle kolommen.",
                    "The list of complaints (line {line}) lacks the column {missing}.{stands}",
                    "Head it so, or take the text from the report with all columns.",
                )
            }
            Self::NoTable { near } => {
                let (bedoel, meant) = match near {
                    None => (String::new(), String::new()),
                    Some(Near { line, text }) => (
                        format!(" Bedoel je regel {line}, “{text}”?"),
                        format!(" Did you mean line {line}, “{text}”?"),
                    ),
                };
                told!(
                    language,
                    "De tabel “Aantal van omschrijving klacht” met een kolom voor elk label en een rij Eindtotaal ontbreekt.{bedoel}",
                    "Vergelijk haar koppen met de labels in curated.toml: ze moeten gelijk zijn, in dezelfde volgorde. Zonder labels heeft zij alleen de kolom Eindtotaal.",
                    "The table “Aantal van omschrijving klacht” with a column for each label and a row Eindtotaal is missing.{meant}",
                    "Compare its headings with the labels in curated.toml: they must be alike, in the same order. Without labels it has the column Eindtotaal alone.",
                )
            }
            Self::NoFooter(line) => told!(
                language,
                "Regel {line} lijkt op een paginanummer, maar de voettekst is er geen die we kennen: een titel, een datum (2 maart 2032) en “pagina 1/2”, elk op een eigen regel.",
                "Schrijf de voetteksten zo, of haal ze alle uit de tekst.",
                "Line {line} looks like a page number, but the footer is none that we know: a title, a date (2 maart 2032) and “pagina 1/2”, each on a line of its own.",
                "Write the footers so, or take all of them out of the text.",
            ),
        }
    }
}

impl Fault {
    /// The message, without the place.
    pub fn tell(&self, language: Language) -> Told {
        self.kind.tell(language)
    }
}
