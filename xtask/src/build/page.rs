//! The prerendered page, and the program it loads.

use anyhow::Result;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use day_atlas::domain::{Atlas, Chronicle, Day, Record, Shared};
use day_atlas::edition::{Edition, pack_backdrop};
use day_atlas::geometry::Backdrop;
use day_atlas::reading::Parts;
use day_atlas::session::Session;
use day_atlas::ui::{self, AppProps, Languages, Prerendered, prerender};
use day_atlas::words::{ENGLISH, Language, Words, fill};
use day_atlas::{paint, text};
use sha2::{Digest as _, Sha256};

use super::{Programs, Site, read_text};
use crate::headers;
use crate::paths::Paths;

/// What other files must know of the pages.
pub(super) struct Pages {
    /// Their content-security policy.
    pub policy: String,
    /// The page of each language.
    pub told: Vec<Told>,
}

/// What other files must know of the page in a language.
pub(super) struct Told {
    /// The language.
    pub language: &'static Language,
    /// The place of its edition.
    pub edition: String,
    /// The title of the page.
    pub title: String,
    /// What the page is, in a sentence.
    pub description: String,
}

/// Adds the page in every language and what it loads.
///
/// # Errors
/// When a hand-written file cannot be read.
pub(super) fn add(
    site: &mut Site,
    paths: &Paths,
    parts: &Parts,
    programs: &Programs,
) -> Result<Pages> {
    let record = &parts.record;
    let www = |file: &str| read_text(&paths.www.join(file));
    // In the page itself: the map waits for no second answer. The policy knows them by their hashes.
    let style = squeezed(&www("style.css")?);
    let style = [style, paint::stylesheet(record), ui::stylesheet(record)].concat();
    let offer = bare(&www("offer.js")?);
    let policy = headers::policy(&hash(&style), &hash(&offer));
    let languages = parts.languages();
    let mut shared = assets(site, paths, programs)?;
    shared.extend([("{policy}", policy.clone()), ("{style}", style), ("{offer}", offer)]);
    let template = filled(www("index.html")?, &shared);
    let mut told = Vec::new();
    for language in &languages {
        let Some(parts) = parts.told_in(language) else { continue };
        let edition = parts.edition();
        let backdrop = parts.backdrop();
        let drawing = site.add_asset("drawing.bin", pack_backdrop(&backdrop)?);
        let packed = site.add_asset("edition.bin", edition.pack()?);
        let Record { words, title, subtitle, description, opens_on, .. } = &parts.record;
        let shell = [
            ("{lang}", language.tag.to_owned()),
            ("{root}", words.root().to_owned()),
            ("{title}", escaped(title)),
            ("{subtitle}", escaped(subtitle)),
            ("{description}", escaped(description)),
            ("{alternates}", alternates(&languages, words)),
            ("{no_script}", linked(words, words.no_script(), *opens_on)),
            ("{trouble}", linked(words, words.trouble(), *opens_on)),
            ("{take_drawing}", drawing),
            ("{edition}", packed.clone()),
        ];
        let shell = filled(template.clone(), &shell);
        told.push(Told {
            language,
            edition: packed,
            title: title.clone(),
            description: description.clone(),
        });
        let page = rendered(edition, backdrop, parts.chronicle, &languages)?;
        let Prerendered { offers, before, app, after } = page;
        let places =
            [("{offers}", offers), ("{before}", before), ("{app}", app), ("{after}", after)];
        site.add(page_of(language), filled(shell, &places));
    }
    Ok(Pages { policy, told })
}

/// Adds what the pages of all languages load, and tells where each of it lies.
fn assets(
    site: &mut Site,
    paths: &Paths,
    programs: &Programs,
) -> Result<Vec<(&'static str, String)>> {
    let www = |file: &str| read_text(&paths.www.join(file));
    let Programs { page, take } = programs;
    Ok(vec![
        ("{start}", site.add_asset("start.js", bare(&www("start.js")?))),
        ("{old}", site.add_asset("old.js", bare(&www("old.js")?))),
        ("{script}", site.add_asset("page.js", bare(&page.script))),
        ("{wasm}", site.add_asset("page.wasm", page.wasm.as_slice())),
        ("{take_module}", site.add_asset("takeaway.js", bare(&www("take.js")?))),
        ("{take_script}", site.add_asset("take.js", bare(&take.script))),
        ("{take_wasm}", site.add_asset("take.wasm", take.wasm.as_slice())),
    ])
}

/// A text with something in each of these places.
fn filled(text: String, places: &[(&str, String)]) -> String {
    places.iter().fold(text, |text, (place, value)| text.replace(place, value))
}

/// Where the page in a language lies.
pub(super) fn page_of(language: &Language) -> String {
    language.folder() + "index.html"
}

fn rendered(
    edition: Edition,
    backdrop: Backdrop,
    chronicle: Chronicle,
    languages: &[&'static Language],
) -> Result<Prerendered> {
    let start = Session::new(Shared::new(Atlas::new(edition.record)));
    let app = AppProps { sheet: edition.sheet, start };
    let languages = Languages(languages.to_vec());
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    Ok(runtime.block_on(prerender(app, Shared::new(backdrop), Shared::new(chronicle), languages)))
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

/// A sentence for a page whose program does not run, with its links.
fn linked(words: &Words, phrase: &str, opens_on: Day) -> String {
    let link = |address: &str, words: &str| format!("<a href=\"{address}\">{words}</a>");
    let data = [words.root(), "data/README.md"].concat();
    let links = [
        ("day", text::in_full(words, opens_on)),
        ("year", link("#year", words.year_link())),
        ("periods", link("#periods", words.table_link())),
        ("files", link(&data, words.files_link())),
    ];
    fill(phrase, &links)
}

fn hash(text: &str) -> String {
    STANDARD.encode(Sha256::digest(text.as_bytes()))
}

/// A script without indentation and without the comments that have lines of their own.
fn bare(script: &str) -> String {
    let lines = script.lines().map(str::trim);
    let told =
        |line: &&str| !line.is_empty() && !["//", "/*", "*"].iter().any(|it| line.starts_with(it));
    lines.filter(told).fold(String::new(), |all, line| all + line + "\n")
}

/// A style sheet without comments and indentation.
fn squeezed(style: &str) -> String {
    let mut pieces = style.split("/*");
    let first = pieces.next().unwrap_or_default().to_owned();
    let bare = pieces
        .fold(first, |bare, piece| bare + piece.split_once("*/").map_or("", |(_, rest)| rest));
    let lines = bare.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.fold(String::new(), |all, line| all + line + "\n")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
