//! A day as a picture, without a browser.

use std::path::Path;

use anyhow::{Context as _, Result, bail};
use day_atlas::domain::{Atlas, Shared};
use day_atlas::edition::Edition;
use day_atlas::geometry::Scene;

use day_atlas::picture;
use day_atlas::reading::Parts;
use day_atlas::session::{Action, Session};
use day_atlas::words::{LANGUAGES, Language};

use crate::output::replace_file;

/// What is to be drawn.
#[derive(Clone, Debug, clap::Args)]
pub struct Wish {
    /// The day, as 1992-06-09; without it, the day on which the page opens.
    #[arg(long)]
    pub date: Option<String>,
    /// The view: all, or the id of an account.
    #[arg(long, default_value = "all")]
    pub view: String,
    /// The district that is outlined and told of, by its id.
    #[arg(long)]
    pub area: Option<String>,
    /// The language of the words, as a tag such as en.
    #[arg(id = "lang", long = "lang", value_name = "LANG", default_value = "en")]
    pub language: String,
}

/// What a picture is drawn of.
#[derive(Clone, Debug)]
pub struct Subject {
    /// The day, in a view and a language.
    pub session: Session,
    /// What the maps are drawn from.
    pub scene: Scene,
    /// The language.
    pub language: Language,
}

impl Wish {
    /// Finds what is wished for in the data.
    ///
    /// # Errors
    /// When the wish names no day, view, area or language of it.
    pub fn subject(&self, parts: &Parts) -> Result<Subject> {
        let tags = || LANGUAGES.map(|it| it.tag).join(", ");
        let language = LANGUAGES.iter().find(|it| it.tag == self.language);
        let told = language.and_then(|language| Some((*language, parts.told_in(language)?)));
        let (language, told) =
            told.with_context(|| format!("no language {}; there are {}", self.language, tags()))?;
        let Edition { words, record, scene } = told.edition();
        let opening = Session::new(Shared::new(Atlas::new(words, record)));
        let view = opening.atlas.record().view(&self.view).with_context(|| {
            let views: Vec<_> =
                opening.atlas.record().views().map(|it| it.id(opening.atlas.record())).collect();
            format!("no view {}; there are {}", self.view, views.join(", "))
        })?;
        let area = self.area.as_deref().map(|key| {
            opening.atlas.record().area(key).with_context(|| {
                let keys: Vec<_> = opening.atlas.record().areas.iter().map(|it| &*it.key).collect();
                format!("no district {key}; there are {}", keys.join(", "))
            })
        });
        let area = area.transpose()?;
        let span = opening.atlas.span();
        let day = self.date.as_deref().map_or_else(|| Ok(opening.day()), str::parse)?;
        if !span.contains(day) {
            bail!("{day} lies outside {span}");
        }
        let session = [Action::GoTo(day), Action::Show(view)]
            .into_iter()
            .chain(area.map(Action::Choose))
            .fold(opening, |session, action| session.after(action).unwrap_or(session));
        Ok(Subject { session, scene, language })
    }
}

/// Draws a picture with the same code as the page, and writes it as SVG. The address that it bears is that
/// of the shown view, without the site's own when that is not known.
///
/// # Errors
/// As [`Wish::subject`], and when the file cannot be written or is none of these pictures.
pub fn write(parts: &Parts, wish: &Wish, address: Option<&str>, file: &Path) -> Result<()> {
    let Subject { session, scene, language } = wish.subject(parts)?;
    let page = address.map(|address| [address, &language.folder()].concat());
    let fragment = day_atlas::permalink::fragment(&session);
    let address = [&page.unwrap_or_default(), "#", &fragment].concat();
    let svg = picture::svg(&session, &scene, &address);
    replace_file(file, svg.as_bytes(), picture::is_picture)
}
