//! The guide of an organisation that is new: the facts that hold for everybody.

/// What its own report says: it holds for this organisation alone.
const OWN: [&str; 2] = ["[sources.verslag]", "source = \"verslag\""];

const HEAD: &str = "\
# Facts of this organisation's own are added as the others are, each with its source: what its report or its
# website says about the way of a complaint. Those that hold for every organisation stand here already.

";

/// An organisation's guide without what it alone says: the law's facts, which somebody looks up again once
/// a year, hold for everybody.
pub fn of_everybody(whole: &str) -> String {
    let parts = whole.split("\n\n");
    let kept = parts.filter(|part| !part.lines().any(|line| OWN.contains(&line.trim())));
    let kept: Vec<&str> = kept.filter(|part| part.trim() != HEAD.trim()).collect();
    format!("{HEAD}{}\n", kept.join("\n\n").trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: &str = include_str!("../../../../data/guide.toml");

    #[test]
    fn what_is_made_of_it_stays_the_same() {
        let once = of_everybody(WHOLE);
        assert!(once.starts_with(HEAD));
        assert_eq!(of_everybody(&once), once);
    }

    #[test]
    fn it_holds_the_law_and_nothing_of_one_organisation() {
        let guide = of_everybody(WHOLE);
        for word in [
            "Partou",
            "Smallsteps",
            "verslag\"",
            "het verslag",
            "the report",
        ] {
            assert!(!guide.contains(word), "{word}");
        }
        let whole: toml::Table = toml::from_str(WHOLE).unwrap();
        let guide: toml::Table = toml::from_str(&guide).unwrap();
        assert_eq!(
            whole.keys().collect::<Vec<_>>(),
            guide.keys().collect::<Vec<_>>()
        );
        let list = |table: &toml::Table, name: &str| table[name].as_array().unwrap().clone();
        for name in ["steps", "doors", "terms"] {
            assert_eq!(list(&whole, name).len(), list(&guide, name).len(), "{name}");
        }
        // Each step and each door still says something.
        for one in list(&guide, "doors").iter().chain(&list(&guide, "steps")) {
            let is_door = one.get("next").is_some() || one.get("title").is_some();
            assert_eq!(one.get("facts").is_some(), is_door, "{one}");
        }
        let facts = |table: &toml::Table| {
            toml::to_string(table)
                .unwrap()
                .matches("checked_on")
                .count()
        };
        let own = WHOLE.matches("\nsource = \"verslag\"").count();
        assert_eq!(facts(&guide), facts(&whole) - own);
    }
}
