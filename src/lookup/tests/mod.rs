//! The search as a whole: over the published year, and over a made-up directory with what that
//! year lacks.

mod made_up;
mod published;

use super::{Finder, Hit};
use dataset::{DirectoryCounts, DirectoryEntry, Slug};

/// A location as the report would list it under its own name.
pub(super) fn location(name: &str) -> DirectoryEntry {
    let site = name.trim_start_matches("KDV ").trim_start_matches("BSO ");
    DirectoryEntry {
        site: site.to_lowercase(),
        labels: vec!["Kiddo B.V.".to_owned()],
        slug: Slug::from_name(name).unwrap(),
        name: name.to_owned(),
        reported_names: vec![name.to_owned()],
        town: None,
        address: None,
        postcode: None,
        counts: DirectoryCounts { total: 1 },
        last_listed: None,
    }
}

fn finder(names: &[&str]) -> Finder {
    Finder::from_entries(names.iter().map(|name| location(name)).collect())
}

/// A hit's name with what matched in brackets.
fn shown(hit: &Hit) -> String {
    let name = &hit.location.name;
    let mut shown = String::new();
    let mut at = 0;
    for range in &hit.matched {
        shown += &format!("{}[{}]", &name[at..range.start], &name[range.clone()]);
        at = range.end;
    }
    shown + &name[at..]
}

fn names(finder: &Finder, query: &str) -> Vec<String> {
    let hits = finder.search(query, 10);
    hits.iter().map(|hit| hit.location.name.clone()).collect()
}
