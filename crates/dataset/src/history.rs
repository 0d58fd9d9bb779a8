//! Every location ever published, over all years: the top-level `locations.json`.

use crate::{Counts, Kind, Slug};
use serde::{Deserialize, Serialize};

/// `locations.json`: each location that was ever published. A slug that stands in it once is never
/// taken out, so that every address goes on answering.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HistoryFile {
    /// Always [`crate::FORMAT`].
    pub format: u32,
    /// Every location, sorted by slug.
    pub locations: Vec<LocationHistory>,
}

/// One location over all years. What isn't counted is that of the newest year that knows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LocationHistory {
    /// Stable id used in links.
    pub slug: Slug,
    /// The name people use now.
    pub name: String,
    /// The names it had in other years, the newest first.
    pub earlier_names: Vec<String>,
    /// The kind of care, where a report says it.
    pub kind: Option<Kind>,
    /// Key shared by the units at one address.
    pub site: String,
    /// The town, where known.
    pub town: Option<String>,
    /// The postcode, where known.
    pub postcode: Option<String>,
    /// The number of child places, where known.
    pub places: Option<u32>,
    /// The registration's number in the register, where known.
    pub register_id: Option<String>,
    /// What is known of it today.
    pub state: State,
    /// Its complaints in each year whose report or register lists it, the newest first. A year that
    /// isn't here didn't list it, which is something else than a year with no complaints.
    pub years: Vec<YearCounts>,
}

/// The complaints of a location in one year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct YearCounts {
    /// The year.
    pub year: u16,
    /// The slug under which that year's files have it, where it was another one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub listed_as: Option<Slug>,
    /// How many, by category of that year and by outcome.
    pub counts: Counts,
}

/// Whether a location is still there. Having no complaints says nothing of it: only what somebody
/// decided and gave a reason for does.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum State {
    /// Nothing says otherwise.
    #[default]
    Open,
    /// It opened in a year that is published.
    Opened {
        /// The day or month, `YYYY-MM-DD` or `YYYY-MM`, where known.
        on: Option<String>,
    },
    /// It is no more.
    Closed {
        /// The day or month, where known.
        on: Option<String>,
    },
    /// It became part of another location, which goes on with its own complaints.
    Merged {
        /// The other location.
        into: Slug,
        /// The day or month, where known.
        on: Option<String>,
    },
    /// It was divided into others.
    Split {
        /// The others.
        into: Vec<Slug>,
        /// The day or month, where known.
        on: Option<String>,
    },
    /// The same place under another name: its complaints of all years stand there.
    Renamed {
        /// The slug of the new name.
        to: Slug,
        /// The day or month, where known.
        on: Option<String>,
    },
}

/// What a year tells of one location.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Change {
    /// The location, by the slug under which it was published.
    pub slug: Slug,
    /// What became of it.
    pub state: State,
}

impl State {
    /// The day or month on which it opened, where somebody said so.
    pub fn opened_on(&self) -> Option<&str> {
        match self {
            Self::Opened { on } => on.as_deref(),
            _ => None,
        }
    }

    /// The day or month from which on it was no more, where somebody said so.
    pub fn gone_on(&self) -> Option<&str> {
        match self {
            Self::Closed { on } | Self::Merged { on, .. } | Self::Split { on, .. } => on.as_deref(),
            _ => None,
        }
    }

    /// The locations that took its place.
    pub fn successors(&self) -> &[Slug] {
        match self {
            Self::Open | Self::Opened { .. } | Self::Closed { .. } => &[],
            Self::Merged { into, .. } => std::slice::from_ref(into),
            Self::Split { into, .. } => into,
            Self::Renamed { to, .. } => std::slice::from_ref(to),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_says_in_one_word_what_it_is() {
        let into = Slug::from_name("zee").unwrap();
        for (state, json) in [
            (State::Open, r#"{"is":"open"}"#),
            (
                State::Closed {
                    on: Some("2031-08".into()),
                },
                r#"{"is":"closed","on":"2031-08"}"#,
            ),
            (
                State::Merged { into, on: None },
                r#"{"is":"merged","into":"zee","on":null}"#,
            ),
        ] {
            assert_eq!(serde_json::to_string(&state).unwrap(), json);
            assert_eq!(serde_json::from_str::<State>(json).unwrap(), state);
        }
    }
}
