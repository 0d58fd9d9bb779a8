//! As many complaints as a whole country might have, made up from the published ones and the same
//! on every run.

use dataset::Complaint;

/// The vocabulary grows with the number of texts: so many rows share one made-up word.
const ROWS_A_WORD: usize = 2;

/// Repeats complaints, each with a few words that no other text has and that nobody looks for.
pub fn complaints(published: &[Complaint], count: usize) -> Vec<Complaint> {
    let originals = published.iter().cycle().take(count).enumerate();
    originals
        .map(|(number, original)| Complaint {
            id: format!("2023-{number:06}"),
            complaint: Some(format!(
                "{} {}",
                original.said(),
                word(number / ROWS_A_WORD)
            )),
            ..original.clone()
        })
        .collect()
}

/// A word of syllables that stands for a number.
fn word(number: usize) -> String {
    const SYLLABLES: [&str; 16] = [
        "ba", "do", "ki", "lo", "me", "na", "po", "ru", "sa", "ti", "vo", "wie", "zan", "ber",
        "gel", "hui",
    ];
    let places = [4096, 256, 16, 1].map(|place| SYLLABLES[number / place % SYLLABLES.len()]);
    format!("{}straat", places.concat())
}
