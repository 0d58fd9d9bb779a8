//! What was taken from the national childcare register, where one was given.

use super::section;
use crate::links::Links;
use crate::pages::Edition;
use crate::texts::register;
use leptos::prelude::*;

pub(super) fn view(edition: &Edition, links: &Links) -> Option<AnyView> {
    let texts = register::of(links.language());
    let source = edition.report.register.as_ref()?;
    let date = source
        .date
        .as_deref()
        .map(|date| links.language().date(date));
    let found = &source.found;
    let found = [
        found.registration,
        found.address,
        found.several_addresses,
        found.nothing,
    ];
    let content = view! {
        <p>{(texts.about)(&source.file, date.as_deref(), source.registrations)}</p>
        <p>{(texts.about_found)(found)} " " {texts.about_rules}</p>
        <p>{(texts.about_unlisted)(source.unlisted, edition.report.year)}</p>
    };
    Some(section("register", texts.title, content))
}
