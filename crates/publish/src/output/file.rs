//! Atomic replacement of one file.

use std::fs;
use std::io;
use std::path::Path;

use anyhow::{Context as _, Result, bail};

/// Writes a file beside its place and renames it there, so that a full disk or an interruption leaves the former file
/// whole. An existing file is replaced only if `is_ours` recognizes its bytes.
///
/// # Errors
/// When the existing file is of somebody else, or the new one cannot be written.
pub fn replace(place: &Path, bytes: &[u8], is_ours: impl FnOnce(&[u8]) -> bool) -> Result<()> {
    match fs::read(place) {
        Ok(existing) if existing != bytes && !existing.is_empty() && !is_ours(&existing) => bail!(
            "{} exists and was not written by this program: move it away, or name another file",
            place.display()
        ),
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            return Err(error).with_context(|| format!("{} cannot be replaced", place.display()));
        }
        _ => {}
    }
    let mut name = place.file_name().unwrap_or_default().to_owned();
    name.push(format!(".new-{}", std::process::id()));
    let fresh = place.with_file_name(name);
    let written = fs::write(&fresh, bytes).and_then(|()| fs::rename(&fresh, place));
    if written.is_err() {
        // What was written of it is of no use.
        let _ = fs::remove_file(&fresh);
    }
    written.with_context(|| format!("{} cannot be written", place.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replaces_only_what_it_recognizes_and_leaves_nothing_beside_it() {
        let folder = std::env::temp_dir().join(format!("replace-file-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let file = folder.join("day.svg");
        let is_ours = |bytes: &[u8]| bytes.starts_with(b"<svg ours");
        replace(&file, b"<svg ours 1", is_ours).unwrap();
        replace(&file, b"<svg ours 2", is_ours).unwrap();
        fs::write(&file, "a picture of somebody's own").unwrap();
        let error = replace(&file, b"<svg ours 3", is_ours).unwrap_err().to_string();
        assert!(error.contains("was not written by this program"), "{error}");
        assert_eq!(fs::read(&file).unwrap(), b"a picture of somebody's own");
        let missing = folder.join("missing").join("day.svg");
        let error = replace(&missing, b"<svg", is_ours).unwrap_err().to_string();
        assert!(error.contains("missing"), "{error}");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
        fs::remove_dir_all(&folder).unwrap();
    }
}
