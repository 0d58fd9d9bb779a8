//! Dutch.

use super::Texts;
use crate::texts::Language;
use dataset::CorrectionKind;

pub const TEXTS: Texts = Texts {
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
    the_file: "Het bestand",
    busy: "Het bestand wordt gelezen.",
    stop: "Stop",
    stopped: "Gestopt. Kies het bestand opnieuw om verder te gaan.",
    open: "Bestand openen",
    open_hint: "Een bestand van Excel (xlsx of xls), LibreOffice (ods) of CSV. Zijn het losse CSV-bestanden, kies ze dan samen.",
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
    preview_hint: "Links werken in dit voorbeeld. Knoppen en velden van de pagina’s doen het pas op de site.",
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
    choice: |name| format!("Zet “{name}” in het herstelde bestand"),
    choose_one: "Wat moet er staan in het herstelde bestand?",
    choose_none: "Laat het zo staan",
    mend: "Herstel in je eigen bestand",
    mend_changes: |count| match count {
        1 => "In het herstelde bestand is 1 cel aangepast. Die is geel.".into(),
        _ => format!("In het herstelde bestand zijn {count} cellen aangepast. Die zijn geel."),
    },
    mend_hint: "In een notitie bij de cel staat wat er stond. Sla het bestand op en herstel de rest. Open het daarna hier opnieuw.",
    mend_save: "Sla het herstelde bestand op (Excel)",
    mended_name: "hersteld",
    list_save: "Sla alle punten op (CSV)",
    list_name: "punten.csv",
    list_columns: ["Plaats", "Soort", "Wat er is", "Wat te doen"],
    list_find: "Zoek in deze punten (blad, cel of woord)",
    list_none: "Geen punt heeft deze woorden.",
    list_print: "Druk deze lijst af",
    rest: |count| {
        format!("Er zijn er nog {count} van deze soort. Ze staan in de lijst die je kunt opslaan.")
    },
    to_mend: "Dit moet anders",
    looked_at: "Nagekeken: {0} van {1}. Te herstellen: {2}.",
    compared: |year, before, now| {
        format!("In {year} waren er {before} klachten. In dit bestand zijn het er {now}.")
    },
    unusual: "Verschillen die niet alleen toeval zijn",
    usual: "Geen enkel verschil is groter dan toeval kan verklaren.",
    unusual_hint: "Kijk eerst of het bestand hier klopt. Wat er veranderd is, weten wij niet.",
    subjects_differ: |count| match count {
        1 => "1 onderwerp met een ander aantal".into(),
        _ => format!("{count} onderwerpen met een ander aantal"),
    },
    locations_differ: |count| match count {
        1 => "1 locatie met een ander aantal".into(),
        _ => format!("{count} locaties met een ander aantal"),
    },
    name: "Naam",
    this_file: "Dit bestand",
    not_listed: "niet genoemd",
    moved: |count| match count {
        1 => "1 adres leidt voortaan naar een andere locatie".into(),
        _ => format!("{count} adressen leiden voortaan naar een andere locatie"),
    },
    due_in: |days, year| match days {
        0 => format!("Vandaag is het 1 juni {year}. Het verslag had er gisteren moeten zijn."),
        1 => format!("Nog 1 dag tot 1 juni {year}. Dan moet het verslag er zijn."),
        days if days < 0 => format!("1 juni {year} is voorbij, al {} dagen.", -days),
        _ => format!("Nog {days} dagen tot 1 juni {year}. Dan moet het verslag er zijn."),
    },
    folder: "Zet de site in een map",
    folder_done: "De hele site staat in de map.",
    folder_failed: "Niet alles staat in de map. Maak ruimte en probeer het opnieuw, of sla de zip op.",
    instructions: "Sla de uitleg op voor wie de site plaatst",
    instructions_name: "site-plaatsen.html",
    instructions_title: "De site plaatsen",
    instructions_steps: [
        "Pak de zip uit op je computer. Er zit de hele site in, ook de oude jaren.",
        "Maak op de server een kopie van de map van de site. Dan kun je altijd terug.",
        "Zet eerst de map assets over. Gooi daar niets weg: wie de site open heeft, heeft de oude bestanden nog nodig.",
        "Zet daarna alle andere mappen over.",
        "Zet als laatste de bestanden over die buiten de mappen staan. Eindig met index.html en sw.js.",
        "Staat er een CDN voor de site? Maak dan de cache leeg van alles buiten de map assets.",
        "Open de site en zoek een locatie op. Staat het nieuwe jaar erbij? Dan is het klaar.",
    ],
    instructions_types: "De server hoeft niets te kunnen, alleen bestanden geven. Een bestand met .wasm moet hij sturen als application/wasm.",
    preview_search: "Zoek een locatie in het voorbeeld",
    preview_found: |count| match count {
        0 => "Geen locatie gevonden met deze woorden.".into(),
        1 => "1 locatie gevonden".into(),
        _ => format!("{count} locaties gevonden"),
    },
    preview_print: "Druk deze pagina af",
    preview_print_hint: "Zo maak je ook een PDF: van het jaarverslag, of van één locatie voor de oudercommissie.",
    preview_report: "Naar het jaarverslag",
    begin: "Heeft je organisatie nog geen site? Begin hier",
    begin_hint: "Vul in wat je weet. De rest kan later. Daarna maakt de werkplaats een eigen site, zonder gegevens van deze organisatie.",
    fields: [
        ("Naam", "Zoals ouders de organisatie kennen."),
        (
            "Adres van de site",
            "Waar de site komt te staan. Begint met https:// en eindigt op /.",
        ),
        ("Pagina van het klachtenformulier", "Begint met https://."),
        ("E-mail voor klachten", "Bijvoorbeeld klachten@example.org."),
        (
            "E-mail voor problemen met de site",
            "Bijvoorbeeld site@example.org.",
        ),
        (
            "Website van de organisatie",
            "Begint met https://. Staat onderaan elke pagina.",
        ),
    ],
    field_wrong: "Dit klopt nog niet.",
    website: |name| format!("Naar de website van {name}"),
    logo: "Logo (SVG)",
    icon: "Pictogram voor het tabblad (SVG)",
    colours: "Kleuren",
    schemes: ["licht", "donker"],
    tokens: [
        "Kleur van links en knoppen",
        "Sterke kleur",
        "Zachte achtergrond",
        "Balk bovenaan",
    ],
    legible: "Deze kleuren zijn goed te lezen.",
    pale: |scheme, [front, back], found, needed| {
        let number = |number: f64| format!("{number:.1}").replace('.', ",");
        format!(
            "Te weinig verschil ({scheme}): “{front}” op “{back}” heeft {}. Nodig is {}.",
            number(found),
            number(needed)
        )
    },
    other_token: |name| format!("vaste kleur {name}"),
    begin_go: "Ga verder met deze gegevens",
    begun: |name| format!("De werkplaats werkt nu voor {name}. Open het bestand van een jaar."),
    settings_save: "Sla de instellingen op",
};
