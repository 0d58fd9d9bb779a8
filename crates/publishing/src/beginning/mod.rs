//! An organisation that begins: its settings, and a guide that holds what holds for everybody.

mod guide;

pub use guide::of_everybody;

use klachtenwijzer::pages::Settings;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write;
use toml::Value;

const SETTINGS: &str = include_str!("organisation.toml");

/// What somebody says of an organisation. What isn't said is left out of its settings.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Organisation {
    /// The name that visitors know.
    pub name: String,
    /// Where the site will stand.
    pub address: String,
    /// The page of its complaint form.
    pub complaint_form: String,
    /// Where a complaint can be mailed.
    pub complaint_email: String,
    /// Whom to tell about a problem with the site.
    pub contact_email: String,
    /// The file of its logo.
    pub logo: String,
    /// The file of the browser tab's icon.
    pub icon: String,
    /// Where the footer leads.
    pub link: Link,
    /// Colours in place of ours, by scheme (`light`, `dark`) and token.
    pub colours: BTreeMap<String, BTreeMap<String, String>>,
}

/// A link of the organisation's own; without an address there is none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Link {
    /// What it says in Dutch; the address where nothing is said.
    pub nl: String,
    /// What it says in English; the Dutch where nothing is said.
    pub en: String,
    /// Where it leads.
    pub href: String,
}

/// Something that is said of an organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// Its name.
    Name,
    /// Where the site will stand.
    Address,
    /// The page of its complaint form.
    ComplaintForm,
    /// Where a complaint can be mailed.
    ComplaintEmail,
    /// Whom to tell about a problem.
    ContactEmail,
    /// Where the footer leads.
    Link,
    /// Its colours.
    Colours,
}

impl Field {
    /// All of them, in the order in which they are asked for.
    pub const ALL: [Self; 7] = [
        Self::Name,
        Self::Address,
        Self::ComplaintForm,
        Self::ComplaintEmail,
        Self::ContactEmail,
        Self::Link,
        Self::Colours,
    ];

    /// Its name in the settings.
    pub fn key(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Address => "address",
            Self::ComplaintForm => "complaint_form",
            Self::ComplaintEmail => "complaint_email",
            Self::ContactEmail => "contact_email",
            Self::Link => "links",
            Self::Colours => "colours",
        }
    }
}

impl Organisation {
    /// One of which only the name is known.
    pub fn named(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            ..Self::default()
        }
    }

    /// Its settings, each with its explanation: what isn't known stands behind a `#`.
    pub fn settings(&self) -> String {
        let mut settings = SETTINGS.replacen("name = NAME", &line("name", &self.name), 1);
        for (key, value) in self.plain() {
            if let Some(value) = said(value) {
                let lines =
                    settings
                        .lines()
                        .map(|known| match known.starts_with(&format!("# {key} =")) {
                            true => line(key, value),
                            false => known.to_owned(),
                        });
                settings = lines.collect::<Vec<_>>().join("\n") + "\n";
            }
        }
        settings + &self.link() + &self.colours()
    }

    /// What of it can't be used.
    pub fn wrong(&self) -> Vec<Field> {
        let is_wrong = |field: &Field| {
            let one = self.alone(*field);
            toml::from_str::<Settings>(&one.settings()).is_err()
        };
        Field::ALL.into_iter().filter(is_wrong).collect()
    }

    /// This of it and nothing else, but a name.
    fn alone(&self, field: Field) -> Self {
        let mut one = Self::named("A");
        match field {
            Field::Name => one.name.clone_from(&self.name),
            Field::Address => one.address.clone_from(&self.address),
            Field::ComplaintForm => one.complaint_form.clone_from(&self.complaint_form),
            Field::ComplaintEmail => one.complaint_email.clone_from(&self.complaint_email),
            Field::ContactEmail => one.contact_email.clone_from(&self.contact_email),
            Field::Link => one.link.clone_from(&self.link),
            Field::Colours => one.colours.clone_from(&self.colours),
        }
        one
    }

    fn plain(&self) -> [(&'static str, &str); 6] {
        [
            (Field::Address.key(), &self.address),
            (Field::ComplaintForm.key(), &self.complaint_form),
            (Field::ComplaintEmail.key(), &self.complaint_email),
            (Field::ContactEmail.key(), &self.contact_email),
            ("logo", &self.logo),
            ("icon", &self.icon),
        ]
    }

    fn link(&self) -> String {
        let Some(href) = said(&self.link.href) else {
            return String::new();
        };
        let nl = said(&self.link.nl).unwrap_or(href);
        let en = said(&self.link.en).unwrap_or(nl);
        let [nl, en] = [nl, en].map(|text| Value::String(text.to_owned()));
        let href = line("href", href);
        format!("\n[[links]]\ntext = {{ nl = {nl}, en = {en} }}\n{href}\n")
    }

    fn colours(&self) -> String {
        let mut text = String::new();
        for (scheme, colours) in &self.colours {
            let colours = colours
                .iter()
                .filter_map(|(token, colour)| Some((token, said(colour)?)));
            let lines: Vec<String> = colours.map(|(token, colour)| line(token, colour)).collect();
            if !lines.is_empty() {
                // Writing to a string can't fail.
                let _ = write!(text, "\n[colours.{scheme:?}]\n{}\n", lines.join("\n"));
            }
        }
        text
    }
}

fn said(text: &str) -> Option<&str> {
    Some(text.trim()).filter(|text| !text.is_empty())
}

fn line(key: &str, value: &str) -> String {
    format!("{key} = {}", Value::String(value.trim().to_owned()))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "all of it is test code")]
mod tests {
    use super::*;

    /// Every setting that an organisation can have stands in the made-up one's.
    #[test]
    fn every_setting_is_explained() {
        let all: toml::Table = toml::from_str(include_str!(
            "../../../../tests/organisation/organisation.toml"
        ))
        .unwrap();
        for key in all.keys() {
            let lines = SETTINGS.lines().map(|line| line.trim_start_matches("# "));
            let is_it = |line: &str| {
                line.starts_with(&format!("{key} ="))
                    || line.trim_start_matches('[').starts_with(key)
            };
            assert!(lines.clone().any(is_it), "{key}");
        }
    }

    #[test]
    fn a_name_stays_a_name() {
        for name in ["De Wilg", "\"t Nest", "Ons 'Huis' \\ \"Zon\"", "# name = 1"] {
            let settings = Organisation::named(name).settings();
            let settings: Settings = toml::from_str(&settings).unwrap();
            assert_eq!(settings.name, name);
        }
    }

    fn zon() -> Organisation {
        let colours = |accent: &str| [("accent".to_owned(), accent.to_owned())].into();
        Organisation {
            name: "Zon".to_owned(),
            address: "https://zon.nl/klachten/".to_owned(),
            complaint_form: "https://zon.nl/klacht".to_owned(),
            complaint_email: " klacht@zon.nl ".to_owned(),
            contact_email: "site@zon.nl".to_owned(),
            logo: "logo.svg".to_owned(),
            icon: "icon.svg".to_owned(),
            link: Link {
                nl: "Naar Zon".to_owned(),
                en: String::new(),
                href: "https://zon.nl/".to_owned(),
            },
            colours: [
                ("light".to_owned(), colours("#8a1c4f")),
                ("dark".to_owned(), colours("#f0a3c4")),
            ]
            .into(),
        }
    }

    #[test]
    fn what_is_said_stands_in_the_settings_and_nothing_else() {
        let zon = zon();
        assert_eq!(zon.wrong(), []);
        let settings: Settings = toml::from_str(&zon.settings()).unwrap();
        assert_eq!(settings.complaint_email.as_deref(), Some("klacht@zon.nl"));
        assert_eq!(settings.logo.as_deref(), Some("logo.svg"));
        assert_eq!(settings.links.len(), 1);
        assert!(zon.settings().contains("en = \"Naar Zon\""));
        assert_eq!(settings.colours.changed().count(), 1);
        let bare: Settings = toml::from_str(&Organisation::named("Zon").settings()).unwrap();
        assert_eq!((bare.address, bare.links.len()), (None, 0));
    }

    #[test]
    fn what_cant_be_used_is_named() {
        let pale = [("accent".to_owned(), "#eeeeee".to_owned())].into();
        let wrong = Organisation {
            name: " ".to_owned(),
            address: "zon.nl".to_owned(),
            complaint_form: "javascript:x".to_owned(),
            complaint_email: "zon".to_owned(),
            contact_email: "a@b\"\nname = \"x".to_owned(),
            link: Link {
                href: "http://zon.nl".to_owned(),
                ..Link::default()
            },
            colours: [("light".to_owned(), pale)].into(),
            ..Organisation::default()
        };
        assert_eq!(wrong.wrong(), Field::ALL);
        let other = [("a]\nname".to_owned(), BTreeMap::new())].into();
        let odd = Organisation {
            colours: other,
            ..zon()
        };
        assert_eq!(odd.wrong(), []);
    }
}
