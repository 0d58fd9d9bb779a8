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

/// Words that say what or whose a location is, and so are no part of its name. The prefix is the
/// one that the publisher drops as well.
const NOT_THE_NAME: [&str; 4] = ["kdv", "bso", "pov", "partou"];

/// Compares a printed name with the name that people use.
pub fn compare(name: &str, printed: &str) -> Spelling {
    if name == printed {
        Spelling::Same
    } else if words(name) == words(printed) {
        Spelling::Arranged
    } else {
        Spelling::Different
    }
}

fn words(name: &str) -> Vec<String> {
    let mut words: Vec<_> = name
        .to_lowercase()
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty() && !NOT_THE_NAME.contains(word))
        .map(str::to_string)
        .collect();
    words.sort();
    words
}

/// The printed names of a location that relate to its name in this way.
pub fn printed_names(location: &Location, spelling: Spelling) -> Vec<&str> {
    location
        .reported_names
        .iter()
        .map(String::as_str)
        .filter(|printed| compare(&location.name, printed) == spelling)
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
            ("BSO Aloysius", "Aloysius bso", Spelling::Arranged),
            ("KDV Oceaan 8", "KDV Oceaan 6", Spelling::Different),
            (
                "KDV St. Almarus",
                "KDV St. ALocatiemanagerarus",
                Spelling::Different,
            ),
        ] {
            assert_eq!(compare(name, printed), expected, "{printed}");
        }
    }
}
