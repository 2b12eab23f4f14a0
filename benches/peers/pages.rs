//! The pages that are measured.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result};
use day_atlas::domain::{AccountView, Shared};
use day_atlas::edition::Edition;
use day_atlas::session::Session;
use day_atlas::text;
use day_atlas::ui::{PlateProps, prerender_plate};
use publish::Site;
use publish::paths::Paths;
use xtask::run::run;

use crate::engine::RUNTIME;
use crate::scene::Scene;
use crate::world;

/// Where the sources of the pages are.
const SOURCES: &str = "benches/peers/pages";

fn source(paths: &Paths, name: &str) -> Result<String> {
    let place = paths.root.join(SOURCES).join(name);
    fs::read_to_string(place).with_context(|| format!("{name} cannot be read"))
}

/// The opening day as the peers' headings have it.
fn opens_in_words(edition: &Edition) -> String {
    let (words, day) = (&edition.words, edition.record.opens_on);
    [text::weekday(words, day), &text::in_full(words, day)].join(" ")
}

/// Builds one peer's page of a scene into a folder.
pub(crate) fn build(
    paths: &Paths,
    root: &Path,
    scene: &Scene,
    peer: &str,
    folder: &Path,
) -> Result<()> {
    match peer {
        "ours" if scene.count == 5 => return copy(&paths.dist, folder),
        "ours" => return plate(paths, scene, &source(paths, "style.css")?)?.write(folder),
        _ => {}
    }
    if peer == "static" {
        let mut site = Site::default();
        let style = [source(paths, "style.css")?, scene.style.clone()].concat();
        let (_, edition) = publish::contents(&paths.data)?;
        let opens = opens_in_words(&edition);
        let page = [
            ("{style}", style.as_str()),
            ("{paints}", &scene.paints),
            ("{map}", &scene.map),
            ("{lanes}", &scene.lanes),
            ("{opens_on}", &edition.record.opens_on.to_string()),
            ("{opens_words}", &opens),
            ("{opens}", &scene.opens.to_string()),
            ("{sentence}", scene.opening_sentence()),
            ("{atlas}", &scene.steps().to_string()),
        ];
        site.add("index.html", filled(source(paths, "static.html")?, &page));
        return site.write(folder);
    }
    bundled(paths, root, scene, peer)?.write(folder)
}

/// A peer's page of a scene, with its library.
pub(crate) fn bundled(paths: &Paths, root: &Path, scene: &Scene, peer: &str) -> Result<Site> {
    let mut site = Site::default();
    let style = [source(paths, "style.css")?, scene.style.clone()].concat();
    let bundle = root.join("bundles");
    let script = bundle.join(format!("{peer}.js"));
    let modules = root.join("node_modules");
    run(Command::new(modules.join(".bin/esbuild"))
        .arg(paths.root.join(SOURCES).join(format!("{peer}.js")))
        .args([
            "--bundle",
            "--minify",
            "--format=esm",
            "--log-level=warning",
            "--loader:.png=dataurl",
        ])
        .arg(format!("--outfile={}", script.display()))
        .env("NODE_PATH", &modules))?;
    let extra = fs::read_to_string(script.with_extension("css")).unwrap_or_default();
    let page = [
        ("{name}", peer),
        ("{paints}", scene.paints.as_str()),
        ("{opens}", &scene.opens.to_string()),
    ];
    site.add("index.html", filled(source(paths, "page.html")?, &page));
    site.add("style.css", [extra, style].concat());
    site.add("main.js", fs::read(&script)?);
    site.add("districts.json", scene.areas.to_string());
    site.add("backdrop.json", scene.backdrop.to_string());
    site.add("atlas.json", scene.atlas().to_string());
    if peer == "maplibre" {
        for part in ["maplibre-gl-worker.mjs", "maplibre-gl-shared.mjs"] {
            site.add(part, fs::read(modules.join("maplibre-gl/dist").join(part))?);
        }
    }
    Ok(site)
}

/// Our own components with the map alone, built as the page is.
fn plate(paths: &Paths, scene: &Scene, style: &str) -> Result<Site> {
    let program =
        xtask::program::program(paths, &["--bin", "plate", "--features", "csr"], "plate")?;
    let edition = world::edition(paths, scene.count)?;
    let packed = edition.pack()?;
    let start = Session::new(Shared::new(edition.atlas()));
    assert_eq!(start.view, AccountView::All, "as the page opens");
    let plate = PlateProps { scene: Shared::new(edition.scene), start };
    let app = RUNTIME.block_on(prerender_plate(plate));
    let mut site = Site::default();
    let script = site.add_asset("page.js", program.script);
    let wasm = site.add_asset("page.wasm", program.wasm);
    let edition = site.add_asset("edition.bin", packed);
    let style = format!("{style}{}", scene.style);
    site.add(
        "index.html",
        format!(
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
             <link rel=\"modulepreload\" href=\"{script}\">\n\
             <link rel=\"preload\" href=\"{wasm}\" as=\"fetch\" type=\"application/wasm\" crossorigin>\n\
             <link rel=\"preload\" href=\"{edition}\" as=\"fetch\" crossorigin>\n\
             <style>{style}</style>\n</head>\n<body>\n<div id=\"app\">{app}</div>\n<script type=\"module\">\n\
             import start, {{ open }} from \"./{script}\";\n\
             const [edition] = await Promise.all([\n  fetch(\"{edition}\").then((it) => it.arrayBuffer()),\n  \
             start({{ module_or_path: fetch(\"{wasm}\") }}),\n]);\nopen(new Uint8Array(edition));\n</script>\n</body>\n</html>\n"
        ),
    );
    Ok(site)
}

fn filled(page: String, places: &[(&str, &str)]) -> String {
    places.iter().fold(page, |page, (place, text)| page.replace(place, text))
}

pub(crate) fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to)?;
        } else {
            fs::copy(entry.path(), to)?;
        }
    }
    Ok(())
}
