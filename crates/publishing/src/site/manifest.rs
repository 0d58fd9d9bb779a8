//! What a kit holds: the built files, and which of them pages refer to.

use super::RenderError;
use crate::files::Files;
use klachtenwijzer::islands::BUNDLES;
use klachtenwijzer::pages::content::ASSETS;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The kit's manifest. Paths are relative to the site's root.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// Always [`super::kit::FORMAT`].
    pub format: u32,
    /// What pages refer to, or hold.
    pub assets: BuiltAssets,
    /// Every file that the build made. Whatever else stands in a site was poured.
    pub files: Vec<String>,
    /// Every file of the kit itself but this one.
    pub own: Vec<String>,
}

/// The built files that pages refer to, or hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BuiltAssets {
    /// What every page looks like.
    pub site_style: String,
    /// What every page but the start page looks like.
    pub reading_style: String,
    /// What only yearly reports look like.
    pub yearly_style: String,
    /// What only pages that know of several years look like.
    pub over_years_style: String,
    /// What every page loads where it stands in a frame.
    pub frame: String,
    /// What answers a search until its island has woken.
    pub early: String,
    /// What every page does.
    pub page: String,
    /// What opens the share control.
    pub share: String,
    /// The files of charts.
    pub charts: BuiltPart,
    /// The files of the page that tells how to show the site elsewhere.
    pub embedding: BuiltPart,
    /// The files of the coordinator's desk; a development build has none.
    pub desk: Option<BuiltPart>,
    /// The files of bundles of islands, by their names.
    pub bundles: BTreeMap<String, BuiltBundle>,
}

/// The files of pages that hold one part of the site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BuiltPart {
    /// The script.
    pub script: String,
    /// What only these pages look like.
    pub style: String,
}

/// The files of a bundle of islands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BuiltBundle {
    /// The script that wakes its islands.
    pub script: String,
    /// Their WebAssembly.
    pub module: String,
    /// What the pages that hold them look like, where they need a look of their own.
    pub style: Option<String>,
}

impl BuiltAssets {
    /// Finds the files by the beginnings of their names.
    ///
    /// # Errors
    /// When one is missing, or stands there twice.
    pub fn find(built: &Files) -> Result<Self, RenderError> {
        let find = |name: &str, kind| one(built, name, kind);
        let part = |name: &str| {
            Ok::<_, RenderError>(BuiltPart {
                script: find(name, "js")?,
                style: find(name, "css")?,
            })
        };
        let bundles = BUNDLES.iter().map(|bundle| {
            let files = BuiltBundle {
                script: find(bundle.name, "js")?,
                module: find(bundle.name, "wasm")?,
                style: match find(bundle.name, "css") {
                    Err(RenderError::NoAsset { .. }) => None,
                    style => Some(style?),
                },
            };
            Ok((bundle.name.to_owned(), files))
        });
        Ok(Self {
            site_style: find("site", "css")?,
            reading_style: find("reading", "css")?,
            yearly_style: find("yearly", "css")?,
            over_years_style: find("over-years", "css")?,
            frame: find("frame", "js")?,
            early: find("early", "js")?,
            page: find("page", "js")?,
            share: find("share", "js")?,
            charts: part("charts")?,
            embedding: part("embedding")?,
            desk: match find("desk", "js") {
                Err(RenderError::NoAsset { .. }) => None,
                _ => Some(part("desk")?),
            },
            bundles: bundles.collect::<Result<_, RenderError>>()?,
        })
    }
}

/// The one file `assets/<name>-<hash>.<kind>`.
fn one(built: &Files, name: &str, kind: &'static str) -> Result<String, RenderError> {
    let is_wanted = |path: &str| {
        let file = path.strip_prefix(ASSETS)?.strip_prefix('/')?;
        let stem = file.strip_suffix(kind)?.strip_suffix('.')?;
        let (start, _) = stem.rsplit_once('-')?;
        Some(start == name)
    };
    let paths = built.iter().map(|(path, _)| path.as_str());
    let mut found = paths.filter(|path| is_wanted(path) == Some(true));
    let name = name.to_owned();
    match (found.next(), found.next()) {
        (Some(path), None) => Ok(path.to_owned()),
        (None, _) => Err(RenderError::NoAsset { name, kind }),
        _ => Err(RenderError::SeveralAssets { name, kind }),
    }
}
