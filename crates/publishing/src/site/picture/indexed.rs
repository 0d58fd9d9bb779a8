//! A PNG that names its colours once: a third of the bytes, for a picture of flat colours.

use resvg::tiny_skia::Pixmap;
use std::collections::HashMap;

type Colour = [u8; 3];

/// Colours that differ less than this are one; the frequent one stays. Only the edges of letters
/// lie between the colours that were chosen.
const STEP: u8 = 20;

/// Encodes an opaque picture; `None` where it can't be.
pub fn encode(pixels: &Pixmap) -> Option<Vec<u8>> {
    let runs = runs(pixels.data());
    let palette = Palette::of(&runs);
    let mut indices = Vec::with_capacity(pixels.pixels().len());
    for &(colour, length) in &runs {
        indices.resize(indices.len() + length, palette.index(colour)?);
    }
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, pixels.width(), pixels.height());
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_palette(palette.colours.concat());
    encoder.set_compression(png::Compression::High);
    encoder.set_filter(png::Filter::NoFilter);
    let mut writer = encoder.write_header().ok()?;
    writer.write_image_data(&indices).ok()?;
    writer.finish().ok()?;
    Some(bytes)
}

/// Each colour with the number of pixels that it goes on for: far fewer than there are pixels.
fn runs(data: &[u8]) -> Vec<(Colour, usize)> {
    let pixels = data.as_chunks::<4>().0;
    let runs = pixels.chunk_by(|a, b| a == b);
    runs.filter_map(|run| {
        run.first()
            .map(|&[red, green, blue, _]| ([red, green, blue], run.len()))
    })
    .collect()
}

/// At most 256 colours, and the number of every colour's neighbourhood among them.
struct Palette {
    colours: Vec<Colour>,
    numbers: HashMap<Colour, u8>,
}

impl Palette {
    fn of(runs: &[(Colour, usize)]) -> Self {
        let mut counts: HashMap<Colour, usize> = HashMap::new();
        for &(colour, length) in runs {
            *counts.entry(colour).or_default() += length;
        }
        let mut frequent: Vec<_> = counts.into_iter().collect();
        // The colour decides between equals: the same picture has the same bytes on every run.
        frequent.sort_by_key(|&(colour, count)| (std::cmp::Reverse(count), colour));
        let mut palette = Self {
            colours: Vec::new(),
            numbers: HashMap::new(),
        };
        for (colour, _) in frequent {
            palette.add(colour);
        }
        palette
    }

    fn add(&mut self, colour: Colour) {
        let neighbourhood = neighbourhood(colour);
        if self.numbers.contains_key(&neighbourhood) {
            return;
        }
        let number = match u8::try_from(self.colours.len()) {
            Ok(number) => {
                self.colours.push(colour);
                number
            }
            // Full: the nearest colour stands in.
            Err(_) => self.nearest(colour),
        };
        self.numbers.insert(neighbourhood, number);
    }

    fn nearest(&self, colour: Colour) -> u8 {
        let distance = |other: &Colour| -> u32 {
            let parts = colour.iter().zip(other);
            parts.map(|(a, b)| u32::from(a.abs_diff(*b)).pow(2)).sum()
        };
        let numbers = (0..=u8::MAX).zip(&self.colours);
        numbers
            .min_by_key(|(_, other)| distance(other))
            .map_or(0, |(number, _)| number)
    }

    fn index(&self, colour: Colour) -> Option<u8> {
        self.numbers.get(&neighbourhood(colour)).copied()
    }
}

fn neighbourhood(colour: Colour) -> Colour {
    colour.map(|part| part / STEP)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frequent_colours_stay_as_they_are() {
        let palette = Palette::of(&[([11, 91, 98], 1), ([10, 90, 99], 2), ([248, 247, 243], 1)]);
        assert_eq!(palette.colours, [[10, 90, 99], [248, 247, 243]]);
        assert_eq!(palette.index([11, 91, 98]), Some(0));
    }

    #[test]
    fn a_picture_of_more_colours_than_a_palette_holds_is_encoded_too() {
        let mut pixels = Pixmap::new(64, 64).unwrap();
        for (number, pixel) in pixels.data_mut().chunks_exact_mut(4).enumerate() {
            let number = u8::try_from(number % 256).unwrap();
            pixel.copy_from_slice(&[number, number.wrapping_mul(7), number.wrapping_mul(13), 255]);
        }
        assert!(encode(&pixels).is_some());
    }
}
