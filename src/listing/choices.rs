//! The options of every filter, and which of them each complaint has.

use super::years::Joined;
use crate::figures::facets::{ByGroup, Group};
use crate::figures::lineage::JoinedCategory;
use crate::figures::tallies::outcome_columns;
use crate::links::{NONE, kind_value};
use crate::looks::look;
use dataset::{Kind, NamedLocation, Outcome, Slug};
use std::collections::BTreeMap;

/// An option of a filter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The option in an address.
    pub value: String,
    /// What addresses of other years call it.
    pub also: Vec<String>,
    /// What it is called.
    pub name: ChoiceName,
}

/// What an option is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChoiceName {
    /// As the dataset prints it.
    Printed(String),
    /// An outcome, whose words depend on the page's language.
    Outcome(Option<Outcome>),
    /// What the report leaves open.
    Nothing,
}

impl ChoiceName {
    /// The name where the dataset prints it.
    pub fn printed(&self) -> Option<&str> {
        match self {
            Self::Printed(name) => Some(name),
            _ => None,
        }
    }
}

impl Choice {
    fn printed(value: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            also: Vec::new(),
            name: ChoiceName::Printed(name.into()),
        }
    }

    /// What the report leaves open.
    pub(super) fn nothing() -> Self {
        Self {
            value: NONE.into(),
            also: Vec::new(),
            name: ChoiceName::Nothing,
        }
    }
}

/// The options of every group, and by complaint the number of its option in each.
pub(super) fn of(joined: &Joined) -> (ByGroup<Vec<Choice>>, Vec<ByGroup<u16>>) {
    let newest = joined.years.first().map(|year| year.year);
    let categories = joined.categories.iter();
    let labels = joined.labels.iter().cloned();
    let groups = [
        with_nothing(categories.map(|one| category(one, newest))),
        outcome_columns(&joined.complaints)
            .into_iter()
            .map(outcome)
            .collect(),
        with_nothing(labels.filter_map(named)),
        Kind::ALL
            .into_iter()
            .map(Some)
            .chain([None])
            .map(kind)
            .collect(),
        with_nothing(towns(&joined.locations)),
        with_nothing(with_complaints(joined)),
    ];
    let numbers = [0, 1, 2, 3, 4, 5].map(|group: usize| numbers(&groups[group]));
    let nothing = |group: Group| short(groups[group as usize].len().saturating_sub(1));
    let number = |group: Group, value: &str| {
        let number = numbers[group as usize].get(value);
        number.copied().unwrap_or(nothing(group))
    };
    let rows = joined.complaints.iter().zip(&joined.rows);
    let options = rows.map(|(complaint, row)| {
        let location = row.location.and_then(|place| joined.locations.get(place));
        let town = location
            .and_then(|l| l.town.as_deref())
            .and_then(Slug::from_name);
        let label = complaint.label.as_deref().and_then(Slug::from_name);
        [
            row.category.map_or(nothing(Group::Category), short),
            number(Group::Outcome, look(complaint.outcome).value),
            number(Group::Label, label.as_ref().map_or(NONE, Slug::as_str)),
            number(Group::Kind, kind_value(location.and_then(|l| l.kind))),
            number(Group::Town, town.as_ref().map_or(NONE, Slug::as_str)),
            number(Group::Location, location.map_or(NONE, |l| l.slug.as_str())),
        ]
    });
    let options = options.collect();
    (groups, options)
}

/// A category; one that the newest year doesn't have says which years do.
fn category(one: &JoinedCategory, newest: Option<u16>) -> Choice {
    let years = || one.years.iter().map(|(year, _)| *year);
    let name = match (years().max(), years().min()) {
        (last, _) if last == newest => one.name.clone(),
        (Some(last), Some(first)) if first < last => format!("{} ({first}–{last})", one.name),
        (Some(only), _) => format!("{} ({only})", one.name),
        _ => one.name.clone(),
    };
    let ids = one.years.iter().map(|(_, id)| id);
    let others = ids.filter(|id| **id != one.id);
    Choice {
        also: others.map(ToString::to_string).collect(),
        ..Choice::printed(one.id.to_string(), name)
    }
}

/// The last option of a group is what the report leaves open.
fn with_nothing(choices: impl Iterator<Item = Choice>) -> Vec<Choice> {
    choices.chain([Choice::nothing()]).collect()
}

fn outcome(outcome: Option<Outcome>) -> Choice {
    Choice {
        value: look(outcome).value.into(),
        also: Vec::new(),
        name: ChoiceName::Outcome(outcome),
    }
}

fn kind(kind: Option<Kind>) -> Choice {
    let nothing = Choice::nothing();
    kind.map_or(nothing, |known| {
        Choice::printed(kind_value(kind), known.abbreviation())
    })
}

fn named(name: String) -> Option<Choice> {
    let slug = Slug::from_name(&name)?;
    Some(Choice::printed(slug.as_str(), name))
}

fn towns(locations: &[NamedLocation]) -> impl Iterator<Item = Choice> {
    let towns = locations
        .iter()
        .filter_map(|location| location.town.clone());
    let named = towns
        .filter_map(named)
        .map(|choice| (choice.value.clone(), choice));
    let by_value: BTreeMap<_, _> = named.collect();
    by_value.into_values()
}

/// The locations that a complaint is about, in the order of their names. The kind in front does
/// not count: nobody looks for `KDV Beukenstraat 11` among the Ks.
fn with_complaints(joined: &Joined) -> impl Iterator<Item = Choice> + use<'_> {
    let places = joined.rows.iter().filter_map(|row| row.location);
    let found = places.filter_map(|place| joined.locations.get(place));
    let by_order: BTreeMap<_, _> = found
        .map(|location| ((order_key(location), location.slug.as_str()), location))
        .collect();
    by_order.into_values().map(|location| {
        let renamed = joined.renamed.iter();
        let others = renamed.filter(|one| one.now == location.slug);
        Choice {
            also: others.map(|one| one.then.to_string()).collect(),
            ..Choice::printed(location.slug.as_str(), location.name.as_str())
        }
    })
}

/// What a location is put in order by: its name without the kind in front.
pub(super) fn order_key(location: &NamedLocation) -> &str {
    let slug = location.slug.as_str();
    let kind = location.kind.map_or("", |kind| kind_value(Some(kind)));
    let rest = slug
        .strip_prefix(kind)
        .and_then(|rest| rest.strip_prefix('-'));
    rest.filter(|_| !kind.is_empty()).unwrap_or(slug)
}

fn numbers(choices: &[Choice]) -> BTreeMap<&str, u16> {
    choices
        .iter()
        .map(|choice| choice.value.as_str())
        .zip(0..)
        .collect()
}

/// A number of an option: groups are far smaller than this.
fn short(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}

/// Rows by their location's position among the options; those without a location stand last.
pub(super) fn by_name(options: &[ByGroup<u16>]) -> Vec<u32> {
    let positions = options
        .iter()
        .map(|options| options[Group::Location as usize]);
    let mut rows: Vec<(u16, u32)> = positions.zip(0..).collect();
    rows.sort_unstable();
    rows.into_iter().map(|(_, row)| row).collect()
}
