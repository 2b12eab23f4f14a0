//! How files of a reader's own are opened: how long it takes beside the browser's own reading of JSON, whether the page
//! answers meanwhile, and what a step costs then beside Leaflet, which draws the same.

mod file;
mod table;
mod visit;

use std::path::Path;
use std::{fs, thread};

use anyhow::{Context as _, Result};
use axum::Router;
use publish::paths::Paths;
use publish::serve::{Server, router};

use crate::{engine, pages};
use file::Made;

/// Makes files and opens them; prints a table for each. `AREAS=1009,4300` chooses how many areas a file has, `RUNS` how
/// often it is opened.
pub(crate) fn all(paths: &Paths, root: &Path) -> Result<()> {
    let chosen = |name: &str| std::env::var(name).ok();
    let runs: usize = chosen("RUNS").map_or(Ok(3), |runs| runs.parse())?;
    for areas in chosen("AREAS").unwrap_or_else(|| "1009,4300".to_owned()).split(',') {
        let areas: usize = areas.parse().context("AREAS is a list of numbers")?;
        println!("▸ {areas} areas: making the file");
        let made = file::make(paths, root, areas)?;
        let folder = root.join(format!("opened-{areas}"));
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        pages::copy(&paths.dist, &folder.join("ours"))?;
        listened(&folder.join("ours/assets"))?;
        // Uncompressed: how it is sent is not measured.
        let leaflet = pages::bundled(paths, root, &made.scene, "leaflet")?;
        leaflet.write_plain(&folder.join("leaflet"))?;
        measure(&made, &folder, runs)?;
    }
    Ok(())
}

/// Has the worker that reads tell of its memory.
fn listened(assets: &Path) -> Result<()> {
    let entries = fs::read_dir(assets)?.collect::<Result<Vec<_>, _>>()?;
    let is_worker = |name: &str| name.starts_with("open-worker.");
    let files = entries.iter().filter(|it| it.file_name().to_str().is_some_and(is_worker));
    let (scripts, packed): (Vec<_>, Vec<_>) =
        files.map(fs::DirEntry::path).partition(|it| it.extension().is_some_and(|it| it == "js"));
    anyhow::ensure!(scripts.len() == 1, "{} workers in {}", scripts.len(), assets.display());
    for script in scripts {
        let text = fs::read_to_string(&script)?;
        fs::write(&script, [include_str!("worker.js"), &text].concat())?;
    }
    // The compressed forms are those of the script as it was.
    packed.iter().try_for_each(|it| fs::remove_file(it).map_err(Into::into))
}

fn measure(made: &Made, folder: &Path, runs: usize) -> Result<()> {
    let mut site = Router::new();
    for page in ["ours", "leaflet"] {
        site = site.nest_service(&format!("/{page}"), router(&folder.join(page))?);
    }
    let listener = Server::bind(0)?;
    let address = listener.local_addr()?;
    thread::spawn(move || Server::run_router(listener, site));
    engine::RUNTIME.block_on(async {
        let browser = engine::Browser::start().await;
        let driver = &browser.driver;
        let (mut ours, mut leaflet) = (Vec::new(), Vec::new());
        for run in 1..=runs {
            println!("  run {run} of {runs}");
            let page = format!("http://{address}/ours/open/");
            ours.push(visit::open(driver, &page, &made.path).await?);
            let page = format!("http://{address}/leaflet/");
            leaflet.push(visit::drawn(driver, &page, made.scene.count).await?);
        }
        driver.clone().quit().await?;
        table::print(made, &ours, &leaflet);
        Ok(())
    })
}
