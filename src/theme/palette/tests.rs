//! What our own colours hold, and what settings are refused.

use super::*;
use std::fs;
use std::path::Path;

fn read(text: &str) -> Result<Colours, String> {
    toml::from_str(text).map_err(|error: toml::de::Error| error.message().to_owned())
}

#[test]
fn every_token_has_a_colour_of_ours_and_all_of_them_are_legible() {
    for scheme in [Scheme::Light, Scheme::Dark] {
        for &token in Token::ALL {
            assert!(own(scheme, token).is_some(), "{scheme:?} {token:?}");
        }
    }
    assert_eq!(own(Scheme::Dark, Token::Ink), Colour::parse("#e9eded"));
    assert!(Colours::try_from(GivenColours::default()).is_ok());
}

#[test]
fn pairs_with_too_little_contrast_are_named_all_at_once() {
    let error = read("light.ink-soft = \"#999999\"\ndark.on-band = \"#0b3439\"").unwrap_err();
    for part in [
        "light: ink-soft #999999 on paper #f8f7f3 has 2.65 to 1, it needs 4.5 to 1",
        "light: ink-soft #999999 on surface #ffffff has 2.84 to 1",
        "dark: on-band #0b3439 on band #0b3439 has 1.00 to 1",
    ] {
        assert!(error.contains(part), "{error}");
    }
    assert!(!error.contains("dark: ink-soft"), "{error}");
}

#[test]
fn a_pair_is_checked_with_ours_where_one_side_is_given() {
    let error = read("light.accent = \"#ffe000\"").unwrap_err();
    assert!(
        error.contains("light: on-accent #ffffff on accent #ffe000"),
        "{error}"
    );
}

/// The declarations of every rule of our style sheets, each with its file. What is drawn on
/// paper or in a picture has colours of its own.
fn rules() -> Vec<(String, Vec<(String, String)>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("style");
    let sheets = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let rules = sheets.filter(|path| path.is_file()).flat_map(|path| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let sheet = fs::read_to_string(&path).unwrap();
        let blocks = sheet.split('{').filter_map(|part| part.split_once('}'));
        blocks
            .map(|(block, _)| {
                let pairs = block.split(';').filter_map(|line| line.split_once(':'));
                let trimmed =
                    pairs.map(|(key, value)| (key.trim().to_owned(), value.trim().to_owned()));
                (name.clone(), trimmed.collect())
            })
            .collect::<Vec<_>>()
    });
    rules.collect()
}

/// The token that a declaration names alone.
fn token(declarations: &[(String, String)], key: &str) -> Option<Token> {
    let (_, value) = declarations.iter().find(|(name, _)| name == key)?;
    let name = value.strip_prefix("var(--")?.strip_suffix(')')?;
    Token::ALL
        .iter()
        .copied()
        .find(|token| token.name() == name)
}

#[test]
fn every_colour_of_a_text_is_checked_on_what_it_stands_on() {
    let is_known = |front, back| {
        let mut pairs = PAIRS.iter();
        pairs.any(|&(token, backs, needed)| {
            token == front && needed == TEXT && backs.contains(&back)
        })
    };
    let rules = rules();
    let mut seen = 0;
    for (file, declarations) in &rules {
        let Some(text) = token(declarations, "color") else {
            continue;
        };
        seen += 1;
        let grounds = match token(declarations, "background") {
            Some(ground) => vec![ground],
            None => PAIRS
                .iter()
                .filter(|pair| pair.0 == text && pair.2 == TEXT)
                .flat_map(|pair| pair.1)
                .copied()
                .collect(),
        };
        assert!(
            !grounds.is_empty(),
            "{file}: {text:?} is no colour for texts"
        );
        for ground in grounds {
            assert!(is_known(text, ground), "{file}: {text:?} on {ground:?}");
        }
    }
    assert!(seen > 30, "{seen}");
    // And what a rule puts below texts of others is known as a ground.
    for (file, declarations) in &rules {
        let Some(ground) = token(declarations, "background") else {
            continue;
        };
        let is_drawn = matches!(ground, Token::BarTrack | Token::Upheld);
        let mut pairs = PAIRS.iter();
        let is_ground = pairs.any(|&(_, backs, needed)| needed == TEXT && backs.contains(&ground));
        assert!(is_drawn || is_ground, "{file}: texts on {ground:?}");
    }
}

#[test]
fn a_link_is_legible_in_a_mark() {
    let error = read("dark.mark = \"#6a5310\"").unwrap_err();
    for part in [
        "dark: accent #84ccd4 on mark #6a5310 has 4.04",
        "dark: ink-soft",
    ] {
        assert!(error.contains(part), "{error}");
    }
}

#[test]
fn unknown_tokens_and_colours_are_refused() {
    assert!(
        read("light.akcent = \"#000000\"")
            .unwrap_err()
            .contains("akcent")
    );
    assert!(
        read("light.accent = \"teal\"")
            .unwrap_err()
            .contains("no colour")
    );
    assert!(
        read("sepia.accent = \"#000000\"")
            .unwrap_err()
            .contains("sepia")
    );
}
