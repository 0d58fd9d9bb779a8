//! Parts of a whole.

/// Below this many complaints a percentage says more than the complaints do: one of four would
/// already be 25%.
pub const FEWEST_FOR_PERCENT: u32 = 20;

/// The whole percentage, rounded half up; `None` where the whole is too small for one.
pub fn percent(part: u32, whole: u32) -> Option<u32> {
    if whole < FEWEST_FOR_PERCENT {
        return None;
    }
    let rounded = (u64::from(part) * 200 + u64::from(whole)) / (u64::from(whole) * 2);
    u32::try_from(rounded).ok()
}

/// How many per hundred; zero where there is nothing to divide by.
pub fn per_hundred(part: u32, whole: u32) -> f64 {
    if whole == 0 {
        return 0.0;
    }
    f64::from(part) * 100.0 / f64::from(whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentages_are_rounded_half_up() {
        for (part, whole, expected) in [
            (247, 572, 43), // 43.18
            (168, 572, 29), // 29.37
            (1, 40, 3),     // 2.5
            (0, 20, 0),
            (20, 20, 100),
        ] {
            assert_eq!(percent(part, whole), Some(expected));
        }
    }

    #[test]
    fn few_complaints_get_no_percentage() {
        assert_eq!(percent(1, 19), None);
        assert_eq!(percent(0, 0), None);
    }

    #[test]
    fn the_rate_of_2023() {
        assert!((per_hundred(572, 71_757) - 0.797_134).abs() < 0.000_01);
        assert!(per_hundred(1, 0).abs() < f64::EPSILON);
    }
}
