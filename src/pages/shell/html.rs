//! A whole document, in parts: what many pages share is held once for all of them.

use std::sync::Arc;

/// A document before its site has a version. Styles and scripts that stand in many pages are held once:
/// they are nearly half of a page, and a country has hundreds of thousands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Html {
    /// What is the page's own, without gaps.
    own: String,
    /// What goes in, each before this byte of what is its own, in order.
    inserts: Vec<(usize, Insert)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Insert {
    Shared(Arc<str>),
    /// The version of the site. It is made from all pages, so it comes when they are there.
    Version,
}

impl Html {
    /// An empty document with room for so many bytes of its own.
    pub(super) fn with_room(bytes: usize) -> Self {
        Self {
            own: String::with_capacity(bytes),
            inserts: Vec::new(),
        }
    }

    pub(super) fn push(&mut self, text: &str) {
        self.own.push_str(text);
    }

    /// Adds what other pages have too.
    pub(super) fn share(&mut self, text: &Arc<str>) {
        let shared = Insert::Shared(Arc::clone(text));
        self.inserts.push((self.own.len(), shared));
    }

    /// Leaves the place where the version goes.
    pub(super) fn leave_version(&mut self) {
        self.inserts.push((self.own.len(), Insert::Version));
    }

    /// Gives back the room that wasn't needed.
    pub(super) fn close(mut self) -> Self {
        self.own.shrink_to_fit();
        self.inserts.shrink_to_fit();
        self
    }

    /// The document of a site of this version, in parts that follow each other.
    pub fn parts<'a>(&'a self, version: &'a str) -> impl Iterator<Item = &'a str> + Clone {
        let starts = std::iter::once(0).chain(self.inserts.iter().map(|(at, _)| *at));
        let ends = self.inserts.iter().map(|(at, _)| *at);
        let ends = ends.chain([self.own.len()]);
        let inserts = self.inserts.iter().map(move |(_, insert)| match insert {
            Insert::Shared(text) => &**text,
            Insert::Version => version,
        });
        let own = starts.zip(ends).map(|(start, end)| {
            // Places are those at which something was added, never within a letter.
            self.own.get(start..end).unwrap_or_default()
        });
        own.zip(inserts.chain([""]))
            .flat_map(|(own, insert)| [own, insert])
    }

    /// The document of a site of this version.
    pub fn text(&self, version: &str) -> String {
        self.parts(version).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_follow_each_other() {
        let shared = Arc::from("b { é }");
        let mut html = Html::with_room(1);
        html.leave_version();
        html.push("é1");
        html.share(&shared);
        html.share(&shared);
        html.push("");
        html.push("2");
        let html = html.close();
        assert_eq!(html.text("v"), "vé1b { é }b { é }2");
        assert_eq!(html.text("").len(), "é1b { é }b { é }2".len());
        assert_eq!(Html::default().text("v"), "");
        let mut closing = Html::default();
        closing.share(&shared);
        assert_eq!(closing.text("v"), "b { é }");
    }
}
