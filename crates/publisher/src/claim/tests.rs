use super::*;

fn files(name: &str) -> Files {
    let mut files = Files::default();
    files.add("index.json", name).unwrap();
    files.add(format!("{name}/a.json"), "{}").unwrap();
    files
}

fn replace(out: &Path, files: &Files) -> Result<(), FolderError> {
    Claim::of(out)?.replace(files.each())
}

fn left(folder: &Path) -> usize {
    fs::read_dir(folder).unwrap().count()
}

#[test]
fn a_folder_is_replaced_as_a_whole_and_reads_back() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("data");
    assert!(folder::read(&out).is_err());
    assert_eq!(Claim::of(&out).unwrap().read().unwrap(), Files::default());
    replace(&out, &files("2030")).unwrap();
    fs::write(out.join("2030/old.json"), "{}").unwrap();
    replace(&out, &files("2031")).unwrap();
    assert_eq!(folder::read(&out).unwrap(), files("2031"));
    assert_eq!(left(folder.path()), 1);
}

#[test]
fn a_run_that_died_between_the_renames_is_mended() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("data");
    replace(&out, &files("2030")).unwrap();
    fs::rename(&out, folder.path().join(".data.previous")).unwrap();
    fs::create_dir(folder.path().join(".data.next")).unwrap();
    fs::write(folder.path().join(".data.lock"), "").unwrap();
    drop(Claim::of(&out).unwrap());
    assert!(out.join("2030/a.json").exists());
    assert_eq!(left(folder.path()), 1);
}

#[test]
fn a_run_that_died_after_the_renames_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("data");
    replace(&out, &files("2030")).unwrap();
    let previous = folder.path().join(".data.previous");
    fs::create_dir(&previous).unwrap();
    drop(Claim::of(&out).unwrap());
    assert!(out.join("2030/a.json").exists() && !previous.exists());
}

#[test]
fn a_failure_leaves_the_old_folder_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("data");
    replace(&out, &files("2030")).unwrap();
    let missing = folder.path().join(".data.next");
    assert!(put_in_place(&missing, &out).is_err());
    // A file where a folder has to be, which fails as late as a full disk does.
    let mut clashing = files("2031");
    clashing.add("index.json/b", "{}").unwrap();
    assert!(replace(&out, &clashing).is_err());
    assert_eq!(folder::read(&out).unwrap(), files("2030"));
    assert_eq!(left(folder.path()), 1);
}

#[test]
fn a_second_run_is_refused_and_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("new/data");
    let first = Claim::of(&out).unwrap();
    let second = Claim::of(&out);
    assert!(matches!(second, Err(FolderError::InUse { .. })));
    first.replace(files("2030").each()).unwrap();
    drop(first);
    assert!(Claim::of(&out).is_ok());
    assert_eq!(left(&folder.path().join("new")), 1);
}

#[test]
fn a_claim_without_files_leaves_no_folders() {
    let folder = tempfile::tempdir().unwrap();
    drop(Claim::of(&folder.path().join("a/b/data")).unwrap());
    assert_eq!(left(folder.path()), 0);
}

#[cfg(unix)]
#[test]
fn a_link_is_followed_and_stays_one() {
    let folder = tempfile::tempdir().unwrap();
    let (target, link) = (folder.path().join("target"), folder.path().join("data"));
    replace(&target, &files("2030")).unwrap();
    std::os::unix::fs::symlink(&target, &link).unwrap();
    replace(&link, &files("2031")).unwrap();
    assert!(link.is_symlink());
    assert_eq!(folder::read(&target).unwrap(), files("2031"));
    fs::remove_dir_all(&target).unwrap();
    let astray = Claim::of(&link);
    assert!(matches!(astray, Err(FolderError::Astray { .. })));
    assert!(link.is_symlink() && left(folder.path()) == 1);
}

#[test]
fn the_folder_that_the_program_stands_in_is_refused() {
    for path in [".", "..", "src/.."] {
        let refused = Claim::of(Path::new(path));
        assert!(matches!(refused, Err(FolderError::Inside { .. })), "{path}");
    }
}
