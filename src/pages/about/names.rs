//! How the report's spellings became locations.

use super::{note, section};
use crate::links::{Links, Page};
use crate::pages::Edition;
use crate::pages::edition::count;
use crate::pages::parts::{Name, name};
use crate::texts::about;
use dataset::Location;
use leptos::prelude::*;

pub(super) fn view(edition: &Edition, links: &Links) -> AnyView {
    let texts = about::of(links.language());
    let spellings = edition
        .locations
        .iter()
        .map(|l| l.reported_names.len())
        .sum();
    let merged = (texts.names_merged)(count(spellings), count(edition.locations.len()));
    let rules =
        (texts.names_rules)(&edition.report.organisation).map(|rule| view! { <p>{rule}</p> });
    let content = view! {
        <p>{merged}</p>
        {rules.into_iter().collect_view()}
        {note("damaged-name", edition, links)}
        {merged_list(edition, links)}
    };
    section("namen", texts.names, content)
}

/// The locations with more than one spelling.
fn merged_list(edition: &Edition, links: &Links) -> impl IntoView + use<> {
    let texts = about::of(links.language());
    let rows: Vec<_> = edition
        .locations
        .iter()
        .filter(|location| location.reported_names.len() > 1)
        .map(|location| row(location, links))
        .collect();
    let summary = (texts.names_show)(count(rows.len()));
    view! {
        <details>
            <summary>{summary}</summary>
            <table class="name-table">
                <caption>{texts.names_caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">{texts.names_ours}</th>
                        <th scope="col">{texts.names_printed}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </details>
    }
}

fn row(location: &Location, links: &Links) -> impl IntoView + use<> {
    let href = links.page(&Page::Location(location.slug.clone()));
    let printed = location
        .reported_names
        .iter()
        .map(|printed| view! { <li><bdi>{printed.clone()}</bdi></li> })
        .collect_view();
    view! {
        <tr>
            <th scope="row">{name(Name::link(location.name.as_str(), href))}</th>
            <td><ul>{printed}</ul></td>
        </tr>
    }
}
