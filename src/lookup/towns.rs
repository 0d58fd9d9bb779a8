//! Towns that parents add to a name.
//!
//! Reports give no towns. A parent who types one must still find the location, and a query of two
//! unrelated words must not: so only words from this list may go unmatched. It has the towns with
//! some 50,000 inhabitants or more, in their comparable form, the telling word of each.

const TOWNS: &[&str] = &[
    "alkmaar",
    "almelo",
    "almere",
    "alphen",
    "amersfoort",
    "amstelveen",
    "amsterdam",
    "apeldoorn",
    "arnhem",
    "assen",
    "barendrecht",
    "bergen",
    "beverwijk",
    "bosch",
    "breda",
    "bussum",
    "capelle",
    "delft",
    "deventer",
    "doetinchem",
    "dordrecht",
    "ede",
    "eindhoven",
    "emmen",
    "enschede",
    "gouda",
    "groningen",
    "haag",
    "haarlem",
    "haarlemmermeer",
    "hardenberg",
    "harderwijk",
    "heerenveen",
    "heerhugowaard",
    "heerlen",
    "helmond",
    "hengelo",
    "hertogenbosch",
    "hilversum",
    "hoofddorp",
    "hoorn",
    "houten",
    "huizen",
    "kampen",
    "katwijk",
    "leeuwarden",
    "leiden",
    "lelystad",
    "maastricht",
    "meppel",
    "middelburg",
    "naaldwijk",
    "nieuwegein",
    "nijmegen",
    "nissewaard",
    "oosterhout",
    "oss",
    "purmerend",
    "ridderkerk",
    "rijswijk",
    "roermond",
    "roosendaal",
    "rotterdam",
    "schiedam",
    "sittard",
    "spijkenisse",
    "terneuzen",
    "tiel",
    "tilburg",
    "utrecht",
    "veenendaal",
    "veldhoven",
    "venlo",
    "venray",
    "vlaardingen",
    "vlissingen",
    "voorburg",
    "waalwijk",
    "weert",
    "woerden",
    "zaandam",
    "zaanstad",
    "zeist",
    "zoetermeer",
    "zutphen",
    "zwolle",
];

/// Whether a comparable word is the name of a larger Dutch town, or the telling word of it.
pub(super) fn is_town(word: &str) -> bool {
    TOWNS.binary_search(&word).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted_for_halving() {
        assert!(TOWNS.is_sorted());
        assert!(is_town("leiden"));
        assert!(!is_town("hogwarts"));
    }
}
