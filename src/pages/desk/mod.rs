//! The coordinator's desk: where a year's file is checked and becomes a site, in the coordinator's own browser.
//! The page holds what is there without it; the core, in a worker, says everything else.

mod begin;
mod week;

use super::{Edition, PageView};
use crate::links::{Links, Page};
use crate::texts::desk as texts_of_desk;
use leptos::prelude::*;

pub(super) fn view(_: &Edition, links: &Links) -> PageView {
    let texts = texts_of_desk::of(links.language());
    PageView {
        title: texts.title.into(),
        description: texts.lead.into(),
        // It shows none, but nobody should come here from a search.
        holds_complaints: true,
        main: view! {
            <h1>{texts.title}</h1>
            <p class="lead">{texts.lead}</p>
            <p class="notice">{texts.private}</p>
            <noscript><p>{texts.without_script}</p></noscript>
            <div
                class="desk"
                data-desk=""
                data-ready=texts.ready
                data-failed=texts.not_started
                data-broken=texts.broken
                data-busy=texts.busy
                data-stopped=texts.stopped
                data-pouring=texts.pouring
                data-folder-done=texts.folder_done
                data-folder-failed=texts.folder_failed
                data-start=Page::Start.file(links.language())
                data-mended-name=texts.mended_name
                data-list-name=texts.list_name
                data-instructions-name=texts.instructions_name
            >
                <p role="status" tabindex="-1" data-part="status">{texts.starting}</p>
                <button type="button" data-stop="" hidden>{texts.stop}</button>
                {open(links)}
                {week::view(links)}
                <div class="found" data-part="found"></div>
                {publish(links)}
            </div>
        }
        .into_any(),
    }
}

/// How a file gets onto the desk.
fn open(links: &Links) -> impl IntoView + use<> {
    let texts = texts_of_desk::of(links.language());
    view! {
        <section class="on-screen" aria-labelledby="openen">
            <h2 id="openen">{texts.open}</h2>
            <fieldset data-when="ready" disabled>
                <legend class="visually-hidden">{texts.open}</legend>
                <div class="drop" data-drop="">
                    <label for="bestand">{texts.choose}</label>
                    <input id="bestand" type="file" multiple accept=".xlsx,.xls,.ods,.csv,.txt,.tsv" aria-describedby="bestand-uitleg"/>
                    <p id="bestand-uitleg">{texts.open_hint} " " {texts.drop}</p>
                    <button type="button" data-again="" hidden>{texts.again}</button>
                </div>
                <p>
                    <label for="jaar">{texts.which_year}</label>
                    <input id="jaar" type="number" min="2000" max="2200" inputmode="numeric" autocomplete="off"/>
                </p>
                <details>
                    <summary>{texts.paste_open}</summary>
                    <label for="geplakt">{texts.paste}</label>
                    <textarea id="geplakt" rows="6" spellcheck="false" autocomplete="off"></textarea>
                    <button type="button" data-pasted="">{texts.paste_check}</button>
                </details>
                <p>{texts.template_hint} " " <button type="button" data-template="">{texts.template}</button></p>
                {begin::view(links)}
            </fieldset>
        </section>
    }
}

/// From a file without faults to the site. Closed until there is one.
fn publish(links: &Links) -> impl IntoView + use<> {
    let texts = texts_of_desk::of(links.language());
    let steps = texts.publish_steps.map(|step| view! { <li>{step}</li> });
    view! {
        <section class="on-screen" aria-labelledby="publiceren" data-when="fit" hidden>
            <h2 id="publiceren">{texts.publish}</h2>
            <button type="button" class="button" data-pour="">{texts.pour}</button>
            <div data-when="poured" hidden>
                <p data-part="poured"></p>
                <p class="actions">
                    <button type="button" class="button" data-zip="">{texts.download}</button>
                    <button type="button" data-folder="" hidden>{texts.folder}</button>
                    <button type="button" data-instructions="">{texts.instructions}</button>
                </p>
                <ol>{steps.into_iter().collect_view()}</ol>
                <h3 id="voorbeeld">{texts.preview}</h3>
                <p>{texts.preview_hint}</p>
                <p>
                    <label for="zoek-voorbeeld">{texts.preview_search}</label>
                    <input id="zoek-voorbeeld" type="search" autocomplete="off"/>
                </p>
                <div aria-live="polite" data-part="hits"></div>
                <p class="actions">
                    <button type="button" data-show=Page::YearlyReport.file(links.language())>{texts.preview_report}</button>
                    <button type="button" data-print-page="">{texts.preview_print}</button>
                    <span>{texts.preview_print_hint}</span>
                </p>
                <iframe title=texts.preview sandbox="allow-same-origin allow-modals" data-part="preview"></iframe>
            </div>
        </section>
    }
}
