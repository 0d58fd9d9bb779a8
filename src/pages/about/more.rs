//! What else belongs to the figures: disputes, notes, downloads, privacy and rights.

use super::{PLACED_NOTES, note, note_text, section};
use crate::links::{Address, Links, Page};
use crate::pages::parts::{Column, DataTable, Name, Table, TableRow};
use crate::pages::{Edition, Gathered, complaints, record};
use crate::texts::{about, counts, embedding, record as texts_record, yearly};
use dataset::paths;
use leptos::prelude::*;

/// The section on disputes before the Geschillencommissie.
pub(super) fn disputes(edition: &Edition, links: &Links) -> Option<AnyView> {
    let texts = about::of(links.language());
    let told = told_of_disputes(edition, links)?;
    Some(section("geschillen", texts.disputes, told))
}

/// Disputes before the Geschillencommissie, by label and one by one, as far as the source tells.
pub(in crate::pages) fn told_of_disputes(edition: &Edition, links: &Links) -> Option<AnyView> {
    let (counted, listed) = (by_label(edition, links), record::disputes(edition, links));
    let any = counted.is_some() || listed.is_some();
    any.then(|| (counted, listed).into_any())
}

fn by_label(edition: &Edition, links: &Links) -> Option<AnyView> {
    if edition.report.external_disputes.is_empty() {
        return None;
    }
    let texts = about::of(links.language());
    let (year, disputes) = (edition.report.year, &edition.report.external_disputes);
    let total = disputes.iter().map(|d| d.disputes).sum();
    let rows = disputes
        .iter()
        .map(|dispute| TableRow {
            name: Name::plain(dispute.label.as_str()),
            cells: vec![links.language().whole(dispute.disputes)],
            bar: Vec::new(),
        })
        .collect();
    let table = Table {
        caption: (texts.disputes_caption)(year),
        names: texts.label.into(),
        columns: vec![Column::plain(texts.dispute_count)],
        rows,
        totals: None,
        bar_whole: 0,
    };
    let content = view! {
        <p>{(texts.disputes_count)(total, year, edition.complaint_count())}</p>
        <DataTable table=table />
        {note("annexes-without-text", edition, links)}
    };
    Some(content.into_any())
}

/// The organisation's scheme, where the source tells of it.
pub(super) fn scheme(edition: &Edition, links: &Links) -> Option<AnyView> {
    let title = texts_record::of(links.language()).scheme;
    Some(section("regeling", title, record::scheme(edition)?))
}

/// What was corrected since it was published.
pub(super) fn corrections(edition: &Edition, links: &Links) -> Option<AnyView> {
    let title = texts_record::of(links.language()).corrections;
    Some(section(
        "verbeterd",
        title,
        record::corrections(edition, links)?,
    ))
}

/// What the report needs to have said besides.
pub(super) fn notes(edition: &Edition, links: &Links) -> Option<AnyView> {
    let rest: Vec<_> = edition
        .report
        .notes
        .iter()
        .filter(|note| !PLACED_NOTES.contains(&note.id.as_str()))
        .map(|note| note_text(note, links))
        .collect();
    let any = !rest.is_empty();
    any.then(|| section("opmerkingen", about::of(links.language()).notes, rest))
}

/// Every file of the dataset that is of use by itself.
pub(super) fn downloads(edition: &Edition, links: &Links) -> AnyView {
    let texts = about::of(links.language());
    let year = edition.report.year.to_string();
    let files = [
        (texts.csv_data, paths::complaints_csv(&year)),
        (texts.json, paths::complaints(&year)),
        (texts.locations_json, paths::locations(&year)),
        (texts.report_json, paths::report(&year)),
        (texts.schema, paths::SCHEMA.to_string()),
    ];
    let items = files
        .map(|(words, path)| view! { <li><a href=links.published(&path) download="">{words}</a></li> })
        .into_iter()
        .collect_view();
    let embed = embedding::of(links.language()).title;
    let report = Address::of_year(&Page::YearlyReport, edition.report.year);
    let report_title = (yearly::of(links.language()).title)(edition.report.year);
    let content = view! {
        <p>{texts.downloads_lead}</p>
        <ul class="downloads">
            <li><a href=links.at(&report)>{report_title}</a></li>
            <li>{complaints::table_link(edition, links)}</li>
            {items}
            <li><a href=links.page(&Page::Embedding)>{embed}</a></li>
        </ul>
    };
    section("downloaden", texts.downloads, content)
}

/// What is and isn't stored or sent.
pub(super) fn privacy(edition: &Edition, links: &Links) -> AnyView {
    let texts = about::of(links.language());
    let facts = texts.privacy_facts.map(|fact| view! { <p>{fact}</p> });
    let kept = edition.settings.offline;
    let kept = kept.then(|| view! { <p>{texts.kept}</p> });
    let content = (facts.into_iter().collect_view(), kept);
    section("privacy", texts.privacy, content)
}

/// Whose the texts are, or the figures where there are no texts.
pub(super) fn rights(edition: &Gathered<'_>, links: &Links) -> AnyView {
    let (texts, counts) = (about::of(links.language()), counts::of(links.language()));
    let (title, words) = match edition.has_texts() {
        true => (texts.rights, texts.rights_texts),
        false => (counts.rights, counts.rights_figures),
    };
    let words = words(&edition.report.organisation);
    section("rechten", title, view! { <p>{words}</p> })
}
