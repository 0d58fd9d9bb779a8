//! What must be true of `data/guide.toml` before a page is made from it.

use super::facts::{Guide, GuideFile, State};
use crate::guide::{Step, deadlines};
use chrono::{Months, NaiveDate};
use thiserror::Error;

/// Facts are looked up again after so many months.
const FRESH_MONTHS: u32 = 12;

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
    /// The steps are not those of the site, each once.
    #[error("the guide's steps must be {expected}, each once", expected = step_names())]
    Steps,
    /// A door that nothing describes.
    #[error("the guide names the door \"{0}\", which is not among its doors")]
    UnknownDoor(String),
    /// A day that can't be read.
    #[error("\"{0}\" is no date of the form 2026-11-25")]
    Date(String),
}

fn step_names() -> String {
    Step::ALL.map(Step::id).join(", ")
}

impl TryFrom<GuideFile> for Guide {
    type Error = GuideError;

    fn try_from(file: GuideFile) -> Result<Self, GuideError> {
        let guide = Self { file };
        guide.check_sources()?;
        guide.check_steps()?;
        guide.check_facts()?;
        Ok(guide)
    }
}

impl Guide {
    /// What was last looked up more than a year ago, for whoever keeps the facts.
    pub fn stale(&self, today: NaiveDate) -> Vec<String> {
        let is_stale = |day: &str| {
            deadlines::date(day)
                .and_then(|day| day.checked_add_months(Months::new(FRESH_MONTHS)))
                .is_some_and(|until| until < today)
        };
        self.facts()
            .filter(|fact| is_stale(&fact.checked_on))
            .map(|fact| format!("{}: {}", fact.checked_on, fact.text.nl))
            .collect()
    }

    fn check_sources(&self) -> Result<(), GuideError> {
        for (id, source) in &self.file.sources {
            let address = source.url.as_deref();
            if address.is_some_and(|url| !url.starts_with("https://")) {
                return Err(GuideError::Address(id.clone()));
            }
        }
        let actions = self.doors().iter().filter_map(|d| d.action_source.as_ref());
        let named = self.facts().map(|fact| &fact.source).chain(actions);
        match named.into_iter().find(|id| self.source(id).is_none()) {
            Some(id) => Err(GuideError::UnknownSource(id.clone())),
            None => Ok(()),
        }
    }

    fn check_steps(&self) -> Result<(), GuideError> {
        let all_there = Step::ALL.iter().all(|&step| self.situation(step).is_some());
        if !all_there || self.file.steps.len() != Step::ALL.len() {
            return Err(GuideError::Steps);
        }
        let mut doors = self.file.steps.iter().flat_map(|step| step.doors());
        match doors.find(|id| self.door(id).is_none()) {
            Some(id) => Err(GuideError::UnknownDoor(id.into())),
            None => Ok(()),
        }
    }

    fn check_facts(&self) -> Result<(), GuideError> {
        for fact in self.facts() {
            if deadlines::date(&fact.checked_on).is_none() {
                return Err(GuideError::Date(fact.checked_on.clone()));
            }
            let has_page = self.source(&fact.source).is_some_and(|s| s.url.is_some());
            if fact.state == State::Unconfirmed && !has_page {
                return Err(GuideError::NowhereToCheck(fact.text.nl.clone()));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::facts::{About, Fact, Situation, Source, Text, Urgent};
    use super::*;
    use std::collections::BTreeMap;

    fn text(dutch: &str) -> Text {
        Text {
            nl: dutch.into(),
            en: "English".into(),
        }
    }

    fn fact(source: &str) -> Fact {
        Fact {
            text: text("Advies is gratis."),
            phone: None,
            who: None,
            email: None,
            about: About::Cost,
            source: source.into(),
            passage: None,
            state: State::Unconfirmed,
            checked_on: "2026-11-25".into(),
        }
    }

    fn file(source: &str, url: Option<&str>) -> GuideFile {
        let step = |step: Step| Situation {
            id: step.id().into(),
            next: None,
            also: Vec::new(),
            facts: Vec::new(),
        };
        let described = Source {
            name: text("Klachtenloket"),
            url: url.map(str::to_string),
        };
        GuideFile {
            sources: BTreeMap::from([("loket".into(), described)]),
            urgent: Urgent {
                facts: vec![fact(source)],
                ..Urgent::default()
            },
            steps: Step::ALL.map(step).into(),
            ..GuideFile::default()
        }
    }

    const PAGE: Option<&str> = Some("https://example.org/");

    #[test]
    fn every_fact_has_a_source_to_look_it_up() {
        assert!(Guide::try_from(file("loket", PAGE)).is_ok());
        for (file, error) in [
            (file("wet", PAGE), GuideError::UnknownSource("wet".into())),
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
    fn every_step_is_there_once_and_leads_to_doors_that_exist() {
        let mut missing = file("loket", PAGE);
        missing.steps.pop();
        assert_eq!(Guide::try_from(missing), Err(GuideError::Steps));

        let mut elsewhere = file("loket", PAGE);
        elsewhere.steps[1].also = vec!["rechter".into()];
        let error = GuideError::UnknownDoor("rechter".into());
        assert_eq!(Guide::try_from(elsewhere), Err(error));
    }

    #[test]
    fn facts_are_stale_after_a_year() {
        let guide = Guide::try_from(file("loket", PAGE)).unwrap();
        let stale = |today| guide.stale(deadlines::date(today).unwrap());
        assert_eq!(stale("2027-11-25"), Vec::<String>::new());
        assert_eq!(stale("2027-11-26"), ["2026-11-25: Advies is gratis."]);

        let mut undated = file("loket", PAGE);
        undated.urgent.facts[0].checked_on = "vorig jaar".into();
        let error = GuideError::Date("vorig jaar".into());
        assert_eq!(Guide::try_from(undated), Err(error));
    }

    #[test]
    fn the_guide_that_comes_with_the_site_can_be_used() {
        let guide: Guide = toml::from_str(include_str!("../../../data/guide.toml")).unwrap();
        assert_eq!(guide.doors().len(), 3);
    }
}
