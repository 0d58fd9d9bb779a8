//! Folders on the disk, read as files.

use publishing::files::{FilePath, FilePathError, Files};
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
    /// Another run is writing the same folder.
    #[error("{path} is being written by another publisher; wait until that one is done", path = path.display())]
    InUse {
        /// The folder.
        path: PathBuf,
    },
    /// A program stands in the folder.
    #[error("{path} can't be replaced from inside of it; run this from another folder and name it: --out {real}", path = path.display(), real = real.display())]
    Inside {
        /// The folder as it was given.
        path: PathBuf,
        /// The folder itself.
        real: PathBuf,
    },
    /// A link that leads to nothing.
    #[error("{path} is a link to a folder that isn't there; mend the link, or give the folder itself", path = path.display())]
    Astray {
        /// The link.
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
    pub(crate) fn reading(path: &Path) -> impl FnOnce(io::Error) -> Self + use<> {
        let path = path.to_owned();
        |source| Self::Read { path, source }
    }

    pub(crate) fn writing(path: &Path) -> impl FnOnce(io::Error) -> Self + use<> {
        let path = path.to_owned();
        |source| Self::Write { path, source }
    }
}

/// Every file below a folder.
///
/// # Errors
/// When the folder isn't there, or something in it can't be read.
pub fn read(folder: &Path) -> Result<Files, FolderError> {
    read_below(folder, "")
}

/// Every file below a folder in a folder (`kit/`, with its slash; or nothing), by their paths from the outer one.
///
/// # Errors
/// When the folder isn't there, or something in it can't be read.
pub fn read_below(folder: &Path, below: &str) -> Result<Files, FolderError> {
    let mut files = Files::default();
    collect(folder, &folder.join(below), below, &mut files)?;
    Ok(files)
}

/// Whether there is no file below a folder.
///
/// # Errors
/// When the folder isn't there, or can't be looked into.
pub fn is_empty(folder: &Path) -> Result<bool, FolderError> {
    for entry in fs::read_dir(folder).map_err(FolderError::reading(folder))? {
        let entry = entry.map_err(FolderError::reading(folder))?;
        let is_left_out = entry
            .file_name()
            .to_str()
            .is_some_and(crate::claim::is_working_file);
        if is_left_out || entry.path().is_dir() && is_empty(&entry.path())? {
            continue;
        }
        return Ok(false);
    }
    Ok(true)
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
        if crate::claim::is_working_file(&name) {
            continue;
        }
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

/// Puts one file in the place of another in one step: a full disk leaves the old one.
///
/// # Errors
/// When it can't be written.
pub fn replace_file(path: &Path, bytes: &[u8]) -> Result<(), FolderError> {
    let next = crate::claim::next(path);
    let written = write_file(&next, bytes);
    let placed = written.and_then(|()| fs::rename(&next, path).map_err(FolderError::writing(path)));
    if placed.is_err() {
        // What was written in part is of no use; that it can't be removed changes nothing.
        let _ = fs::remove_file(&next);
    }
    placed
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
