//! A letter to fill in, copy, print or open in the mail program.

use super::encode;
use crate::guide::letter::{Field, Letter, Values};
use crate::islands::drawn::{Drawing, draw};
use crate::islands::fetch;
use crate::islands::{CurrentPage, address, live};
use crate::links::Context;
use crate::texts::letter::{self, Texts};
#[cfg(feature = "render")]
use crate::texts::{Language, REPORT};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Clipboard, HtmlTextAreaElement};

const FORM: &str = "brief-velden";
const SUBJECT: &str = "brief-onderwerp";
const BODY: &str = "brief-tekst";
const COPY: &str = "brief-kopieer";
const PRINT: &str = "brief-print";
const MAIL: &str = "brief-mail";
const MESSAGE: &str = "brief-melding";

/// What there is to say about the letter.
#[derive(Clone, PartialEq)]
enum Message {
    Words(&'static str),
    /// It was to be copied with these places unfilled. Asked for once more, it is copied as it is.
    Unfilled(Vec<Field>),
}

/// What was typed, and what there is to say about it.
#[derive(Clone, Copy)]
struct Model {
    letter: Letter,
    values: RwSignal<Values>,
    message: RwSignal<Message>,
    texts: &'static Texts,
}

/// The form of a letter, and the letter with nothing filled in.
#[cfg(feature = "render")]
pub fn view(letter: Letter, language: Language) -> impl IntoView {
    let texts = letter::of(language);
    let empty = Values::default();
    let fields = letter.fields().iter().map(|field| {
        let id = field.id();
        let input = match field.is_long() {
            true => view! { <textarea id=id rows="5"></textarea> }.into_any(),
            false => {
                view! { <input id=id type="text" autocomplete=field.autocomplete()/> }.into_any()
            }
        };
        view! { <label for=id>{(texts.field)(*field)}</label> {input} }
    });
    view! {
        <div data-island="guide" data-letter=letter.name()>
            <form id=FORM class="letter-form">{fields.collect_view()}</form>
            <section class="letter" aria-labelledby="brief">
                <h2 id="brief">{texts.letter}</h2>
                <p>
                    <strong>{texts.subject}</strong>
                    " "
                    <span id=SUBJECT lang=REPORT>{letter.subject(&empty)}</span>
                </p>
                <div id=BODY class="letter-text" lang=REPORT>{letter.body(&empty)}</div>
            </section>
            <div class="letter-actions">
                <button type="button" id=COPY>{texts.copy}</button>
                <button type="button" id=PRINT>{texts.print}</button>
                <a class="button" id=MAIL href=mail(letter, &empty)>{texts.mail}</a>
            </div>
            <div id=MESSAGE class="letter-message" role="status"></div>
            <p>{texts.mail_hint}</p>
            <p class="search-asleep" role="status">{texts.asleep}</p>
            <noscript><p>{texts.without_script}</p></noscript>
        </div>
    }
}

/// Makes the letter on this page follow what is typed, where it has one. What was typed before is
/// taken over, else what the address names.
pub fn wake() {
    let Some(form) = live::find(FORM) else {
        return;
    };
    let island = form.closest("[data-letter]").ok().flatten();
    let Some(letter) = island
        .as_ref()
        .and_then(|island| Letter::from_name(&island.get_attribute("data-letter")?))
    else {
        return;
    };
    let model = Model {
        letter,
        values: RwSignal::new(Values::default()),
        message: RwSignal::new(Message::Words("")),
        texts: letter::of(CurrentPage::get().language()),
    };
    live::on(&form, "submit", |event| event.prevent_default());
    live::on(&form, "input", move |event| {
        let fields = letter.fields().iter();
        for &field in fields.filter(|field| live::is_on(&event, field.id())) {
            model.set(field, event_target_value(&event));
        }
    });
    for (button, then) in [(COPY, Model::copy as fn(Model)), (PRINT, |_| print())] {
        if let Some(button) = live::find(button) {
            live::on(&button, "click", move |_| then(model));
        }
    }
    live::text(SUBJECT, move || model.subject());
    live::text(BODY, move || model.body());
    live::attribute(MAIL, "href", move || Some(model.mail()));
    live::drawn(MESSAGE, move || model.message());
    live::text(COPY, move || model.copy_words().to_owned());
    if let Some(message) = live::find(MESSAGE) {
        live::on(&message, "click", move |event| model.lead_to_field(&event));
    }
    model.wake();
}

impl Model {
    fn set(self, field: Field, value: String) {
        self.say("");
        self.values.update(|values| values.set(field, value));
    }

    fn subject(self) -> String {
        self.values.with(|values| self.letter.subject(values))
    }

    fn body(self) -> String {
        self.values.with(|values| self.letter.body(values))
    }

    fn mail(self) -> String {
        self.values.with(|values| mail(self.letter, values))
    }

    fn say(self, words: &'static str) {
        self.message.set(Message::Words(words));
    }

    fn message(self) -> Vec<Drawing> {
        match self.message.get() {
            Message::Words("") => Vec::new(),
            Message::Words(words) => vec![draw("p").text(words)],
            Message::Unfilled(fields) => {
                let link = |field: Field| {
                    let address = format!("#{}", field.id());
                    let link = draw("a").with("href", address).with("id", link_id(field));
                    draw("li").hold([link.text((self.texts.field)(field))])
                };
                let list = draw("ul").hold(fields.into_iter().map(link));
                vec![draw("p").text(self.texts.unfilled), list]
            }
        }
    }

    fn copy_words(self) -> &'static str {
        match &*self.message.read() {
            Message::Unfilled(_) => self.texts.copy_anyway,
            Message::Words(_) => self.texts.copy,
        }
    }

    /// Follows a link to a field that is unfilled: the address stays what it was.
    fn lead_to_field(self, event: &web_sys::Event) {
        let mut fields = self.letter.fields().iter();
        if let Some(field) = fields.find(|field| live::is_on(event, &link_id(**field))) {
            event.prevent_default();
            address::focus(field.id());
        }
    }

    /// Copies the letter. What is unfilled is asked for first, once.
    fn copy(self) {
        let unfilled = self
            .values
            .with_untracked(|values| self.letter.unfilled(values));
        let asked = matches!(&*self.message.read_untracked(), Message::Unfilled(_));
        match unfilled.is_empty() || asked {
            true => self.copy_as_it_is(),
            false => self.message.set(Message::Unfilled(unfilled)),
        }
    }

    fn copy_as_it_is(self) {
        let text = format!("{}\n\n{}", self.subject(), self.body());
        leptos::task::spawn_local(async move {
            let copied = match clipboard() {
                Some(clipboard) => JsFuture::from(clipboard.write_text(&text)).await.is_ok(),
                None => false,
            };
            self.say(if copied {
                self.texts.copied
            } else {
                self.texts.not_copied
            });
        });
    }

    /// Takes over what was typed before, else what the address names.
    fn wake(self) {
        let context = Context::from_query(&address::query());
        for &field in self.letter.fields() {
            if let Some(value) = value(field) {
                self.set(field, value);
            }
        }
        if let Some(category) = &context.category {
            let name = document().get_element_by_id(&format!("onderwerp-{}", category.as_str()));
            if let Some(name) = name.and_then(|element| element.get_attribute("data-name")) {
                self.fill(Field::Topic, &name);
            }
        }
        if let Some(slug) = context.location {
            leptos::task::spawn_local(async move {
                // Without the list, the parent fills in the name.
                let Ok(name) = fetch::name_of(&slug, &CurrentPage::get()).await else {
                    return;
                };
                match name {
                    Some(name) => self.fill(Field::Location, &name),
                    None => self.say(self.texts.unknown_location),
                }
            });
        }
    }

    /// Fills a field in that is still empty.
    fn fill(self, field: Field, text: &str) {
        if value(field).is_some_and(|typed| typed.is_empty()) {
            match long_field(field) {
                Some(long) => long.set_value(text),
                None => put(field, text),
            }
            self.set(field, text.to_owned());
        }
    }
}

/// The letter in an address that opens the mail program; the page holds the receiver.
fn mail(letter: Letter, values: &Values) -> String {
    // Mail wants its lines to end this way.
    let body = encode(&letter.body(values).replace('\n', "\r\n"));
    let subject = encode(&letter.subject(values));
    format!("mailto:{}?subject={subject}&body={body}", receiver())
}

/// The id of the link to a field that is unfilled.
fn link_id(field: Field) -> String {
    format!("{}-leeg", field.id())
}

/// What stands in a field, where the page has it.
fn value(field: Field) -> Option<String> {
    match long_field(field) {
        Some(long) => Some(long.value()),
        None => address::value(field.id()),
    }
}

fn put(field: Field, text: &str) {
    if let Some(short) = address::field(field.id()) {
        short.set_value(text);
    }
}

fn long_field(field: Field) -> Option<HtmlTextAreaElement> {
    live::find(field.id())?.dyn_into().ok()
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

/// None where the page came over a connection that isn't secure.
fn clipboard() -> Option<Clipboard> {
    let clipboard = js_sys::Reflect::get(&window().navigator(), &"clipboard".into()).ok()?;
    clipboard.is_object().then(|| clipboard.unchecked_into())
}

fn print() {
    // A browser that can't print leaves the page as it is.
    let _ = window().print();
}
