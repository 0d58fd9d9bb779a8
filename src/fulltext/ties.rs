//! What stands together in a row, found out when an index is divided: its parts don't keep the order of words.
//!
//! A tie is kept as a word that nobody can type, with the rows that have it.

use super::fields::Fields;
use super::index::{BORDER, Index, Posting};
use super::parts::{tied_pair, tied_verb};
use super::places::{APART, are_near, ends_clause};
use super::stem::stems;
use super::synonyms::Synonyms;
use super::verbs::is_particle;
use std::collections::{BTreeMap, HashMap, HashSet};

/// By tie in which texts of a row it stands.
type Ties = BTreeMap<String, BTreeMap<u32, Fields>>;

/// Every tie of an index, with its rows. `known` are the words and stems of its texts.
pub(super) fn ties(
    index: &Index,
    synonyms: &Synonyms,
    known: &HashSet<&str>,
) -> BTreeMap<String, Vec<Posting>> {
    let mut ties = Ties::new();
    for [one, other] in synonyms.pairs() {
        add_pair(index, one, other, &mut ties);
    }
    add_verbs(index, known, &mut ties);
    let ties = ties.into_iter().map(|(tie, rows)| {
        let postings = rows.into_iter();
        let postings = postings.filter_map(|(row, fields)| Posting::of(row, fields.0.into()));
        (tie, postings.collect())
    });
    ties.collect()
}

/// A row is worth what the weaker of both words is.
fn add_pair(index: &Index, one: &str, other: &str, ties: &mut Ties) {
    let forms = [one, other].map(|stem| index.with_stem(stem).collect::<HashSet<u32>>());
    let [first, second] = forms.each_ref().map(|forms| {
        let mut best: HashMap<usize, Fields> = HashMap::new();
        for posting in forms.iter().flat_map(|word| index.postings(*word)) {
            let fields = best.entry(posting.row()).or_default();
            *fields = heavier(*fields, posting.fields());
        }
        best
    });
    let [is_one, is_other] = forms
        .each_ref()
        .map(|forms| |word: u32| forms.contains(&word));
    for (row, fields) in first {
        let Some(&others) = second.get(&row) else {
            continue;
        };
        if are_near(index.row(row), [&is_one, &is_other]) {
            let weaker = match fields.weight() < others.weight() {
                true => fields,
                false => others,
            };
            add(ties, tied_pair(one, other), row, weaker);
        }
    }
}

/// Of verbs that texts have in one word too: any word may stand before a particle.
fn add_verbs(index: &Index, known: &HashSet<&str>, ties: &mut Ties) {
    let words = index.words();
    let particles: Vec<bool> = words.iter().map(|word| is_particle(word)).collect();
    let mut stems_of: HashMap<u32, Vec<String>> = HashMap::new();
    for row in 0..index.rows() {
        let stream = index.row(row);
        for (at, &particle) in stream.iter().enumerate() {
            if particles.get(particle as usize) != Some(&true) {
                continue;
            }
            let mut verbs = Vec::new();
            if stream
                .get(at + 1)
                .is_some_and(|next| ends_clause(index, *next))
            {
                let before = stream.get(at.saturating_sub(APART)..at).unwrap_or_default();
                verbs.extend(before.iter().rev().take_while(|word| **word != BORDER));
            }
            verbs.extend(stream.get(at + 2));
            for &verb in verbs.iter().filter(|verb| **verb != BORDER) {
                // As `Fit` has it: such verbs say little. A participle doesn't come apart.
                let rows = index.postings(verb);
                if rows.len() > index.rows() / 4 + 4 || index.word(verb).starts_with("ge") {
                    continue;
                }
                let stems = stems_of
                    .entry(verb)
                    .or_insert_with(|| stems(index.word(verb)));
                for stem in stems {
                    let joined = tied_verb(index.word(particle), stem);
                    if joined.get(1..).is_some_and(|verb| known.contains(verb)) {
                        let found = rows.binary_search_by_key(&row, |posting| posting.row());
                        let fields = found.ok().and_then(|at| rows.get(at));
                        add(
                            ties,
                            joined,
                            row,
                            fields.map_or_else(Fields::default, |it| it.fields()),
                        );
                    }
                }
            }
        }
    }
}

fn add(ties: &mut Ties, tie: String, row: usize, fields: Fields) {
    let row = u32::try_from(row).unwrap_or(u32::MAX);
    let own = ties.entry(tie).or_default().entry(row).or_default();
    *own = heavier(*own, fields);
}

fn heavier(one: Fields, other: Fields) -> Fields {
    match one.weight() < other.weight() {
        true => other,
        false => one,
    }
}
