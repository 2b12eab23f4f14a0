//! The page in a language, rendered.

use std::thread;

use anyhow::{Result, anyhow};
use day_atlas::domain::{Chronicle, Record, Shared};
use day_atlas::edition::Edition;
use day_atlas::geometry::Insets;
use day_atlas::reading::Parts;
use day_atlas::session::Session;
use day_atlas::text;
use day_atlas::ui::{AppProps, Languages, MOST_LANES, Prerendered, prerender, prerender_app};
use day_atlas::words::{Language, Words, fill};
use tokio::runtime::{Builder, Runtime};

use super::closer;
use super::text::escaped;

/// The page in a language, and what its program must be given.
pub(super) struct Telling {
    /// The language.
    pub language: Language,
    /// The record and its scene in this language.
    pub edition: Edition,
    /// What happened, and what is told of it.
    pub chronicle: Chronicle,
    /// The page.
    pub page: Prerendered,
}

/// Renders the page in every language that the data is told in.
///
/// # Errors
/// Only when no thread can be had.
pub(super) fn all(parts: &Parts) -> Result<Vec<Telling>> {
    told_in(parts, &parts.languages())
}

/// Renders the page in these languages and no other, each in a thread of its own.
///
/// # Errors
/// Only when no thread can be had.
pub(super) fn told_in(parts: &Parts, languages: &[Language]) -> Result<Vec<Telling>> {
    let telling = |language: Language, parts: Parts| {
        let edition = parts.edition();
        let insets = Insets::of(&parts.layers);
        let page = rendered(&edition, parts.chronicle.clone(), languages, insets)?;
        Ok(Telling { language, edition, chronicle: parts.chronicle, page })
    };
    thread::scope(|scope| {
        let told = languages.iter().filter_map(|it| Some((*it, parts.told_in(it)?)));
        let started: Vec<_> =
            told.map(|(it, parts)| scope.spawn(move || telling(it, parts))).collect();
        let ended = started.into_iter().map(|it| it.join().map_err(|_panic| anyhow!("a panic"))?);
        ended.collect()
    })
}

fn rendered(
    edition: &Edition,
    chronicle: Chronicle,
    languages: &[Language],
    insets: Insets,
) -> Result<Prerendered> {
    let languages = Languages(languages.to_vec());
    Ok(runtime()?.block_on(prerender(
        app(edition, false),
        Shared::new(chronicle),
        languages,
        insets,
    )))
}

fn app(edition: &Edition, framed: bool) -> AppProps {
    let start = Session::new(Shared::new(edition.atlas()));
    AppProps { scene: Shared::new(edition.scene.clone()), start, framed }
}

fn runtime() -> std::io::Result<Runtime> {
    Builder::new_current_thread().build()
}

impl Telling {
    /// The folder of the page.
    pub(super) fn folder(&self) -> String {
        self.language.folder()
    }

    /// The record's own words.
    pub(super) const fn words(&self) -> &Words {
        &self.edition.words
    }

    /// The map for a frame of another page.
    ///
    /// # Errors
    /// Only when no thread can be had.
    pub(super) fn embed(&self) -> Result<String> {
        Ok(runtime()?.block_on(prerender_app(app(&self.edition, true))))
    }

    /// What a shell says of the page, by its places.
    pub(super) fn shell(&self) -> Vec<(&'static str, String)> {
        let record = &self.edition.record;
        let words = self.words();
        let Record { title, description, span, .. } = record;
        // Before its program comes the page knows one outline of each area, the bars of its lane, and days alone.
        let still = record.areas.len() <= MOST_LANES
            && record.stops.are_days()
            && record.areas.iter().all(|area| area.outlines == [*span]);
        let closer = || [" data-closer=\"", &closer::words(self.language), "\""].concat();
        let closer = closer::is_offered(self).then(closer);
        vec![
            ("{lang}", self.language.tag.to_owned()),
            ("{root}", words.root().to_owned()),
            ("{title}", escaped(title)),
            ("{headline}", escaped(&record.headline())),
            ("{description}", escaped(description)),
            ("{closer}", closer.unwrap_or_default()),
            ("{months}", escaped(&months(words))),
            ("{day_endings}", escaped(words.day_endings())),
            ("{year_endings}", escaped(words.year_endings())),
            ("{date_form}", if still { escaped(words.date()) } else { String::new() }),
            ("{dropped}", escaped(words.dropped())),
            ("{open_own}", escaped(words.open_own())),
            ("{no_script}", self.linked(words.no_script(), ["", ""])),
            ("{trouble}", self.linked(words.trouble(), ["<span id=\"trouble-day\">", "</span>"])),
        ]
    }

    /// The page itself, by the places of a shell.
    pub(super) fn body(&self) -> Vec<(&'static str, String)> {
        let Prerendered { offers, before, app, after } = &self.page;
        let places =
            [("{offers}", offers), ("{before}", before), ("{app}", app), ("{after}", after)];
        places.map(|(place, text)| (place, text.clone())).to_vec()
    }

    /// A sentence for a page whose program does not run, with its links, and its day between these tags.
    fn linked(&self, phrase: &str, [open, close]: [&str; 2]) -> String {
        let (words, atlas) = (self.words(), self.edition.atlas());
        let link = |address: &str, words: &str| format!("<a href=\"{address}\">{words}</a>");
        let data = [words.root(), "data/README.md"].concat();
        let links = [
            ("day", [open, &text::told(&atlas, atlas.record().opens_on), close].concat()),
            ("year", link("#year", words.year_link())),
            ("periods", link("#periods", words.table_link())),
            ("files", link(&data, words.files_link())),
        ];
        fill(phrase, &links)
    }
}

/// The months as they stand in a date.
fn months(words: &Words) -> String {
    let bare = words.date().contains("{month_name}");
    let month = |it| if bare { words.months(it) } else { words.months_dated(it) };
    (0..12).map(month).collect::<Vec<_>>().join("|")
}
