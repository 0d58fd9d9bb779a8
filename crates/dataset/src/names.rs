//! Identifiers that stand in files and in links.

use serde::{Deserialize, Serialize};
use std::fmt;

macro_rules! identifier {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// Turns a name in Dutch into its kebab-case identifier: lower case, accents gone,
            /// every other character a separator. `None` where nothing is left.
            pub fn from_name(name: &str) -> Option<Self> {
                let id = kebab_case(name);
                (!id.is_empty()).then_some(Self(id))
            }

            /// The identifier as it stands in files and links.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

identifier! {
    /// The stable id of a location, used in links: `kdv-beukenstraat-11`.
    Slug
}

identifier! {
    /// The id of a category: the report's Dutch name in kebab-case, `pedagogische-kwaliteit`.
    CategoryId
}

/// Lower case, the accents that Dutch names use removed, apostrophes dropped, and every other run
/// of characters that are not ASCII letters or digits turned into one hyphen.
fn kebab_case(name: &str) -> String {
    let mut id = String::with_capacity(name.len());
    for c in name.chars().flat_map(char::to_lowercase) {
        match without_accent(c) {
            Some(plain) => id.push_str(plain),
            None if c.is_ascii_alphanumeric() => id.push(c),
            None if matches!(c, '\'' | '’' | '‘' | '`') => {}
            None if !id.is_empty() && !id.ends_with('-') => id.push('-'),
            None => {}
        }
    }
    if id.ends_with('-') {
        id.pop();
    }
    id
}

fn without_accent(c: char) -> Option<&'static str> {
    Some(match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => "a",
        'ç' => "c",
        'è' | 'é' | 'ê' | 'ë' => "e",
        'ì' | 'í' | 'î' | 'ï' => "i",
        'ñ' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' => "o",
        'ù' | 'ú' | 'û' | 'ü' => "u",
        'ý' | 'ÿ' => "y",
        'æ' => "ae",
        'œ' => "oe",
        'ß' => "ss",
        'ĳ' => "ij",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_identifiers() {
        for (name, id) in [
            ("KDV Beukenstraat 11", "kdv-beukenstraat-11"),
            ("Diversiteit / discriminatie", "diversiteit-discriminatie"),
            ("  Café 't Hoekje – 2e ", "cafe-t-hoekje-2e"),
            ("Tarieven (incl. feestdagen)", "tarieven-incl-feestdagen"),
            ("D’n Bökkel", "dn-bokkel"),
        ] {
            assert_eq!(Slug::from_name(name).unwrap().as_str(), id);
        }
    }

    #[test]
    fn a_name_without_letters_has_no_identifier() {
        assert_eq!(Slug::from_name(" – … "), None);
    }
}
