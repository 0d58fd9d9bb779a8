//! What staff paste into a newsletter: a sentence, and a block that every mail program shows the same,
//! without images and without a style sheet.

use crate::figures::shared::SharedCounts;
use crate::figures::tallies;
use crate::texts::escape;
use crate::texts::outcomes::Words;
use crate::texts::share::Texts;

/// What of a page goes into a newsletter, in one language.
#[derive(Clone)]
pub struct Kit<'a> {
    /// The texts of the language.
    pub texts: &'a Texts,
    /// The words for outcomes in it.
    pub words: &'a Words,
    /// The page's name.
    pub name: &'a str,
    /// Its whole address, in the language.
    pub address: &'a str,
    /// Its counts, where it has some.
    pub counts: Option<SharedCounts>,
}

impl Kit<'_> {
    /// What the page says, in one sentence.
    pub fn sentence(&self) -> String {
        match &self.counts {
            Some(counts) => (self.texts.sentence)(counts, self.name),
            None => (self.texts.plain_sentence)(self.name),
        }
    }

    /// The sentence and the address, as plain text.
    pub fn text(&self) -> String {
        format!("{} {}", self.sentence(), self.address)
    }

    /// The block: a table, since mail programs lay out nothing else alike, with its looks in every
    /// cell.
    pub fn block(&self) -> String {
        let rows: String = self.rows().into_iter().collect();
        let (sentence, address) = (escape(&self.sentence()), escape(self.address));
        let link = escape(self.texts.read);
        format!(
            "<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" \
             style=\"border-collapse:collapse;max-width:480px;{TYPE}\">\n\
             <tr><td style=\"padding:8px 0\">{sentence}</td></tr>\n\
             {rows}\
             <tr><td style=\"padding:8px 0\"><a href=\"{address}\" style=\"color:#0b5a63\">{link}</a></td></tr>\n\
             </table>"
        )
    }

    /// The counts as a table of their own, and what they don't say.
    fn rows(&self) -> Option<String> {
        let counts = self.counts.filter(|counts| counts.total > 0)?;
        let lines: String = tallies::by_outcome(&counts.counts())
            .map(|(outcome, count)| row(self.words.full(outcome), count))
            .collect();
        let total = row(self.texts.total, counts.total);
        let caveat = escape(self.texts.caveat);
        Some(format!(
            "<tr><td><table cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"border-collapse:collapse;{TYPE}\">\n\
             {lines}{total}</table></td></tr>\n\
             <tr><td style=\"padding:8px 0;font-size:14px;color:#4c595d\">{caveat}</td></tr>\n"
        ))
    }
}

const TYPE: &str = "font-family:Arial,sans-serif;font-size:16px;line-height:24px;color:#1a2326";

fn row(name: &str, count: u32) -> String {
    const CELL: &str = "padding:4px 16px 4px 0;border-bottom:1px solid #dcdad1";
    let name = escape(name);
    format!(
        "<tr><td style=\"{CELL}\">{name}</td><td align=\"right\" style=\"{CELL}\">{count}</td></tr>\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::shared::About;
    use crate::texts::{Language, outcomes, share};
    use dataset::ByOutcome;

    fn kit(language: Language, total: u32) -> Kit<'static> {
        Kit {
            texts: share::of(language),
            words: outcomes::of(language),
            name: "KDV <Zee>",
            address: "https://a.nl/locatie/x/?a=1&b=2",
            counts: Some(SharedCounts {
                about: About::Location,
                year: 2023,
                total,
                by_outcome: ByOutcome {
                    upheld: total,
                    ..ByOutcome::default()
                },
            }),
        }
    }

    #[test]
    fn a_sentence_says_the_counts_in_both_languages() {
        assert_eq!(
            kit(Language::Dutch, 5).sentence(),
            "In 2023 waren er 5 klachten over KDV <Zee>."
        );
        assert_eq!(
            kit(Language::English, 1).sentence(),
            "In 2023 there was 1 complaint about KDV <Zee>."
        );
        assert_eq!(
            kit(Language::Dutch, 0).text(),
            "In 2023 waren er geen klachten over KDV <Zee>. https://a.nl/locatie/x/?a=1&b=2"
        );
    }

    #[test]
    fn a_block_is_safe_for_mail() {
        let block = kit(Language::Dutch, 5).block();
        assert!(block.contains("KDV &lt;Zee&gt;"));
        assert!(block.contains("href=\"https://a.nl/locatie/x/?a=1&amp;b=2\""));
        for forbidden in ["<img", "class=", "<style", "<script", "url("] {
            assert!(!block.contains(forbidden), "{forbidden}");
        }
        assert!(block.contains(">Gegrond</td>") && !block.contains(">Niet gegrond</td>"));
        assert_eq!(
            block.matches("<table").count(),
            block.matches("</table>").count()
        );
    }

    #[test]
    fn a_page_without_counts_has_no_table_of_them() {
        let plain = Kit {
            counts: None,
            ..kit(Language::English, 1)
        };
        assert_eq!(plain.sentence(), "Read on Klachtenwijzer: KDV <Zee>.");
        assert_eq!(plain.block().matches("<table").count(), 1);
    }
}
