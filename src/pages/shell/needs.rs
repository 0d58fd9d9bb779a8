//! Which styles, scripts and files stand in a page's head.

use super::{Assets, BundleFiles, Document, Inline};
use crate::links::{Links, Page};
use crate::texts::escape;

/// What a page needs besides its body.
#[derive(Debug)]
pub struct Needs<'a> {
    pub styles: Vec<&'a Inline>,
    pub scripts: Vec<&'a Inline>,
    /// Elements of the head that ask for files.
    pub files: String,
    /// Files of the newest year, for a script that asks for them where that is shown.
    pub early: Vec<String>,
}

impl<'a> Needs<'a> {
    /// What wakes the islands and draws the charts of a page, and what only such pages look like.
    pub fn of(assets: &'a Assets, document: &'a Document, body: &str) -> Self {
        let links = document.links;
        let mut needs = Self {
            styles: vec![&assets.style],
            scripts: vec![&assets.frame],
            files: String::new(),
            early: Vec::new(),
        };
        if !document.other_years.is_empty() {
            needs.scripts.push(&assets.years);
        }
        if document.at.page == Page::Start {
            needs.scripts.push(&assets.early);
        } else {
            needs.styles.push(&assets.reading);
        }
        if matches!(document.at.page, Page::Locations(_)) {
            // Its list looks as the one below the search does.
            let mut styles = assets.bundles.iter().filter(|files| files.bundle.waits);
            let style = styles.find_map(|files| files.style.as_ref());
            needs.styles.extend(style);
        }
        if matches!(
            document.at.page,
            Page::YearlyReport | Page::LocationReport(_)
        ) {
            needs.styles.push(&assets.yearly);
        }
        // Of a year that has no such page, it may still say something.
        let marks = ["\"years ", "\"over-years\"", "\"trends\""];
        if !document.other_years.is_empty() || marks.iter().any(|mark| body.contains(mark)) {
            needs.styles.push(&assets.over_years);
        }
        for files in assets.bundles.iter().filter(|f| f.bundle.is_on(body)) {
            needs.wake(files, assets, document);
        }
        for (mark, files) in [
            (" data-chart=\"", &assets.charts),
            (" data-embed=\"", &assets.embedding),
        ]
        .into_iter()
        .chain(assets.desk.as_ref().map(|desk| (" data-desk=\"", desk)))
        {
            if body.contains(mark) {
                needs.styles.push(&files.style);
                needs.files += &script(&files.script, links);
            }
        }
        if !needs.early.is_empty() {
            needs.scripts.push(&assets.asking);
        }
        if needs.files.is_empty() {
            needs.files = script(&assets.page, links);
        }
        // The last word has the organisation.
        needs.styles.extend(&document.brand.style);
        let font = document.brand.font.as_ref();
        needs.files.extend(font.map(|font| stylesheet(font, links)));
        needs
    }

    /// Adds what wakes the islands of a bundle. What they come to ask for is asked for at once, instead of
    /// one after the other; files of a year once it is known which one the address asks for.
    fn wake(&mut self, files: &'a BundleFiles, assets: &Assets, document: &Document) {
        let links = document.links;
        let data = files.data.iter();
        let data: Vec<_> = data
            .map(|path| links.asset(&format!("{}{path}", assets.dataset)))
            .collect();
        self.styles.extend(&files.style);
        let wakes = script(&files.script, links);
        let module = preload(&links.asset(&files.module), "application/wasm");
        let early = data.iter().map(|path| preload(path, "application/json"));
        if files.bundle.waits {
            // Browsers leave alone what stands in a template; `islands/early` takes it out when there is time.
            let early: String = early.collect();
            self.files += &script(&assets.page, links);
            self.files += &format!("<template id=\"later\">\n{early}{module}{wakes}</template>\n");
            return;
        }
        self.files += &wakes;
        if document.has_choice {
            self.early.extend(data);
        } else {
            self.files.extend(early);
        }
        self.files += &module;
    }
}

fn stylesheet(path: &str, links: &Links) -> String {
    let address = escape(&links.asset(path));
    format!("<link rel=\"stylesheet\" href=\"{address}\">\n")
}

/// Scripts fetch with the mode that `crossorigin` stands for.
fn preload(address: &str, kind: &str) -> String {
    let address = escape(address);
    format!("<link rel=\"preload\" href=\"{address}\" as=\"fetch\" type=\"{kind}\" crossorigin>\n")
}

fn script(path: &str, links: &Links) -> String {
    let address = escape(&links.asset(path));
    format!("<script type=\"module\" src=\"{address}\"></script>\n")
}
