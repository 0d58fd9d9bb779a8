//! The state of the page of all complaints, and its query.

use super::query::pairs;
use super::{AskedYears, Years};
use crate::figures::facets::{ByGroup, GROUPS, Group};
use dataset::{Kind, Slug};
use form_urlencoded::Serializer;

/// What a person looks for among all complaints. Values are kept as the address has them: only the
/// dataset knows which ones exist.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ComplaintsState {
    /// The search text as typed.
    pub query: String,
    /// By group, the option that was chosen.
    pub chosen: ByGroup<Option<String>>,
    /// How the list is sorted.
    pub order: Order,
    /// An order in the address that doesn't exist.
    pub unknown_order: Option<String>,
    /// The years that are shown.
    pub years: AskedYears,
}

/// How the list is sorted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// The best match first; without a search text the report's order.
    #[default]
    Relevance,
    /// By the location's name.
    Name,
    /// By the number of complaints about the location, the most first: no ranking of locations, whose
    /// sizes differ.
    Location,
    /// By the number of complaints about the category, the most first.
    Category,
}

impl Order {
    /// Every order, as pages offer them.
    pub const ALL: [Self; 4] = [Self::Relevance, Self::Category, Self::Location, Self::Name];

    /// The order in an address; none for the one that needs no word.
    fn value(self) -> Option<&'static str> {
        match self {
            Self::Relevance => None,
            Self::Name => Some("naam"),
            Self::Location => Some("per-locatie"),
            Self::Category => Some("per-onderwerp"),
        }
    }
}

/// A name that every system takes, with what browsers put behind one that is there already.
const LONGEST_STEM: usize = 180;

/// Stands for what the report left empty: no name becomes this id.
pub const NONE: &str = "-";

impl ComplaintsState {
    /// The name of the search text in a query, and of the search field in its form.
    pub const QUERY: &'static str = "q";
    /// The name of the order in a query.
    pub const ORDER: &'static str = "volgorde";

    /// The name of a group in a query.
    pub fn parameter(group: Group) -> &'static str {
        match group {
            Group::Category => "onderwerp",
            Group::Outcome => "uitkomst",
            Group::Label => "label",
            Group::Kind => "soort",
            Group::Town => "plaats",
            Group::Location => "locatie",
        }
    }

    /// Reads a query, with or without its question mark. What is absent is the default; of what
    /// stands twice the first counts.
    pub fn from_query(query: &str) -> Self {
        let mut state = Self::default();
        let pairs: Vec<_> = pairs(query).collect();
        for (key, value) in pairs.iter().rev().filter(|(_, value)| !value.is_empty()) {
            if key == Self::QUERY {
                state.query = value.clone();
            } else if key == Self::ORDER {
                state.read_order(value);
            } else if key == Years::NAME {
                state.years = AskedYears::read(value);
            } else if let Some(group) = Group::ALL.iter().position(|g| key == Self::parameter(*g)) {
                state.chosen[group] = Some(value.clone());
            }
        }
        state
    }

    fn read_order(&mut self, value: &str) {
        let mut all = Order::ALL.into_iter();
        let known = all.find(|order| order.value() == Some(value));
        self.order = known.unwrap_or_default();
        self.unknown_order = known.is_none().then(|| value.to_owned());
    }

    /// The query with its question mark; empty where everything is the default.
    pub fn to_query(&self) -> String {
        // What is unknown isn't passed on.
        let Self {
            query,
            chosen,
            order,
            unknown_order: _,
            years,
        } = self;
        let mut pairs = Serializer::new(String::new());
        if !query.is_empty() {
            pairs.append_pair(Self::QUERY, query);
        }
        for (group, value) in Group::ALL.into_iter().zip(chosen) {
            if let Some(value) = value {
                pairs.append_pair(Self::parameter(group), value);
            }
        }
        if let Some(order) = order.value() {
            pairs.append_pair(Self::ORDER, order);
        }
        if let Some(years) = years.years.value() {
            pairs.append_pair(Years::NAME, &years);
        }
        let pairs = pairs.finish();
        if pairs.is_empty() {
            pairs
        } else {
            format!("?{pairs}")
        }
    }

    /// The same with another choice in a group.
    pub fn with(&self, group: Group, value: Option<String>) -> Self {
        let mut state = self.clone();
        if let Some(chosen) = state.chosen.get_mut(group as usize) {
            *chosen = value;
        }
        state
    }

    /// The name of a file that holds what is found, without its ending: how the file is called in the
    /// reader's language, the years, and what is filtered by and searched for.
    pub fn file_stem(&self, called: &str, years: &str) -> String {
        let mut parts = vec![called.to_owned(), years.to_owned()];
        for (group, value) in Group::ALL.into_iter().zip(&self.chosen) {
            match value.as_deref() {
                Some(NONE) => parts.push(format!("{}-geen", Self::parameter(group))),
                Some(value) => {
                    let slug = Slug::from_name(value);
                    parts.extend(slug.map(|slug| format!("{}-{slug}", Self::parameter(group))));
                }
                None => {}
            }
        }
        let query = Slug::from_name(&self.query);
        parts.extend(query.map(|query| format!("{}-{query}", Self::QUERY)));
        let mut stem = parts.join("-");
        // Slugs are ASCII: every place is one between two characters.
        stem.truncate(LONGEST_STEM);
        stem
    }

    /// Whether anything is searched for or filtered.
    pub fn narrows(&self) -> bool {
        !self.query.is_empty() || self.chosen != <[Option<String>; GROUPS]>::default()
    }
}

/// A kind of care in an address; `None` is unknown.
pub fn kind_value(kind: Option<Kind>) -> &'static str {
    match kind {
        Some(Kind::Kdv) => "kdv",
        Some(Kind::Bso) => "bso",
        Some(Kind::Pov) => "pov",
        None => NONE,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_survives_the_address() {
        let full = ComplaintsState {
            query: "\"te laat\" & café #1?".into(),
            chosen: Group::ALL.map(|group| Some(format!("{group:?}-1"))),
            order: Order::Name,
            unknown_order: None,
            years: Years::All.into(),
        };
        let one = ComplaintsState::default().with(Group::Kind, Some(NONE.into()));
        let orders = Order::ALL.map(|order| ComplaintsState {
            order,
            ..full.clone()
        });
        for state in orders
            .into_iter()
            .chain([full, one, ComplaintsState::default()])
        {
            assert_eq!(ComplaintsState::from_query(&state.to_query()), state);
        }
        assert_eq!(ComplaintsState::default().to_query(), "");
    }

    #[test]
    fn addresses_keep_their_names() {
        let state = ComplaintsState::default()
            .with(Group::Outcome, Some("gegrond".into()))
            .with(Group::Kind, Some(kind_value(None).into()));
        assert_eq!(state.to_query(), "?uitkomst=gegrond&soort=-");
        let state = ComplaintsState {
            years: Years::One(2033).into(),
            ..state
        };
        assert_eq!(state.to_query(), "?uitkomst=gegrond&soort=-&jaar=2033");
    }

    #[test]
    fn a_file_is_named_by_what_it_holds() {
        for (query, stem) in [
            ("", "klachten-2023"),
            ("?volgorde=naam", "klachten-2023"),
            (
                "?q=te+laat!&uitkomst=gegrond&locatie=kdv-zee",
                "klachten-2023-uitkomst-gegrond-locatie-kdv-zee-q-te-laat",
            ),
            ("?label=-", "klachten-2023-label-geen"),
            ("?q=../%22%00*", "klachten-2023"),
        ] {
            let state = ComplaintsState::from_query(query);
            assert_eq!(state.file_stem("klachten", "2023"), stem, "{query}");
        }
        let long = ComplaintsState::from_query(&format!("?q={}", "woord+".repeat(80)));
        assert_eq!(long.file_stem("klachten", "2023").len(), LONGEST_STEM);
    }

    #[test]
    fn broken_queries_are_read_as_far_as_they_go() {
        let state = ComplaintsState::from_query("?&&=&q=a&q=b&volgorde=groot&label=&x=1");
        assert_eq!(state.query, "a");
        assert_eq!(state.unknown_order.as_deref(), Some("groot"));
        assert_eq!(
            (state.order, state.chosen),
            (Order::Relevance, Default::default())
        );
        assert!(!ComplaintsState::from_query("volgorde=naam&jaar=alle").narrows());
        let state = ComplaintsState::from_query("?jaar=ooit&q=a");
        assert_eq!(state.years.unknown.as_deref(), Some("ooit"));
        assert_eq!(state.to_query(), "?q=a");
    }
}
