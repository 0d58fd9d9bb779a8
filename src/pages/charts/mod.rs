//! Charts: a table's figures once more, to be seen at a glance.
//!
//! The steps: counts (`figures::tallies`) → what they show (`figures::findings`) → the chart library's
//! options (`option`), and a picture of the same (`picture`) that stands in the page from the first paint, on
//! paper and without scripts too. When it is in view and the page has nothing else to do, `islands/chart/`
//! draws the options in its place: only that picture has measured its texts, and can be saved. Options are
//! made here, when the site is published, with `charming`: in the browser its types would cost every
//! visitor 35 KB where a file of options is 0.8 KB (both compressed), and nothing in these charts
//! depends on what a visitor does. Options lie in a file of their own, for three reasons: who
//! doesn't look at a chart doesn't download it, a page holds no script element that the security
//! policy would have to be trusted with, and a page of figures stays one when nothing can be drawn.
//! The file's name carries a hash, so that a page never draws or saves the figures of a later version.

mod bars;
#[cfg(test)]
mod made_up;
mod option;
mod picture;

use super::content;
use crate::links::{Links, shares_anchor};
use crate::pages::parts::{DataTable, Table};
use crate::texts::charts;
use leptos::prelude::*;

pub(super) use bars::{Arrangement, Bar, Bars, Series};

/// A file that pages refer to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageFile {
    /// Where, relative to the site's root.
    pub path: String,
    /// What it holds.
    pub text: String,
}

impl PageFile {
    pub(super) fn new(name: &str, ending: &str, text: String) -> Self {
        Self {
            path: content::path(name, ending, text.as_bytes()),
            text,
        }
    }
}

/// A finding: the same figures in counts, and in shares where there are enough of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Finding {
    /// The id of its heading.
    pub id: &'static str,
    /// The finding in one sentence without its full stop; where there is none, what is counted.
    pub title: String,
    /// What else is to be said.
    pub sentences: Vec<String>,
    pub counts: Chart,
    pub shares: Option<Chart>,
}

/// A chart and the table that it shows, in the same order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Chart {
    /// The beginning of its files' names.
    pub name: String,
    /// What is drawn.
    pub bars: Bars,
    /// The table; its caption says what is counted.
    pub table: Table,
    /// The table, for a spreadsheet.
    pub csv: String,
    /// What is left out of it.
    pub note: Option<String>,
}

/// Widths of a frame, in pixels at the usual size of text: from each on it has one height. Known to the
/// style sheet.
const WIDTHS: [u32; 3] = [144, 272, 544];

impl Finding {
    /// The files that its frames ask for.
    pub(super) fn files(&self, links: &Links) -> Vec<PageFile> {
        let charts = [&self.counts].into_iter().chain(&self.shares);
        charts
            .flat_map(|chart| chart.files(&self.title, links))
            .collect()
    }

    /// Its section: heading, words, and the chart in counts, in whose place the one in shares stands while
    /// the address names it.
    pub(super) fn view(&self, source: &str, links: &Links) -> AnyView {
        let sentences = self.sentences.iter().cloned();
        let sentences = sentences.map(|text| view! { <p class="chart-sentence">{text}</p> });
        let shares = self.shares.as_ref().map(|chart| {
            let id = shares_anchor(self.id);
            let figure = chart.view(&self.title, source, links);
            view! { <div class="in-shares" id=id>{self.switch(true, links)} {figure}</div> }
        });
        let switch = self.shares.is_some().then(|| self.switch(false, links));
        let counts = self.counts.view(&self.title, source, links);
        view! {
            <h2 id=self.id>{self.title.clone()}</h2>
            {sentences.collect_view()}
            {shares}
            <div class="in-counts">{switch} {counts}</div>
        }
        .into_any()
    }

    /// The way to the other view.
    fn switch(&self, in_shares: bool, links: &Links) -> AnyView {
        let texts = charts::of(links.language());
        let views = [
            (texts.counts, self.id.to_owned(), !in_shares),
            (texts.shares, shares_anchor(self.id), in_shares),
        ];
        let items = views.map(|(text, id, shown)| {
            let current = shown.then_some("true");
            view! { <li><a href=format!("#{id}") aria-current=current>{text}</a></li> }
        });
        view! { <ul class="chart-views on-screen" aria-label=texts.views>{items.into_iter().collect_view()}</ul> }
            .into_any()
    }
}

impl Chart {
    /// What it is for those who can't see it.
    fn description(&self, title: &str, links: &Links) -> String {
        let caption = Some(self.table.caption.as_str()).filter(|caption| *caption != title);
        (charts::of(links.language()).description)(title, caption)
    }

    /// The files that the frame asks for: its options, and the table.
    fn files(&self, title: &str, links: &Links) -> [PageFile; 2] {
        let options = option::json(&self.bars, &self.description(title, links));
        [
            PageFile::new(&self.name, "json", options),
            PageFile::new(&self.name, "csv", self.csv.clone()),
        ]
    }

    /// What is counted, the picture in its frame, the table and the downloads. Nothing but the table where
    /// there is nothing to draw.
    fn view(&self, title: &str, source: &str, links: &Links) -> AnyView {
        if self.bars.is_empty() {
            return view! { <DataTable table=self.table.clone() /> }.into_any();
        }
        let texts = charts::of(links.language());
        let [options, csv] = self.files(title, links).map(|file| links.asset(&file.path));
        let saved_as = |ending: &str| format!("{}.{ending}", self.name);
        let svg = saved_as("svg");
        let picture = picture::view(&self.bars, self.description(title, links));
        let (title, source) = (title.to_owned(), source.to_owned());
        let note = self
            .note
            .clone()
            .map(|note| view! { <p class="chart-note">{note}</p> });
        view! {
            <figure class="chart" data-chart=options>
                <figcaption class="chart-caption on-screen">{self.table.caption.clone()}</figcaption>
                {self.frame(picture)}
                {note}
                <details class="chart-table">
                    <summary>{texts.show_table}</summary>
                    <DataTable table=self.table.clone() />
                </details>
                <ul class="downloads on-screen">
                    <li><a href=csv download=saved_as("csv")>{texts.csv}</a></li>
                    <li class="chart-save" hidden>
                        <button type="button" data-file=svg data-title=title data-source=source>
                            {texts.svg}
                        </button>
                    </li>
                </ul>
            </figure>
        }
        .into_any()
    }

    /// The legend, and the picture in its room. The room has its height whatever is in it, so that nothing
    /// moves when another picture takes its place, and for each width its own: the security policy allows no
    /// inline styles, but a drawing may have a height, which grows with the reader's text.
    fn frame(&self, picture: AnyView) -> AnyView {
        let legend = self.bars.series.iter().map(|series| {
            let (colour, name) = (series.fill(), series.name.clone());
            view! {
                <li><svg width="1em" height="1em" aria-hidden="true"><rect width="100%" height="100%" rx="3" fill=colour /></svg>" "{name}</li>
            }
        });
        let rooms = WIDTHS.map(|width| {
            let height = format!("{}rem", f64::from(self.bars.height(width)) / 16.0);
            view! { <svg class="room" width="1" height=height aria-hidden="true"></svg> }
        });
        view! {
            <div class="chart-frame">
                <ul class="legend">{legend.collect_view()}</ul>
                <div class="chart-room">{rooms.into_iter().collect_view()}{picture}</div>
            </div>
        }
        .into_any()
    }
}
