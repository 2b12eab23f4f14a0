//! The prerendered page in every language, and the program it loads.

use anyhow::Result;
use day_atlas::reading::Parts;
use day_atlas::words::{ENGLISH, Language, Words};
use day_atlas::{paint, ui};

use super::telling::Telling;
use super::text::{bare, filled, hash, squeezed};
use super::{Programs, Site, read_text};
use crate::headers;
use crate::paths::Paths;

/// What other files must know of the pages.
pub(super) struct Pages {
    /// Their content-security policy.
    pub policy: String,
    /// The place of the edition that each of them loads, in the order of the tellings.
    pub editions: Vec<String>,
}

/// What the pages of all languages load, as places of their shells and where each part of it lies.
pub(super) struct Assets(pub Vec<(&'static str, String)>);

impl Assets {
    /// Adds them to a site.
    ///
    /// # Errors
    /// When a hand-written file cannot be read.
    pub(super) fn add(site: &mut Site, paths: &Paths, programs: &Programs) -> Result<Self> {
        let www = |file: &str| anyhow::Ok(bare(&read_text(&paths.www.join(file))?));
        let Programs { page, take } = programs;
        Ok(Self(vec![
            ("{start}", site.add_asset("start.js", www("served.js")? + &www("start.js")?)),
            ("{old}", site.add_asset("old.js", www("old.js")?)),
            ("{script}", site.add_asset("page.js", bare(&page.script))),
            ("{wasm}", site.add_asset("page.wasm", page.wasm.as_slice())),
            ("{take_module}", site.add_asset("takeaway.js", www("take.js")?)),
            ("{take_script}", site.add_asset("take.js", bare(&take.script))),
            ("{take_wasm}", site.add_asset("take.wasm", take.wasm.as_slice())),
        ]))
    }
}

/// Tells other sites how to embed the map.
const DESCRIBED: &str =
    "\n<link rel=\"alternate\" type=\"application/json+oembed\" href=\"oembed.json\">";

/// Adds the page in every language and what it loads.
///
/// # Errors
/// When a hand-written file cannot be read.
pub(super) fn add(
    site: &mut Site,
    paths: &Paths,
    parts: &Parts,
    tellings: &[Telling],
    assets: &Assets,
    address: Option<&str>,
) -> Result<Pages> {
    // In the page itself: the map waits for no second answer. The policy knows them by their hashes.
    let style = style(paths, parts)?;
    let offer = bare(&read_text(&paths.www.join("offer.js"))?);
    let policy = headers::policy(&hash(&style), &hash(&offer));
    let languages = parts.languages();
    let mut shared = assets.0.clone();
    shared.extend([("{policy}", policy.clone()), ("{style}", style), ("{offer}", offer)]);
    let template = filled(read_text(&paths.www.join("index.html"))?, &shared);
    let described = address.map_or("", |_| DESCRIBED);
    let mut editions = Vec::new();
    for telling in tellings {
        let drawing = site.add_asset("drawing.bin", telling.drawing()?);
        let edition = site.add_asset("edition.bin", telling.edition.pack()?);
        let own = [
            ("{alternates}", alternates(&languages, telling.words()) + described),
            ("{take_drawing}", drawing),
            ("{edition}", edition.clone()),
        ];
        let places = [telling.shell(), own.to_vec(), telling.body()].concat();
        site.add(page_in(&telling.folder()), filled(template.clone(), &places));
        editions.push(edition);
    }
    Ok(Pages { policy, editions })
}

/// The style sheet of the page, with the record's colours.
///
/// # Errors
/// When the hand-written part cannot be read.
pub(super) fn style(paths: &Paths, parts: &Parts) -> Result<String> {
    let record = &parts.record;
    let style = squeezed(&read_text(&paths.www.join("style.css"))?);
    Ok([style, paint::stylesheet(record), ui::stylesheet(record)].concat())
}

/// Where the page in a folder lies.
pub(super) fn page_in(folder: &str) -> String {
    [folder, "index.html"].concat()
}

/// Tells search engines of the page in the other languages.
fn alternates(languages: &[&'static Language], words: &Words) -> String {
    let link = |tag: &str, language: &Language| {
        let address = words.way_to(language);
        format!("<link rel=\"alternate\" hreflang=\"{tag}\" href=\"{address}\">")
    };
    let links = languages.iter().map(|language| link(language.tag, language));
    links.chain([link("x-default", &ENGLISH)]).collect::<Vec<_>>().join("\n")
}
