//! The files of a poured site. Pages stay in parts until they are written: nearly half of what a page is made of stands
//! in all others too.

use crate::files::{FilePath, FilePathError, Files};
use klachtenwijzer::pages::Html;
use klachtenwijzer::pages::content::Fingerprint;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// A poured site, by the paths of its files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Site {
    contents: BTreeMap<FilePath, Content>,
    version: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Content {
    File(Vec<u8>),
    Page(Html),
}

impl Content {
    fn parts<'a>(&'a self, version: &'a str) -> impl Iterator<Item = &'a [u8]> + Clone {
        let (file, page) = match self {
            Self::File(bytes) => (Some(bytes.as_slice()), None),
            Self::Page(html) => (None, Some(html.parts(version))),
        };
        let page = page.into_iter().flatten();
        file.into_iter().chain(page.map(str::as_bytes))
    }
}

impl From<Files> for Site {
    fn from(files: Files) -> Self {
        let mut site = Self::default();
        site.extend(files);
        site
    }
}

impl Site {
    /// Puts a page in, in the place of what stands at its path.
    pub(super) fn insert_page(&mut self, path: FilePath, html: Html) {
        self.contents.insert(path, Content::Page(html));
    }

    /// Puts a page in, in the place of what stands at its path.
    ///
    /// # Errors
    /// When the path is none.
    pub(super) fn add_page(&mut self, path: String, html: Html) -> Result<(), FilePathError> {
        self.insert_page(FilePath::new(path)?, html);
        Ok(())
    }

    /// Puts a file in, in the place of what stands at its path.
    ///
    /// # Errors
    /// When the path is none.
    pub(super) fn add(
        &mut self,
        path: String,
        bytes: impl Into<Vec<u8>>,
    ) -> Result<(), FilePathError> {
        let path = FilePath::new(path)?;
        self.contents.insert(path, Content::File(bytes.into()));
        Ok(())
    }

    /// Puts all of these in, each in the place of what stands at its path.
    pub(super) fn extend(&mut self, files: Files) {
        let files = files.into_iter();
        let files = files.map(|(path, bytes)| (path, Content::File(bytes)));
        self.contents.extend(files);
    }

    /// Gives the site the version that all it holds so far makes, and every page with it: browsers keep no page
    /// of another version.
    pub(super) fn close(&mut self) -> String {
        let mut fingerprint = Fingerprint::default();
        for (path, content) in &self.contents {
            fingerprint.add(path.as_str(), content.parts(""));
        }
        self.version = fingerprint.text();
        self.version.clone()
    }

    /// Every file, sorted by path, in parts that follow each other.
    pub fn each(
        &self,
    ) -> impl Iterator<Item = (&FilePath, impl Iterator<Item = &[u8]> + Clone)> + Clone {
        let contents = self.contents.iter();
        contents.map(|(path, content)| (path, content.parts(&self.version)))
    }

    /// The parts of a file; none where there is no such file.
    pub fn parts(&self, path: &str) -> impl Iterator<Item = &[u8]> {
        let content = self.contents.get(path).into_iter();
        content.flat_map(|content| content.parts(&self.version))
    }

    /// A file's bytes.
    pub fn get(&self, path: &str) -> Option<Cow<'_, [u8]>> {
        match self.contents.get(path)? {
            Content::File(bytes) => Some(bytes.into()),
            Content::Page(html) => Some(html.text(&self.version).into_bytes().into()),
        }
    }

    /// The same as plain files, with every page whole.
    pub fn into_files(self) -> Files {
        let version = self.version;
        let contents = self.contents.into_iter();
        contents
            .map(|(path, content)| match content {
                Content::File(bytes) => (path, bytes),
                Content::Page(html) => (path, html.text(&version).into_bytes()),
            })
            .collect()
    }
}
