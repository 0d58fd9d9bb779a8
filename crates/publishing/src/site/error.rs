//! Why pages can't be poured.

use crate::files::{FilePathError, TextError};
use dataset::IndexError;
use klachtenwijzer::pages::ShellError;
use std::fmt;
use thiserror::Error;

/// Why pages can't be poured, or nothing be kept to pour them with. Files are named by their paths
/// in their folder.
#[derive(Debug, Error)]
pub enum RenderError {
    /// A file can't be read.
    #[error("{file} {source}")]
    Text {
        /// The file.
        file: String,
        /// Why.
        source: TextError,
    },
    /// A file isn't what it should be.
    #[error("{file} {why}")]
    Malformed {
        /// The file.
        file: String,
        /// What is wrong, and where.
        why: String,
    },
    /// The dataset's index can't be used.
    #[error("the dataset can't be used: {0}")]
    Index(#[from] IndexError),
    /// The built shell can't be used.
    #[error("index.html can't be used: {0}; build the site with cargo xtask build")]
    Shell(#[from] ShellError),
    /// A picture can't be drawn.
    #[error("a picture for previews can't be drawn")]
    Picture,
    /// The build left out a file that pages refer to.
    #[error("assets/ holds no {name}-*.{kind}; build the site with cargo xtask build")]
    NoAsset {
        /// How its name begins.
        name: String,
        /// Its ending.
        kind: &'static str,
    },
    /// Two builds stand in one folder.
    #[error("assets/ holds several {name}-*.{kind}; leave only the one to be used")]
    SeveralAssets {
        /// How their names begin.
        name: String,
        /// Their ending.
        kind: &'static str,
    },
    /// The kit is of another version of the program.
    #[error("kit/kit.json has format {0}, this program reads {expected}; build the site with cargo xtask build", expected = super::kit::FORMAT)]
    Format(u32),
    /// A file would stand outside of the site.
    #[error(transparent)]
    Path(#[from] FilePathError),
}

impl RenderError {
    /// A file that can't be read.
    pub fn text(file: &str, source: TextError) -> Self {
        let file = file.to_owned();
        Self::Text { file, source }
    }

    /// A file that isn't what it should be.
    pub fn malformed(file: &str, why: &dyn fmt::Display) -> Self {
        Self::Malformed {
            file: file.to_owned(),
            why: why.to_string(),
        }
    }
}
