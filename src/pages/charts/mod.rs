//! Charts: a table's figures once more, to be seen at a glance.
//!
//! The steps: counts (`figures::tallies`) → series (`figures::series`) → the chart library's options
//! (`option`) → an empty frame, in which `islands/chart/` draws when it comes into view. Options are
//! made here, when the site is published, with `charming`: in the browser its types would cost every
//! visitor 35 KB where a file of options is 0.8 KB (both compressed), and nothing in these charts
//! depends on what a visitor does. Options lie in a file of their own, for three reasons: who
//! doesn't look at a chart doesn't download it, a page holds no script element that the security
//! policy would have to be trusted with, and a page of figures stays one when nothing can be drawn.
//! The file's name carries a hash, so that a page never draws or saves the figures of a later version.
//! On paper there is no chart: which ones are drawn depends on what was in view, and the table with
//! its bars says the same.

mod option;

use super::content;
use crate::links::Links;
use crate::texts::charts;
use leptos::prelude::*;

pub(super) use option::{Arrangement, BarSeries, Bars};

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

/// A chart and the table that it shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Chart {
    /// The beginning of its files' names.
    pub name: String,
    /// The caption of the table.
    pub caption: String,
    /// What it shows, in words.
    pub sentence: String,
    /// What is drawn.
    pub bars: Bars,
    /// The table, for a spreadsheet.
    pub csv: String,
}

impl Chart {
    /// The files that the frame asks for: its options, and the table.
    pub(super) fn files(&self, links: &Links) -> [PageFile; 2] {
        let description = (charts::of(links.language()).description)(&self.caption);
        let options = option::json(&self.bars, &description);
        [
            PageFile::new(&self.name, "json", options),
            PageFile::new(&self.name, "csv", self.csv.clone()),
        ]
    }

    /// What it shows in words, the frame for the picture, and the downloads. The frame has its
    /// height before there is anything in it, so that nothing moves: the security policy allows no
    /// inline styles, but a drawing may have a height.
    pub(super) fn view(&self, source: String, links: &Links) -> AnyView {
        let texts = charts::of(links.language());
        let [options, csv] = self.files(links).map(|file| links.asset(&file.path));
        let saved_as = |ending: &str| format!("{}.{ending}", self.name);
        let (height, svg) = (self.bars.height(), saved_as("svg"));
        view! {
            <p class="chart-sentence">{self.sentence.clone()}</p>
            <figure class="chart" data-chart=options>
                <div class="chart-frame">
                    <svg width="1" height=height aria-hidden="true"></svg>
                    <div class="chart-picture"></div>
                </div>
                <ul class="downloads">
                    <li><a href=csv download=saved_as("csv")>{texts.csv}</a></li>
                    <li class="chart-save" hidden>
                        <button type="button" data-file=svg data-caption=self.caption.clone() data-source=source>
                            {texts.svg}
                        </button>
                    </li>
                </ul>
            </figure>
        }
        .into_any()
    }
}
