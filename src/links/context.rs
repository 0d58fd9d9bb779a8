//! What a parent comes from, handed on to the guide and its letters.

use super::{Links, Page};
use crate::guide::{Step, letter::Letter};
use dataset::{CategoryId, Slug};
use form_urlencoded::Serializer;

/// The location and the category that a parent has in mind. Never a date or a text of theirs: an
/// address ends up in histories and logs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Context {
    pub location: Option<Slug>,
    pub category: Option<CategoryId>,
}

impl Context {
    const LOCATION: &'static str = "locatie";
    const CATEGORY: &'static str = "onderwerp";

    /// Somebody who looks at a location.
    pub fn of_location(location: &Slug) -> Self {
        Self {
            location: Some(location.clone()),
            category: None,
        }
    }

    /// Reads a query, with or without its question mark. What is absent is the default; a name that
    /// nothing has is found out by whoever looks it up.
    pub fn from_query(query: &str) -> Self {
        let query = query.strip_prefix('?').unwrap_or(query);
        let value = |name: &str| {
            form_urlencoded::parse(query.as_bytes())
                .find(|(key, _)| key == name)
                .map(|(_, value)| value.into_owned())
        };
        Self {
            location: value(Self::LOCATION).and_then(|name| Slug::from_name(&name)),
            category: value(Self::CATEGORY).and_then(|name| CategoryId::from_name(&name)),
        }
    }

    /// The query with its question mark; empty where everything is the default.
    pub fn to_query(&self) -> String {
        let Self { location, category } = self;
        let mut pairs = Serializer::new(String::new());
        if let Some(location) = location {
            pairs.append_pair(Self::LOCATION, location.as_str());
        }
        if let Some(category) = category {
            pairs.append_pair(Self::CATEGORY, category.as_str());
        }
        let pairs = pairs.finish();
        if pairs.is_empty() {
            pairs
        } else {
            format!("?{pairs}")
        }
    }
}

impl Links {
    /// The guide, for somebody who comes from somewhere.
    pub fn guide(&self, context: &Context) -> String {
        format!("{}{}", self.page(&Page::Guide), context.to_query())
    }

    /// A letter of the guide, for somebody who comes from somewhere.
    pub fn letter(&self, letter: Letter, context: &Context) -> String {
        format!("{}{}", self.page(&Page::Letter(letter)), context.to_query())
    }
}

/// The id of a step's element on the guide's page, for links to it. The style sheet knows it too:
/// what belongs to other steps is hidden while a step is the address's target.
pub fn step_anchor(step: Step) -> String {
    format!("stap-{}", step.id())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::Language;

    fn context() -> Context {
        Context {
            location: Slug::from_name("KDV Zee"),
            category: CategoryId::from_name("Overig"),
        }
    }

    #[test]
    fn a_context_survives_the_address() {
        for context in [Context::default(), context()] {
            assert_eq!(Context::from_query(&context.to_query()), context);
        }
        assert_eq!(context().to_query(), "?locatie=kdv-zee&onderwerp=overig");
    }

    #[test]
    fn a_strange_query_is_read_as_far_as_it_goes() {
        assert_eq!(
            Context::from_query("?x=1&locatie=&&=%FF"),
            Context::default()
        );
    }

    #[test]
    fn the_guide_and_its_letters_keep_the_context() {
        let links = Page::Location(context().location.unwrap()).links(Language::English);
        assert_eq!(
            links.guide(&context()),
            "../../../en/what-can-i-do/?locatie=kdv-zee&onderwerp=overig"
        );
        assert_eq!(
            links.letter(Letter::Complaint, &Context::default()),
            "../../../en/what-can-i-do/letter/"
        );
    }
}
