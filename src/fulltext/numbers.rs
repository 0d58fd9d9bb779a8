//! Whole numbers as a text.
//!
//! A list of JSON's numbers is a value of its own for every number: a hundred thousand of them take a phone
//! a second to read. As one text they are read at once, and hosts compress them as they compress JSON.

/// Five bits of a number each; those behind the thirty-second have more of it behind them.
const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const BITS: u32 = 5;
const MORE: u32 = 1 << BITS;

/// The text of these numbers, the lowest bits of each first.
pub fn write(numbers: impl IntoIterator<Item = u32>) -> String {
    let mut text = String::new();
    for mut number in numbers {
        while number >= MORE {
            text.push(digit(MORE + number % MORE));
            number >>= BITS;
        }
        text.push(digit(number));
    }
    text
}

/// The numbers of a text; none where it isn't one of [`write`]'s.
pub fn read(text: &str) -> Option<Vec<u32>> {
    let mut numbers = Vec::with_capacity(text.len());
    let (mut number, mut shift) = (0_u32, 0);
    for byte in text.bytes() {
        let digit = value(byte)?;
        let bits = digit % MORE;
        // What a number of 32 bits has no room for.
        if shift >= u32::BITS || (bits << shift) >> shift != bits {
            return None;
        }
        number |= bits << shift;
        shift += BITS;
        if digit < MORE {
            numbers.push(number);
            (number, shift) = (0, 0);
        }
    }
    (shift == 0).then_some(numbers)
}

fn digit(value: u32) -> char {
    let digit = DIGITS.get(value as usize).copied();
    char::from(digit.unwrap_or_default())
}

fn value(digit: u8) -> Option<u32> {
    let value = match digit {
        b'A'..=b'Z' => digit - b'A',
        b'a'..=b'z' => digit - b'a' + 26,
        b'0'..=b'9' => digit - b'0' + 52,
        b'-' => 62,
        b'_' => 63,
        _ => return None,
    };
    Some(value.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_come_back() {
        let numbers = [0, 1, 31, 32, 33, 1023, 1024, 70_000, u32::MAX];
        let text = write(numbers);
        assert_eq!(read(&text).unwrap(), numbers);
        assert!(text.starts_with("ABfgBhB"), "{text}");
        assert_eq!(read("").unwrap(), [0_u32; 0]);
    }

    #[test]
    fn what_is_no_list_is_refused() {
        for text in [
            "A B", "é", "\"", "g", "Agg", "_______A", "______E", "______g",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
