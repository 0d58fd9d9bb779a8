//! How the report spells a location's name.

use dataset::Location;

/// How a printed name relates to the name that people use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spelling {
    /// Exactly the same.
    Same,
    /// The same words in another order, in other capitals, or with the organisation's prefix.
    Arranged,
    /// Other words: two names were put together, or a damaged name was repaired.
    Different,
}

/// Words that say what a location is, and so are no part of its name. Whose it is, isn't either:
/// the publisher drops the organisation's name as well.
const NOT_THE_NAME: [&str; 3] = ["kdv", "bso", "pov"];

/// Compares a printed name with the name that people use.
pub fn compare(name: &str, printed: &str, organisation: &str) -> Spelling {
    let own = words(organisation, &[]);
    if name == printed {
        Spelling::Same
    } else if words(name, &own) == words(printed, &own) {
        Spelling::Arranged
    } else {
        Spelling::Different
    }
}

fn words(name: &str, own: &[String]) -> Vec<String> {
    let mut words: Vec<_> = name
        .to_lowercase()
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty() && !NOT_THE_NAME.contains(word))
        .map(str::to_string)
        .filter(|word| !own.contains(word))
        .collect();
    words.sort();
    words
}

/// The printed names of a location that relate to its name in this way.
pub fn printed_names<'a>(
    location: &'a Location,
    spelling: Spelling,
    organisation: &str,
) -> Vec<&'a str> {
    location
        .reported_names
        .iter()
        .map(String::as_str)
        .filter(|printed| compare(&location.name, printed, organisation) == spelling)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_are_told_apart() {
        for (name, printed, expected) in [
            ("KDV Oceaan 8", "KDV Oceaan 8", Spelling::Same),
            ("KDV Oceaan 8", "Oceaan 8 KDV", Spelling::Arranged),
            (
                "KDV Prickwaert",
                "Partou KDV Prickwaert",
                Spelling::Arranged,
            ),
            (
                "KDV Prickwaert",
                "Zonnehof KDV Prickwaert",
                Spelling::Different,
            ),
            ("BSO Aloysius", "Aloysius bso", Spelling::Arranged),
            ("KDV Oceaan 8", "KDV Oceaan 6", Spelling::Different),
            (
                "KDV St. Almarus",
                "KDV St. ALocatiemanagerarus",
                Spelling::Different,
            ),
        ] {
            assert_eq!(compare(name, printed, "Partou"), expected, "{printed}");
        }
    }
}
