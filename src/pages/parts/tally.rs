//! A short list of counts, each with a bar.

use super::{Bar, Name, Segment, name};
use leptos::prelude::*;

/// One count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TallyEntry {
    /// What was counted.
    pub name: Name,
    /// The count as text.
    pub count: String,
    /// The bar beside it.
    pub segment: Segment,
}

/// Counts of which `whole` fill a bar.
#[component]
pub fn Tally(entries: Vec<TallyEntry>, whole: u32) -> AnyView {
    let entries = entries
        .into_iter()
        .map(|entry| {
            view! {
                <div>
                    <dt>{name(entry.name)}</dt>
                    <dd>
                        <span>{entry.count}</span>
                        <Bar segments=vec![entry.segment] whole=whole />
                    </dd>
                </div>
            }
        })
        .collect_view();
    view! { <dl class="tally">{entries}</dl> }.into_any()
}
