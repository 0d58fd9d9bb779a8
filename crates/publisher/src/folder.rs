//! Folders on the disk: read as files, and replaced as a whole or not at all.
//!
//! For a folder `data`, the new one is written to `.data.next` beside it. Then `data` becomes
//! `.data.previous` and `.data.next` becomes `data`. A run that dies between the two leaves no
//! `data` but a whole `.data.previous`, which the next run puts back before anything else.

use publishing::files::{FilePath, FilePathError, Files};
use std::ffi::OsString;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use thiserror::Error;

/// Why a folder can't be read or replaced.
#[derive(Debug, Error)]
pub enum FolderError {
    /// A file or folder can't be read.
    #[error("{path} can't be read: {source}", path = path.display())]
    Read {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A file has a name that no site could have.
    #[error("{folder} holds a file that can't be used: {source}", folder = folder.display())]
    Name {
        /// The folder.
        folder: PathBuf,
        /// Why.
        source: FilePathError,
    },
    /// A file can't be written or put in place.
    #[error("{path} can't be written: {source}; what stood in its place was left as it was", path = path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// What was written isn't what the disk gives back.
    #[error("{path} reads back with other bytes than were written; what stood in its place was left as it was", path = path.display())]
    ReadBack {
        /// The folder.
        path: PathBuf,
    },
    /// The new folder couldn't be put in place, nor the old one put back.
    #[error("{path} can't be written: {source}; the old folder is whole in {previous}, and the next run puts it back", path = path.display(), previous = previous.display())]
    Stranded {
        /// The folder.
        path: PathBuf,
        /// Where the old one is.
        previous: PathBuf,
        /// Why.
        source: io::Error,
    },
}

impl FolderError {
    fn reading(path: &Path) -> impl FnOnce(io::Error) -> Self + use<> {
        let path = path.to_owned();
        |source| Self::Read { path, source }
    }

    fn writing(path: &Path) -> impl FnOnce(io::Error) -> Self + use<> {
        let path = path.to_owned();
        |source| Self::Write { path, source }
    }
}

/// Every file below a folder.
///
/// # Errors
/// When the folder isn't there, or something in it can't be read.
pub fn read(folder: &Path) -> Result<Files, FolderError> {
    let mut files = Files::default();
    collect(folder, folder, "", &mut files)?;
    Ok(files)
}

/// Every file below a folder that may not be there yet.
///
/// # Errors
/// When something in it can't be read.
pub fn read_if_there(folder: &Path) -> Result<Files, FolderError> {
    match read(folder) {
        Err(FolderError::Read { path, source })
            if path == folder && source.kind() == ErrorKind::NotFound =>
        {
            Ok(Files::default())
        }
        files => files,
    }
}

fn collect(root: &Path, folder: &Path, prefix: &str, files: &mut Files) -> Result<(), FolderError> {
    let entries = fs::read_dir(folder).map_err(FolderError::reading(folder))?;
    for entry in entries {
        let entry = entry.map_err(FolderError::reading(folder))?;
        let no_text = |_| FolderError::reading(&entry.path())(ErrorKind::InvalidFilename.into());
        let name = entry.file_name().into_string().map_err(no_text)?;
        let path = format!("{prefix}{name}");
        if entry.path().is_dir() {
            collect(root, &entry.path(), &format!("{path}/"), files)?;
            continue;
        }
        let path = FilePath::new(path).map_err(|source| FolderError::Name {
            folder: root.to_owned(),
            source,
        })?;
        files.insert(path, read_file(&entry.path())?);
    }
    Ok(())
}

/// The bytes of one file.
///
/// # Errors
/// When it can't be read.
pub fn read_file(path: &Path) -> Result<Vec<u8>, FolderError> {
    fs::read(path).map_err(FolderError::reading(path))
}

/// Writes one file.
///
/// # Errors
/// When it can't be written.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), FolderError> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(FolderError::writing(folder))?;
    }
    fs::write(path, bytes).map_err(FolderError::writing(path))
}

fn sibling(out: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(out.file_name().unwrap_or_else(|| "data".as_ref()));
    name.push(suffix);
    out.with_file_name(name)
}

/// Mends what a run that died left behind.
///
/// # Errors
/// When it can't be mended.
pub fn recover(out: &Path) -> Result<(), FolderError> {
    let (next, previous) = (sibling(out, ".next"), sibling(out, ".previous"));
    if previous.exists() {
        if out.exists() {
            remove(&previous)?;
        } else {
            fs::rename(&previous, out).map_err(FolderError::writing(out))?;
        }
    }
    if next.exists() {
        remove(&next)?;
    }
    Ok(())
}

/// Puts these files, and nothing else, in the place of a folder: written beside it, read back, and
/// put in place in one step. When anything fails the folder stays as it was.
///
/// # Errors
/// When a file can't be written, read back or put in place.
pub fn replace(out: &Path, files: &Files) -> Result<(), FolderError> {
    recover(out)?;
    let staging = sibling(out, ".next");
    for (path, bytes) in files.iter() {
        write_file(&staging.join(path.as_str()), bytes)?;
    }
    if read(&staging)? != *files {
        return Err(FolderError::ReadBack {
            path: out.to_owned(),
        });
    }
    put_in_place(&staging, out)
}

fn put_in_place(staging: &Path, out: &Path) -> Result<(), FolderError> {
    let previous = sibling(out, ".previous");
    let had_one = out.exists();
    if had_one {
        fs::rename(out, &previous).map_err(FolderError::writing(out))?;
    }
    if let Err(error) = fs::rename(staging, out) {
        if had_one && fs::rename(&previous, out).is_err() {
            return Err(FolderError::Stranded {
                path: out.to_owned(),
                previous,
                source: error,
            });
        }
        return Err(FolderError::writing(out)(error));
    }
    // The new folder is in place. What is left of the old one goes with the next run if it can't be
    // removed now.
    let _ = fs::remove_dir_all(&previous);
    Ok(())
}

fn remove(folder: &Path) -> Result<(), FolderError> {
    fs::remove_dir_all(folder).map_err(FolderError::writing(folder))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(name: &str) -> Files {
        let mut files = Files::default();
        files.add("index.json", name).unwrap();
        files.add(format!("{name}/a.json"), "{}").unwrap();
        files
    }

    #[test]
    fn a_folder_is_replaced_as_a_whole_and_reads_back() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("data");
        assert!(read(&out).is_err());
        assert_eq!(read_if_there(&out).unwrap(), Files::default());
        replace(&out, &files("2030")).unwrap();
        fs::write(out.join("2030/old.json"), "{}").unwrap();
        replace(&out, &files("2031")).unwrap();
        assert_eq!(read(&out).unwrap(), files("2031"));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_run_that_died_between_the_renames_is_mended() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("data");
        replace(&out, &files("2030")).unwrap();
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
        replace(&out, &files("2030")).unwrap();
        let previous = folder.path().join(".data.previous");
        fs::create_dir(&previous).unwrap();
        recover(&out).unwrap();
        assert!(out.join("2030/a.json").exists() && !previous.exists());
    }

    #[test]
    fn a_failure_leaves_the_old_folder() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("data");
        replace(&out, &files("2030")).unwrap();
        let missing = folder.path().join(".data.next");
        assert!(put_in_place(&missing, &out).is_err());
        assert!(out.join("2030/a.json").exists());
    }
}
