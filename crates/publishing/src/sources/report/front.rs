//! The figures that the front of the report prints in running text.

use super::pages::Line;
use crate::fault::{Fault, FaultKind};
use crate::sources::Figures;
use crate::text::{collapse, dutch_number, dutch_number_word};

/// Reads the figures. `columns` are the short names of the labels, as the report uses them here.
pub fn read(lines: &[Line], columns: &[String]) -> (Figures, Vec<Fault>) {
    let text: String = lines
        .iter()
        .flat_map(|line| [line.text.as_str(), " "])
        .collect();
    let mut reader = Reader {
        text: collapse(&text),
        faults: Vec::new(),
    };
    let complaints = reader.number(
        "the number of complaints",
        " interne klachten geregistreerd",
    );
    // What isn't found is a fault of its own, and compared as 0.
    let figures = Figures {
        year: Some(reader.number(
            "the year",
            &format!(" {complaints} interne klachten geregistreerd"),
        )),
        complaints: Some(complaints),
        children: Some(reader.number("the number of children", " kinderen opgevangen")),
        percentage: Some(
            reader
                .before("the percentage", " klacht hebben ontvangen")
                .unwrap_or_default(),
        ),
        locations: Some(reader.number("the number of locations", " locaties en meer dan")),
        disputes: None,
        disputes_by_label: Vec::new(),
    };
    let disputes = reader.number("the number of disputes", {
        let one = " klacht ingediend bij de Geschillencommissie";
        let more = " klachten ingediend bij de Geschillencommissie";
        if reader.text.contains(one) { one } else { more }
    });
    let figures = Figures {
        disputes: Some(disputes),
        disputes_by_label: reader.disputes_by_label(columns, disputes),
        ..figures
    };
    (figures, reader.faults)
}

struct Reader {
    text: String,
    faults: Vec<Fault>,
}

impl Reader {
    /// The word before a phrase; a fault where the phrase isn't found.
    fn before(&mut self, what: &'static str, phrase: &str) -> Option<String> {
        let word = self
            .text
            .find(phrase)
            .and_then(|at| self.text[..at].rsplit(' ').next());
        if word.is_none() {
            self.faults
                .push(Fault::in_report(None, FaultKind::FigureMissing(what)));
        }
        word.map(str::to_owned)
    }

    fn number(&mut self, what: &'static str, phrase: &str) -> u32 {
        let Some(word) = self.before(what, phrase) else {
            return 0;
        };
        dutch_number(&word).unwrap_or_else(|| {
            self.faults
                .push(Fault::in_report(None, FaultKind::FigureMissing(what)));
            0
        })
    }

    /// The disputes of each label. One that isn't named has none where those that are named are all.
    fn disputes_by_label(&mut self, columns: &[String], all: u32) -> Vec<u32> {
        let named: Vec<Option<u32>> = columns.iter().map(|column| self.disputes(column)).collect();
        let sum = named
            .iter()
            .flatten()
            .fold(0_u32, |sum, count| sum.saturating_add(*count));
        if sum != all || all == 0 {
            let unnamed = named.iter().filter(|count| count.is_none());
            let kind = || FaultKind::FigureMissing("the number of disputes of each label");
            self.faults
                .extend(unnamed.map(|_| Fault::in_report(None, kind())));
        }
        named.into_iter().map(Option::unwrap_or_default).collect()
    }

    /// `Eén klacht op entiteit Smallsteps en vier klachten op entiteit Partou.`, or of a single one
    /// `… bij de Geschillencommissie, op entiteit Partou.`
    fn disputes(&self, column: &str) -> Option<u32> {
        let single = format!(" klacht ingediend bij de Geschillencommissie, op entiteit {column}");
        if self.text.contains(&single) {
            return Some(1);
        }
        ["klacht", "klachten"].into_iter().find_map(|noun| {
            let at = self.text.find(&format!(" {noun} op entiteit {column}"))?;
            dutch_number_word(self.text[..at].rsplit(' ').next()?)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRONT: &str = "De Zon heeft circa 1.200 locaties en meer dan 10 mensen. In totaal zijn er in 2031 4 interne \nklachten geregistreerd. Wij hebben 900 kinderen opgevangen, \n0,12% klacht hebben ontvangen. Er zijn 5 klachten ingediend bij de Geschillencommissie. Eén klacht op entiteit Maan en vier klachten op entiteit Zon.";

    fn lines(text: &str) -> Vec<Line> {
        text.lines()
            .map(|text| Line {
                number: 1,
                page: 1,
                text: text.to_owned(),
                starts_page: false,
            })
            .collect()
    }

    #[test]
    fn figures_are_read_over_line_ends() {
        let (figures, faults) = read(&lines(FRONT), &["Zon", "Maan"].map(str::to_owned));
        let expected = Figures {
            year: Some(2031),
            complaints: Some(4),
            children: Some(900),
            percentage: Some("0,12%".to_owned()),
            locations: Some(1200),
            disputes: Some(5),
            disputes_by_label: vec![4, 1],
        };
        assert_eq!((figures, faults), (expected, vec![]));
    }

    #[test]
    fn a_single_dispute_is_read() {
        let many = &FRONT[FRONT.find("Er zijn 5").unwrap()..];
        let one = "Er is in 2031 1 klacht ingediend bij de Geschillencommissie, op entiteit Zon.";
        let columns = ["Zon", "Maan"].map(str::to_owned);
        let (figures, faults) = read(&lines(&FRONT.replace(many, one)), &columns);
        assert_eq!(faults, []);
        assert_eq!(
            (figures.disputes, figures.disputes_by_label),
            (Some(1), vec![1, 0])
        );
        // Who is named isn't all.
        let two = one.replace("1 klacht ingediend", "2 klachten ingediend");
        let (_, faults) = read(&lines(&FRONT.replace(many, &two)), &columns);
        assert_eq!(faults.len(), 2, "{faults:?}");
    }

    #[test]
    fn every_missing_figure_is_a_fault() {
        for (phrase, count) in [
            ("interne", 2),
            ("kinderen", 1),
            ("klacht hebben", 1),
            ("locaties", 1),
            ("ingediend", 1),
            ("entiteit Maan", 1),
            ("1.200", 1),
        ] {
            let (_, faults) = read(
                &lines(&FRONT.replace(phrase, "-")),
                &["Zon", "Maan"].map(str::to_owned),
            );
            assert_eq!(faults.len(), count, "{phrase}: {faults:?}");
        }
    }
}
