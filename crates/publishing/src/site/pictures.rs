//! The pictures that links show: one for each location and one for all other pages, by language.

use super::picture::Painter;
use super::shares::in_shares;
use super::{Pictures, RenderError};
use crate::files::{FilePath, Files};
use klachtenwijzer::links::Page;
use klachtenwijzer::pages::{Edition, preview};
use klachtenwijzer::texts::Language;

/// A picture to be drawn, and its file.
type Order = (preview::Card, FilePath);

/// Draws the picture of every page that has its own. Each takes some milliseconds, which adds up.
pub fn put(
    pages: &[Page],
    edition: &Edition,
    fonts: Files,
    workers: usize,
    site: &mut Files,
) -> Result<Pictures, RenderError> {
    let painter = Painter::new(fonts, edition)?;
    let mut orders: Vec<Order> = Vec::new();
    for page in pages {
        for language in Language::ALL {
            if let Some(card) = preview::card(page, language, edition) {
                orders.push((card, FilePath::new(page.preview(language))?));
            }
        }
    }
    let drawn = in_shares(&orders, workers, |(card, _)| painter.draw(card))?;
    let sizes = || drawn.iter().map(Vec::len);
    let pictures = Pictures {
        count: drawn.len(),
        bytes: sizes().sum(),
        largest: sizes().max().unwrap_or_default(),
    };
    for ((_, path), png) in orders.into_iter().zip(drawn) {
        site.insert(path, png);
    }
    Ok(pictures)
}
