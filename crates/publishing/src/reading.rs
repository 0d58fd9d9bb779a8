//! Reading the files of a published dataset. Each says its format first: one of another format is
//! refused as that, before anything it lacks or has besides is complained of.

use dataset::check_format;
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// What every file of a dataset begins with.
#[derive(Deserialize)]
struct Versioned {
    format: u32,
}

/// Reads a file; an error says why it can't be used.
pub fn dataset_file<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, String> {
    let versioned: Versioned = serde_json::from_slice(bytes).map_err(|error| error.to_string())?;
    check_format(versioned.format).map_err(|error| error.to_string())?;
    serde_json::from_slice(bytes).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use dataset::Index;

    #[test]
    fn another_format_is_named_before_what_it_lacks() {
        let read = |json: &str| dataset_file::<Index>(json.as_bytes());
        assert!(read("{\"format\": 2, \"years\": []}").is_ok());
        for (json, why) in [
            ("{\"format\": 1}", "the data has format 1"),
            ("{\"format\": 3, \"editions\": {}}", "the data has format 3"),
            ("{\"format\": 2}", "missing field `years`"),
            ("{}", "missing field `format`"),
            ("[", "EOF"),
        ] {
            let error = read(json).unwrap_err();
            assert!(error.contains(why), "{json}: {error}");
        }
    }
}
