//! Where the checkout and what is built of it lie.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

/// Where the checkout and what is built of it lie.
#[derive(Clone, Debug)]
pub struct Paths {
    /// The checkout.
    pub root: PathBuf,
    /// The folder of data.
    pub data: PathBuf,
    /// The hand-written files of the page.
    pub www: PathBuf,
    /// The built site.
    pub dist: PathBuf,
}

impl Paths {
    /// The paths of the checkout in which this program runs.
    ///
    /// It is looked for when the program runs: a checkout that is copied or moved with its compiled programs must not
    /// write into the place in which they were compiled.
    ///
    /// # Errors
    /// When the program runs in no checkout, or in another one than it was compiled in.
    pub fn of_this_checkout() -> Result<Self> {
        // Cargo names the package that it runs; else the checkout is around the working folder.
        let by_cargo = env::var_os("CARGO_MANIFEST_DIR").and_then(|it| around(Path::new(&it)));
        let root = match by_cargo {
            Some(root) => root,
            None => of_program(
                env::current_dir().ok().and_then(|it| around(&it)),
                env::current_exe().ok().and_then(|it| around(&it)),
            )?,
        };
        Ok(Self::of(root))
    }

    fn of(root: PathBuf) -> Self {
        Self { data: root.join("data"), www: root.join("www"), dist: root.join("dist"), root }
    }

    /// Where the compiled programs for the browser lie.
    pub(crate) fn programs(&self) -> PathBuf {
        self.root.join("target").join("program")
    }
}

/// The checkout, by the working folder and by the place of the program.
fn of_program(by_folder: Option<PathBuf>, by_program: Option<PathBuf>) -> Result<PathBuf> {
    match (by_folder, by_program) {
        (Some(folder), Some(program)) if folder != program => bail!(
            "this program was compiled in {} and runs in {}: run `cargo` in the second",
            program.display(),
            folder.display()
        ),
        (folder, program) => folder
            .or(program)
            .context("no checkout of this project around the working folder: change into one"),
    }
}

/// The checkout that a place lies in.
fn around(place: &Path) -> Option<PathBuf> {
    let is_root =
        |it: &&Path| it.join("www/index.html").is_file() && it.join("crates/publish").is_dir();
    place.ancestors().find(is_root).map(Path::to_path_buf)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_moved_checkout_is_found_where_it_is_now() {
        let folder = env::temp_dir().join(format!("moved Laçın {}", std::process::id()));
        let [old, new] = ["old", "new"].map(|name| folder.join(name));
        fs::create_dir_all(old.join("crates/publish")).unwrap();
        fs::create_dir_all(old.join("www")).unwrap();
        fs::create_dir_all(old.join("target/debug")).unwrap();
        fs::write(old.join("www/index.html"), "").unwrap();
        assert_eq!(around(&old.join("target/debug/xtask")), Some(old.clone()));
        fs::rename(&old, &new).unwrap();
        assert_eq!(around(&new.join("target/debug/xtask")), Some(new.clone()));
        assert_eq!(around(&old.join("target/debug/xtask")), None);
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn a_program_of_one_checkout_refuses_to_work_on_another() {
        let [one, other] = ["/one", "/other"].map(PathBuf::from);
        assert_eq!(of_program(Some(one.clone()), Some(one.clone())).unwrap(), one);
        assert_eq!(of_program(Some(one.clone()), None).unwrap(), one);
        assert_eq!(of_program(None, Some(one.clone())).unwrap(), one);
        let error = of_program(Some(other), Some(one)).unwrap_err().to_string();
        assert!(error.contains("compiled in /one and runs in /other"), "{error}");
        assert!(of_program(None, None).is_err());
    }
}
