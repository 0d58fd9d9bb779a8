//! What a first build is at, and how long the rest will take.

use crate::run::{say, target};
use std::time::{Duration, Instant};

/// The steps of a first development build, with the seconds that each took on two cores.
const STEPS: [(&str, u32); 4] = [
    ("installing what is missing", 10),
    ("compiling the publisher, its libraries first", 150),
    ("compiling the islands for the browser", 80),
    ("bundling scripts, and pouring the pages", 10),
];

/// Says which step begins. Only a first build says what is left: every other one takes seconds.
pub struct Progress {
    began: Instant,
    begun: usize,
    speaks: bool,
}

impl Progress {
    /// For a development build.
    pub fn new() -> Self {
        Self {
            speaks: !target().join("islands/development").exists(),
            ..Self::silent()
        }
    }

    /// Says nothing.
    pub fn silent() -> Self {
        Self {
            began: Instant::now(),
            begun: 0,
            speaks: false,
        }
    }

    /// The next step begins.
    pub fn step(&mut self) {
        if self.speaks
            && let Some(text) = line(self.begun, self.began.elapsed())
        {
            say(&text);
        }
        self.begun += 1;
    }
}

/// What is said when a step begins, after what the steps before it have taken: they tell how fast this
/// machine is.
fn line(step: usize, taken: Duration) -> Option<String> {
    let (name, _) = STEPS.get(step)?;
    let seconds =
        |steps: &[(&str, u32)]| steps.iter().map(|(_, seconds)| f64::from(*seconds)).sum();
    let (before, after): (f64, f64) = (seconds(&STEPS[..step]), seconds(&STEPS[step..]));
    // The short first step tells nothing: it waits for the network.
    let pace = if step > 1 {
        taken.as_secs_f64() / before
    } else {
        1.0
    };
    let left = match (after * pace / 60.0).round() {
        minutes if minutes < 1.0 => "less than a minute left".to_owned(),
        minutes => format!("about {minutes} min left"),
    };
    Some(format!(
        "\n{} of {}: {name} ({left})\n",
        step + 1,
        STEPS.len()
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slow_machine_is_told_a_longer_time() {
        let text = |step, seconds| line(step, Duration::from_secs(seconds)).unwrap();
        assert!(text(0, 0).contains("1 of 4: installing what is missing (about 4 min left)"));
        assert!(text(2, 160).contains("3 of 4") && text(2, 160).contains("(about 2 min left)"));
        assert!(text(2, 480).contains("(about 5 min left)"));
        assert!(text(3, 240).contains("(less than a minute left)"));
        assert_eq!(line(4, Duration::ZERO), None);
    }
}
