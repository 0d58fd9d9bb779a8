//! The verdict on a complaint, and values by verdict.

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::ops::{Index, IndexMut};

/// The report's answer to "was the complaint founded?".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Printed as "Ja".
    Upheld,
    /// Printed as "Deels".
    PartlyUpheld,
    /// Printed as "Nee".
    NotUpheld,
    /// The parent took it back before a verdict.
    Withdrawn,
    /// It was looked into, and the organisation gave no verdict.
    NoJudgment,
    /// It was not taken up, for example because it came too late.
    Inadmissible,
    /// It was still being dealt with when the year was published.
    Pending,
    /// One that this version doesn't know, in a file that a newer one has written. Nothing of ours
    /// writes it, so that the schema doesn't name it.
    #[serde(other)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    Other,
}

impl Outcome {
    /// Every outcome, in the order in which pages show them.
    pub const ALL: [Self; 8] = {
        // Made of the fields, so that an outcome without a place here doesn't build.
        let ByOutcome {
            upheld,
            partly_upheld,
            not_upheld,
            withdrawn,
            no_judgment,
            inadmissible,
            pending,
            other,
        } = ByOutcome {
            upheld: Self::Upheld,
            partly_upheld: Self::PartlyUpheld,
            not_upheld: Self::NotUpheld,
            withdrawn: Self::Withdrawn,
            no_judgment: Self::NoJudgment,
            inadmissible: Self::Inadmissible,
            pending: Self::Pending,
            other: Self::Other,
        };
        [
            upheld,
            partly_upheld,
            not_upheld,
            withdrawn,
            no_judgment,
            inadmissible,
            pending,
            other,
        ]
    };

    /// Whether every report gives it, so that pages show it also where nobody got it. The others
    /// come up only where there are some.
    pub const fn is_verdict(self) -> bool {
        matches!(self, Self::Upheld | Self::PartlyUpheld | Self::NotUpheld)
    }

    /// Its name in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Upheld => "upheld",
            Self::PartlyUpheld => "partly_upheld",
            Self::NotUpheld => "not_upheld",
            Self::Withdrawn => "withdrawn",
            Self::NoJudgment => "no_judgment",
            Self::Inadmissible => "inadmissible",
            Self::Pending => "pending",
            Self::Other => "other",
        }
    }
}

/// A value for every outcome. Counts stand in files as an object that leaves out what is zero;
/// names in it that this version doesn't know are added up as [`Outcome::Other`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ByOutcome<T> {
    /// Of [`Outcome::Upheld`].
    pub upheld: T,
    /// Of [`Outcome::PartlyUpheld`].
    pub partly_upheld: T,
    /// Of [`Outcome::NotUpheld`].
    pub not_upheld: T,
    /// Of [`Outcome::Withdrawn`].
    pub withdrawn: T,
    /// Of [`Outcome::NoJudgment`].
    pub no_judgment: T,
    /// Of [`Outcome::Inadmissible`].
    pub inadmissible: T,
    /// Of [`Outcome::Pending`].
    pub pending: T,
    /// Of [`Outcome::Other`].
    pub other: T,
}

impl<T> ByOutcome<T> {
    /// Makes the value of each outcome.
    pub fn from_fn(mut of: impl FnMut(Outcome) -> T) -> Self {
        Self {
            upheld: of(Outcome::Upheld),
            partly_upheld: of(Outcome::PartlyUpheld),
            not_upheld: of(Outcome::NotUpheld),
            withdrawn: of(Outcome::Withdrawn),
            no_judgment: of(Outcome::NoJudgment),
            inadmissible: of(Outcome::Inadmissible),
            pending: of(Outcome::Pending),
            other: of(Outcome::Other),
        }
    }
}

impl<T> Index<Outcome> for ByOutcome<T> {
    type Output = T;

    fn index(&self, outcome: Outcome) -> &T {
        match outcome {
            Outcome::Upheld => &self.upheld,
            Outcome::PartlyUpheld => &self.partly_upheld,
            Outcome::NotUpheld => &self.not_upheld,
            Outcome::Withdrawn => &self.withdrawn,
            Outcome::NoJudgment => &self.no_judgment,
            Outcome::Inadmissible => &self.inadmissible,
            Outcome::Pending => &self.pending,
            Outcome::Other => &self.other,
        }
    }
}

impl<T> IndexMut<Outcome> for ByOutcome<T> {
    fn index_mut(&mut self, outcome: Outcome) -> &mut T {
        match outcome {
            Outcome::Upheld => &mut self.upheld,
            Outcome::PartlyUpheld => &mut self.partly_upheld,
            Outcome::NotUpheld => &mut self.not_upheld,
            Outcome::Withdrawn => &mut self.withdrawn,
            Outcome::NoJudgment => &mut self.no_judgment,
            Outcome::Inadmissible => &mut self.inadmissible,
            Outcome::Pending => &mut self.pending,
            Outcome::Other => &mut self.other,
        }
    }
}

impl ByOutcome<u32> {
    /// All of them together.
    pub fn sum(&self) -> u32 {
        Outcome::ALL.into_iter().map(|outcome| self[outcome]).sum()
    }
}

impl Serialize for ByOutcome<u32> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let counts = Outcome::ALL.map(|outcome| (outcome, self[outcome]));
        serializer.collect_map(counts.into_iter().filter(|(_, count)| *count > 0))
    }
}

impl<'de> Deserialize<'de> for ByOutcome<u32> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Counts;

        impl<'de> Visitor<'de> for Counts {
            type Value = ByOutcome<u32>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("counts by outcome")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut counts = ByOutcome::default();
                while let Some((outcome, count)) = map.next_entry::<Outcome, u32>()? {
                    counts[outcome] += count;
                }
                Ok(counts)
            }
        }

        deserializer.deserialize_map(Counts)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for ByOutcome<u32> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        std::collections::BTreeMap::<Outcome, u32>::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        std::collections::BTreeMap::<Outcome, u32>::json_schema(generator)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_files() {
        for outcome in Outcome::ALL {
            let text = serde_json::to_string(&outcome).unwrap();
            assert_eq!(text, format!("\"{}\"", outcome.as_str()));
        }
    }

    #[test]
    fn counts_leave_out_what_is_zero_and_keep_the_order() {
        let counts = ByOutcome {
            not_upheld: 2,
            upheld: 1,
            ..ByOutcome::default()
        };
        let text = serde_json::to_string(&counts).unwrap();
        assert_eq!(text, r#"{"upheld":1,"not_upheld":2}"#);
        assert_eq!(
            serde_json::from_str::<ByOutcome<u32>>(&text).unwrap(),
            counts
        );
    }

    #[test]
    fn outcomes_of_a_newer_version_are_others() {
        assert_eq!(
            serde_json::from_str::<Outcome>("\"settled\"").unwrap(),
            Outcome::Other
        );
        let text = r#"{"upheld":1,"mended":2,"settled":3}"#;
        let counts: ByOutcome<u32> = serde_json::from_str(text).unwrap();
        assert_eq!((counts.upheld, counts.other, counts.sum()), (1, 5, 6));
    }
}
