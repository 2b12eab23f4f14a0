//! A small page with a picture for each day that links point to.

use std::collections::BTreeSet;

use anyhow::Result;
use day_atlas::domain::{AccountView, Atlas, Day, EventEntry, EventKind, Form, Shared};

use day_atlas::drawing::palette;
use day_atlas::picture::link_svg;
use day_atlas::session::{Action, Session};
use day_atlas::words::{Language, fill};
use day_atlas::{permalink, text};
use serde_json::json;

use super::page::page_in;
use super::preview::{Preview, alternates, structured};
use super::telling::Telling;
use super::text::{escaped, filled, hash, squeezed};
use super::{Build, Site, read_text};
use crate::headers;
use crate::pixels::Painter;

/// The folder of these pages, in that of each language.
pub(super) const FOLDER: &str = "on/";
/// The name of a picture, beside its page.
pub(super) const PICTURE: &str = "picture.png";

/// The days that have a page: of a folder of data those that somebody has chosen to tell of, of any file the one on which
/// it opens.
pub(super) fn days(build: &Build<'_>, atlas: &Atlas, events: &[EventEntry]) -> BTreeSet<Day> {
    match build.files {
        Some(_) => BTreeSet::from([atlas.record().opens_on]),
        None => told(atlas, events),
    }
}

/// Days on which an authority changes, and those of the main events, which are those that the declared account tells
/// and those on which a place changes hands, when known to the day.
fn told(atlas: &Atlas, events: &[EventEntry]) -> BTreeSet<Day> {
    let changes = atlas.changes().iter();
    let changes = changes.filter(|change| change.difference.is_of_authority());
    let main = |event: &&EventEntry| {
        let day =
            event.when.form() == Form::Day && atlas.span().contains(event.when.span().first());
        day && (event.in_article || event.kind == EventKind::Control)
    };
    let main = events.iter().filter(main).map(|event| event.when.span().first());
    changes.map(|change| change.day).chain(main).chain([atlas.record().opens_on]).collect()
}

/// Adds the pages of a language and their pictures, and gives their content-security policy.
///
/// # Errors
/// When a hand-written file cannot be read.
pub(super) fn add(
    site: &mut Site,
    build: &Build<'_>,
    telling: &Telling,
    languages: &[Language],
    painter: &Painter,
) -> Result<String> {
    let Build { paths, address, .. } = *build;
    let style = palette::stylesheet() + &squeezed(&read_text(&paths.www.join("on.css"))?);
    let policy = headers::policy_of_a_day(&hash(&style));
    let template = read_text(&paths.www.join("on.html"))?;
    let atlas = Shared::new(telling.edition.atlas());
    let days: Vec<Day> = days(build, &atlas, &telling.chronicle.events).into_iter().collect();
    let opening = Session::new(atlas);
    for (i, day) in days.iter().enumerate() {
        let session = opening.after(Action::GoTo(*day)).unwrap_or_else(|| opening.clone());
        let session = session.after(Action::Show(AccountView::All)).unwrap_or(session);
        let folder = format!("{}{FOLDER}{day}/", telling.folder());
        let svg = link_svg(&session, &telling.edition.scene);
        site.add([&folder, PICTURE].concat(), painter.png(&svg)?);
        let near = [i.checked_sub(1).and_then(|i| days.get(i)), days.get(i + 1)];
        let page = OfDay { telling, session: &session, folder: &folder, address };
        let shared = [
            ("{policy}", policy.clone()),
            ("{style}", style.clone()),
            ("{alternates}", alternates(languages, |it| page.way_to(it))),
            ("{near}", page.near(near)),
        ];
        let places = [telling.shell(), page.shell(), shared.to_vec()].concat();
        site.add(page_in(&folder), filled(&template, &places));
    }
    Ok(policy)
}

/// The page of a day.
struct OfDay<'a> {
    telling: &'a Telling,
    session: &'a Session,
    folder: &'a str,
    address: Option<&'a str>,
}

impl OfDay<'_> {
    fn shell(&self) -> Vec<(&'static str, String)> {
        let Session { atlas, .. } = self.session;
        let day = self.session.day();
        let words = atlas.words();
        let sentence = text::sentence(atlas, AccountView::All, atlas.state(day));
        let up = ["../../", words.root()].concat();
        let map = format!("../../#{}", permalink::fragment(self.session));
        vec![
            ("{up}", up),
            ("{page_title}", escaped(&self.title())),
            ("{home}", "../../".to_owned()),
            ("{map}", escaped(&map)),
            ("{date}", day.to_string()),
            ("{day}", text::told(atlas, day)),
            ("{weekday}", text::weekday_told(atlas, day).to_owned()),
            ("{open_day}", escaped(words.open_day())),
            ("{change}", escaped(&text::on_this_day(atlas, day, false))),
            ("{events}", self.events()),
            ("{preview}", self.preview(&sentence).written()),
            ("{structured}", self.structured(&sentence)),
            ("{alt}", escaped(&fill(words.map(), &[("sentence", sentence.as_str())]))),
            ("{sentence}", escaped(&sentence)),
        ]
    }

    /// The address of the same day in a language, as this page writes it.
    fn way_to(&self, language: &Language) -> String {
        let Session { atlas, .. } = self.session;
        let day = self.session.day();
        format!("../../{}{}{FOLDER}{day}/", atlas.words().root(), language.folder())
    }

    fn title(&self) -> String {
        let Session { atlas, .. } = self.session;
        let day = self.session.day();
        [&*atlas.record().title, atlas.words().colon(), &text::told(atlas, day)].concat()
    }

    fn at(&self, place: &str) -> String {
        [self.address.unwrap_or_default(), self.folder, place].concat()
    }

    fn preview(&self, sentence: &str) -> Preview {
        let atlas = &self.session.atlas;
        Preview {
            kind: "article",
            site: atlas.record().title.clone(),
            title: self.title(),
            description: sentence.to_owned(),
            language: self.telling.language.tag,
            address: self.address.map(|_| self.at("")),
            picture: if self.address.is_some() { self.at(PICTURE) } else { PICTURE.to_owned() },
            alt: fill(atlas.words().map(), &[("sentence", sentence)]),
        }
    }

    /// The day as a page of the map, for search engines (schema.org).
    fn structured(&self, sentence: &str) -> String {
        let Session { atlas, .. } = self.session;
        let day = self.session.day();
        let places =
            atlas.record().areas.iter().map(|it| json!({"@type": "Place", "name": it.name}));
        let about = self.of_this_day().map(
            |event| json!({"@type": "Event", "name": event.title, "startDate": day.to_string()}),
        );
        structured(&json!({
            "@context": "https://schema.org",
            "@type": "WebPage",
            "name": self.title(),
            "description": sentence,
            "inLanguage": self.telling.language.tag,
            "image": self.preview(sentence).picture,
            "temporalCoverage": day.to_string(),
            "spatialCoverage": places.collect::<Vec<_>>(),
            "about": about.collect::<Vec<_>>(),
            "isPartOf": {"@type": "WebSite", "name": atlas.record().title},
        }))
    }

    fn of_this_day(&self) -> impl Iterator<Item = &EventEntry> {
        let day = self.session.day();
        let events = self.telling.chronicle.events.iter();
        events
            .filter(move |event| event.when.form() == Form::Day && event.when.span().first() == day)
    }

    /// What happened, each a link to its entry with its sources.
    fn events(&self) -> String {
        let link = |event: &EventEntry| {
            let title = escaped(&event.title);
            format!("<li><a href=\"../../#event-{}\">{title}</a></li>\n", event.key)
        };
        self.of_this_day().map(link).collect()
    }

    /// The days with a page before and after this one.
    fn near(&self, near: [Option<&Day>; 2]) -> String {
        let atlas = &self.session.atlas;
        let link = |day: &Day, arrow: [&str; 2]| {
            let [before, after] = arrow;
            format!("<a href=\"../{day}/\">{before}{}{after}</a>\n", text::told(atlas, *day))
        };
        let [before, after] = near;
        let links =
            [before.map(|day| link(day, ["← ", ""])), after.map(|day| link(day, ["", " →"]))];
        links.into_iter().flatten().collect()
    }
}
