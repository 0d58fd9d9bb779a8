//! What a build leaves for pouring pages: the shell, the built files, the organisation's settings, the
//! guide, explanations and fonts. It stands outside of the pages, in `kit/`, so that pages can be
//! poured again without a build, any number of times.

use super::manifest::{BuiltAssets, Manifest};
use super::{RenderError, read};
use crate::files::Files;
use dataset::Report;
use klachtenwijzer::pages::{Explanations, Guide, Settings};

/// The version of the kit that this program makes and reads.
pub const FORMAT: u32 = 3;

/// The kit's own folder in a site.
pub const FOLDER: &str = "kit/";
/// The folder of the dataset in a site.
pub const DATA: &str = "data/";

/// The kit's list of what it holds. Whatever has one can be poured from and into.
pub const MANIFEST: &str = "kit/kit.json";
/// The list of the dataset's files, which are poured: for the desk, which asks for all of them.
pub const DATA_LIST: &str = "kit/data.json";
/// What pages are poured into. It is no page, so it has another ending.
const SHELL: &str = "kit/shell.txt";
const SETTINGS: &str = "kit/settings/";
const FONTS: &str = "kit/fonts/";

/// The organisation's own choices, in the folder of settings.
pub const ORGANISATION: &str = "organisation.toml";

/// The name in an organisation's settings, as far as that can be read: whoever pours pages says what is
/// wrong with them.
pub fn organisation_name(settings: &str) -> Option<String> {
    let settings: toml::Table = toml::from_str(settings).ok()?;
    Some(settings.get("name")?.as_str()?.to_owned())
}
/// What a parent can do, in the folder of settings.
pub const GUIDE: &str = "guide.toml";
/// What the report says about some categories, in the year's folder of settings.
const EXPLANATIONS: &str = "explanations.toml";

/// The shell as the build makes it. The start page takes its place in the site.
const BUILT_SHELL: &str = "index.html";

/// What a kit is made from.
#[derive(Clone, Copy, Debug)]
pub struct Parts<'a> {
    /// The build's folder: shell, assets, and the files that a site has as they are.
    pub built: &'a Files,
    /// The folder of settings.
    pub settings: &'a Files,
    /// What a parent can do, where it isn't the one in the folder of settings.
    pub guide: Option<&'a [u8]>,
    /// Fonts for the pictures of previews.
    pub fonts: &'a Files,
}

/// A kit, ready to be poured from.
#[derive(Clone, Debug)]
pub struct Kit {
    files: Files,
    settings: Files,
    manifest: Manifest,
}

impl Parts<'_> {
    /// Makes the files of the kit, all below `kit/`. Of the folder of settings only those go in that
    /// pages are made from.
    ///
    /// # Errors
    /// When something is missing or isn't what it should be.
    pub fn assemble(&self) -> Result<Files, RenderError> {
        let mut kit = Files::default();
        kit.add(SHELL, shell(self.built)?)?;
        kit.extend(self.settings()?.in_folder(SETTINGS)?);
        let mut fonts = self.fonts.clone();
        fonts.retain(|path| {
            [".ttf", ".otf"]
                .iter()
                .any(|end| path.as_str().ends_with(end))
        });
        kit.extend(fonts.in_folder(FONTS)?);
        let is_built = |path: &&str| {
            *path != BUILT_SHELL && !path.starts_with(FOLDER) && !path.starts_with(DATA)
        };
        let paths = self.built.iter().map(|(path, _)| path.as_str());
        let manifest = Manifest {
            format: FORMAT,
            assets: BuiltAssets::find(self.built)?,
            files: paths.filter(is_built).map(str::to_owned).collect(),
            own: kit.iter().map(|(path, _)| path.to_string()).collect(),
        };
        let mut json = serde_json::to_vec_pretty(&manifest)
            .map_err(|error| RenderError::malformed(MANIFEST, &error))?;
        json.push(b'\n');
        kit.add(MANIFEST, json)?;
        Ok(kit)
    }

    fn settings(&self) -> Result<Files, RenderError> {
        let settings: Settings = read::toml(self.settings, ORGANISATION)?;
        let font = settings.font.as_ref().and_then(|font| font.file());
        let named = [settings.logo.as_deref(), settings.icon.as_deref(), font];
        let named: Vec<&str> = named.into_iter().flatten().collect();
        for name in &named {
            read::bytes(self.settings, name)?;
        }
        let mut kept = self.settings.clone();
        kept.retain(|path| {
            let path = path.as_str();
            let is_explanations = path
                .split_once('/')
                .is_some_and(|(_, name)| name == EXPLANATIONS);
            [ORGANISATION, GUIDE].contains(&path) || named.contains(&path) || is_explanations
        });
        if let Some(guide) = self.guide {
            kept.add(GUIDE, guide)?;
        }
        read::bytes(&kept, GUIDE)?;
        Ok(kept)
    }
}

/// The shell without the elements that only trunk reads.
fn shell(built: &Files) -> Result<String, RenderError> {
    let template = read::text(built, BUILT_SHELL)?;
    if !template.contains("{{body}}") {
        let why = "is a page already and no shell; build the site with cargo xtask build";
        return Err(RenderError::malformed(BUILT_SHELL, &why));
    }
    let lines = template.lines();
    Ok(lines
        .filter(|line| !line.contains("data-trunk") && !line.trim().is_empty())
        .flat_map(|line| [line, "\n"])
        .collect())
}

fn manifest(kit: &Files) -> Result<Manifest, RenderError> {
    if !kit.contains(MANIFEST) {
        let why = "is missing; build the site with cargo xtask build";
        return Err(RenderError::malformed(MANIFEST, &why));
    }
    let manifest: Manifest = read::json(kit, MANIFEST)?;
    if manifest.format != FORMAT {
        return Err(RenderError::Format(manifest.format));
    }
    Ok(manifest)
}

impl Kit {
    /// The paths of the built files that belong to a kit, by the files below `kit/`.
    ///
    /// # Errors
    /// When there is no kit, or none that this program reads.
    pub fn listed(kit: &Files) -> Result<Vec<String>, RenderError> {
        Ok(manifest(kit)?.files)
    }

    /// Reads a kit from the files of a built site, poured or not. What was poured is left out.
    ///
    /// # Errors
    /// When there is none, or a file of it is missing.
    pub fn read(mut site: Files) -> Result<Self, RenderError> {
        let manifest = manifest(&site)?;
        for file in &manifest.files {
            read::bytes(&site, file)?;
        }
        let built: std::collections::BTreeSet<&str> =
            manifest.files.iter().map(String::as_str).collect();
        site.retain(|path| {
            let path = path.as_str();
            let is_kit = path.starts_with(FOLDER) && path != DATA_LIST;
            is_kit || built.contains(path)
        });
        Ok(Self {
            settings: site.below(SETTINGS),
            files: site,
            manifest,
        })
    }

    /// The built files and the kit itself: what a site is before anything is poured.
    pub fn files(&self) -> &Files {
        &self.files
    }

    /// What the build left, without a kit: that of another organisation can be made of it.
    ///
    /// # Errors
    /// When the shell is missing.
    pub fn built(&self) -> Result<Files, RenderError> {
        let mut built = self.files.clone();
        built.retain(|path| !path.as_str().starts_with(FOLDER));
        built.add(BUILT_SHELL, self.shell()?)?;
        Ok(built)
    }

    /// What pages refer to.
    pub fn assets(&self) -> &BuiltAssets {
        &self.manifest.assets
    }

    /// What pages are poured into.
    pub fn shell(&self) -> Result<&str, RenderError> {
        read::text(&self.files, SHELL)
    }

    /// The organisation's own choices.
    pub fn settings(&self) -> Result<Settings, RenderError> {
        read::toml(&self.settings, ORGANISATION)
    }

    /// A file that the settings name.
    pub fn beside_settings(&self, name: &str) -> Result<&[u8], RenderError> {
        read::bytes(&self.settings, name)
    }

    /// What a parent can do.
    pub fn guide(&self) -> Result<Guide, RenderError> {
        read::toml(&self.settings, GUIDE)
    }

    /// The same, as it stands.
    pub fn guide_text(&self) -> Result<&str, RenderError> {
        read::text(&self.settings, GUIDE)
    }

    /// What a report says about its categories; nothing where the year has no such file.
    pub fn explanations(&self, year: &str, report: &Report) -> Result<Explanations, RenderError> {
        let path = format!("{year}/{EXPLANATIONS}");
        if !self.settings.contains(&path) {
            return Ok(Explanations::default());
        }
        let explanations: Explanations = read::toml(&self.settings, &path)?;
        explanations
            .check(&report.categories)
            .map_err(|error| RenderError::malformed(&path, &error))?;
        Ok(explanations)
    }

    /// Letters for the pictures of previews.
    pub fn fonts(&self) -> Files {
        self.files.below(FONTS)
    }
}
