//! What islands draw once and throw away: tables and pictures as plain data, and what puts them on
//! the page.

mod drawing;
mod funnel;
mod grid;
mod put;

pub use drawing::{Drawing, Node, draw};
pub use funnel::funnel_plot;
pub use grid::{Grid, GridGroup, GridRow, Interval, grid};
pub use put::put;
