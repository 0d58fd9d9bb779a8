//! The organisation's own choices.

use super::guide::Text;
use crate::theme::{Colours, Font};
use serde::de::Error;
use serde::{Deserialize, Deserializer};
use thiserror::Error as ThisError;

/// The organisation's own choices, from `data/organisation.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The name that visitors know, for example `Partou`.
    pub name: String,
    /// Where the site is published. Addresses on pages are relative and need none; canonical
    /// addresses and previews are absolute and are left out without it.
    #[serde(default)]
    pub address: Option<SiteAddress>,
    /// Whether browsers keep what was visited, to show it without a network.
    #[serde(default = "yes")]
    pub offline: bool,
    /// Whether search engines may keep pages with texts of complaints. Off by default: a small
    /// location's complaint should not turn up beside the location's name for years.
    #[serde(default)]
    pub index_complaint_pages: bool,
    /// The page of the organisation's complaint form, where it is known.
    #[serde(default, deserialize_with = "some_web_address")]
    pub complaint_form: Option<String>,
    /// The address to which a complaint can be mailed, where it is known.
    pub complaint_email: Option<String>,
    /// Whom to tell about a problem with the site: an e-mail address, where there is one.
    pub contact_email: Option<String>,
    /// Where the footer leads.
    #[serde(default)]
    pub links: Vec<Link>,
    /// The logo beside the site's name: an SVG file beside the settings.
    pub logo: Option<String>,
    /// The icon of the browser's tab: an SVG file beside the settings.
    pub icon: Option<String>,
    /// The font of every text.
    pub font: Option<Font>,
    /// Colours in place of ours.
    #[serde(default)]
    pub colours: Colours,
}

fn yes() -> bool {
    true
}

/// A link of the organisation's own.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// What it says.
    pub text: Text,
    /// Where it leads.
    #[serde(deserialize_with = "web_address")]
    pub href: String,
}

/// The address of the site's root, ending with a slash.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct SiteAddress(String);

/// Why a text is no address of a site.
#[derive(Clone, Debug, PartialEq, Eq, ThisError)]
#[error(
    "\"{0}\" is no address like https://example.org/complaints/: https, a host, a slash at the end"
)]
pub struct SiteAddressError(String);

impl TryFrom<String> for SiteAddress {
    type Error = SiteAddressError;

    fn try_from(address: String) -> Result<Self, SiteAddressError> {
        let host_and_path = address.strip_prefix("https://").unwrap_or_default();
        let is_plain = |c: char| c.is_ascii_alphanumeric() || "-._~/:%".contains(c);
        let fits = host_and_path.ends_with('/')
            && !host_and_path.starts_with('/')
            && host_and_path.chars().all(is_plain);
        if fits {
            Ok(Self(address))
        } else {
            Err(SiteAddressError(address))
        }
    }
}

impl SiteAddress {
    /// The address of a file or folder, given relative to the site's root.
    pub fn of(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }

    /// The site's root on its host: `/`, or `/complaints/`.
    pub fn root(&self) -> &str {
        let host_and_path = self.0.trim_start_matches("https://");
        host_and_path
            .find('/')
            .map_or("/", |slash| &host_and_path[slash..])
    }
}

/// Only pages on the web can be linked to.
fn web_address<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let address = String::deserialize(deserializer)?;
    if address.starts_with("https://") {
        Ok(address)
    } else {
        Err(D::Error::custom(format!(
            "\"{address}\" does not start with https://"
        )))
    }
}

fn some_web_address<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<String>, D::Error> {
    web_address(deserializer).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(text: &str) -> Result<Settings, toml::de::Error> {
        toml::from_str(&format!("name = \"A\"\n{text}"))
    }

    #[test]
    fn contacts_may_be_missing_but_not_lead_anywhere() {
        assert_eq!(settings("").unwrap().complaint_form, None);
        assert!(settings("complaint_form = \"https://a.nl/\"").is_ok());
        assert!(settings("complaint_form = \"javascript:x\"").is_err());
        assert!(
            settings("[[links]]\ntext = { nl = \"x\", en = \"x\" }\nhref = \"http://a.nl\"")
                .is_err()
        );
    }

    #[test]
    fn the_site_has_an_address_with_a_root() {
        for (address, root) in [
            ("https://a.nl/", Some("/")),
            ("https://a.nl/klachten/2023/", Some("/klachten/2023/")),
            ("https://a.nl", None),
            ("http://a.nl/", None),
            ("https:///", None),
            ("https://a.nl/?x=/", None),
            ("", None),
        ] {
            let read = settings(&format!("address = \"{address}\""));
            let read = read.ok().and_then(|settings| settings.address);
            assert_eq!(read.as_ref().map(SiteAddress::root), root, "{address}");
        }
    }
}
