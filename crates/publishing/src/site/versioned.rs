//! The dataset a second time, in a folder named by its bytes.
//!
//! A page names the folder of the dataset that it was made from, and its islands read that one. So
//! a page that was open while a new version was put in place never reads new data with old code.
//! The documented addresses below `data/` always hold the newest version.

use super::RenderError;
use crate::files::Files;
use dataset::paths;
use klachtenwijzer::pages::content::{self, ASSETS};

/// Puts what islands read into the site and returns its folder, with its slash: the dataset, and what was made of it
/// for them alone.
pub fn put(data: &Files, made: Files, site: &mut Files) -> Result<String, RenderError> {
    let mut read = data.clone();
    read.retain(|path| path.as_str().ends_with(".json") && path.as_str() != paths::SCHEMA);
    read.extend(made);
    let parts = read
        .iter()
        .flat_map(|(path, bytes)| [path.as_str().as_bytes(), bytes]);
    let folder = format!("{ASSETS}/data-{}/", content::name(parts));
    site.extend(read.in_folder(&folder)?);
    Ok(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_dataset_is_another_folder() {
        let (mut data, mut site) = (Files::default(), Files::default());
        let made = |text: &str| {
            let mut made = Files::default();
            made.add(paths::DIRECTORY, text).unwrap();
            made
        };
        data.add("index.json", "1").unwrap();
        data.add("2023/locations.json", "2").unwrap();
        data.add("2023/complaints.csv", "3").unwrap();
        let first = put(&data, made("5"), &mut site).unwrap();
        assert_eq!(first, put(&data, made("5"), &mut site).unwrap());
        data.add("2023/locations.json", "4").unwrap();
        let second = put(&data, made("5"), &mut site).unwrap();
        assert_ne!(first, second);
        let third = put(&data, made("6"), &mut site).unwrap();
        let read = |folder: &str, name: &str| site.text(&format!("{folder}{name}"));
        assert_eq!(read(&first, "2023/locations.json"), Ok("2"));
        assert_eq!(read(&second, "2023/locations.json"), Ok("4"));
        assert!(read(&second, "2023/complaints.csv").is_err());
        let searched = read(&third, paths::DIRECTORY);
        assert_eq!(searched, Ok("6"));
    }
}
