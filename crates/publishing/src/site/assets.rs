//! The built files that pages refer to, and those that stand in every page.

use super::manifest::BuiltPart;
use super::{Kit, RenderError, read};
use klachtenwijzer::islands::BUNDLES;
use klachtenwijzer::pages::content;
use klachtenwijzer::pages::{Assets, BundleFiles, Inline, PartFiles};

/// What pages of a year need of the kit; `dataset` is the copy of the dataset that islands read.
pub fn of(kit: &Kit, dataset: String, year: &str) -> Result<Assets, RenderError> {
    let built = kit.assets();
    let bundles = BUNDLES.iter().map(|&bundle| {
        let files = built.bundles.get(bundle.name);
        let files = files.ok_or_else(|| RenderError::NoAsset {
            name: bundle.name.to_owned(),
            kind: "js",
        })?;
        let style = files.style.as_ref().map(|file| read_inline(kit, file));
        Ok(BundleFiles {
            bundle,
            script: files.script.clone(),
            module: files.module.clone(),
            style: style.transpose()?,
            data: bundle.reads.iter().map(|file| file.path(year)).collect(),
        })
    });
    Ok(Assets {
        dataset,
        year: year.to_owned(),
        style: read_inline(kit, &built.site_style)?,
        reading: read_inline(kit, &built.reading_style)?,
        frame: frame(&built.frame),
        early: read_inline(kit, &built.early)?,
        page: built.page.clone(),
        share: built.share.clone(),
        charts: part(kit, &built.charts)?,
        embedding: part(kit, &built.embedding)?,
        bundles: bundles.collect::<Result<_, RenderError>>()?,
    })
}

fn part(kit: &Kit, part: &BuiltPart) -> Result<PartFiles, RenderError> {
    Ok(PartFiles {
        script: part.script.clone(),
        style: read_inline(kit, &part.style)?,
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
    Inline {
        hash: content::integrity(&text),
        text,
    }
}

fn read_inline(kit: &Kit, file: &str) -> Result<Inline, RenderError> {
    let text = read::text(kit.files(), file)?;
    if text.contains("</") {
        let why = "holds </, which would end it in a page";
        return Err(RenderError::malformed(file, &why));
    }
    Ok(inline(text.trim_end().to_owned()))
}
