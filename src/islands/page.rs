//! What an island knows of the page that it stands on.
//!
//! Read off the page instead of being handed over as properties: those would bring a JSON reader
//! into every visitor's download (21 KB).

use super::DataFile;
use crate::links::Links;
use crate::texts::Language;

/// Addresses and language of the page, as the frame has written them on `<html>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CurrentPage {
    /// Addresses as seen from the page.
    pub links: Links,
    /// The folder of the year that the page shows, in the dataset.
    pub year: String,
}

impl CurrentPage {
    /// The page in the browser.
    pub fn get() -> Self {
        let html = leptos::prelude::document().document_element();
        let read = |attribute| html.as_ref().and_then(|html| html.get_attribute(attribute));
        // A browser that translates the page puts another language into `lang`.
        let language = Language::from_code(&read("data-language").unwrap_or_default());
        let links = Links::from_root(read("data-root").unwrap_or_default(), language);
        Self {
            links: links.with_dataset(read("data-dataset").unwrap_or_default()),
            year: read("data-year").unwrap_or_default(),
        }
    }

    /// The same page showing an older year.
    pub fn in_year(self, year: u16) -> Self {
        Self {
            links: self.links.of_year(year),
            year: year.to_string(),
        }
    }

    /// The address of a file of the page's year.
    pub fn data(&self, file: DataFile) -> String {
        self.links.data(&file.path(&self.year))
    }

    /// The page's language.
    pub fn language(&self) -> Language {
        self.links.language()
    }
}

impl Default for CurrentPage {
    fn default() -> Self {
        Self {
            links: Links::from_root("", Language::Dutch),
            year: String::new(),
        }
    }
}
