//! Which location the guide is read about, where the address names one.

use crate::islands::{CurrentPage, address, fetch, live};
use crate::links::Context;
use crate::texts::guide;

/// The id of the first sentences: what stands in their place is as long, so that nothing moves.
pub const LEAD: &str = "gaat-over";

/// Says on the guide's page which location its address names.
pub fn wake() {
    let Some(slug) = Context::from_query(&address::query()).location else {
        return;
    };
    if live::find(LEAD).is_none() {
        return;
    }
    let texts = guide::of(CurrentPage::get().language());
    leptos::task::spawn_local(async move {
        // Without the list the page is the one for every location.
        let Ok(name) = fetch::name_of(&slug, &CurrentPage::get()).await else {
            return;
        };
        let lead = match name {
            Some(name) => (texts.lead_of)(&name),
            None => texts.lead_of_unknown.to_owned(),
        };
        live::text(LEAD, move || lead.clone());
    });
}
