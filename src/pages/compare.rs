//! A few locations side by side.

use super::{Edition, PageView, back, years};
use crate::islands::compare;
use crate::links::{Links, Page};
use crate::pages::parts::Name;
use crate::texts::compare::page::{self, Texts};
use crate::texts::complaint;
use leptos::prelude::*;

pub(super) fn view(edition: &Edition, links: &Links) -> PageView {
    let texts = page::of(links.language());
    let (organisation, year) = (&edition.settings.name, edition.report.year);
    let has_several = edition.past.has_several();
    // With several years the comparison says what is known of the one that it shows.
    let is_sized = !edition.past.all.places.is_empty();
    let has_register = edition.report.register.is_some() || (has_several && is_sized);
    PageView {
        title: texts.title.into(),
        description: (texts.description)(organisation, year),
        holds_complaints: false,
        main: view! {
            {back(links, Vec::new(), Name::plain(texts.title))}
            <h1>{texts.title}</h1>
            <p class="lead">
                {match has_several {
                    true => (texts.lead_of_years)(organisation),
                    false => (texts.lead)(organisation, year),
                }}
            </p>
            {years::choice(&Page::Compare, edition, links)}
            {compare::view(links.language())}
            <p class="whose-verdict">{complaint::of(links.language()).whose_verdict}</p>
            <p class="all-locations">
                <a href=links.page(&Page::Start)>{texts.all_locations}</a>
            </p>
            {method(texts, has_register, edition)}
        }
        .into_any(),
    }
}

/// How the comparison is made, as far as it is made with this data.
fn method(texts: &'static Texts, has_register: bool, edition: &Edition) -> impl IntoView + use<> {
    let with_register = texts.with_register.map(|text| view! { <p>{text}</p> });
    // A list of all locations names those without a complaint too.
    let mut known = edition.locations.iter().peekable();
    let only_with = known.peek().is_some() && known.all(|one| one.counts.total > 0);
    let without_register = (!has_register).then(|| {
        let only_with = only_with.then_some(texts.with_complaints_only);
        view! { <p>{texts.without_register} {only_with}</p> }
    });
    view! {
        <section aria-labelledby="werkwijze">
            <h2 id="werkwijze">{texts.how}</h2>
            {without_register}
            <p>{texts.kinds}</p>
            {has_register.then_some(with_register).into_iter().flatten().collect_view()}
        </section>
    }
}
