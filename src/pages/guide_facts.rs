//! The facts of the guide, from `data/guide.toml`.

use crate::texts::Language;
use serde::Deserialize;
use std::collections::BTreeMap;
use thiserror::Error;

/// The guide, known to name a source for every fact.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(try_from = "GuideFile")]
pub struct Guide {
    file: GuideFile,
}

/// What `data/guide.toml` holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GuideFile {
    /// Where facts can be read, by a short name of our own.
    pub sources: BTreeMap<String, Source>,
    /// What can't wait for a complaint.
    pub urgent: Urgent,
    /// The ways to complain, in the order in which they usually help.
    pub doors: Vec<Door>,
    /// Words that a parent may meet.
    #[serde(default)]
    pub terms: Vec<Term>,
}

/// Where a fact can be read.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its name for readers.
    pub name: Text,
    /// Its address, where it has one.
    pub url: Option<String>,
}

/// A text in every language; a missing one stops the build.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    nl: String,
    en: String,
}

impl Text {
    /// The text in a language.
    pub fn of(&self, language: Language) -> String {
        match language {
            Language::Dutch => self.nl.clone(),
            Language::English => self.en.clone(),
        }
    }
}

/// What can't wait for a complaint.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Urgent {
    /// The heading.
    pub title: Text,
    /// When this applies.
    pub intro: Text,
    /// Whom to call.
    pub facts: Vec<Fact>,
}

/// One way to complain.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Door {
    /// The element's id on the page.
    pub id: String,
    /// The heading.
    pub title: Text,
    /// What this way is for.
    pub intro: Text,
    /// The words of the link to it, where it has a page.
    pub action: Option<Text>,
    /// The source that the link leads to.
    pub action_source: Option<String>,
    /// What a parent must know.
    pub facts: Vec<Fact>,
}

/// One fact.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// The fact, in plain words.
    pub text: Text,
    /// A telephone number as people write it.
    pub phone: Option<String>,
    /// An e-mail address.
    pub email: Option<String>,
    /// The short name of its source.
    pub source: String,
    /// The place in the source.
    pub place: Option<String>,
    /// Whether the source was read.
    pub state: State,
    /// The day of the last check, `YYYY-MM-DD`.
    pub checked_on: String,
}

/// How sure a fact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// Read in its source on that day.
    Confirmed,
    /// Known, but not read in its source on that day.
    Unconfirmed,
}

/// A word and its meaning.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The word.
    pub term: Text,
    /// Its meaning.
    pub meaning: Text,
}

/// Why a guide can't be used.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum GuideError {
    /// A source that nothing describes.
    #[error("the guide names the source \"{0}\", which is not among its sources")]
    UnknownSource(String),
    /// A fact that could not be confirmed must point at a page where it can be looked up.
    #[error("\"{0}\" is unconfirmed, so its source needs a url")]
    NowhereToCheck(String),
    /// Only pages on the web can be linked to.
    #[error("the url of the source \"{0}\" does not start with https://")]
    Address(String),
}

impl TryFrom<GuideFile> for Guide {
    type Error = GuideError;

    fn try_from(file: GuideFile) -> Result<Self, GuideError> {
        for (id, source) in &file.sources {
            if source
                .url
                .as_ref()
                .is_some_and(|url| !url.starts_with("https://"))
            {
                return Err(GuideError::Address(id.clone()));
            }
        }
        let guide = Self { file };
        for id in guide.named_sources() {
            if guide.source(id).is_none() {
                return Err(GuideError::UnknownSource(id.into()));
            }
        }
        for fact in guide
            .facts()
            .filter(|fact| fact.state == State::Unconfirmed)
        {
            if guide
                .source(&fact.source)
                .and_then(|s| s.url.as_ref())
                .is_none()
            {
                return Err(GuideError::NowhereToCheck(fact.text.nl.clone()));
            }
        }
        Ok(guide)
    }
}

impl Guide {
    /// What can't wait for a complaint.
    pub fn urgent(&self) -> &Urgent {
        &self.file.urgent
    }

    /// The ways to complain.
    pub fn doors(&self) -> &[Door] {
        &self.file.doors
    }

    /// Words that a parent may meet.
    pub fn terms(&self) -> &[Term] {
        &self.file.terms
    }

    /// A source by its short name.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.file.sources.get(id)
    }

    fn facts(&self) -> impl Iterator<Item = &Fact> {
        let of_doors = self.file.doors.iter().flat_map(|door| &door.facts);
        self.file.urgent.facts.iter().chain(of_doors)
    }

    fn named_sources(&self) -> impl Iterator<Item = &str> {
        let actions = self
            .file
            .doors
            .iter()
            .filter_map(|door| door.action_source.as_deref());
        self.facts().map(|fact| fact.source.as_str()).chain(actions)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(dutch: &str) -> Text {
        Text {
            nl: dutch.into(),
            en: "English".into(),
        }
    }

    fn file(source: &str, url: Option<&str>) -> GuideFile {
        let fact = Fact {
            text: text("Advies is gratis."),
            phone: None,
            email: None,
            source: source.into(),
            place: None,
            state: State::Unconfirmed,
            checked_on: "2026-11-25".into(),
        };
        let source = Source {
            name: text("Klachtenloket"),
            url: url.map(str::to_string),
        };
        GuideFile {
            sources: BTreeMap::from([("loket".into(), source)]),
            urgent: Urgent {
                facts: vec![fact],
                ..Urgent::default()
            },
            ..GuideFile::default()
        }
    }

    #[test]
    fn every_fact_has_a_source_to_look_it_up() {
        let page = Some("https://example.org/");
        assert!(Guide::try_from(file("loket", page)).is_ok());
        for (file, error) in [
            (file("wet", page), GuideError::UnknownSource("wet".into())),
            (
                file("loket", None),
                GuideError::NowhereToCheck("Advies is gratis.".into()),
            ),
            (
                file("loket", Some("javascript:alert(1)")),
                GuideError::Address("loket".into()),
            ),
        ] {
            assert_eq!(Guide::try_from(file), Err(error));
        }
    }

    #[test]
    fn the_guide_that_comes_with_the_site_can_be_used() {
        let guide: Guide = toml::from_str(include_str!("../../data/guide.toml")).unwrap();
        assert_eq!(guide.doors().len(), 3);
    }
}
