//! From what was found to the links that change it. Every filter is a link built from the state.

use super::card::with_meaning;
use crate::figures::facets::Group;
use crate::links::{ComplaintsState, Links, Order, Page};
use crate::listing::{Choice, ChoiceName, Drop, Found, Listing, Places, Unknown};
use crate::texts::{categories, listing, outcomes, years};

/// A link to another state of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// The address; none where it would find nothing.
    pub href: Option<String>,
    /// How it looks.
    pub class: &'static str,
    /// The words.
    pub name: String,
    /// How many complaints there would be.
    pub count: String,
    /// Whether it is what is chosen.
    pub current: bool,
    /// What it says to those who listen, where the words don't say it.
    pub label: Option<String>,
}

/// A link that the list follows itself; `gone` says that it is no longer there afterwards.
pub const FOLLOWED: &str = "filter";
/// See [`FOLLOWED`].
pub const GONE: &str = "filter gone";

/// The id of a group's element.
pub fn group_id(group: Group) -> String {
    format!("filter-{}", group as usize)
}

/// The id of the list of a group's options.
pub fn options_id(group: Group) -> String {
    format!("filter-{}-keuzes", group as usize)
}

/// What all links are made from.
pub struct Maker<'a> {
    /// The complaints.
    pub listing: &'a Listing,
    /// The state on the screen.
    pub state: &'a ComplaintsState,
    /// What it finds.
    pub found: &'a Found,
    /// The page's addresses and language.
    pub links: &'a Links,
}

impl Maker<'_> {
    fn texts(&self) -> &'static listing::Texts {
        listing::of(self.links.language())
    }

    fn link(&self, class: &'static str, name: String, state: &ComplaintsState) -> Link {
        Link {
            href: Some(self.links.complaints(state)),
            class,
            name,
            count: String::new(),
            current: false,
            label: None,
        }
    }

    fn name(&self, group: Group, choice: &Choice) -> String {
        match &choice.name {
            ChoiceName::Printed(name) if group == Group::Category => {
                let meaning = categories::of(self.links.language()).meaning;
                with_meaning(name, meaning(&choice.value))
            }
            ChoiceName::Printed(name) => name.clone(),
            ChoiceName::Outcome(outcome) => outcomes::of(self.links.language())
                .full(*outcome)
                .to_owned(),
            ChoiceName::Nothing => (self.texts().nothing)(group).to_owned(),
        }
    }

    /// The options of a group. Of long lists only those that would find something.
    pub fn options(&self, group: Group) -> Vec<Link> {
        const SHORT: usize = 20;
        let choices = &self.listing.groups()[group as usize];
        let is_short = choices.len() <= SHORT;
        let options = choices.iter().zip(0u16..).filter_map(|(choice, number)| {
            let link = self.option(group, number)?;
            let stays = is_short && choice.name != ChoiceName::Nothing;
            (link.href.is_some() || stays).then_some(link)
        });
        options.collect()
    }

    /// The options of the field for a location.
    pub fn places(&self, places: &Places) -> Vec<Link> {
        let options = places.options.iter();
        options
            .filter_map(|&number| self.option(Group::Location, number))
            .collect()
    }

    /// An option; it leads nowhere where it would find nothing.
    fn option(&self, group: Group, number: u16) -> Option<Link> {
        let choice = self.listing.groups()[group as usize].get(usize::from(number))?;
        let count = *self.found.counts[group as usize].get(usize::from(number))?;
        let current = self.found.chosen[group as usize] == Some(number);
        let value = (!current).then(|| choice.value.clone());
        let state = self.state.with(group, value);
        let link = self.link(FOLLOWED, self.name(group, choice), &state);
        Some(Link {
            href: link.href.filter(|_| count > 0 || current),
            count: self.links.language().whole(count),
            current,
            ..link
        })
    }

    /// One link for everything that is filtered by, to drop it.
    pub fn pills(&self) -> Vec<Link> {
        let texts = self.texts();
        let mut pills = Vec::new();
        if self.found.hits.is_asked() {
            pills.push(self.without(Drop::Text));
        }
        let chosen = Group::ALL.into_iter().zip(self.found.chosen);
        let groups = chosen.filter_map(|(group, chosen)| chosen.map(|_| Drop::Choice(group)));
        pills.extend(groups.map(|drop| self.without(drop)));
        for pill in &mut pills {
            pill.label = Some((texts.remove)(&pill.name));
            pill.count = "×".into();
        }
        if pills.len() > 1 {
            pills.push(self.clear());
        }
        pills
    }

    fn clear(&self) -> Link {
        let state = ComplaintsState {
            order: self.state.order,
            years: self.state.years.clone(),
            ..ComplaintsState::default()
        };
        self.link(GONE, self.texts().clear.to_owned(), &state)
    }

    /// The state without one of its parts, named by that part.
    fn without(&self, drop: Drop) -> Link {
        let texts = self.texts();
        match drop {
            Drop::Text => {
                let state = ComplaintsState {
                    query: String::new(),
                    ..self.state.clone()
                };
                self.link(GONE, (texts.text)(self.state.query.trim()), &state)
            }
            Drop::Choice(group) => {
                let chosen = self.found.chosen[group as usize].map_or(usize::MAX, usize::from);
                let choice = self.listing.groups()[group as usize].get(chosen);
                let name = choice.map_or_else(String::new, |choice| self.name(group, choice));
                let name = (texts.choice)((texts.group)(group), &name);
                self.link(GONE, name, &self.state.with(group, None))
            }
        }
    }

    /// Where nothing was found: what to drop.
    pub fn drops(&self) -> Vec<Link> {
        let texts = self.texts();
        let drops = self.found.drops.iter().map(|&(drop, count)| {
            let link = self.without(drop);
            let name = match self.is_filtered() {
                true => (texts.drop)(&link.name, count),
                false => (texts.show_all)(count),
            };
            Link { name, ..link }
        });
        drops.collect()
    }

    fn is_filtered(&self) -> bool {
        self.found.chosen.iter().any(Option::is_some)
    }

    /// What the order doesn't say.
    pub fn order_means(&self) -> String {
        let counts_locations = self.state.order == Order::Location && !self.found.rows.is_empty();
        let words = counts_locations.then_some(self.texts().no_ranking);
        words.unwrap_or_default().to_owned()
    }

    /// What to say where nothing was found.
    pub fn advice(&self) -> Vec<String> {
        let texts = self.texts();
        if !self.found.rows.is_empty() {
            return Vec::new();
        }
        let advice = match (self.found.drops.is_empty(), self.is_filtered()) {
            (false, true) => texts.no_results,
            (true, true) => texts.drop_more,
            (_, false) => texts.other_words,
        };
        vec![advice.to_owned()]
    }

    /// The pages of locations whose names answer the question.
    pub fn named(&self) -> Vec<Link> {
        let rows = self.found.named.iter();
        let named = rows.filter_map(|row| {
            // One whose complaint isn't here yet is named when it is.
            let location = self.listing.location(*row)?;
            let page = Page::Location(location.slug.clone());
            Some(Link {
                href: Some(self.links.page(&page)),
                class: "",
                name: (self.texts().location)(&location.name),
                count: String::new(),
                current: false,
                label: None,
            })
        });
        named.collect()
    }

    /// The ways to sort.
    pub fn orders(&self) -> Vec<Link> {
        let texts = self.texts();
        if self.found.rows.is_empty() {
            return Vec::new();
        }
        let relevance = match self.found.hits.is_asked() {
            true => texts.by_relevance,
            false if self.listing.only_year().is_none() => texts.by_reports,
            false => texts.by_report,
        };
        let name = |order| match order {
            Order::Relevance => relevance,
            Order::Name => texts.by_name,
            Order::Location => texts.by_location_number,
            Order::Category => texts.by_category_number,
        };
        let link = |order| {
            let state = ComplaintsState {
                order,
                ..self.state.clone()
            };
            Link {
                current: self.state.order == order,
                ..self.link(FOLLOWED, name(order).to_owned(), &state)
            }
        };
        Order::ALL.map(link).into()
    }

    /// What the address asks for and isn't there.
    pub fn notices(&self) -> Vec<String> {
        let texts = self.texts();
        let unknown = self.found.unknown.iter().map(|unknown| match unknown {
            Unknown::Choice(group, value) => (texts.unknown)((texts.group)(*group), value),
            Unknown::Order(value) => (texts.unknown)(texts.sort, value),
            Unknown::Year(value) => (years::of(self.links.language()).unpublished)(value),
        });
        let hits = &self.found.hits;
        let letters = hits.lacking.letters.then_some(texts.more_letters);
        let unordered = hits.unordered.then_some(texts.unordered);
        let searched = [letters, unordered].into_iter().flatten();
        unknown.chain(searched.map(str::to_owned)).collect()
    }
}
