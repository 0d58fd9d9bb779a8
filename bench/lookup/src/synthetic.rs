//! As many locations as the whole country has, made up and the same on every run.

use dataset::{DirectoryCounts, DirectoryEntry, FORMAT, Slug};
use serde_json::json;
use std::io::{self, Write};

const FIRST: &[&str] = &[
    "Beuken",
    "Eiken",
    "Linden",
    "Wilgen",
    "Kastanje",
    "Molen",
    "Kerk",
    "School",
    "Dorps",
    "Haven",
    "Zuider",
    "Noorder",
    "Ooster",
    "Wester",
    "Koningin",
    "Prinsen",
    "Burgemeester Jansen",
    "Dr. Kuyper",
    "Van der Hoop",
    "Mr. Groen",
    "Admiraal Tromp",
    "Tweede Boerhaave",
    "Vlinder",
    "Regenboog",
    "Zonne",
    "Sterren",
    "Speel",
    "Tover",
    "Kabouter",
    "Polder",
    "Heide",
    "Duin",
    "Zee",
    "Rivier",
    "Bos",
    "Veld",
    "Berg",
    "Graaf Willem",
    "Rembrandt",
    "Mozart",
    "Louis Couperus",
    "Anna Blaman",
    "C. van Eesteren",
    "Sint Jans",
    "Markt",
    "Stations",
];
const LAST: &[&str] = &[
    "straat",
    "laan",
    "weg",
    "plein",
    "hof",
    "kade",
    "singel",
    "dreef",
    "park",
    "gracht",
    "pad",
    "dijk",
    "wereld",
    "tuin",
    "huis",
    "nest",
    "boom",
    "land",
    "kasteel",
    "pioniers",
    "vriendjes",
    "rakkers",
    "toren",
    "eiland",
];
const TOWNS: &[&str] = &[
    "Amsterdam",
    "Rotterdam",
    "Utrecht",
    "'s-Gravenhage",
    "Eindhoven",
    "Groningen",
    "Tilburg",
    "Almere",
    "Breda",
    "Nijmegen",
    "Apeldoorn",
    "Haarlem",
    "Enschede",
    "Arnhem",
    "Zaandam",
    "Leiden",
    "Zwolle",
    "Maastricht",
    "Ede",
];
const SYLLABLES: &[&str] = &[
    "ba", "do", "ki", "lo", "me", "na", "po", "ru", "sa", "ti", "vo", "wie", "zan", "ber", "gel",
    "hui", "kra", "loe", "mun", "pij", "stra", "ter", "uil", "vlas", "zil", "dra", "fen", "gor",
    "jol", "kwe", "rin", "sno",
];

/// A generator of numbers that nobody needs to be random.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % limit.max(1)
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from.get(self.below(from.len()))
            .copied()
            .unwrap_or_default()
    }
}

/// Made-up locations with towns and addresses.
pub fn locations(count: usize) -> Vec<DirectoryEntry> {
    let mut numbers = Numbers(2023);
    (0..count)
        .filter_map(|at| location(&mut numbers, at))
        .collect()
}

/// Writes them as a `locations.json`, as far as a search reads it.
#[allow(
    dead_code,
    reason = "the bench of the country has its own use for them"
)]
pub fn write(count: usize, out: &mut impl Write) -> io::Result<()> {
    let entry = |location: DirectoryEntry| {
        json!({
            "slug": location.slug.as_str(),
            "name": location.name,
            "site": location.site,
            "reported_names": location.reported_names,
            "town": location.town,
            "address": location.address,
            "labels": location.labels,
            "postcode": location.postcode,
            "counts": { "total": location.counts.total },
        })
    };
    let locations: Vec<_> = locations(count).into_iter().map(entry).collect();
    let file = json!({ "format": FORMAT, "year": 2023, "locations": locations });
    writeln!(out, "{file}")
}

fn location(numbers: &mut Numbers, at: usize) -> Option<DirectoryEntry> {
    let prefix = numbers.pick(&["KDV", "BSO", "POV", "Kinderopvang"]);
    let street = format!("{} {}", street(numbers), 1 + numbers.below(300));
    let called = if numbers.below(3) > 0 {
        street.clone()
    } else {
        fantasy(numbers)
    };
    let name = format!("{prefix} {called}");
    let postcode = format!(
        "{} {}{}",
        1000 + numbers.below(8999),
        letter(numbers),
        letter(numbers)
    );
    Some(DirectoryEntry {
        slug: Slug::from_name(&format!("{name} {at}"))?,
        site: Slug::from_name(&called)?.to_string(),
        reported_names: vec![format!("{called} {prefix}")],
        labels: vec!["Kiddo B.V.".to_owned()],
        town: Some(numbers.pick(TOWNS).to_owned()),
        address: Some(street),
        postcode: Some(postcode),
        name,
        counts: DirectoryCounts { total: 1 },
        last_listed: None,
    })
}

/// Half of the streets are made of real parts, half of syllables: real names share their parts.
fn street(numbers: &mut Numbers) -> String {
    if numbers.below(2) == 0 {
        return format!("{}{}", numbers.pick(FIRST), numbers.pick(LAST));
    }
    format!("{}{}", made_up(numbers), numbers.pick(LAST))
}

fn fantasy(numbers: &mut Numbers) -> String {
    let article = numbers.pick(&["De ", "Het ", "'t ", ""]);
    format!("{article}{} {}", made_up(numbers), numbers.pick(FIRST))
}

fn made_up(numbers: &mut Numbers) -> String {
    let word: String = (0..2 + numbers.below(2))
        .map(|_| numbers.pick(SYLLABLES))
        .collect();
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

fn letter(numbers: &mut Numbers) -> &'static str {
    numbers.pick(&[
        "A", "B", "C", "D", "E", "G", "H", "J", "K", "L", "M", "N", "P", "R", "S", "T",
    ])
}
