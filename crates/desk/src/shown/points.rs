//! What is wrong, what is only to be looked at, and the file with our proposals.

use super::listed::{self, Entry};
use super::section;
use crate::opened::{Opened, cell};
use klachtenwijzer::texts::{Language, desk::Texts};
use leptos::prelude::*;
use publishing::checked::Checked;
use publishing::fault::{Fault, Tell};
use publishing::mended::Choices;

/// What keeps it from being published, first.
pub fn faults(
    opened: &Opened,
    checked: &Checked,
    texts: &'static Texts,
    language: Language,
) -> AnyView {
    let error = checked.error.as_ref().map(|error| Entry {
        code: error.code(),
        place: opened.name.clone(),
        told: error.tell(language),
        row: None,
        proposal: None,
    });
    let faults = checked.faults.iter();
    let faults = faults.map(|fault| entry(fault, opened, language));
    let entries: Vec<Entry> = error.into_iter().chain(faults).collect();
    match entries.len() {
        0 => section("fouten", texts.no_faults.to_owned(), ()),
        count => section(
            "fouten",
            (texts.faults)(count),
            listed::view(entries, texts, language),
        ),
    }
}

/// What stops nothing.
pub fn warnings(
    opened: &Opened,
    checked: &Checked,
    texts: &'static Texts,
    language: Language,
) -> Option<AnyView> {
    let warnings = checked.warnings.iter();
    let entries: Vec<Entry> = warnings.map(|one| entry(one, opened, language)).collect();
    let title = (texts.warnings)(entries.len());
    let any = !entries.is_empty();
    any.then(|| section("punten", title, listed::view(entries, texts, language)))
}

fn entry(fault: &Fault, opened: &Opened, language: Language) -> Entry {
    Entry {
        code: fault.kind.code(),
        place: fault.place.to_string(),
        told: fault.tell(language),
        row: cell(fault).and_then(|cell| opened.row(cell)),
        proposal: fault.kind.proposal(),
    }
}

/// The file with our proposals, where there are some.
pub fn mended(opened: &Opened, texts: &'static Texts) -> Option<AnyView> {
    let changes = opened.mended(&Choices::new())?.changes.len();
    let content = view! {
        <p>{(texts.mend_changes)(changes)} " " {texts.mend_hint}</p>
        <p class="on-screen actions">
            <button type="button" class="button" data-mended="">{texts.mend_save}</button>
            <button type="button" data-list="">{texts.list_save}</button>
        </p>
    };
    let any = changes > 0 || opened.has_proposals();
    any.then(|| section("herstel", texts.mend.to_owned(), content))
}
