//! Reading single files, as whoever pours pages needs them.

use super::RenderError;
use crate::files::{Files, TextError};
use crate::reading;
use serde::de::DeserializeOwned;

pub fn bytes<'a>(files: &'a Files, path: &str) -> Result<&'a [u8], RenderError> {
    let missing = || RenderError::text(path, TextError::Missing);
    files.get(path).ok_or_else(missing)
}

pub fn text<'a>(files: &'a Files, path: &str) -> Result<&'a str, RenderError> {
    let text = files.text(path);
    text.map_err(|error| RenderError::text(path, error))
}

pub fn json<T: DeserializeOwned>(files: &Files, path: &str) -> Result<T, RenderError> {
    let value = serde_json::from_str(text(files, path)?);
    value.map_err(|error| RenderError::malformed(path, &error))
}

/// A file of the dataset, of the format that this version reads.
pub fn dataset<T: DeserializeOwned>(files: &Files, path: &str) -> Result<T, RenderError> {
    let value = reading::dataset_file(bytes(files, path)?);
    value.map_err(|why| RenderError::malformed(path, &format!("can't be used: {why}")))
}

pub fn toml<T: DeserializeOwned>(files: &Files, path: &str) -> Result<T, RenderError> {
    let value = toml::from_str(text(files, path)?);
    value.map_err(|error| RenderError::malformed(path, &error))
}
