//! The shell that every page is poured into: `index.html` with its places filled.

use super::{Brand, SiteAddress, preview};
use crate::islands::Bundle;
use crate::links::{Links, Page};
use crate::texts::Language;
use thiserror::Error;

/// `index.html` as the build leaves it, known to have every place that pages need.
#[derive(Clone, Debug)]
pub struct Shell {
    template: String,
    assets: Assets,
}

/// Why a file can't serve as the shell.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ShellError {
    /// A place that pages are poured into is missing.
    #[error("the shell lacks the place {{{{{0}}}}}")]
    MissingPlace(&'static str),
}

/// What stands in a page's head.
#[derive(Clone, Copy, Debug)]
pub(super) struct Document<'a> {
    pub page: &'a Page,
    /// Where a page has gone that was published before.
    pub moved_to: Option<&'a Page>,
    pub title: &'a str,
    pub description: &'a str,
    pub indexable: bool,
    /// Whether browsers may keep the page.
    pub offline: bool,
    pub links: &'a Links,
    pub brand: &'a Brand,
    /// Where the site is published, where that is known.
    pub address: Option<&'a SiteAddress>,
}

/// The built files that pages refer to, relative to the site's root. Their names carry a hash of
/// their bytes, so that a host may keep them for ever.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assets {
    /// The folder of the dataset that pages are made from, ending with a slash.
    pub dataset: String,
    /// The style sheet of every page.
    pub style: String,
    /// The style sheet of every page but the start page, which is the first that most visitors see.
    pub reading: String,
    /// What stands in every page's head and loads more only where the page stands in a frame.
    pub frame: InlineScript,
    /// The script of what every page does, where no other script brings it along.
    pub page: String,
    /// The script that opens the share control.
    pub share: String,
    /// The files of charts.
    pub charts: PartFiles,
    /// The files of the page that tells how to show the site elsewhere.
    pub embedding: PartFiles,
    /// The files of every bundle of islands.
    pub bundles: Vec<BundleFiles>,
}

/// A script that stands in the page itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InlineScript {
    /// Its text.
    pub text: String,
    /// The hash by which the security policy knows it, as `sha256-…`.
    pub hash: String,
}

/// The built files of pages that hold one part of the site, relative to the site's root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartFiles {
    /// The script: for charts, the one that draws them where they come into view.
    pub script: String,
    /// What only these pages look like.
    pub style: String,
}

/// The built files of one bundle of islands, relative to the site's root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BundleFiles {
    /// Which bundle.
    pub bundle: Bundle,
    /// The script that wakes its islands.
    pub script: String,
    /// Their WebAssembly.
    pub module: String,
    /// The style sheet of the pages that hold them, where they need one of their own.
    pub style: Option<String>,
}

const PLACES: [&str; 14] = [
    "language",
    "alternates",
    "title",
    "description",
    "robots",
    "root",
    "dataset",
    "style",
    "scripts",
    "body",
    "frame",
    "share",
    "online",
    "frame-hash",
];

impl Shell {
    /// Takes a template and the files that it refers to.
    ///
    /// # Errors
    /// When it lacks one of the places.
    pub fn new(template: impl Into<String>, assets: Assets) -> Result<Self, ShellError> {
        let template = template.into();
        for place in PLACES {
            if !template.contains(&format!("{{{{{place}}}}}")) {
                return Err(ShellError::MissingPlace(place));
            }
        }
        Ok(Self { template, assets })
    }

    /// The document with this body. Places are filled in one pass, so that a text that looks like
    /// a place stays a text.
    pub(super) fn pour(&self, document: &Document, body: &str) -> String {
        let mut html = String::with_capacity(self.template.len() + body.len());
        let mut rest = self.template.as_str();
        while let Some((before, place, after)) = next_place(rest) {
            html.push_str(before);
            match place {
                "language" => html.push_str(document.links.language().code()),
                "alternates" => html.push_str(&document.alternates()),
                "title" => html.push_str(&escape(document.title)),
                "description" => html.push_str(&escape(document.description)),
                "robots" => html.push_str(robots(document.indexable)),
                "root" => html.push_str(&escape(document.links.root())),
                "dataset" => html.push_str(&escape(&document.links.asset(&self.assets.dataset))),
                "style" => html.push_str(&escape(&document.links.asset(&self.assets.style))),
                "online" if document.offline => {}
                "online" => html.push_str(" data-online"),
                "share" => html.push_str(&escape(file_name(&self.assets.share))),
                "frame" => html.push_str(&self.assets.frame.text),
                "frame-hash" => html.push_str(&self.assets.frame.hash),
                "scripts" => {
                    html.push_str(&self.reading(document));
                    html.push_str(&self.scripts(body, document.links));
                    // The last word has the organisation.
                    let theme = document.brand.style.as_ref();
                    html.extend(theme.map(|theme| stylesheet(theme, document.links)));
                }
                "body" => html.push_str(body),
                unknown => html.push_str(&format!("{{{{{unknown}}}}}")),
            }
            rest = after;
        }
        html.push_str(rest);
        html
    }

    fn reading(&self, document: &Document) -> String {
        match document.page {
            Page::Start => String::new(),
            _ => stylesheet(&self.assets.reading, document.links),
        }
    }

    /// What wakes the islands and draws the charts of a page, and what only such pages look like.
    fn scripts(&self, body: &str, links: &Links) -> String {
        let bundles = self.assets.bundles.iter();
        let islands = bundles
            .filter(|files| files.bundle.is_on(body))
            .map(|files| files.elements(links));
        let part = |mark: &str, files: &PartFiles| {
            let is_on = body.contains(mark);
            is_on.then(|| files.elements(links))
        };
        let islands: String = islands.collect();
        let charts = part(" data-chart=\"", &self.assets.charts);
        let embedding = part(" data-embed=\"", &self.assets.embedding);
        let parts = [Some(islands), charts, embedding];
        let parts: String = parts.into_iter().flatten().collect();
        if parts.contains("<script") {
            parts
        } else {
            parts + &script(&self.assets.page, links)
        }
    }
}

impl Document<'_> {
    /// The page in every language, its own included, as search engines want it; and what is
    /// absolute, where the site's address is known. A page that has moved sends browsers and search
    /// engines to where it is now.
    fn alternates(&self) -> String {
        if *self.page == Page::Missing {
            return String::new();
        }
        if let Some(page) = self.moved_to {
            let href = escape(&self.links.page(page));
            let canonical = self.address.map(|address| {
                let whole = escape(&address.of(&page.folder(self.links.language())));
                format!("<link rel=\"canonical\" href=\"{whole}\">\n")
            });
            return format!(
                "{}<meta http-equiv=\"refresh\" content=\"0; url={href}\">\n",
                canonical.unwrap_or_default()
            );
        }
        let link = |language: Language| {
            let href = match self.address {
                Some(address) => address.of(&self.page.folder(language)),
                None => self.links.page_in(language, self.page),
            };
            let (href, code) = (escape(&href), language.code());
            format!("<link rel=\"alternate\" hreflang=\"{code}\" href=\"{href}\">\n")
        };
        let tags = self
            .address
            .map(|address| preview::tags(self, address, self.brand.has_pictures));
        Language::ALL.map(link).concat() + &tags.unwrap_or_default()
    }
}

impl PartFiles {
    fn elements(&self, links: &Links) -> String {
        stylesheet(&self.style, links) + &script(&self.script, links)
    }
}

impl BundleFiles {
    /// Both files are asked for at once, instead of one after the other.
    fn elements(&self, links: &Links) -> String {
        let script = script(&self.script, links);
        let module = escape(&links.asset(&self.module));
        let style = self.style.iter().map(|style| stylesheet(style, links));
        let style: String = style.collect();
        format!(
            "{style}<link rel=\"preload\" href=\"{module}\" as=\"fetch\" type=\"application/wasm\" crossorigin>\n\
             {script}"
        )
    }
}

/// A script asks for files that lie beside it by their names alone.
fn file_name(path: &str) -> &str {
    path.rsplit_once('/').map_or(path, |(_, name)| name)
}

fn stylesheet(path: &str, links: &Links) -> String {
    let address = escape(&links.asset(path));
    format!("<link rel=\"stylesheet\" href=\"{address}\">\n")
}

fn script(path: &str, links: &Links) -> String {
    let address = escape(&links.asset(path));
    format!("<script type=\"module\" src=\"{address}\"></script>\n")
}

fn next_place(template: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = template.split_once("{{")?;
    let (place, after) = rest.split_once("}}")?;
    Some((before, place, after))
}

fn robots(indexable: bool) -> &'static str {
    if indexable {
        "index, follow"
    } else {
        "noindex, follow"
    }
}

pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests;
