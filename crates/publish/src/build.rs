//! One build: what it is made from, and what can be made of it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use day_atlas::reading::{Parts, is_record_file};
use day_atlas::words::{ENGLISH, Language};
use day_atlas::{THIRD_PARTIES, VERSION, export};

use crate::output::{OutputFolder, replace_file};
use crate::page::Assets;
use crate::paths::Paths;
use crate::pixels::Painter;
use crate::telling::Telling;
use crate::{
    Programs, Site, archive, days, embed, headers, open, page, read, single, site_map, step,
    telling, worker,
};

/// Tells GitHub Pages to serve every file, those with an underscore too.
pub(super) const NO_JEKYLL: &str = ".nojekyll";
/// Files of a folder of data that explain it and hold it against its sources.
const EXPLAINED: [&str; 3] = ["README.md", "LICENSE.md", "checks.csv"];

/// What a build is made from.
#[derive(Clone, Copy, Debug)]
pub struct Build<'a> {
    /// Where everything lies.
    pub paths: &'a Paths,
    /// The data, read and checked.
    pub parts: &'a Parts,
    /// The files that it was read from, where these are no folder of our form.
    pub files: Option<&'a [PathBuf]>,
    /// The compiled programs.
    pub programs: &'a Programs,
    /// Where readers will find the site, when that is known.
    pub address: Option<&'a str>,
}

impl Build<'_> {
    /// Builds the site and gives the folder it is in.
    ///
    /// # Errors
    /// When a file cannot be read or written, or the folder holds what no build wrote.
    pub fn site(&self) -> Result<PathBuf> {
        let dist = &self.paths.dist;
        check_output(self.paths, self.files)?;
        let site = self.assemble()?;
        step("Compressing every file with brotli and gzip", || site.write(dist))?;
        Ok(dist.clone())
    }

    /// Builds the page as one file and gives its place. Where it cannot hold every language, it is in this one.
    ///
    /// # Errors
    /// When a file cannot be read or written, or the folder is a site of which this file is no part.
    pub fn one_file(&self, alone: Language) -> Result<PathBuf> {
        let dist = &self.paths.dist;
        let name = self.parts.record.one_file();
        // Beside files of a site that are not rebuilt it would be of another map, or differ from its compressed forms.
        if OutputFolder::is_site(dist) {
            bail!(
                "{} is a built site: name another folder for one file with --out",
                dist.display()
            );
        }
        let text = step("Packing the page in every language into one file", || {
            let template = single::template(self.paths, self.programs)?;
            single::light(self, &telling::all(self.parts)?, alone, &template)
        })?;
        let place = dist.join(name);
        fs::create_dir_all(dist)
            .with_context(|| format!("{} cannot be written", dist.display()))?;
        replace_file(&place, text.as_bytes(), single::is_one_file)?;
        Ok(place)
    }

    /// Builds the site and packs it into an archive for any static host, with its checksum beside it; gives the
    /// place of the archive.
    ///
    /// # Errors
    /// As [`Self::site`].
    pub fn release(&self) -> Result<PathBuf> {
        let root = &self.paths.root;
        let mut site = self.assemble()?;
        for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
            site.add(licence, read(&root.join(licence))?);
        }
        let archive = step("Compressing every file, packing the archive", || site.archive())?;
        let folder = root.join("dist.release");
        let name = format!("{}-{VERSION}.zip", self.parts.record.stem);
        fs::create_dir_all(&folder)
            .with_context(|| format!("{} cannot be written", folder.display()))?;
        let sum = archive::sum(&name, &archive);
        replace_file(&folder.join(&name), &archive, archive::is_archive)?;
        replace_file(&folder.join(format!("{name}.sha256")), sum.as_bytes(), |_| true)?;
        Ok(folder.join(name))
    }

    /// Every file of the site, in memory.
    ///
    /// # Errors
    /// When a hand-written file cannot be read.
    pub fn assemble(&self) -> Result<Site> {
        let Self { paths, parts, programs, address, .. } = *self;
        let mut site = Site::default();
        self.add_data(&mut site)?;
        for (name, text) in export::files(parts) {
            site.add(format!("data/{name}"), text);
        }
        for file in ["icon.svg", "icon-192.png", "icon-512.png"] {
            site.add(file, read(&paths.www.join(file))?);
        }
        // For speakers who correct the words.
        for language in parts.languages().into_iter().skip(1) {
            let file = format!("po/{}/page.po", language.tag);
            site.add(file.clone(), read(&paths.root.join(file))?);
        }
        site.add(THIRD_PARTIES, programs.third_parties.as_str());
        let tellings = step("Prerendering the page in every language", || telling::all(parts))?;
        let assets = Assets::add(&mut site, paths, programs, &tellings)?;
        let policy = page::add(&mut site, self, &tellings, &assets)?;
        worker::add(&mut site, paths, &tellings)?;
        // What comes now is no part of the page, so the worker does not keep it.
        let framed = embed::add(&mut site, self, &tellings, &assets)?;
        let template = single::template(paths, programs)?;
        let opening = open::add(&mut site, self, &tellings, &assets, &template)?;
        if let Some(address) = address {
            embed::describe(&mut site, &tellings, address);
            site_map::add(&mut site, self, &tellings, address);
        }
        // Where it cannot hold every language, it is in that of the first page.
        let one_file = || single::light(self, &tellings, ENGLISH, &template);
        site.add(parts.record.one_file(), step("Packing the page into one file", one_file)?);
        let painter = Painter::new(paths)?;
        let languages = parts.languages();
        let of_days = step("Drawing a picture for each day that links point to", || {
            let add = |it| days::add(&mut site, self, it, &languages, &painter);
            tellings.iter().map(add).collect::<Result<Vec<_>>>()
        })?;
        let mut policies = Vec::new();
        for (folder, of_days) in tellings.iter().map(Telling::folder).zip(of_days) {
            let alone = "; frame-ancestors 'none'";
            policies.push((folder.clone() + days::FOLDER + "*", of_days + alone));
            policies.push((folder.clone(), [&policy, alone].concat()));
            policies.push((folder.clone() + open::FOLDER, [&opening.page, alone].concat()));
            // Without the directive any page may frame it; `*` would leave out those of local files and of programs.
            policies.push((folder + embed::FOLDER, framed.clone()));
        }
        let list = headers::of_the_site(&policies) + &headers::of_a_worker(&opening.worker);
        site.add(headers::FILE, list);
        site.add(NO_JEKYLL, "");
        Ok(site)
    }

    /// Adds what the site was made of, and what is to be known of it.
    fn add_data(&self, site: &mut Site) -> Result<()> {
        let Self { paths, parts, files, .. } = *self;
        if let Some(files) = files {
            for (file, place) in files.iter().zip(&parts.chronicle.files) {
                site.add(format!("data/{place}"), read(file)?);
            }
            site.add("data/README.md", include_str!("map/data.md"));
            return Ok(());
        }
        // Published is what the record is read from and what explains it, and nothing else that lies there.
        let (published, left): (Vec<_>, Vec<_>) = names_in(&paths.data)?
            .into_iter()
            .partition(|name| is_published(name) && paths.data.join(name).is_file());
        for name in &published {
            site.add(format!("data/{name}"), read(&paths.data.join(name))?);
        }
        if !left.is_empty() {
            println!("  not published, as no part of the record: {}", left.join(", "));
        }
        // What the fields mean is the same for every folder.
        if !paths.data.join("README.md").exists() {
            site.add("data/README.md", include_str!("../../../data/README.md"));
        }
        Ok(())
    }
}

/// Checks that a site may be written: before a build that takes a minute, and again when it begins to write.
///
/// # Errors
/// When the folder holds what no build wrote, or what the site is made of.
pub fn check_output(paths: &Paths, files: Option<&[PathBuf]>) -> Result<()> {
    let data = [paths.data.clone()];
    let inputs: Vec<_> = files.unwrap_or(&data).iter().map(PathBuf::as_path).collect();
    OutputFolder::claim(&paths.dist, &inputs).map(drop)
}

/// Whether a file of a folder of data is published with the site.
fn is_published(name: &str) -> bool {
    is_record_file(name) || EXPLAINED.contains(&name)
}

/// The names in a folder, in order.
fn names_in(folder: &Path) -> Result<Vec<String>> {
    let name = |entry: std::io::Result<fs::DirEntry>| {
        anyhow::Ok(entry?.file_name().to_string_lossy().into_owned())
    };
    let mut names = fs::read_dir(folder)?.map(name).collect::<Result<Vec<_>>>()?;
    names.sort();
    Ok(names)
}
