//! The files that the build has made, by the beginnings of their names.

use super::{Folders, RenderError, read_text, versioned};
use base64::prelude::{BASE64_STANDARD, Engine};
use klachtenwijzer::islands::BUNDLES;
use klachtenwijzer::pages::{Assets, BundleFiles, Inline, PartFiles};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;

/// How the names of the files of parts of the site begin.
const CHARTS: &str = "charts";
const EARLY: &str = "early";
const EMBEDDING: &str = "embedding";
const FRAME: &str = "frame";
const PAGE: &str = "page";
const SHARE: &str = "share";

/// The built files that pages refer to, and the copy of the dataset that islands read. What stands
/// in the pages stays in the folder as well, so that they can be poured into it again.
pub fn find(folders: &Folders, year: &str) -> Result<Assets, RenderError> {
    let site = folders.site;
    let bundles = BUNDLES.iter().map(|&bundle| {
        let style = built(site, bundle.name, "css").ok();
        let style = style.map(|file| read_inline(site, &file)).transpose()?;
        Ok(BundleFiles {
            bundle,
            script: built(site, bundle.name, "js")?,
            module: built(site, bundle.name, "wasm")?,
            style,
            data: bundle.reads.iter().map(|file| file.path(year)).collect(),
        })
    });
    Ok(Assets {
        dataset: versioned::put(folders.data, site)?,
        year: year.to_owned(),
        style: built_inline(site, "site", "css")?,
        reading: built_inline(site, "reading", "css")?,
        frame: frame(&built(site, FRAME, "js")?),
        early: built_inline(site, EARLY, "js")?,
        page: built(site, PAGE, "js")?,
        share: built(site, SHARE, "js")?,
        charts: part(site, CHARTS)?,
        embedding: part(site, EMBEDDING)?,
        bundles: bundles.collect::<Result<_, RenderError>>()?,
    })
}

fn part(site: &Path, name: &str) -> Result<PartFiles, RenderError> {
    Ok(PartFiles {
        script: built(site, name, "js")?,
        style: built_inline(site, name, "css")?,
    })
}

/// Loads a script before the first paint of a page in a frame, and nothing anywhere else. It is the
/// same on every page, so that one hash holds for all.
fn frame(script: &str) -> Inline {
    inline(format!(
        "parent==self||document.write('<script src='+document.documentElement.dataset.root+'{script}><\\/script>')"
    ))
}

/// A script or style sheet with the hash by which the security policy of its page knows it.
pub fn inline(text: String) -> Inline {
    let hash = BASE64_STANDARD.encode(Sha256::digest(&text));
    Inline {
        text,
        hash: format!("sha256-{hash}"),
    }
}

fn built_inline(site: &Path, name: &str, kind: &'static str) -> Result<Inline, RenderError> {
    read_inline(site, &built(site, name, kind)?)
}

fn read_inline(site: &Path, file: &str) -> Result<Inline, RenderError> {
    let path = site.join(file);
    let text = read_text(&path)?;
    if text.contains("</") {
        return Err(RenderError::malformed(
            &path,
            &"holds </, which would end it in a page",
        ));
    }
    Ok(inline(text.trim_end().to_owned()))
}

/// The file `assets/<name>-<hash>.<kind>`, relative to the site's root.
fn built(site: &Path, name: &str, kind: &'static str) -> Result<String, RenderError> {
    let folder = site.join("assets");
    let entries = fs::read_dir(&folder).map_err(|source| RenderError::file(&folder, source))?;
    let mut files = entries
        .filter_map(Result::ok)
        .filter_map(|entry| entry.file_name().into_string().ok());
    let found = files.find(|file| {
        let stem = file
            .strip_suffix(kind)
            .and_then(|file| file.strip_suffix('.'));
        stem.and_then(|stem| stem.rsplit_once('-'))
            .map(|(start, _)| start)
            == Some(name)
    });
    match found {
        Some(file) => Ok(format!("assets/{file}")),
        None => Err(RenderError::NoAsset {
            folder,
            name: name.to_owned(),
            kind,
        }),
    }
}
