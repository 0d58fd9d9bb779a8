//! Folders on the disk: the dataset is replaced as a whole or not at all.
//!
//! For a dataset in `data`, the new one is written to `.data.next` beside it. Then `data` becomes
//! `.data.previous` and `.data.next` becomes `data`. A run that dies between the two leaves no
//! `data` but a whole `.data.previous`, which the next run puts back before anything else.

use super::outputs::Files;
use publishing::error::PublishError;
use dataset::paths;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

fn sibling(out: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(out.file_name().unwrap_or_else(|| "data".as_ref()));
    name.push(suffix);
    out.with_file_name(name)
}

/// Mends what a run that died left behind, and refuses a folder that is no dataset.
pub fn recover(out: &Path) -> Result<(), PublishError> {
    let (next, previous) = (sibling(out, ".next"), sibling(out, ".previous"));
    if previous.exists() {
        if out.exists() {
            remove(&previous)?;
        } else {
            fs::rename(&previous, out).map_err(PublishError::writing(out))?;
        }
    }
    if next.exists() {
        remove(&next)?;
    }
    let is_empty = match fs::read_dir(out) {
        Ok(mut entries) => entries.next().is_none(),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => true,
        Err(error) => return Err(PublishError::writing(out)(error)),
    };
    if is_empty || out.join(paths::INDEX).exists() {
        Ok(())
    } else {
        Err(PublishError::NotADataset {
            path: out.to_owned(),
        })
    }
}

/// Writes the whole new dataset beside the old one: the files given, and everything of the old
/// one that isn't of this year.
pub fn stage(out: &Path, year: &str, files: &Files) -> Result<PathBuf, PublishError> {
    let staging = sibling(out, ".next");
    if out.exists() {
        copy_others(out, &staging, year)?;
    }
    for (path, bytes) in files {
        let path = staging.join(path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(PublishError::writing(folder))?;
        }
        fs::write(&path, bytes).map_err(PublishError::writing(&path))?;
    }
    Ok(staging)
}

fn copy_others(from: &Path, to: &Path, without: &str) -> Result<(), PublishError> {
    fs::create_dir_all(to).map_err(PublishError::writing(to))?;
    for entry in fs::read_dir(from).map_err(PublishError::writing(from))? {
        let entry = entry.map_err(PublishError::writing(from))?;
        let (source, target) = (entry.path(), to.join(entry.file_name()));
        if entry.file_name().to_str() == Some(without) {
            continue;
        }
        if source.is_dir() {
            // No name is left out further down: a folder of another year may hold any.
            copy_others(&source, &target, "")?;
        } else {
            fs::copy(&source, &target).map_err(PublishError::writing(&target))?;
        }
    }
    Ok(())
}

/// Puts the new dataset in the place of the old one.
pub fn put_in_place(staging: &Path, out: &Path) -> Result<(), PublishError> {
    let previous = sibling(out, ".previous");
    let had_one = out.exists();
    if had_one {
        fs::rename(out, &previous).map_err(PublishError::writing(out))?;
    }
    if let Err(error) = fs::rename(staging, out) {
        if had_one && fs::rename(&previous, out).is_err() {
            return Err(PublishError::Stranded {
                path: out.to_owned(),
                previous,
                source: error,
            });
        }
        return Err(PublishError::writing(out)(error));
    }
    // The new dataset is in place. What is left of the old one goes with the next run if it
    // can't be removed now.
    let _ = fs::remove_dir_all(&previous);
    Ok(())
}

fn remove(folder: &Path) -> Result<(), PublishError> {
    fs::remove_dir_all(folder).map_err(PublishError::writing(folder))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(year: &str) -> Files {
        Files::from([
            (paths::INDEX.to_owned(), year.as_bytes().to_vec()),
            (format!("{year}/a.json"), b"{}".to_vec()),
        ])
    }

    fn publish(out: &Path, year: &str) {
        recover(out).unwrap();
        let staging = stage(out, year, &files(year)).unwrap();
        put_in_place(&staging, out).unwrap();
    }

    #[test]
    fn other_years_stay_and_old_files_of_this_year_go() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("data");
        publish(&out, "2030");
        publish(&out, "2031");
        fs::write(out.join("2031/old.json"), "{}").unwrap();
        publish(&out, "2031");
        assert!(out.join("2030/a.json").exists());
        assert!(out.join("2031/a.json").exists());
        assert!(!out.join("2031/old.json").exists());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_run_that_died_between_the_renames_is_mended() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("data");
        publish(&out, "2030");
        fs::rename(&out, folder.path().join(".data.previous")).unwrap();
        fs::create_dir(folder.path().join(".data.next")).unwrap();
        recover(&out).unwrap();
        assert!(out.join("2030/a.json").exists());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_run_that_died_after_the_renames_leaves_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("data");
        publish(&out, "2030");
        let previous = folder.path().join(".data.previous");
        fs::create_dir(&previous).unwrap();
        recover(&out).unwrap();
        assert!(out.join("2030/a.json").exists() && !previous.exists());
    }

    #[test]
    fn a_folder_of_something_else_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("letter.txt"), "dear").unwrap();
        assert!(matches!(
            recover(folder.path()),
            Err(PublishError::NotADataset { .. })
        ));
    }

    #[test]
    fn a_failure_leaves_the_old_dataset() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("data");
        publish(&out, "2030");
        let missing = folder.path().join(".data.next");
        assert!(put_in_place(&missing, &out).is_err());
        assert!(out.join("2030/a.json").exists());
    }
}
