//! Numbers and dates as a language writes them.

use super::Language;

/// The months as a Dutch text has them, January first.
pub const DUTCH_MONTHS: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];

const ENGLISH_MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

impl Language {
    /// A whole number: `71.757` in Dutch, `71,757` in English.
    pub fn whole(self, number: u32) -> String {
        match self {
            Self::Dutch => grouped(number, '.'),
            Self::English => grouped(number, ','),
        }
    }

    /// A number with two decimals: `0,80` in Dutch, `0.80` in English.
    pub fn decimal(self, number: f64) -> String {
        match self {
            Self::Dutch => format!("{number:.2}").replace('.', ","),
            Self::English => format!("{number:.2}"),
        }
    }

    /// A date of the form `2024-05-31`: `31 mei 2024`; of `2024-05` the month and the year. Anything
    /// else stays as it is, since a date that can't be read is still worth showing.
    pub fn date(self, iso: &str) -> String {
        let months = match self {
            Self::Dutch => &DUTCH_MONTHS,
            Self::English => &ENGLISH_MONTHS,
        };
        date_with_month(iso, months).unwrap_or_else(|| iso.into())
    }
}

fn grouped(number: u32, separator: char) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

fn date_with_month(iso: &str, months: &[&str; 12]) -> Option<String> {
    let mut parts = iso.splitn(3, '-');
    let year: u16 = parts.next()?.parse().ok()?;
    let month: usize = parts.next()?.parse().ok()?;
    let name = months.get(month.checked_sub(1)?)?;
    let Some(day) = parts.next() else {
        return Some(format!("{name} {year}"));
    };
    let day: u8 = day.parse().ok()?;
    Some(format!("{day} {name} {year}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_the_dutch_way() {
        let dutch = Language::Dutch;
        assert_eq!(
            [0, 572, 1_000, 71_757, 1_234_567].map(|n| dutch.whole(n)),
            ["0", "572", "1.000", "71.757", "1.234.567"]
        );
        assert_eq!(dutch.decimal(0.797_1), "0,80");
        assert_eq!(dutch.decimal(12.0), "12,00");
    }

    #[test]
    fn dates_are_written_the_dutch_way() {
        let dutch = Language::Dutch;
        assert_eq!(dutch.date("2024-05-31"), "31 mei 2024");
        assert_eq!(dutch.date("2024-11"), "november 2024");
        assert_eq!(dutch.date("2024-13-01"), "2024-13-01");
        assert_eq!(dutch.date("voorjaar"), "voorjaar");
    }

    #[test]
    fn numbers_and_dates_are_written_the_english_way() {
        let english = Language::English;
        assert_eq!(english.whole(1_234_567), "1,234,567");
        assert_eq!(english.decimal(0.797_1), "0.80");
        assert_eq!(english.date("2024-05-31"), "31 May 2024");
    }
}
