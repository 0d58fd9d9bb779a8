//! Names made comparable, index, ranking.
