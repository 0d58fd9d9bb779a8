//! Calculation: counts, rates, intervals, series.
