//! Texts around the comparison, which are there before its island wakes.

use crate::texts::Language;

/// What the page says.
pub struct Texts {
    /// The heading and title.
    pub title: &'static str,
    /// The description: organisation and year.
    pub description: fn(&str, u16) -> String,
    /// The sentence below the heading: organisation and year.
    pub lead: fn(&str, u16) -> String,
    /// The same where there are several years: organisation.
    pub lead_of_years: fn(&str) -> String,
    /// The link to the comparison, on the start page.
    pub link: &'static str,
    /// The sentence below that link.
    pub to_compare: &'static str,
    /// The link to the comparison, on a location's page.
    pub from_location: &'static str,
    /// The link to all locations.
    pub all_locations: &'static str,
    /// Above how it is done.
    pub how: &'static str,
    /// How a location's own kind is added up.
    pub kinds: &'static str,
    /// What is missing without a register.
    pub without_register: &'static str,
    /// What is missing besides where only locations with a complaint are known.
    pub with_complaints_only: &'static str,
    /// How rates, intervals and lines come about, a paragraph each.
    pub with_register: [&'static str; 5],
}

/// The texts in a language.
pub fn of(language: Language) -> &'static Texts {
    match language {
        Language::Dutch => &DUTCH,
        Language::English => &ENGLISH,
    }
}

const DUTCH: Texts = Texts {
    title: "Vergelijk locaties",
    description: |organisation, year| {
        format!(
            "Zet twee tot zes locaties van {organisation} naast elkaar: klachten in {year} per \
             onderwerp en uitkomst, naast het gemiddelde van de eigen soort."
        )
    },
    lead: |organisation, year| {
        format!(
            "Zet twee tot zes locaties van {organisation} naast elkaar. Je ziet hun klachten uit \
             {year}, naast het gemiddelde van de eigen soort."
        )
    },
    lead_of_years: |organisation| {
        format!(
            "Zet twee tot zes locaties van {organisation} naast elkaar. Je ziet hun klachten uit één \
             jaar, naast het gemiddelde van de eigen soort. Of je ziet hun aantallen in alle jaren."
        )
    },
    link: "Vergelijk locaties",
    to_compare: "Twee tot zes locaties naast elkaar.",
    from_location: "Vergelijk met een andere locatie",
    all_locations: "Naar alle locaties",
    how: "Zo vergelijken wij",
    kinds: "Wij vergelijken een KDV met de KDV’s die wij kennen, en een BSO met de BSO’s. Vaak noemt het \
        verslag de soort niet, soms ook de locatie niet. Die klachten tellen in het gemiddelde niet mee. Het echte \
        gemiddelde van een soort kan daardoor hoger zijn.",
    without_register: "Het verslag noemt niet hoeveel kinderen een locatie heeft. Daarom staan hier \
        alleen aantallen, en geen cijfers per 100 kinderen.",
    with_complaints_only: " Ook kennen wij alleen de locaties met een klacht. Het gemiddelde gaat dus alleen \
        over locaties met een klacht. Van alle locaties samen ligt het lager.",
    with_register: [
        "Per 100 kindplaatsen: het aantal klachten, gedeeld door het aantal kindplaatsen, maal 100. \
         De kindplaatsen komen uit het Landelijk Register Kinderopvang. Is niet zeker hoeveel \
         plaatsen een locatie heeft? Dan telt zij bij de eigen soort niet mee.",
        "95%-interval: de exacte grenzen voor een aantal dat door toeval schommelt. Ze zijn eerder te \
         ruim dan te krap. Bron voor losse klachten: Garwood, “Fiducial limits for the Poisson \
         distribution”, Biometrika 28 (1936).",
        "Klachten komen niet altijd los. Eén gebeurtenis kan er meer geven: soms staan er twee met \
         dezelfde woorden in het verslag. Daarom meten wij per soort hoeveel groter de spreiding is dan \
         bij toeval: het gemiddelde kwadraat van alle z-scores (φ). Dat doet Spiegelhalter ook, in het \
         artikel hieronder. Hij toont ook hoe je uitschieters eerst afvlakt. Dat doen wij niet. De \
         meeste locaties hebben geen klacht, en dan werd φ te klein. Met φ rekenen wij met de verdeling \
         “negative binomial”. Die past bij gebeurtenissen met elk een of meer klachten.",
        "Te weinig om te vergelijken: het interval begint bij de helft van het gemiddelde of lager. \
         En het eindigt bij het dubbele of hoger. Zo weinig klachten zeggen niet of een locatie er \
         veel of weinig krijgt. Meer of minder dan gemiddeld zeggen wij alleen als het hele interval \
         boven of onder het gemiddelde ligt. Ook dan kan het toeval zijn.",
        "De lijnen in het beeld van alle locaties: grenzen van 95% en 99,8% rond het cijfer van de \
         hele soort. Bron: Spiegelhalter, “Funnel plots for comparing institutional performance”, \
         Statistics in Medicine 24 (2005). Op nog een punt doen wij het anders dan in dat artikel. Onze \
         bovenste lijnen liggen één klacht hoger. Anders zou bij een kleine locatie één klacht al \
         boven de lijn van 95% liggen. Wij kijken naar veel locaties tegelijk. Ook als er niets aan de hand is, ligt een enkele locatie \
         buiten de lijnen van 95%.",
    ],
};

const ENGLISH: Texts = Texts {
    title: "Compare locations",
    description: |organisation, year| {
        format!(
            "Put two to six locations of {organisation} side by side: complaints in {year} by \
             category and outcome, beside the average of their own kind."
        )
    },
    lead: |organisation, year| {
        format!(
            "Put two to six locations of {organisation} side by side. You see their complaints from \
             {year}, beside the average of their own kind."
        )
    },
    lead_of_years: |organisation| {
        format!(
            "Put two to six locations of {organisation} side by side. You see their complaints from \
             one year, beside the average of their own kind. Or you see their numbers in all years."
        )
    },
    link: "Compare locations",
    to_compare: "Two to six locations side by side.",
    from_location: "Compare with another location",
    all_locations: "To all locations",
    how: "How we compare",
    kinds: "We compare a KDV (day care) with the KDVs that we know, and a BSO (out-of-school care) with \
        the BSOs. Often the report doesn’t say the kind, and sometimes not the location. Those complaints don’t count in \
        the average. The true average of a kind may therefore be higher.",
    without_register: "The report doesn’t say how many children a location has. So you see numbers \
        only, and no figures per 100 children.",
    with_complaints_only: " And we know only the locations with a complaint. So the average is that of \
        locations with a complaint. Over all locations it is lower.",
    with_register: [
        "Per 100 child places: the number of complaints, divided by the number of child places, times \
         100. The child places come from the national childcare register. Isn’t it certain how many \
         places a location has? Then it is left out of the figures of its kind.",
        "95% interval: the exact limits for a number that varies by chance. They are rather too wide \
         than too narrow. Source for separate complaints: Garwood, “Fiducial limits for the Poisson \
         distribution”, Biometrika 28 (1936).",
        "Complaints are not always separate. One event can give several: sometimes two stand in the \
         report with the same words. So we measure for each kind how much larger the variance is than by chance: the mean \
         of the squares of all z-scores (φ). Spiegelhalter does so too, in the article below. He also \
         shows how to cut outliers first. We don’t: most locations have no complaint, and φ would come \
         out too small. With φ the limits are those of the negative binomial distribution. It \
         fits events that give one complaint or more each.",
        "Too few to compare: the interval begins at half of the average or lower. And it ends at \
         twice the average or higher. So few complaints don’t tell whether a location gets many or \
         few. We say more or fewer than average only when the whole interval lies above or below the \
         average. Even then it can be chance.",
        "The lines in the picture of all locations: limits of 95% and 99.8% around the figure of the \
         whole kind. Source: Spiegelhalter, “Funnel plots for comparing institutional performance”, \
         Statistics in Medicine 24 (2005). In one more thing we differ from that article. Our upper lines \
         lie one complaint higher. Otherwise a single complaint about a small location would lie above \
         the 95% line. We look at many locations at a time. Even when nothing is the matter, a few locations lie outside the 95% lines.",
    ],
};
