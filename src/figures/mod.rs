//! Calculation: counts, shares and groups. What a page shows before its islands wake and what an
//! island shows afterwards comes from the same functions.

pub mod answers;
pub mod chance;
pub mod comparison;
pub mod dispersion;
pub mod facets;
pub mod findings;
pub mod funnel;
pub mod lineage;
pub mod locations;
pub mod past;
pub mod peers;
pub mod rates;
pub mod reconciliation;
pub mod repeats;
pub mod shared;
pub mod shares;
pub mod spelling;
pub mod standing_out;
pub mod tallies;
pub mod trends;

#[cfg(test)]
pub(crate) mod made_up;
