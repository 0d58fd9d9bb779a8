//! What makes two spellings of a name the same name.

use super::meaning::{self, Role};
use super::reading::Read;
use dataset::Kind;

/// The key of a name: the kind of care wherever it stands, then the words in their order, spelled
/// out, without the organisation's own names. A hash of 64 bits: among 32,000 names two different
/// ones share it with a chance of one in ten thousand million.
pub(super) fn of(name: &[Read]) -> u64 {
    let kind = name.iter().find_map(|word| word.kind());
    let mut hash = add(FNV_START, kind.map_or("", Kind::abbreviation));
    for word in name {
        if word.kind().is_some() || word.role == Role::Organisation {
            continue;
        }
        let spelled_out = meaning::spelled_out(word.text()).next();
        hash = add(hash, spelled_out.as_deref().unwrap_or(word.text()));
    }
    hash
}

const FNV_START: u64 = 0xcbf2_9ce4_8422_2325;
const FNV_PRIME: u64 = 0x0100_0000_01b3;

fn add(hash: u64, word: &str) -> u64 {
    let bytes = word.bytes().chain([b' ']);
    bytes.fold(hash, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(FNV_PRIME)
    })
}

#[cfg(test)]
mod tests {
    use super::super::reading::read;
    use super::*;

    #[test]
    fn spellings_of_one_name_share_a_key() {
        for (a, b, same) in [
            ("KDV Beukenstraat 11", "Beukenstraat 11 kdv", true),
            ("Burg. Oudlaan 50", "Burgemeester Oudlaan 50", true),
            ("Dr. Stolteweg", "Dokter Stolteweg", true),
            ("De Curtis 7c", "de curtis 7 C", true),
            ("KDV De Speelwereld", "BSO De Speelwereld", false),
            ("Kindercentrum Ziezo", "Ziezo", false),
            ("Oceaan 8", "Oceaan 16", false),
        ] {
            assert_eq!(of(&read(a)) == of(&read(b)), same, "{a} / {b}");
        }
    }
}
