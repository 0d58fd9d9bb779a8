//! What the Act asks of a year's report, in lines and for programs.

use klachtenwijzer::texts::Language;
use publishing::checks::act::{Act, Point, State};
use publishing::fault::Tell;
use serde::Serialize;
use std::io::{self, Write};

/// Prints each point in a line.
pub fn print(act: Option<&Act>, language: Language, out: &mut impl Write) -> io::Result<()> {
    let Some(act) = act else {
        return Ok(());
    };
    let (word, article) = match language {
        Language::Dutch => ("wet", "art. 1.57b, lid"),
        Language::English => ("act", "art. 1.57b,"),
    };
    for point in &act.points {
        let (code, state, told) = (
            point.code(),
            point.state.name(language),
            point.tell(language),
        );
        let place = point.duty.paragraph();
        writeln!(out, "{word}: {state} [{code}] {told} ({article} {place})")?;
    }
    Ok(())
}

/// The points, for programs.
#[derive(Serialize)]
pub struct Told {
    year: u16,
    /// Whether a report is needed at all.
    is_needed: bool,
    points: Vec<ToldPoint>,
}

#[derive(Serialize)]
struct ToldPoint {
    code: &'static str,
    /// The paragraph of art. 1.57b.
    paragraph: &'static str,
    state: State,
    what: String,
    todo: String,
}

impl Told {
    /// The points, told in a language.
    pub fn of(act: &Act, language: Language) -> Self {
        let point = |point: &Point| {
            let told = point.tell(language);
            ToldPoint {
                code: point.code(),
                paragraph: point.duty.paragraph(),
                state: point.state,
                what: told.what,
                todo: told.todo,
            }
        };
        Self {
            year: act.year,
            is_needed: act.is_needed,
            points: act.points.iter().map(point).collect(),
        }
    }
}
