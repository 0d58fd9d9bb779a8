//! What islands draw once and throw away: tables and pictures as plain data, and the same as
//! HTML.

mod drawing;
#[cfg(any(feature = "render", feature = "compare"))]
mod funnel;
#[cfg(any(feature = "render", feature = "compare"))]
mod grid;

pub use drawing::{Drawing, draw, html};
#[cfg(any(feature = "render", feature = "compare"))]
pub use funnel::funnel_plot;
#[cfg(any(feature = "render", feature = "compare"))]
pub use grid::{Cell, Grid, GridGroup, GridRow, Interval, Narrow, grid};
