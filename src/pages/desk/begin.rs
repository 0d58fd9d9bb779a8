//! The form for an organisation that has no site yet.

use crate::links::Links;
use crate::texts::{Language, desk as texts_of_desk};
use crate::theme::{Colours, Scheme, Token};
use leptos::prelude::*;

/// The fields, by their names in the settings, and what kind of input each is.
const FIELDS: [(&str, &str); 6] = [
    ("name", "text"),
    ("address", "url"),
    ("complaint_form", "url"),
    ("complaint_email", "email"),
    ("contact_email", "email"),
    ("links", "url"),
];

/// The colours that are offered, by their names in the settings.
const TOKENS: [Token; 4] = [
    Token::Accent,
    Token::AccentStrong,
    Token::AccentSoft,
    Token::Band,
];

pub(super) fn view(links: &Links) -> impl IntoView + use<> {
    let texts = texts_of_desk::of(links.language());
    let fields = FIELDS.iter().zip(texts.fields);
    let fields = fields.map(|((name, kind), (label, hint))| field(name, kind, label, hint));
    let files = [("logo", texts.logo), ("icon", texts.icon)].map(|(name, label)| {
        let id = format!("begin-{name}");
        view! {
            <p>
                <label for=id.clone()>{label}</label>
                <input id=id name=name type="file" accept=".svg,image/svg+xml"/>
            </p>
        }
    });
    // The link at the foot of each page, in both languages, with a place for the name.
    let websites = Language::ALL.map(|language| (texts_of_desk::of(language).website)("{0}"));
    view! {
        <details class="on-screen" data-begin="">
            <summary>{texts.begin}</summary>
            <form data-part="begin" novalidate data-website-nl=websites[0].clone() data-website-en=websites[1].clone()>
                <p>{texts.begin_hint}</p>
                {fields.collect_view()}
                {files.into_iter().collect_view()}
                {colours(links)}
                <p class="actions">
                    <button type="submit" class="button">{texts.begin_go}</button>
                    <button type="button" data-settings="">{texts.settings_save}</button>
                </p>
            </form>
        </details>
    }
}

fn field(
    name: &'static str,
    kind: &'static str,
    label: &'static str,
    hint: &'static str,
) -> impl IntoView {
    let id = format!("begin-{name}");
    let hint_id = format!("{id}-hint");
    let wrong_id = format!("{id}-wrong");
    let described = format!("{wrong_id} {hint_id}");
    view! {
        <p>
            <label for=id.clone()>{label}</label>
            <input id=id name=name type=kind aria-describedby=described autocomplete="off"/>
            <span class="wrong" id=wrong_id data-wrong=name></span>
            " "
            <span class="hint" id=hint_id>{hint}</span>
        </p>
    }
}

/// The colours as the site brings them; one that isn't changed stays the site's own.
fn colours(links: &Links) -> impl IntoView + use<> {
    let texts = texts_of_desk::of(links.language());
    let own = Colours::default();
    let schemes = [("light", Scheme::Light), ("dark", Scheme::Dark)];
    let groups = schemes
        .into_iter()
        .zip(texts.schemes)
        .map(|((scheme, which), called)| {
            let tokens = TOKENS.iter().zip(texts.tokens).map(|(token, label)| {
                let colour = own.of(which, *token).map(|colour| colour.to_string());
                let colour = colour.unwrap_or_default();
                view! {
                    <label>
                        <input type="color" value=colour data-scheme=scheme data-token=token.name() autocomplete="off"/>
                        " "
                        {label}
                    </label>
                }
            });
            view! { <fieldset><legend>{texts.colours} ": " {called}</legend>{tokens.collect_view()}</fieldset> }
        });
    view! {
        {groups.collect_view()}
        <div aria-live="polite"><ul data-part="contrast"></ul></div>
    }
}
