//! The facts of the guide, from `data/guide.toml`.

use crate::guide::Step;
use crate::texts::Language;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The guide, known to name a source for every fact.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(try_from = "GuideFile")]
pub struct Guide {
    pub(super) file: GuideFile,
}

/// What `data/guide.toml` holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GuideFile {
    /// Where facts can be read, by a short name of our own.
    pub sources: BTreeMap<String, Source>,
    /// What can't wait for a complaint.
    pub urgent: Urgent,
    /// Where a parent can stand: every step once.
    pub steps: Vec<Situation>,
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
    pub(super) nl: String,
    pub(super) en: String,
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

/// What is open to a parent who stands somewhere.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Situation {
    /// The step's name.
    pub id: String,
    /// The door that is open now; none where no complaint helps.
    pub next: Option<String>,
    /// Other doors that are open too.
    #[serde(default)]
    pub also: Vec<String>,
    /// Why.
    #[serde(default)]
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
    /// What a parent needs for it: advice of our own.
    pub bring: Vec<Text>,
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
    /// Whom that reaches, in a word or two.
    pub who: Option<Text>,
    /// An e-mail address.
    pub email: Option<String>,
    /// The question that it answers.
    #[serde(default)]
    pub about: About,
    /// The short name of its source.
    pub source: String,
    /// The passage in the source, such as an article.
    pub passage: Option<Text>,
    /// Whether the source was read.
    pub state: State,
    /// The day of the last check, `YYYY-MM-DD`.
    pub checked_on: String,
}

/// The question that a fact answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum About {
    /// How it works.
    #[default]
    How,
    /// What it costs.
    Cost,
    /// How long it takes.
    Time,
}

/// How sure a fact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// Read in its source on that day.
    Confirmed,
    /// Known, but not read in its source on that day.
    Unconfirmed,
    /// What everybody can know, such as the European emergency number.
    Known,
}

/// A word and its meaning.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The word.
    pub term: Text,
    pub meaning: Text,
}

impl Guide {
    /// What can't wait for a complaint.
    pub fn urgent(&self) -> &Urgent {
        &self.file.urgent
    }

    /// What is open to a parent at a step.
    pub fn situation(&self, step: Step) -> Option<&Situation> {
        self.file.steps.iter().find(|s| s.id == step.id())
    }

    /// A way to complain by its id.
    pub fn door(&self, id: &str) -> Option<&Door> {
        self.file.doors.iter().find(|door| door.id == id)
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

    /// The sources that facts name, each once: those that were read first, since their numbers stand in
    /// the text.
    pub(super) fn named_sources(&self) -> Vec<(&str, &Source)> {
        let read = |fact: &&Fact| fact.state == State::Confirmed;
        let mut ids: Vec<&str> = Vec::new();
        for fact in self.facts().filter(read).chain(self.facts()) {
            if !ids.contains(&fact.source.as_str()) {
                ids.push(&fact.source);
            }
        }
        let named = ids.into_iter();
        named
            .filter_map(|id| Some((id, self.source(id)?)))
            .collect()
    }

    /// Every fact.
    pub(super) fn facts(&self) -> impl Iterator<Item = &Fact> {
        let of_steps = self.file.steps.iter().flat_map(|step| &step.facts);
        let of_doors = self.file.doors.iter().flat_map(|door| &door.facts);
        self.file
            .urgent
            .facts
            .iter()
            .chain(of_steps)
            .chain(of_doors)
    }
}

impl Situation {
    /// The doors that are open, the next one first.
    pub fn doors(&self) -> impl Iterator<Item = &str> {
        self.next.iter().chain(&self.also).map(String::as_str)
    }
}
