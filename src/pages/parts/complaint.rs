//! One complaint.

use super::{Name, name};
use crate::looks::look;
use crate::texts::REPORT;
use crate::texts::complaint::Texts;
use dataset::Outcome;
use leptos::prelude::*;

/// What a card shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// The complaint's id.
    pub id: String,
    /// The element's id, for links to it.
    pub anchor: String,
    /// The heading: the category, or the location where the page is about a category.
    pub heading: Name,
    /// The report's verdict.
    pub outcome: Option<Outcome>,
    /// The same in words.
    pub outcome_words: &'static str,
    /// What the parent said.
    pub complaint: Option<String>,
    /// What was done.
    pub resolution: Option<String>,
    /// The page of the report.
    pub page: u32,
    /// Where that page can be read, if the organisation's own document is known.
    pub page_href: Option<String>,
    /// The guide, for somebody with such a complaint.
    pub guide: String,
    /// What a reader must know of this row.
    pub notes: Vec<String>,
}

/// The card. The report's own words may run in either direction, whatever the page does.
#[component]
pub fn ComplaintCard(card: Card, texts: &'static Texts) -> AnyView {
    let resolution = match card.resolution {
        Some(text) => view! { <p class="report-text" lang=REPORT dir="auto">{text}</p> }.into_any(),
        None => view! { <p class="not-reported">{texts.not_reported}</p> }.into_any(),
    };
    let said = card.complaint.map(|text| {
        view! {
            <h4>{texts.said}</h4>
            <p class="report-text" lang=REPORT dir="auto">{text}</p>
        }
    });
    let page = (texts.page)(card.page);
    let page = match card.page_href {
        Some(href) => view! { <a href=href>{page}</a> }.into_any(),
        None => page.into_any(),
    };
    let link = format!("#{}", card.anchor);
    let link_name = format!("{} {}", texts.permalink, card.id);
    view! {
        <article class="complaint" id=card.anchor>
            <h3>{name(card.heading)}</h3>
            <p class=format!("outcome {}", look(card.outcome).class)>
                <span class="visually-hidden">{texts.outcome_prefix} " "</span>
                {card.outcome_words}
            </p>
            {said}
            <h4>{texts.done}</h4>
            {resolution}
            {notes(card.notes)}
            <footer>
                <span>{page}</span>
                <a href=card.guide>{texts.to_guide}</a>
                <a href=link aria-label=link_name>{texts.permalink}<span class="on-paper">" " {card.id}</span></a>
            </footer>
        </article>
    }
    .into_any()
}

fn notes(notes: Vec<String>) -> Option<impl IntoView> {
    let items = notes
        .into_iter()
        .map(|note| view! { <li>{note}</li> })
        .collect::<Vec<_>>();
    (!items.is_empty()).then(|| view! { <ul class="complaint-notes">{items}</ul> })
}
