//! The years that a page shows, where it can show one or all of them.

/// Which years a page shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Years {
    /// The newest, whichever that is.
    #[default]
    Newest,
    /// This one.
    One(u16),
    /// All that are published.
    All,
}

/// Which years an address asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AskedYears {
    /// Those to show.
    pub years: Years,
    /// What the address says instead of a year that is published.
    pub unknown: Option<String>,
}

impl Years {
    /// The name of the years in a query.
    pub const NAME: &'static str = "jaar";
    /// The value of all years.
    const ALL: &'static str = "alle";

    /// The value in a query; none for what is shown without one.
    pub fn value(self) -> Option<String> {
        match self {
            Self::Newest => None,
            Self::One(year) => Some(year.to_string()),
            Self::All => Some(Self::ALL.to_owned()),
        }
    }
}

impl From<Years> for AskedYears {
    fn from(years: Years) -> Self {
        let unknown = None;
        Self { years, unknown }
    }
}

impl AskedYears {
    /// Reads a value. Which years are published is for others to say.
    pub(super) fn read(value: &str) -> Self {
        match value.parse() {
            Ok(year) => Years::One(year).into(),
            Err(_) if value == Years::ALL => Years::All.into(),
            Err(_) => Self::not(value),
        }
    }

    /// The same where these years are published, the newest first: what isn't can't be shown.
    pub fn among(self, published: &[u16]) -> Self {
        match self.years {
            Years::One(year) if !published.contains(&year) => Self::not(&year.to_string()),
            Years::All if published.len() < 2 => Years::Newest.into(),
            _ => self,
        }
    }

    fn not(value: &str) -> Self {
        Self {
            years: Years::Newest,
            unknown: Some(value.to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_published_years_are_shown() {
        let published = [2034, 2033];
        for (value, years, unknown) in [
            ("2033", Years::One(2033), None),
            ("2034", Years::One(2034), None),
            ("alle", Years::All, None),
            ("1999", Years::Newest, Some("1999")),
            ("vorig", Years::Newest, Some("vorig")),
            ("20333", Years::Newest, Some("20333")),
        ] {
            let asked = AskedYears::read(value).among(&published);
            assert_eq!((asked.years, asked.unknown.as_deref()), (years, unknown));
        }
    }

    /// With one year there is nothing to choose, and addresses of later on work already.
    #[test]
    fn a_single_year_is_all_years() {
        let asked = |value| AskedYears::read(value).among(&[2033]);
        assert_eq!(asked("alle"), AskedYears::default());
        assert_eq!(asked("2033"), Years::One(2033).into());
    }
}
