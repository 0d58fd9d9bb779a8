//! A site as one file.

use publishing::site::Site;
use std::io::{Cursor, Write};
use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// The paths of files in an order in which nobody who puts them in place shows a page whose files aren't
/// there yet: what pages ask for, then pages, then what tells browsers that there is a new version.
pub fn in_order(site: &Site) -> Vec<&str> {
    let mut paths: Vec<&str> = site.each().map(|(path, _)| path.as_str()).collect();
    paths.sort_by_key(|path| (turn(path), *path));
    paths
}

/// Packs files in that order. The same files give the same bytes.
///
/// # Errors
/// When a file doesn't fit.
pub fn zip(site: &Site) -> Result<Vec<u8>, ZipError> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for path in in_order(site) {
        // What is compressed already gets no smaller.
        let is_packed = [".png", ".woff2", ".ttf", ".otf"];
        let method = match is_packed.iter().any(|end| path.ends_with(end)) {
            true => CompressionMethod::Stored,
            false => CompressionMethod::Deflated,
        };
        let options = SimpleFileOptions::default().compression_method(method);
        zip.start_file(path, options)?;
        for part in site.parts(path) {
            zip.write_all(part)?;
        }
    }
    Ok(zip.finish()?.into_inner())
}

/// When a file's turn is.
fn turn(path: &str) -> u8 {
    match path {
        "sw.js" | "version.txt" => 3,
        "index.html" | "en/index.html" => 2,
        path if path.ends_with(".html") => 1,
        _ => 0,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "all of it is test code")]
mod tests {
    use super::*;
    use publishing::files::Files;

    #[test]
    fn pages_come_behind_what_they_ask_for_and_the_version_last() {
        let mut files = Files::default();
        for path in [
            "a/index.html",
            "index.html",
            "sw.js",
            "z.css",
            "data/x.json",
        ] {
            files.add(path, path).unwrap();
        }
        let site = Site::from(files);
        let bytes = zip(&site).unwrap();
        assert_eq!(bytes, zip(&site).unwrap());
        let read = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let names: Vec<String> = (0..read.len())
            .map(|at| read.name_for_index(at).unwrap().unwrap().into_owned())
            .collect();
        let order = [
            "data/x.json",
            "z.css",
            "a/index.html",
            "index.html",
            "sw.js",
        ];
        assert_eq!(names, order);
    }
}
