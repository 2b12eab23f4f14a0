//! The prerendered page in every language, and the program it loads.

use std::collections::BTreeSet;

use anyhow::Result;
use day_atlas::domain::{AccountView, Record};
use day_atlas::drawing::symbology;
use day_atlas::export::offered;

use day_atlas::reading::Parts;
use day_atlas::words::fill;
use day_atlas::{VERSION, text, ui};
use serde_json::{Value, json};

use super::closer;
use super::data_block;
use super::days;
use super::preview::{Preview, alternates, structured};
use super::telling::Telling;
use super::text::{bare, filled, hash, squeezed};
use super::{Build, Programs, Site, read_text};
use crate::headers;
use crate::paths::Paths;

/// What the pages of all languages load, as places of their shells and where each part of it lies.
pub(super) struct Assets(pub Vec<(&'static str, String)>);

impl Assets {
    /// Adds them to a site.
    ///
    /// # Errors
    /// When a hand-written file cannot be read.
    pub(super) fn add(
        site: &mut Site,
        paths: &Paths,
        programs: &Programs,
        tellings: &[Telling],
    ) -> Result<Self> {
        let www = |file: &str| anyhow::Ok(bare(&read_text(&paths.www.join(file))?));
        let Programs { page, take, .. } = programs;
        Ok(Self(vec![
            (
                "{start}",
                site.add_asset(
                    "start.js",
                    www("data-block.js")?
                        + &www("served.js")?
                        + &www("start.js")?
                        + &www("ghost.js")?
                        + &www("paper.js")?
                        + &www("drop.js")?
                        + &www("slider.js")?
                        + &closer::script_of(paths, tellings)?,
                ),
            ),
            ("{old}", site.add_asset("old.js", www("old.js")?)),
            ("{script}", site.add_asset("page.js", bare(&page.script))),
            ("{wasm}", site.add_asset("page.wasm", page.wasm.as_slice())),
            ("{take_module}", site.add_asset("takeaway.js", www("save.js")? + &www("take.js")?)),
            ("{take_script}", site.add_asset("take.js", bare(&take.script))),
            ("{take_wasm}", site.add_asset("take.wasm", take.wasm.as_slice())),
        ]))
    }
}

/// Tells other sites how to embed the map.
const DESCRIBED: &str =
    "\n<link rel=\"alternate\" type=\"application/json+oembed\" href=\"oembed.json\">";

/// Adds the page in every language, and gives its content-security policy.
///
/// # Errors
/// When a hand-written file cannot be read.
pub(super) fn add(
    site: &mut Site,
    build: &Build<'_>,
    tellings: &[Telling],
    assets: &Assets,
) -> Result<String> {
    let Build { paths, parts, address, .. } = *build;
    // In the page itself: the map waits for no second answer. The policy knows them by their hashes.
    let style = style(paths, parts)? + &closer::style_of(paths, tellings)?;
    let offer = bare(&read_text(&paths.www.join("offer.js"))?);
    let inline = inline_script(paths)?;
    let arriving = arriving(paths)?;
    let policy =
        headers::policy([&hash(&style), &hash(&arriving)], [&hash(&offer), &hash(&inline)]);
    let languages = parts.languages();
    let mut shared = assets.0.clone();
    shared.extend([
        ("{policy}", policy.clone()),
        ("{style}", style),
        ("{arriving}", arriving),
        ("{offer}", offer),
        ("{inline}", inline),
    ]);
    let template = read_text(&paths.www.join("index.html"))?;
    let described = address.map_or("", |_| DESCRIBED);
    for telling in tellings {
        let own = [
            ("{alternates}", alternates(&languages, |it| telling.words().way_to(it)) + described),
            ("{preview}", preview(telling, address).written()),
            // The record is one dataset: it is described once, on the page at the root.
            (
                "{structured}",
                if telling.folder().is_empty() {
                    structured(&dataset(telling, build))
                } else {
                    "{}".to_owned()
                },
            ),
            ("{edition}", data_block::written(&telling.edition.pack()?)),
        ];
        let places = [shared.clone(), telling.shell(), own.to_vec(), telling.body()].concat();
        site.add(page_in(&telling.folder()), filled(&template, &places));
    }
    Ok(policy)
}

/// The inline script, with which the page answers before its program comes, and says when it does not come.
///
/// # Errors
/// When a part of it cannot be read.
pub(super) fn inline_script(paths: &Paths) -> Result<String> {
    script(paths, &INLINE)
}

/// Hand-written scripts as one.
///
/// # Errors
/// When one of them cannot be read.
pub(super) fn script(paths: &Paths, files: &[&str]) -> Result<String> {
    let part = |file: &&str| anyhow::Ok(bare(&read_text(&paths.www.join(file))?));
    files.iter().map(part).collect()
}

/// The parts of [`inline_script`].
pub(super) const INLINE: [&str; 7] =
    ["arrived.js", "failed.js", "moved.js", "address.js", "dates.js", "early.js", "light.js"];

/// The style sheet of the page.
///
/// # Errors
/// When the hand-written part cannot be read.
pub(super) fn style(paths: &Paths, parts: &Parts) -> Result<String> {
    Ok(style_of_any(paths)? + &style_of(&parts.record))
}

/// The part of [`style`] that is the same for every record.
///
/// # Errors
/// When the hand-written part cannot be read.
pub(super) fn style_of_any(paths: &Paths) -> Result<String> {
    Ok(symbology::looks() + &squeezed(&read_text(&paths.www.join("style.css"))?))
}

/// The part of [`style`] that a record adds.
pub(super) fn style_of(record: &Record) -> String {
    symbology::colours(record) + &ui::stylesheet(record)
}

/// The style sheet of a page that has not arrived whole.
///
/// # Errors
/// When it cannot be read.
fn arriving(paths: &Paths) -> Result<String> {
    Ok(squeezed(&read_text(&paths.www.join("arriving.css"))?))
}

/// Where the page in a folder lies.
pub(super) fn page_in(folder: &str) -> String {
    [folder, "index.html"].concat()
}

/// What other sites show of a link to the page: the day on which it opens.
fn preview(telling: &Telling, address: Option<&str>) -> Preview {
    let record = &telling.edition.record;
    let words = telling.words();
    let folder = telling.folder();
    let place = format!("{}/{}", record.opens_on, days::PICTURE);
    let picture = match address {
        Some(address) => [address, &folder, days::FOLDER, &place].concat(),
        None => [days::FOLDER, &place].concat(),
    };
    let atlas = telling.edition.atlas();
    let sentence = text::sentence(&atlas, AccountView::All, atlas.state(record.opens_on));
    Preview {
        kind: "website",
        site: record.title.clone(),
        title: record.headline(),
        description: record.description.clone(),
        language: telling.language.tag,
        address: address.map(|address| [address, &folder].concat()),
        picture,
        alt: fill(words.map(), &[("sentence", sentence.as_str())]),
    }
}

/// The record as a dataset, for search engines (schema.org). Whose work files of anybody are, and in which version, is not
/// known.
fn dataset(telling: &Telling, build: &Build<'_>) -> Value {
    let Build { address, files, .. } = *build;
    let record = &telling.edition.record;
    let at = |file: &str| match address {
        Some(address) => format!("{address}data/{file}"),
        None => format!("{}data/{file}", telling.words().root()),
    };
    let download = |file: &str| {
        let kind = match file.rsplit('.').next() {
            Some("csv") => "text/csv",
            Some("geojson") => "application/geo+json",
            Some("bib") => "application/x-bibtex",
            _ => "application/json",
        };
        json!({"@type": "DataDownload", "contentUrl": at(file), "encodingFormat": kind})
    };
    let licences = record.credits.iter().filter_map(|credit| credit.licence.as_ref());
    let licences: BTreeSet<_> = licences.map(|(_, link)| link.clone()).collect();
    let places = record.areas.iter().map(|it| json!({"@type": "Place", "name": it.name}));
    json!({
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": record.headline(),
        "description": record.description,
        "inLanguage": telling.language.tag,
        "version": files.is_none().then_some(VERSION),
        "temporalCoverage": format!("{}/{}", record.span.first(), record.span.last()),
        "spatialCoverage": places.collect::<Vec<_>>(),
        "license": (!licences.is_empty()).then_some(licences),
        "isAccessibleForFree": true,
        "distribution": offered(record, &telling.chronicle).map(|(_, file)| download(file)).collect::<Vec<_>>(),
    })
}
