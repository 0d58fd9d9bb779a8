//! What only a report's text and its decisions can get wrong, in Dutch.

use super::{FaultKind, Told};

/// What stands there, and what to do.
fn told(what: String, todo: impl Into<String>) -> Told {
    Told {
        what,
        todo: todo.into(),
    }
}

const MEND_FIGURES: &str = "Kijk welke van beide klopt, en of er een regel ontbreekt of dubbel is.";

impl FaultKind {
    /// The message in Dutch. Kinds that are told with those of workbooks are told there.
    pub(super) fn dutch(&self) -> Told {
        self.of_figures()
            .or_else(|| self.of_rows())
            .or_else(|| self.of_list())
            .or_else(|| self.of_decisions())
            .or_else(|| self.of_addresses())
            .unwrap_or_else(|| told(self.to_string(), ""))
    }

    fn of_figures(&self) -> Option<Told> {
        Some(match self {
            Self::FigureMissing(what) => {
                let what = match *what {
                    "the year" => "het jaar",
                    "the number of complaints" => {
                        "het aantal klachten (“12 interne klachten geregistreerd”)"
                    }
                    "the number of children" => "het aantal kinderen (“1.100 kinderen opgevangen”)",
                    "the percentage" => "het percentage (“2,5% klacht hebben ontvangen”)",
                    "the number of locations" => "het aantal locaties (“12 locaties en meer dan”)",
                    "the number of disputes" => {
                        "het aantal geschillen (“3 klachten ingediend bij de Geschillencommissie”)"
                    }
                    "the number of disputes of each label" => {
                        "het aantal geschillen van elk label (“twee klachten op entiteit …”)"
                    }
                    other => other,
                };
                told(
                    format!("Het verslag noemt niet {what}, of in andere woorden."),
                    "Zet het in die woorden in de tekst.",
                )
            }
            Self::OtherYear { printed, expected } => told(
                format!("Het verslag gaat over {printed}, en in curated.toml staat {expected}."),
                "Verbeter het jaar in curated.toml, of kies het andere verslag.",
            ),
            Self::TableRow { row, sum, total } => told(
                format!("De cijfers van “{row}” zijn samen {sum}, en het verslag zegt {total}."),
                MEND_FIGURES,
            ),
            Self::TableColumn { column, sum, total } => told(
                format!("De kolom “{column}” is samen {sum}, en het verslag zegt {total}."),
                MEND_FIGURES,
            ),
            Self::TableWidth {
                row,
                found,
                columns,
            } => told(
                format!("“{row}” heeft {found} cijfers, en de tabel heeft {columns} kolommen."),
                "Haal weg wat er te veel staat.",
            ),
            Self::Disagrees {
                check,
                published,
                computed,
            } => told(
                format!("{check}: het verslag zegt {published}, en we tellen {computed}."),
                MEND_FIGURES,
            ),
            Self::PageNumber { printed, counted } => told(
                format!("Hier staat pagina {printed}, en we tellen pagina {counted}."),
                "Kijk of er een pagina ontbreekt, en of first_page in curated.toml klopt.",
            ),
            Self::PageTotal { printed, counted } => told(
                format!("Hier staan {printed} pagina’s, en we tellen er {counted}."),
                "Kijk of er een pagina ontbreekt.",
            ),
            _ => return None,
        })
    }

    fn of_rows(&self) -> Option<Told> {
        Some(match self {
            Self::NoComplaint => told(
                "In deze rij staat geen klacht.".to_owned(),
                "Kijk in het verslag wat hier hoort te staan.",
            ),
            Self::UnknownCategory { text, near, more } => {
                let bedoel = near.as_ref().map(|near| format!(" Bedoel je “{near}”?"));
                let bedoel = bedoel.unwrap_or_default();
                let more = match more {
                    0 => String::new(),
                    more => format!(" (en nog {more} keer)"),
                };
                told(
                    format!("“{text}” begint niet met een categorie uit de tabel{more}.{bedoel}"),
                    "Schrijf rijen en tabel gelijk, of zeg met [[category_spelling]] in curated.toml welke bedoeld is.",
                )
            }
            Self::CellCount(count) => told(
                format!(
                    "In deze rij staan {count} teksten voor het oordeel; er horen een klacht en een oplossing."
                ),
                "Haal lege regels midden in een tekst weg.",
            ),
            Self::WideComplaint { found, widest } => told(
                format!(
                    "De klacht heeft een regel van {found} tekens, en in haar kolom passen er {widest}: is het de oplossing?"
                ),
                "Kijk of er een cel ontbreekt of verwisseld is. Klopt het, zeg dat dan met [[unusual_width]] in curated.toml.",
            ),
            Self::NarrowResolution { found } => told(
                format!(
                    "De regels van de oplossing zijn {found} tekens breed, smaller dan die van de klacht."
                ),
                "Kijk of beide verwisseld zijn. Klopt het, zeg dat dan met [[unusual_width]] in curated.toml.",
            ),
            Self::NotAccounted {
                stands,
                read,
                dropped,
            } => told(
                format!(
                    "In deze rij staan {stands} tekens, en er zijn er {read} gelezen ({dropped} losse punten daarbij)."
                ),
                "Er is tekst weg of dubbel gelezen. Kijk naar lege regels in deze rij.",
            ),
            Self::StrayText => told(
                "Deze tekst staat achter een oordeel zonder nieuwe pagina, en hoort bij geen rij."
                    .to_owned(),
                "Zet haar in de cel waar zij hoort.",
            ),
            Self::UndecidedBreak(_) => told(
                "Na deze nieuwe pagina is niet te zien of de klacht of de oplossing verder gaat."
                    .to_owned(),
                "Zeg het met [[page_break]] in curated.toml.",
            ),
            Self::CategoryMissing { left } => told(
                format!("Deze rij heeft geen categorie (over volgens de totalen: {left})."),
                "Zeg met [[category]] in curated.toml welke het is, en waarom.",
            ),
            _ => return None,
        })
    }

    fn of_list(&self) -> Option<Told> {
        Some(match self {
            Self::TextBeforeRows => told(
                "Deze tekst staat voor de eerste rij en hoort bij geen klacht.".to_owned(),
                "Haal haar weg, of zet haar waar zij hoort.",
            ),
            Self::HeadingText(others) => told(
                format!(
                    "Tussen de koppen van de lijst staat iets anders dan haar kolommen: {others}."
                ),
                "Haal die kolom uit de lijst. Alleen kolommen tussen de oplossing en het oordeel kunnen we overslaan.",
            ),
            Self::ColumnsLeftOut(others) => told(
                format!(
                    "Deze kolommen kennen we niet; zij worden niet gelezen en niet gepubliceerd: {others}."
                ),
                "",
            ),
            Self::NoPageNumbers => told(
                "Er staan geen paginanummers in; bij de klachten staat dus geen pagina.".to_owned(),
                "",
            ),
            Self::Letters {
                field,
                noted,
                found,
                ..
            } => told(
                format!("We tellen {found} tekens, en in curated.toml staat {field} = {noted}."),
                "Er is tekst bij gekomen, weg, of in een andere cel terechtgekomen. Kijk het na en schrijf het nieuwe aantal op.",
            ),
            _ => return None,
        })
    }

    fn of_decisions(&self) -> Option<Told> {
        Some(match self {
            Self::NothingToDecide { table, line, .. } => told(
                format!("[[{table}]] gaat over regel {line}, en daar valt niets te beslissen."),
                "Zoek de regel op waar het nu staat, of haal het weg. Met words = \"…\" (de eerste woorden) wordt het teruggevonden.",
            ),
            Self::DecisionMoved { from, to } => told(
                format!(
                    "curated.toml beslist over regel {from}; wat daar stond, staat nu op regel {to}."
                ),
                "Kijk of het dezelfde rij is, en schrijf de nieuwe regel op.",
            ),
            Self::Unknown { table, name, .. } => told(
                format!("[[{table}]] noemt “{name}”, en dat komt niet voor."),
                "Schrijf de naam zoals zij in het verslag staat of gepubliceerd is.",
            ),
            Self::NoReason(table) => told(
                format!("Bij [[{table}]] staat geen reden."),
                "Schrijf op waarom, zodat een lezer het kan nagaan.",
            ),
            Self::Placeholder { note, name } => told(
                format!("In de toelichting “{note}” staat {{{name}}}, en dat vult niets in."),
                "Haal het weg, of verbeter de naam.",
            ),
            _ => return None,
        })
    }

    fn of_addresses(&self) -> Option<Told> {
        Some(match self {
            Self::CategoryGone(id) => told(
                format!("Het adres van de categorie {id} was gepubliceerd en is weg."),
                "Noem haar in de tabel zoals toen.",
            ),
            Self::CategoryNew(id) => told(
                format!("Het adres van de categorie {id} is nieuw."),
                "Voeg het toe met: publisher slugs --source MAP",
            ),
            Self::SlugGone(slug) => told(
                format!("Het adres {slug} was gepubliceerd en is weg."),
                "Zeg met [[forward]] in curated.toml waar het heen ging.",
            ),
            Self::SlugNew(slug) => told(
                format!("Het adres {slug} is nieuw."),
                "Voeg het toe met: publisher slugs --source MAP",
            ),
            Self::NameRespelt { name, now, was } => told(
                format!(
                    "“{name}” krijgt het nieuwe adres {now}, en {was} was gepubliceerd en is weg. Bedoel je de locatie op {was}?"
                ),
                "Schrijf haar naam zoals toen, of zeg met [[location]] in curated.toml dat zij dezelfde is.",
            ),
            Self::ForwardAlive(slug) => told(
                format!("[[forward]] leidt weg van {slug}, en dat is het adres van een locatie."),
                "Haal het weg.",
            ),
            Self::ForwardTwice(slug) => told(
                format!("[[forward]] leidt twee keer weg van {slug}."),
                "Haal een van beide weg.",
            ),
            Self::ForwardCircle(slug) => told(
                format!("[[forward]] van {slug} leidt in een kring."),
                "Laat het bij een locatie eindigen.",
            ),
            _ => return None,
        })
    }
}
