//! The organisation's own choices.

use super::documents::Documents;
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
    #[serde(deserialize_with = "visible_name")]
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
    #[serde(default, deserialize_with = "some_mailbox")]
    pub complaint_email: Option<String>,
    /// Whom to tell about a problem with the site: an e-mail address, where there is one.
    #[serde(default, deserialize_with = "some_mailbox")]
    pub contact_email: Option<String>,
    /// Whether the site holds the coordinator's desk.
    #[serde(default = "yes")]
    pub desk: bool,
    /// Where the footer leads.
    #[serde(default)]
    pub links: Vec<Link>,
    /// The organisation's own documents, which page numbers lead to.
    #[serde(default)]
    pub documents: Documents,
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
            && is_authority(authority(host_and_path))
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

/// What stands before the path of an address without `https://`.
fn authority(rest: &str) -> &str {
    rest.split(['/', '?', '#']).next().unwrap_or_default()
}

/// Whether this names a host, perhaps with a port. Nobody's name stands before it: what looks like one
/// host would lead to another.
fn is_authority(text: &str) -> bool {
    let (host, port) = text.split_once(':').unwrap_or((text, "443"));
    is_host(host) && port.parse::<u16>().is_ok_and(|port| port > 0)
}

fn is_host(text: &str) -> bool {
    let is_label = |label: &str| {
        let fits = label.chars().all(|c| c.is_alphanumeric() || c == '-');
        !label.is_empty() && fits && !label.starts_with('-') && !label.ends_with('-')
    };
    text.split('.').all(is_label)
}

/// Only pages on the web can be linked to.
pub(super) fn web_address<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let address = String::deserialize(deserializer)?;
    let Some(rest) = address.strip_prefix("https://") else {
        return Err(D::Error::custom(format!(
            "\"{address}\" does not start with https://"
        )));
    };
    let breaks = |c: char| c.is_whitespace() || c.is_control() || "\"<>`\\".contains(c);
    if !is_authority(authority(rest)) || rest.contains(breaks) {
        return Err(D::Error::custom(format!(
            "\"{address}\" names no host after https://, or holds a character that no address has"
        )));
    }
    Ok(address)
}

/// An e-mail address and nothing else: what follows a `?` would fill in a mail's fields, a hidden
/// copy's among them.
fn some_mailbox<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let address = String::deserialize(deserializer)?;
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "._+-".contains(c);
    let fits = address.split_once('@').is_some_and(|(name, host)| {
        let name_fits = !name.is_empty() && name.chars().all(is_plain);
        name_fits && is_host(host) && host.contains('.') && address.len() <= LONGEST_MAILBOX
    });
    if fits {
        Ok(Some(address))
    } else {
        Err(D::Error::custom(format!(
            "\"{address}\" is no e-mail address like klachten@example.org; leave the line out where there is none"
        )))
    }
}

/// The longest e-mail address that mail servers take.
const LONGEST_MAILBOX: usize = 254;
/// A longer name fits no page's title.
const LONGEST_NAME: usize = 100;

/// A name that can be seen.
fn visible_name<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let name = String::deserialize(deserializer)?;
    let length = name.trim().chars().count();
    if (1..=LONGEST_NAME).contains(&length) && !name.contains(char::is_control) {
        Ok(name)
    } else {
        Err(D::Error::custom(format!(
            "the name that visitors know has 1 to {LONGEST_NAME} characters, all of which can be seen"
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
    fn an_address_of_a_page_names_a_host() {
        for (address, fits) in [
            ("https://a.nl/x?y=z#w", true),
            ("https://a.nl:8443", true),
            ("https://kinderöpvang.nl/", true),
            ("https://", false),
            ("https://:/", false),
            ("https:///x", false),
            ("https://?x", false),
            ("https://a.nl:0/", false),
            ("https://a.nl@b.nl/", false),
            ("https://a..nl/", false),
            ("https://a.nl/ b", false),
            ("https://a.nl/'\\u0000'", false),
        ] {
            let read = settings(&format!("complaint_form = \"{address}\""));
            assert_eq!(read.is_ok(), fits, "{address}");
        }
    }

    #[test]
    fn a_mailbox_is_one_and_nothing_else() {
        for (address, fits) in [
            ("klachten@a.nl", true),
            ("k.lach-ten+x@mail.a.nl", true),
            ("", false),
            ("klachten", false),
            ("@a.nl", false),
            ("x@y", false),
            ("x@y.nl?bcc=z@y.nl", false),
            ("x@y.nl,z@y.nl", false),
            ("x@y.nl&cc=z", false),
            ("x%0d@y.nl", false),
            ("x@y@z.nl", false),
            ("x y@z.nl", false),
        ] {
            for field in ["complaint_email", "contact_email"] {
                let read = settings(&format!("{field} = \"{address}\""));
                assert_eq!(read.is_ok(), fits, "{field} = {address}");
            }
        }
    }

    #[test]
    fn the_name_can_be_seen() {
        for (name, fits) in [
            ("Zon", true),
            ("", false),
            ("  ", false),
            ("Z\\u0000n", false),
        ] {
            let read = toml::from_str::<Settings>(&format!("name = \"{name}\""));
            assert_eq!(read.is_ok(), fits, "{name}");
        }
        let long = "z".repeat(LONGEST_NAME + 1);
        assert!(toml::from_str::<Settings>(&format!("name = \"{long}\"")).is_err());
    }

    #[test]
    fn the_site_has_an_address_with_a_root() {
        for (address, root) in [
            ("https://a.nl/", Some("/")),
            ("https://a.nl/klachten/2023/", Some("/klachten/2023/")),
            ("https://a.nl", None),
            ("http://a.nl/", None),
            ("https:///", None),
            ("https://:/", None),
            ("https://:443/", None),
            ("https://-/", None),
            ("https://a.nl:x/", None),
            ("https://a.nl/?x=/", None),
            ("", None),
        ] {
            let read = settings(&format!("address = \"{address}\""));
            let read = read.ok().and_then(|settings| settings.address);
            assert_eq!(read.as_ref().map(SiteAddress::root), root, "{address}");
        }
    }
}
