//! A day as a picture, without a browser.

use std::path::Path;

use anyhow::{Context as _, Result, bail};
use day_atlas::domain::{Atlas, Shared};
use day_atlas::paint::View;
use day_atlas::picture;
use day_atlas::session::{Action, Session};
use day_atlas::words::LANGUAGES;

use crate::build;
use crate::paths::Paths;

/// What is to be drawn.
#[derive(Clone, Debug)]
pub struct Wish {
    /// The day, `1992-06-09`; the opening day when none is given.
    pub date: Option<String>,
    /// The view: `both`, `declared` or `ground`.
    pub view: String,
    /// The language, as a tag (BCP 47).
    pub language: String,
}

/// Draws a picture with the same code as the page, and writes it as SVG.
///
/// # Errors
/// When the data has faults, the wish names no day, view or language of it, or the file cannot be written.
pub fn write(paths: &Paths, wish: &Wish, file: &Path) -> Result<()> {
    let (parts, _) = build::contents(&paths.data)?;
    let tags = || LANGUAGES.map(|it| it.tag).join(", ");
    let language = LANGUAGES.iter().find(|it| it.tag == wish.language);
    let told = language.and_then(|language| parts.told_in(language));
    let told =
        told.with_context(|| format!("no language {}; there are {}", wish.language, tags()))?;
    let view = View::from_id(&wish.view);
    let view =
        view.with_context(|| format!("no view {}; there are both, declared, ground", wish.view))?;
    let (edition, backdrop) = (told.edition(), told.backdrop());
    let opening = Session::new(Shared::new(Atlas::new(edition.record)));
    let span = opening.atlas.span;
    let day = wish.date.as_deref().map_or(Ok(opening.day), str::parse)?;
    if !span.contains(day) {
        bail!("{day} lies outside {span}");
    }
    let session = [Action::GoTo(day), Action::Show(view)]
        .into_iter()
        .fold(opening, |session, action| session.after(action).unwrap_or(session));
    let address = format!("#{}", day_atlas::permalink::fragment(&session));
    let svg = picture::svg(&session, edition.sheet, &backdrop, &address);
    std::fs::write(file, svg).with_context(|| format!("{} cannot be written", file.display()))
}
