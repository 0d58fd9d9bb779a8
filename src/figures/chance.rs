//! How far counts of things that happen rarely vary by chance, also where one event can be counted
//! several times.
//!
//! Counts of events that come one by one are spread like Poisson's distribution. Complaints do not:
//! one event may bring several parents to complain. With a [`Dispersion`] above 1 counts are spread
//! like the negative binomial distribution, whose variance is that factor times the mean: so many
//! events at random, and each with complaints at random (M.H. Quenouille, "A relation between the
//! logarithmic, Poisson, and negative binomial series", Biometrics 5 (1949), 162–164). With 1 it is
//! Poisson's.
//!
//! Sources. Interval: F. Garwood, "Fiducial limits for the Poisson distribution", Biometrika 28
//! (1936), 437–442: the exact limits, which are half the quantiles of chi-square distributions.
//! Control limits: D.J. Spiegelhalter, "Funnel plots for comparing institutional performance",
//! Statistics in Medicine 24 (2005), 1185–1202, doi 10.1002/sim.1970: exact quantiles, interpolated
//! so that the lines don't jump from one whole number to the next (appendix), and a variance
//! multiplied by a factor where counts vary more than by chance. He takes the normal distribution for
//! the latter, which is none for counts with a mean of a third; where means are large the limits here
//! are his. In one thing the upper limit differs from that appendix: it is interpolated as the lower
//! one is, from the chance of so many or more. A count then lies beyond a limit exactly where its tail
//! is smaller than allowed, which B.N. Manktelow and S.E. Seaton ask of the first of three ways that
//! they compare ("Specifying the probability characteristics of funnel plot control limits", PLoS ONE
//! 7 (2012), e45723). The appendix puts the upper line one complaint lower, which makes no difference
//! where there are hundreds; with a tenth of a complaint to be expected it would put every single
//! complaint beyond the 95% line. The page that compares says so.

use super::dispersion::Dispersion;

/// The chance left out on each side of a 95% interval.
pub const TAIL_95: f64 = 0.025;
/// The chance left out on each side of 99.8% control limits.
pub const TAIL_998: f64 = 0.001;

/// Halving this often leaves less than a billionth of any range that counts of complaints span.
const HALVINGS: u32 = 80;
/// A term smaller than this no longer changes a sum of chances.
const NEGLIGIBLE: f64 = 1e-18;

/// The exact 95% interval around a count: Garwood's where the dispersion is 1.
pub fn interval_95(count: u32, dispersion: Dispersion) -> (f64, f64) {
    let with = |mean| Spread::new(mean, dispersion);
    let highest = (f64::from(count) * 2.0 + 20.0) * dispersion.factor();
    let low = if count == 0 {
        0.0
    } else {
        // The mean at which this many or more would still happen with a chance of 2.5%.
        bisect(highest, |mean| with(mean).at_least(count) < TAIL_95)
    };
    // The mean at which this many or fewer would still happen with a chance of 2.5%.
    let high = bisect(highest, |mean| with(mean).at_most(count) > TAIL_95);
    (low, high)
}

/// Lower and upper control limit for a count with this mean, with the same `tail` beyond each.
pub fn control_limits(mean: f64, tail: f64, dispersion: Dispersion) -> (f64, f64) {
    let spread = Spread::new(mean, dispersion);
    let (low, high) = (spread.quantile(tail), spread.quantile(1.0 - tail));
    (low.max(0.0), high + 1.0)
}

/// The chance of a count above a limit.
pub fn above(limit: f64, mean: f64, dispersion: Dispersion) -> f64 {
    Spread::new(mean, dispersion).at_least(limit.max(0.0) as u32 + 1)
}

/// How counts with a mean are spread.
#[derive(Clone, Copy, Debug)]
struct Spread {
    mean: f64,
    /// The variance divided by the mean, 1 or more.
    factor: f64,
}

impl Spread {
    fn new(mean: f64, dispersion: Dispersion) -> Self {
        let factor = dispersion.factor();
        Self { mean, factor }
    }

    /// The chance of `count + 1`, divided by that of `count`.
    fn step(self, count: u32) -> f64 {
        let count = f64::from(count);
        (self.mean + count * (self.factor - 1.0)) / (self.factor * (count + 1.0))
    }

    /// The interpolated quantile of Spiegelhalter's appendix.
    fn quantile(self, chance: f64) -> f64 {
        // What lies more than ten standard deviations below is nothing.
        let deviation = (self.mean * self.factor).sqrt();
        let mut count = (self.mean - 10.0 * deviation).max(0.0) as u32;
        let mut term = self.exactly(count);
        let mut sum = term;
        // A sum of rounded terms may stay a hair below a chance close to 1: the terms end it then.
        while sum < chance && (f64::from(count) < self.mean || term > NEGLIGIBLE) {
            term *= self.step(count);
            count += 1;
            sum += term;
        }
        let surplus = if term > 0.0 {
            (sum - chance) / term
        } else {
            0.0
        };
        f64::from(count) - surplus
    }

    /// The chance of `count` or fewer.
    fn at_most(self, count: u32) -> f64 {
        let mut term = self.exactly(count);
        let mut sum = 0.0;
        for number in (1..=count).rev() {
            sum += term;
            term /= self.step(number - 1);
            // Below the mean terms only shrink on the way down.
            if f64::from(number) < self.mean && term < NEGLIGIBLE {
                break;
            }
        }
        sum + term
    }

    /// The chance of `count` or more.
    fn at_least(self, count: u32) -> f64 {
        let (mut number, mut term) = (count, self.exactly(count));
        let mut sum = 0.0;
        while term > NEGLIGIBLE || f64::from(number) < self.mean {
            sum += term;
            term *= self.step(number);
            number += 1;
        }
        sum
    }

    /// The chance of exactly `count`. By logarithms, since the factors alone leave what a number holds.
    fn exactly(self, count: u32) -> f64 {
        if self.mean <= 0.0 {
            return if count == 0 { 1.0 } else { 0.0 };
        }
        let more = self.factor - 1.0;
        // The limit of ln (1 + x) ÷ x at 0 is 1: Poisson's distribution.
        let events = if more > 0.0 { more.ln_1p() / more } else { 1.0 };
        let steps: f64 = (0..count).map(|number| self.step(number).ln()).sum();
        (steps - self.mean * events).exp()
    }
}

/// The point between 0 and `high` up to which `below` holds.
fn bisect(mut high: f64, below: impl Fn(f64) -> bool) -> f64 {
    let mut low = 0.0;
    for _ in 0..HALVINGS {
        let middle = (low + high) / 2.0;
        if below(middle) {
            low = middle;
        } else {
            high = middle;
        }
    }
    (low + high) / 2.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(found: f64, expected: f64, within: f64) {
        assert!((found - expected).abs() < within, "{found} {expected}");
    }

    /// Half the 2.5% quantile of chi-square with 2n degrees of freedom, and half its 97.5% quantile
    /// with 2n + 2: as printed in its tables with three decimals, for example in the NIST/SEMATECH
    /// e-Handbook of Statistical Methods, 1.3.6.7.4.
    #[test]
    fn intervals_are_those_of_published_tables() {
        for (count, low, high) in [
            (1, 0.051, 11.143),
            (2, 0.484, 14.449),
            (3, 1.237, 17.535),
            (4, 2.180, 20.483),
            (5, 3.247, 23.337),
            (10, 9.591, 36.781),
            (20, 24.433, 61.777),
        ] {
            let interval = interval_95(count, Dispersion::NONE);
            near(interval.0 * 2.0, low, 0.0006);
            near(interval.1 * 2.0, high, 0.0006);
        }
    }

    /// As others print them: the manual of the R package `epitools` for none (`pois.exact`), R for 5
    /// in 94.32 pump days (`poisson.test`, in the course Statistical Inference of Johns Hopkins
    /// University), and the manual of the NAG Library for 296 weed seeds in 98 samples of meadow grass
    /// (the example of g07abc).
    #[test]
    fn intervals_are_those_that_others_print() {
        near(interval_95(0, Dispersion::NONE).1, 3.689, 0.0005);
        let (low, high) = interval_95(5, Dispersion::NONE);
        near(low / 94.32, 0.017_212_54, 1e-8);
        near(high / 94.32, 0.123_710_05, 1e-8);
        let (low, high) = interval_95(296, Dispersion::NONE);
        near(low / 98.0, 2.6861, 0.000_05);
        near(high / 98.0, 3.3848, 0.000_05);
    }

    /// No complaint at all has the chance e^−m, which is 1 in 40 at m = ln 40; one or more have the
    /// chance 1 − e^−m, which is 1 in 40 at m = ln (40 ÷ 39).
    #[test]
    fn intervals_of_none_and_one_by_hand() {
        assert_eq!(interval_95(0, Dispersion::NONE).0, 0.0);
        near(interval_95(0, Dispersion::NONE).1, 40_f64.ln(), 1e-9);
        near(
            interval_95(1, Dispersion::NONE).0,
            (40.0_f64 / 39.0).ln(),
            1e-9,
        );
        // At most one has the chance e^−m (1 + m).
        let high = interval_95(1, Dispersion::NONE).1;
        near((-high).exp() * (1.0 + high), 0.025, 1e-9);
    }

    /// Where there are many, the limits are close to the square-root rule: 10,000 ± 196, and the
    /// skew of the distribution moves both up by about (1.96² ± 1) / 3 and the like.
    #[test]
    fn large_counts_are_no_trouble() {
        let (low, high) = interval_95(10_000, Dispersion::NONE);
        near(low, 9_804.96, 0.5);
        near(high, 10_197.96, 0.5);
    }

    /// By hand, mean 1: chances of at most 0, 1, 2, 3 are .3679, .7358, .9197, .9810. The first above
    /// .975 is 3; (.9810 − .975) ÷ .0613 = .0981 is taken off 4 again.
    #[test]
    fn control_limits_by_hand() {
        let (low, high) = control_limits(1.0, TAIL_95, Dispersion::NONE);
        near(low, 0.0, 1e-12);
        near(high, 3.9019, 0.0005);
        // Mean 10: at most 3 is .01034, at most 4 is .02925; (.02925 − .025) ÷ .01892 = .2248.
        // At most 16 is .97296, at most 17 is .98572; (.98572 − .975) ÷ .01276 = .8401.
        let (low, high) = control_limits(10.0, TAIL_95, Dispersion::NONE);
        near(low, 3.7752, 0.001);
        near(high, 17.1597, 0.001);
    }

    #[test]
    fn a_count_is_beyond_a_limit_where_its_tail_is_too_small() {
        for (mean, factor) in [0.1, 0.3, 0.9, 2.0, 7.5, 40.0]
            .into_iter()
            .flat_map(|mean| [(mean, 1.0), (mean, 2.25)])
        {
            let dispersion = Dispersion::at_least_one(factor);
            let spread = Spread::new(mean, dispersion);
            for tail in [TAIL_95, TAIL_998] {
                let (low, high) = control_limits(mean, tail, dispersion);
                for count in 0..100 {
                    let (number, at) = (f64::from(count), format!("{count} at {mean}"));
                    assert_eq!(number > high, spread.at_least(count) < tail, "{at}");
                    assert_eq!(number < low, spread.at_most(count) < tail, "{at}");
                }
            }
        }
    }

    #[test]
    fn wider_limits_lie_outside_narrower_ones() {
        for mean in [0.0, 0.1, 0.9, 3.0, 25.0, 400.0, 5_000.0] {
            let (inner, outer) = (
                control_limits(mean, TAIL_95, Dispersion::NONE),
                control_limits(mean, TAIL_998, Dispersion::NONE),
            );
            assert!(outer.0 <= inner.0 && inner.0 <= mean, "{mean}");
            assert!(mean <= inner.1 && inner.1 <= outer.1, "{mean}");
        }
    }

    /// By hand, mean 1 and a variance of 2: the chance of none is 2^(−1), and each further chance is
    /// (1 + n) ÷ (2 (n + 1)) = ½ of the one before: ½, ¼, ⅛ and so on. At most 5 is 63/64 = .984375,
    /// the first above .975; (.984375 − .975) ÷ (1/64) = .6 is taken off 6 again.
    #[test]
    fn counts_that_come_in_groups_by_hand() {
        let twice = Dispersion::at_least_one(2.0);
        let spread = Spread::new(1.0, twice);
        near(spread.exactly(0), 0.5, 1e-12);
        near(spread.exactly(3), 1.0 / 16.0, 1e-12);
        near(spread.at_most(5), 63.0 / 64.0, 1e-12);
        near(spread.at_least(6), 1.0 / 64.0, 1e-12);
        near(control_limits(1.0, TAIL_95, twice).1, 5.4, 1e-9);
        near(above(5.4, 1.0, twice), 1.0 / 64.0, 1e-12);
        // None at all has the chance 2^−m, which is 1 in 40 at m = ln 40 ÷ ln 2.
        near(interval_95(0, twice).1, 40_f64.ln() / 2_f64.ln(), 1e-9);
    }

    /// Spiegelhalter's limits of the normal distribution: the mean ± 1.96 √(φ mean), here with 2.25.
    #[test]
    fn where_there_are_many_limits_are_those_of_the_article() {
        let (low, high) = control_limits(40_000.0, TAIL_95, Dispersion::at_least_one(2.25));
        near(low, 40_000.0 - 588.0, 5.0);
        near(high, 40_000.0 + 588.0, 5.0);
    }
}
