//! Files of the disk that are one map.

use std::path::PathBuf;

use anyhow::Result;
use dated::notice::{Clause, Language, fault, reading, told};
use dated::{File, Opened, Verdict, read};

use super::Wishes;

/// Files of the disk that are one map.
#[derive(Debug)]
pub(super) struct Files {
    names: Vec<String>,
    bytes: Vec<Vec<u8>>,
}

impl Files {
    /// Reads them from the disk.
    ///
    /// # Errors
    /// When one of them cannot be read.
    pub(super) fn read(paths: &[PathBuf]) -> Result<Self> {
        let name = |path: &PathBuf| {
            path.file_name().map_or_else(String::new, |it| it.to_string_lossy().into_owned())
        };
        let bytes = paths.iter().map(|path| crate::read(path)).collect::<Result<_>>()?;
        Ok(Self { names: paths.iter().map(name).collect(), bytes })
    }

    /// Their names, without folders.
    pub(super) fn names(&self) -> Vec<&str> {
        self.names.iter().map(String::as_str).collect()
    }

    /// What comes of reading them, with names in a language (BCP 47) where there are such.
    pub(super) fn verdict(&self, wishes: &Wishes, language: &str) -> Verdict {
        let files = self.names.iter().zip(&self.bytes);
        let files: Vec<_> = files.map(|(name, bytes)| File { name, bytes }).collect();
        read(&files, &wishes.choices(language))
    }

    /// A clause of the notice in words.
    pub(super) fn told(&self, clause: &Clause, language: Language) -> String {
        told(clause, language, &self.names())
    }

    /// Prints what is understood, and every fault.
    pub(super) fn tell(&self, opened: &Opened, language: Language) {
        let told = |clause: &Clause| self.told(clause, language);
        println!("{}", reading(opened).iter().map(told).collect::<Vec<_>>().join(" "));
        for it in &opened.faults {
            println!("{}", told(&fault(it)));
        }
    }

    /// Where each lies below `data/` of a site: under a name that no other file there has, of letters that mean nothing in an
    /// address.
    pub(super) fn places(&self) -> Vec<String> {
        let is_plain = |letter: char| letter.is_alphanumeric() || "._-".contains(letter);
        let plain = |name: &String| name.replace(|letter| !is_plain(letter), "_");
        let names: Vec<String> = self.names.iter().map(plain).collect();
        let place = |(i, name): (usize, &String)| {
            let is_taken = names.iter().take(i).any(|before| before == name);
            let folder = if is_taken { format!("{}/", i + 1) } else { String::new() };
            ["files/", &folder, name].concat()
        };
        names.iter().enumerate().map(place).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_file_has_a_place_of_its_own() {
        let names = ["a b#1.geojson", "Шуша.csv", "a_b?1.geojson", "control.geojson"];
        let names = names.map(str::to_owned).to_vec();
        let files = Files { bytes: vec![Vec::new(); names.len()], names };
        let places = ["a_b_1.geojson", "Шуша.csv", "3/a_b_1.geojson", "control.geojson"];
        assert_eq!(files.places(), places.map(|it| ["files/", it].concat()));
    }
}
