//! What no ending tells of Dutch verbs: the strong ones, and those that come apart.

/// Words that stand before a verb and go off on their own: `ophalen`, `haalde … op`.
const PARTICLES: [&str; 26] = [
    "aan", "achter", "af", "bij", "binnen", "door", "in", "klaar", "kwijt", "langs", "mee", "mis",
    "na", "neer", "om", "op", "open", "over", "samen", "terug", "thuis", "toe", "uit", "vast",
    "voor", "weg",
];

/// Past tenses and participles of strong verbs, and the infinitive that they belong to.
const STRONG: [(&str, &str); 93] = [
    ("bad", "bidden"),
    ("beet", "bijten"),
    ("beten", "bijten"),
    ("gebeten", "bijten"),
    ("begon", "beginnen"),
    ("begonnen", "beginnen"),
    ("bleef", "blijven"),
    ("bleven", "blijven"),
    ("gebleven", "blijven"),
    ("bood", "bieden"),
    ("boden", "bieden"),
    ("geboden", "bieden"),
    ("bracht", "brengen"),
    ("brachten", "brengen"),
    ("gebracht", "brengen"),
    ("brak", "breken"),
    ("gebroken", "breken"),
    ("dacht", "denken"),
    ("gedacht", "denken"),
    ("deed", "doen"),
    ("deden", "doen"),
    ("gedaan", "doen"),
    ("dronk", "drinken"),
    ("gedronken", "drinken"),
    ("at", "eten"),
    ("aten", "eten"),
    ("gegeten", "eten"),
    ("ging", "gaan"),
    ("gingen", "gaan"),
    ("gegaan", "gaan"),
    ("gaf", "geven"),
    ("gaven", "geven"),
    ("gegeven", "geven"),
    ("hing", "hangen"),
    ("gehangen", "hangen"),
    ("hield", "houden"),
    ("hielden", "houden"),
    ("gehouden", "houden"),
    ("keek", "kijken"),
    ("keken", "kijken"),
    ("gekeken", "kijken"),
    ("kreeg", "krijgen"),
    ("kregen", "krijgen"),
    ("gekregen", "krijgen"),
    ("kwam", "komen"),
    ("kwamen", "komen"),
    ("gekomen", "komen"),
    ("lag", "liggen"),
    ("lagen", "liggen"),
    ("gelegen", "liggen"),
    ("liep", "lopen"),
    ("liepen", "lopen"),
    ("gelopen", "lopen"),
    ("liet", "laten"),
    ("lieten", "laten"),
    ("gelaten", "laten"),
    ("nam", "nemen"),
    ("namen", "nemen"),
    ("genomen", "nemen"),
    ("riep", "roepen"),
    ("riepen", "roepen"),
    ("geroepen", "roepen"),
    ("reed", "rijden"),
    ("gereden", "rijden"),
    ("schoot", "schieten"),
    ("schreef", "schrijven"),
    ("geschreven", "schrijven"),
    ("sliep", "slapen"),
    ("geslapen", "slapen"),
    ("sloeg", "slaan"),
    ("geslagen", "slaan"),
    ("sloot", "sluiten"),
    ("gesloten", "sluiten"),
    ("sprak", "spreken"),
    ("gesproken", "spreken"),
    ("stond", "staan"),
    ("stonden", "staan"),
    ("gestaan", "staan"),
    ("stak", "steken"),
    ("trok", "trekken"),
    ("getrokken", "trekken"),
    ("viel", "vallen"),
    ("vielen", "vallen"),
    ("gevallen", "vallen"),
    ("vond", "vinden"),
    ("gevonden", "vinden"),
    ("verloor", "verliezen"),
    ("verloren", "verliezen"),
    ("vroeg", "vragen"),
    ("wees", "wijzen"),
    ("gewezen", "wijzen"),
    ("zocht", "zoeken"),
    ("gezocht", "zoeken"),
];

/// The infinitive of a past tense or participle of a strong verb.
pub(super) fn infinitive(word: &str) -> Option<&'static str> {
    let found = STRONG.iter().find(|(form, _)| *form == word);
    found.map(|(_, infinitive)| *infinitive)
}

/// A word as a particle and the rest, if it may be a verb that comes apart.
pub(super) fn split_particle(word: &str) -> Option<(&'static str, &str)> {
    const SHORTEST_VERB: usize = 4;
    let splits = PARTICLES.iter().filter_map(|particle| {
        let rest = word.strip_prefix(particle)?;
        (rest.len() >= SHORTEST_VERB).then_some((*particle, rest))
    });
    // `toe` before `to`, `binnen` before `bij`: the longest.
    splits.max_by_key(|(particle, _)| particle.len())
}

/// Whether a word may go off from its verb.
pub(super) fn is_particle(word: &str) -> bool {
    PARTICLES.contains(&word)
}
