//! Packed files: XLSX and ODS are folders of XML in a ZIP. What they unpack to is measured before
//! anything reads them, since a small file can be made to unpack to any size.

use super::error::{Foreign, Limit, WorkbookError};
use super::kind::Kind;
use super::limits;
use std::io::{Cursor, Read};
use zip::ZipArchive;
use zip::result::ZipError;

/// A packed file.
pub struct Package<'a>(ZipArchive<Cursor<&'a [u8]>>);

/// Longer than any type that a package can say.
const MIMETYPE: u64 = 200;
const SHEETS: &str = "application/vnd.oasis.opendocument.spreadsheet";

/// Says what a packed file is.
///
/// # Errors
/// When it is none that is read.
pub fn kind(bytes: &[u8]) -> Result<Kind, WorkbookError> {
    let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
    let mut package = Package(archive);
    let names: Vec<String> = package.names();
    let has = |name: &str| names.iter().any(|other| other.eq_ignore_ascii_case(name));
    let begins = |name: &str| names.iter().any(|other| other.starts_with(name));
    if has("xl/workbook.bin") {
        return Ok(Kind::Xlsb);
    }
    if begins("xl/") {
        return Ok(Kind::Xlsx);
    }
    if begins("word/") {
        return Err(WorkbookError::Foreign(Foreign::Docx));
    }
    match package.text("mimetype", MIMETYPE)? {
        Some(mimetype) if mimetype.trim() == SHEETS => Ok(Kind::Ods),
        Some(mimetype) if mimetype.contains("opendocument") => {
            Err(WorkbookError::Foreign(Foreign::OpenDocument))
        }
        _ => Err(WorkbookError::Foreign(Foreign::Zip)),
    }
}

/// Says what is wrong with a packed file.
fn broken(error: &ZipError) -> WorkbookError {
    WorkbookError::Broken {
        why: error.to_string(),
    }
}

impl<'a> Package<'a> {
    /// Opens a packed file and measures what it unpacks to.
    ///
    /// # Errors
    /// When it is damaged or too large.
    pub fn open(bytes: &'a [u8]) -> Result<Self, WorkbookError> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
        let mut package = Self(archive);
        package.measure(limits::UNPACKED)?;
        Ok(package)
    }

    /// Pictures and the like are never unpacked: only XML is read.
    fn measure(&mut self, most: u64) -> Result<(), WorkbookError> {
        let too_large = || WorkbookError::Limit(Limit::Unpacked);
        if self.0.len() > limits::PARTS {
            return Err(too_large());
        }
        let mut left = most;
        let is_read = |name: &str| {
            let name = name.to_ascii_lowercase();
            [".xml", ".rels", ".bin", "mimetype"]
                .iter()
                .any(|end| name.ends_with(end))
        };
        for at in 0..self.0.len() {
            let name = self.0.name_for_index(at);
            let name = name.and_then(Result::ok).unwrap_or_default().into_owned();
            if !is_read(&name) {
                continue;
            }
            let part = self.0.by_index(at).map_err(|error| match error {
                ZipError::UnsupportedArchive(_) => WorkbookError::Protected,
                error => broken(&error),
            })?;
            if part.size() > left {
                return Err(too_large());
            }
            left = left.saturating_sub(count(part, left)?);
            if left == 0 {
                return Err(too_large());
            }
        }
        Ok(())
    }

    /// The names of its parts.
    pub fn names(&self) -> Vec<String> {
        let names = self.0.file_names().filter_map(Result::ok);
        names.map(std::borrow::Cow::into_owned).collect()
    }

    /// A part as text; nothing where it isn't there.
    ///
    /// # Errors
    /// When it is damaged.
    pub fn part(&mut self, name: &str) -> Result<Option<String>, WorkbookError> {
        self.text(name, limits::UNPACKED)
    }

    fn text(&mut self, name: &str, most: u64) -> Result<Option<String>, WorkbookError> {
        let mut part = match self.0.by_name(name) {
            Ok(part) => part.take(most),
            Err(ZipError::FileNotFound) => return Ok(None),
            Err(error) => return Err(broken(&error)),
        };
        let mut bytes = Vec::new();
        let read = part.read_to_end(&mut bytes);
        read.map_err(|error| broken(&ZipError::Io(error)))?;
        // A sheet of 200,000 rows is a hundred megabytes: what needs no change isn't copied.
        let text = String::from_utf8(bytes);
        let text =
            text.unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned());
        Ok(Some(match text.strip_prefix('\u{feff}') {
            Some(text) => text.to_owned(),
            None => text,
        }))
    }
}

/// How many bytes a part unpacks to, no more than are left.
fn count(mut part: impl Read, left: u64) -> Result<u64, WorkbookError> {
    let mut buffer = vec![0; 64 * 1024];
    let mut found = 0_u64;
    while found < left {
        let read = part.read(&mut buffer);
        match read.map_err(|error| broken(&ZipError::Io(error)))? {
            0 => return Ok(found),
            read => found = found.saturating_add(u64::try_from(read).unwrap_or(u64::MAX)),
        }
    }
    Ok(left)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;
    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        let mut writer = ZipWriter::new(&mut bytes);
        for (name, content) in parts {
            writer
                .start_file(*name, SimpleFileOptions::default())
                .unwrap();
            writer.write_all(content).unwrap();
        }
        writer.finish().unwrap();
        bytes.into_inner()
    }

    fn measured(bytes: &[u8], most: u64) -> Result<(), WorkbookError> {
        let archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
        Package(archive).measure(most)
    }

    #[test]
    fn what_a_file_unpacks_to_is_limited() {
        let bomb = packed(&[
            ("xl/workbook.xml", b"<workbook/>"),
            ("xl/worksheets/sheet1.xml", &[b' '; 100_000]),
        ]);
        assert!(bomb.len() < 1_000);
        assert_eq!(measured(&bomb, 200_000), Ok(()));
        let limit = Err(WorkbookError::Limit(Limit::Unpacked));
        assert_eq!(measured(&bomb, 50_000), limit);
        // A header that says less than there is changes nothing.
        let mut lie = bomb;
        let says = 100_000_u32.to_le_bytes();
        let places: Vec<usize> = (0..lie.len() - 3)
            .filter(|at| lie[*at..*at + 4] == says)
            .collect();
        assert!(!places.is_empty());
        for at in places {
            lie[at..at + 4].copy_from_slice(&10_u32.to_le_bytes());
        }
        assert!(measured(&lie, 50_000).is_err());
        let picture = packed(&[("xl/media/image1.png", &[0; 100_000])]);
        assert_eq!(
            measured(&picture, 50_000),
            Ok(()),
            "what isn't read isn't measured"
        );
    }

    #[test]
    fn packed_files_are_told_by_what_is_in_them() {
        let sheets = SHEETS.as_bytes();
        for (parts, expected) in [
            (vec![("xl/workbook.xml", &b"x"[..])], Ok(Kind::Xlsx)),
            (vec![("xl/workbook.bin", b"x")], Ok(Kind::Xlsb)),
            (vec![("mimetype", sheets)], Ok(Kind::Ods)),
            (
                vec![("mimetype", b"application/vnd.oasis.opendocument.text")],
                Err(WorkbookError::Foreign(Foreign::OpenDocument)),
            ),
            (
                vec![("word/document.xml", b"x")],
                Err(WorkbookError::Foreign(Foreign::Docx)),
            ),
            (
                vec![("klachten.csv", b"x")],
                Err(WorkbookError::Foreign(Foreign::Zip)),
            ),
        ] {
            assert_eq!(kind(&packed(&parts)), expected, "{parts:?}");
        }
    }
}
