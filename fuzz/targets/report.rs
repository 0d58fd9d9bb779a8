//! Bytes of a report's text.
#![no_main]

use fuzz::files::judge;
use libfuzzer_sys::fuzz_target;

fuzz_target!(init: fuzz::allow_caught_panics(), |bytes: &[u8]| judge("report.txt", bytes));
