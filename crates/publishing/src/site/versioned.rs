//! The dataset a second time, in a folder named by its bytes.
//!
//! A page names the folder of the dataset that it was made from, and its islands read that one. So
//! a page that was open while a new version was put in place never reads new data with old code.
//! The documented addresses below `data/` always hold the newest version.

use super::hashed::{ASSETS, hash};
use super::{RenderError, read_bytes, write_bytes};
use dataset::paths;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// The files of a dataset by their paths, `/` between the parts.
type Files = BTreeMap<String, Vec<u8>>;

/// Copies what islands read and returns the folder, relative to the site's root, with its slash.
pub fn put(data: &Path, site: &Path) -> Result<String, RenderError> {
    let mut files = Files::new();
    collect(data, "", &mut files)?;
    let parts = files
        .iter()
        .flat_map(|(path, bytes)| [path.as_bytes(), bytes]);
    let folder = format!("{ASSETS}/data-{}/", hash(parts));
    for (path, bytes) in &files {
        write_bytes(&site.join(&folder).join(path), bytes)?;
    }
    Ok(folder)
}

fn collect(folder: &Path, prefix: &str, files: &mut Files) -> Result<(), RenderError> {
    let error = |source| RenderError::file(folder, source);
    for entry in fs::read_dir(folder).map_err(error)? {
        let entry = entry.map_err(error)?;
        let Ok(name) = entry.file_name().into_string() else {
            continue;
        };
        let (path, place) = (entry.path(), format!("{prefix}{name}"));
        if path.is_dir() {
            collect(&path, &format!("{place}/"), files)?;
        } else if name.ends_with(".json") && place != paths::SCHEMA {
            files.insert(place, read_bytes(&path)?);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_dataset_is_another_folder() {
        let (data, site) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let file = |name: &str, text: &str| write_bytes(&data.path().join(name), text.as_bytes());
        file("index.json", "1").unwrap();
        file("2023/locations.json", "2").unwrap();
        file("2023/complaints.csv", "3").unwrap();
        let first = put(data.path(), site.path()).unwrap();
        assert_eq!(first, put(data.path(), site.path()).unwrap());
        file("2023/locations.json", "4").unwrap();
        let second = put(data.path(), site.path()).unwrap();
        assert_ne!(first, second);
        let read =
            |folder: &str, name: &str| fs::read_to_string(site.path().join(folder).join(name));
        assert_eq!(read(&first, "2023/locations.json").unwrap(), "2");
        assert_eq!(read(&second, "2023/locations.json").unwrap(), "4");
        assert!(read(&second, "2023/complaints.csv").is_err());
    }
}
