//! The decisions that no layout of a source has a part in.

use dataset::Outcome;
use serde::Deserialize;
use toml::Spanned;

/// An entry with a reason.
pub trait Reasoned {
    /// Why, so that a reader can check it.
    fn reason(&self) -> &Spanned<String>;
}

/// Declares an entry: its fields, then the reason that every entry has.
macro_rules! entry {
    ($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $($(#[$field_doc])* pub $field: $type,)*
            /// Why, so that a reader can check it.
            pub reason: toml::Spanned<String>,
        }

        impl $crate::decisions::Reasoned for $name {
            fn reason(&self) -> &toml::Spanned<String> {
                &self.reason
            }
        }
    };
}

pub(crate) use entry;

entry! {
    /// What the report doesn't say of itself.
    Document {
        /// The organisation, as people know it. Where a location's name begins with it, it is left
        /// out.
        organisation: String,
        /// The year the report is about.
        year: u16,
    }
}

impl Default for Document {
    fn default() -> Self {
        Self {
            organisation: String::new(),
            year: 0,
            reason: Spanned::new(0..0, String::new()),
        }
    }
}

entry! {
    /// A legal entity.
    Label {
        /// As the rows print it.
        name: String,
    }
}

entry! {
    /// Spellings that stand for one location, or a damaged name and its repair.
    LocationName {
        /// The spellings, exactly as the report prints them.
        reported: Vec<String>,
        /// The name they stand for.
        name: String,
    }
}

entry! {
    /// Locations that share an address, or that don't although their names suggest it.
    Site {
        /// Names of locations, as published.
        names: Vec<String>,
    }
}

entry! {
    /// Two locations that could be one; they are kept apart.
    PerhapsSame {
        /// Names of the locations, as published.
        names: [String; 2],
    }
}

entry! {
    /// Where an address went that was published before.
    Forward {
        /// The old address.
        from: String,
        /// The address that took its place.
        to: String,
    }
}

entry! {
    /// What became of a location in the year, or before it.
    LocationChange {
        /// Its address, as it was published.
        location: String,
        /// What happened.
        is: What,
        /// The day or month, `2024-08-31` or `2024-08`, where it is known.
        on: Option<String>,
        /// The addresses that took its place, where it merged, was split or was renamed.
        #[serde(default)]
        into: Vec<String>,
    }
}

/// What can become of a location.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// It is new.
    Opened,
    /// It is no more.
    Closed,
    /// It became part of another one.
    Merged,
    /// It was divided.
    Split,
    /// It has another name, and is the same place.
    Renamed,
}

entry! {
    /// A category that goes on from one of the year before under another name.
    CategoryRenamed {
        /// Its name in this year's table.
        name: String,
        /// Its name in the year before.
        before: String,
    }
}

entry! {
    /// A dispute before the Geschillencommissie.
    DisputeTold {
        /// The location's name, as published.
        location: Option<String>,
        /// What it is about, in the source's words.
        subject: Option<String>,
        /// What was ruled, by its name in the dataset: `upheld`.
        verdict: Option<Outcome>,
        /// The day of the ruling.
        ruled_on: Option<String>,
        /// The number under which it can be found.
        reference: Option<String>,
    }
}

entry! {
    /// The rules for complaints.
    SchemeTold {
        /// In short.
        description: String,
        /// How parents were told of them.
        made_known: Option<String>,
    }
}

entry! {
    /// Under which names an entity stands in the register.
    Holder {
        /// The label under which the report lists it.
        label: String,
        /// The names of the holder (houder) in the register, all of them: the label's own name counts
        /// only where it is among them.
        names: Vec<String>,
    }
}

entry! {
    /// Under which names a location stands in the register, where its own would find another or none.
    RegisterName {
        /// The name of the location, as published.
        location: String,
        /// The names to look for instead of its own; none where it is not to be found.
        names: Vec<String>,
        /// Whether only the address is certain, and not which registration at it is meant.
        #[serde(default)]
        only_address: bool,
    }
}

/// A note for readers. `{name}` stands for a figure.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoteText {
    /// A stable id.
    pub id: String,
    /// The text, in Dutch.
    pub text: Spanned<String>,
    /// The text in English.
    pub english: Option<Spanned<String>>,
    /// The name of the location that it is about, as published; none where it is about the report.
    pub location: Option<String>,
}

/// All of them.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entries {
    /// What the report doesn't say of itself; a workbook says it.
    #[serde(default)]
    pub document: Document,
    /// The labels, in the order of the table.
    #[serde(default)]
    pub label: Vec<Label>,
    /// Names of locations.
    #[serde(default)]
    pub location: Vec<LocationName>,
    /// Locations at one address.
    #[serde(default)]
    pub same_site: Vec<Site>,
    /// Locations of one name at different addresses.
    #[serde(default)]
    pub separate_site: Vec<Site>,
    /// Locations that could be one.
    #[serde(default)]
    pub perhaps_same: Vec<PerhapsSame>,
    /// Addresses that moved.
    #[serde(default)]
    pub forward: Vec<Forward>,
    /// Names of entities in the register.
    #[serde(default)]
    pub holder: Vec<Holder>,
    /// Names of locations in the register.
    #[serde(default)]
    pub register_name: Vec<RegisterName>,
    /// What became of locations.
    #[serde(default)]
    pub change: Vec<LocationChange>,
    /// Categories under another name than the year before.
    #[serde(default)]
    pub category_renamed: Vec<CategoryRenamed>,
    /// Disputes, one by one.
    #[serde(default)]
    pub dispute: Vec<DisputeTold>,
    /// The rules for complaints.
    #[serde(default)]
    pub scheme: Option<SchemeTold>,
    /// Notes for readers.
    #[serde(default)]
    pub note: Vec<NoteText>,
}
