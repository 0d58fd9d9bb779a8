//! Whole files of every format, their parts, and what must become of them when they are damaged. The
//! targets of `fuzz/` share it.
#![allow(dead_code, reason = "each program that shares it uses a part of it")]

use klachtenwijzer::texts::Language;
use publishing::editions::{self, Addresses};
use publishing::error::PublishError;
use publishing::fault::Tell;
use publishing::files::Files;
use publishing::sources::{self, workbook::Known};
use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// A table with something in every column.
pub const TABLE: &str = "Locatie;LRK-nummer;Ontvangen op;Onderwerp;Klacht;Oordeel;Oplossing;Afgehandeld op;Rechtspersoon;Klachtnummer\r\n\
    KDV Eik;123456789;5-3-2024;Contact;\"Te laat gebeld,\nwel twee keer; zei ouder\";gegrond;Besproken;6-3-2024;De Wilg B.V.;1\r\n\
    BSO Els;;20-12-2023;Geld;Rekening klopt niet, € 5;deels gegrond;Uitleg;15-1-2024;De Wilg B.V.;2\r\n\
    Totaal;;;;2;;;;;\r\n";

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .find(|folder| folder.join("Cargo.lock").is_file() && folder.join("crates").is_dir())
        .map(Path::to_owned)
        .unwrap_or_default()
}

/// Reads a year with this file in it, and demands what every input must end in: an error or faults that
/// can be told, or a whole year.
pub fn judge(name: &str, bytes: &[u8]) {
    let mut files = Files::default();
    if files.add(name, bytes).is_err() {
        return;
    }
    if name == "report.txt" {
        let folder = root().join("crates/publisher/tests/fixtures/zonnehof");
        for beside in ["curated.toml", "slugs.txt"] {
            let bytes = std::fs::read(folder.join(beside)).unwrap_or_default();
            let added = files.add(beside, bytes);
            assert!(added.is_ok());
        }
    }
    let known = Known {
        year: Some(2024),
        organisation: Some("De Wilg".to_owned()),
        ..Known::default()
    };
    match sources::read(&files, &known) {
        Err(error) => is_told(&error),
        Ok(source) => match editions::prepare(&source, Addresses::Free, None) {
            Err(faults) => {
                assert!(!faults.is_empty(), "refused without a fault");
                for fault in faults.as_slice() {
                    is_told(&fault.kind);
                }
            }
            Ok(prepared) => {
                let complaints = &prepared.publication.complaints.complaints;
                assert_eq!(complaints.len(), source.draft.rows.len(), "a row was lost");
            }
        },
    }
}

fn is_told(fault: &impl Tell) {
    for language in Language::ALL {
        assert!(!fault.tell(language).what.is_empty(), "{}", fault.code());
    }
}

/// A part of a packed file: its name, and its bytes as they are unpacked.
pub type Part = (String, Vec<u8>);

/// The parts of a packed workbook, or nothing where it is none.
pub fn unpack(bytes: &[u8]) -> Option<Vec<Part>> {
    const MOST: u64 = 1 << 22;
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut parts = Vec::new();
    for at in 0..archive.len() {
        let part = archive.by_index(at).ok()?;
        let name = part.name().ok()?.into_owned();
        let mut content = Vec::new();
        part.take(MOST).read_to_end(&mut content).ok()?;
        parts.push((name, content));
    }
    Some(parts)
}

/// Packs parts: damage inside of them isn't hidden behind a wrong check sum.
pub fn pack(parts: &[Part]) -> Option<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, content) in parts {
        archive.start_file(name.as_str(), options).ok()?;
        archive.write_all(content).ok()?;
    }
    archive.finish().map(Cursor::into_inner).ok()
}

/// Why reading failed, for whoever looks at one input.
pub fn error_of(name: &str, bytes: &[u8]) -> Option<PublishError> {
    let mut files = Files::default();
    files.add(name, bytes).ok()?;
    sources::read(&files, &Known::default()).err()
}
