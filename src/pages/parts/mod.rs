//! Small views that pages use. They take plain data: texts already chosen, addresses
//! already built, numbers already counted. The larger ones erase their type: the nested types of a
//! whole page are more than the compiler takes.

mod bar;
mod breadcrumbs;
mod complaint;
mod frame;
mod notice;
mod spark;
mod strip;
mod table;
mod tally;

pub use bar::{Bar, Segment};
pub use breadcrumbs::Breadcrumbs;
pub use complaint::{Card, ComplaintCard};
pub use frame::frame;
pub use notice::Notice;
pub use spark::{Spark, SparkPoint};
pub use strip::{Stack, Strip, each};
pub use table::{Column, DataTable, Table, TableRow};
pub use tally::{Tally, TallyEntry};

/// Words with the address that they lead to, if any.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// The words.
    pub text: String,
    /// Where they lead.
    pub href: Option<String>,
    /// Their language, where it isn't the page's.
    pub lang: Option<&'static str>,
    /// What they mean in the page's language.
    pub meaning: Option<&'static str>,
}

impl Name {
    /// Words that lead nowhere.
    pub fn plain(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            href: None,
            lang: None,
            meaning: None,
        }
    }

    /// Words that lead somewhere.
    pub fn link(text: impl Into<String>, href: String) -> Self {
        Self {
            href: Some(href),
            ..Self::plain(text)
        }
    }
}

/// A name, as a link where it leads somewhere. Names come from a report, so that their direction
/// is kept from turning what stands around them.
pub fn name(name: Name) -> leptos::prelude::AnyView {
    use leptos::prelude::*;
    let meaning = name
        .meaning
        .map(|meaning| view! { " " <span class="meaning">{meaning}</span> });
    match name.href {
        Some(href) => {
            view! { <a href=href lang=name.lang dir="auto">{name.text}</a> {meaning} }.into_any()
        }
        None => view! { <bdi lang=name.lang>{name.text}</bdi> {meaning} }.into_any(),
    }
}
