//! The organisation's own files in the built site. Whoever fills the folder puts them there.

use super::Inline;

/// What there is beside our own files; nothing by default.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Brand {
    /// What its choices look like.
    pub style: Option<Inline>,
    /// The style sheet that loads its font, relative to the site's root.
    pub font: Option<String>,
    pub logo: Option<Logo>,
    /// Whether pages have pictures for previews.
    pub has_pictures: bool,
    /// Whether there is a desk.
    pub has_desk: bool,
}

/// A picture whose size is known before it arrives, so that nothing moves when it does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    /// The file, relative to the site's root.
    pub file: String,
    /// Its width in its own pixels.
    pub width: u32,
    /// Its height in its own pixels.
    pub height: u32,
}
