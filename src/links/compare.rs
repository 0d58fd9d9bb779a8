//! The state of the page that compares.

use super::query::value;
use super::{AskedYears, Years};

/// Which locations a person compares.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CompareState {
    /// Their slugs in the order chosen, as the address has them: nobody has looked yet whether there
    /// are such locations.
    pub slugs: Vec<String>,
    /// The years that are shown of them.
    pub years: AskedYears,
}

impl CompareState {
    /// The name of the slugs in a query.
    pub const LOCATIONS: &'static str = "locaties";

    /// Reads a query, with or without its question mark. What is absent is the default.
    pub fn from_query(query: &str) -> Self {
        let slugs = value(query, Self::LOCATIONS).map(|value| {
            let slugs = value.split(',').map(str::trim);
            let slugs = slugs.filter(|slug| !slug.is_empty());
            slugs.map(str::to_owned).collect()
        });
        let years = value(query, Years::NAME).filter(|value| !value.is_empty());
        Self {
            slugs: slugs.unwrap_or_default(),
            years: years.map_or_else(AskedYears::default, |value| AskedYears::read(&value)),
        }
    }

    /// The query with its question mark; empty where everything is the default. Commas stay as they
    /// are, since people read and mend such an address.
    pub fn to_query(&self) -> String {
        let Self { slugs, years } = self;
        let mut query = String::new();
        for (position, slug) in slugs.iter().enumerate() {
            match position {
                0 => query.extend(["?", Self::LOCATIONS, "="]),
                _ => query.push(','),
            }
            query.extend(form_urlencoded::byte_serialize(slug.as_bytes()));
        }
        // What is unknown isn't passed on.
        if let Some(years) = years.years.value() {
            let sign = if query.is_empty() { "?" } else { "&" };
            query.extend([sign, Years::NAME, "=", &years]);
        }
        query
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_compared_survives_the_address() {
        for (slugs, years, query) in [
            (&[] as &[&str], Years::Newest, ""),
            (&[], Years::One(2033), "?jaar=2033"),
            (&["kdv-zee"], Years::Newest, "?locaties=kdv-zee"),
            (
                &["kdv-zee", "bso-zee"],
                Years::All,
                "?locaties=kdv-zee,bso-zee&jaar=alle",
            ),
            (&["a&b=c d"], Years::Newest, "?locaties=a%26b%3Dc+d"),
        ] {
            let state = CompareState {
                slugs: slugs.iter().map(|&slug| slug.to_owned()).collect(),
                years: years.into(),
            };
            assert_eq!(state.to_query(), query);
            assert_eq!(CompareState::from_query(query), state);
        }
    }

    #[test]
    fn a_broken_choice_is_read_as_far_as_it_goes() {
        let slugs = |query| CompareState::from_query(query).slugs.join("|");
        assert_eq!(slugs("?x=1&locaties=,a,%20b ,,"), "a|b");
        assert_eq!(slugs("?locaties=a%2Cb&locaties=c"), "a|b");
        assert_eq!(slugs("?locaties"), "");
    }
}
