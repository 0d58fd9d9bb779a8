//! Words that nearly every text holds: they say nothing beside other words.

const FILLERS: [&str; 62] = [
    "de", "het", "een", "en", "van", "in", "op", "te", "dat", "die", "is", "was", "er", "ik", "je",
    "we", "wij", "ze", "zij", "hij", "om", "met", "voor", "aan", "bij", "of", "als", "ook", "maar",
    "dan", "dit", "door", "uit", "over", "mijn", "mij", "me", "naar", "tot", "hun", "hen", "haar",
    "zijn", "ons", "onze", "wordt", "worden", "werd", "heeft", "hebben", "had", "heb", "zich",
    "wel", "nog", "al", "zo", "na", "af", "toe", "deze", "s",
];

/// Whether a folded word says nothing beside other words.
pub(super) fn is_filler(word: &str) -> bool {
    FILLERS.contains(&word)
}

/// Words that say how, how much or how often, and helping verbs. Texts rarely use the same ones.
const WEAK: [&str; 87] = [
    "binnen", "rond", "tijdens", "tegen", "alle", "allemaal", "alles", "altijd", "andere", "anders", "beter", "blijft", "constant", "continu", "deden", "doen",
    "doet", "echt", "elke", "elk", "erg", "ergens", "gaan", "gaat", "geen", "genoeg", "gewoon", "ging", "goed",
    "goede", "heel", "hele", "helemaal", "hoe", "iedere", "ieder", "iedereen", "iemand", "iets", "ineens", "kan", "kind",
    "kinderen", "kom", "komen", "komt", "kon", "krijg", "krijgen", "krijgt", "kunnen", "kwam", "lang", "maken",
    "meer", "mag", "meerdere", "mocht", "moet", "moeten", "mogen", "niemand", "niet", "niets", "nooit", "plotseling", "slecht",
    "slechte", "snel", "soms", "staat", "steeds", "te", "telkens", "toch", "vaak", "veel", "waarom", "wanneer",
    "weer", "weinig", "wil", "willen", "zeer", "zit", "zomaar", "zonder",
];

/// Whether a folded word says little beside other words.
pub(super) fn is_weak(word: &str) -> bool {
    WEAK.contains(&word)
}
