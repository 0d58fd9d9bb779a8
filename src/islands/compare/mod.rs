//! Locations side by side: a field that adds one, the locations chosen, and what there is to see.

mod basis;
mod comparison;
mod counts;
mod funnels;
mod model;
mod over_years;
mod rates;

use super::combobox;
use crate::islands::drawn::{Drawing, Grid, draw, grid};
use crate::islands::slices::soon;
use crate::islands::{CurrentPage, live};
use crate::texts::compare::Texts;
use comparison::{Comparison, Pick};
use model::CompareModel;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};
#[cfg(feature = "render")]
use {
    crate::texts::Language,
    crate::texts::compare::{self, field},
    leptos::prelude::*,
};

/// The id of the heading above the locations chosen.
const CHOSEN: &str = "gekozen";
const STATUS: &str = "vergelijk-melding";
const CONTENTS: &str = "vergelijking";
/// The attribute of a button that takes a location away: its position among those chosen.
const POSITION: &str = "data-place";

/// The field that adds a location, and room for the comparison.
#[cfg(feature = "render")]
pub fn view(language: Language) -> impl IntoView {
    let texts = compare::of(language);
    view! {
        <div class="compare" data-island="compare">
            {combobox::view(field::of(language))}
            <h2 id=CHOSEN tabindex="-1">{texts.chosen}</h2>
            <p id=STATUS class="compare-said" role="status">{texts.loading}</p>
            <div id=CONTENTS></div>
        </div>
    }
}

/// Wakes the comparison on this page: what the address asks for is taken over.
pub fn wake() {
    let Some(place) = live::find(CONTENTS) else {
        return;
    };
    let model = CompareModel::new(CurrentPage::get());
    combobox::wake(model);
    model.wake();
    soon(move || {
        model.name_years();
        live::text(STATUS, move || model.status());
        live::drawn(CONTENTS, move || {
            let comparison = model.comparison();
            comparison.map_or_else(Vec::new, |found| contents(found, model))
        });
    });
    live::on(&place, "click", move |event| {
        if let Some(position) = position_of(&event) {
            model.remove(position);
        }
    });
}

fn contents(comparison: Comparison, model: CompareModel) -> Vec<Drawing> {
    let texts = model.texts();
    let mut contents: Vec<_> = comparison
        .faults
        .into_iter()
        .map(|fault| draw("p").with("class", "notice").text(fault))
        .collect();
    let picks = comparison.picks.into_iter().enumerate();
    contents.push(
        draw("ol")
            .with("class", "chosen")
            .hold(picks.map(|(position, pick)| chosen(position, pick, texts))),
    );
    if !comparison.words.is_empty() {
        contents.push(heading(texts.meaning));
        contents.extend(
            comparison
                .words
                .into_iter()
                .map(|words| draw("p").text(words)),
        );
    }
    contents.extend(
        comparison
            .rates
            .into_iter()
            .flat_map(|rates| rates::view(rates, texts)),
    );
    if let Some(counts) = comparison.counts {
        contents.push(heading(texts.counts));
        contents.extend(downloadable(counts, texts, texts.files[1]));
        contents.extend(comparison.left_out.map(|text| draw("p").text(text)));
    }
    let funnels = comparison.funnels.into_iter();
    contents.extend(funnels.flat_map(|funnel| funnels::view(funnel, texts)));
    contents
}

/// One location chosen, with the way to its page and a button that takes it away.
fn chosen(position: usize, pick: Pick, texts: &Texts) -> Drawing {
    let button = draw("button")
        .with("type", "button")
        .with("aria-label", format!("{}: {}", texts.remove, pick.name))
        .with(POSITION, position.to_string())
        .text(texts.remove);
    let link = draw("a").with("href", pick.address).with("dir", "auto");
    draw("li")
        .hold([link.text(pick.name)])
        .text(" ")
        .hold([button])
}

/// Which location the button that was clicked takes away.
fn position_of(event: &Event) -> Option<usize> {
    let target: Element = event.target()?.dyn_into().ok()?;
    // A translated button holds elements of the browser's.
    let button = target.closest(&format!("[{POSITION}]")).ok()??;
    button.get_attribute(POSITION)?.parse().ok()
}

fn heading(text: &str) -> Drawing {
    draw("h2").text(text)
}

/// A table, and below it the same as a file.
fn downloadable(table: Grid, texts: &Texts, file: &str) -> [Drawing; 2] {
    let link = draw("a")
        .with("href", super::download::csv(&table.rows()))
        .with("download", format!("{file}.csv"))
        .text(texts.download);
    [
        grid(table),
        draw("p").with("class", "downloads").hold([link]),
    ]
}
