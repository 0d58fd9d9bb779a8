//! A folder claimed by one run at a time, and replaced as a whole or not at all.
//!
//! For a folder `data`, the new one is written to `.data.next` beside it. Then `data` becomes
//! `.data.previous` and `.data.next` becomes `data`. A run that dies between the two leaves no
//! `data` but a whole `.data.previous`, which the next run puts back before anything else. While a run
//! goes on it holds a lock on `.data.lock`, which the system gives back even when the run is killed.

use crate::folder::{self, FolderError};
use publishing::files::{FilePath, Files};
use std::ffi::OsString;
use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

const NEXT: &str = ".next";
const PREVIOUS: &str = ".previous";
const LOCK: &str = ".lock";

/// A folder that no other run may replace until this is dropped.
#[derive(Debug)]
pub struct Claim {
    /// The folder itself, not a link to it.
    out: PathBuf,
    lock: PathBuf,
    /// Folders made for the lock, the outer ones first.
    made: Vec<PathBuf>,
    /// Held open: the lock goes when it is closed.
    _file: File,
}

impl Claim {
    /// Claims a folder, which may not be there yet, and mends what a run that died left behind. A link
    /// is followed: the folder that it leads to is the one replaced.
    ///
    /// # Errors
    /// When another run has it, when this program stands in it, or when it can't be mended.
    pub fn of(out: &Path) -> Result<Self, FolderError> {
        let real = real(out)?;
        let made = make_parents(&real)?;
        let lock = sibling(&real, LOCK);
        let file = match take(&lock) {
            Ok(Some(file)) => file,
            Ok(None) => return Err(FolderError::InUse { path: real }),
            Err(error) => {
                remove_empty(&made);
                return Err(error);
            }
        };
        let claim = Self {
            out: real,
            lock,
            made,
            _file: file,
        };
        recover(&claim.out)?;
        Ok(claim)
    }

    /// Whether the folder holds a file of this path.
    pub fn holds(&self, path: &str) -> bool {
        self.out.join(path).is_file()
    }

    /// Whether the folder holds no file, or isn't there.
    ///
    /// # Errors
    /// When it can't be looked into.
    pub fn is_empty(&self) -> Result<bool, FolderError> {
        Ok(!self.out.exists() || folder::is_empty(&self.out)?)
    }

    /// Every file in the folder; none where it isn't there.
    ///
    /// # Errors
    /// When something in it can't be read.
    pub fn read(&self) -> Result<Files, FolderError> {
        folder::read_if_there(&self.out)
    }

    /// Puts these files, each in parts, and nothing else, in the place of the folder: written beside it, read back,
    /// and put in place in one step. When anything fails the folder stays as it was, and what was
    /// written is removed, so that a full disk doesn't stay full.
    ///
    /// # Errors
    /// When a file can't be written, read back or put in place.
    pub fn replace<'a, P>(
        &self,
        files: impl Iterator<Item = (&'a FilePath, P)> + Clone,
    ) -> Result<(), FolderError>
    where
        P: Iterator<Item = &'a [u8]>,
    {
        let staging = next(&self.out);
        let result =
            write(&staging, &self.out, files).and_then(|()| put_in_place(&staging, &self.out));
        if result.is_err() {
            let _ = fs::remove_dir_all(&staging);
        }
        result
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        // While the lock is held, so that nobody else's file is removed. What can't be removed is
        // taken over by the next run.
        let _ = fs::remove_file(&self.lock);
        remove_empty(&self.made);
    }
}

/// Whether a name is that of a file or folder that stands beside a folder only while it is replaced.
pub fn is_working_file(name: &str) -> bool {
    name.starts_with('.') && [NEXT, PREVIOUS, LOCK].iter().any(|end| name.ends_with(end))
}

/// The folder itself. A program can't replace the folder that it stands in: whoever started it there
/// would be left in one that is gone.
fn real(out: &Path) -> Result<PathBuf, FolderError> {
    let absolute = std::path::absolute(out).map_err(FolderError::writing(out))?;
    let real = match absolute.canonicalize() {
        Ok(real) => real,
        Err(_) if absolute.is_symlink() => {
            let path = out.to_owned();
            return Err(FolderError::Astray { path });
        }
        Err(_) => absolute,
    };
    let here = std::env::current_dir().and_then(|here| here.canonicalize());
    if here.is_ok_and(|here| here.starts_with(&real)) {
        let path = out.to_owned();
        return Err(FolderError::Inside { path, real });
    }
    Ok(real)
}

/// Makes the folders above a folder and gives those that weren't there.
fn make_parents(out: &Path) -> Result<Vec<PathBuf>, FolderError> {
    let missing = out.ancestors().skip(1).take_while(|path| !path.exists());
    let mut missing: Vec<PathBuf> = missing.map(Path::to_owned).collect();
    missing.reverse();
    for folder in &missing {
        match fs::create_dir(folder) {
            Err(error) if !folder.is_dir() => return Err(FolderError::writing(folder)(error)),
            _ => {}
        }
    }
    Ok(missing)
}

/// Folders that hold something stay.
fn remove_empty(folders: &[PathBuf]) {
    for folder in folders.iter().rev() {
        let _ = fs::remove_dir(folder);
    }
}

/// Takes the lock; nothing where another run has it. A run that ends removes its file: a lock on a
/// file that is gone is none, so it is taken again.
fn take(lock: &Path) -> Result<Option<File>, FolderError> {
    loop {
        let file = File::options().create(true).append(true).open(lock);
        let file = file.map_err(FolderError::writing(lock))?;
        match file.try_lock() {
            Ok(()) if is_still_at(&file, lock) => return Ok(Some(file)),
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Ok(None),
            Err(TryLockError::Error(error)) => return Err(FolderError::writing(lock)(error)),
        }
    }
}

#[cfg(unix)]
fn is_still_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let same = |a: &fs::Metadata, b: &fs::Metadata| (a.dev(), a.ino()) == (b.dev(), b.ino());
    matches!((file.metadata(), fs::metadata(path)), (Ok(a), Ok(b)) if same(&a, &b))
}

#[cfg(not(unix))]
fn is_still_at(_: &File, path: &Path) -> bool {
    path.exists()
}

/// Where the next version of a file or folder is written.
pub fn next(out: &Path) -> PathBuf {
    sibling(out, NEXT)
}

fn sibling(out: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(out.file_name().unwrap_or_else(|| "data".as_ref()));
    name.push(suffix);
    out.with_file_name(name)
}

/// Mends what a run that died left behind.
fn recover(out: &Path) -> Result<(), FolderError> {
    let (next, previous) = (next(out), sibling(out, PREVIOUS));
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

fn write<'a, P: Iterator<Item = &'a [u8]>>(
    staging: &Path,
    out: &Path,
    files: impl Iterator<Item = (&'a FilePath, P)> + Clone,
) -> Result<(), FolderError> {
    // One after the other: a whole site may be larger than memory.
    for (path, parts) in files.clone() {
        let bytes = parts.collect::<Vec<_>>().concat();
        folder::write_file(&staging.join(path.as_str()), &bytes)?;
    }
    for (path, parts) in files {
        let read = folder::read_file(&staging.join(path.as_str()))?;
        if read != parts.collect::<Vec<_>>().concat() {
            return Err(FolderError::ReadBack {
                path: out.to_owned(),
            });
        }
    }
    Ok(())
}

fn put_in_place(staging: &Path, out: &Path) -> Result<(), FolderError> {
    let previous = sibling(out, PREVIOUS);
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
mod tests;
