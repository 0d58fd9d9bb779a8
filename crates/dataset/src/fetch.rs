//! Why a reader far away doesn't have a file of the dataset.

use thiserror::Error;

/// Why a file could not be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum FetchError {
    /// No answer, or one that broke off.
    #[error("the answer did not arrive")]
    Network,
    /// The host answered, with this status.
    #[error("the host answered with status {0}")]
    Status(u16),
    /// The file is not what it should be: cut off, or other JSON.
    #[error("the file is not the JSON it should be")]
    Malformed,
}
