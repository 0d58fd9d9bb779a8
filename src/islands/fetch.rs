//! The one way by which islands get files of the dataset.

use super::json::from_value;
use super::slices::Slices;
use super::{CurrentPage, DataFile};
use crate::fulltext::WordsFile;
use crate::listing::parts::{BlockFile, ChoicesFile, ColumnsFile};
use dataset::{
    ComparedFile, ComparedReport, ComplaintsFile, DirectoryFile, FetchError, FormerNamesFile,
    Forward, HeadingsFile, NamedFile, NamedLocation, PlaceOverYears, PlacesFile, Slug, paths,
};
use futures_util::future::try_join;
use gloo_net::http::Request;
use js_sys::{Array, Object, Reflect};
use serde::de::DeserializeOwned;
use std::collections::VecDeque;
use std::pin::Pin;
use wasm_bindgen::{JsCast, JsValue};

/// The files that a comparison is made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// Every location.
    pub locations: ComparedFile,
    /// Categories and the register.
    pub report: ComparedReport,
}

/// The locations that have a page, or those of a part: by the address of the file.
///
/// # Errors
/// When the file did not arrive whole or has another format.
pub async fn directory(address: String) -> Result<DirectoryFile, FetchError> {
    let source = value(&address).await?;
    let (file, locations) = in_slices(&source, "locations").await?;
    Ok(DirectoryFile { locations, ..file })
}

/// The name of a location; `None` where there is no such location.
///
/// # Errors
/// When a file that it takes did not arrive whole or has another format. Where the directory stands in parts, the
/// location's own file tells, which only the newest year's have.
pub async fn name_of(slug: &Slug, page: &CurrentPage) -> Result<Option<String>, FetchError> {
    let file = directory(page.data(DataFile::Directory)).await?;
    if file.parts.is_empty() {
        let found = dataset::find(slug.as_str(), &file.locations);
        return Ok(found.map(|location| location.name.clone()));
    }
    let path = paths::location(&file.year.to_string(), slug);
    let named: NamedFile = json(&page.links.data(&path)).await?;
    Ok(Some(named.location.name))
}

/// What comparing the locations of the page's year takes.
///
/// # Errors
/// When one of the two files that it takes did not arrive whole or has another format.
pub async fn comparison(page: CurrentPage) -> Result<Compared, FetchError> {
    let [locations, report] = [DataFile::Locations, DataFile::Report].map(|file| page.data(file));
    let (source, report) = try_join(value(&locations), json(&report)).await?;
    let (file, locations) = in_slices(&source, "locations").await?;
    Ok(Compared {
        locations: ComparedFile { locations, ..file },
        report,
    })
}

/// What a comparison over all years is made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComparedYears {
    /// The years, the newest first.
    pub years: Vec<u16>,
    /// Every location that was ever published.
    pub locations: Vec<PlaceOverYears>,
    /// Slugs that the page's year forwards.
    pub forwards: Vec<Forward>,
}

/// What comparing locations over these years takes.
///
/// # Errors
/// When one of the two files that it takes did not arrive whole or has another format.
pub async fn comparison_over(
    years: Vec<u16>,
    page: CurrentPage,
) -> Result<ComparedYears, FetchError> {
    let [places, report] = [page.links.data(paths::HISTORY), page.data(DataFile::Report)];
    let (source, report) = try_join(value(&places), json::<ComparedReport>(&report)).await?;
    let (PlacesFile { .. }, locations) = in_slices(&source, "locations").await?;
    Ok(ComparedYears {
        years,
        locations,
        forwards: report.forwards,
    })
}

/// What the list of all complaints needs of a year.
pub struct ComplaintFiles {
    /// Every complaint.
    pub complaints: ComplaintsFile,
    /// The same file as the browser's parser read it: a download gives it back unchanged.
    pub source: JsValue,
    /// The locations, sorted by slug.
    pub locations: Vec<NamedLocation>,
    /// The categories and labels.
    pub headings: HeadingsFile,
}

/// Every complaint of the page's year.
///
/// # Errors
/// When one of the files that it takes did not arrive whole or has another format.
pub async fn complaints(page: CurrentPage) -> Result<ComplaintFiles, FetchError> {
    let [complaints, listed] = [DataFile::Complaints, DataFile::Listed].map(|file| page.data(file));
    let (source, listed) = try_join(value(&complaints), value(&listed)).await?;
    let (headings, locations) = in_slices(&listed, "locations").await?;
    let (file, complaints) = in_slices(&source, "complaints").await?;
    Ok(ComplaintFiles {
        complaints: ComplaintsFile { complaints, ..file },
        source,
        locations,
        headings,
    })
}

/// Every complaint of these years, in their order, and what names locations had in them.
///
/// # Errors
/// When one of the files that it takes did not arrive whole or has another format.
pub async fn complaints_of(
    years: Vec<u16>,
    page: CurrentPage,
) -> Result<(Vec<ComplaintFiles>, FormerNamesFile), FetchError> {
    let names = page.links.data(paths::HISTORY);
    let years = years
        .iter()
        .map(|year| complaints(page.clone().in_year(*year)));
    try_join(all(years.collect()), json(&names)).await
}

/// What is read at once of a list of complaints in parts.
///
/// # Errors
/// When the file did not arrive whole or has another format.
pub async fn columns(scope: &str, page: &CurrentPage) -> Result<ColumnsFile, FetchError> {
    json(&page.links.data(&paths::columns(scope))).await
}

/// The names of the locations of such a list.
///
/// # Errors
/// When the file did not arrive whole or has another format.
pub async fn places(scope: &str, page: &CurrentPage) -> Result<ChoicesFile, FetchError> {
    json(&page.links.data(&paths::places(scope))).await
}

/// Parts of the words of such a list, each with its place.
///
/// # Errors
/// When one of them did not arrive whole or has another format.
pub async fn words(
    scope: &str,
    parts: impl Iterator<Item = usize>,
    page: &CurrentPage,
) -> Result<Vec<(usize, WordsFile)>, FetchError> {
    let files = parts.map(|part| {
        let address = page.links.data(&paths::words(scope, part));
        async move { Ok((part, json(&address).await?)) }
    });
    all(files.collect()).await
}

/// Some of the complaints of such a list: a year's, each file with its place in the year.
///
/// # Errors
/// When one of them did not arrive whole or has another format.
pub async fn blocks(
    blocks: impl Iterator<Item = (u16, usize)>,
    page: &CurrentPage,
) -> Result<Vec<((u16, usize), BlockFile)>, FetchError> {
    let files = blocks.map(|(year, block)| {
        let address = page.links.data(&paths::block(&year.to_string(), block));
        async move { Ok(((year, block), json(&address).await?)) }
    });
    all(files.collect()).await
}

type Each<T> = Pin<Box<dyn Future<Output = Result<Vec<T>, FetchError>>>>;

/// All at once, two by two: what joins a whole list brings a queue for hundreds of them along.
fn all<T: 'static>(
    mut files: VecDeque<impl Future<Output = Result<T, FetchError>> + 'static>,
) -> Each<T> {
    let Some(first) = files.pop_front() else {
        return Box::pin(async { Ok(Vec::new()) });
    };
    let others = all(files);
    Box::pin(async {
        let (first, others) = try_join(first, others).await?;
        Ok(std::iter::once(first).chain(others).collect())
    })
}

async fn json<T: DeserializeOwned>(address: &str) -> Result<T, FetchError> {
    typed(value(address).await?)
}

async fn value(address: &str) -> Result<JsValue, FetchError> {
    // The page's head has asked early; where that failed, the browser hands the failure on, once.
    let response = match Request::get(address).send().await {
        Err(_) => Request::get(address).send().await,
        answered => answered,
    }
    .map_err(|_| FetchError::Network)?;
    if !response.ok() {
        return Err(FetchError::Status(response.status()));
    }
    let text = response.text().await.map_err(|_| FetchError::Network)?;
    // The browser's own parser is already there; a second one would have to be downloaded.
    js_sys::JSON::parse(&text).map_err(|_| FetchError::Malformed)
}

/// A file without its list, and that list. There are hundreds in it: at once they would keep a phone's page
/// from answering.
async fn in_slices<F: DeserializeOwned, T: DeserializeOwned>(
    source: &JsValue,
    list: &str,
) -> Result<(F, Vec<T>), FetchError> {
    let malformed = |_| FetchError::Malformed;
    let name = JsValue::from_str(list);
    let whole: &Object = source.dyn_ref().ok_or(FetchError::Malformed)?;
    let items = Reflect::get(whole, &name).map_err(malformed)?;
    let items: Array = items.dyn_into().map_err(malformed)?;
    let rest = Object::assign(&Object::new(), whole);
    Reflect::set(&rest, &name, &Array::new()).map_err(malformed)?;
    let mut slices = Slices::apart().await;
    let file = typed(rest.into())?;
    let mut read = Vec::new();
    for item in items.iter() {
        read.push(typed(item)?);
        slices.breathe().await;
    }
    Ok((file, read))
}

fn typed<T: DeserializeOwned>(value: JsValue) -> Result<T, FetchError> {
    from_value(value).map_err(|_| FetchError::Malformed)
}
