//! What a release for the public needs of an organisation's settings.

use super::kit::ORGANISATION;
use super::{RenderError, read};
use crate::files::Files;
use klachtenwijzer::pages::Settings;

/// Hosts that nobody has: those of examples and tests.
const NOBODYS: [&str; 5] = [
    ".example",
    "example.org",
    "example.com",
    "example.net",
    ".invalid",
];

/// What these settings lack for a release for the public, each in a sentence that says what follows;
/// nothing where all is there. An example's value counts as none.
///
/// # Errors
/// When the settings can't be read.
pub fn lacks(settings: &Files) -> Result<Vec<&'static str>, RenderError> {
    let settings: Settings = read::toml(settings, ORGANISATION)?;
    let address = settings.address.map(|address| address.of(""));
    let mut lacks = Vec::new();
    if !is_real(address.as_deref()) {
        lacks.push(
            "address: links to pages get no previews, and 404.html works at the root of its host only",
        );
    }
    if !is_real(settings.complaint_form.as_deref()) && !is_real(settings.complaint_email.as_deref())
    {
        lacks.push(
            "complaint_form or complaint_email: parents get no place to file a complaint, only the advice to look for it on the organisation's website",
        );
    }
    Ok(lacks)
}

fn is_real(value: Option<&str>) -> bool {
    let host = |value: &str| {
        let value = value.trim_start_matches("https://");
        let host = value.split(['/', '?', '#', ':']).next().unwrap_or_default();
        host.rsplit('@').next().unwrap_or_default().to_lowercase()
    };
    value.is_some_and(|value| {
        let host = host(value);
        !NOBODYS.iter().any(|end| {
            let before = host.strip_suffix(end);
            before.is_some_and(|before| {
                end.starts_with('.') || before.is_empty() || before.ends_with('.')
            })
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_release_needs_an_address_and_a_place_to_file() {
        let real = "address = \"https://klachten.zon.nl/\"\n";
        for (settings, count) in [
            (String::new(), 2),
            (real.to_owned(), 1),
            (format!("{real}complaint_email = \"a@zon.nl\""), 0),
            (format!("{real}complaint_form = \"https://zon.nl/\""), 0),
            (format!("{real}complaint_email = \"a@zon.example\""), 1),
            ("address = \"https://example.org/x/\"".to_owned(), 2),
            ("address = \"https://myexample.org/\"".to_owned(), 1),
        ] {
            let mut files = Files::default();
            let text = format!("name = \"Zon\"\n{settings}");
            files.add(ORGANISATION, text).unwrap();
            assert_eq!(lacks(&files).unwrap().len(), count, "{settings}");
        }
        assert!(lacks(&Files::default()).is_err());
    }
}
