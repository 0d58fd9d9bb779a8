//! Damaged files of every format end in faults or in a whole year, never in a panic. The damage is the same at
//! every run; `fuzz/` looks for more.
#![allow(clippy::unwrap_used, reason = "all of it is test code")]

mod files;

use files::{TABLE, judge, pack, root, unpack};
use std::fs;
use std::panic::catch_unwind;

/// Numbers that are the same at every run (Knuth's generator, its upper bits).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % end.max(1)
    }

    /// What tends to break a reader: markup, numbers at the edge of what a type holds, half a letter.
    fn piece(&mut self) -> &'static [u8] {
        const PIECES: [&[u8]; 16] = [
            b"<",
            b">",
            b"\"",
            b"&",
            b"</c>",
            b"<c r=\"A0\">",
            b"r=\"XFE1048577\"",
            b"-1",
            b"4294967296",
            b"99999999999999999999",
            b"1e308",
            b"NaN",
            b"\x00",
            b"\xff\xfe",
            b"\xc3",
            b"\r\n;;\"",
        ];
        PIECES[self.below(PIECES.len())]
    }

    /// Bytes with some of them changed, left out, put in, repeated or cut off.
    fn damaged(&mut self, whole: &[u8]) -> Vec<u8> {
        let mut bytes = whole.to_vec();
        for _ in 0..=self.below(4) {
            let at = self.below(bytes.len());
            let to = (at + 1 + self.below(40)).min(bytes.len());
            match self.below(6) {
                0 | 1 if at < bytes.len() => bytes[at] = u8::try_from(self.below(256)).unwrap(),
                2 if at < to => drop(bytes.drain(at..to)),
                3 if at < to => {
                    let again = bytes[at..to].to_vec();
                    bytes.splice(at..at, again);
                }
                4 => drop(bytes.splice(at..at, self.piece().iter().copied())),
                5 if self.below(4) == 0 => bytes.truncate(at),
                _ => {}
            }
        }
        bytes
    }
}

/// Reads it; where that panics the input is kept beside the test programs, to be looked at.
fn survives(name: &str, bytes: Vec<u8>) {
    if let Some(folder) = std::env::var_os("KEEP") {
        // What ends the whole program leaves its input behind.
        fs::write(std::path::Path::new(&folder).join(name), &bytes).unwrap();
    }
    let Err(panic) = catch_unwind(|| judge(name, &bytes)) else {
        return;
    };
    let path = std::env::temp_dir().join(format!("damaged-{name}"));
    fs::write(&path, &bytes).unwrap();
    let said = panic.downcast_ref::<String>().cloned();
    panic!("{}: {}", path.display(), said.unwrap_or_default());
}

/// The workbooks of other programs with this ending.
fn workbooks(ending: &str) -> Vec<Vec<u8>> {
    let folder = root().join("crates/publishing/tests/workbooks");
    let mut paths: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    paths.retain(|path| path.extension().is_some_and(|own| own == ending));
    assert!(!paths.is_empty(), "no {ending}");
    paths
        .into_iter()
        .map(|path| fs::read(path).unwrap())
        .collect()
}

/// Damage anywhere, and inside of the parts that are packed.
fn all_survive(name: &str, wholes: &[Vec<u8>], times: usize) {
    let mut numbers = Numbers(u64::try_from(name.len()).unwrap());
    for whole in wholes {
        judge(name, whole);
        for _ in 0..times {
            survives(name, numbers.damaged(whole));
        }
        let Some(parts) = unpack(whole) else {
            continue;
        };
        for _ in 0..times * 2 {
            let mut parts = parts.clone();
            let at = numbers.below(parts.len());
            parts[at].1 = numbers.damaged(&parts[at].1);
            survives(name, pack(&parts).unwrap());
        }
    }
}

#[test]
fn xlsx() {
    all_survive("klachten.xlsx", &workbooks("xlsx"), 40);
}

#[test]
fn xls() {
    all_survive("klachten.xls", &workbooks("xls"), 400);
}

#[test]
fn ods() {
    all_survive("klachten.ods", &workbooks("ods"), 150);
}

#[test]
fn csv() {
    let utf16: Vec<u8> = "\u{feff}"
        .encode_utf16()
        .chain(TABLE.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let windows: Vec<u8> = TABLE
        .replace('€', "\u{80}")
        .chars()
        .map(|c| u8::try_from(u32::from(c)).unwrap())
        .collect();
    all_survive(
        "klachten.csv",
        &[TABLE.as_bytes().to_vec(), utf16, windows],
        400,
    );
}

#[test]
fn report() {
    let path = root().join("crates/publisher/tests/fixtures/zonnehof/report.txt");
    all_survive("report.txt", &[fs::read(path).unwrap()], 200);
}

/// The files themselves are read, or damage would say little.
#[test]
fn undamaged_files_are_read_or_refused_for_what_they_are() {
    for (name, ending, refused) in [
        ("klachten.xlsx", "xlsx", 1),
        ("klachten.xls", "xls", 0),
        ("klachten.ods", "ods", 0),
    ] {
        let errors: Vec<_> = workbooks(ending)
            .iter()
            .filter_map(|bytes| files::error_of(name, bytes))
            .collect();
        assert_eq!(errors.len(), refused, "{errors:?}");
    }
    assert!(files::error_of("klachten.csv", TABLE.as_bytes()).is_none());
    let again = workbooks("xlsx")
        .iter()
        .filter_map(|bytes| pack(&unpack(bytes)?))
        .count();
    assert!(again > 5);
}
