//! What a link shows in a message or on a timeline: tags in the head, and what stands on the picture.
//!
//! Both are absolute addresses' business, so that there are none without the site's address. Texts of
//! complaints never stand on either.

use super::shell::Document;
use super::{Edition, SiteAddress};
use crate::figures::tallies;
use crate::links::Page;
use crate::looks::look;
use crate::texts::{Language, escape, frame, outcomes, preview};
use crate::theme::{Scheme, Token};
use dataset::Counts;

/// The picture's size in pixels: what the large cards of all networks show uncut.
pub const SIZE: (u32, u32) = (1200, 630);

/// The words of a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// The site's name.
    pub site: String,
    /// What it is about.
    pub title: String,
    /// How many complaints, and when.
    pub count: String,
    /// Each outcome with its words and its colour; those that don't occur are left out.
    pub outcomes: Vec<(String, u32, Token)>,
    /// What the counts don't say.
    pub caveat: &'static str,
}

/// The picture's words; `None` for pages that show another page's picture.
pub fn card(page: &Page, language: Language, edition: &Edition) -> Option<Card> {
    let texts = preview::of(language);
    let (title, counts, caveat) = match page {
        Page::Start => {
            let title = (texts.all)(&edition.settings.name);
            (title, Counts::of(&edition.complaints), texts.caveat)
        }
        Page::Location(slug) => {
            let location = dataset::find(slug.as_str(), &edition.locations)?;
            // Names return in other towns.
            let town = location.town.iter().map(|town| format!(", {town}"));
            let title = location.name.clone() + &town.collect::<String>();
            (title, location.counts.clone(), texts.caveat_of_location)
        }
        _ => return None,
    };
    Some(Card {
        site: (frame::of(language).site)(&edition.settings.name),
        title,
        count: (texts.count)(counts.total, edition.report.year),
        outcomes: outcomes(&counts, language),
        caveat,
    })
}

fn outcomes(counts: &Counts, language: Language) -> Vec<(String, u32, Token)> {
    let words = outcomes::of(language);
    tallies::by_outcome(counts)
        .map(|(outcome, count)| {
            let name = words.short(outcome).to_lowercase();
            (name, count, look(outcome).token)
        })
        .collect()
}

impl Edition {
    /// The colours of pictures: those of the light scheme, whatever the reader's device asks for.
    pub fn picture_colour(&self, token: Token) -> String {
        let colour = self.settings.colours.of(Scheme::Light, token);
        colour.map(|colour| colour.to_string()).unwrap_or_default()
    }
}

/// The tags of a page's head that are absolute: its own address, and its preview.
pub(super) fn tags(document: &Document, address: &SiteAddress, has_picture: bool) -> String {
    let language = document.links.language();
    let own = escape(&address.of(&document.canonical.folder(language)));
    let mut tags = format!("<link rel=\"canonical\" href=\"{own}\">\n");
    let mut property = |name: &str, content: &str| {
        let content = escape(content);
        tags.push_str(&format!(
            "<meta property=\"og:{name}\" content=\"{content}\">\n"
        ));
    };
    property("type", "website");
    property("url", &address.of(&document.canonical.folder(language)));
    property("title", document.title);
    property("description", document.description);
    property("locale", preview::of(language).locale);
    // Pictures are drawn of the newest year alone.
    if has_picture && document.canonical.year.is_none() {
        let (width, height) = SIZE;
        property("image", &address.of(&document.at.page.preview(language)));
        property("image:width", &width.to_string());
        property("image:height", &height.to_string());
        property("image:alt", document.description);
        // The rest of a Twitter card is read from the tags above.
        tags.push_str("<meta name=\"twitter:card\" content=\"summary_large_image\">\n");
    } else {
        tags.push_str("<meta name=\"twitter:card\" content=\"summary\">\n");
    }
    tags
}
