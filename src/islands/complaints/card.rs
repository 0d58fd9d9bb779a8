//! From a complaint to what its card shows.

use crate::figures::facets::Group;
use crate::figures::repeats::Repeat;
use crate::islands::live;
use crate::islands::pieces::{Piece, cut};
use crate::links::{Links, document_anchor, document_page};
use crate::listing::{ChoiceName, Found, HAS_PARTS, Listing};
use crate::looks::look;
use crate::texts::{REPORT, categories, complaint, listing, outcomes};
use dataset::{CategorySource, Complaint, NamedLocation};

/// Before the number of a row whose complaint's id isn't known yet.
pub const ROW: &str = "rij-";

/// A complaint that was found, ready to be shown.
#[derive(Clone, Debug, PartialEq)]
pub struct FoundCard {
    /// The complaint's id.
    pub id: String,
    /// The complaint on its location's page.
    pub href: String,
    /// The location.
    pub heading: String,
    /// The category, and the town where it is known.
    pub about: String,
    /// The outcome in words.
    pub outcome: &'static str,
    /// The class that gives it its mark.
    pub outcome_class: String,
    /// What the parent said.
    pub said: Vec<Piece>,
    /// What was done, or that the report doesn't say.
    pub done: Vec<Piece>,
    /// How that is shown.
    pub done_class: &'static str,
    /// Its language, where it isn't the page's.
    pub done_lang: Option<&'static str>,
    /// What a reader must know of this row.
    pub notes: String,
    /// The page of the report.
    pub page: String,
    /// Where that page can be read, if the organisation's own document is known.
    pub page_href: Option<String>,
}

/// The card of a row.
pub fn card(listing: &Listing, found: &Found, row: u32, links: &Links) -> Option<FoundCard> {
    let Some(complaint) = listing.complaint(row) else {
        return HAS_PARTS.then(|| on_its_way(listing, row, links)).flatten();
    };
    let location = listing.location(row);
    let older = listing.older_year(row);
    // A complaint of an older year stands on the page of that year.
    let links = &older.map_or_else(|| links.clone(), |year| links.clone().of_year(year));
    let texts = complaint::of(links.language());
    let pieces = |text: &str| cut(text, &listing.search().marks(&found.hits, text));
    let done = complaint.resolution.as_deref();
    Some(FoundCard {
        id: complaint.id.clone(),
        href: links.complaint(complaint.location.as_ref(), &complaint.id),
        heading: location
            .map_or(texts.no_location, |l| l.name.as_str())
            .to_owned(),
        about: about(listing, row, links).join(" · "),
        outcome: outcomes::of(links.language()).full(complaint.outcome),
        outcome_class: format!("outcome {}", look(complaint.outcome).class),
        said: pieces(complaint.said()),
        done: done.map_or_else(|| cut(texts.not_reported, &[]), pieces),
        done_class: done.map_or("not-reported", |_| "report-text"),
        done_lang: done.and(Some(REPORT)),
        notes: notes(
            complaint,
            listing.repeat(row),
            lacking(found, row, links),
            texts,
        ),
        page: (texts.page)(complaint.source.page),
        page_href: page_href(complaint),
    })
}

/// The id of a row's card: the complaint's, once that is here.
pub fn card_id(listing: &Listing, row: u32) -> String {
    let complaint = listing.complaint(row);
    complaint.map_or_else(|| format!("{ROW}{row}"), |complaint| complaint.id.clone())
}

/// The row of the card with this id.
pub fn row_of(listing: &Listing, id: &str) -> Option<u32> {
    let number = id.strip_prefix(ROW).and_then(|row| row.parse().ok());
    number.or_else(|| listing.row_of(id))
}

/// The card of a row whose complaint isn't here yet: what the filters know of it.
fn on_its_way(listing: &Listing, row: u32, links: &Links) -> Option<FoundCard> {
    let printed = |group| listing.choice(row, group)?.name.printed();
    let outcome = match listing.choice(row, Group::Outcome)?.name {
        ChoiceName::Outcome(outcome) => outcome,
        _ => None,
    };
    let id = card_id(listing, row);
    Some(FoundCard {
        href: String::new(),
        id,
        heading: printed(Group::Category).unwrap_or_default().to_owned(),
        about: String::new(),
        outcome: outcomes::of(links.language()).full(outcome),
        outcome_class: format!("outcome {}", look(outcome).class),
        said: cut(listing::of(links.language()).text_loading, &[]),
        done: Vec::new(),
        done_class: "not-reported",
        done_lang: None,
        notes: String::new(),
        page: String::new(),
        page_href: None,
    })
}

/// The page in the document of the complaint's year, whose address the page holds where there is one.
fn page_href(complaint: &Complaint) -> Option<String> {
    let page = complaint.source.page;
    let document = live::find(&document_anchor(complaint.year())).filter(|_| page > 0)?;
    Some(document_page(&document.get_attribute("data-href")?, page))
}

/// The year in a list of several, the name that the location had then where it was another one, the
/// category and the town.
fn about(listing: &Listing, row: u32, links: &Links) -> Vec<String> {
    let Some(complaint) = listing.complaint(row) else {
        return Vec::new();
    };
    let location = listing.location(row);
    let year = complaint.year().to_owned();
    let year = listing.only_year().is_none().then_some(year);
    let name = |location: &NamedLocation| location.name.clone();
    let (now, then) = (location.map(name), listing.location_then(row).map(name));
    let then = then.filter(|then| now.as_ref() != Some(then));
    let then = then.map(|name| (listing::of(links.language()).then)(&name));
    let meaning = categories::of(links.language()).meaning;
    let category = with_meaning(
        listing.category_name(row),
        meaning(complaint.category.as_str()),
    );
    let town = location.and_then(|location| location.town.clone());
    let parts = [year, then, Some(category), town];
    parts.into_iter().flatten().collect()
}

/// A name of the report, with what it means where the page is in another language.
pub fn with_meaning(name: &str, meaning: Option<&str>) -> String {
    match meaning {
        Some(meaning) => format!("{name} ({meaning})"),
        None => name.to_owned(),
    }
}

/// Which words of the question the complaint doesn't have.
fn lacking(found: &Found, row: u32, links: &Links) -> Option<String> {
    let words: Vec<_> = found.hits.lacking(row as usize).collect();
    let text = listing::of(links.language()).lacking;
    (!words.is_empty()).then(|| text(&words.join(", ")))
}

fn notes(
    complaint: &Complaint,
    repeat: Option<Repeat>,
    lacking: Option<String>,
    texts: &complaint::Texts,
) -> String {
    let inferred = complaint.category_source == CategorySource::Inferred;
    let notes = [
        lacking,
        inferred.then(|| texts.inferred.to_owned()),
        repeat.map(texts.repeated),
    ];
    notes.into_iter().flatten().collect::<Vec<_>>().join(" ")
}
