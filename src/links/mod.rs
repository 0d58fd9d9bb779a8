//! Every address of the site, and view state to query and back. Nothing else builds or reads one.
//!
//! Addresses are relative, so that the folder works under any sub-path of any host.

mod address;
mod compare;
mod complaints;
mod context;
mod query;
mod search;
mod years;

pub use address::Address;
pub use compare::CompareState;
pub use complaints::{ComplaintsState, NONE, Order, kind_value};
pub use context::{Context, step_anchor};
pub use query::{own, own_in_year};
pub use search::SearchState;
pub use years::{AskedYears, Years};

use crate::figures::locations::Initial;
use crate::guide::letter::Letter;
use crate::texts::Language;
use dataset::{CategoryId, Slug};

/// A page of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page {
    /// Search, key figures and the list of all locations.
    Start,
    /// The locations whose names start with one letter, where the start page can't list all of them.
    Locations(Initial),
    /// One location and its complaints.
    Location(Slug),
    /// The complaints for which the report names no location.
    WithoutLocation,
    /// All categories, by label and by outcome.
    Categories,
    /// One category and its complaints.
    Category(CategoryId),
    /// The yearly report: all that the Act asks for, on one page.
    YearlyReport,
    /// The part of it on one location, for its parents' committee.
    LocationReport(Slug),
    /// A few locations side by side.
    Compare,
    /// Every complaint, with search and filters.
    Complaints,
    /// What a parent can do.
    Guide,
    /// A letter to fill in.
    Letter(Letter),
    /// Where the figures come from.
    About,
    /// How accessible the site is.
    Accessibility,
    /// For staff: how to show a part of the site elsewhere.
    Embedding,
    /// For the coordinator: a year's file is checked and becomes a site.
    Desk,
    /// What a host shows for addresses that lead nowhere.
    Missing,
}

impl Page {
    /// The page's folder relative to the site's root: empty, or ending with a slash. Addresses are
    /// promises: what is published here keeps its place.
    pub fn folder(&self, language: Language) -> String {
        match language {
            Language::Dutch => self.dutch_folder(),
            Language::English => self.english_folder(),
        }
    }

    /// The same for a year, where the page has years.
    fn folder_of(&self, year: Option<u16>, language: Language) -> String {
        let folder = self.folder(language);
        match year.filter(|_| self.has_years()) {
            Some(year) => format!("{folder}{year}/"),
            None => folder,
        }
    }

    /// Whether the page shows one year's data, so that each year has its own.
    pub fn has_years(&self) -> bool {
        matches!(
            self,
            Self::Location(_)
                | Self::WithoutLocation
                | Self::Categories
                | Self::Category(_)
                | Self::YearlyReport
                | Self::LocationReport(_)
        )
    }

    /// Whether the page stands at addresses with a year only: on paper, the newest year is soon another.
    pub fn needs_year(&self) -> bool {
        matches!(self, Self::LocationReport(_))
    }

    fn dutch_folder(&self) -> String {
        match self {
            Self::Start | Self::Missing => String::new(),
            Self::Locations(initial) => format!("locaties/{}/", initial.part()),
            Self::Location(slug) => location_folder(Language::Dutch, slug),
            Self::WithoutLocation => "zonder-locatie/".into(),
            Self::Categories => "onderwerpen/".into(),
            Self::Category(id) => format!("onderwerpen/{}/", category_part(id)),
            Self::YearlyReport => "verslag/".into(),
            Self::LocationReport(slug) => location_folder(Language::Dutch, slug) + "verslag/",
            Self::Compare => "vergelijken/".into(),
            Self::Complaints => "klachten/".into(),
            Self::Guide => "wat-kan-ik-doen/".into(),
            Self::Letter(Letter::Complaint) => "wat-kan-ik-doen/brief/".into(),
            Self::Letter(Letter::Dispute) => "wat-kan-ik-doen/brief-commissie/".into(),
            Self::About => "over-de-cijfers/".into(),
            Self::Accessibility => "toegankelijkheid/".into(),
            Self::Embedding => "insluiten/".into(),
            Self::Desk => "werkplaats/".into(),
        }
    }

    fn english_folder(&self) -> String {
        match self {
            Self::Start | Self::Missing => "en/".into(),
            Self::Locations(initial) => format!("en/locations/{}/", initial.part()),
            Self::Location(slug) => location_folder(Language::English, slug),
            Self::WithoutLocation => "en/without-location/".into(),
            Self::Categories => "en/categories/".into(),
            Self::Category(id) => format!("en/categories/{}/", category_part(id)),
            Self::YearlyReport => "en/report/".into(),
            Self::LocationReport(slug) => location_folder(Language::English, slug) + "report/",
            Self::Compare => "en/compare/".into(),
            Self::Complaints => "en/complaints/".into(),
            Self::Guide => "en/what-can-i-do/".into(),
            Self::Letter(Letter::Complaint) => "en/what-can-i-do/letter/".into(),
            Self::Letter(Letter::Dispute) => "en/what-can-i-do/letter-committee/".into(),
            Self::About => "en/about-the-figures/".into(),
            Self::Accessibility => "en/accessibility/".into(),
            Self::Embedding => "en/embed/".into(),
            Self::Desk => "en/desk/".into(),
        }
    }

    /// The file that holds the page, relative to the site's root.
    pub fn file(&self, language: Language) -> String {
        if *self == Self::Missing {
            // The name under which hosts of static pages look for it.
            return "404.html".into();
        }
        self.beside(language, "index.html")
    }

    /// A file that lies beside the page, relative to the site's root.
    fn beside(&self, language: Language, name: &str) -> String {
        format!("{}{name}", self.folder(language))
    }

    /// The picture that links to the page show, relative to the site's root. A location has its
    /// own; other pages share the start page's.
    pub fn preview(&self, language: Language) -> String {
        let owner = match self {
            Self::Location(_) => self,
            _ => &Self::Start,
        };
        owner.beside(language, "preview.png")
    }

    /// Addresses as seen from this page.
    pub fn links(&self, language: Language) -> Links {
        Address::from(self).links(language)
    }
}

/// Addresses relative to one page; pages that they lead to are in the page's own language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Links {
    root: String,
    dataset: String,
    language: Language,
    year: Option<u16>,
}

impl Links {
    /// Addresses on a page from which `root` leads to the site's root (empty, `../`, `../../`).
    pub fn from_root(root: impl Into<String>, language: Language) -> Self {
        Self {
            root: root.into(),
            dataset: String::new(),
            language,
            year: None,
        }
    }

    /// The same, leading to the pages of a year where they have years.
    pub fn of_year(self, year: u16) -> Self {
        Self {
            year: Some(year),
            ..self
        }
    }

    /// The same, leading to the newest year.
    pub fn newest(&self) -> Self {
        Self {
            year: None,
            ..self.clone()
        }
    }

    /// The same with the way to the dataset that the page was made from. Its folder is named by its
    /// bytes, so that code and data of different versions never meet.
    pub fn with_dataset(self, dataset: String) -> Self {
        Self { dataset, ..self }
    }

    /// The page's language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The way to the site's root: empty, or ending with a slash.
    pub fn root(&self) -> &str {
        &self.root
    }

    /// A page. The site's root is `./`, never empty: an empty address is the current page.
    pub fn page(&self, page: &Page) -> String {
        self.page_in(self.language, page)
    }

    /// A location's page: by itself, so that the search doesn't download every other address.
    pub fn location(&self, slug: &Slug) -> String {
        format!("{}{}", self.root, location_folder(self.language, slug))
    }

    /// A page in another language.
    pub fn page_in(&self, language: Language, page: &Page) -> String {
        let folder = page.folder_of(self.year, language);
        non_empty(format!("{}{folder}", self.root))
    }

    /// A page at one of its addresses.
    pub fn at(&self, address: &Address) -> String {
        self.at_in(self.language, address)
    }

    /// The same in another language.
    pub fn at_in(&self, language: Language, address: &Address) -> String {
        let folder = address.folder(language);
        non_empty(format!("{}{folder}", self.root))
    }

    /// A complaint on its location's page, or among those without a location.
    pub fn complaint(&self, location: Option<&Slug>, id: &str) -> String {
        let page = location.map_or(Page::WithoutLocation, |slug| Page::Location(slug.clone()));
        format!("{}#{}", self.page(&page), complaint_anchor(id))
    }

    /// The start page with a search filled in.
    pub fn search(&self, state: &SearchState) -> String {
        format!("{}{}", self.page(&Page::Start), state.to_query())
    }

    /// The page that compares, with locations filled in.
    pub fn compare(&self, state: &CompareState) -> String {
        format!("{}{}", self.page(&Page::Compare), state.to_query())
    }

    /// The page of all complaints in this state.
    pub fn complaints(&self, state: &ComplaintsState) -> String {
        format!("{}{}", self.page(&Page::Complaints), state.to_query())
    }

    /// A built file, by its path below the site's root.
    pub fn asset(&self, path: &str) -> String {
        format!("{}{path}", self.root)
    }

    /// The notices of everything of others that a visitor downloads.
    pub fn licences(&self) -> String {
        self.asset("licences.txt")
    }

    /// A file of the dataset that the page was made from (see [`dataset::paths`]).
    pub fn data(&self, path: &str) -> String {
        format!("{}{path}", self.dataset)
    }

    /// A file of the dataset at the address that is documented and stays, whatever it then holds.
    pub fn published(&self, path: &str) -> String {
        format!("{}data/{path}", self.root)
    }
}

/// An empty address would be the current page.
fn non_empty(address: String) -> String {
    match address.is_empty() {
        true => "./".into(),
        false => address,
    }
}

/// The folder of a location's page.
fn location_folder(language: Language, slug: &Slug) -> String {
    match language {
        Language::Dutch => format!("locatie/{slug}/"),
        Language::English => format!("en/location/{slug}/"),
    }
}

/// A category in an address. One that is called like a year has a sign behind it that no id ends with:
/// the year's own page stands at the address without.
fn category_part(id: &CategoryId) -> String {
    let sign = match address::has_only_digits(id.as_str()) {
        true => "-",
        false => "",
    };
    format!("{id}{sign}")
}

/// A page of a document on the web: in a PDF, browsers open that page.
pub fn document_page(address: &str, page: u32) -> String {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let is_pdf = path.to_ascii_lowercase().ends_with(".pdf");
    match is_pdf && !address.contains('#') {
        true => format!("{address}#page={page}"),
        false => address.to_owned(),
    }
}

/// The id of what holds the address of a year's document, on pages whose program draws complaints.
pub fn document_anchor(year: &str) -> String {
    format!("verslag-{year}")
}

/// The id of the heading above a page's complaints.
pub const CARDS: &str = "klachten";

/// The id of what holds a location's complaints of a category: a link to it shows those alone.
pub fn topic_anchor(category: &CategoryId) -> String {
    format!("onderwerp-{}", category.as_str())
}

/// The id of a chart's view in shares: a link to it shows that one in the place of the counts.
pub fn shares_anchor(chart: &str) -> String {
    format!("{chart}-procenten")
}

/// The id of a source of the guide, by its short name.
pub fn source_anchor(source: &str) -> String {
    format!("bron-{source}")
}

/// The id of a complaint's element, for links to it.
pub fn complaint_anchor(id: &str) -> String {
    format!("klacht-{id}")
}

#[cfg(test)]
mod tests;
