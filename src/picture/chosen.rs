//! The chosen area, in a picture: who held it by each shown account, since when, and by which sources.

use crate::domain::AreaId;
use crate::drawing::symbology::Role;
use crate::drawing::{self, Element};
use crate::geometry::Scene;
use crate::session::Session;
use crate::text::{control, in_full};
use crate::words::fill;

use super::setting::{Column, Style};

impl Column {
    /// What is told of the chosen area, from a baseline on, and the last one.
    pub(super) fn chosen(&self, session: &Session, from: f64) -> (Vec<Element>, f64) {
        let atlas = &session.atlas;
        let known =
            session.chosen.and_then(|area| Some((area, atlas.area_state(area, session.day())?)));
        let Some((area, state)) = known else { return (Vec::new(), from) };
        let style = |size, bold, role| Style { size, bold, role };
        let name = (style(19.0, true, Role::Words), atlas[area].name.clone(), 4.0);
        let (mut all, mut y) = self.set([name], from + 14.0);
        for account in atlas.shown(session.view) {
            let period = &state[account];
            let days = atlas.held_through(area, account, period);
            let [first, last] = [days.first(), days.last()];
            let begins = (first == atlas.span.first()).then(|| atlas.words.begins());
            let ends = (last == atlas.span.last()).then(|| atlas.words.ends());
            let values = [
                ("from", &*in_full(&atlas.words, first)),
                ("begins", begins.unwrap_or_default()),
                ("to", &*in_full(&atlas.words, last)),
                ("ends", ends.unwrap_or_default()),
            ];
            let sources = period.held.sources.iter().map(|id| {
                let source = &atlas[*id];
                let year = source.year.as_ref().map(|year| format!(" {year}"));
                [&*source.publisher, &year.unwrap_or_default()].concat()
            });
            let mut sources: Vec<String> = sources.collect();
            sources.dedup();
            let lines = [
                (style(13.0, false, Role::SecondWords), atlas[account].name.clone(), 0.0),
                (style(15.0, true, Role::Words), control(atlas, &period.held), 0.0),
                (style(13.0, false, Role::Words), fill(atlas.words.period(), &values), 2.0),
                (style(12.0, false, Role::SecondWords), sources.join(atlas.words.semicolon()), 8.0),
            ];
            let (lines, below) = self.set(lines, y);
            all.extend(lines);
            y = below;
        }
        (all, y)
    }
}

/// The outline of the chosen area on a map, where the area exists.
pub(super) fn outlined(session: &Session, scene: &Scene) -> Option<Element> {
    let area: AreaId = session.chosen?;
    let outline = session.atlas.area_state(area, session.day())?.outline;
    Some(drawing::highlight(&session.atlas, area, &drawing::path(scene, area, outline)?))
}
