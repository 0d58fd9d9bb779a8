//! Dutch texts are level B1: short sentences, no official words, long words only where they are the
//! name of something. Reads the texts from their source files, so that none is forgotten.

use std::fs;
use std::path::{Path, PathBuf};

/// The longest sentence, in words.
const LONGEST: usize = 18;
/// The longest average of all sentences, in words.
const AVERAGE: f64 = 9.0;
/// Words with more letters than this are hard, unless they are known below.
const LETTERS: usize = 14;

/// Long words that are names of things, or that parents meet anyway.
const KNOWN: [&str; 16] = [
    "geschillencommissie",
    "kinderdagverblijf",
    "buitenschoolse",
    "kindermishandeling",
    "klachtenformulier",
    "klachtenregeling",
    "klachtencoördinator",
    "klachtenwijzer",
    "klachtenjaarverslag",
    "vertrouwensinspecteur",
    "telefoonnummers",
    "telefoonnummer",
    "locatiemanager",
    "toegankelijkheid",
    "toegankelijke",
    "mogelijkheden",
];

/// Words of offices and lawyers; each has a plain one.
const OFFICIAL: [&str; 23] = [
    "aangaande",
    "alsmede",
    "bejegening",
    "betreffende",
    "conform",
    "derhalve",
    "desbetreffende",
    "dienaangaande",
    "gaarne",
    "geschil",
    "indien",
    "inzake",
    "jegens",
    "krachtens",
    "middels",
    "mits",
    "nadere",
    "omtrent",
    "ontvankelijk",
    "teneinde",
    "tevens",
    "voornoemde",
    "wederpartij",
];

/// Every Dutch text with the file that it stands in.
fn texts() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut rooms = files(&root.join("src/texts"));
    rooms.retain(|path| !path.ends_with("plain_language.rs"));
    rooms.sort();
    let of_rooms = rooms.into_iter().flat_map(|room| {
        let source = fs::read_to_string(&room).unwrap();
        let name = room.file_name().unwrap().to_string_lossy().into_owned();
        let literals = source.split_once("const DUTCH: Texts").map(|(_, dutch)| {
            let end = dutch.find("\n};").unwrap();
            literals(&dutch[..end])
        });
        let literals = literals.unwrap_or_default();
        literals.into_iter().map(move |text| (name.clone(), text))
    });
    let guide = fs::read_to_string(root.join("data/guide.toml")).unwrap();
    let of_guide = guide
        .lines()
        .filter(|line| line.contains("nl = "))
        .map(|line| line.split_once("nl = ").unwrap().1)
        .flat_map(literals_of_line)
        .map(|text| ("guide.toml".to_string(), text))
        .collect::<Vec<_>>();
    of_rooms.chain(of_guide).collect()
}

/// Every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    paths
        .flat_map(|path| match path.is_dir() {
            true => files(&path),
            false => vec![path],
        })
        .collect()
}

/// The first literal of a line of the guide: what follows is in another language.
fn literals_of_line(line: &str) -> Option<String> {
    literals(line).into_iter().next()
}

/// The string literals of a source text, with their broken lines joined.
fn literals(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = source;
    while let Some((_, after)) = rest.split_once('"') {
        let Some((literal, after)) = after.split_once('"') else {
            break;
        };
        let lines = literal.split("\\\n").map(str::trim_start);
        found.push(lines.collect());
        rest = after;
    }
    found
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(['.', '?', '!', ':'])
        .map(str::trim)
        .filter(|sentence| sentence.contains(' '))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace()
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|word| !word.is_empty())
}

#[test]
fn sentences_are_short() {
    let texts = texts();
    let lengths: Vec<(usize, &str, &str)> = texts
        .iter()
        .flat_map(|(room, text)| {
            sentences(text).map(move |sentence| (words(sentence).count(), room.as_str(), sentence))
        })
        .collect();
    assert!(
        lengths.len() > 150,
        "only {} sentences found",
        lengths.len()
    );
    let long: Vec<_> = lengths
        .iter()
        .filter(|(words, _, _)| *words > LONGEST)
        .collect();
    assert!(long.is_empty(), "too long: {long:#?}");
    let total: usize = lengths.iter().map(|(words, _, _)| words).sum();
    let (total, count) = (
        u32::try_from(total).unwrap(),
        u32::try_from(lengths.len()).unwrap(),
    );
    let average = f64::from(total) / f64::from(count);
    assert!(average <= AVERAGE, "{average:.1} words on average");
}

#[test]
fn words_are_plain() {
    let mut hard: Vec<(String, String)> = texts()
        .into_iter()
        .flat_map(|(room, text)| {
            let words: Vec<_> = words(&text).map(str::to_lowercase).collect();
            words.into_iter().map(move |word| (room.clone(), word))
        })
        .filter(|(_, word)| is_hard(word))
        .collect();
    hard.sort();
    hard.dedup();
    assert!(hard.is_empty(), "hard words: {hard:#?}");
}

fn is_hard(word: &str) -> bool {
    // Values stand between braces; ids of the report's checks are no words.
    let is_value = word.contains(['{', '}', '_', '@', '/']) || word.starts_with("complaints-");
    let is_long = word.chars().count() > LETTERS && !KNOWN.contains(&word);
    !is_value && (is_long || OFFICIAL.contains(&word))
}

#[test]
fn the_tests_see_what_they_should() {
    assert!(is_hard("derhalve") && is_hard("onderhandelingsresultaten"));
    assert!(!is_hard("geschillencommissie") && !is_hard("klacht"));
    let long = "Dit is één. En dit zijn er vier?";
    assert_eq!(sentences(long).count(), 2);
    assert_eq!(
        literals("a: \"Eén \\\n    twee\", b: \"drie\""),
        ["Eén twee", "drie"]
    );
}
