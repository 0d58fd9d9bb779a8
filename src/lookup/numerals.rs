//! Numbers written as words, as phones write what is said: `vijfendertig`.

use super::fold::Word;
use super::meaning::Role;
use super::reading::Read;

const SMALL: [&str; 19] = [
    "een",
    "twee",
    "drie",
    "vier",
    "vijf",
    "zes",
    "zeven",
    "acht",
    "negen",
    "tien",
    "elf",
    "twaalf",
    "dertien",
    "veertien",
    "vijftien",
    "zestien",
    "zeventien",
    "achttien",
    "negentien",
];
const TENS: [&str; 8] = [
    "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig",
];
/// `twee honderd zes en tachtig`.
const WORDS_MAX: usize = 5;

/// The number below 2,000 that a comparable word says.
pub(super) fn number(word: &str) -> Option<usize> {
    if let Some((hundreds, rest)) = around_hundred(word) {
        let hundreds = if hundreds.is_empty() {
            1
        } else {
            small(hundreds)?
        };
        let rest = rest
            .strip_prefix("en")
            .filter(|_| rest != "en")
            .unwrap_or(rest);
        let rest = if rest.is_empty() {
            0
        } else {
            below_hundred(rest)?
        };
        return Some(hundreds * 100 + rest);
    }
    below_hundred(word)
}

/// What stands around `honderd`. The standard library's search prepares itself for long texts, which
/// takes longer than looking through a word.
fn around_hundred(word: &str) -> Option<(&str, &str)> {
    const HUNDRED: &str = "honderd";
    let mut windows = word.as_bytes().windows(HUNDRED.len());
    let at = windows.position(|window| window == HUNDRED.as_bytes())?;
    Some((word.get(..at)?, word.get(at + HUNDRED.len()..)?))
}

fn below_hundred(word: &str) -> Option<usize> {
    let tens = TENS.iter().position(|tens| word.ends_with(tens));
    let Some(tens) = tens else { return small(word) };
    let unit = word.get(..word.len() - TENS[tens].len())?;
    let unit = match unit.strip_suffix("en") {
        Some(unit) => small(unit).filter(|unit| *unit < 10)?,
        None if unit.is_empty() => 0,
        None => return None,
    };
    Some((tens + 2) * 10 + unit)
}

fn small(word: &str) -> Option<usize> {
    let at = SMALL.iter().position(|small| *small == word)?;
    Some(at + 1)
}

/// The word for a number in digits, as names have it: `7` is `zeven` in Zevensprong.
pub(super) fn word(digits: &str) -> Option<&'static str> {
    let number: usize = digits.parse().ok()?;
    SMALL.get(number.checked_sub(1)?).copied()
}

/// Puts numbers into digits, also those said in several words. A word that a name has (`is_known`)
/// stays as it is; and so does `een`, unless it ends what was typed: nobody calls a street so.
pub(super) fn in_digits(words: &mut Vec<Read>, is_known: impl Fn(&str) -> bool) {
    let mut start = 0;
    while start < words.len() {
        let longest = (1..=WORDS_MAX.min(words.len() - start)).rev();
        let said = longest.filter_map(|length| {
            let run = words.get(start..start + length)?;
            let text: String = run.iter().map(Read::text).collect();
            let alone = length == 1 && (is_known(&text) || (text == "een" && !ends(words, start)));
            let number = number(&text).filter(|_| !alone)?;
            Some((
                length,
                number,
                run.first()?.word.range.start..run.last()?.word.range.end,
            ))
        });
        if let Some((length, number, range)) = { said }.next() {
            let text = number.to_string();
            let word = Word { text, range };
            let role = Role::Number;
            words.splice(start..start + length, [Read { word, role }]);
        }
        start += 1;
    }
}

/// Whether a word ends a name: behind others, with nothing but a kind of care or a letter behind it.
fn ends(words: &[Read], at: usize) -> bool {
    let mut behind = words.iter().skip(at + 1);
    at > 0 && behind.all(|word| matches!(word.role, Role::Kind(_) | Role::Letter))
}

#[cfg(test)]
mod tests {
    use super::super::reading::read;
    use super::*;

    #[test]
    fn words_say_numbers() {
        for (word, expected) in [
            ("acht", Some(8)),
            ("elf", Some(11)),
            ("vijfendertig", Some(35)),
            ("drieentwintig", Some(23)),
            ("negentig", Some(90)),
            ("honderd", Some(100)),
            ("honderdzesenzeventig", Some(176)),
            ("tweehonderdzesentachtig", Some(286)),
            ("honderdendrie", Some(103)),
            ("zevensprong", None),
            ("elfenboom", None),
            ("tienentwintig", None),
            ("en", None),
            ("", None),
        ] {
            assert_eq!(number(word), expected, "{word}");
        }
        assert_eq!(word("7"), Some("zeven"));
        assert_eq!(word("0"), None);
    }

    #[test]
    fn numbers_are_put_into_digits() {
        for (text, expected) in [
            ("oceaan acht", "oceaan 8"),
            ("couperusstraat vijf en dertig bso", "couperusstraat 35 bso"),
            (
                "meer en vaart twee honderd zes en tachtig",
                "meer en vaart 286",
            ),
            ("kanaalweg honderd zesenzeventig", "kanaalweg 176"),
            ("landweg een", "landweg 1"),
            ("een klein huis", "een klein huis"),
            ("de zeven bergen", "de zeven bergen"),
        ] {
            let mut words = read(text);
            in_digits(&mut words, |word| word == "zeven");
            let found: Vec<_> = words.iter().map(Read::text).collect();
            assert_eq!(found.join(" "), expected, "{text}");
        }
    }
}
