//! The report on a week in Dutch.

use super::{Doubts, Heads, Holidays, Kinds, Texts};

pub(super) const DUTCH: Texts = Texts {
    title: |number, year| format!("Klachten in week {number} van {year}"),
    days: |first, last, today| format!("Van {first} tot en met {last}. Gemaakt op {today}."),
    running: "Deze week is nog niet voorbij.",
    holidays: |all| format!("In deze week valt: {all}. Een feestdag telt gewoon mee als dag."),
    holiday: |name, day| format!("{name} ({day})"),
    holiday_names: Holidays {
        new_year: "Nieuwjaarsdag",
        good_friday: "Goede Vrijdag",
        easter: "Eerste Paasdag",
        easter_monday: "Tweede Paasdag",
        kings_day: "Koningsdag",
        liberation: "Bevrijdingsdag",
        ascension: "Hemelvaartsdag",
        whitsun: "Eerste Pinksterdag",
        whit_monday: "Tweede Pinksterdag",
        christmas: "Eerste Kerstdag",
        second_christmas: "Tweede Kerstdag",
    },
    day: |day, month, year| format!("{day}-{month}-{year}"),
    day_of_month: |day, month| format!("{day}-{month}"),
    short: "In het kort",
    received: |count| match count {
        0 => "In het bestand staat geen klacht die in deze week binnenkwam.".into(),
        1 => "In deze week kwam 1 klacht binnen.".into(),
        _ => format!("In deze week kwamen {count} klachten binnen."),
    },
    closed: |count| match count {
        0 => "In het bestand staat geen klacht die in deze week is afgehandeld.".into(),
        1 => "Er is 1 klacht afgehandeld.".into(),
        _ => format!("Er zijn {count} klachten afgehandeld."),
    },
    closed_unknown: "Op welke dag een klacht is afgehandeld, staat niet in het bestand.",
    open: |day, count| match count {
        0 => format!("Op {day} staat er in het bestand geen klacht open."),
        1 => format!("Op {day} staat er 1 klacht open."),
        _ => format!("Op {day} staan er {count} klachten open."),
    },
    late: |count| match count {
        0 => "Geen daarvan is ouder dan zes weken.".into(),
        1 => "1 daarvan is ouder dan zes weken.".into(),
        _ => format!("{count} daarvan zijn ouder dan zes weken."),
    },
    open_unknown: "Welke klachten nog open staan, staat niet in het bestand.",
    signal: |name, count, mean| {
        format!("Meer dan gewoon: {name}, {count} in deze week. Gemiddeld zijn dat er {mean}.")
    },
    no_signal: "Bij geen onderwerp is het aantal hoger dan toeval verklaart.",
    too_few: |weeks, needed| {
        format!(
            "Wat gewoon is, is nog niet te zeggen. Daarvoor zijn {needed} weken nodig, in het bestand \
             zijn dat er {weeks}."
        )
    },
    several: |count, weeks| match count {
        0 => format!("Geen locatie kreeg in {weeks} weken 2 of meer klachten."),
        1 => format!("1 locatie kreeg in {weeks} weken 2 of meer klachten."),
        _ => format!("{count} locaties kregen in {weeks} weken 2 of meer klachten."),
    },
    stale: |day| {
        format!("Let op: de laatste dag in het bestand is {day}. Is dit het nieuwste bestand?")
    },
    unclear: |count| match count {
        1 => "Let op: 1 cel is niet duidelijk. Die staat onderaan.".into(),
        _ => format!("Let op: {count} cellen zijn niet duidelijk. Die staan onderaan."),
    },
    late_title: "Open, ouder dan zes weken",
    late_act: "De wet wil een oordeel binnen zes weken (artikel 1.57b).",
    open_title: "Verder open",
    received_title: "Binnengekomen",
    closed_title: "Afgehandeld",
    to_close: |count, weeks, median, fewest, most| {
        let complaints = match count {
            1 => "1 klacht".to_owned(),
            _ => format!("{count} klachten"),
        };
        format!(
            "In {weeks} weken: {complaints}. Dagen tot afhandeling: in het midden {median} (mediaan), minst {fewest}, \
             meest {most}."
        )
    },
    to_close_late: |count| match count {
        0 => "Bij geen daarvan duurde het langer dan zes weken.".into(),
        1 => "Bij 1 daarvan duurde het langer dan zes weken.".into(),
        _ => format!("Bij {count} daarvan duurde het langer dan zes weken."),
    },
    to_close_few: "Dat zijn er weinig. Het midden zegt dan niet veel.",
    to_close_none: |weeks| {
        format!("In {weeks} weken staat er geen afgehandelde klacht in het bestand.")
    },
    promises_title: "Maatregelen met een datum",
    promises_unknown: "Wanneer een maatregel klaar moet zijn, staat niet in het bestand.",
    promises_none: |weeks| {
        format!(
            "Voor deze week en de {} erna staat er geen datum in het bestand.",
            weeks - 1
        )
    },
    promises_done: "Het bestand zegt niet of een maatregel klaar is.",
    promises_before: |count| match count {
        0 => "Een eerdere datum staat er niet in.".into(),
        1 => "Er staat 1 eerdere datum in.".into(),
        _ => format!("Er staan {count} eerdere datums in."),
    },
    subjects_title: "Onderwerpen",
    baseline: |count, first, last| match count {
        1 => format!("Vergeleken met 1 week ervoor: {first}."),
        _ => format!("Vergeleken met {count} weken ervoor: {first} tot en met {last}."),
    },
    week: |number, year| format!("week {number} van {year}"),
    baseline_none: "Het bestand heeft geen hele weken ervoor om mee te vergelijken.",
    limit: "Grens: het gemiddelde en drie keer de wortel daarvan (c-kaart). Tot de grens kan het toeval zijn.",
    limit_fewest: |count| format!("Minder dan {count} klachten noemen wij nooit een signaal."),
    all: "Alle klachten",
    several_title: "Locaties met 2 of meer",
    several_hint: |weeks, day| {
        format!(
            "In {weeks} weken tot en met {day}. Een grote locatie krijgt vanzelf meer klachten."
        )
    },
    unclear_title: "Niet duidelijk",
    unclear_of: |what, count, cells| format!("{what} ({count}): {cells}"),
    doubts: Doubts {
        no_received: "Niet meegeteld: geen leesbare dag van ontvangst",
        received_later: "Niet meegeteld: de dag van ontvangst komt nog",
        closed_unread: "Afgehandeld, maar de dag is niet te lezen",
        closed_before: "Afgehandeld vóór de dag van ontvangst: de dag telt niet mee",
        closed_later: "De dag van afhandeling komt nog: wij tellen de klacht als open",
        no_closed: "Wel een oordeel, geen dag van afhandeling: niet open, dag niet bekend",
        still_pending: "Wel een dag van afhandeling, maar het oordeel zegt dat de klacht loopt: wij tellen de dag",
        verdict_unread: "Oordeel niet te lezen en geen dag van afhandeling: wij tellen de klacht als open",
        due_unread: "De datum van de maatregel is niet te lezen",
    },
    more: |count| format!("En nog {count}. Die staan in het bestand (CSV)."),
    no_location: "locatie niet te lezen",
    no_subject: "onderwerp niet te lezen",
    heads: Heads {
        week: "Week",
        kind: "Soort",
        location: "Locatie",
        subject: "Onderwerp",
        received: "Ontvangen",
        due: "Klaar op",
        days: "Dagen",
        count: "Aantal",
        mean: "Gemiddeld",
        limit: "Grens",
        signal: "Meer dan gewoon",
        on: "Ontvangen",
        cell: "Cel",
    },
    kinds: Kinds {
        received: "binnengekomen",
        closed: "afgehandeld",
        open: "open",
        late: "open, ouder dan zes weken",
        promise: "maatregel",
        subject: "onderwerp",
        several: "locatie met 2 of meer",
    },
    signals: ["ja", "nee", "niet te zeggen"],
};
