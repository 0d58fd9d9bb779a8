//! How much complaints vary from location to location, and what that does to the limits of the comparison.

use crate::{Error, reread};
use dataset::{ComparedEntry, ComparedFile, Kind};
use klachtenwijzer::figures::chance::{TAIL_95, above, control_limits};
use klachtenwijzer::figures::comparison::{KindFigures, of_kind};
use klachtenwijzer::figures::dispersion::Dispersion;
use klachtenwijzer::figures::funnel::{Funnel, Position};
use publishing::editions::Publication;
use std::io::Write;

/// Every kind: variance over mean of its counts, the factor that widens its limits, and how many locations
/// lie above the upper 95% limit, beside how many chance alone puts there.
pub fn print(publication: &Publication, out: &mut impl Write) -> Result<(), Error> {
    let file: ComparedFile = reread(publication)?;
    let (mut looked_at, mut by_chance) = (0, 0.0);
    for kind in Kind::ALL {
        let counts: Vec<u32> = of_kind(kind, &file.locations)
            .map(|location| location.counts.total)
            .collect();
        let figures = KindFigures::of(kind, &file.locations);
        let Some(funnel) = Funnel::of(&figures, &file.locations) else {
            continue;
        };
        let chance = one_by_one(&funnel);
        looked_at += funnel.points.len();
        by_chance += chance;
        writeln!(
            out,
            "{kind:?}: {} locations, variance over mean {:.2}; {} with places, factor {:.2}; above the upper 95% limit {}, by chance {:.1}, {chance:.1} were complaints to come one by one",
            counts.len(),
            variance_over_mean(&counts),
            funnel.points.len(),
            funnel.dispersion.factor(),
            funnel.count(Position::High) + funnel.count(Position::VeryHigh),
            funnel.above_by_chance,
        )?;
    }
    let all = file.locations.len();
    writeln!(
        out,
        "{all} locations, {looked_at} with kind and places; were complaints to come one by one, chance alone would put {by_chance:.1} above the upper 95% limit; of all, {:.1} per 1,024",
        by_chance * 1024.0 / looked_at.max(1) as f64
    )?;
    without_register(&file.locations, out)
}

/// How many locations chance would put above limits that take every complaint for an event of its own.
fn one_by_one(funnel: &Funnel) -> f64 {
    let chances = funnel.points.iter().map(|point| {
        let mean = funnel.usual * f64::from(point.rate.places) / 100.0;
        let (_, limit) = control_limits(mean, TAIL_95, Dispersion::NONE);
        above(limit, mean, Dispersion::NONE)
    });
    chances.sum()
}

/// What the report alone gives: it names no location without a complaint.
fn without_register(all: &[ComparedEntry], out: &mut impl Write) -> Result<(), Error> {
    for kind in Kind::ALL {
        let counts: Vec<u32> = of_kind(kind, all)
            .map(|location| location.counts.total)
            .filter(|&total| total > 0)
            .collect();
        if counts.len() < 2 {
            continue;
        }
        writeln!(
            out,
            "{kind:?}, those with a complaint alone: {}, variance over mean {:.2}",
            counts.len(),
            variance_over_mean(&counts)
        )?;
    }
    Ok(())
}

fn variance_over_mean(counts: &[u32]) -> f64 {
    let number = counts.len() as f64;
    let mean = counts.iter().copied().map(f64::from).sum::<f64>() / number;
    let squares = counts
        .iter()
        .map(|&count| (f64::from(count) - mean).powi(2));
    squares.sum::<f64>() / (number - 1.0) / mean
}
