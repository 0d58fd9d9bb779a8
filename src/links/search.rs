//! The state of the search on the start page.

use super::query::value;
use form_urlencoded::Serializer;

/// What a person searches for on the start page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SearchState {
    /// The text as typed.
    pub query: String,
}

impl SearchState {
    /// The name of the search text in a query, and of the search field in its form.
    pub const QUERY: &'static str = "q";

    /// Reads a query, with or without its question mark. What is absent is the default.
    pub fn from_query(query: &str) -> Self {
        Self {
            query: value(query, Self::QUERY).unwrap_or_default(),
        }
    }

    /// The query with its question mark; empty where everything is the default.
    pub fn to_query(&self) -> String {
        let Self { query } = self;
        if query.is_empty() {
            return String::new();
        }
        let pairs = Serializer::new(String::new())
            .append_pair(Self::QUERY, query)
            .finish();
        format!("?{pairs}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn search_state_survives_the_address() {
        for query in [
            "",
            "van hall straat",
            "a&b=c",
            "'t Hoekje",
            "100% #1?",
            "café",
        ] {
            let state = SearchState {
                query: query.into(),
            };
            assert_eq!(SearchState::from_query(&state.to_query()), state);
        }
    }

    #[test]
    fn a_broken_query_is_read_as_far_as_it_goes() {
        assert_eq!(SearchState::from_query("?x=1&q=%FF&q=b").query, "\u{FFFD}");
        assert_eq!(SearchState::from_query("?&&=").query, "");
    }
}
