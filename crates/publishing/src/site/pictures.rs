//! The pictures that links show: one for each location and one for all other pages, by language.

use super::picture::Painter;
use super::{Pictures, RenderError};
use crate::files::{FilePath, Files};
use klachtenwijzer::links::Page;
use klachtenwijzer::pages::{Edition, preview};
use klachtenwijzer::texts::Language;
use std::thread;

/// A picture to be drawn, and its file.
type Order = (preview::Card, FilePath);

/// Draws the picture of every page that has its own. Each takes some milliseconds, which adds up:
/// every worker takes its share.
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
    let drawn = draw_in_shares(&orders, &painter, workers)?;
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

fn draw_in_shares(
    orders: &[Order],
    painter: &Painter,
    workers: usize,
) -> Result<Vec<Vec<u8>>, RenderError> {
    // A browser has one worker, and no threads.
    if workers < 2 {
        return draw(orders, painter);
    }
    let share = orders.len().div_ceil(workers).max(1);
    let drawn = thread::scope(|scope| {
        let workers: Vec<_> = orders
            .chunks(share)
            .map(|orders| scope.spawn(|| draw(orders, painter)))
            .collect();
        workers
            .into_iter()
            .map(|worker| worker.join().unwrap_or(Err(RenderError::Picture)))
            .collect::<Result<Vec<_>, _>>()
    })?;
    Ok(drawn.concat())
}

fn draw(orders: &[Order], painter: &Painter) -> Result<Vec<Vec<u8>>, RenderError> {
    orders.iter().map(|(card, _)| painter.draw(card)).collect()
}
