//! The chosen area, in a picture: who held it by each shown account, since when, and by which sources.

use crate::drawing::symbology::Role;
use crate::drawing::{self, Element};
use crate::geometry::Scene;
use crate::session::Session;
use crate::text::{control, period};

use super::setting::Column;
use super::words::style;

/// How many sources of a statement are named.
const SOURCES: usize = 3;

impl Column {
    /// What is told of the chosen area, from a baseline on, and the last one.
    pub(super) fn chosen(&self, session: &Session, from: f64) -> (Vec<Element>, f64) {
        let atlas = &session.atlas;
        let known =
            session.chosen.and_then(|area| Some((area, atlas.area_state(area, session.day())?)));
        let Some((area, state)) = known else { return (Vec::new(), from) };
        let name = (style(19.0, true, Role::Words), atlas[area].name.clone(), 4.0);
        let (mut all, mut y) = self.set([name], from + 14.0);
        for account in atlas.record().shown(session.view) {
            let of_day = &state[account];
            let days = atlas.held_through(area, account, of_day);
            let sources = of_day.held.sources.iter().map(|id| {
                let source = &atlas[*id];
                let year = source.year.as_ref().map(|year| format!(" {year}"));
                [&*source.publisher, &year.unwrap_or_default()].concat()
            });
            let mut sources: Vec<String> = sources.collect();
            sources.dedup();
            // The column has no room for more; the page names them all.
            let left_out = sources.len().saturating_sub(SOURCES);
            if left_out > 0 {
                sources.truncate(SOURCES);
                sources.push(format!("+ {left_out}"));
            }
            let lines = [
                (style(13.0, false, Role::SecondWords), atlas[account].name.clone(), 0.0),
                (style(15.0, true, Role::Words), control(atlas, &of_day.held), 0.0),
                (style(13.0, false, Role::Words), period(atlas, days), 2.0),
                (
                    style(12.0, false, Role::SecondWords),
                    sources.join(atlas.words().semicolon()),
                    8.0,
                ),
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
    let area = session.chosen?;
    let outline = session.atlas.area_state(area, session.day())?.outline;
    Some(drawing::highlight(session.atlas.record(), area, &drawing::edge(scene, area, outline)?))
}
