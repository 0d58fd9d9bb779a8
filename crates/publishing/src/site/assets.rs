//! The built files that pages refer to, and those that stand in every page.

use super::manifest::BuiltPart;
use super::{Kit, RenderError, read};
use dataset::paths;
use klachtenwijzer::islands::{BUNDLES, Bundle, DataFile};
use klachtenwijzer::pages::content;
use klachtenwijzer::pages::{Assets, BundleFiles, Inline, PartFiles};

/// What pages of a year need of the kit; `dataset` is the copy of the dataset that islands read, and `in_parts`
/// the lists of complaints that come in parts.
pub fn of(
    kit: &Kit,
    dataset: &str,
    year: &str,
    in_parts: &[String],
) -> Result<Assets, RenderError> {
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
            data: reads(bundle, year, in_parts),
        })
    });
    Ok(Assets {
        dataset: dataset.to_owned(),
        year: year.to_owned(),
        style: read_inline(kit, &built.site_style)?,
        reading: read_inline(kit, &built.reading_style)?,
        yearly: read_inline(kit, &built.yearly_style)?,
        over_years: read_inline(kit, &built.over_years_style)?,
        frame: start(&built.frame),
        years: script(include_str!("../../../../src/islands/years.js")),
        asking: script(include_str!("../../../../src/islands/asking.js")),
        early: read_inline(kit, &built.early)?,
        page: built.page.clone(),
        share: built.share.clone(),
        charts: part(kit, &built.charts)?,
        embedding: part(kit, &built.embedding)?,
        desk: built
            .desk
            .as_ref()
            .map(|desk| part(kit, desk))
            .transpose()?,
        bundles: bundles.collect::<Result<_, RenderError>>()?,
    })
}

/// What a bundle asks for as soon as it has woken.
fn reads(bundle: Bundle, year: &str, in_parts: &[String]) -> Vec<String> {
    let files = bundle.reads.iter().copied();
    if in_parts.iter().any(|scope| scope == year) && bundle.reads.contains(&DataFile::Complaints) {
        return vec![paths::columns(year)];
    }
    files.map(|file| file.path(year)).collect()
}

fn part(kit: &Kit, part: &BuiltPart) -> Result<PartFiles, RenderError> {
    Ok(PartFiles {
        script: part.script.clone(),
        style: read_inline(kit, &part.style)?,
    })
}

/// What comes before the first paint, the same on every page, so that one hash holds for all: a page
/// whose host leaves the slash of its folder out gets it back in its address, or its links would lead
/// one folder too high; opened as a file, its links lead to files; in a frame it loads another script.
fn start(frame: &str) -> Inline {
    let code = include_str!("../../../../src/islands/start.js");
    script(&code.replace("FRAME", frame))
}

/// A script of a page's head as one line, without what is said of it.
fn script(code: &str) -> Inline {
    let lines = code.lines().map(str::trim);
    inline(lines.filter(|line| !line.starts_with("//")).collect())
}

/// A script or style sheet with the hash by which the security policy of its page knows it.
pub fn inline(text: String) -> Inline {
    Inline {
        hash: content::integrity(&text),
        text: text.into(),
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

#[cfg(test)]
mod tests {
    use super::*;

    /// The script stands in the page itself, so that nothing in it may end it there.
    #[test]
    fn what_comes_first_is_one_line_that_nothing_ends() {
        let start = start("assets/frame-1.js").text;
        assert!(start.contains("assets/frame-1.js") && !start.contains("FRAME"));
        let years = script(include_str!("../../../../src/islands/years.js")).text;
        let asking = script(include_str!("../../../../src/islands/asking.js")).text;
        for script in [start, years, asking] {
            assert!(
                !script.contains("</script") && !script.contains('\n') && !script.contains("//")
            );
        }
    }
}
