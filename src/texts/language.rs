//! The languages of the interface.

/// A language of the interface. The report's own texts are always Dutch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// Plain Dutch, level B1.
    Dutch,
    /// Plain English.
    English,
}

/// The code of the language that reports are written in, for `lang` attributes of their words.
pub const REPORT: &str = "nl";

impl Language {
    /// Every language, the one that stands at the site's root first.
    pub const ALL: [Self; 2] = [Self::Dutch, Self::English];

    /// The code for `lang` and `hreflang` attributes.
    pub fn code(self) -> &'static str {
        match self {
            Self::Dutch => "nl",
            Self::English => "en",
        }
    }

    /// The language with this code; the one at the site's root where there is no such code.
    pub fn from_code(code: &str) -> Self {
        match code {
            "en" => Self::English,
            _ => Self::Dutch,
        }
    }

    /// Its name, in the language itself.
    pub fn name(self) -> &'static str {
        match self {
            Self::Dutch => "Nederlands",
            Self::English => "English",
        }
    }

    /// The code of the report's language, where the page is in another one.
    pub fn marks_report(self) -> Option<&'static str> {
        (self.code() != REPORT).then_some(REPORT)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_is_found_by_its_code() {
        for language in Language::ALL {
            assert_eq!(Language::from_code(language.code()), language);
        }
        assert_eq!(Language::from_code("xx"), Language::Dutch);
    }

    #[test]
    fn the_report_is_marked_on_pages_in_another_language() {
        assert_eq!(Language::Dutch.marks_report(), None);
        assert_eq!(Language::English.marks_report(), Some("nl"));
    }
}
