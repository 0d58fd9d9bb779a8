//! Bytes of a workbook (XLSX): its parts are changed, then packed anew.
#![no_main]

use fuzz::files::judge;
use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};

fuzz_target!(init: fuzz::allow_caught_panics(), |bytes: &[u8]| judge("klachten.xlsx", bytes));

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    fuzz::mutate_parts(data, size, max_size, seed, fuzzer_mutate)
});
