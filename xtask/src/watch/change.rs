//! What a change of some files asks for.

/// What has to be made anew without a compiler; the compiler itself knows what it has to do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// Style sheets.
    pub styles: bool,
    /// Scripts, those that load islands included.
    pub scripts: bool,
    /// What pages are made of and that isn't compiled.
    pub pages: bool,
    /// An island's Rust.
    pub islands: bool,
}

impl Change {
    /// The change of one file, by its path from the project's folder.
    pub fn of(path: &str) -> Self {
        let ends = |ending: &str| path.ends_with(ending);
        Self {
            styles: path.starts_with("style/"),
            // The share control's style sheet comes with its script.
            scripts: path.starts_with("src/") && ends(".js") || path == "style/share.css",
            pages: ["public/", "data/", "index.html"]
                .iter()
                .any(|start| path.starts_with(start)),
            islands: path.starts_with("src/islands/") && ends(".rs"),
        }
    }

    /// Both changes.
    pub fn and(self, other: Self) -> Self {
        Self {
            styles: self.styles || other.styles,
            scripts: self.scripts || other.scripts,
            pages: self.pages || other.pages,
            islands: self.islands || other.islands,
        }
    }

    /// Whether there is something to show before the compiler is asked.
    pub fn shows_at_once(self) -> bool {
        self.styles || self.scripts || self.pages
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_asks_for_the_least() {
        let none = Change::default();
        let styles = Change {
            styles: true,
            ..none
        };
        let scripts = Change {
            scripts: true,
            ..none
        };
        let pages = Change {
            pages: true,
            ..none
        };
        let islands = Change {
            islands: true,
            ..none
        };
        for (path, expected) in [
            ("style/table.css", styles),
            ("style/share.css", styles.and(scripts)),
            ("src/islands/early/index.js", scripts),
            ("public/embed.js", pages),
            ("data/guide.toml", pages),
            ("index.html", pages),
            ("src/islands/search/mod.rs", islands),
            ("src/texts/search.rs", none),
            ("src/fulltext/synonyms.txt", none),
            ("crates/publisher/src/render.rs", none),
        ] {
            assert_eq!(Change::of(path), expected, "{path}");
        }
        assert!(styles.shows_at_once() && !islands.shows_at_once());
    }
}
