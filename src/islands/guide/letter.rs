//! A letter to fill in, copy, print or open in the mail program.

use super::encode;
use crate::guide::letter::{Field, Letter, Values};
use crate::islands::fetch;
use crate::islands::{CurrentPage, address};
use crate::links::Context;
use crate::texts::REPORT;
use crate::texts::letter::{self, Texts};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlTextAreaElement;

/// A complaint to the organisation.
#[island]
pub fn GuideComplaint() -> impl IntoView {
    form(Letter::Complaint)
}

/// A dispute before the Geschillencommissie.
#[island]
pub fn GuideDispute() -> impl IntoView {
    form(Letter::Dispute)
}

/// What was typed, and what there is to say about it.
#[derive(Clone, Copy)]
struct Model {
    letter: Letter,
    values: RwSignal<Values>,
    message: RwSignal<&'static str>,
    texts: &'static Texts,
}

fn form(letter: Letter) -> impl IntoView {
    let texts = letter::of(CurrentPage::get().language());
    let model = Model {
        letter,
        values: RwSignal::new(Values::default()),
        message: RwSignal::new(""),
        texts,
    };
    // Runs once, after the island has woken: what was typed before is taken over then.
    Effect::new(move || model.wake());
    let fields: Vec<_> = letter
        .fields()
        .iter()
        .map(|&field| entry(field, model))
        .collect();
    view! {
        <form class="letter-form" on:submit=|event| event.prevent_default()>{fields}</form>
        <section class="letter" aria-labelledby="brief">
            <h2 id="brief">{texts.letter}</h2>
            <p><strong>{texts.subject}</strong> " " <span lang=REPORT>{move || model.subject()}</span></p>
            <div class="letter-text" lang=REPORT>{move || model.body()}</div>
        </section>
        <div class="letter-actions">
            <button type="button" on:click=move |_| model.copy()>{texts.copy}</button>
            <button type="button" on:click=|_| print()>{texts.print}</button>
            <a class="button" href=move || model.mail()>{texts.mail}</a>
        </div>
        <p class="letter-message" role="status">{move || model.message.get()}</p>
        <p>{texts.mail_hint}</p>
        <p class="search-asleep" role="status">{texts.asleep}</p>
        <noscript><p>{texts.without_script}</p></noscript>
    }
}

/// One kind of element for every field: a second one would cost another kilobyte.
fn entry(field: Field, model: Model) -> impl IntoView {
    view! {
        <label for=field.id()>{(model.texts.field)(field)}</label>
        <textarea
            id=field.id()
            rows=if field.is_long() { "5" } else { "1" }
            on:input=move |event| model.set(field, event_target_value(&event))
        ></textarea>
    }
}

impl Model {
    fn set(self, field: Field, value: String) {
        self.message.set("");
        self.values.update(|values| values.set(field, value));
    }

    fn subject(self) -> String {
        self.values.with(|values| self.letter.subject(values))
    }

    fn body(self) -> String {
        self.values.with(|values| self.letter.body(values))
    }

    /// The letter in an address that opens the mail program; the page holds the receiver.
    fn mail(self) -> String {
        // Mail wants its lines to end this way.
        let body = encode(&self.body().replace('\n', "\r\n"));
        let subject = encode(&self.subject());
        format!("mailto:{}?subject={subject}&body={body}", receiver())
    }

    fn copy(self) {
        let text = format!("{}\n\n{}", self.subject(), self.body());
        leptos::task::spawn_local(async move {
            let written = window().navigator().clipboard().write_text(&text);
            self.message.set(match JsFuture::from(written).await {
                Ok(_) => self.texts.copied,
                Err(_) => self.texts.not_copied,
            });
        });
    }

    /// Takes over what was typed before, else what the address names.
    fn wake(self) {
        let context = Context::from_query(&address::query());
        for &field in self.letter.fields() {
            if let Some(value) = element(field).map(|element| element.value()) {
                self.set(field, value);
            }
        }
        if let Some(category) = &context.category {
            let name = document().get_element_by_id(&format!("onderwerp-{}", category.as_str()));
            if let Some(name) = name.and_then(|element| element.text_content()) {
                self.fill(Field::Topic, &name);
            }
        }
        if let Some(slug) = context.location {
            leptos::task::spawn_local(async move {
                // Without the list, the parent fills in the name.
                let Ok(file) = fetch::directory(CurrentPage::get()).await else {
                    return;
                };
                match dataset::find(slug.as_str(), &file.locations) {
                    Some(location) => self.fill(Field::Location, &location.name),
                    None => self.message.set(self.texts.unknown_location),
                }
            });
        }
    }

    /// Fills a field in that is still empty.
    fn fill(self, field: Field, value: &str) {
        if let Some(element) = element(field).filter(|element| element.value().is_empty()) {
            element.set_value(value);
            self.set(field, value.to_owned());
        }
    }
}

fn element(field: Field) -> Option<HtmlTextAreaElement> {
    document().get_element_by_id(field.id())?.dyn_into().ok()
}

/// The address that complaints are mailed to, where the page holds one; else the parent adds it.
#[cfg(not(feature = "render"))]
fn receiver() -> String {
    let page = document().query_selector("[data-receiver]").ok().flatten();
    page.and_then(|page| page.get_attribute("data-receiver"))
        .unwrap_or_default()
}

/// Known in the browser only.
#[cfg(feature = "render")]
fn receiver() -> &'static str {
    ""
}

fn print() {
    // A browser that can't print leaves the page as it is.
    let _ = window().print();
}
