//! Charts: a table's figures once more, to be seen at a glance.
//!
//! The steps: counts (`figures::tallies`) → series (`figures::series`) → the chart library's options
//! (`option`) → an empty frame, in which `islands/chart/` draws when it comes into view. Options are
//! made here, when the site is published, with `charming`: in the browser its types would cost every
//! visitor 35 KB where a file of options is 0.8 KB (both compressed), and nothing in these charts
//! depends on what a visitor does. Options lie in a file beside the page, for three reasons: who
//! doesn't look at a chart doesn't download it, a page holds no script element that the security
//! policy would have to be trusted with, and a page of figures stays one when nothing can be drawn.
//! On paper there is no chart: which ones are drawn depends on what was in view, and the table with
//! its bars says the same.

mod option;

use crate::links::{Links, Page};
use crate::texts::charts;
use leptos::prelude::*;

pub(super) use option::{Arrangement, BarSeries, Bars};

/// A file that lies beside a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageFile {
    /// Where, relative to the site's root.
    pub path: String,
    /// What it holds.
    pub text: String,
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
    fn options_name(&self) -> String {
        format!("{}.json", self.name)
    }

    fn csv_name(&self) -> String {
        format!("{}.csv", self.name)
    }

    /// The files that the frame on `page` asks for.
    pub(super) fn files(&self, page: &Page, links: &Links) -> [PageFile; 2] {
        let description = (charts::of(links.language()).description)(&self.caption);
        let file = |name: String, text| PageFile {
            path: page.beside(links.language(), &name),
            text,
        };
        [
            file(self.options_name(), option::json(&self.bars, &description)),
            file(self.csv_name(), self.csv.clone()),
        ]
    }

    /// What it shows in words, the frame for the picture, and the downloads. The frame has its
    /// height before there is anything in it, so that nothing moves: the security policy allows no
    /// inline styles, but a drawing may have a height.
    pub(super) fn view(&self, page: &Page, source: String, links: &Links) -> AnyView {
        let texts = charts::of(links.language());
        let options = links.beside(page, &self.options_name());
        let csv = links.beside(page, &self.csv_name());
        let (height, svg) = (self.bars.height(), format!("{}.svg", self.name));
        view! {
            <p class="chart-sentence">{self.sentence.clone()}</p>
            <figure class="chart" data-chart=options>
                <div class="chart-frame">
                    <svg width="1" height=height aria-hidden="true"></svg>
                    <div class="chart-picture"></div>
                </div>
                <ul class="downloads">
                    <li><a href=csv download>{texts.csv}</a></li>
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
