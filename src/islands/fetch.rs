//! The one way by which islands get files of the dataset.

use super::json::from_value;
use crate::links::Links;
use dataset::{DirectoryFile, Index, IndexError, paths};
use gloo_net::http::Request;
use serde::de::DeserializeOwned;
use thiserror::Error;

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

/// The locations of the newest year.
///
/// # Errors
/// When one of the two files that it takes did not arrive whole or has another format.
pub async fn newest_directory(links: &Links) -> Result<DirectoryFile, FetchError> {
    let index: Index = json(&links.data(paths::INDEX)).await?;
    let year = index.newest()?;
    json(&links.data(&paths::locations(&year.path))).await
}

async fn json<T: DeserializeOwned>(address: &str) -> Result<T, FetchError> {
    let response = Request::get(address)
        .send()
        .await
        .map_err(|_| FetchError::Network)?;
    if !response.ok() {
        return Err(FetchError::Status(response.status()));
    }
    let text = response.text().await.map_err(|_| FetchError::Network)?;
    // The browser's own parser is already there; a second one would have to be downloaded.
    let value = js_sys::JSON::parse(&text).map_err(|_| FetchError::Malformed)?;
    from_value(value).map_err(|_| FetchError::Malformed)
}
