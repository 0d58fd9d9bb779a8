//! What an organisation makes its own: colours and type, in place of `style/tokens.css`.
//!
//! Colours are given token by token, and what isn't given stays ours; whether all of it together
//! can be read is checked here, before anything is published.

mod colour;
mod palette;
mod sheet;

pub use colour::{Colour, ColourError};
pub use palette::{Colours, ContrastError, GivenColours, Scheme, Token, TooPale};
pub use sheet::{Font, FontError, stylesheet};
