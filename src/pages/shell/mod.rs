//! The shell that every page is poured into: `index.html` with its slots filled.

mod assets;
mod html;
mod needs;

pub use assets::{Assets, BundleFiles, Inline, PartFiles};
pub use html::Html;

use super::{Brand, SiteAddress, preview};
use crate::islands;
use crate::links::{Address, Links, Page};
use crate::texts::{Language, escape};
use needs::Needs;
use thiserror::Error;

/// `index.html` as the build leaves it, known to have every slot that pages need.
#[derive(Clone, Debug)]
pub struct Shell {
    template: String,
    assets: Assets,
}

/// Why a file can't serve as the shell.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ShellError {
    /// A slot that pages are poured into is missing.
    #[error("the shell lacks the slot {{{{{0}}}}}")]
    MissingSlot(&'static str),
}

/// What stands in a page's head.
#[derive(Clone, Copy, Debug)]
pub(super) struct Document<'a> {
    pub at: &'a Address,
    /// Where search engines find the same.
    pub canonical: &'a Address,
    /// Where a page has gone that was published before.
    pub moved_to: Option<&'a Address>,
    /// The page in other years, for links to their complaints; empty where there are none.
    pub other_years: &'a str,
    /// Whether the page can show one year or all, as its address says.
    pub has_choice: bool,
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

/// The id of a page's main part.
const MAIN: &str = "inhoud";

const SLOTS: [&str; 20] = [
    "language",
    "seen-with",
    "alternates",
    "title",
    "description",
    "robots",
    "root",
    "dataset",
    "year",
    "years",
    "early",
    "styles",
    "scripts",
    "files",
    "body",
    "share",
    "online",
    "style-hashes",
    "script-hashes",
    "version",
];

impl Shell {
    /// Takes a template and the files that it refers to.
    ///
    /// # Errors
    /// When it lacks one of the slots.
    pub fn new(template: impl Into<String>, assets: Assets) -> Result<Self, ShellError> {
        let template = template.into();
        for slot in SLOTS {
            if !template.contains(&format!("{{{{{slot}}}}}")) {
                return Err(ShellError::MissingSlot(slot));
            }
        }
        Ok(Self { template, assets })
    }

    /// The document with this body. Slots are filled in one pass, so that a text that looks like
    /// a slot stays a text. Each page carries the version of its site, so that nobody takes it for one of
    /// another.
    pub(super) fn pour(&self, document: &Document, body: &str) -> Html {
        let needs = Needs::of(&self.assets, document, body);
        let mut html = Html::with_room(2 * self.template.len() + body.len());
        let mut rest = self.template.as_str();
        while let Some((before, slot, after)) = next_slot(rest) {
            html.push(before);
            match slot {
                "language" => html.push(document.links.language().code()),
                "seen-with" => html.push(&escape(seen_with(document, body))),
                "alternates" => html.push(&document.alternates()),
                "title" => html.push(&escape(document.title)),
                "description" => html.push(&escape(document.description)),
                "robots" => html.push(robots(document.indexable)),
                "root" => html.push(&escape(document.links.root())),
                "dataset" => html.push(&escape(&document.links.asset(&self.assets.dataset))),
                "year" => html.push(&escape(&self.assets.year)),
                "years" if document.other_years.is_empty() => {}
                "years" => {
                    html.push(&format!(" data-years=\"{}\"", escape(document.other_years)));
                }
                "early" if needs.early.is_empty() => {}
                "early" => {
                    let files = needs.early.join(" ");
                    html.push(&format!(" data-early=\"{}\"", escape(&files)));
                }
                "online" if document.offline => {}
                "online" => html.push(" data-online"),
                "share" => html.push(&escape(file_name(&self.assets.share))),
                "styles" => put(&mut html, "style", &needs.styles),
                "scripts" => put(&mut html, "script", &needs.scripts),
                "files" => html.push(&needs.files),
                "style-hashes" => html.push(&hashes(&self.allowed(document, &needs))),
                "script-hashes" => html.push(&hashes(&needs.scripts)),
                "body" => html.push(body),
                "version" => html.leave_version(),
                unknown => html.push(&format!("{{{{{unknown}}}}}")),
            }
            rest = after;
        }
        html.push(rest);
        html.close()
    }

    /// The style sheets that a page's policy lets in: its own, and on the desk those of every page, since
    /// a preview in a frame goes by the policy of the page around it.
    fn allowed<'a>(&'a self, document: &Document, needs: &Needs<'a>) -> Vec<&'a Inline> {
        let mut allowed = needs.styles.clone();
        if document.at.page == Page::Desk {
            let assets = &self.assets;
            let parts = [&assets.charts, &assets.embedding];
            let bundles = assets.bundles.iter();
            allowed.extend([&assets.yearly, &assets.over_years]);
            allowed.extend(parts.map(|part| &part.style));
            allowed.extend(bundles.filter_map(|bundle| bundle.style.as_ref()));
        }
        allowed
    }
}

impl Document<'_> {
    /// The page in every language, its own included, as search engines want it; and what is
    /// absolute, where the site's address is known. A page that has moved sends browsers and search
    /// engines to where it is now.
    fn alternates(&self) -> String {
        if self.at.page == Page::Missing {
            return String::new();
        }
        if let Some(moved_to) = self.moved_to {
            let href = escape(&self.links.at(moved_to));
            let canonical = self.address.map(|address| {
                let whole = escape(&address.of(&moved_to.folder(self.links.language())));
                format!("<link rel=\"canonical\" href=\"{whole}\">\n")
            });
            return format!(
                "{}<meta http-equiv=\"refresh\" content=\"0; url={href}\">\n",
                canonical.unwrap_or_default()
            );
        }
        let link = |language: Language| {
            let href = match self.address {
                Some(address) => address.of(&self.canonical.folder(language)),
                None => self.links.at_in(language, self.canonical),
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

/// The id of what browsers wait for before they show anything of a page. A location is laid out once, with
/// what a reader came for, and a field where locations are looked up when all of it is there: its button would
/// move with every letter on it. Other pages may come in parts below their header.
fn seen_with<'a>(document: &Document, body: &'a str) -> &'a str {
    if matches!(document.at.page, Page::Location(_)) {
        let complaint = body.split_once("<article id=\"");
        let id = complaint.and_then(|(_, rest)| rest.split_once('"'));
        return id.map_or(MAIN, |(id, _)| id);
    }
    let holds_field = body.contains(&format!("id=\"{}\"", islands::LIST));
    if holds_field { islands::LIST } else { MAIN }
}

/// A script asks for files that lie beside it by their names alone.
fn file_name(path: &str) -> &str {
    path.rsplit_once('/').map_or(path, |(_, name)| name)
}

fn put(html: &mut Html, tag: &str, parts: &[&Inline]) {
    for part in parts {
        html.push(&format!("<{tag}>"));
        html.share(&part.text);
        html.push(&format!("</{tag}>\n"));
    }
}

/// As the security policy lists them.
fn hashes(parts: &[&Inline]) -> String {
    let hash = |part: &&Inline| format!(" '{}'", part.hash);
    parts.iter().map(hash).collect()
}

fn next_slot(template: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = template.split_once("{{")?;
    let (slot, after) = rest.split_once("}}")?;
    Some((before, slot, after))
}

fn robots(indexable: bool) -> &'static str {
    if indexable {
        "index, follow"
    } else {
        "noindex, follow"
    }
}

#[cfg(test)]
mod tests;
