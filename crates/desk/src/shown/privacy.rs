//! Passages that may point at people, one by one.

use super::section;
use klachtenwijzer::texts::{Language, desk::Texts};
use leptos::prelude::*;
use publishing::checked::Checked;
use publishing::checks::privacy::Finding;
use publishing::fault::PrivacyFault;

/// Each passage in its sentence, with what can be said of it: fine, or to be mended.
pub fn view(checked: &Checked, texts: &'static Texts, language: Language) -> Option<AnyView> {
    // Rows with faults aren't looked through: that nothing was found in the others says nothing.
    if !checked.is_fit() && checked.privacy.is_empty() {
        return None;
    }
    let item = |finding: &Finding| {
        let told = PrivacyFault::of(&[finding]);
        let told = told.first().map(|fault| fault.tell(language));
        let what = told.map(|told| told.what).unwrap_or_default();
        let [before, behind] = finding.around.clone();
        view! {
            <li>
                <p><code translate="no">{finding.place.to_string()}</code> " " {what}</p>
                <blockquote>{before} <mark>{finding.passage.clone()}</mark> {behind}</blockquote>
                <p class="actions">
                    <button type="button" data-said="fine" aria-pressed="false">{texts.fine}</button>
                    <button type="button" data-said="mend" aria-pressed="false">{texts.to_mend}</button>
                </p>
            </li>
        }
    };
    let items: Vec<_> = checked.privacy.iter().map(item).collect();
    let content = match items.is_empty() {
        true => view! { <p>{texts.no_privacy}</p> }.into_any(),
        false => view! {
            <p>{texts.privacy_hint}</p>
            <p class="on-screen actions">
                <span data-looked-at=texts.looked_at></span>
                <button type="button" data-print="privacy">{texts.list_print}</button>
            </p>
            <ol class="findings">{items}</ol>
        }
        .into_any(),
    };
    let title = (texts.privacy)(checked.privacy.len());
    Some(section("privacy", title, content))
}
