//! What the command line accepts.

use clap::{Args, Parser, Subcommand, ValueEnum};
use publishing::template::YEARS;
use std::path::PathBuf;

/// Reads a complaint report, checks it, and writes the dataset.
#[derive(Debug, Parser)]
#[command(name = "publisher", version, about)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What the publisher can do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Read, check and convert a report, and put the dataset in place when all of it adds up.
    Publish(Publish),
    /// Say what was understood of a year's file and what is wrong with it, and write nothing.
    Check(Check),
    /// Write a workbook to fill in for a year, with what is published in it already.
    Template(Template),
    /// Set up the folder of another organisation: settings, guide, and a year to fill in.
    New(New),
    /// Add the addresses of new locations to `slugs.txt`; no address is ever taken out.
    Slugs(Slugs),
    /// Keep what a build left for pouring pages, in `kit/` of the built site.
    Kit(Kit),
    /// Say what an organisation's settings lack for a release for the public.
    Settings(Settings),
    /// Pour the pages of a dataset, without a build, any number of times.
    Render(Render),
}

/// The language of messages about a workbook.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Language {
    /// Dutch.
    #[default]
    Nl,
    /// English.
    En,
}

/// Options of `check`.
#[derive(Debug, Args)]
pub struct Check {
    /// A workbook (XLSX, XLS, ODS), a CSV file, or a folder as `publish` takes it.
    #[arg(value_name = "FILE")]
    pub source: PathBuf,
    /// Folder of the dataset, to compare names with those of other years.
    #[arg(long, value_name = "FOLDER")]
    pub data: Option<PathBuf>,
    /// Print JSON, for programs.
    #[arg(long)]
    pub json: bool,
    /// The language of the messages.
    #[arg(long, value_enum, default_value_t)]
    pub language: Language,
}

/// Options of `template`.
#[derive(Debug, Args)]
pub struct Template {
    /// The year that it is for.
    #[arg(long, value_name = "YEAR", value_parser = year())]
    pub year: u16,
    /// Folder of the dataset, whose locations and subjects are filled in.
    #[arg(long, value_name = "FOLDER")]
    pub data: Option<PathBuf>,
    /// The file to write; without it `klachten-<year>.xlsx` here. One that is there is left alone.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// A sheet for counts in the place of the one for complaints.
    #[arg(long)]
    pub counts: bool,
}

/// Options of `new`.
#[derive(Debug, Args)]
pub struct New {
    /// The organisation's name, as visitors know it.
    #[arg(value_name = "NAME")]
    pub name: String,
    /// The folder to set up; without it, one named after the organisation here. It must be empty.
    #[arg(long, value_name = "FOLDER")]
    pub folder: Option<PathBuf>,
    /// The first year that it reports on; without it, the one before this.
    #[arg(long, value_name = "YEAR", value_parser = year())]
    pub year: Option<u16>,
    /// A year with a sheet for counts in the place of the one for complaints.
    #[arg(long)]
    pub counts: bool,
}

fn year() -> clap::builder::RangedI64ValueParser<u16> {
    let (first, last) = (*YEARS.start(), *YEARS.end());
    clap::value_parser!(u16).range(i64::from(first)..=i64::from(last))
}

/// Options of `publish`.
#[derive(Debug, Args)]
pub struct Publish {
    /// Folder with a workbook or CSV files, or with `report.txt`, `curated.toml` and `slugs.txt`; or the
    /// workbook itself.
    #[arg(long, value_name = "FOLDER")]
    pub source: PathBuf,
    /// Folder of the dataset; other years in it are kept.
    #[arg(long, value_name = "FOLDER")]
    pub out: PathBuf,
    /// The national childcare register: its open data as CSV.
    #[arg(long, value_name = "FILE")]
    pub register: Option<PathBuf>,
    /// The day or month the register is of; without it, the one in the name of its file.
    #[arg(long, value_name = "DATE", requires = "register", value_parser = publishing::locations::register::date)]
    pub register_date: Option<String>,
    /// The language of messages about a workbook.
    #[arg(long, value_enum, default_value_t)]
    pub language: Language,
    /// List every location with its spellings, and every page break.
    #[arg(long)]
    pub verbose: bool,
}

/// Options of `slugs`.
#[derive(Debug, Args)]
pub struct Slugs {
    /// Folder with `report.txt`, `curated.toml` and `slugs.txt`.
    #[arg(long, value_name = "FOLDER")]
    pub source: PathBuf,
}

/// Options of `kit`.
#[derive(Debug, Args)]
pub struct Kit {
    /// Folder of the built site, with `index.html` and `assets/`, before pages are poured into it.
    #[arg(long, value_name = "FOLDER")]
    pub site: PathBuf,
    /// Another site with a kit, poured or not, whose built files are taken: the folder of the site is then
    /// an empty one. Its fonts are taken along.
    #[arg(long, value_name = "FOLDER")]
    pub from: Option<PathBuf>,
    /// Folder with `organisation.toml` and the files that it names.
    #[arg(long, value_name = "FOLDER")]
    pub settings: PathBuf,
    /// What a parent can do; without it, `guide.toml` in the folder of settings.
    #[arg(long, value_name = "FILE")]
    pub guide: Option<PathBuf>,
    /// Folder with fonts (TTF or OTF) for the pictures of previews; without it there are none.
    #[arg(long, value_name = "FOLDER")]
    pub fonts: Option<PathBuf>,
}

/// Options of `settings`.
#[derive(Debug, Args)]
pub struct Settings {
    /// Folder with `organisation.toml`.
    #[arg(long, value_name = "FOLDER")]
    pub settings: PathBuf,
    /// Fail where anything is lacking.
    #[arg(long)]
    pub strict: bool,
}

/// Options of `render`.
#[derive(Debug, Args)]
pub struct Render {
    /// Folder of a built site with a kit in it.
    #[arg(long, value_name = "FOLDER")]
    pub kit: PathBuf,
    /// Folder of the dataset.
    #[arg(long, value_name = "FOLDER")]
    pub data: PathBuf,
    /// Folder of the site, which may be that of the kit. It then holds what the build made and what
    /// was poured; anything else goes.
    #[arg(long, value_name = "FOLDER")]
    pub out: PathBuf,
    /// Leave the pictures of previews out: they take longer than all pages.
    #[arg(long)]
    pub without_pictures: bool,
}
