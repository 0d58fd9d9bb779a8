//! What whoever puts the site in place has to know, as a page that stands by itself.

use klachtenwijzer::texts::{Language, desk};
use leptos::prelude::*;

const STYLE: &str = "body{font:1.1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}li{margin:.5rem 0}";

/// The page.
pub fn instructions(language: Language) -> String {
    let texts = desk::of(language);
    let steps = texts
        .instructions_steps
        .map(|step| view! { <li>{step}</li> });
    let html = Owner::new().with(|| {
        let view = view! {
            <html lang=language.code()>
                <head>
                    <meta charset="utf-8"/>
                    <meta name="viewport" content="width=device-width"/>
                    <title>{texts.instructions_title}</title>
                    <style>{STYLE}</style>
                </head>
                <body>
                    <h1>{texts.instructions_title}</h1>
                    <ol>{steps.into_iter().collect_view()}</ol>
                    <p>{texts.instructions_types}</p>
                </body>
            </html>
        };
        view.into_any().to_html()
    });
    format!("<!doctype html>\n{html}\n")
}
