//! The desk's report on a week: what stands around it. The core says the report itself.

use crate::links::Links;
use crate::texts::weekly::page;
use leptos::prelude::*;

/// Closed until a file was read.
pub(super) fn view(links: &Links) -> impl IntoView + use<> {
    let texts = page::of(links.language());
    view! {
        <section class="week" aria-labelledby="week" hidden>
            <h2 id="week">{texts.title}</h2>
            <p class="on-screen">{texts.lead}</p>
            <details>
                <summary>{texts.open}</summary>
                <p class="on-screen">
                    <label for="welke-week">{texts.which}</label>
                    <select id="welke-week" data-week="which"></select>
                </p>
                <p class="on-screen" data-week="ways">
                    <button type="button" data-week="print">{texts.print}</button> " "
                    <button
                        type="button"
                        data-week="copy"
                        data-copied=texts.copied
                        data-not-copied=texts.not_copied
                    >
                        {texts.copy}
                    </button> " "
                    <button type="button" data-week="save">{texts.save}</button>
                </p>
                <p class="on-screen" data-week="status"></p>
                <article class="sheet" data-week="report"></article>
                <div class="conclusions" data-week="concluded">
                    <h4 id="conclusies">{texts.conclusions}</h4>
                    <p class="on-screen" id="conclusies-uitleg">{texts.conclusions_hint}</p>
                    <textarea
                        class="on-screen"
                        rows="4"
                        aria-labelledby="conclusies"
                        aria-describedby="conclusies-uitleg"
                        autocomplete="off"
                        data-week="conclusions"
                    ></textarea>
                    <p class="on-paper" data-week="said"></p>
                </div>
                <details class="on-screen" data-week="text">
                    <summary>{texts.mail}</summary>
                    <pre tabindex="0" data-week="mail"></pre>
                </details>
            </details>
        </section>
    }
}
