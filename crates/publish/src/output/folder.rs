//! Atomic replacement of a folder that an earlier build wrote.

use std::collections::{BTreeSet, VecDeque};
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use anyhow::{Context as _, Result, bail};

/// The list of all files of a built folder, a path a line. By it a later build knows what it may replace.
pub const FILE_LIST: &str = "files.txt";
/// How many foreign files an error names.
const NAMED: usize = 5;

/// A folder that does not exist yet, is empty, or holds what an earlier build wrote and nothing else.
#[derive(Clone, Debug)]
pub struct OutputFolder {
    /// Absolute, without links.
    folder: PathBuf,
}

impl OutputFolder {
    /// Checks that the folder may be replaced and that none of the inputs of the build lies in it.
    ///
    /// # Errors
    /// When it holds anything that no build wrote, is a file, or would take an input with it.
    pub fn claim(folder: &Path, inputs: &[&Path]) -> Result<Self> {
        let claimed = Self { folder: resolved(folder)? };
        claimed.check_contents(folder)?;
        for input in inputs {
            let place = fs::canonicalize(input)
                .with_context(|| format!("{} cannot be read", input.display()))?;
            if place.starts_with(&claimed.folder) {
                bail!(
                    "{} lies in {}, which the build would replace: name another folder",
                    input.display(),
                    folder.display()
                );
            }
        }
        Ok(claimed)
    }

    /// Whether a folder is what an earlier build wrote.
    pub fn is_site(folder: &Path) -> bool {
        file_list(folder).is_some()
    }

    /// Writes all files into a new folder and swaps it with the former one.
    ///
    /// # Errors
    /// When a file cannot be written, or somebody has put another one into the folder meanwhile. The folder then holds
    /// what it held before.
    pub fn replace<'a>(&self, files: impl Iterator<Item = (&'a str, &'a [u8])>) -> Result<()> {
        let Self { folder } = self;
        let cannot = || format!("{} cannot be written", folder.display());
        let parent = folder.parent().context("the root of the file system")?;
        fs::create_dir_all(parent).with_context(cannot)?;
        let prefix = staging_prefix(folder);
        remove_abandoned(parent, &prefix);
        let staging = Staging::begin(parent, &prefix).with_context(cannot)?;
        let mut list = BTreeSet::from([FILE_LIST]);
        for (place, bytes) in files {
            let path = staging.folder.join(place);
            let write = || {
                fs::create_dir_all(path.parent().unwrap_or(&staging.folder))?;
                fs::write(&path, bytes)
            };
            write()
                .with_context(|| format!("{} cannot be written", folder.join(place).display()))?;
            list.insert(place);
        }
        let list: String = list.into_iter().flat_map(|place| [place, "\n"]).collect();
        fs::write(staging.folder.join(FILE_LIST), list).with_context(cannot)?;
        self.check_contents(folder)?;
        swap(&staging.folder, folder).with_context(|| {
            format!(
                "{} cannot be replaced as a whole (if it is a mount point, name a folder inside it)",
                folder.display()
            )
        })?;
        Ok(())
    }

    /// A folder with anything in it that the list of an earlier build does not name is refused.
    fn check_contents(&self, called: &Path) -> Result<()> {
        let Self { folder } = self;
        if !folder.exists() {
            return Ok(());
        }
        if !folder.is_dir() {
            bail!("{} is a file: name a folder", called.display());
        }
        let (list, mut named) = listed_and_foreign(folder);
        if named.is_empty() {
            return Ok(());
        }
        let more = if named.len() > NAMED { " and more" } else { "" };
        named.truncate(NAMED);
        let what = match list {
            Some(_) => "holds files that no build wrote",
            None => "is not empty and no build wrote it",
        };
        bail!(
            "{} {what} ({}{more}): nothing was changed; name another folder, or move them away",
            called.display(),
            named.join(", ")
        )
    }
}

/// A folder beside the final one, removed when the build fails. Its list of files is locked while the build runs.
struct Staging {
    folder: PathBuf,
    /// Locked until it is closed.
    _list: File,
}

impl Staging {
    /// Makes a folder that no other build uses.
    fn begin(parent: &Path, prefix: &str) -> io::Result<Self> {
        static BUILDS: AtomicU32 = AtomicU32::new(0);
        let build = BUILDS.fetch_add(1, Ordering::Relaxed);
        let folder = parent.join(format!("{prefix}{}-{build}", std::process::id()));
        fs::create_dir(&folder)?;
        let list = File::create(folder.join(FILE_LIST))?;
        list.lock()?;
        Ok(Self { folder, _list: list })
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        // After a swap this is the former site; after a failure, what was written of the new one.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn staging_prefix(folder: &Path) -> String {
    format!(".{}.new-", folder.file_name().unwrap_or_default().to_string_lossy())
}

/// Removes what interrupted builds of the same folder have left: staging folders that no running build has locked.
fn remove_abandoned(parent: &Path, prefix: &str) {
    let Ok(entries) = fs::read_dir(parent) else { return };
    for path in entries.flatten().map(|entry| entry.path()) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let is_staging = name.strip_prefix(prefix).is_some_and(|id| {
            !id.is_empty() && id.bytes().all(|it| it.is_ascii_digit() || it == b'-')
        });
        let is_free = || File::open(path.join(FILE_LIST)).is_ok_and(|it| it.try_lock().is_ok());
        if is_staging && is_free() {
            let _ = fs::remove_dir_all(&path);
        }
    }
}

/// Puts the fresh folder in the place of the other, if there is one, which then lies where the fresh one was.
fn swap(fresh: &Path, folder: &Path) -> io::Result<()> {
    if !folder.exists() {
        return fs::rename(fresh, folder);
    }
    match exchange(fresh, folder) {
        Err(error) if is_unsupported(&error) => {}
        done => return done,
    }
    // Some file systems exchange nothing: the former folder is moved aside first, and back if the second step fails.
    let aside = fresh.with_extension("old");
    fs::rename(folder, &aside)?;
    let swapped = fs::rename(fresh, folder);
    fs::rename(&aside, if swapped.is_ok() { fresh } else { folder })?;
    swapped
}

/// Exchanges two folders in one step of the file system.
#[cfg(any(target_os = "linux", target_vendor = "apple"))]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

fn is_unsupported(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::Unsupported | io::ErrorKind::InvalidInput)
}

/// The absolute path of a folder, links followed; of one that does not exist, of what does exist of it.
fn resolved(folder: &Path) -> Result<PathBuf> {
    let cannot = || format!("{} names no folder", folder.display());
    if folder.exists() {
        return fs::canonicalize(folder).with_context(cannot);
    }
    let absolute = std::path::absolute(folder).with_context(cannot)?;
    let name = absolute.file_name().with_context(cannot)?;
    let parent = absolute.parent().with_context(cannot)?;
    Ok(resolved(parent)?.join(name))
}

/// The list of files that an earlier build wrote; `None` in any other folder.
fn file_list(folder: &Path) -> Option<BTreeSet<String>> {
    let list = fs::read_to_string(folder.join(FILE_LIST)).ok()?;
    let list: BTreeSet<_> = list.lines().map(str::to_owned).collect();
    // A text of the same name says nothing of itself.
    list.contains(FILE_LIST).then_some(list)
}

/// The list of an earlier build, and what that build did not write. Another build may swap the folder meanwhile: then
/// both are read again.
fn listed_and_foreign(folder: &Path) -> (Option<BTreeSet<String>>, Vec<String>) {
    let mut list = file_list(folder);
    loop {
        let known = |place: &str| list.as_ref().is_some_and(|list| list.contains(place));
        let found = foreign(folder, known);
        let again = file_list(folder);
        if again == list {
            return (list, found);
        }
        list = again;
    }
}

/// Files and links below a folder that are not known, by their paths with slashes, and one more than are named at most.
/// Links are not followed. An empty folder counts as one too, as no build makes any, and so does one that cannot be read.
fn foreign(folder: &Path, known: impl Fn(&str) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = VecDeque::from([(folder.to_path_buf(), String::new())]);
    while let Some((path, place)) = folders.pop_front() {
        let mut entries: Vec<_> =
            fs::read_dir(&path).map(|it| it.flatten().collect()).unwrap_or_default();
        if entries.is_empty() && !place.is_empty() {
            found.push(place.trim_end_matches('/').to_owned());
        }
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            let place = format!("{place}{}", entry.file_name().to_string_lossy());
            if entry.file_type().is_ok_and(|it| it.is_dir()) {
                folders.push_back((entry.path(), format!("{place}/")));
            } else if !known(&place) {
                found.push(place);
            }
            if found.len() > NAMED {
                return found;
            }
        }
    }
    found
}
