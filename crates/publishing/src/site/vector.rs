//! The size of an SVG, which pages say before the picture is there. Nothing of it is drawn here.

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use thiserror::Error;

/// Why something is no SVG with a size.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum VectorError {
    /// It isn't text in UTF-8.
    #[error("is no SVG: it is not text in UTF-8")]
    Encoding,
    /// It is no XML.
    #[error("is no SVG: {0}")]
    Xml(String),
    /// Its first element is another one.
    #[error("is no SVG: it begins with <{0}>")]
    Other(String),
    /// It says neither width and height nor a box to look at.
    #[error("is an SVG without a size: give it width and height, or a viewBox")]
    Size,
}

/// The size of an SVG in pixels, rounded up, as browsers take it: by its width and height, or else by the
/// box that it looks at.
pub fn size(bytes: &[u8]) -> Result<(u32, u32), VectorError> {
    let text = std::str::from_utf8(bytes).map_err(|_| VectorError::Encoding)?;
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
    reader.config_mut().check_end_names = true;
    let (mut found, mut open) = (None, 0_u32);
    loop {
        let event = reader.read_event();
        let event = event.map_err(|error| VectorError::Xml(error.to_string()))?;
        match &event {
            Event::Start(element) | Event::Empty(element) if found.is_none() => {
                found = Some(of(element)?);
            }
            _ => {}
        }
        match event {
            Event::Start(_) => open += 1,
            Event::End(_) => open = open.saturating_sub(1),
            Event::Eof if open > 0 => return Err(VectorError::Xml("it ends too early".to_owned())),
            Event::Eof => break,
            _ => {}
        }
    }
    found.ok_or_else(|| VectorError::Xml("it is empty".to_owned()))
}

fn of(element: &BytesStart) -> Result<(u32, u32), VectorError> {
    let name: &str = element.local_name().into_inner();
    if name != "svg" {
        return Err(VectorError::Other(name.to_owned()));
    }
    let attribute = |name: &str| {
        let found = element.try_get_attribute(name).ok()??;
        let value = found.normalized_value(XmlVersion::Implicit1_0).ok()?;
        Some(value.into_owned())
    };
    let seen = attribute("viewBox");
    let seen: Vec<f64> = seen
        .iter()
        .flat_map(|seen| seen.split([' ', ',']))
        .filter_map(|part| part.parse().ok())
        .collect();
    let [width, height] = [("width", 2), ("height", 3)].map(|(name, at)| {
        let said = attribute(name).and_then(|text| length(&text));
        said.or_else(|| seen.get(at).copied()).and_then(whole)
    });
    width.zip(height).ok_or(VectorError::Size)
}

/// A length in pixels; nothing for a share of something else.
fn length(text: &str) -> Option<f64> {
    let text = text.trim();
    let unit = text.find(|c: char| c.is_ascii_alphabetic() || c == '%');
    let (number, unit) = text.split_at(unit.unwrap_or(text.len()));
    let pixels = match unit {
        "" | "px" => 1.0,
        "pt" => 96.0 / 72.0,
        "pc" => 16.0,
        "in" => 96.0,
        "cm" => 96.0 / 2.54,
        "mm" => 96.0 / 25.4,
        _ => return None,
    };
    Some(number.trim().parse::<f64>().ok()? * pixels)
}

/// The largest picture that is taken for one, in pixels.
const LARGEST: f64 = 100_000.0;

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "it lies in the range"
)]
fn whole(pixels: f64) -> Option<u32> {
    (pixels > 0.0 && pixels <= LARGEST).then(|| pixels.ceil() as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_is_what_browsers_take_it_for() {
        for (attributes, expected) in [
            ("width='120' height='40'", Ok((120, 40))),
            ("width='120px' height=' 40.2px '", Ok((120, 41))),
            ("width='1in' height='72pt'", Ok((96, 96))),
            ("viewBox='0 0 24 12'", Ok((24, 12))),
            ("viewBox='0,0,24,12' width='48'", Ok((48, 12))),
            (
                "width='100%' height='100%' viewBox='0 0 24 12'",
                Ok((24, 12)),
            ),
            ("width='100%'", Err(VectorError::Size)),
            ("width='0' height='4'", Err(VectorError::Size)),
            ("width='NaN' height='1e99'", Err(VectorError::Size)),
            ("", Err(VectorError::Size)),
        ] {
            let svg = format!("<?xml version='1.0'?><!-- a --><svg {attributes}><g/></svg>");
            assert_eq!(size(svg.as_bytes()), expected, "{attributes}");
        }
    }

    #[test]
    fn what_is_no_svg_is_told() {
        for text in ["", "logo", "<svg width='1' height='1'>", "<svg><g></svg>"] {
            assert!(size(text.as_bytes()).is_err(), "{text}");
        }
        let page = size(b"<html/>");
        assert_eq!(page, Err(VectorError::Other("html".to_owned())));
        assert_eq!(size(b"\x89PNG"), Err(VectorError::Encoding));
    }
}
