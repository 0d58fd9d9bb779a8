//! The organisation's own files.

use super::{Kit, RenderError, assets, vector};
use crate::files::Files;
use klachtenwijzer::pages::{Brand, Logo, Settings, content};
use klachtenwijzer::theme;

/// The icon that pages refer to.
const ICON: &str = "icon.svg";

/// Puts logo, icon and font into the site, whichever the settings ask for.
pub fn put(settings: &Settings, kit: &Kit, site: &mut Files) -> Result<Brand, RenderError> {
    if let Some(icon) = &settings.icon {
        let (bytes, _) = read_svg(kit, icon)?;
        site.add(ICON, bytes)?;
    }
    let logo = match &settings.logo {
        Some(file) => Some(put_logo(kit, file, site)?),
        None => None,
    };
    Ok(Brand {
        style: theme::stylesheet(&settings.colours, settings.font.as_ref(), logo.is_some())
            .map(assets::inline),
        font: put_font(settings, kit, site)?,
        logo,
        has_desk: settings.desk && kit.assets().desk.is_some(),
        ..Brand::default()
    })
}

fn put_logo(kit: &Kit, file: &str, site: &mut Files) -> Result<Logo, RenderError> {
    let (bytes, (width, height)) = read_svg(kit, file)?;
    Ok(Logo {
        file: put_hashed(site, "logo", "svg", bytes)?,
        width,
        height,
    })
}

/// A picture, known to be one, and how large it is.
fn read_svg<'a>(kit: &'a Kit, file: &str) -> Result<(&'a [u8], (u32, u32)), RenderError> {
    let bytes = kit.beside_settings(file)?;
    let size = vector::size(bytes);
    let size = size.map_err(|error| RenderError::malformed(file, &error))?;
    Ok((bytes, size))
}

/// The style sheet lies beside the font. It stays a file, since the way to a font isn't the same from
/// every page; the text is there before the font in any case.
fn put_font(
    settings: &Settings,
    kit: &Kit,
    site: &mut Files,
) -> Result<Option<String>, RenderError> {
    let Some((font, file)) = settings.font.as_ref().and_then(|f| Some((f, f.file()?))) else {
        return Ok(None);
    };
    let file = put_hashed(site, "font", "woff2", kit.beside_settings(file)?)?;
    let name = file.rsplit('/').next().unwrap_or(&file);
    let sheet = font.face(name);
    put_hashed(site, "font", "css", sheet.as_bytes()).map(Some)
}

/// Puts a file into the site under a name that carries a hash of its bytes.
fn put_hashed(
    site: &mut Files,
    stem: &str,
    ending: &str,
    bytes: &[u8],
) -> Result<String, RenderError> {
    let path = content::path(stem, ending, bytes);
    site.add(path.clone(), bytes)?;
    Ok(path)
}
