//! Serving the development site: built once, or again whenever a source changes.

mod change;
mod live;

use crate::build::{self, Kind, Shown};
use crate::islands::{self, Module};
use crate::progress::Progress;
use crate::run::{Failure, copy, empty, program, run, say, target, with_file};
use crate::{assets, tools};
use change::Change;
use live::Live;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Instant, SystemTime};

/// Asks the server to tell when there is something new.
const RELOAD: &str = "new EventSource(\"/.reload\").onmessage = () => location.reload();\n";

/// Builds the development site and serves it until it is stopped.
pub fn serve(port: &str, shown: Shown) -> Result<(), Failure> {
    let mut progress = Progress::new();
    progress.step();
    tools::install_for_build()?;
    let site = build::development(shown, &mut progress)?;
    say(&format!(
        "\nThe dashboard stands at http://127.0.0.1:{port}/ (stop with Ctrl-C)\n"
    ));
    run(program(tools::npm_program("sirv")).arg(site).args([
        "--quiet",
        "--host",
        "127.0.0.1",
        "--port",
        port,
    ]))
}

/// Serves the development site, builds it again when a source changes, and has open pages show it.
pub fn watch(port: &str) -> Result<(), Failure> {
    let mut progress = Progress::new();
    progress.step();
    tools::install_for_build()?;
    let mut live = Live::start(port)?;
    let mut site = Site::build(&mut progress)?;
    site.show(&mut live)?;
    say(&format!(
        "\nThe dashboard stands at http://127.0.0.1:{port}/ and follows what you change (stop with Ctrl-C)\n"
    ));
    loop {
        let change = live.next_change()?;
        let began = Instant::now();
        match site.follow(change, &mut live) {
            Ok(()) => say(&format!(
                "shown after {:.1} s",
                began.elapsed().as_secs_f64()
            )),
            // What was shown last stays.
            Err(failure) => say(&format!("error: {failure}")),
        }
    }
}

/// What the development site is made of, each part as it was built last.
struct Site {
    modules: Vec<Module>,
    bindgen: PathBuf,
    /// When the islands and the publisher were compiled.
    compiled: [Option<SystemTime>; 2],
    /// Whether something was compiled that pages don't show yet: a later step may have failed.
    waits: bool,
    shown: u32,
}

impl Site {
    fn build(progress: &mut Progress) -> Result<Self, Failure> {
        let mut site = Self {
            modules: Vec::new(),
            bindgen: PathBuf::new(),
            compiled: [None; 2],
            waits: false,
            shown: 0,
        };
        empty(&folder())?;
        progress.step();
        site.compile_programs()?;
        progress.step();
        site.compile_islands()?;
        progress.step();
        bundle("scripts", assets::scripts)?;
        bundle("styles", assets::styles)?;
        Ok(site)
    }

    /// Shows a change: first what needs no compiler, then what the compiler makes of it. cargo knows
    /// which files it has read, and is done at once where none of them has changed.
    fn follow(&mut self, change: Change, live: &mut Live) -> Result<(), Failure> {
        if change.styles {
            bundle("styles", assets::styles)?;
        }
        if change.scripts {
            bundle("scripts", assets::scripts)?;
            self.bundle_islands()?;
        }
        if change.shows_at_once() {
            self.show(live)?;
        }
        self.waits |= self.compile_programs()?;
        // An island and the page that holds it must fit; other pages are shown as soon as they can be.
        if self.waits && !change.islands {
            self.show(live)?;
        }
        self.waits |= self.compile_islands()?;
        if self.waits {
            self.show(live)?;
        }
        Ok(())
    }

    fn show(&mut self, live: &mut Live) -> Result<(), Failure> {
        live.show(&self.pour()?)?;
        self.waits = false;
        Ok(())
    }

    /// Compiles the publisher and keeps it: pages can be poured while its sources are being changed.
    /// Returns whether it is another one.
    fn compile_programs(&mut self) -> Result<bool, Failure> {
        let programs = tools::programs(Kind::Development)?;
        let is_new = newer(&mut self.compiled[0], &programs.publisher)?;
        if is_new {
            with_file(
                &programs.publisher,
                fs::copy(&programs.publisher, publisher()),
            )?;
        }
        self.bindgen = programs.bindgen;
        Ok(is_new)
    }

    /// Compiles the islands and returns whether they are others.
    fn compile_islands(&mut self) -> Result<bool, Failure> {
        self.modules = islands::development(&self.bindgen)?;
        let Some(module) = self.modules.first() else {
            return Ok(false);
        };
        let is_new = newer(&mut self.compiled[1], &module.wasm)?;
        if is_new {
            self.bundle_islands()?;
        }
        Ok(is_new)
    }

    fn bundle_islands(&self) -> Result<(), Failure> {
        bundle("islands", |assets| assets::islands(&self.modules, assets))
    }

    /// Pours the pages into a new folder, which it returns, and takes away the one before the last.
    fn pour(&mut self) -> Result<PathBuf, Failure> {
        let site = |number: u32| folder().join(format!("site-{}", number % 2));
        let next = site(self.shown + 1);
        empty(&next)?;
        for part in ["islands", "scripts", "styles"] {
            copy(&folder().join(part), &next.join("assets"))?;
        }
        build::pour(
            &publisher(),
            Kind::Development,
            Shown::Data,
            &next,
            Some(RELOAD),
        )?;
        self.shown += 1;
        Ok(next)
    }
}

/// Makes a part of the assets anew; where that fails, the old one stays.
fn bundle(part: &str, make: impl FnOnce(&Path) -> Result<(), Failure>) -> Result<(), Failure> {
    let assets = folder().join(format!("{part}.next"));
    empty(&assets)?;
    make(&assets)?;
    build::replace(&folder().join(part), &assets)
}

/// Whether a file was written after the last time that this was asked.
fn newer(known: &mut Option<SystemTime>, file: &Path) -> Result<bool, Failure> {
    let written = with_file(file, file.metadata().and_then(|data| data.modified()))?;
    Ok(known.replace(written) != Some(written))
}

fn folder() -> PathBuf {
    target().join("watch")
}

fn publisher() -> PathBuf {
    folder().join("publisher")
}
