//! The switch of years on pages that show one year or all, as the address says. The page holds it as
//! plain links; what they keep of the page's state, and which one is shown, is put into them here.

use super::{CurrentPage, live};
use crate::links::{AskedYears, Years};

/// The id of the switch; pages of one year have none.
pub const SWITCH: &str = "jaar";
/// Its attribute with the years that are published, the newest first and separated by spaces.
pub const PUBLISHED: &str = "data-published";

/// The id of the link to these years.
pub fn link_id(years: Years) -> String {
    let value = years.value();
    format!("{SWITCH}-{}", value.as_deref().unwrap_or("nieuwste"))
}

/// The years that are published, the newest first.
pub fn published(page: &CurrentPage) -> Vec<u16> {
    let switch = live::find(SWITCH).and_then(|switch| switch.get_attribute(PUBLISHED));
    let years = switch.unwrap_or_else(|| page.year.clone());
    years
        .split(' ')
        .filter_map(|year| year.parse().ok())
        .collect()
}

/// What a page shows of the years.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// The years that are published, the newest first.
    pub published: Vec<u16>,
    /// What the address asks for, as far as it is published.
    pub asked: AskedYears,
}

impl Shown {
    /// What this page shows where its address asks for these years.
    pub fn of(asked: AskedYears, page: &CurrentPage) -> Self {
        let published = published(page);
        let asked = asked.among(&published);
        Self { published, asked }
    }

    /// Whether there is a choice of years.
    pub fn has_choice(&self) -> bool {
        self.published.len() > 1
    }

    /// The newest year that is published.
    pub fn newest(&self) -> Option<u16> {
        self.published.first().copied()
    }

    /// Whether all years are shown.
    pub fn is_all(&self) -> bool {
        self.asked.years == Years::All
    }

    /// The one year that is shown, where it is known; none for all of them.
    pub fn year(&self) -> Option<u16> {
        match self.asked.years {
            Years::Newest => self.newest(),
            Years::One(year) => Some(year),
            Years::All => None,
        }
    }

    /// The page as that of the year that is shown.
    pub fn page(&self, page: CurrentPage) -> CurrentPage {
        match self.year().filter(|year| Some(*year) != self.newest()) {
            Some(year) => page.in_year(year),
            None => page,
        }
    }

    /// Keeps the links of the switch: each leads to its years, and to what is shown of them.
    pub fn wake(self, address: impl Fn(Years) -> String + Copy + 'static) {
        let newest = self.newest();
        let older = self.published.iter().skip(1).map(|year| Years::One(*year));
        for years in [Years::Newest].into_iter().chain(older).chain([Years::All]) {
            let is_shown = match years {
                Years::Newest => self.year().is_some() && self.year() == newest,
                Years::One(year) => self.year() == Some(year),
                Years::All => self.is_all(),
            };
            let id = link_id(years);
            live::attribute(id.clone(), "href", move || Some(address(years)));
            live::attribute(id, "aria-current", move || {
                is_shown.then(|| "page".to_owned())
            });
        }
    }
}
