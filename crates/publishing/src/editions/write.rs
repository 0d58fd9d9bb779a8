//! Writing the dataset: as bytes, into a folder beside it, read back, and put in place.

use super::{outputs as files, place};
use crate::error::PublishError;
use crate::editions::Publication;
use dataset::{FORMAT, Index, YearEntry, paths};
use std::path::{Path, PathBuf};

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The folder of the dataset.
    pub folder: PathBuf,
    /// How many files this year has, with the index and the schema.
    pub files: usize,
}

/// Writes a year into the dataset at `out`. The years that stand there already are kept. When
/// anything fails the dataset is left as it was.
///
/// # Errors
/// When a file can't be made, written, read back or put in place.
pub fn write(publication: &Publication, out: &Path) -> Result<Written, PublishError> {
    place::recover(out)?;
    let index = index_with(publication.report.year, out)?;
    let files = files::render(publication, &index)?;
    let staging = place::stage(out, &publication.report.year.to_string(), &files)?;
    files::read_back(&staging, publication, &index, &files)?;
    place::put_in_place(&staging, out)?;
    Ok(Written {
        folder: out.to_owned(),
        files: files.len(),
    })
}

/// The index in place with this year added, the newest year first.
fn index_with(year: u16, out: &Path) -> Result<Index, PublishError> {
    let path = out.join(paths::INDEX);
    let mut years = if path.exists() {
        index_in_place(&path)?.years
    } else {
        Vec::new()
    };
    years.retain(|entry| entry.year != year);
    years.push(YearEntry {
        year,
        path: year.to_string(),
    });
    years.sort_by_key(|entry| std::cmp::Reverse(entry.year));
    Ok(Index {
        format: FORMAT,
        years,
    })
}

fn index_in_place(path: &Path) -> Result<Index, PublishError> {
    let wrong = |why: String| PublishError::Index {
        path: path.to_owned(),
        why,
    };
    let bytes = std::fs::read(path).map_err(|error| wrong(error.to_string()))?;
    let index: Index = serde_json::from_slice(&bytes).map_err(|error| wrong(error.to_string()))?;
    index.newest().map_err(|error| wrong(error.to_string()))?;
    Ok(index)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::editions::{Addresses, prepare};
    use crate::source;
    use std::fs;

    fn publication() -> Publication {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../publisher/tests/fixtures/zonnehof");
        prepare(&source::read(&folder).unwrap(), Addresses::Listed, None)
            .unwrap()
            .publication
    }

    #[test]
    fn what_reads_back_otherwise_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("data");
        let publication = publication();
        let index = index_with(2031, &out).unwrap();
        let files = files::render(&publication, &index).unwrap();
        let staging = place::stage(&out, "2031", &files).unwrap();
        let read_back =
            |publication: &Publication| files::read_back(&staging, publication, &index, &files);
        assert!(read_back(&publication).is_ok());
        let mut other = publication.clone();
        other.locations.locations[0].name.push('!');
        assert!(matches!(
            read_back(&other),
            Err(PublishError::ReadBack { .. })
        ));
        fs::write(staging.join("2031/complaints.csv"), "id").unwrap();
        assert!(matches!(
            read_back(&publication),
            Err(PublishError::ReadBack { .. })
        ));
    }

    #[test]
    fn an_index_of_another_format_is_not_touched() {
        let folder = tempfile::tempdir().unwrap();
        let text = "{\"format\": 9, \"years\": []}";
        fs::write(folder.path().join(paths::INDEX), text).unwrap();
        let error = write(&publication(), folder.path());
        assert!(
            matches!(error, Err(PublishError::Index { .. })),
            "{error:?}"
        );
        assert_eq!(
            fs::read_to_string(folder.path().join(paths::INDEX)).unwrap(),
            text
        );
    }
}
