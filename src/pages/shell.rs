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
    pub title: &'a str,
    pub description: &'a str,
    pub indexable: bool,
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
    /// The files of charts.
    pub charts: ChartFiles,
    /// The files of every bundle of islands.
    pub bundles: Vec<BundleFiles>,
}

/// The built files of pages with charts, relative to the site's root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChartFiles {
    /// The script that draws them where they come into view.
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

const PLACES: [&str; 10] = [
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

    /// What wakes the islands and draws the charts of a page, and nothing on a page without any.
    fn scripts(&self, body: &str, links: &Links) -> String {
        let bundles = self.assets.bundles.iter();
        let islands = bundles
            .filter(|files| files.bundle.is_on(body))
            .map(|files| files.elements(links));
        let charts = body
            .contains(" data-chart=\"")
            .then(|| self.assets.charts.elements(links));
        islands.chain(charts).collect()
    }
}

impl Document<'_> {
    /// The page in every language, its own included, as search engines want it; and what is
    /// absolute, where the site's address is known.
    fn alternates(&self) -> String {
        if *self.page == Page::Missing {
            return String::new();
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

impl ChartFiles {
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
        {{style}} {{scripts}} {{body}}";

    fn shell() -> Shell {
        let assets = Assets {
            dataset: "assets/data-1/".into(),
            style: "assets/s.css".into(),
            reading: "assets/r.css".into(),
            charts: ChartFiles {
                script: "assets/c.js".into(),
                style: "assets/c.css".into(),
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
            title,
            description: "1 klacht",
            indexable: false,
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
    fn only_pages_with_islands_load_scripts() {
        assert!(!pour("A", "<p>x</p>").contains("<script"));
        let html = pour("A", "<leptos-island data-component=\"Search_1\">");
        assert!(html.contains("src=\"../assets/s.js\""));
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
