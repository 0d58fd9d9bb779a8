//! What a report says about some of its categories, in words of our own: from
//! `data/<year>/explanations.toml`.

use super::Edition;
use super::guide::facts::Text;
use crate::links::Links;
use crate::texts::categories;
use dataset::{Category, CategoryId};
use leptos::prelude::*;
use serde::Deserialize;
use thiserror::Error;

/// All explanations of a year.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Explanations {
    /// What a reader must know of all of them.
    #[serde(default)]
    note: Option<Text>,
    /// The explanations, one a category.
    #[serde(default)]
    explanation: Vec<Explanation>,
}

/// What the report says about one category.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Explanation {
    category: CategoryId,
    /// The section of the report that says so.
    section: String,
    /// The summary.
    paragraphs: Vec<Text>,
}

/// Why explanations can't be used.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ExplanationsError {
    /// A category that the report doesn't have.
    #[error("there is an explanation of \"{0}\", which is no category of the report")]
    UnknownCategory(CategoryId),
}

impl Explanations {
    /// Checks that every explanation is about one of the categories.
    ///
    /// # Errors
    /// When one isn't: nobody would ever read it.
    pub fn check(&self, categories: &[Category]) -> Result<(), ExplanationsError> {
        let known = |id: &CategoryId| categories.iter().any(|category| category.id == *id);
        match self.explanation.iter().find(|e| !known(&e.category)) {
            Some(stray) => Err(ExplanationsError::UnknownCategory(stray.category.clone())),
            None => Ok(()),
        }
    }

    fn of(&self, category: &CategoryId) -> Option<&Explanation> {
        self.explanation.iter().find(|e| e.category == *category)
    }
}

/// The section about a category, where the report explains it.
pub(super) fn view(category: &CategoryId, edition: &Edition, links: &Links) -> Option<AnyView> {
    let language = links.language();
    let texts = categories::of(language);
    let explanation = edition.explanations.of(category)?;
    let paragraphs = explanation
        .paragraphs
        .iter()
        .map(|paragraph| view! { <p>{paragraph.of(language)}</p> })
        .collect_view();
    let source = (texts.explanation_source)(&explanation.section);
    let note = edition.explanations.note.as_ref();
    let note = note.map(|note| format!(" {}", note.of(language)));
    let section = view! {
        <section class="explanation" aria-labelledby="uitleg">
            <h2 id="uitleg">{texts.explanation}</h2>
            {paragraphs}
            <p class="explanation-source">{source} {note}</p>
        </section>
    };
    Some(section.into_any())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::made_up::report;

    const FILE: &str = r#"
        [[explanation]]
        category = "overig"
        section = "3.2.1"
        paragraphs = [{ nl = "Meer klachten.", en = "More complaints." }]
    "#;

    #[test]
    fn an_explanation_is_found_by_its_category() {
        let explanations: Explanations = toml::from_str(FILE).unwrap();
        let categories = report().categories;
        let found = explanations.of(&categories[0].id).unwrap();
        assert_eq!(found.section, "3.2.1");
        assert_eq!(explanations.of(&categories[1].id), None);
        assert_eq!(explanations.check(&categories), Ok(()));
    }

    #[test]
    fn an_explanation_of_nothing_is_refused() {
        let explanations: Explanations = toml::from_str(FILE).unwrap();
        let error = explanations.check(&report().categories[1..]).unwrap_err();
        assert!(error.to_string().contains("\"overig\""));
    }

    #[test]
    fn the_explanations_that_come_with_the_report_can_be_read() {
        let file = include_str!("../../data/2023/explanations.toml");
        let explanations: Explanations = toml::from_str(file).unwrap();
        assert_eq!(explanations.explanation.len(), 3);
        assert!(explanations.note.is_some());
    }
}
