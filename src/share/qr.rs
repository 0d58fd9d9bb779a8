//! An address as a QR code.

use super::png;
use qrcodegen::{QrCode, QrCodeEcc};
use std::fmt::Write;

/// The empty edge that readers need, in modules.
const EDGE: usize = 4;
/// Pixels of a module in a picture.
const SCALE: usize = 8;

/// The black modules, row by row, with their edge.
pub struct Code {
    rows: Vec<Vec<bool>>,
}

impl Code {
    /// Encodes an address; nothing where it is longer than a code can be.
    pub fn of(address: &str) -> Option<Self> {
        let code = QrCode::encode_text(address, QrCodeEcc::Medium).ok()?;
        let edge = i32::try_from(EDGE).ok()?;
        let modules = -edge..code.size() + edge;
        let row = |y| modules.clone().map(|x| code.get_module(x, y)).collect();
        Some(Self {
            rows: modules.clone().map(row).collect(),
        })
    }

    /// The code as an SVG file. Black on white whatever the page's colours are: readers want that.
    pub fn svg(&self) -> String {
        let size = self.rows.len();
        let mut path = String::new();
        for (y, row) in self.rows.iter().enumerate() {
            let mut x = 0;
            for run in row.chunk_by(|one, next| one == next) {
                if run[0] {
                    // Writing to a text can't fail.
                    let _ = write!(path, "M{x} {y}h{0}v1h-{0}z", run.len());
                }
                x += run.len();
            }
        }
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\" \
             shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{size}v{size}H0z\"/>\
             <path d=\"{path}\"/></svg>"
        )
    }

    /// The code as a PNG file.
    pub fn png(&self) -> Vec<u8> {
        let wide = |row: &Vec<bool>| -> Vec<bool> {
            row.iter().flat_map(|&module| [module; SCALE]).collect()
        };
        let rows: Vec<_> = self
            .rows
            .iter()
            .flat_map(|row| std::iter::repeat_n(wide(row), SCALE))
            .collect();
        png::black_and_white(&rows)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ADDRESS: &str = "https://example.org/klachten/locatie/kdv-beukenstraat-11/?q=caf%C3%A9";

    /// What a reader finds in pixels.
    fn read(rows: &[Vec<bool>]) -> String {
        let size = rows.len();
        let mut image = rqrr::PreparedImage::prepare_from_bitmap(size, size, |x, y| rows[y][x]);
        let grids = image.detect_grids();
        assert_eq!(grids.len(), 1);
        grids[0].decode().unwrap().1
    }

    #[test]
    fn a_reader_reads_the_address() {
        let code = Code::of(ADDRESS).unwrap();
        let large: Vec<Vec<bool>> = code
            .rows
            .iter()
            .flat_map(|row| {
                let row: Vec<_> = row.iter().flat_map(|&module| [module; 4]).collect();
                [row.clone(), row.clone(), row.clone(), row]
            })
            .collect();
        assert_eq!(read(&large), ADDRESS);
    }

    #[test]
    fn the_picture_holds_the_same_modules() {
        let code = Code::of(ADDRESS).unwrap();
        let rows = png::tests::read(&code.png());
        assert_eq!(rows.len(), code.rows.len() * SCALE);
        assert_eq!(read(&rows), ADDRESS);
    }

    #[test]
    fn the_drawing_has_an_edge_and_no_gaps() {
        let code = Code::of("a").unwrap();
        let svg = code.svg();
        assert!(svg.contains("viewBox=\"0 0 29 29\""));
        // The first finder pattern begins behind the edge and is seven modules wide.
        assert!(svg.contains("d=\"M4 4h7v1h-7z"), "{svg}");
    }

    #[test]
    fn an_address_can_be_too_long() {
        assert!(Code::of(&"a".repeat(3000)).is_none());
    }
}
