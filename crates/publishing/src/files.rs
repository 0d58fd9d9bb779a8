//! Files as the core knows them: bytes by relative path, of a folder on a disk, a zip or a browser.

use std::borrow::Borrow;
use std::collections::{BTreeMap, btree_map};
use std::fmt;
use thiserror::Error;

/// Where a file stands below its folder: `/` between the parts, never absolute, never upwards.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FilePath(String);

/// Why a text is no path of a file.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error(
    "\"{0}\" is no path of a file below a folder: relative, with / between its parts and without .."
)]
pub struct FilePathError(String);

impl FilePath {
    /// Checks a path.
    ///
    /// # Errors
    /// When it could lead out of its folder, or to no file.
    pub fn new(path: impl Into<String>) -> Result<Self, FilePathError> {
        let path = path.into();
        let is_plain = |part: &str| !matches!(part, "" | "." | "..");
        let has_drive = path.as_bytes().get(1) == Some(&b':');
        if has_drive || path.contains(['\\', '\0']) || !path.split('/').all(is_plain) {
            return Err(FilePathError(path));
        }
        Ok(Self(path))
    }

    /// The path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for FilePath {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for FilePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Why a file can't be used as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum TextError {
    /// It isn't there.
    #[error("is missing")]
    Missing,
    /// It is in another encoding.
    #[error("is not UTF-8")]
    NotUtf8,
}

/// Files by their paths, sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files(BTreeMap<FilePath, Vec<u8>>);

impl Files {
    /// Puts a file in, in the place of one of the same path.
    pub fn insert(&mut self, path: FilePath, bytes: impl Into<Vec<u8>>) {
        self.0.insert(path, bytes.into());
    }

    /// Puts a file in, in the place of one of the same path.
    ///
    /// # Errors
    /// When the path is none.
    pub fn add(
        &mut self,
        path: impl Into<String>,
        bytes: impl Into<Vec<u8>>,
    ) -> Result<(), FilePathError> {
        self.insert(FilePath::new(path)?, bytes);
        Ok(())
    }

    /// A file's bytes.
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.0.get(path).map(Vec::as_slice)
    }

    /// A file's text.
    ///
    /// # Errors
    /// When it is missing or no UTF-8.
    pub fn text(&self, path: &str) -> Result<&str, TextError> {
        let bytes = self.get(path).ok_or(TextError::Missing)?;
        std::str::from_utf8(bytes).map_err(|_| TextError::NotUtf8)
    }

    /// Whether a file is there.
    pub fn contains(&self, path: &str) -> bool {
        self.0.contains_key(path)
    }

    /// Every file, sorted by path.
    pub fn iter(&self) -> impl Iterator<Item = (&FilePath, &[u8])> {
        self.0.iter().map(|(path, bytes)| (path, bytes.as_slice()))
    }

    /// The same, each in parts that follow each other: here one.
    pub fn each(
        &self,
    ) -> impl Iterator<Item = (&FilePath, impl Iterator<Item = &[u8]> + Clone)> + Clone {
        let parts = |bytes| std::iter::once(Vec::as_slice(bytes));
        self.0.iter().map(move |(path, bytes)| (path, parts(bytes)))
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no file.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Keeps the files whose path passes.
    pub fn retain(&mut self, mut keeps: impl FnMut(&FilePath) -> bool) {
        self.0.retain(|path, _| keeps(path));
    }

    /// Puts all of these in, each in the place of one of the same path.
    pub fn extend(&mut self, others: Self) {
        self.0.extend(others.0);
    }

    /// The files below a folder (`kit/`, with its slash), by their paths from there.
    pub fn below(&self, folder: &str) -> Self {
        let below = self.0.iter().filter_map(|(path, bytes)| {
            let rest = path.0.strip_prefix(folder)?;
            Some((FilePath::new(rest).ok()?, bytes.clone()))
        });
        Self(below.collect())
    }

    /// The same files in a folder (`kit/`, with its slash).
    ///
    /// # Errors
    /// When that is no folder's path.
    pub fn in_folder(self, folder: &str) -> Result<Self, FilePathError> {
        let moved = self.0.into_iter().map(|(path, bytes)| {
            let path = FilePath::new(format!("{folder}{path}"))?;
            Ok((path, bytes))
        });
        moved.collect::<Result<_, _>>().map(Self)
    }
}

impl FromIterator<(FilePath, Vec<u8>)> for Files {
    fn from_iter<I: IntoIterator<Item = (FilePath, Vec<u8>)>>(files: I) -> Self {
        Self(files.into_iter().collect())
    }
}

impl IntoIterator for Files {
    type Item = (FilePath, Vec<u8>);
    type IntoIter = btree_map::IntoIter<FilePath, Vec<u8>>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_never_leads_out_of_its_folder() {
        for path in ["index.html", "2023/locations/a.json", ".htaccess", "a..b/c"] {
            assert_eq!(FilePath::new(path).unwrap().as_str(), path);
        }
        for path in [
            "",
            "/etc/passwd",
            "..",
            "../a",
            "a/../b",
            "a//b",
            "a/",
            "./a",
            "a\\b",
            "C:/a",
            "c:a",
            "a\0",
        ] {
            assert_eq!(FilePath::new(path), Err(FilePathError(path.to_owned())));
        }
    }

    #[test]
    fn files_below_a_folder_are_known_by_their_paths_from_there() {
        let mut files = Files::default();
        for path in ["kit/a", "kit/b/c", "kitten", "d"] {
            files.add(path, path).unwrap();
        }
        let below = files.below("kit/");
        let paths: Vec<_> = below.iter().map(|(path, _)| path.as_str()).collect();
        assert_eq!(paths, ["a", "b/c"]);
        let back = below.in_folder("kit/").unwrap();
        assert_eq!(back.text("kit/b/c"), Ok("kit/b/c"));
        assert_eq!(back.text("kitten"), Err(TextError::Missing));
    }
}
