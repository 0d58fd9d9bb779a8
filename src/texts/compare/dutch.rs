//! The comparison in Dutch.

use super::{Fault, Kind, Reading, Texts};

pub(super) const DUTCH: Texts = Texts {
    chosen: "Gekozen locaties",
    empty: "Je hebt nog geen locatie gekozen. Zoek hierboven twee tot zes locaties.",
    one_more: "Kies nog minstens één locatie om te vergelijken.",
    loading: "De gegevens worden geladen.",
    comparing: |count| format!("Je vergelijkt {count} locaties."),
    added: |name| format!("{name} is toegevoegd."),
    removed: |name| format!("{name} is weggehaald."),
    remove: "Haal weg",
    fault: |fault| match fault {
        Fault::Unknown(slug) => {
            format!("Een locatie “{slug}” kennen wij niet. Zoek de locatie hierboven.")
        }
        Fault::Twice(name) => format!("{name} staat er al bij."),
        Fault::NoRoom(name) => {
            format!("{name} past er niet bij. Je kunt er zes vergelijken. Haal er eerst één weg.")
        }
        Fault::Unread(count) => {
            format!(
                "Het adres van deze pagina noemt nog {count} andere locaties. Die hebben wij niet bekeken."
            )
        }
    },
    meaning: "Wat je hier wel en niet ziet",
    shows: |year| {
        format!(
            "Je ziet de klachten over deze locaties in {year}, in de volgorde waarin je ze koos. Dat is \
             geen ranglijst. Een klacht is wat een ouder vertelt, geen oordeel over de locatie."
        )
    },
    shows_years: "Je ziet per jaar hoeveel klachten het verslag over deze locaties noemt. De locaties staan in \
        de volgorde waarin je ze koos. Dat is geen ranglijst. ‘Niet in dat verslag’ is iets anders dan \
        ‘geen klachten’: het verslag van dat jaar noemt de locatie niet, en meer weten wij dan niet.",
    limits_of_years: "Let op: een grote locatie krijgt vanzelf meer klachten dan een kleine. Deze aantallen zijn \
        niet omgerekend. Je kunt hier dus niet zien welke locatie beter of slechter is.",
    limits_of_rates: |date| {
        let register = date.map_or_else(
            || "het Landelijk Register Kinderopvang".to_owned(),
            |date| format!("het Landelijk Register Kinderopvang ({date})"),
        );
        format!(
            "Grote locaties krijgen meer klachten dan kleine. Daarom rekenen wij ook om naar 100 \
             kindplaatsen. Het aantal plaatsen komt uit {register}. In het jaar van de klachten kan \
             dat anders zijn geweest. Wij weten niet hoeveel kinderen er echt kwamen. En niet elke \
             ouder dient een klacht in."
        )
    },
    limits_of_counts: "Wij weten niet hoe groot de locaties zijn. Een grote locatie krijgt vanzelf meer \
        klachten. Je kunt hier dus niet zien welke locatie beter of slechter is.",
    mixed: "Je vergelijkt verschillende soorten opvang. Een KDV is de hele dag open, een BSO vooral \
        voor en na school. Hun cijfers kun je dus niet zomaar naast elkaar zetten. Kijk daarom \
        vooral naar het gemiddelde van de eigen soort.",
    no_kind: |name| {
        format!(
            "Het verslag zegt niet of {name} een KDV of een BSO is. Daarom staat er geen \
             gemiddelde van de eigen soort bij."
        )
    },
    rates: "Klachten per 100 kindplaatsen",
    bars: |end| {
        format!(
            "Een balk laat zien waar het echte cijfer waarschijnlijk ligt: het 95%-interval. Bij \
             weinig klachten is het cijfer onzeker en de balk breed. Het streepje in de balk is het \
             cijfer zelf. Het lange streepje is het cijfer van de eigen soort. De balken lopen van 0 \
             tot {end}. Eén gebeurtenis kan meer klachten geven. De balken houden daar rekening mee."
        )
    },
    rates_caption: |year| format!("Klachten in {year} per 100 kindplaatsen"),
    counts: "Aantallen klachten",
    counts_caption: |year| format!("Aantal klachten in {year} per uitkomst en onderwerp"),
    left_out: "Een onderwerp waarover deze locaties geen klacht hebben, staat niet in de tabel.",
    years_caption: "Aantal klachten in elk verslag",
    location: "Locatie",
    what: "Wat",
    complaints: "Klachten",
    places: "Kindplaatsen",
    per_hundred: "Per 100 plaatsen",
    interval: "95%-interval",
    reading: "Vergeleken met de eigen soort",
    between: |low, high| format!("{low}\u{a0}tot\u{a0}{high}"),
    readings: |reading| match reading {
        Reading::TooFew => "Te weinig om te vergelijken",
        Reading::NoClearDifference => "Geen duidelijk verschil",
        Reading::Higher => "Meer klachten dan gemiddeld",
        Reading::Lower => "Minder klachten dan gemiddeld",
    },
    whole_kind: |kind, locations| format!("{} samen ({locations})", plural(kind)),
    average: |kind, locations, only_with_complaints| {
        let (kind, kinds) = (kind.abbreviation(), plural(kind));
        if only_with_complaints {
            format!("Gemiddelde {kind} met een klacht ({locations} {kinds})")
        } else {
            format!("Gemiddelde {kind} ({locations} {kinds})")
        }
    },
    in_all: "De locatie",
    kind: "Soort",
    kinds: |kind| match kind {
        Some(Kind::Kdv) => "KDV (dagopvang)",
        Some(Kind::Bso) => "BSO (buitenschoolse opvang)",
        Some(Kind::Pov) => "POV (peuteropvang)",
        None => "Niet bekend",
    },
    town: "Plaats",
    unknown: "Niet bekend",
    by_outcome: "Waren de klachten gegrond?",
    by_category: "Waar ging het over?",
    funnel: |words| {
        let have = |number| if number == 1 { "heeft" } else { "hebben" };
        let parts = [(words.above, "meer"), (words.below, "minder")];
        let parts = parts.into_iter().filter(|(number, _)| *number > 0);
        let parts = parts.map(|(number, how)| format!("; {number} {} er {how}", have(number)));
        format!(
            "{inside} van de {all} {kinds} {have} een gewoon aantal klachten voor hun grootte{parts}",
            inside = words.inside,
            all = words.locations,
            kinds = plural(words.kind),
            have = have(words.inside),
            parts = parts.collect::<String>(),
        )
    },
    funnel_says: |words| {
        format!(
            "Elke stip is één van {locations} {kinds}. Samen hadden zij {usual} klachten per 100 \
             plaatsen. {inside} stippen liggen tussen de lijnen van 95%, {above} erboven en \
             {below} eronder.",
            locations = words.locations,
            kinds = plural(words.kind),
            usual = words.usual,
            inside = words.inside,
            above = words.above,
            below = words.below,
        )
    },
    funnel_lines: |kind| {
        format!(
            "De doorgetrokken lijn is het cijfer van deze {kinds} samen. Stel dat alleen toeval \
             meespeelt. Dan liggen minstens 95 van de 100 locaties tussen de lijnen van streepjes. \
             Tussen de stippellijnen liggen er dan minstens 998 van de 1.000. Bij kleine locaties \
             (links) speelt toeval een grotere rol. Daar lopen de lijnen uit elkaar. Een stip buiten \
             de lijnen is een reden om te vragen hoe dat komt. Het is geen oordeel.",
            kinds = plural(kind)
        )
    },
    groups: |factor| {
        format!(
            "Eén gebeurtenis kan meer klachten geven. Daardoor is de spreiding hier {factor} keer zo \
             groot als bij losse klachten. De lijnen houden daar rekening mee."
        )
    },
    looked_at: |kind, locations, by_chance| {
        format!(
            "Wij keken naar {locations} {kinds}. Door toeval alleen kunnen er al ongeveer {by_chance} \
             boven de lijn van 95% liggen.",
            kinds = plural(kind)
        )
    },
    none_is_usual: "Bij deze aantallen is het voor elke locatie gewoon om geen klacht te hebben. \
        Geen klacht betekent dus niet dat een locatie beter is dan gemiddeld.",
    axes: ["Aantal kindplaatsen", "Klachten per 100 plaatsen"],
    position: "Ligging",
    lies: |number, name, position| format!("{number}. {name}: {position}."),
    positions: [
        "tussen de lijnen",
        "boven de lijn van 95%",
        "boven de lijn van 99,8%",
        "onder de lijn van 95%",
    ],
    funnel_caption: |kind, year| format!("Klachten in {year} en kindplaatsen van {}", plural(kind)),
    show_table: |locations| format!("Toon de tabel met {locations} locaties"),
    download: "Download deze cijfers (CSV)",
    files: ["per-100", "aantallen", "alle-locaties"],
};

fn plural(kind: Kind) -> &'static str {
    match kind {
        Kind::Kdv => "KDV’s",
        Kind::Bso => "BSO’s",
        Kind::Pov => "POV’s",
    }
}
