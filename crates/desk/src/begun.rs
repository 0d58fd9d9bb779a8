//! The form for an organisation without a site: what of it isn't right yet, in the words of the page.

use klachtenwijzer::texts::{Language, desk};
use klachtenwijzer::theme::{Colours, ContrastError, GivenColours, Scheme, Token};
use publishing::beginning::{Field, Organisation};
use serde::Serialize;
use std::collections::BTreeMap;

/// The colours that the form offers, in the order of the texts.
const OFFERED: [Token; 4] = [
    Token::Accent,
    Token::AccentStrong,
    Token::AccentSoft,
    Token::Band,
];

/// What isn't right yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Wrong {
    /// By the name of each field that can't be used: what is wrong with it.
    pub fields: BTreeMap<&'static str, String>,
    /// What there is to say of the colours, wrong or not.
    pub colours: Vec<String>,
}

/// Looks at what was filled in.
pub fn look(organisation: &Organisation, language: Language) -> Wrong {
    let texts = desk::of(language);
    let mut fields = BTreeMap::new();
    for field in organisation.wrong() {
        if field != Field::Colours {
            fields.insert(field.key(), texts.field_wrong.to_owned());
        }
    }
    let colours = match contrast(organisation) {
        None => vec![texts.legible.to_owned()],
        Some(error) => {
            fields.insert(Field::Colours.key(), texts.field_wrong.to_owned());
            let pairs = error.pairs().iter().map(|pair| {
                let scheme = match pair.scheme() {
                    Scheme::Light => texts.schemes[0],
                    Scheme::Dark => texts.schemes[1],
                };
                let names = pair.tokens().map(|token| name(token, language));
                let [front, back] = &names;
                (texts.pale)(scheme, [front, back], pair.found(), pair.needed())
            });
            pairs.collect()
        }
    };
    Wrong { fields, colours }
}

fn name(token: Token, language: Language) -> String {
    let texts = desk::of(language);
    let offered = OFFERED.iter().zip(texts.tokens);
    let mut offered = offered.filter(|(one, _)| **one == token);
    offered.next().map_or_else(
        || (texts.other_token)(token.name()),
        |(_, name)| name.to_owned(),
    )
}

/// What of the colours can't be told apart.
fn contrast(organisation: &Organisation) -> Option<ContrastError> {
    let given = serde_json::to_value(&organisation.colours).ok()?;
    let given: GivenColours = serde_json::from_value(given).ok()?;
    Colours::try_from(given).err()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(accent: &str) -> Organisation {
        let colours = [("accent".to_owned(), accent.to_owned())].into();
        Organisation {
            colours: [("light".to_owned(), colours)].into(),
            ..Organisation::named("Zon")
        }
    }

    #[test]
    fn colours_that_cant_be_read_are_told_in_words() {
        let fine = look(&with("#0b5a63"), Language::Dutch);
        assert!(fine.fields.is_empty(), "{fine:?}");
        assert_eq!(fine.colours, ["Deze kleuren zijn goed te lezen."]);
        let pale = look(&with("#dddddd"), Language::Dutch);
        assert!(pale.fields.contains_key("colours"));
        let told = pale.colours.concat();
        assert!(
            told.contains("(licht): “Kleur van links en knoppen” op"),
            "{told}"
        );
        assert!(told.contains("Nodig is 4,5."), "{told}");
    }

    #[test]
    fn a_field_that_cant_be_used_is_named() {
        let wrong = Organisation {
            address: "zon.nl".to_owned(),
            ..Organisation::named("")
        };
        let fields: Vec<&str> = look(&wrong, Language::English).fields.into_keys().collect();
        assert_eq!(fields, ["address", "name"]);
    }
}
