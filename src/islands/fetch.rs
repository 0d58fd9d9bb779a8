//! The one way by which islands get files of the dataset.

use super::json::from_value;
use crate::links::Links;
use dataset::{
    ComparedFile, ComparedReport, ComplaintsFile, DirectoryFile, HeadingsFile, Index, IndexError,
    NamesFile, paths,
};
use futures_util::future::try_join3;
use gloo_net::http::Request;
use serde::de::DeserializeOwned;
use thiserror::Error;
use wasm_bindgen::JsValue;

/// Why a file could not be used.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum FetchError {
    /// No answer, or one that broke off.
    #[error("the answer did not arrive")]
    Network,
    /// The host answered, with this status.
    #[error("the host answered with status {0}")]
    Status(u16),
    /// The file is not what it should be: cut off, or other JSON.
    #[error("the file is not the JSON it should be")]
    Malformed,
    /// The index can't be used.
    #[error(transparent)]
    Index(#[from] IndexError),
}

/// The files that a comparison is made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// Every location.
    pub locations: ComparedFile,
    /// Categories and the register.
    pub report: ComparedReport,
}

/// The locations of the newest year.
///
/// # Errors
/// When one of the two files that it takes did not arrive whole or has another format.
pub async fn newest_directory(links: &Links) -> Result<DirectoryFile, FetchError> {
    let index: Index = json(&links.data(paths::INDEX)).await?;
    let year = index.newest()?;
    json(&links.data(&paths::locations(&year.path))).await
}

/// What comparing the locations of the newest year takes.
///
/// # Errors
/// When one of the three files that it takes did not arrive whole or has another format.
pub async fn newest_comparison(links: &Links) -> Result<Compared, FetchError> {
    let index: Index = json(&links.data(paths::INDEX)).await?;
    let year = index.newest()?;
    let locations = json(&links.data(&paths::locations(&year.path))).await?;
    let report = json(&links.data(&paths::report(&year.path))).await?;
    Ok(Compared { locations, report })
}

/// What the list of all complaints needs of the newest year.
pub struct ComplaintFiles {
    /// Every complaint.
    pub complaints: ComplaintsFile,
    /// The same file as the browser's parser read it: a download gives it back unchanged.
    pub source: JsValue,
    /// The locations.
    pub names: NamesFile,
    /// The categories and labels.
    pub headings: HeadingsFile,
}

/// Every complaint of the newest year.
///
/// # Errors
/// When one of the files that it takes did not arrive whole or has another format.
pub async fn newest_complaints(links: &Links) -> Result<ComplaintFiles, FetchError> {
    let index: Index = json(&links.data(paths::INDEX)).await?;
    let year = &index.newest()?.path;
    let (complaints, names, headings) = (
        links.data(&paths::complaints(year)),
        links.data(&paths::locations(year)),
        links.data(&paths::report(year)),
    );
    let (source, names, headings) =
        try_join3(value(&complaints), json(&names), json(&headings)).await?;
    Ok(ComplaintFiles {
        complaints: typed(source.clone())?,
        source,
        names,
        headings,
    })
}

async fn json<T: DeserializeOwned>(address: &str) -> Result<T, FetchError> {
    typed(value(address).await?)
}

async fn value(address: &str) -> Result<JsValue, FetchError> {
    // The page's head has asked early; where that failed, the browser hands the failure on, once.
    let response = match Request::get(address).send().await {
        Err(_) => Request::get(address).send().await,
        answered => answered,
    }
    .map_err(|_| FetchError::Network)?;
    if !response.ok() {
        return Err(FetchError::Status(response.status()));
    }
    let text = response.text().await.map_err(|_| FetchError::Network)?;
    // The browser's own parser is already there; a second one would have to be downloaded.
    js_sys::JSON::parse(&text).map_err(|_| FetchError::Malformed)
}

fn typed<T: DeserializeOwned>(value: JsValue) -> Result<T, FetchError> {
    from_value(value).map_err(|_| FetchError::Malformed)
}
