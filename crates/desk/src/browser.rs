//! What the worker's script calls.

use crate::bench::Bench;
use chrono::NaiveDate;
use klachtenwijzer::texts::{Language, desk};
use publishing::files::Files;
use wasm_bindgen::prelude::*;

/// The desk as the script holds it. Texts of errors are for whoever keeps the site; the page has words of its
/// own for whoever sits at the desk.
#[wasm_bindgen]
#[derive(Default)]
pub struct Desk {
    site: Files,
    bench: Option<Bench>,
}

fn told(error: impl std::fmt::Display) -> JsError {
    JsError::new(&error.to_string())
}

/// The page's language, by the code in its address.
fn language(code: &str) -> Language {
    let known = Language::ALL.into_iter();
    let mut named = known.filter(|language| language.code() == code);
    named.next().unwrap_or(Language::Dutch)
}

#[wasm_bindgen]
impl Desk {
    /// A desk without anything on it.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// Hands over a file of the published site.
    ///
    /// # Errors
    /// When its path is none.
    pub fn put(&mut self, path: &str, bytes: Vec<u8>) -> Result<(), JsError> {
        self.site.add(path, bytes).map_err(told)
    }

    /// Begins, once the site is there: the page's language, and the day as `YYYY-MM-DD`. Gives the year that a
    /// workbook to fill in would be for.
    ///
    /// # Errors
    /// When the site isn't whole or the day is none.
    pub fn begin(&mut self, code: &str, today: &str) -> Result<u16, JsError> {
        let today: NaiveDate = today.parse().map_err(told)?;
        let site = std::mem::take(&mut self.site);
        let bench = Bench::new(site, language(code), today).map_err(told)?;
        let year = bench.next_year();
        self.bench = Some(bench);
        Ok(year)
    }

    /// Looks at a file, of this year where it doesn't say so itself, and gives what the page shows, as JSON
    /// of [`crate::Shown`].
    ///
    /// # Errors
    /// Before the desk has begun.
    pub fn open(&mut self, name: &str, bytes: &[u8], year: Option<u16>) -> Result<String, JsError> {
        let shown = self.bench()?.open(name, bytes, year);
        serde_json::to_string(&shown).map_err(told)
    }

    /// The report on a week of the file that was opened, as JSON of [`crate::Weekly`].
    ///
    /// # Errors
    /// Before the desk has begun.
    pub fn week(&mut self, week: &str) -> Result<String, JsError> {
        serde_json::to_string(&self.bench()?.week(week)).map_err(told)
    }

    /// Pours the site and says, in a sentence, how many pages it has.
    ///
    /// # Errors
    /// When nothing fit was opened.
    pub fn pour(&mut self, code: &str) -> Result<String, JsError> {
        let pages = self.bench()?.pour().map_err(told)?;
        Ok((desk::of(language(code)).poured)(pages))
    }

    /// The text of a poured page, where there is one.
    pub fn page(&self, path: &str) -> Option<String> {
        let bytes = self.bench.as_ref()?.file(path)?;
        std::str::from_utf8(bytes).ok().map(str::to_owned)
    }

    /// The poured site as a zip.
    ///
    /// # Errors
    /// When nothing was poured.
    pub fn zip(&mut self) -> Result<Vec<u8>, JsError> {
        self.bench()?.zip().map_err(told)
    }

    /// A workbook to fill in.
    ///
    /// # Errors
    /// When it can't be made.
    pub fn template(&mut self) -> Result<Vec<u8>, JsError> {
        self.bench()?.template().map_err(told)
    }

    fn bench(&mut self) -> Result<&mut Bench, JsError> {
        let bench = self.bench.as_mut();
        bench.ok_or_else(|| JsError::new("the desk has not begun"))
    }
}
