//! Small views that pages and islands share.

#[cfg(feature = "render")]
mod frame;

#[cfg(feature = "render")]
pub use frame::frame;
