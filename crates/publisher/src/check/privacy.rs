//! What may point at people in a year's texts, for whoever looks at it before it is published.

pub use publishing::checks::privacy::Finding;

use klachtenwijzer::texts::Language;
use publishing::checks::privacy::{Certainty, Field, Kind};
use publishing::fault::privacy::code;
use publishing::fault::{Fault, PrivacyFault};
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::{self, Write};

/// Warnings by text and kind: those that are likely or certain, and those that are neither.
pub fn warnings(findings: &[Finding]) -> (Vec<Fault>, Vec<Fault>) {
    let is_surer = |finding: &&Finding| finding.certainty > Certainty::Perhaps;
    let (surer, rest): (Vec<&Finding>, Vec<&Finding>) = findings.iter().partition(is_surer);
    (PrivacyFault::of(&surer), PrivacyFault::of(&rest))
}

/// Says how many more passages there are that are only perhaps about somebody: too many to read among others.
pub fn rest(findings: &[Finding], language: Language, out: &mut impl Write) -> io::Result<()> {
    let is_rest = |finding: &&Finding| finding.certainty == Certainty::Perhaps;
    let count = findings.iter().filter(is_rest).count();
    match (language, count) {
        (_, 0) => Ok(()),
        (Language::Dutch, count) => writeln!(
            out,
            "privacy: nog {count} keer een woord dat misschien over iemand gaat (--json noemt ze alle)"
        ),
        (Language::English, count) => writeln!(
            out,
            "privacy: {count} more words that are perhaps about somebody (--json names all)"
        ),
    }
}

/// Counts by kind, in one line.
pub fn count(findings: &[Finding], language: Language, out: &mut impl Write) -> io::Result<()> {
    let mut kinds: BTreeMap<Kind, usize> = BTreeMap::new();
    for finding in findings {
        *kinds.entry(finding.kind).or_default() += 1;
    }
    if kinds.is_empty() {
        return Ok(());
    }
    let counts = kinds
        .iter()
        .map(|(kind, count)| format!("{} {count}", code(*kind)));
    let counts = counts.collect::<Vec<_>>().join(", ");
    match language {
        Language::Dutch => writeln!(
            out,
            "waarschuwing: wijst misschien naar iemand: {counts} (check noemt ze)"
        ),
        Language::English => writeln!(
            out,
            "warning: may point at somebody: {counts} (check names them)"
        ),
    }
}

/// A passage, for programs.
#[derive(Serialize)]
pub struct Told<'a> {
    code: &'static str,
    kind: Kind,
    certainty: Certainty,
    place: String,
    field: Field,
    /// Characters of the text, counted from 0: the first, and the one behind the last.
    from: usize,
    to: usize,
    passage: &'a str,
    what: String,
    todo: String,
}

impl<'a> Told<'a> {
    /// A passage, told in a language.
    pub fn of(finding: &'a Finding, language: Language) -> Self {
        let told = PrivacyFault::of(&[finding])
            .pop()
            .map(|fault| fault.tell(language));
        let (what, todo) = told.map(|told| (told.what, told.todo)).unwrap_or_default();
        Self {
            code: code(finding.kind),
            kind: finding.kind,
            certainty: finding.certainty,
            place: finding.place.to_string(),
            field: finding.field,
            from: finding.characters.start,
            to: finding.characters.end,
            passage: &finding.passage,
            what,
            todo,
        }
    }
}
