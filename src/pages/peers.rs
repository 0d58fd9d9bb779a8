//! A location among all locations of its kind.
//!
//! A table of five small bars and no chart: a location has one to ten complaints, and an axis with a
//! mark for it would look like a measurement. It also keeps the page free of scripts. Rates need the
//! number of child places, which a report doesn't have.

use super::Edition;
use crate::figures::peers::{self, PeerGroup};
use crate::links::Links;
use crate::parts::{Name, Segment, Tally, TallyEntry};
use crate::texts::location;
use dataset::Location;
use leptos::prelude::*;

pub(super) fn view(location: &Location, edition: &Edition, links: &Links) -> Option<AnyView> {
    let texts = location::of(links.language());
    let peers = peers::peers(location, &edition.locations)?;
    let kind = peers.kind.abbreviation();
    let entry = |group: &PeerGroup| {
        let words = (texts.peer_group)(group.complaints, group.or_more, group.here);
        TallyEntry {
            name: Name::plain(words),
            count: (texts.peer_count)(group.locations),
            segment: Segment {
                class: "bar-plain",
                value: group.locations,
            },
        }
    };
    let entries = peers.groups.iter().map(entry).collect();
    let section = view! {
        <section class="peers" aria-labelledby="vergeleken">
            <h2 id="vergeleken">{(texts.peers)(kind)}</h2>
            <p>{(texts.peers_lead)(kind, peers.locations)}</p>
            <Tally entries=entries whole=peers.locations />
        </section>
    };
    Some(section.into_any())
}
