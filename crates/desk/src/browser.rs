//! What the worker's script calls.

use crate::begun;
use crate::bench::Bench;
use chrono::NaiveDate;
use klachtenwijzer::texts::{Language, desk};
use publishing::beginning::Organisation;
use publishing::files::Files;
use publishing::mended::Choices;
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::prelude::*;

/// The desk as the script holds it. Texts of errors are for whoever keeps the site; the page has words of its
/// own for whoever sits at the desk.
#[wasm_bindgen]
pub struct Desk {
    site: Files,
    laid: Vec<(String, Vec<u8>)>,
    language: Language,
    bench: Option<Bench>,
}

impl Default for Desk {
    fn default() -> Self {
        Self {
            site: Files::default(),
            laid: Vec::new(),
            language: Language::Dutch,
            bench: None,
        }
    }
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

fn read<T: DeserializeOwned>(json: &str) -> Result<T, JsError> {
    serde_json::from_str(json).map_err(told)
}

fn written(value: &impl Serialize) -> Result<String, JsError> {
    serde_json::to_string(value).map_err(told)
}

/// So many bytes are asked for before the site is poured: two years of 350 locations take two thirds.
const ROOM: usize = 192 << 20;

/// Asks for room at once. The allocator asks for more in steps of 64 KiB, at each of which browsers look for what
/// they may clear away: nearly a third of the time that pouring took. What isn't used costs nothing, and where there
/// isn't so much, it goes on in those steps.
fn make_room() {
    let mut room = Vec::<u8>::new();
    if room.try_reserve_exact(ROOM).is_ok() {
        // Asking for what nobody uses, the compiler would leave out.
        std::hint::black_box(&room);
    }
}

#[wasm_bindgen]
impl Desk {
    /// A desk without anything on it.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// Hands over a file: of the published site before the desk begins, of an organisation's own afterwards.
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
        self.language = language(code);
        let bench = Bench::new(site, self.language, today).map_err(told)?;
        let year = bench.next_year();
        self.bench = Some(bench);
        Ok(year)
    }

    /// Looks at a form for an organisation without a site, as JSON of [`Organisation`], and says what isn't
    /// right yet.
    ///
    /// # Errors
    /// When it is no such form.
    pub fn look(&self, form: &str) -> Result<String, JsError> {
        let organisation: Organisation = read(form)?;
        written(&begun::look(&organisation, self.language))
    }

    /// Its settings, as a file.
    ///
    /// # Errors
    /// When it is no such form.
    pub fn settings(&self, form: &str) -> Result<String, JsError> {
        Ok(read::<Organisation>(form)?.settings())
    }

    /// Works for that organisation from now on, with the files that were put; its first year is to be
    /// published. Says so.
    ///
    /// # Errors
    /// When the form isn't right, or a file isn't what it should be.
    pub fn change(&mut self, form: &str) -> Result<String, JsError> {
        let organisation: Organisation = read(form)?;
        let files = std::mem::take(&mut self.site);
        let another = self.bench()?.of_another(&organisation, files);
        self.bench = Some(another.map_err(told)?);
        Ok((desk::of(self.language).begun)(organisation.name.trim()))
    }

    /// Hands over a file of a year.
    pub fn lay(&mut self, name: String, bytes: Vec<u8>) {
        self.laid.push((name, bytes));
    }

    /// Looks at what was handed over, of this year where it doesn't say so itself, and gives what the page
    /// shows, as JSON of [`crate::Shown`].
    ///
    /// # Errors
    /// Before the desk has begun.
    pub fn open(&mut self, year: Option<u16>) -> Result<String, JsError> {
        let laid = std::mem::take(&mut self.laid);
        let files = laid
            .iter()
            .map(|(name, bytes)| (name.as_str(), bytes.as_slice()));
        let files: Vec<(&str, &[u8])> = files.collect();
        written(&self.bench_mut()?.open(&files, year))
    }

    /// The file with our proposals filled in; what was chosen as JSON of [`Choices`].
    ///
    /// # Errors
    /// When nothing was opened.
    pub fn mended(&self, choices: &str) -> Result<Vec<u8>, JsError> {
        let choices: Choices = read(choices)?;
        self.bench()?.mended(&choices).map_err(told)
    }

    /// Everything that was found, as a table with separators.
    ///
    /// # Errors
    /// When nothing was opened.
    pub fn list(&self) -> Result<String, JsError> {
        self.bench()?.list().map_err(told)
    }

    /// The report on a week of the file that was opened, as JSON of [`crate::Weekly`].
    ///
    /// # Errors
    /// Before the desk has begun.
    pub fn week(&self, week: &str) -> Result<String, JsError> {
        written(&self.bench()?.week(week))
    }

    /// Pours the site and says, in a sentence, how many pages it has.
    ///
    /// # Errors
    /// When nothing fit was opened.
    pub fn pour(&mut self) -> Result<String, JsError> {
        make_room();
        let pages = self.bench_mut()?.pour().map_err(told)?;
        Ok((desk::of(self.language).poured)(pages))
    }

    /// The text of a poured page, where there is one.
    pub fn page(&self, path: &str) -> Option<String> {
        let bytes = self.bench.as_ref()?.file(path)?;
        String::from_utf8(bytes.into_owned()).ok()
    }

    /// Locations of the poured site, as HTML whose links lead from its root.
    ///
    /// # Errors
    /// When nothing was poured.
    pub fn search(&self, query: &str) -> Result<String, JsError> {
        self.bench()?.search(query).map_err(told)
    }

    /// The paths of the poured site, as JSON, in an order that is safe to put in place.
    ///
    /// # Errors
    /// Before the desk has begun.
    pub fn paths(&self) -> Result<String, JsError> {
        written(&self.bench()?.paths())
    }

    /// A file of the poured site.
    pub fn file(&self, path: &str) -> Option<Vec<u8>> {
        Some(self.bench.as_ref()?.file(path)?.into_owned())
    }

    /// The poured site as a zip.
    ///
    /// # Errors
    /// When nothing was poured.
    pub fn zip(&self) -> Result<Vec<u8>, JsError> {
        self.bench()?.zip().map_err(told)
    }

    /// What whoever puts it in place has to know, as a page.
    ///
    /// # Errors
    /// Before the desk has begun.
    pub fn instructions(&self) -> Result<String, JsError> {
        Ok(self.bench()?.instructions())
    }

    /// A workbook to fill in.
    ///
    /// # Errors
    /// When it can't be made.
    pub fn template(&self) -> Result<Vec<u8>, JsError> {
        self.bench()?.template().map_err(told)
    }

    fn bench(&self) -> Result<&Bench, JsError> {
        let bench = self.bench.as_ref();
        bench.ok_or_else(|| JsError::new("the desk has not begun"))
    }

    fn bench_mut(&mut self) -> Result<&mut Bench, JsError> {
        let bench = self.bench.as_mut();
        bench.ok_or_else(|| JsError::new("the desk has not begun"))
    }
}
