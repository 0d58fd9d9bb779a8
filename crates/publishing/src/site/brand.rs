//! Puts the organisation's own files into the built site.

use super::{Folders, RenderError, assets, hashed, read_bytes, write_bytes};
use klachtenwijzer::pages::{Brand, Logo, Settings};
use klachtenwijzer::theme;
use resvg::usvg;
use std::path::Path;

/// The icon that pages refer to.
const ICON: &str = "icon.svg";

/// Writes logo, icon and font, whichever the settings ask for.
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
        style: theme::stylesheet(&settings.colours, settings.font.as_ref(), logo.is_some())
            .map(assets::inline),
        font: put_font(settings, folders)?,
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

/// The style sheet lies beside the font. It stays a file, since the way to a font isn't the same from
/// every page; the text is there before the font in any case.
fn put_font(settings: &Settings, folders: &Folders) -> Result<Option<String>, RenderError> {
    let Some((font, file)) = settings.font.as_ref().and_then(|f| Some((f, f.file()?))) else {
        return Ok(None);
    };
    let bytes = read_bytes(&folders.settings.join(file))?;
    let file = hashed::put(folders.site, "font", "woff2", &bytes)?;
    let name = file.rsplit('/').next().unwrap_or(&file);
    let sheet = font.face(name);
    hashed::put(folders.site, "font", "css", sheet.as_bytes()).map(Some)
}
