//! The prerendered page, and the program it loads.

use anyhow::Result;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use day_atlas::domain::{Atlas, Shared};
use day_atlas::edition::Edition;
use day_atlas::reading::Parts;
use day_atlas::session::Session;
use day_atlas::ui::{self, AppProps, Prerendered, prerender};
use day_atlas::{paint, text};
use sha2::{Digest as _, Sha256};

use super::{Program, Site, read_text};
use crate::headers;
use crate::paths::Paths;

/// Adds the page and what it loads, and gives its content-security policy.
///
/// # Errors
/// When a hand-written file cannot be read.
pub(super) fn add(
    site: &mut Site,
    paths: &Paths,
    parts: Parts,
    edition: Edition,
    program: &Program,
) -> Result<String> {
    let record = &edition.record;
    // In the page itself: the map waits for no second answer. The policy knows it by its hash.
    let style = squeezed(&read_text(&paths.www.join("style.css"))?);
    let style = [style, paint::stylesheet(record), ui::stylesheet(record)].concat();
    let hash = STANDARD.encode(Sha256::digest(style.as_bytes()));
    let policy = headers::policy(&hash);
    let opens_on = text::in_full(record.opens_on);
    let shell = [
        ("{policy}", policy.as_str()),
        ("{style}", &style),
        ("{title}", &escaped(&record.title)),
        ("{subtitle}", &escaped(&record.subtitle)),
        ("{description}", &escaped(&record.description)),
        ("{opens_on}", &opens_on),
        ("{start}", &site.add_asset("start.js", bare(&read_text(&paths.www.join("start.js"))?))),
        ("{old}", &site.add_asset("old.js", bare(&read_text(&paths.www.join("old.js"))?))),
        ("{script}", &site.add_asset("page.js", bare(&program.script))),
        ("{wasm}", &site.add_asset("page.wasm", program.wasm.as_slice())),
        ("{edition}", &site.add_asset("edition.bin", edition.pack()?)),
    ]
    .iter()
    .fold(read_text(&paths.www.join("index.html"))?, |shell, (name, value)| {
        shell.replace(name, value)
    });
    let Prerendered { before, app, after } = rendered(edition, parts)?;
    let places = [("{before}", before), ("{app}", app), ("{after}", after)];
    let page = places.iter().fold(shell, |shell, (place, text)| shell.replace(place, text));
    site.add("index.html", page);
    Ok(policy)
}

fn rendered(edition: Edition, parts: Parts) -> Result<Prerendered> {
    let backdrop = Shared::new(parts.backdrop());
    let start = Session::new(Shared::new(Atlas::new(edition.record)));
    let app = AppProps { sheet: edition.sheet, start };
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    Ok(runtime.block_on(prerender(app, backdrop, Shared::new(parts.chronicle))))
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
