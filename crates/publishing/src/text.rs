//! Small duties around text that several modules share.

/// What ends a sentence.
const SENTENCE_ENDS: [char; 4] = ['.', '!', '?', '…'];

/// Joins lines into one text. A line that ends without a space was broken inside a word, so
/// nothing is put between it and the next; every run of white space becomes one space. A full stop
/// alone on its line ends the sentence before it, once: where that has ended already it is dropped.
/// Gives the text and the number of full stops dropped.
pub fn mend<'a>(lines: impl IntoIterator<Item = &'a str>) -> (String, usize) {
    let mut joined = String::new();
    let mut dropped = 0;
    for line in lines {
        if line.trim() == "." && !joined.trim().is_empty() {
            joined.truncate(joined.trim_end().len());
            if joined.ends_with(SENTENCE_ENDS) {
                joined.push(' ');
                dropped += 1;
                continue;
            }
        }
        joined.push_str(line);
    }
    (collapse(&joined), dropped)
}

/// Turns every run of white space into one space and drops it at both ends.
pub fn collapse(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text without any white space, so that line breaks in it don't matter.
pub fn squash(text: &str) -> String {
    text.split_whitespace().collect()
}

/// Reads a whole number as Dutch prints it: `71.757`.
pub fn dutch_number(text: &str) -> Option<u32> {
    let digits: String = text.chars().filter(|&c| c != '.').collect();
    let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if plain { digits.parse().ok() } else { None }
}

/// Reads a number written out, from one to twelve, or in digits.
pub fn dutch_number_word(word: &str) -> Option<u32> {
    const WORDS: [&str; 12] = [
        "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf",
        "twaalf",
    ];
    let plain = word.to_lowercase().replace('é', "e");
    (1..)
        .zip(WORDS)
        .find_map(|(number, name)| (name == plain).then_some(number))
        .or_else(|| dutch_number(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_mended() {
        for (name, lines, text) in [
            ("words", vec!["Ouder is ", "boos. "], "Ouder is boos."),
            (
                "broken word",
                vec!["vluchtroute/nooduitgan", "gen. "],
                "vluchtroute/nooduitgangen.",
            ),
            (
                "hyphen",
                vec!["ex-", "partner  van ", "ouder"],
                "ex-partner van ouder",
            ),
            ("paragraph", vec!["af: ", " ", " * De "], "af: * De"),
            ("stop after a stop", vec!["voldaan. ", ". "], "voldaan."),
            ("stop after none", vec!["voldaan ", ". "], "voldaan."),
            ("stop in between", vec!["af? ", ". ", "Ja. "], "af? Ja."),
            ("only a stop", vec![". "], "."),
            ("nothing", vec![], ""),
        ] {
            assert_eq!(mend(lines).0, text, "{name}");
        }
    }

    #[test]
    fn what_is_dropped_is_counted() {
        let count = |lines: &[&'static str]| mend(lines.iter().copied()).1;
        assert_eq!(count(&["voldaan. ", ". ", ". "]), 2);
        assert_eq!(count(&["voldaan ", ". "]), 0);
        assert_eq!(count(&[". "]), 0);
    }

    #[test]
    fn numbers_are_read() {
        for (text, number) in [
            ("71.757", Some(71_757)),
            ("572", Some(572)),
            ("", None),
            (".", None),
            ("0,12%", None),
        ] {
            assert_eq!(dutch_number(text), number, "{text}");
        }
        for (word, number) in [
            ("Eén", Some(1)),
            ("vier", Some(4)),
            ("5", Some(5)),
            ("veel", None),
        ] {
            assert_eq!(dutch_number_word(word), number, "{word}");
        }
    }
}
