//! Categories over the years: which one goes on from which, and what other years have.

use dataset::{Category, CategoryId, Lineage};

/// The years with their categories, the newest first.
type Years = [(u16, Vec<Category>)];

/// A category that the year that is shown doesn't have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastCategory {
    /// The id under which it was published.
    pub id: CategoryId,
    /// Its name in the last year that has it.
    pub name: String,
    /// The years that have it, the newest first.
    pub years: Vec<u16>,
    /// The category of the year that is shown that is the same one, if any.
    pub counterpart: Option<CategoryId>,
}

/// The categories that only other years have, sorted by id.
pub(super) fn elsewhere(years: &Years, shown: u16) -> Vec<PastCategory> {
    let here = of(years, shown);
    let mut found: Vec<PastCategory> = Vec::new();
    for (year, categories) in years {
        for category in categories.iter().filter(|one| !has(here, &one.id)) {
            if let Some(known) = found.iter_mut().find(|known| known.id == category.id) {
                known.years.push(*year);
                continue;
            }
            found.push(PastCategory {
                id: category.id.clone(),
                name: category.name.clone(),
                years: vec![*year],
                counterpart: None,
            });
        }
    }
    for one in &mut found {
        let mut known = one.years.iter();
        one.counterpart = known.find_map(|&year| along(years, &one.id, year, shown));
    }
    found.sort_by(|one, other| one.id.cmp(&other.id));
    found
}

/// What a category of one year is in another: along the lineage, or else what has its id there.
pub(super) fn counterpart(
    years: &Years,
    id: &CategoryId,
    from: u16,
    to: u16,
) -> Option<CategoryId> {
    let same = || has(of(years, to), id).then(|| id.clone());
    along(years, id, from, to).or_else(same)
}

/// A category over several years.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JoinedCategory {
    /// The id in the newest year that has it.
    pub id: CategoryId,
    /// Its name there.
    pub name: String,
    /// The years that have it, the newest first, with its id in each.
    pub years: Vec<(u16, CategoryId)>,
}

/// The categories of all years as one list: those of the newest year in its order, each with what it goes
/// on from, then those that it doesn't have, of newer years first. Two of one id are one, since they
/// share an address.
pub fn joined(years: &Years) -> Vec<JoinedCategory> {
    let mut joined: Vec<JoinedCategory> = Vec::new();
    for (place, (year, categories)) in years.iter().enumerate() {
        let newer = place.checked_sub(1).and_then(|place| years.get(place));
        for category in categories {
            let own = (*year, category.id.clone());
            let follower = newer.and_then(|(newer, categories)| {
                let follower = categories
                    .iter()
                    .find(|one| before(one) == Some(&category.id));
                Some((*newer, follower?.id.clone()))
            });
            let goes_on = |one: &JoinedCategory| {
                follower
                    .as_ref()
                    .is_some_and(|follower| one.years.contains(follower))
            };
            let known = joined.iter().position(goes_on);
            let is_named_alike = |one: &JoinedCategory| one.id == category.id;
            match known.or_else(|| joined.iter().position(is_named_alike)) {
                Some(known) => joined[known].years.push(own),
                None => joined.push(JoinedCategory {
                    id: category.id.clone(),
                    name: category.name.clone(),
                    years: vec![own],
                }),
            }
        }
    }
    joined
}

/// Follows a category from year to year; nothing where one of them breaks the line.
pub(super) fn along(years: &Years, id: &CategoryId, from: u16, to: u16) -> Option<CategoryId> {
    let mut at = id;
    if from < to {
        let newer = years.iter().rev();
        for (_, categories) in newer.filter(|(year, _)| from < *year && *year <= to) {
            let mut all = categories.iter();
            at = &all.find(|category| before(category) == Some(at))?.id;
        }
    } else {
        for (_, categories) in years.iter().filter(|(year, _)| to < *year && *year <= from) {
            let mut all = categories.iter();
            at = before(all.find(|category| category.id == *at)?)?;
        }
    }
    has(of(years, to), at).then(|| at.clone())
}

/// The category of the year before that one goes on from.
fn before(category: &Category) -> Option<&CategoryId> {
    match &category.lineage {
        Some(Lineage::Follows(older)) => Some(older),
        _ => None,
    }
}

fn of(years: &Years, wanted: u16) -> &[Category] {
    let found = years.iter().find(|(year, _)| *year == wanted);
    found.map_or(&[], |(_, categories)| categories)
}

fn has(categories: &[Category], id: &CategoryId) -> bool {
    categories.iter().any(|category| category.id == *id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_category_is_followed_over_the_years() {
        let id = |name: &str| CategoryId::from_name(name).unwrap();
        let year = |year, categories: &[(&str, Option<&str>)]| {
            let category = |&(name, before): &(&str, Option<&str>)| Category {
                id: id(name),
                name: name.into(),
                lineage: before.map(|before| Lineage::Follows(id(before))),
            };
            (year, categories.iter().map(category).collect())
        };
        let years: [(u16, Vec<Category>); 3] = [
            year(2033, &[("Contact", Some("Contact"))]),
            year(2032, &[("Contact", Some("Praten"))]),
            year(2031, &[("Praten", None), ("Vervoer", None)]),
        ];
        let found: Vec<_> = elsewhere(&years, 2033)
            .into_iter()
            .map(|one| (one.name, one.years, one.counterpart))
            .collect();
        let expected = [
            ("Praten".to_owned(), vec![2031], Some(id("Contact"))),
            ("Vervoer".to_owned(), vec![2031], None),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn categories_of_all_years_are_one_list() {
        let id = |name: &str| CategoryId::from_name(name).unwrap();
        let category = |name: &str, before: Option<&str>| Category {
            id: id(name),
            name: name.into(),
            lineage: before.map(|before| Lineage::Follows(id(before))),
        };
        let years = [
            (
                2033,
                vec![category("Eten", None), category("Contact", Some("Praten"))],
            ),
            (2032, vec![category("Praten", Some("Overleg"))]),
            (
                2031,
                vec![
                    category("Overleg", None),
                    category("Vervoer", None),
                    category("Eten", None),
                ],
            ),
        ];
        let found: Vec<_> = joined(&years)
            .into_iter()
            .map(|one| {
                let years = one.years.iter();
                let years: Vec<_> = years.map(|(year, id)| format!("{year} {id}")).collect();
                format!("{}: {}", one.name, years.join(", "))
            })
            .collect();
        let expected = [
            "Eten: 2033 eten, 2031 eten",
            "Contact: 2033 contact, 2032 praten, 2031 overleg",
            "Vervoer: 2031 vervoer",
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn a_category_is_found_in_older_and_newer_years() {
        let id = |name: &str| CategoryId::from_name(name).unwrap();
        let category = |name: &str, lineage| Category {
            id: id(name),
            name: name.into(),
            lineage,
        };
        let follows = |name: &str| Some(Lineage::Follows(id(name)));
        let years = [
            (
                2033,
                vec![
                    category("Contact", follows("Praten")),
                    category("Eten", Some(Lineage::New)),
                ],
            ),
            (2032, vec![category("Praten", follows("Praten"))]),
            (2031, vec![category("Praten", None), category("Eten", None)]),
        ];
        for (name, from, to, expected) in [
            ("Contact", 2033, 2031, Some("Praten")),
            ("Praten", 2031, 2033, Some("Contact")),
            ("Praten", 2031, 2032, Some("Praten")),
            // Two categories of one name share an address, so that each leads to the other.
            ("Eten", 2033, 2031, Some("Eten")),
            ("Eten", 2033, 2032, None),
        ] {
            let found = counterpart(&years, &id(name), from, to);
            assert_eq!(found, expected.map(id), "{name} {from} {to}");
        }
    }
}
