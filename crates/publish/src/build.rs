//! One build: what it is made from, and what can be made of it.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result};
use day_atlas::reading::Parts;
use day_atlas::words::{ENGLISH, Language};
use day_atlas::{THIRD_PARTIES, VERSION, export};

use crate::page::Assets;
use crate::paths::Paths;
use crate::pixels::Painter;
use crate::telling::Telling;
use crate::{
    Programs, Site, archive, days, embed, headers, open, page, read, single, site_map, step,
    telling, worker,
};

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
    /// When a file cannot be read or written.
    pub fn site(&self) -> Result<PathBuf> {
        let site = self.assemble()?;
        let dist = &self.paths.dist;
        step("Compressing every file with brotli and gzip", || site.write(dist))?;
        Ok(dist.clone())
    }

    /// Builds the page as one file, beside whatever else has been built, and gives its place. Where it cannot hold every
    /// language, it is in this one.
    ///
    /// # Errors
    /// As [`Self::site`].
    pub fn one_file(&self, alone: &'static Language) -> Result<PathBuf> {
        let text = step("Packing the page in every language into one file", || {
            let template = single::template(self.paths, self.programs)?;
            single::light(self, &telling::all(self.parts)?, alone, &template)
        })?;
        let dist = &self.paths.dist;
        let place = dist.join(self.parts.record.one_file());
        fs::create_dir_all(dist)?;
        fs::write(&place, text)
            .with_context(|| format!("{} cannot be written", place.display()))?;
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
        let write = || {
            fs::create_dir_all(&folder)?;
            fs::write(folder.join(&name), &archive)?;
            fs::write(folder.join(format!("{name}.sha256")), archive::sum(&name, &archive))
        };
        write().with_context(|| format!("{} cannot be written", folder.display()))?;
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
        let one_file = || single::light(self, &tellings, &ENGLISH, &template);
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
            policies.push((folder + embed::FOLDER, format!("{framed}; frame-ancestors *")));
        }
        let list = headers::of_the_site(&policies) + &headers::of_a_worker(&opening.worker);
        site.add(headers::FILE, list);
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
        for file in fs::read_dir(&paths.data)? {
            let file = file?.path();
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            site.add(format!("data/{name}"), read(&file)?);
        }
        // What the fields mean is the same for every folder.
        if !paths.data.join("README.md").exists() {
            site.add("data/README.md", include_str!("../../../data/README.md"));
        }
        Ok(())
    }
}
