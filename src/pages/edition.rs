//! Everything that pages are made from.

use super::{Explanations, Guide};
use dataset::{CategoryId, Complaint, Location, Report, Slug};
use serde::de::Error;
use serde::{Deserialize, Deserializer};

/// One year of one organisation.
#[derive(Clone, Debug)]
pub struct Edition {
    /// What the report says of itself.
    pub report: Report,
    /// Every location, sorted by slug.
    pub locations: Vec<Location>,
    /// Every complaint, in the order of the report.
    pub complaints: Vec<Complaint>,
    /// The organisation's own choices.
    pub settings: Settings,
    /// What a parent can do.
    pub guide: Guide,
    /// What the report says about some categories.
    pub explanations: Explanations,
}

impl Edition {
    /// The complaints of one location (or, with `None`, those without one), in the report's order.
    pub fn complaints_of<'a>(
        &'a self,
        location: Option<&'a Slug>,
    ) -> impl Iterator<Item = &'a Complaint> {
        self.complaints
            .iter()
            .filter(move |complaint| complaint.location.as_ref() == location)
    }

    /// The name of a category; its id where the report's table lacks it.
    pub fn category_name<'a>(&'a self, id: &'a CategoryId) -> &'a str {
        self.report
            .categories
            .iter()
            .find(|category| category.id == *id)
            .map_or(id.as_str(), |category| category.name.as_str())
    }

    /// How many complaints there are. The report's list decides, not the number it prints.
    pub fn complaint_count(&self) -> u32 {
        count(self.complaints.len())
    }
}

/// A length as a count. A report with four billion rows can wait.
pub(super) fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// The organisation's own choices, from `data/organisation.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The name that visitors know, for example `Partou`.
    pub name: String,
    /// Where the site is published, ending with a slash: printed pages then show their whole
    /// address. Without it they show the part that belongs to the page.
    #[serde(default)]
    pub address: Option<String>,
    /// Whether browsers keep what was visited, to show it without a network.
    #[serde(default = "yes")]
    pub offline: bool,
    /// Whether search engines may keep pages with texts of complaints. Off by default: a small
    /// location's complaint should not turn up beside the location's name for years.
    #[serde(default)]
    pub index_complaint_pages: bool,
    /// The page of the organisation's complaint form, where it is known.
    #[serde(default, deserialize_with = "web_address")]
    pub complaint_form: Option<String>,
    /// The address to which a complaint can be mailed, where it is known.
    pub complaint_email: Option<String>,
    /// Whom to tell about a problem with the site: an e-mail address, where there is one.
    pub contact_email: Option<String>,
}

fn yes() -> bool {
    true
}

/// Only pages on the web can be linked to.
fn web_address<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let address = String::deserialize(deserializer)?;
    if address.starts_with("https://") {
        Ok(Some(address))
    } else {
        Err(D::Error::custom(format!(
            "\"{address}\" does not start with https://"
        )))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contacts_may_be_missing_but_not_lead_anywhere() {
        let settings = |text: &str| toml::from_str::<Settings>(text);
        assert_eq!(settings("name = \"A\"").unwrap().complaint_form, None);
        assert!(settings("name = \"A\"\ncomplaint_form = \"https://a.nl/\"").is_ok());
        assert!(settings("name = \"A\"\ncomplaint_form = \"javascript:x\"").is_err());
    }
}
