//! What keeps visited pages for times without a network, and the version that it belongs to.

use super::{RenderError, write_bytes};
use crate::offline::{self, Fingerprint};
use std::fs;
use std::path::Path;

/// The data's part of what tells one version of the site from another.
pub fn fingerprint_of(data: &Path) -> Result<Fingerprint, RenderError> {
    let mut fingerprint = Fingerprint::default();
    let mut folders = vec![data.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).map_err(|source| RenderError::file(&folder, source))?;
        let mut paths: Vec<_> = entries.filter_map(Result::ok).map(|e| e.path()).collect();
        paths.sort();
        for path in paths {
            if path.is_dir() {
                folders.push(path);
            } else {
                let content = fs::read(&path).map_err(|source| RenderError::file(&path, source))?;
                let name = path.strip_prefix(data).unwrap_or(&path);
                fingerprint.add(&name.to_string_lossy(), &content);
            }
        }
    }
    Ok(fingerprint)
}

/// What keeps pages readable without a network. The version stands in a file as well, for people and for
/// the workers of former versions, which ask for it.
pub fn write(site: &Path, version: &str, is_on: bool) -> Result<(), RenderError> {
    let path = site.join(offline::WORKER);
    let worker =
        offline::worker(version, is_on).map_err(|error| RenderError::malformed(&path, &error))?;
    write_bytes(&path, worker.as_bytes())?;
    write_bytes(&site.join(offline::VERSION), version.as_bytes())
}
