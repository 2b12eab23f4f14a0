//! The page measured against what people would use instead, on the same work in the same run.
//!
//! `cargo xtask bench` fetches what this needs and starts it. `PEERS=ours,d3` and `SCENES=5,4300` choose;
//! `RUNS` sets how often; `SLOWDOWN` and `LINK` how slow the device and the link are. With `opened` it measures how files
//! of a reader's own are opened instead.
#![allow(
    clippy::print_stdout,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a bench fails by panicking, and prints"
)]

mod drive;
#[allow(dead_code, reason = "the tests use the rest")]
#[path = "../../tests/site/browser/engine.rs"]
mod engine;
mod five;
mod measure;
mod opened;
mod pages;
mod scene;
mod slowness;
mod table;
mod tools;
mod world;

use std::collections::BTreeMap;
use std::path::Path;
use std::thread;

use anyhow::{Context as _, Result};
use axum::Router;
use publish::paths::Paths;
use publish::serve::{Server, router};

use measure::Measured;
use scene::Scene;
use slowness::Slowness;

/// Ours first: all ratios are to it.
const PEERS: [&str; 6] = ["ours", "static", "d3", "leaflet", "echarts", "maplibre"];

/// Each figure of each run, by scene and peer.
type Results = BTreeMap<(usize, &'static str), Vec<Measured>>;

fn main() -> Result<()> {
    let paths = Paths::of_this_checkout().expect("the bench runs in a checkout");
    let root = paths.root.join("target/bench");
    if std::env::args().any(|argument| argument == "opened") {
        return opened::all(&paths, &root);
    }
    let chosen = |name: &str| std::env::var(name).ok();
    let slowness = Slowness::chosen()?;
    let sizes = chosen("SCENES").unwrap_or_else(|| "5,50,500,4300".to_owned());
    let peers = chosen("PEERS");
    let runs: usize = chosen("RUNS").map_or(Ok(5), |runs| runs.parse())?;
    let peers: Vec<_> = PEERS
        .into_iter()
        .filter(|peer| peers.as_ref().is_none_or(|chosen| chosen.split(',').any(|it| it == *peer)))
        .collect();
    let mut results = Results::new();
    for size in sizes.split(',') {
        let size: usize = size.parse().context("SCENES is a list of numbers")?;
        println!("▸ {size} areas: building the pages");
        let scene = if size == 5 { five::scene(&paths)? } else { world::scene(&paths, size)? };
        let folder = root.join(format!("site-{size}"));
        for peer in &peers {
            pages::build(&paths, &root, &scene, peer, &folder.join(peer))?;
        }
        measure_all(&scene, &peers, &folder, runs, &slowness, &mut results)?;
        println!("\n{} times slower than this machine, on {}", slowness.slowdown, slowness.called);
        table::print(&scene, &peers, &results);
    }
    table::print_costs(&peers, &results);
    Ok(())
}

fn measure_all(
    scene: &Scene,
    peers: &[&'static str],
    folder: &Path,
    runs: usize,
    slowness: &Slowness,
    results: &mut Results,
) -> Result<()> {
    let mut site = Router::new();
    for peer in peers {
        site = site.nest_service(&format!("/{peer}"), router(&folder.join(peer))?);
    }
    let listener = Server::bind(0)?;
    let address = listener.local_addr()?;
    thread::spawn(move || Server::run_router(listener, site));
    engine::RUNTIME.block_on(async {
        let browser = engine::Browser::start().await;
        // One after the other and again, so that whatever else the machine does meets all alike.
        for run in 1..=runs {
            for peer in peers {
                println!("  run {run} of {runs}: {peer}");
                let page = format!("http://{address}/{peer}/");
                let measured = drive::measure(&browser.driver, &page, scene, slowness).await;
                let measured = measured.map_err(|error| anyhow::anyhow!("{peer}: {error:?}"))?;
                results.entry((scene.count, peer)).or_default().push(measured);
            }
        }
        browser.driver.clone().quit().await?;
        Ok(())
    })
}
