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
mod tests {
    use super::*;
    use crate::islands::BUNDLES;

    const TEMPLATE: &str = "<html lang={{language}}>{{alternates}}<title>{{title}}</title>\
        <meta content=\"{{description}}\"><meta content=\"{{robots}}\">{{root}} {{dataset}} \
        {{style}} {{scripts}} {{frame-hash}}{{frame}} {{share}}{{online}} {{body}}";

    fn shell() -> Shell {
        let assets = Assets {
            dataset: "assets/data-1/".into(),
            style: "assets/s.css".into(),
            reading: "assets/r.css".into(),
            frame: InlineScript {
                text: "f()".into(),
                hash: "sha256-f".into(),
            },
            page: "assets/p.js".into(),
            share: "assets/share.js".into(),
            charts: PartFiles {
                script: "assets/c.js".into(),
                style: "assets/c.css".into(),
            },
            embedding: PartFiles {
                script: "assets/e.js".into(),
                style: "assets/e.css".into(),
            },
            bundles: vec![BundleFiles {
                bundle: BUNDLES[0],
                script: "assets/s.js".into(),
                module: "assets/s.wasm".into(),
                style: Some("assets/b.css".into()),
            }],
        };
        Shell::new(TEMPLATE, assets).unwrap()
    }

    fn pour(title: &str, body: &str) -> String {
        pour_page(&Page::Guide, None, title, body)
    }

    fn pour_page(page: &Page, address: Option<SiteAddress>, title: &str, body: &str) -> String {
        let links = Links::from_root("../", Language::Dutch);
        let document = Document {
            page,
            moved_to: None,
            title,
            description: "1 klacht",
            indexable: false,
            offline: false,
            links: &links,
            brand: &Brand {
                style: Some("assets/t.css".into()),
                ..Brand::default()
            },
            address: address.as_ref(),
        };
        shell().pour(&document, body)
    }

    #[test]
    fn a_shell_without_a_place_is_refused() {
        let assets = shell().assets;
        assert_eq!(
            Shell::new("{{title}}", assets).unwrap_err(),
            ShellError::MissingPlace("language")
        );
    }

    #[test]
    fn heads_are_escaped_and_bodies_are_not() {
        let html = pour("A & <b>", "<p>x</p>");
        assert!(html.contains("<title>A &amp; &lt;b&gt;</title>"));
        assert!(html.contains("noindex"));
        assert!(html.ends_with("<p>x</p>"));
    }

    #[test]
    fn heads_lead_to_every_language() {
        let html = pour("A", "");
        for link in [
            "hreflang=\"nl\" href=\"../wat-kan-ik-doen/\"",
            "hreflang=\"en\" href=\"../en/what-can-i-do/\"",
        ] {
            assert!(html.contains(link), "{link}");
        }
    }

    #[test]
    fn the_start_page_does_without_the_style_of_the_others() {
        let style = "rel=\"stylesheet\" href=\"../assets/r.css\"";
        assert!(pour("A", "").contains(style));
        assert!(!pour_page(&Page::Start, None, "A", "").contains(style));
    }

    #[test]
    fn only_a_site_with_an_address_has_absolute_tags() {
        let html = pour("A", "");
        assert!(!html.contains("og:") && !html.contains("canonical") && !html.contains("https"));
        let address = SiteAddress::try_from("https://a.nl/k/".to_owned()).unwrap();
        let html = pour_page(&Page::Guide, Some(address), "A \"B\"", "");
        for part in [
            "rel=\"canonical\" href=\"https://a.nl/k/wat-kan-ik-doen/\"",
            "hreflang=\"en\" href=\"https://a.nl/k/en/what-can-i-do/\"",
            "\"og:title\" content=\"A &quot;B&quot;\"",
            "\"og:description\" content=\"1 klacht\"",
            "\"twitter:card\" content=\"summary\"",
        ] {
            assert!(html.contains(part), "{part}");
        }
        assert!(!html.contains("og:image"));
    }

    #[test]
    fn pages_without_islands_load_only_what_every_page_does() {
        let html = pour("A", "<p>x</p>");
        assert!(html.contains("src=\"../assets/p.js\""));
        assert_eq!(html.matches("<script").count(), 1);
        let html = pour("A", "<leptos-island data-component=\"Search_1\">");
        assert!(html.contains("src=\"../assets/s.js\"") && !html.contains("p.js"));
        assert!(html.contains("href=\"../assets/s.wasm\""));
        assert!(html.contains("rel=\"stylesheet\" href=\"../assets/b.css\""));
    }

    #[test]
    fn only_pages_with_charts_draw_them() {
        let figure = "<figure class=\"chart\" data-chart=\"../a.json\">";
        let html = pour("A", figure);
        assert!(html.contains("src=\"../assets/c.js\""));
        assert!(html.contains("rel=\"stylesheet\" href=\"../assets/c.css\""));
        assert!(!pour("A", "<p>x data-chart= y</p>").contains("c.js"));
    }

    #[test]
    fn every_page_holds_the_script_for_frames_and_its_hash() {
        assert!(pour("A", "").contains("sha256-ff()"));
    }

    #[test]
    fn the_organisations_style_sheet_comes_last() {
        let html = pour("A", "<leptos-island data-component=\"Search_1\">");
        let place = |sheet: &str| html.find(&format!("href=\"../assets/{sheet}.css\""));
        assert!(place("b").is_some() && place("b") < place("t"));
    }

    #[test]
    fn a_text_that_looks_like_a_place_stays_a_text() {
        let html = pour("{{body}}", "{{title}}");
        assert!(html.contains("<title>{{body}}</title>"));
        assert!(html.ends_with("{{title}}"));
    }
}
