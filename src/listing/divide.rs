//! Divides a list into [parts](super::parts), when pages are poured.

use super::parts::{
    Also, BLOCK, BlockFile, BlockRow, ChoicesFile, Column, ColumnsFile, ColumnsYear,
};
use super::{Choice, Listing};
use crate::figures::facets::Group;
use crate::fulltext::{WordsFile, numbers};
use dataset::Slug;

/// Once a part of words has so many finds, another one begins: some 5 KB compressed, of
/// which a question takes a dozen.
const ENOUGH: usize = 5_000;

/// A list in parts, as files.
pub struct Parts {
    /// What is read at once.
    pub columns: ColumnsFile,
    /// The names of locations.
    pub places: ChoicesFile,
    /// The words, in the order of the list of them.
    pub words: Vec<WordsFile>,
}

impl Listing {
    /// The columns and words of the list.
    pub fn parts(&self) -> Parts {
        let (file, words) = self.search().divide(ENOUGH);
        let years = self.years.iter().map(|one| ColumnsYear {
            year: one.year,
            rows: u32::try_from(one.rows).unwrap_or(u32::MAX),
            categories: one.categories.clone(),
        });
        let years = years.collect();
        let groups = Group::ALL.map(|group| {
            let place = group as usize;
            let options = self.options.iter().map(|options| options[place]);
            Column {
                choices: match group {
                    Group::Location => ChoicesFile::default(),
                    _ => choices(&self.groups[place]),
                },
                count: u32::try_from(self.groups[place].len()).unwrap_or(u32::MAX),
                options: steps(options),
            }
        });
        Parts {
            columns: ColumnsFile {
                years,
                groups: groups.into(),
                words: file,
            },
            places: choices(&self.groups[Group::Location as usize]),
            words,
        }
    }

    /// The complaints of a year of the list, some in each.
    pub fn blocks(&self, year: u16) -> impl Iterator<Item = BlockFile> {
        let before = self.years.iter().take_while(move |one| one.year != year);
        let first: usize = before.map(|one| one.rows).sum();
        let rows = self.years.iter().find(|one| one.year == year);
        let end = first + rows.map_or(0, |one| one.rows);
        let starts = (first..end).step_by(BLOCK);
        starts.map(move |start| BlockFile {
            rows: (start..end.min(start + BLOCK))
                .filter_map(|row| self.block_row(row))
                .collect(),
        })
    }

    fn block_row(&self, row: usize) -> Option<BlockRow> {
        let row = u32::try_from(row).ok()?;
        Some(BlockRow {
            complaint: self.complaint(row)?.clone(),
            location: self.location_then(row).cloned(),
            now: self
                .location(row)
                .filter(|now| self.location_then(row) != Some(now))
                .cloned(),
            repeat: self.repeat(row),
        })
    }
}

fn choices(choices: &[Choice]) -> ChoicesFile {
    let mut file = ChoicesFile::default();
    let (mut values, mut names) = (Vec::new(), Vec::new());
    for (place, choice) in choices.iter().enumerate() {
        let name = choice.name.printed().unwrap_or_default();
        let slug = Slug::from_name(name);
        let rest = slug.and_then(|slug| choice.value.strip_prefix(slug.as_str()));
        let follows = rest.filter(|rest| rest.is_empty() || rest.starts_with('-'));
        values.push(follows.unwrap_or(&choice.value));
        names.push(name.replace('\n', " "));
        let option = u32::try_from(place).unwrap_or(u32::MAX);
        let also = choice.also.iter().cloned();
        file.also.extend(also.map(|value| Also { option, value }));
    }
    file.values = values.join("\n");
    file.names = names.join("\n");
    file
}

fn steps(options: impl Iterator<Item = u16>) -> String {
    let mut last = 0;
    let steps = options.map(|option| {
        let option = u32::from(option);
        let step = match option >= last {
            true => (option - last) << 1,
            false => (last - option) << 1 | 1,
        };
        last = option;
        step
    });
    numbers::write(steps)
}
