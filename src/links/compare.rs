//! The state of the page that compares.

/// Which locations a person compares.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CompareState {
    /// Their slugs in the order chosen, as the address has them: nobody has looked yet whether there
    /// are such locations.
    pub slugs: Vec<String>,
}

impl CompareState {
    /// The name of the slugs in a query.
    pub const LOCATIONS: &'static str = "locaties";

    /// Reads a query, with or without its question mark. What is absent is the default.
    pub fn from_query(query: &str) -> Self {
        let query = query.strip_prefix('?').unwrap_or(query);
        let slugs = form_urlencoded::parse(query.as_bytes())
            .find(|(key, _)| key == Self::LOCATIONS)
            .map(|(_, value)| {
                let slugs = value.split(',').map(str::trim);
                let slugs = slugs.filter(|slug| !slug.is_empty());
                slugs.map(str::to_owned).collect()
            });
        Self {
            slugs: slugs.unwrap_or_default(),
        }
    }

    /// The query with its question mark; empty where everything is the default. Commas stay as they
    /// are, since people read and mend such an address.
    pub fn to_query(&self) -> String {
        let Self { slugs } = self;
        if slugs.is_empty() {
            return String::new();
        }
        let mut query = format!("?{}=", Self::LOCATIONS);
        for (position, slug) in slugs.iter().enumerate() {
            if position > 0 {
                query.push(',');
            }
            query.extend(form_urlencoded::byte_serialize(slug.as_bytes()));
        }
        query
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_compared_survives_the_address() {
        for (slugs, query) in [
            (&[] as &[&str], ""),
            (&["kdv-zee"], "?locaties=kdv-zee"),
            (&["kdv-zee", "bso-zee"], "?locaties=kdv-zee,bso-zee"),
            (&["a&b=c d"], "?locaties=a%26b%3Dc+d"),
        ] {
            let state = CompareState {
                slugs: slugs.iter().map(|&slug| slug.to_owned()).collect(),
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
