//! A title in the place that there is for it.

/// Letter sizes in pixels with the lines that they leave room for, the largest first.
const SIZES: [(u32, usize); 4] = [(92, 2), (76, 2), (64, 3), (52, 3)];
/// What stands where a title was cut off.
const CUT: char = '…';

/// A title in lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fitted {
    /// The size of its letters.
    pub size: u32,
    lines: Vec<String>,
}

impl Fitted {
    /// The largest size in which a title fits; in the smallest it is cut off. `measure` says how
    /// wide a text of 100 pixels is.
    pub fn new(title: &str, width: u32, measure: impl Fn(&str) -> f32) -> Self {
        let fits = |size: u32| {
            let limit = f64::from(width) * 100.0 / f64::from(size);
            let measure = &measure;
            move |text: &str| f64::from(measure(text)) <= limit
        };
        let whole = SIZES.into_iter().find_map(|(size, most)| {
            let lines = wrap(title, fits(size));
            let fits = fits(size);
            (lines.len() <= most && lines.iter().all(|line| fits(line)))
                .then_some(Self { size, lines })
        });
        let [.., (size, most)] = SIZES;
        whole.unwrap_or_else(|| {
            let fits = fits(size);
            let mut lines = wrap(title, fits);
            let is_cut = lines.len() > most;
            lines.truncate(most);
            let last = lines.len().saturating_sub(1);
            let lines = lines.into_iter().enumerate();
            let lines = lines.map(|(at, line)| cut(line, is_cut && at == last, fits));
            Self {
                size,
                lines: lines.collect(),
            }
        })
    }

    /// Each line with the height at which it stands, below what ends at `top`.
    pub fn lines(&self, top: u32) -> impl Iterator<Item = (u32, &str)> {
        let step = self.size * 9 / 8;
        let first = top + 24 + self.size;
        (0..)
            .zip(&self.lines)
            .map(move |(at, line): (u32, _)| (first + at * step, line.as_str()))
    }
}

fn wrap(title: &str, fits: impl Fn(&str) -> bool) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in title.split_whitespace() {
        match lines.last_mut() {
            Some(line) if fits(&format!("{line} {word}")) => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Shortens a line that is too long, or that goes on.
fn cut(mut line: String, goes_on: bool, fits: impl Fn(&str) -> bool) -> String {
    if !goes_on && fits(&line) {
        return line;
    }
    line.push(CUT);
    while !fits(&line) && line.pop().is_some() && line.pop().is_some() {
        line.push(CUT);
    }
    line
}

/// A text for XML: escaped, and without what XML forbids or what turns the direction of others.
pub fn clean(text: &str) -> String {
    let is_mark = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let kept = text.chars().filter(|&c| !c.is_control() && !is_mark(c));
    let mut clean = String::with_capacity(text.len());
    for c in kept {
        match c {
            '&' => clean.push_str("&amp;"),
            '<' => clean.push_str("&lt;"),
            '>' => clean.push_str("&gt;"),
            c => clean.push(c),
        }
    }
    clean
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every letter is half as wide as it is high.
    fn fit(title: &str) -> Fitted {
        let letters = |text: &str| f32::from(u16::try_from(text.chars().count()).unwrap()) * 50.0;
        Fitted::new(title, 1000, letters)
    }

    #[test]
    fn short_titles_are_large_and_long_ones_go_over_lines() {
        assert_eq!(fit("KDV Ziezo").size, 92);
        assert_eq!(fit("KDV Ziezo").lines, ["KDV Ziezo"]);
        let long = fit("BSO De Vrolijke Vlinders aan de Burgemeester van Houtenlaan");
        assert_eq!(long.size, 64);
        assert_eq!(
            long.lines.join(" "),
            "BSO De Vrolijke Vlinders aan de Burgemeester van Houtenlaan"
        );
    }

    #[test]
    fn endless_titles_are_cut_off() {
        let endless = fit(&"woord ".repeat(100));
        assert_eq!((endless.size, endless.lines.len()), (52, 3));
        assert!(endless.lines[2].ends_with(CUT) && !endless.lines[1].ends_with(CUT));
        let word = fit(&"n".repeat(200));
        assert_eq!(word.lines.len(), 1);
        assert!(word.lines[0].chars().count() <= 38 && word.lines[0].ends_with(CUT));
        assert!(fit("").lines.is_empty());
    }

    #[test]
    fn texts_stay_texts() {
        assert_eq!(clean("A & <b>\u{202e}x\u{0}"), "A &amp; &lt;b&gt;x");
    }
}
