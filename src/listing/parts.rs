//! A list that is too large for one download, in parts: what filters and counts take of every complaint as
//! columns, the words of their texts, and the complaints themselves some at a time. They are made when pages
//! are poured, beside the dataset, and read by the island.

use super::choices::{self, Choice, ChoiceName};
use super::places;
use super::rows::{Rows, Told};
use super::{HAS_PARTS, Listing, Year};
use crate::figures::facets::{ByGroup, GROUPS, Group};
use crate::figures::repeats::Repeat;
use crate::fulltext::{PartsFile, TextSearch, WordsFile, numbers};
use crate::looks::look;
use dataset::{Category, Complaint, NamedLocation, Outcome, Slug};
use serde::{Deserialize, Serialize};

/// Lists of more complaints than this are in parts.
pub const WHOLE: usize = 5_000;

/// So many complaints stand in one file.
pub const BLOCK: usize = 8;

/// What is read of every complaint, and which parts of words there are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ColumnsFile {
    /// The newest first.
    pub years: Vec<ColumnsYear>,
    /// By group its options and every complaint's.
    pub groups: Vec<Column>,
    /// The words of all texts.
    pub words: PartsFile,
}

/// What one year gives to the list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ColumnsYear {
    /// The year.
    pub year: u16,
    /// How many complaints it has.
    pub rows: u32,
    /// Its categories.
    pub categories: Vec<Category>,
}

/// A group of filters.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// How many options it has.
    pub count: u32,
    /// The options; locations are too many to be read at once, and stand in a file of their own.
    pub choices: ChoicesFile,
    /// By complaint how far its option is from that of the one before, as [`numbers`]; odd where it is less.
    pub options: String,
}

/// The options of a group.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChoicesFile {
    /// By option what it is called in an address, a line each: nothing where that follows from its name, and a
    /// hyphen and the rest where it begins so.
    pub values: String,
    /// By option its name, a line each; nothing where the report leaves it open, and for outcomes.
    pub names: String,
    /// What addresses of other years call an option.
    pub also: Vec<Also>,
}

/// What addresses of other years call an option.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Also {
    /// The option's place.
    pub option: u32,
    /// What it was called.
    pub value: String,
}

/// Some complaints of a year.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlockFile {
    /// In the order of the list.
    pub rows: Vec<BlockRow>,
}

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlockRow {
    /// The complaint.
    pub complaint: Complaint,
    /// Its location as its year knows it.
    pub location: Option<NamedLocation>,
    /// The same by the name that it has now, where that is another one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub now: Option<NamedLocation>,
    /// How the report repeats it.
    pub repeat: Option<Repeat>,
}

/// A file that isn't what it should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Malformed;

impl Listing {
    /// A list whose words and complaints come later. It takes a while: `breathe` is called all the time, and may
    /// let others have their turn.
    ///
    /// # Errors
    /// When the file's columns are no columns, or aren't equally long.
    pub async fn of_columns(
        file: ColumnsFile,
        breathe: &mut impl AsyncFnMut(),
    ) -> Result<Self, Malformed> {
        if !HAS_PARTS {
            return Err(Malformed);
        }
        let years = file.years.into_iter().map(|one| Year {
            year: one.year,
            rows: one.rows as usize,
            locations: Vec::new(),
            categories: one.categories,
        });
        let years: Vec<Year> = years.collect();
        let count: usize = years.iter().map(|year| year.rows).sum();
        let mut options = vec![[0; GROUPS]; count];
        let mut groups: ByGroup<Vec<Choice>> = Default::default();
        for ((group, column), choices) in Group::ALL.into_iter().zip(&file.groups).zip(&mut groups)
        {
            fill(&mut options, group, column)?;
            breathe().await;
            *choices = match group {
                Group::Location => unnamed(column.count as usize),
                _ => column.choices.choices(group, breathe).await?,
            };
            if choices.len() != column.count as usize {
                return Err(Malformed);
            }
        }
        let search = TextSearch::in_parts(&file.words).ok_or(Malformed)?;
        breathe().await;
        Ok(Self {
            by_name: choices::by_name(&options),
            place_names: Vec::new(),
            years,
            rows: Rows::in_blocks(count),
            search,
            groups,
            options,
        })
    }

    /// The file that holds a complaint: its year, and its place among the files of that.
    pub fn block_of(&self, row: u32) -> Option<(u16, usize)> {
        let (year, row) = self.place(row)?;
        Some((year.year, row / BLOCK))
    }

    /// The complaints of such a file came.
    pub fn add_block(&mut self, year: u16, block: usize, file: BlockFile) {
        let before = self.years.iter().take_while(|one| one.year != year);
        let first = before.map(|one| one.rows).sum::<usize>() + block * BLOCK;
        for (at, row) in file.rows.into_iter().enumerate() {
            let Ok(place) = u32::try_from(first + at) else {
                return;
            };
            let now = row.now.filter(|_| self.years.len() > 1);
            let told = Told {
                now: now.or_else(|| row.location.clone()),
                then: row.location,
                complaint: row.complaint,
                repeat: row.repeat,
            };
            self.rows.add(place, told);
        }
    }

    /// Whether the names of locations are here.
    pub fn knows_places(&self) -> bool {
        self.place_names.len() == self.groups[Group::Location as usize].len()
    }

    /// The names of locations came.
    ///
    /// # Errors
    /// When they are others than the list has.
    pub fn add_places(&mut self, places: ReadyPlaces) -> Result<(), Malformed> {
        let own = &mut self.groups[Group::Location as usize];
        if own.len() != places.choices.len() {
            return Err(Malformed);
        }
        *own = places.choices;
        self.place_names = places.names;
        Ok(())
    }

    /// A part of the words came.
    ///
    /// # Errors
    /// When it is no part of words.
    pub fn add_words(&mut self, parts: &[(usize, WordsFile)]) -> Result<(), Malformed> {
        self.search.add(parts).ok_or(Malformed)
    }
}

/// The names of locations, ready to be compared.
pub struct ReadyPlaces {
    choices: Vec<Choice>,
    names: Vec<Option<String>>,
}

impl ChoicesFile {
    /// The names of a file for locations. It takes a while: `breathe` is called all the time, and may let others
    /// have their turn.
    ///
    /// # Errors
    /// When it isn't such a file.
    pub async fn places(&self, breathe: &mut impl AsyncFnMut()) -> Result<ReadyPlaces, Malformed> {
        let choices = self.choices(Group::Location, breathe).await?;
        let mut names = Vec::with_capacity(choices.len());
        for choice in &choices {
            names.push(places::compared(choice));
            breathe().await;
        }
        Ok(ReadyPlaces { choices, names })
    }

    async fn choices(
        &self,
        group: Group,
        breathe: &mut impl AsyncFnMut(),
    ) -> Result<Vec<Choice>, Malformed> {
        let mut choices = Vec::new();
        for (name, value) in self.names.split('\n').zip(self.values.split('\n')) {
            choices.push(choice(group, name, value));
            breathe().await;
        }
        for also in &self.also {
            let option = choices.get_mut(also.option as usize).ok_or(Malformed)?;
            option.also.push(also.value.clone());
        }
        Ok(choices)
    }
}

/// Options whose names come later, and the last one, which is none.
fn unnamed(count: usize) -> Vec<Choice> {
    let unnamed = Choice {
        value: String::new(),
        also: Vec::new(),
        name: ChoiceName::Printed(String::new()),
    };
    let unnamed = std::iter::repeat_n(unnamed, count.saturating_sub(1));
    unnamed.chain([Choice::nothing()]).take(count).collect()
}

fn fill(options: &mut [ByGroup<u16>], group: Group, column: &Column) -> Result<(), Malformed> {
    let steps = numbers::read(&column.options).ok_or(Malformed)?;
    if steps.len() != options.len() {
        return Err(Malformed);
    }
    let mut last = 0_u32;
    for (options, step) in options.iter_mut().zip(steps) {
        let far = step >> 1;
        last = match step & 1 {
            0 => last.wrapping_add(far),
            _ => last.wrapping_sub(far),
        };
        options[group as usize] = u16::try_from(last).map_err(|_| Malformed)?;
    }
    Ok(())
}

fn choice(group: Group, name: &str, value: &str) -> Choice {
    let of_name = || Slug::from_name(name).map_or_else(String::new, |slug| slug.to_string());
    let value = match value {
        "" => of_name(),
        rest if rest.starts_with('-') && !name.is_empty() => of_name() + rest,
        value => value.to_owned(),
    };
    let outcome = || {
        let mut known = Outcome::ALL.into_iter().map(Some).chain([None]);
        known.find(|outcome| look(*outcome).value == value)
    };
    Choice {
        also: Vec::new(),
        name: match (name, group) {
            ("", Group::Outcome) => outcome().map_or(ChoiceName::Nothing, ChoiceName::Outcome),
            ("", _) => ChoiceName::Nothing,
            (name, _) => ChoiceName::Printed(name.to_owned()),
        },
        value,
    }
}
