//! The pictures that links show: one for each location and one for all other pages, by language.

use super::picture::Painter;
use super::{RenderError, write_bytes};
use klachtenwijzer::links::Page;
use klachtenwijzer::pages::{Edition, preview};
use klachtenwijzer::texts::Language;
use std::path::{Path, PathBuf};
use std::thread;

/// What was drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pictures {
    /// How many.
    pub count: usize,
    /// All of them together, in bytes.
    pub bytes: usize,
    /// The largest, in bytes.
    pub largest: usize,
}

/// A picture to be drawn, and its file.
type Order = (preview::Card, PathBuf);

/// Draws the picture of every page that has its own. Each takes some milliseconds, which adds up:
/// every core takes its share.
pub fn put(
    pages: &[Page],
    edition: &Edition,
    fonts: &Path,
    site: &Path,
) -> Result<Pictures, RenderError> {
    let painter = Painter::new(fonts, edition)?;
    let orders: Vec<Order> = pages
        .iter()
        .flat_map(|page| Language::ALL.map(|language| (page, language)))
        .filter_map(|(page, language)| {
            let card = preview::card(page, language, edition)?;
            Some((card, site.join(page.preview(language))))
        })
        .collect();
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let share = orders.len().div_ceil(cores).max(1);
    let sizes = thread::scope(|scope| {
        let workers: Vec<_> = orders
            .chunks(share)
            .map(|orders| scope.spawn(|| draw(orders, &painter)))
            .collect();
        workers
            .into_iter()
            .map(|worker| worker.join().unwrap_or(Err(RenderError::Picture)))
            .collect::<Result<Vec<_>, _>>()
    })?;
    let sizes = sizes.concat();
    Ok(Pictures {
        count: sizes.len(),
        bytes: sizes.iter().sum(),
        largest: sizes.iter().copied().max().unwrap_or_default(),
    })
}

fn draw(orders: &[Order], painter: &Painter) -> Result<Vec<usize>, RenderError> {
    let draw = |(card, path): &Order| {
        let png = painter.draw(card)?;
        write_bytes(path, &png)?;
        Ok(png.len())
    };
    orders.iter().map(draw).collect()
}
