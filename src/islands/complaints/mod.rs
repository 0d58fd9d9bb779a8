//! The list of all complaints: a search field, filters that are links, and the complaints found.
//!
//! The first complaints follow every keystroke; everything else (filters, the rest of the list, the
//! address) follows once typing pauses, so that no keystroke waits for it.

mod card;
mod download;
mod filters;
mod model;
#[cfg(feature = "render")]
mod view;
mod window;

use crate::figures::facets::Group;
use crate::islands::drawn::{Drawing, draw};
use crate::islands::pieces::Pieces;
use crate::islands::slices::soon;
use crate::islands::{CurrentPage, live};
use crate::listing::plan::BLOCKS;
use crate::texts::{REPORT, complaint};
use card::FoundCard;
use filters::{Link, group_id, options_id};
use leptos::prelude::event_target_value;
use model::ListModel;

#[cfg(feature = "render")]
pub use view::view;

const FIELD: &str = "zoek-klachten";
/// The heading that says how many were found; it takes the focus of a filter that goes away.
const FOUND: &str = "gevonden";
const FILTERS: &str = "filters";
/// What opens and holds the filters, the words on it, and the button that closes it.
const PANEL: &str = "filters-paneel";
const PANEL_NAME: &str = "filters-knop";
const SHOW: &str = "filters-toon";
/// The field for a location and what it says.
const PLACE: &str = "filter-locatie";
const PLACE_SAYS: &str = "filter-locatie-uitleg";
const AGAIN: &str = "opnieuw";
const NOTICES: &str = "meldingen";
const PILLS: &str = "gekozen-filters";
const ADVICE: &str = "advies";
const NAMED: &str = "gevonden-locaties";
const DROPS: &str = "weg-te-laten";
const ORDERS: &str = "volgorde";
/// What the order doesn't say.
const ORDER_MEANS: &str = "volgorde-uitleg";
const PRINTED: &str = "op-papier";
const DOWNLOADS: &str = "downloads";
const NUMBER: &str = "downloads-aantal";
const CSV: &str = "download-csv";
const JSON: &str = "download-json";
const LIST: &str = "lijst";
/// What shows more, and how much shows.
const MORE: &str = "meer";
const MORE_BUTTON: &str = "meer-knop";
const MORE_SAYS: &str = "meer-getoond";
const STALE: &str = "lijst-vervolg";

/// The id of a block of complaints.
fn block_id(block: usize) -> String {
    format!("lijst-{block}")
}

/// Wakes the list on this page.
pub fn wake() {
    let Some(finder) = live::find(FIELD).and_then(|field| field.closest("[data-island]").ok()?)
    else {
        return;
    };
    let model = ListModel::new(CurrentPage::get());
    live::on(&finder, "submit", move |event| {
        event.prevent_default();
        match live::is_on(&event, &group_id(Group::Location)) {
            true => model.choose_place(),
            false => model.submit(),
        }
    });
    live::on(&finder, "input", move |event| {
        if live::is_on(&event, FIELD) {
            model.type_text(event_target_value(&event));
        } else if live::is_on(&event, PLACE) {
            model.type_place(event_target_value(&event));
        }
    });
    let buttons = [
        (AGAIN, ListModel::load as fn(ListModel)),
        (CSV, ListModel::download_csv),
        (JSON, ListModel::download_json),
        (SHOW, ListModel::close_filters),
        (MORE_BUTTON, ListModel::show_more),
    ];
    live::on(&finder, "click", move |event| {
        let on = live::button(&event);
        match buttons.iter().find(|(button, _)| *button == on) {
            Some((_, then)) => then(model),
            None => model.click(&event),
        }
    });
    model.wake();
    for part in [summary, blocks, filter_groups] {
        soon(move || part(model));
    }
}

/// The filters. A group's options are made when it is opened; of hundreds of locations those stand
/// there that are typed.
fn filter_groups(model: ListModel) {
    live::attribute(FILTERS, "class", move || {
        let class = if model.is_ready() {
            "filters"
        } else {
            "filters waiting"
        };
        Some(class.to_owned())
    });
    let texts = model.texts();
    live::text(PANEL_NAME, move || model.filters_words());
    live::text(PLACE_SAYS, move || model.place_words());
    live::text(SHOW, move || (texts.show)(model.count()));
    for group in Group::ALL {
        // The event of a group that opens stays with the group.
        if let Some(element) = live::find(&group_id(group)) {
            live::on(&element, "toggle", move |_| model.toggle(group));
        }
        live::hidden(group_id(group), move || !model.is_useful(group));
        live::drawn(options_id(group), move || links(model.options(group)));
    }
}

/// What was found, what is filtered by, and what can be done with it.
fn summary(model: ListModel) {
    let texts = model.texts();
    live::text(FOUND, move || model.message());
    live::hidden(AGAIN, move || !model.has_failed());
    live::drawn(NOTICES, move || notices(model.notices()));
    live::drawn(PILLS, move || links(model.pills()));
    live::drawn(ADVICE, move || notices(model.advice()));
    live::drawn(NAMED, move || links(model.named()));
    live::drawn(DROPS, move || links(model.drops()));
    live::drawn(ORDERS, move || links(model.orders()));
    live::text(ORDER_MEANS, move || model.order_means());
    live::text(PRINTED, move || model.print_note());
    live::hidden(DOWNLOADS, move || model.count() == 0 || model.is_in_parts());
    live::text(NUMBER, move || (texts.download)(model.count()));
}

/// The complaints in blocks. While typing only the first one changes and the others are out of
/// sight, all at once; once typing pauses they are hidden and filled again, by the model. Those that nobody asked
/// for yet are drawn too, for the browser's own search and for paper.
fn blocks(model: ListModel) {
    live::attributes(BLOCKS, block_id, "hidden", move |block| model.hidden(block));
    live::attribute(STALE, "class", move || {
        model.is_stale().then(|| "finder-stale".to_owned())
    });
    if let Some(list) = live::find(LIST) {
        live::on(&list, "beforematch", move |event| model.reveal(&event));
    }
    live::hidden(MORE, move || !model.has_more());
    live::text(MORE_SAYS, move || model.more_words());
}

fn links(links: Vec<Link>) -> Vec<Drawing> {
    links.into_iter().map(link).collect()
}

fn link(link: Link) -> Drawing {
    let current = link.current.then(|| "true".to_owned());
    let anchor = draw("a")
        .with("class", link.class)
        .perhaps("href", link.href)
        .perhaps("aria-current", current)
        .perhaps("aria-label", link.label);
    let (name, count) = (draw("bdi").text(link.name), draw("span").text(link.count));
    draw("li").hold([anchor.hold([name, count])])
}

fn notices(texts: Vec<String>) -> Vec<Drawing> {
    let texts = texts.into_iter();
    texts
        .map(|text| draw("p").with("class", "notice").text(text))
        .collect()
}

fn found_card(card: FoundCard, texts: &'static complaint::Texts) -> Drawing {
    let link = |words: String| draw("a").with("href", card.href.clone()).text(words);
    let id = draw("span")
        .with("class", "on-paper")
        .text(format!(" {}", card.id));
    let name = format!("{} {}", texts.permalink, card.id);
    let permalink = link(texts.permalink.to_owned()).hold([id]);
    let permalink = permalink.with("aria-label", name);
    let page = match card.page_href {
        Some(href) => draw("a").with("href", href).text(card.page),
        None => draw("span").text(card.page),
    };
    let outcome = draw("p")
        .with("class", card.outcome_class)
        .hold([draw("span")
            .with("class", "visually-hidden")
            .text(texts.outcome_prefix)
            .text(" ")])
        .text(card.outcome);
    let text = |class: &'static str, pieces| {
        draw("p")
            .with("class", class)
            .with("dir", "auto")
            .pieces(pieces)
    };
    let article = draw("article")
        .with("class", "complaint")
        .with("id", card.id.clone());
    if card.done.is_empty() {
        let text = draw("p").with("class", "on-its-way").pieces(card.said);
        // It leads nowhere yet, and can have the focus until it does.
        let heading = draw("h3").with("tabindex", "-1").text(card.heading);
        return article.hold([heading, outcome, text]);
    }
    article.hold([
        draw("h3").hold([link(card.heading).with("dir", "auto")]),
        draw("p").with("class", "about").text(card.about),
        outcome,
        draw("h4").text(texts.said),
        text("report-text", card.said).with("lang", REPORT),
        draw("h4").text(texts.done),
        text(card.done_class, card.done).perhaps("lang", card.done_lang),
        draw("p").with("class", "complaint-notes").text(card.notes),
        draw("footer").hold([page, permalink]),
    ])
}
