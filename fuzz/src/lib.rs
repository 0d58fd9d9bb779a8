//! What the targets share with the test that damages files of every format.

#[path = "../../crates/publishing/tests/damaged/files.rs"]
pub mod files;

use std::panic;

/// A reader of a format may panic on damage, and the core says so as a fault: only a panic that gets out of the
/// core ends a run.
pub fn allow_caught_panics() {
    panic::set_hook(Box::new(|_| {}));
}

/// Changes one part of a packed workbook and packs it anew, so that damage isn't hidden behind a wrong check
/// sum. What is no packed workbook is changed as it is.
pub fn mutate_parts(
    data: &mut [u8],
    size: usize,
    max_size: usize,
    seed: u32,
    mutate: impl Fn(&mut [u8], usize, usize) -> usize,
) -> usize {
    let Some(packed) = changed(data.get(..size).unwrap_or_default(), seed, &mutate) else {
        return mutate(data, size, max_size);
    };
    match data.get_mut(..packed.len()) {
        Some(room) if packed.len() <= max_size => {
            room.copy_from_slice(&packed);
            packed.len()
        }
        _ => mutate(data, size, max_size),
    }
}

fn changed(
    data: &[u8],
    seed: u32,
    mutate: &impl Fn(&mut [u8], usize, usize) -> usize,
) -> Option<Vec<u8>> {
    let mut parts = files::unpack(data)?;
    let at = (seed as usize).checked_rem(parts.len())?;
    let (_, content) = parts.get_mut(at)?;
    let size = content.len();
    // Room to grow.
    content.resize(size + 256, 0);
    let most = content.len();
    let size = mutate(content, size, most);
    content.truncate(size);
    files::pack(&parts)
}
