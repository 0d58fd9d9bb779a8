//! Lines with their page: footers taken out, page starts found.

use crate::{dates, text};
use dataset::Outcome;

/// The heading under which the complaints are listed.
pub const LIST_HEADING: &str = "Bijlage 1 Klachtenoverzicht";
/// How the heading after the list begins.
pub const AFTER_LIST: &str = "Bijlage 2";

/// A line of the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Counted from 1 in the source text.
    pub number: u32,
    /// The page it stands on.
    pub page: u32,
    /// The text with its trailing space, without the space that starts a page.
    pub text: String,
    /// Whether the page begins with this line.
    pub starts_page: bool,
}

/// A page footer, as printed in the middle of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Footer {
    /// The line with the page number.
    pub line: u32,
    /// The page number printed.
    pub printed: u32,
    /// The page counted.
    pub counted: u32,
    /// The number of pages printed.
    pub of_pages: u32,
    /// The title printed.
    pub title: String,
    /// The date printed, `YYYY-MM-DD`.
    pub date: String,
}

/// The lines of a report and the footers that stood between them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pages {
    /// Every line that is no part of a footer.
    pub lines: Vec<Line>,
    /// The footers.
    pub footers: Vec<Footer>,
}

/// The outcome that a line says as a whole: the answer to "was it founded?", or the verdict itself. A word in
/// a text is none, so each is written with its capital.
pub fn outcome(text: &str) -> Option<Outcome> {
    Some(match text.trim_end() {
        "Ja" | "Gegrond" => Outcome::Upheld,
        "Deels" | "Deels gegrond" | "Gedeeltelijk gegrond" | "Ten dele gegrond" => {
            Outcome::PartlyUpheld
        }
        "Nee" | "Ongegrond" | "Niet gegrond" => Outcome::NotUpheld,
        "Ingetrokken" => Outcome::Withdrawn,
        "Geen oordeel" => Outcome::NoJudgment,
        "Niet ontvankelijk" | "Niet in behandeling" => Outcome::Inadmissible,
        "Loopt nog" => Outcome::Pending,
        _ => return None,
    })
}

/// Whether a line reads as the page number of a footer.
pub fn looks_like_a_footer(line: &Line) -> bool {
    let text = line.text.trim().to_lowercase();
    let rest = ["pagina ", "pag. ", "blz. ", "bladzijde "]
        .iter()
        .find_map(|word| text.strip_prefix(word));
    rest.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()) && rest.len() < 12)
}

/// Whether a line is an outcome cell.
pub fn is_outcome(text: &str) -> bool {
    outcome(text).is_some()
}

/// Numbers the pages. `first_page` is the page of the first line: pages without text come before.
pub fn number_pages(report: &str, first_page: u32) -> Pages {
    let raw: Vec<&str> = report.lines().collect();
    let mut reader = Reader {
        page: first_page.saturating_sub(1),
        in_list: false,
        pages: Pages {
            lines: Vec::new(),
            footers: Vec::new(),
        },
    };
    let mut at = 0;
    let mut after_footer = false;
    while at < raw.len() {
        if let Some((mut footer, next)) = footer_at(&raw, at) {
            footer.counted = reader.page.saturating_add(1);
            reader.pages.footers.push(footer);
            at = next;
            after_footer = true;
        } else {
            reader.read(at, raw[at], after_footer);
            after_footer = false;
            at += 1;
        }
    }
    // Without a page number nobody can tell which page is meant.
    if reader.pages.footers.is_empty() {
        reader.pages.lines.iter_mut().for_each(|line| line.page = 0);
    }
    reader.pages
}

struct Reader {
    page: u32,
    in_list: bool,
    pages: Pages,
}

impl Reader {
    fn read(&mut self, at: usize, text: &str, after_footer: bool) {
        let starts_page = after_footer || self.starts_page(text);
        let text = if starts_page {
            text.strip_prefix(' ').unwrap_or(text)
        } else {
            text
        };
        self.page = self.page.saturating_add(u32::from(starts_page));
        if starts_page && text.starts_with(LIST_HEADING) {
            self.in_list = true;
        } else if starts_page && text.starts_with(AFTER_LIST) {
            self.in_list = false;
        }
        self.pages.lines.push(Line {
            number: u32::try_from(at + 1).unwrap_or(u32::MAX),
            page: self.page,
            text: text.to_owned(),
            starts_page,
        });
    }

    /// A page starts with one space. In the list of complaints so do list items, so there it
    /// counts only where a row can end: after an outcome, before the empty cells (four spaces) of
    /// a row without name and label, and before the heading that ends the list.
    fn starts_page(&self, text: &str) -> bool {
        let Some(rest) = text.strip_prefix(' ') else {
            return false;
        };
        if let Some(cell) = rest.strip_prefix(EMPTY_NAME_AND_LABEL) {
            return cell.starts_with(|c: char| !c.is_whitespace());
        }
        let after_outcome = self
            .pages
            .lines
            .last()
            .is_some_and(|line| is_outcome(&line.text));
        let row_can_end = after_outcome || rest.starts_with(AFTER_LIST);
        rest.starts_with(|c: char| !c.is_whitespace()) && (!self.in_list || row_can_end)
    }
}

/// What stands for the two empty cells of a row without name and label.
pub const EMPTY_NAME_AND_LABEL: &str = "    ";

/// A footer is a title, a date, and a little further `pagina 43/` with `196` on the same or the
/// next line; white space in and around it belongs to it, and nothing else does: a footer never takes
/// text away. Gives the footer and the index after it.
fn footer_at(raw: &[&str], at: usize) -> Option<(Footer, usize)> {
    const REACH: usize = 8;
    let title = Some(text::collapse(raw.get(at)?)).filter(|title| !title.is_empty())?;
    let date = dates::dutch_day(raw.get(at + 1)?)?;
    let number_at = (at + 2..raw.len().min(at + REACH))
        .find(|&index| !raw[index].trim().is_empty())
        .filter(|&index| raw[index].trim_start().starts_with("pagina "))?;
    let (printed, total) = raw[number_at]
        .trim()
        .strip_prefix("pagina ")?
        .split_once('/')?;
    let (total, mut next) = if total.trim().is_empty() {
        (*raw.get(number_at + 1)?, number_at + 2)
    } else {
        (total, number_at + 1)
    };
    while raw.get(next).is_some_and(|line| line.trim().is_empty()) {
        next += 1;
    }
    let footer = Footer {
        line: u32::try_from(number_at + 1).unwrap_or(u32::MAX),
        printed: text::dutch_number(printed.trim())?,
        counted: 0,
        of_pages: text::dutch_number(total.trim())?,
        title,
        date,
    };
    Some((footer, next))
}

#[cfg(test)]
mod tests {
    use super::*;

    const REPORT: &str = " 1. Voorwoord \n tweede bladzijde \n Bijlage 1 Klachtenoverzicht \ntekst \n * punt \n\nNee \n vervolg \n\nJa \n\n\nVerslag \n31 mei 2024 \n\n \n  pagina 13/\n14 \n\n \n\nrest \n     Overig \nx \n Bijlage 2 \n";

    #[test]
    fn pages_start_where_rows_can_end() {
        let pages = number_pages(REPORT, 9);
        let starts: Vec<(u32, &str)> = pages
            .lines
            .iter()
            .filter(|line| line.starts_page)
            .map(|line| (line.page, line.text.trim_end()))
            .collect();
        assert_eq!(
            starts,
            [
                (9, "1. Voorwoord"),
                (10, "tweede bladzijde"),
                (11, "Bijlage 1 Klachtenoverzicht"),
                (12, "vervolg"),
                (13, "rest"),
                (14, "    Overig"),
                (15, "Bijlage 2"),
            ]
        );
    }

    #[test]
    fn no_first_page_is_too_large_to_count_from() {
        let pages = number_pages(REPORT, u32::MAX);
        assert!(pages.lines.iter().all(|line| line.page >= u32::MAX - 1));
        assert_eq!(pages.footers[0].counted, u32::MAX);
    }

    #[test]
    fn a_footer_takes_no_text_away() {
        let text = REPORT.replace("31 mei 2024 \n\n", "31 mei 2024 \nlost? \n");
        let pages = number_pages(&text, 9);
        assert_eq!(pages.footers, []);
        assert!(pages.lines.iter().any(|line| line.text == "lost? "));
    }

    #[test]
    fn a_footer_is_taken_out_and_kept() {
        let pages = number_pages(REPORT, 9);
        let [footer] = pages.footers.as_slice() else {
            panic!("one footer expected: {:?}", pages.footers);
        };
        assert_eq!(
            (footer.printed, footer.counted, footer.of_pages),
            (13, 13, 14)
        );
        assert_eq!(
            (footer.title.as_str(), footer.date.as_str()),
            ("Verslag", "2024-05-31")
        );
        assert!(pages.lines.iter().all(|line| !line.text.contains("pagina")));
    }
}
