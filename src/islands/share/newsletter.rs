//! What staff paste into a newsletter, in every language.

use super::view::{Message, copy};
use super::{Handle, Shared};
use crate::share::kit::Kit;
use crate::texts::{outcomes, share};
use leptos::prelude::*;

pub(super) fn newsletter(
    shared: &Shared,
    browser: Handle,
    message: Message,
) -> impl IntoView + use<> {
    let own = share::of(shared.links.language());
    let kits: Vec<_> = shared
        .addresses
        .iter()
        .map(|(language, address)| {
            let texts = share::of(*language);
            let kit = Kit {
                texts,
                words: outcomes::of(*language),
                name: &shared.name,
                address,
                counts: shared.counts,
            };
            let lines = (kit.text(), kit.block());
            part(language.code(), lines, texts, browser, message)
        })
        .collect();
    view! { <details><summary>{own.staff}</summary>{kits}</details> }
}

/// One language: the field and the button are the same for the sentence and the block.
fn part(
    code: &'static str,
    (text, block): (String, String),
    texts: &'static share::Texts,
    browser: Handle,
    message: Message,
) -> impl IntoView {
    let field = |name: &'static str, words: &'static str, value: String, html: Option<String>| {
        let (browser, id, shown) = (browser, format!("deel-{name}-{code}"), value.clone());
        view! {
            <label for=id.clone()>{if html.is_some() { texts.block } else { texts.text }}</label>
            <textarea id=id readonly rows="4" prop:value=shown></textarea>
            <button type="button" on:click=move |_| {
                copy(browser, &value, html.as_deref(), message, texts);
            }>{words}</button>
        }
    };
    view! {
        <div lang=code>
            <p><strong>{texts.language}</strong></p>
            {field("zin", texts.copy_text, text, None)}
            {field("blok", texts.copy_block, block.clone(), Some(block))}
        </div>
    }
}
