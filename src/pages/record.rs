//! What a year may tell besides its complaints: days, disputes one by one, the scheme, and what was
//! corrected since it was published. A year that tells none of it has none of this.

use super::{Edition, Gathered};
use crate::links::{Links, Page};
use crate::pages::parts::{Name, name};
use crate::texts::{REPORT, complaint, outcomes, record};
use dataset::{Complaint, Corrected, Correction, Dispute, Slug};
use leptos::prelude::*;

/// The days of a complaint, as far as they are known.
pub(super) fn days(complaint: &Complaint, links: &Links) -> impl Iterator<Item = String> {
    let texts = record::of(links.language());
    let language = links.language();
    let known = [
        (&complaint.received_on, texts.received),
        (&complaint.closed_on, texts.closed),
        (&complaint.measure_due, texts.measure_due),
    ];
    let said = known.map(|(day, words)| Some(words(&language.date(day.as_deref()?))));
    said.into_iter().flatten()
}

/// The disputes of a location.
pub(super) fn of_location(slug: &Slug, edition: &Gathered<'_>, links: &Links) -> Option<AnyView> {
    let texts = record::of(links.language());
    let own = edition.disputes_of(slug).iter();
    let items: Vec<_> = own
        .map(|dispute| view! { <li>{ruling(dispute, links)}</li> })
        .collect();
    (!items.is_empty()).then(|| {
        view! {
            <section aria-labelledby="geschillen">
                <h2 id="geschillen">{texts.disputes}</h2>
                <p>{texts.disputes_lead}</p>
                <ul>{items}</ul>
            </section>
        }
        .into_any()
    })
}

/// All disputes that the source tells of one by one, each with its location.
pub(super) fn disputes(edition: &Edition, links: &Links) -> Option<AnyView> {
    let items: Vec<_> = edition
        .report
        .disputes
        .iter()
        .map(|dispute| {
            let place = match &dispute.location {
                Some(slug) => {
                    let known = dataset::find(slug.as_str(), &edition.locations);
                    let text = known.map_or(slug.as_str(), |location| location.name.as_str());
                    Name::link(text, links.page(&Page::Location(slug.clone())))
                }
                None => Name::plain(complaint::of(links.language()).no_location),
            };
            view! { <li>{name(place)} ": " {ruling(dispute, links)}</li> }
        })
        .collect();
    (!items.is_empty()).then(|| view! { <ul>{items}</ul> }.into_any())
}

/// What a dispute was about, in the source's words, and what is known of the ruling.
fn ruling(dispute: &Dispute, links: &Links) -> impl IntoView + use<> {
    let texts = record::of(links.language());
    let language = links.language();
    let verdict = dispute.verdict.map(|verdict| {
        let words = outcomes::of(language).full(Some(verdict));
        (texts.ruled)(&words.to_lowercase())
    });
    let known = [
        Some(verdict.unwrap_or_else(|| texts.not_ruled.into())),
        dispute
            .ruled_on
            .as_deref()
            .map(|day| (texts.ruled_on)(&language.date(day))),
        dispute.reference.as_deref().map(texts.reference),
    ];
    let known: Vec<_> = known.into_iter().flatten().collect();
    let subject = match &dispute.subject {
        Some(subject) => view! { <span lang=REPORT>{subject.clone()}</span> }.into_any(),
        None => texts.no_subject.into_any(),
    };
    view! { {subject} " (" {known.join(", ")} ")" }
}

/// The organisation's rules for complaints and how parents were told of them, in the source's words.
pub(super) fn scheme(edition: &Edition) -> Option<AnyView> {
    let scheme = edition.report.scheme.as_ref()?;
    let made_known = scheme.made_known.clone();
    let made_known = made_known.map(|text| view! { <p lang=REPORT>{text}</p> });
    let view = view! { <p lang=REPORT>{scheme.description.clone()}</p> {made_known} };
    Some(view.into_any())
}

/// What was corrected in every year since it was first published, the newest first.
pub(super) fn corrections(edition: &Edition, links: &Links) -> Option<AnyView> {
    let all = &edition.past.all.corrections;
    let mut all: Vec<_> = all
        .iter()
        .flat_map(|(year, corrections)| corrections.iter().map(|one| (*year, one)))
        .collect();
    all.sort_by(|(_, one), (_, other)| other.on.cmp(&one.on));
    let items: Vec<_> = all
        .into_iter()
        .map(|(year, correction)| corrected(year, correction, links))
        .collect();
    let lead = record::of(links.language()).corrections_lead;
    (!items.is_empty()).then(|| view! { <p>{lead}</p> {items} }.into_any())
}

fn corrected(year: u16, correction: &Correction, links: &Links) -> impl IntoView + use<> {
    let texts = record::of(links.language());
    let day = links.language().date(&correction.on);
    let report = correction
        .report
        .then(|| view! { <li>{texts.corrected_report}</li> });
    let items: Vec<_> = correction
        .complaints
        .iter()
        .map(|complaint| view! { <li>{changed(complaint, links)}</li> })
        .collect();
    view! {
        <h3>{(texts.corrected)(&day, year)}</h3>
        <ul>{report} {items}</ul>
    }
}

fn changed(complaint: &Corrected, links: &Links) -> String {
    let texts = record::of(links.language());
    let said = (texts.correction)(complaint.kind);
    let fields: Vec<_> = complaint
        .fields
        .iter()
        .map(|name| (texts.field)(name))
        .collect();
    match fields.is_empty() {
        true => format!("{}: {said}", complaint.id),
        false => format!("{}: {said} ({})", complaint.id, fields.join(", ")),
    }
}
