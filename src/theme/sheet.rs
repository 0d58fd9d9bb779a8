//! The style sheet of an organisation's choices.

use super::{Colours, Scheme};
use serde::Deserialize;
use thiserror::Error;

/// The font of every text, in front of ours.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "GivenFont")]
pub struct Font {
    family: String,
    file: Option<String>,
}

/// A font as it stands in the settings.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GivenFont {
    family: String,
    file: Option<String>,
}

/// Why a font can't be used.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum FontError {
    /// Its name would end the string that it stands in.
    #[error("the font family \"{0}\" may hold letters, digits, spaces and hyphens")]
    Family(String),
    /// Browsers have read WOFF2 since 2016, and nothing is smaller.
    #[error("the font file \"{0}\" is no .woff2")]
    File(String),
}

impl TryFrom<GivenFont> for Font {
    type Error = FontError;

    fn try_from(GivenFont { family, file }: GivenFont) -> Result<Self, FontError> {
        let is_plain = |c: char| c.is_alphanumeric() || c == ' ' || c == '-';
        if family.trim().is_empty() || !family.chars().all(is_plain) {
            return Err(FontError::Family(family));
        }
        match file {
            Some(file) if !file.ends_with(".woff2") => Err(FontError::File(file)),
            file => Ok(Self { family, file }),
        }
    }
}

impl Font {
    /// The file that holds it, beside the settings, where it isn't one of the reader's device.
    pub fn file(&self) -> Option<&str> {
        self.file.as_deref()
    }

    /// The style sheet that loads the font; `address` is the way from there to its file.
    pub fn face(&self, address: &str) -> String {
        let family = &self.family;
        format!(
            "@font-face{{font-family:\"{family}\";font-display:swap;font-weight:100 900;\
             src:url(\"{address}\")format(\"woff2\")}}"
        )
    }
}

/// The logo's place in the header. Here and not in the site's own style sheet, which everybody
/// downloads.
const LOGO: &str = ".site-logo{height:2rem;margin-right:.625rem;width:auto}";

/// The style sheet, or `None` where an organisation takes ours as it is: then not a byte is sent.
/// Paper keeps our colours: `print.css` has made them for ink.
pub fn stylesheet(colours: &Colours, font: Option<&Font>, has_logo: bool) -> Option<String> {
    let light = tokens(colours, Scheme::Light);
    let dark = tokens(colours, Scheme::Dark);
    let mut sheet = String::new();
    if !light.is_empty() {
        sheet = format!(
            "@media screen{{:root{{{light}}}}}\
             @media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}"
        );
    }
    if let Some(Font { family, .. }) = font {
        sheet.push_str(&format!(
            ":root{{--font:\"{family}\",system-ui,sans-serif}}"
        ));
    }
    if has_logo {
        sheet.push_str(LOGO);
    }
    (!sheet.is_empty()).then_some(sheet)
}

/// Both schemes name every token that one of them changes: the later rule would win otherwise.
fn tokens(colours: &Colours, scheme: Scheme) -> String {
    colours
        .changed()
        .filter_map(|token| {
            let colour = colours.of(scheme, token)?;
            Some(format!("--{}:{colour};", token.name()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_given_is_no_style_sheet() {
        assert_eq!(stylesheet(&Colours::default(), None, false), None);
    }

    #[test]
    fn a_token_given_for_one_scheme_keeps_ours_in_the_other() {
        let colours: Colours = toml::from_str("light.band = \"#401030\"").unwrap();
        let sheet = stylesheet(&colours, None, false).unwrap();
        assert_eq!(
            sheet,
            "@media screen{:root{--band:#401030;}}\
             @media screen and (prefers-color-scheme:dark){:root{--band:#0b3439;}}"
        );
    }

    #[test]
    fn a_font_of_ones_own_is_loaded_and_one_of_the_device_is_named() {
        let font = |text: &str| toml::from_str::<Font>(text);
        let own = font("family = \"Zon Sans\"\nfile = \"zon.woff2\"").unwrap();
        let sheet = stylesheet(&Colours::default(), Some(&own), true).unwrap();
        for part in ["--font:\"Zon Sans\",system-ui", ".site-logo{"] {
            assert!(sheet.contains(part), "{sheet}");
        }
        assert!(own.face("font-1.woff2").contains("url(\"font-1.woff2\")"));
        assert_eq!(own.file(), Some("zon.woff2"));
        let device = font("family = \"Georgia\"").unwrap();
        assert_eq!(device.file(), None);
        assert!(
            font("family = \"A\\\"}\"").is_err()
                && font("family = \"A\"\nfile = \"a.ttf\"").is_err()
        );
    }
}
