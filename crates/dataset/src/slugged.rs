//! Finding by slug, in what files keep sorted by it.

use crate::{
    ComparedEntry, DirectoryEntry, Location, LocationHistory, NamedLocation, PlaceOverYears, Slug,
};

/// Something with a slug of its own.
pub trait Slugged {
    /// The slug.
    fn slug(&self) -> &Slug;
}

/// Whatever of a list sorted by slug has this one. The slug may come from an address.
pub fn find<'a, T: Slugged>(slug: &str, sorted: &'a [T]) -> Option<&'a T> {
    let place = sorted.binary_search_by(|other| other.slug().as_str().cmp(slug));
    sorted.get(place.ok()?)
}

macro_rules! slugged {
    ($($name:ident)*) => {
        $(impl Slugged for $name {
            fn slug(&self) -> &Slug {
                &self.slug
            }
        })*
    };
}

slugged! { ComparedEntry DirectoryEntry Location LocationHistory NamedLocation PlaceOverYears }

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_searched_by_slug() {
        let all = ["a", "c"].map(|name| NamedLocation {
            slug: Slug::from_name(name).unwrap(),
            name: name.into(),
            kind: None,
            town: None,
        });
        assert_eq!(find("c", &all), Some(&all[1]));
        assert_eq!(find("b", &all), None);
    }
}
