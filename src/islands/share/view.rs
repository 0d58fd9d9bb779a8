//! What everybody sees in the open control.

use super::newsletter::newsletter;
use super::{Handle, Shared};
use crate::links::Page;
use crate::share::qr::Code;
use crate::texts::share::{self, Texts};
use leptos::prelude::*;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// One message for everything that can be copied.
pub(super) type Message = RwSignal<&'static str>;

pub(super) fn panel(shared: &Shared, browser: Handle) -> impl IntoView + use<> {
    let texts = share::of(shared.links.language());
    let message = RwSignal::new("");
    let address = shared.address().to_owned();
    let embed = shared.links.page(&Page::Embedding);
    view! {
        <label for="deel-adres">{texts.address}</label>
        <input id="deel-adres" readonly prop:value=address.clone()/>
        <p>
            <button type="button" on:click=move |_| {
                copy(browser, &address, None, message, texts);
            }>{texts.copy}</button>
            {send(shared, browser, texts)}
            <a href=mail(shared)>{texts.mail}</a>
        </p>
        // Set as a whole: a browser that translates puts nodes of its own in the place of a text.
        <p role="status" prop:textContent=move || message.get()></p>
        {code(shared, texts)}
        {newsletter(shared, browser, message)}
        <p><a href=embed>{texts.embed}</a></p>
    }
}

/// Copies, and says whether that worked.
pub(super) fn copy(
    browser: Handle,
    text: &str,
    html: Option<&str>,
    message: Message,
    texts: &'static Texts,
) {
    browser.with_value(|browser| {
        browser.copy(text, html, move |copied| {
            message.set(if copied {
                texts.copied
            } else {
                texts.not_copied
            });
        });
    });
}

fn send(shared: &Shared, browser: Handle, texts: &Texts) -> Option<impl IntoView + use<>> {
    let words = texts.send;
    let (name, address) = (shared.name.clone(), shared.address().to_owned());
    browser.with_value(|browser| browser.send.is_some()).then(|| {
        view! { <button type="button" on:click=move |_| browser.with_value(|browser| browser.send(&name, &address))>{words}</button> }
    })
}

fn mail(shared: &Shared) -> String {
    let (subject, body) = (encode(&shared.name), encode(shared.address()));
    format!("mailto:?subject={subject}&body={body}")
}

/// The code, and both files of it; or that there is none.
fn code(shared: &Shared, texts: &Texts) -> AnyView {
    let (drawn, no_code) = (drawn_code(shared, texts), texts.no_code);
    match drawn {
        Some(code) => code.into_any(),
        None => view! { <p>{no_code}</p> }.into_any(),
    }
}

fn drawn_code(shared: &Shared, texts: &Texts) -> Option<impl IntoView + use<>> {
    let code = Code::of(shared.address())?;
    let svg = code.svg();
    let drawing = format!("data:image/svg+xml,{}", encode(&svg));
    // The browser's own encoder takes bytes as the first 256 signs.
    let bytes: String = code.png().into_iter().map(char::from).collect();
    let picture = format!("data:image/png;base64,{}", window().btoa(&bytes).ok()?);
    let (label, svg_words, png_words) = (texts.code, texts.svg, texts.png);
    Some(view! {
        <div class="share-code" role="img" aria-label=label inner_html=svg></div>
        <p>
            <a href=drawing download="qr.svg">{svg_words}</a>
            <a href=picture download="qr.png">{png_words}</a>
        </p>
    })
}

fn encode(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}
