//! The page on which readers open files of their own, in every language.

use anyhow::Result;
use day_atlas::words::{self, Language};
use serde_json::{Map, Value};

use super::closer;
use super::page::{Assets, page_in, script, style_of_any};
use super::preview::alternates;
use super::telling::Telling;
use super::text::{bare, escaped, filled, hash, squeezed};
use super::{Build, Site, read_text};
use crate::headers;

/// Its folder, in that of each language.
pub(super) const FOLDER: &str = "open/";

/// What the page runs from its first moment: what says that it does not work, keeps a translated page alive, mends its
/// address, and lights what is meant.
const INLINE: [&str; 4] = ["failed.js", "moved.js", "address.js", "light.js"];

/// The parts of its own script, in their order.
const SCRIPT: [&str; 11] = [
    "slider.js",
    "save.js",
    "open/files.js",
    "open/kept.js",
    "open/reader.js",
    "open/map.js",
    "open/notice.js",
    "open/one-file.js",
    "open/saved.js",
    "open.js",
    "open/page.js",
];

/// Phrases whose names begin so are of pages that are one file.
const SINGLE: &str = "single_";

/// What a server says with its files.
pub(super) struct Policies {
    /// The content-security policy of the pages.
    pub page: String,
    /// The place of the worker: a script of its own, which does not have the policy of the page that starts it.
    pub worker: String,
}

/// Adds the page in every language and what it loads. It saves what it shows with the template of a page that is one file.
///
/// # Errors
/// When a hand-written file cannot be read.
pub(super) fn add(
    site: &mut Site,
    build: &Build<'_>,
    tellings: &[Telling],
    assets: &Assets,
    template: &str,
) -> Result<Policies> {
    let Build { paths, parts, programs, .. } = *build;
    let worker = site.add_asset("open-worker.js", script(paths, &["open-worker.js"])?);
    let inline = script(paths, &INLINE)?;
    // A file brings colours of its own.
    let style = style_of_any(paths)? + &squeezed(&read_text(&paths.www.join(closer::STYLE))?);
    let own_style = squeezed(&read_text(&paths.www.join("open.css"))?);
    let policy = headers::policy_of_opening([&hash(&style), &hash(&own_style)], &hash(&inline));
    let opener = &programs.opener;
    let shared = [
        (
            "{open}",
            site.add_asset("open.js", script(paths, &closer::SCRIPT)? + &script(paths, &SCRIPT)?),
        ),
        ("{open_worker}", worker.clone()),
        ("{open_script}", site.add_asset("opener.js", bare(&opener.script))),
        ("{open_wasm}", site.add_asset("opener.wasm", opener.wasm.as_slice())),
        // What is filled in a browser is no page that could be asked for.
        ("{single}", site.add_asset("single.txt", template)),
        ("{policy}", policy.clone()),
        ("{style}", style),
        ("{own_style}", own_style),
        ("{inline}", inline),
    ];
    let [page, saved] = ["open.html", "saved.html"].map(|file| read_text(&paths.www.join(file)));
    let (page, saved) = (page?, saved?);
    let languages = parts.languages();
    let markup = [page.as_str(), &saved].concat();
    for telling in tellings {
        let own = OfLanguage { telling, languages: &languages, markup: &markup }.places();
        let saved = ("{saved}", filled(&saved, &[telling.shell(), own.clone()].concat()));
        let places =
            [telling.shell(), assets.0.clone(), shared.to_vec(), own, vec![saved]].concat();
        site.add(page_in(&(telling.folder() + FOLDER)), filled(&page, &places));
    }
    Ok(Policies { page: policy, worker })
}

/// The page in a language.
struct OfLanguage<'a> {
    telling: &'a Telling,
    languages: &'a [Language],
    /// The markup of this page and of maps that are saved on it.
    markup: &'a str,
}

impl OfLanguage<'_> {
    fn places(&self) -> Vec<(&'static str, String)> {
        let (telling, own) = (self.telling, words::open(self.telling.language));
        let is_in_page = |place: &str| self.markup.contains(place);
        let words = telling.words();
        let mut places = vec![
            ("{up}", ["../", words.root()].concat()),
            ("{alternates}", alternates(self.languages, |it| self.way_to(it))),
            ("{languages}", self.links()),
            ("{parts}", escaped(words.parts())),
            ("{picture}", escaped(words.picture())),
            ("{pixels_changed}", escaped(words.pixels_changed())),
            ("{not_loaded}", escaped(words.not_loaded())),
            ("{load_again}", escaped(words.load_again())),
            (
                "{open_words}",
                escaped(&in_script(
                    own.iter()
                        .filter(|[name, place, _]| !is_in_page(place) && !name.starts_with(SINGLE)),
                )),
            ),
            ("{closer_words}", closer::words(telling.language)),
        ];
        places.extend(own.iter().map(|[_, place, words]| (*place, escaped(words))));
        places
    }

    /// The address of the page in a language, as this page writes it.
    fn way_to(&self, language: &Language) -> String {
        ["../", self.telling.words().root(), &language.folder(), FOLDER].concat()
    }

    /// A link to each language, in the markup of `ui::written::languages`, which the style sheet knows.
    fn links(&self) -> String {
        let link = |it: &Language| {
            let Language { tag, name, .. } = *it;
            let here = tag == self.telling.language.tag;
            let current = if here { " aria-current=\"page\"" } else { "" };
            format!(
                "<a href=\"{}\" hreflang=\"{tag}\" lang=\"{tag}\"{current}><span class=\"whole\">{name}</span>\
                 <span class=\"short\" aria-hidden=\"true\">{tag}</span></a>",
                self.way_to(it)
            )
        };
        let links: String = self.languages.iter().map(link).collect();
        let label = escaped(self.telling.words().other_languages());
        format!("<nav class=\"languages\" aria-label=\"{label}\">{links}</nav>")
    }
}

/// What the script says, by the names under which it asks, as JSON.
fn in_script<'a>(phrases: impl Iterator<Item = &'a [&'static str; 3]>) -> String {
    let all = phrases.map(|[name, _, words]| ((*name).to_owned(), Value::from(*words)));
    Value::Object(all.collect::<Map<_, _>>()).to_string()
}
