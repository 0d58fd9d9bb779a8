//! Puts the organisation's own files into the built site.

use super::{Folders, RenderError, hashed, read_bytes, write_bytes};
use klachtenwijzer::pages::{Brand, Logo, Settings};
use klachtenwijzer::theme;
use resvg::usvg;
use std::path::Path;

/// The icon that pages refer to.
const ICON: &str = "icon.svg";

/// Writes logo, icon, font and style sheet, whichever the settings ask for.
pub fn put(settings: &Settings, folders: &Folders) -> Result<Brand, RenderError> {
    let beside = |name: &str| folders.settings.join(name);
    if let Some(icon) = &settings.icon {
        let (bytes, _) = read_svg(&beside(icon))?;
        write_bytes(&folders.site.join(ICON), &bytes)?;
    }
    let logo = match &settings.logo {
        Some(file) => Some(put_logo(&beside(file), folders.site)?),
        None => None,
    };
    Ok(Brand {
        style: put_style(settings, folders, logo.is_some())?,
        logo,
        ..Brand::default()
    })
}

fn put_logo(path: &Path, site: &Path) -> Result<Logo, RenderError> {
    let (bytes, size) = read_svg(path)?;
    let size = size.to_int_size();
    Ok(Logo {
        file: hashed::put(site, "logo", "svg", &bytes)?,
        width: size.width(),
        height: size.height(),
    })
}

/// A picture, known to be one, and how large it is.
fn read_svg(path: &Path) -> Result<(Vec<u8>, usvg::Size), RenderError> {
    let bytes = read_bytes(path)?;
    let tree = usvg::Tree::from_data(&bytes, &usvg::Options::default());
    let size = tree
        .map_err(|error| RenderError::malformed(path, &format!("is no SVG: {error}")))?
        .size();
    Ok((bytes, size))
}

fn put_style(
    settings: &Settings,
    folders: &Folders,
    has_logo: bool,
) -> Result<Option<String>, RenderError> {
    let font = settings.font.as_ref();
    let font_file = match font.and_then(theme::Font::file) {
        Some(file) => {
            let bytes = read_bytes(&folders.settings.join(file))?;
            hashed::put(folders.site, "font", "woff2", &bytes)?
        }
        None => String::new(),
    };
    // The style sheet lies beside the font.
    let address = font_file.trim_start_matches("assets/");
    let font = font.map(|font| (font, address));
    let Some(sheet) = theme::stylesheet(&settings.colours, font, has_logo) else {
        return Ok(None);
    };
    hashed::put(folders.site, "theme", "css", sheet.as_bytes()).map(Some)
}
