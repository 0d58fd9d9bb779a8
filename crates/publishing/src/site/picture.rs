//! One picture: the words of a card as SVG, drawn and written as a PNG of few colours.

mod fit;
mod indexed;

use super::RenderError;
use crate::files::Files;
use fit::{Fitted, clean};
use klachtenwijzer::pages::Edition;
use klachtenwijzer::pages::preview::{Card, SIZE};
use klachtenwijzer::theme::Token;
use resvg::{tiny_skia, usvg};
use std::fmt::Write;
use std::sync::Arc;

const EDGE: u32 = 64;
const BAND: u32 = 104;
/// The line on which the last words stand.
const CAVEAT: u32 = 584;

/// Draws cards in an organisation's colours.
pub struct Painter {
    options: usvg::Options<'static>,
    colours: Colours,
}

/// The colours of the picture's parts.
struct Colours {
    paper: String,
    ink: String,
    ink_soft: String,
    accent: String,
    band: String,
    on_band: String,
    outcomes: Vec<(Token, String)>,
}

impl Painter {
    /// A painter with these fonts.
    pub fn new(fonts: Files, edition: &Edition) -> Result<Self, RenderError> {
        let mut options = usvg::Options::default();
        // What a picture refers to outside of itself is left out.
        options.image_href_resolver.resolve_string = Box::new(|_, _| None);
        let database = Arc::make_mut(&mut options.fontdb);
        for (_, font) in fonts {
            database.load_font_data(font);
        }
        let family = database
            .faces()
            .next()
            .and_then(|face| face.families.first());
        let Some((family, _)) = family.cloned() else {
            return Err(RenderError::malformed("kit/fonts/", &"holds no font"));
        };
        options.font_family = family;
        Ok(Self {
            options,
            colours: Colours::of(edition),
        })
    }

    /// The bytes of a PNG.
    pub fn draw(&self, card: &Card) -> Result<Vec<u8>, RenderError> {
        let tree = self.parse(&self.svg(card)).ok_or(RenderError::Picture)?;
        let (width, height) = SIZE;
        let mut pixels = tiny_skia::Pixmap::new(width, height).ok_or(RenderError::Picture)?;
        resvg::render(
            &tree,
            tiny_skia::Transform::identity(),
            &mut pixels.as_mut(),
        );
        indexed::encode(&pixels).ok_or(RenderError::Picture)
    }

    fn parse(&self, svg: &str) -> Option<usvg::Tree> {
        usvg::Tree::from_str(svg, &self.options).ok()
    }

    /// How wide a bold text of 100 pixels is.
    fn width(&self, text: &str) -> f32 {
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">\
             <text font-size=\"100\" font-weight=\"700\">{}</text></svg>",
            clean(text)
        );
        self.parse(&svg)
            .map_or(0.0, |tree| tree.root().bounding_box().width())
    }

    fn svg(&self, card: &Card) -> String {
        let (width, height) = SIZE;
        let Colours {
            paper,
            ink,
            ink_soft,
            accent,
            band,
            on_band,
            ..
        } = &self.colours;
        let title = Fitted::new(&card.title, width - 2 * EDGE, |text| self.width(text));
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\">\
             <rect width=\"{width}\" height=\"{height}\" fill=\"{paper}\"/>\
             <rect width=\"{width}\" height=\"{BAND}\" fill=\"{band}\"/>"
        );
        let mut text = |y: u32, size: u32, weight: u32, fill: &str, words: &str| {
            // Writing to a string can't fail.
            let _ = write!(
                svg,
                "<text x=\"{EDGE}\" y=\"{y}\" font-size=\"{size}\" font-weight=\"{weight}\" \
                 fill=\"{fill}\">{}</text>",
                clean(words)
            );
        };
        text(68, 44, 700, on_band, &card.site);
        for (y, line) in title.lines(BAND) {
            text(y, title.size, 700, ink, line);
        }
        text(418, 64, 700, accent, &card.count);
        let outcomes: Vec<_> = card
            .outcomes
            .iter()
            .map(|(words, count, _)| format!("{count} {}", words))
            .collect();
        text(522, 34, 400, ink, &outcomes.join(" · "));
        text(CAVEAT, 32, 400, ink_soft, card.caveat);
        svg.push_str(&self.bar(card));
        svg.push_str("</svg>");
        svg
    }

    /// The outcomes side by side, as wide as they are frequent.
    fn bar(&self, card: &Card) -> String {
        let total: u32 = card.outcomes.iter().map(|(_, count, _)| count).sum();
        let whole = f64::from(SIZE.0 - 2 * EDGE);
        let mut left = f64::from(EDGE);
        let parts = card.outcomes.iter().map(|(_, count, token)| {
            let width = whole * f64::from(*count) / f64::from(total.max(1));
            let (x, fill) = (left, self.colours.outcome(*token));
            left += width;
            // A gap of the paper's colour tells neighbours apart without their colours.
            let width = (width - 4.0).max(2.0);
            format!(
                "<rect x=\"{x:.0}\" y=\"446\" width=\"{width:.0}\" height=\"28\" fill=\"{fill}\"/>"
            )
        });
        parts.collect()
    }
}

impl Colours {
    fn of(edition: &Edition) -> Self {
        let colour = |token| edition.picture_colour(token);
        let outcomes = [
            Token::Upheld,
            Token::Partly,
            Token::NotUpheld,
            Token::NoOutcome,
        ];
        Self {
            paper: colour(Token::Paper),
            ink: colour(Token::Ink),
            ink_soft: colour(Token::InkSoft),
            accent: colour(Token::Accent),
            band: colour(Token::Band),
            on_band: colour(Token::OnBand),
            outcomes: outcomes.map(|token| (token, colour(token))).to_vec(),
        }
    }

    fn outcome(&self, token: Token) -> &str {
        let found = self.outcomes.iter().find(|(other, _)| *other == token);
        found.map_or(&self.ink, |(_, colour)| colour)
    }
}
