//! Several things in one cell, where one belongs: numbered, on lines of their own, or with separators.

use super::grid::clean;

/// The parts of a cell that certainly holds several: numbered ones, or ones with semicolons.
pub fn parts(text: &str) -> Option<Vec<String>> {
    numbered(text).or_else(|| several(text.split(';').map(clean)))
}

/// The parts of a cell that may hold several: lines, or words between commas and the like. Whether it
/// does is known only where each part is known.
pub fn perhaps(text: &str) -> Vec<Vec<String>> {
    let bullets = ['-', '•', '*', '–', '·'];
    let lines = text
        .lines()
        .map(|line| clean(line.trim().trim_start_matches(bullets)));
    let ways = [
        several(lines),
        several(text.split(',').map(clean)),
        several(text.split(['/', '+', '&', '|']).map(clean)),
        several(text.split(" en ").map(clean)),
    ];
    ways.into_iter().flatten().collect()
}

fn several(parts: impl Iterator<Item = String>) -> Option<Vec<String>> {
    let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
    (parts.len() > 1).then_some(parts)
}

/// `1. een 2. twee`, `a) een b) twee`.
pub fn numbered(text: &str) -> Option<Vec<String>> {
    let marks = |first: u32, digit: fn(u32) -> String| -> Option<Vec<String>> {
        let mut starts = Vec::new();
        let mut from = 0;
        for number in first.. {
            let Some((start, end)) = mark(text, from, &digit(number)) else {
                break;
            };
            starts.push((start, end));
            from = end;
        }
        let ends = starts
            .iter()
            .skip(1)
            .map(|(start, _)| *start)
            .chain([text.len()]);
        // What stands before the first number belongs to none.
        let (start, _) = starts.first()?;
        if !clean(text.get(..*start)?).is_empty() {
            return None;
        }
        let parts = starts
            .iter()
            .zip(ends)
            .map(|((_, start), end)| text.get(*start..end));
        let parts = parts.map(|part| clean(part.unwrap_or_default()));
        several(parts)
    };
    marks(1, |number| number.to_string()).or_else(|| {
        marks(0, |number| {
            let letter = u8::try_from(number)
                .ok()
                .and_then(|number| b'a'.checked_add(number));
            char::from(letter.unwrap_or(b'z')).to_string()
        })
    })
}

/// Where a number with a point or bracket stands, at the start of a word.
fn mark(text: &str, from: usize, number: &str) -> Option<(usize, usize)> {
    let rest = text.get(from..)?;
    rest.match_indices(number).find_map(|(at, _)| {
        let start = from + at;
        let end = start + number.len();
        let before = text.get(..start)?.chars().next_back();
        let after = text.get(end..)?.chars().next()?;
        let begins = before.is_none_or(char::is_whitespace);
        let follows = text
            .get(end + 1..)
            .is_some_and(|rest| rest.starts_with(char::is_whitespace));
        (begins && matches!(after, '.' | ')') && follows).then_some((start, end + 1))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_told_apart() {
        for (text, expected) in [
            (
                "1. communicatie\n2. kwaliteit",
                Some(vec!["communicatie", "kwaliteit"]),
            ),
            ("1) een 2) twee 3) drie", Some(vec!["een", "twee", "drie"])),
            ("a. een\nb. twee", Some(vec!["een", "twee"])),
            (
                "Kwaliteit; Communicatie",
                Some(vec!["Kwaliteit", "Communicatie"]),
            ),
            ("Kwaliteit;", None),
            ("Overig", None),
            ("groep 1. en groep 2. samen", None),
            ("1. alleen", None),
            ("om 10. 30 uur", None),
            ("é1. é 2. é", None),
        ] {
            let expected =
                expected.map(|all| all.into_iter().map(str::to_owned).collect::<Vec<_>>());
            assert_eq!(parts(text), expected, "{text}");
        }
    }

    #[test]
    fn lines_and_commas_may_part() {
        let ways = perhaps("- Personeel en\n- groep");
        assert_eq!(ways[0], ["Personeel en", "groep"]);
        assert!(perhaps("Overig").is_empty());
    }
}
