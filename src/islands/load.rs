//! What islands fetch, on its way from the host.

use dataset::FetchError;

/// Something that takes time to arrive.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Load<T> {
    /// Nobody has asked for it yet.
    #[default]
    Asleep,
    /// It was asked for.
    Waiting,
    /// Here it is.
    Loaded(T),
    /// It doesn't come.
    Failed(FetchError),
}
