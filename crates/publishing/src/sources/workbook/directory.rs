//! Which locations are known: those that are published, and those of the sheet Locaties. A name is
//! known only as it is written there, apart from what never makes another place.

use super::cells::Findings;
use super::fold;
use super::known::Known;
use crate::fault::{NameFault, Place};
use crate::locations::SafeName;
use crate::sources::DraftLocation;
use dataset::Slug;
use std::collections::BTreeMap;

/// The locations that are known.
#[derive(Clone, Debug, Default)]
pub struct Directory {
    organisation: String,
    /// Whether there is a list at all: in the first year without one every name is taken as it stands.
    is_list: bool,
    /// By the names that they are shown with.
    entries: BTreeMap<String, Entry>,
    /// By the numbers of their registrations.
    numbers: BTreeMap<String, String>,
    /// Earlier names, and the ones of today.
    earlier: BTreeMap<String, String>,
    /// Names that aren't known: where each stands first, and in how many rows.
    unknown: BTreeMap<String, (Place, u32)>,
    /// The same for numbers.
    unknown_numbers: BTreeMap<String, (Place, u32)>,
    /// Names as they were written first, where there is no list.
    written: BTreeMap<String, (String, Place)>,
    /// Names in rows, as they stand there.
    named: BTreeMap<String, (String, Place)>,
}

/// A location that is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// Its address, where it is published.
    pub slug: Option<Slug>,
    /// The number of its registration.
    pub number: Option<String>,
    /// The year that told of another name of it first.
    pub renamed_in: Option<u16>,
}

/// How many unknown names are looked for among the known ones: it takes a while.
const PROPOSED: usize = 300;

impl Directory {
    /// The locations that are published.
    pub fn new(known: &Known, organisation: &str) -> Self {
        let mut directory = Self {
            organisation: organisation.to_owned(),
            is_list: !known.locations.is_empty(),
            ..Self::default()
        };
        for location in &known.locations {
            let number = location.register_id.as_deref().map(number);
            let name = directory.shown(&location.name);
            for earlier in &location.earlier_names {
                let earlier = directory.shown(earlier);
                directory.earlier.insert(earlier, name.clone());
            }
            if let Some(now) = &location.renamed_to {
                let now = directory.shown(now);
                directory.earlier.insert(name.clone(), now);
            } else if let Some(number) = &number {
                directory.numbers.insert(number.clone(), name.clone());
            }
            let slug = Some(location.slug.clone());
            let renamed_in = location.renamed_in;
            let entry = Entry {
                slug,
                number,
                renamed_in,
            };
            directory.entries.insert(name, entry);
        }
        directory
    }

    /// The name that a location is shown with.
    pub fn shown(&self, name: &str) -> String {
        SafeName::of(name, &self.organisation).display()
    }

    /// Whether no location is known.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// A location by the name that it is shown with.
    pub fn get(&self, shown: &str) -> Option<&Entry> {
        self.entries.get(shown)
    }

    /// The location that a number is of.
    pub fn of_number(&self, text: &str) -> Option<&str> {
        self.numbers.get(&number(text)).map(String::as_str)
    }

    /// Adds a location of the sheet Locaties.
    pub fn add(&mut self, shown: &str, number: Option<&str>) {
        self.is_list = true;
        self.earlier.remove(shown);
        let entry = self.entries.entry(shown.to_owned()).or_default();
        if let Some(text) = number {
            let number = self::number(text);
            self.numbers.insert(number.clone(), shown.to_owned());
            entry.number = Some(number);
        }
    }

    /// The known name that one may stand for.
    pub fn near(&self, name: &str) -> Option<String> {
        let shown = self.shown(name);
        let current = self.earlier.get(&shown).cloned();
        current.or_else(|| {
            let names = self.entries.keys().map(String::as_str);
            fold::nearest(&shown, names).map(str::to_owned)
        })
    }

    /// Finds the location of a row by its name, its number, or both, and gives the name to go on with.
    pub fn find(
        &mut self,
        name: Option<&str>,
        number: Option<&str>,
        places: &Places,
        findings: &mut Findings,
    ) -> Option<String> {
        match (name, number) {
            (Some(name), number) => {
                let known = self.named.get(name).map(|(shown, _)| shown.clone());
                let found = match known {
                    Some(shown) => shown,
                    None => {
                        let shown = self.by_name(name, &places.name, findings)?;
                        let first = (shown.clone(), places.name.clone());
                        self.named.insert(name.to_owned(), first);
                        shown
                    }
                };
                if let Some(number) = number {
                    self.agree(&found, number, &places.number, findings);
                }
                Some(name.to_owned())
            }
            (None, Some(text)) => {
                let found = self.numbers.get(&self::number(text)).cloned();
                if found.is_none() {
                    let first = || (places.number.clone(), 0);
                    self.unknown_numbers
                        .entry(text.to_owned())
                        .or_insert_with(first)
                        .1 += 1;
                }
                found
            }
            (None, None) => None,
        }
    }

    /// The locations that rows name: a sheet of counts names some without complaints too.
    pub fn named(&self) -> Vec<DraftLocation> {
        let locations = self.named.iter().map(|(name, (_, place))| DraftLocation {
            place: place.clone(),
            name: name.clone(),
            kind: None,
            town: None,
            places: None,
            register_id: None,
        });
        locations.collect()
    }

    fn by_name(&mut self, name: &str, place: &Place, findings: &mut Findings) -> Option<String> {
        let shown = self.shown(name);
        let is_current = !self.earlier.contains_key(&shown);
        if self.entries.contains_key(&shown) && is_current && self.is_list {
            return Some(shown);
        }
        if self.is_list {
            let first = || (place.clone(), 0);
            self.unknown.entry(name.to_owned()).or_insert_with(first).1 += 1;
            return None;
        }
        let folded = fold::text(&shown);
        let written = self.written.entry(folded);
        let (other, at) = written.or_insert_with(|| (shown.clone(), place.clone()));
        if *other != shown {
            let fault = NameFault::Spelling {
                shown: name.to_owned(),
                other: other.clone(),
                at: at.to_string(),
            };
            findings.push(place.clone(), fault);
            return None;
        }
        self.entries.entry(shown.clone()).or_default();
        Some(shown)
    }

    /// A name and a number in one row must be those of one location.
    fn agree(&mut self, shown: &str, text: &str, place: &Place, findings: &mut Findings) {
        let number = self::number(text);
        let of = self.numbers.get(&number).cloned();
        let own = self
            .entries
            .get(shown)
            .and_then(|entry| entry.number.clone());
        match (of, own) {
            (Some(of), _) if of == shown => {}
            (Some(of), _) => findings.push(
                place.clone(),
                NameFault::OtherRegistration {
                    number: text.to_owned(),
                    named: shown.to_owned(),
                    of,
                },
            ),
            (None, Some(_)) => {
                let first = || (place.clone(), 0);
                self.unknown_numbers
                    .entry(text.to_owned())
                    .or_insert_with(first)
                    .1 += 1;
            }
            // Nothing is known of the location's number: the first row that gives one tells it.
            (None, None) => {
                if let Some(entry) = self.entries.get_mut(shown) {
                    entry.number = Some(number.clone());
                }
                self.numbers.insert(number, shown.to_owned());
            }
        }
    }

    /// One fault for each name and number that isn't known.
    pub fn faults(&self, findings: &mut Findings) {
        for (at, (name, (place, rows))) in self.unknown.iter().enumerate() {
            let near = if at < PROPOSED { self.near(name) } else { None };
            let fault = NameFault::Location {
                shown: name.clone(),
                near,
                more: rows.saturating_sub(1),
            };
            findings.push(place.clone(), fault);
        }
        for (number, (place, rows)) in &self.unknown_numbers {
            let fault = NameFault::Registration {
                shown: number.clone(),
                more: rows.saturating_sub(1),
            };
            findings.push(place.clone(), fault);
        }
    }
}

/// Where a row names its location.
#[derive(Clone, Debug)]
pub struct Places {
    /// The cell of the name.
    pub name: Place,
    /// The cell of the number.
    pub number: Place,
}

/// A number as it is compared: leading zeros are lost where a spreadsheet takes it for a number.
pub fn number(text: &str) -> String {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    digits.trim_start_matches('0').to_owned()
}

/// Whether a text can be the number of a registration: nine digits, of which leading zeros may be lost.
pub fn looks_registered(text: &str) -> bool {
    let text = text.trim();
    (6..=9).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}
