//! From the sources to the static folder.

use crate::progress::Progress;
use crate::run::{Failure, copy, empty, program, root, run, target, with_file};
use crate::{assets, data, islands, tools};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Letters for the pictures of previews.
const FONTS: &str = "tools/node_modules/@expo-google-fonts/atkinson-hyperlegible";

/// How a site is built.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Quickly: large files, and no pictures for previews.
    Development,
    /// For a host: as small as it gets.
    Release,
}

/// Whose complaints are shown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// Those of `data/` and `public/data/`.
    Data,
    /// Those of the made-up organisation of the tests.
    Example,
}

/// Builds `dist/`. trunk would build the same with the step below; without it there is one tool less
/// to install, which takes minutes.
pub fn build() -> Result<(), Failure> {
    tools::install_for_build()?;
    let site = root().join("dist.next");
    fill(
        Kind::Release,
        Shown::Data,
        &site,
        None,
        &mut Progress::silent(),
    )?;
    replace(&root().join("dist"), &site)
}

/// Builds what takes longest of a release, and nothing else: what is built then finds it there.
pub fn islands() -> Result<(), Failure> {
    let programs = tools::programs(Kind::Release)?;
    islands::release(&programs.bindgen)?;
    islands::desk(&programs.bindgen).map(drop)
}

/// Whom a package is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Release {
    /// Whoever tries it: what its settings lack is said.
    Trial,
    /// The public: nothing is built while its settings lack anything that parents need.
    Public,
}

/// A step of a package.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// Say what the settings lack, or refuse them for it.
    Settings { strict: bool },
    /// Build `dist/`.
    Build,
    /// Put a compressed copy beside every file that gets smaller by it.
    Compress,
}

/// Builds what a host gets: `dist/` with a compressed copy beside every file that gets smaller by it.
pub fn package(release: Release) -> Result<(), Failure> {
    in_order(release, |step| match step {
        Step::Settings { strict } => run(&mut settings(
            &tools::programs(Kind::Release)?.publisher,
            strict,
        )),
        Step::Build => build(),
        Step::Compress => run(program("node").args(["tools/compress.mjs", "dist"])),
    })
}

/// Takes the steps of a package: a release for the public is refused before anything is built; what the
/// settings lack is said last, where it is read.
fn in_order(
    release: Release,
    mut take: impl FnMut(Step) -> Result<(), Failure>,
) -> Result<(), Failure> {
    if release == Release::Public {
        take(Step::Settings { strict: true })?;
    }
    take(Step::Build)?;
    take(Step::Compress)?;
    take(Step::Settings { strict: false })
}

/// The publisher's look at what the settings lack for a release.
fn settings(publisher: &Path, strict: bool) -> Command {
    let mut settings = program(publisher);
    settings.args(["settings", "--settings", "data"]);
    if strict {
        settings.arg("--strict");
    }
    settings
}

/// trunk's step, in the folder that it is about to put in place.
pub fn finish() -> Result<(), Failure> {
    let named = |name: &str| {
        env::var_os(name).ok_or_else(|| {
            Failure::Missing("finish is called by trunk; use cargo xtask build".into())
        })
    };
    let site = PathBuf::from(named("TRUNK_STAGING_DIR")?);
    let kind = match named("TRUNK_PROFILE")?.to_str() {
        Some("release") => Kind::Release,
        _ => Kind::Development,
    };
    let reload = trunks_reload(&site.join("index.html"))?;
    tools::install_for_build()?;
    fill(
        kind,
        Shown::Data,
        &site,
        reload.as_deref(),
        &mut Progress::silent(),
    )
}

/// Builds what is looked at while working, and returns its folder.
pub fn development(shown: Shown, progress: &mut Progress) -> Result<PathBuf, Failure> {
    let site = target().join("development");
    fill(Kind::Development, shown, &site, None, progress)?;
    Ok(site)
}

/// Makes a site in a folder, which is emptied before. `reload` is a script that loads an open page
/// again when the site has changed.
fn fill(
    kind: Kind,
    shown: Shown,
    site: &Path,
    reload: Option<&str>,
    progress: &mut Progress,
) -> Result<(), Failure> {
    empty(site)?;
    progress.step();
    let programs = tools::programs(kind)?;
    progress.step();
    let modules = match kind {
        Kind::Development => islands::development(&programs.bindgen)?,
        Kind::Release => islands::release(&programs.bindgen)?,
    };
    progress.step();
    let built = site.join("assets");
    assets::islands(&modules, &built)?;
    assets::scripts(&built)?;
    // It takes minutes to compile and is looked at seldom: only what is shipped has it.
    if kind == Kind::Release {
        assets::desk(&islands::desk(&programs.bindgen)?, &built)?;
    }
    assets::styles(&built)?;
    assets::licences(site)?;
    pour(&programs.publisher, kind, shown, site, reload)
}

/// Pours the pages into a folder that holds `assets/` and nothing else.
pub fn pour(
    publisher: &Path,
    kind: Kind,
    shown: Shown,
    site: &Path,
    reload: Option<&str>,
) -> Result<(), Failure> {
    copy(&root().join("public"), site)?;
    let shell = root().join("index.html");
    let mut shell = with_file(&shell, fs::read_to_string(&shell))?;
    if let Some(script) = reload {
        let element = "<script src=\"{{root}}reload.js\" defer></script>\n</head>";
        shell = shell.replacen("</head>", element, 1);
        put(&site.join("reload.js"), script)?;
    }
    put(&site.join("index.html"), &shell)?;
    let mut kit = program(publisher);
    let (settings, data) = match shown {
        Shown::Data => ("data", root().join("public/data")),
        Shown::Example => ("tests/kompas", data::example()?),
    };
    kit.args(["kit", "--settings", settings, "--site"])
        .arg(site);
    if kind == Kind::Release {
        kit.args(["--fonts", FONTS]);
    }
    if shown == Shown::Example {
        // The facts that hold for everybody stand in one file.
        kit.args(["--guide", "data/guide.toml"]);
    }
    run(&mut kit)?;
    run(program(publisher)
        .args(["render", "--data"])
        .arg(data)
        .arg("--kit")
        .arg(site)
        .arg("--out")
        .arg(site))
}

fn put(path: &Path, text: &str) -> Result<(), Failure> {
    with_file(path, fs::write(path, text))
}

/// Puts a folder in the place of another one.
pub fn replace(place: &Path, folder: &Path) -> Result<(), Failure> {
    if place.exists() {
        with_file(place, fs::remove_dir_all(place))?;
    }
    with_file(place, fs::rename(folder, place))
}

/// The script that `trunk serve` adds to the shell, to be served as a file: the pages' security policy
/// lets no other script run.
fn trunks_reload(shell: &Path) -> Result<Option<String>, Failure> {
    Ok(script_in(&with_file(shell, fs::read_to_string(shell))?))
}

fn script_in(shell: &str) -> Option<String> {
    let (_, rest) = shell.rsplit_once("<script")?;
    let (script, _) = rest.split_once('>')?.1.split_once("</script>")?;
    // trunk fills these in when it serves HTML.
    let script = script.replace("'{{__TRUNK_ADDRESS__}}'", "location.host");
    Some(script.replace("{{__TRUNK_WS_BASE__}}", "/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The steps that a package takes; the one named fails.
    fn steps(release: Release, failing: Option<Step>) -> (Vec<Step>, Option<String>) {
        let mut taken = Vec::new();
        let done = in_order(release, |step| {
            taken.push(step);
            if failing == Some(step) {
                return Err(Failure::Missing("no address".into()));
            }
            Ok(())
        });
        (taken, done.err().map(|failure| failure.to_string()))
    }

    #[test]
    fn a_release_for_the_public_is_refused_before_anything_is_built() {
        use Step::{Build, Compress, Settings};
        let (said, refused) = (Settings { strict: false }, Settings { strict: true });
        let why = Some("no address".to_owned());
        assert_eq!(
            steps(Release::Public, Some(refused)),
            (vec![refused], why.clone())
        );
        let all = vec![refused, Build, Compress, said];
        assert_eq!(steps(Release::Public, None), (all, None));
        let trial = vec![Build, Compress, said];
        assert_eq!(steps(Release::Trial, None), (trial, None));
        assert_eq!(steps(Release::Trial, Some(Build)), (vec![Build], why));
    }

    /// What the publisher then says is tested with it: `crates/publisher/tests/claim.rs`.
    #[test]
    fn the_publisher_is_asked_about_our_settings_and_strictly_where_it_matters() {
        let words = |strict| -> Vec<String> {
            let command = settings(Path::new("publisher"), strict);
            let words = command.get_args().map(|word| word.to_string_lossy().into());
            words.collect()
        };
        assert_eq!(words(false), ["settings", "--settings", "data"]);
        assert_eq!(words(true), ["settings", "--settings", "data", "--strict"]);
    }

    /// A program that refuses ends the command with its status, and nothing more is run.
    #[test]
    fn a_refusal_fails_the_package() {
        let failed = run(&mut settings(Path::new("false"), true)).unwrap_err();
        assert!(failed.to_string().starts_with("false failed"), "{failed}");
    }

    #[test]
    fn the_script_of_trunk_is_found_where_there_is_one() {
        assert_eq!(script_in("<head></head><body>{{body}}</body>"), None);
        let shell = "<body>{{body}}<script>const a = '{{__TRUNK_ADDRESS__}}' + '{{__TRUNK_WS_BASE__}}';</script></body>";
        assert_eq!(
            script_in(shell).as_deref(),
            Some("const a = location.host + '/';")
        );
    }
}
