//! The organisation's own documents, where they stand on the web.

use super::settings::web_address;
use crate::links::document_page;
use serde::Deserialize;
use std::collections::BTreeMap;
use thiserror::Error;

/// By year the address of the organisation's own document, for the years that have one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(try_from = "BTreeMap<String, WebAddress>")]
pub struct Documents(BTreeMap<u16, String>);

#[derive(Deserialize)]
struct WebAddress(#[serde(deserialize_with = "web_address")] String);

/// A document of what is no year.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("[documents] names the document of \"{0}\", which is no year like 2023")]
pub struct DocumentsError(String);

impl TryFrom<BTreeMap<String, WebAddress>> for Documents {
    type Error = DocumentsError;

    fn try_from(given: BTreeMap<String, WebAddress>) -> Result<Self, DocumentsError> {
        let documents = given.into_iter().map(|(key, WebAddress(address))| {
            let year = key.parse().ok().filter(|_| key.len() == 4);
            Ok((year.ok_or(DocumentsError(key))?, address))
        });
        documents.collect::<Result<_, _>>().map(Self)
    }
}

impl Documents {
    /// The document of a year.
    pub fn of(&self, year: u16) -> Option<&str> {
        self.0.get(&year).map(String::as_str)
    }

    /// A page of it. What comes from a list of complaints has no page.
    pub fn page(&self, year: u16, page: u32) -> Option<String> {
        let address = self.of(year).filter(|_| page > 0)?;
        Some(document_page(address, page))
    }

    /// Every year with its document.
    pub fn iter(&self) -> impl Iterator<Item = (u16, &str)> {
        self.0
            .iter()
            .map(|(year, address)| (*year, address.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_belongs_to_a_year_and_stands_on_the_web() {
        for (text, fits) in [
            ("", true),
            ("2023 = \"https://a.nl/k.pdf\"", true),
            ("\"2023\" = \"https://a.nl/k.pdf\"", true),
            ("2023 = \"k.pdf\"", false),
            ("2023 = \"javascript:x\"", false),
            ("laatste = \"https://a.nl/k.pdf\"", false),
            ("02023 = \"https://a.nl/k.pdf\"", false),
        ] {
            assert_eq!(toml::from_str::<Documents>(text).is_ok(), fits, "{text}");
        }
    }

    #[test]
    fn a_page_leads_into_the_document_of_its_year() {
        let documents: Documents = toml::from_str("2023 = \"https://a.nl/k.pdf\"").unwrap();
        let page = |year, page| documents.page(year, page);
        assert_eq!(
            page(2023, 57).as_deref(),
            Some("https://a.nl/k.pdf#page=57")
        );
        assert_eq!((page(2023, 0), page(2022, 57)), (None, None));
    }
}
