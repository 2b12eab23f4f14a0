//! The words beside the maps.

use crate::VERSION;
use crate::drawing::Element;
use crate::drawing::symbology::Role;
use crate::session::Session;
use crate::text::{key, sentence, sign, told, weekday_told};
use crate::words::fill;

use super::setting::{Column, Style};
use super::{HEIGHT, MARGIN, legend};

/// What the picture is: the map and the day.
pub(super) fn title(session: &Session) -> String {
    let atlas = &session.atlas;
    [&*atlas.record().title, atlas.words().colon(), &told(atlas, session.day())].concat()
}

pub(super) const fn style(size: f64, bold: bool, role: Role) -> Style {
    Style { size, bold, role }
}

impl Column {
    /// Title, day and sentence from the top, and the last baseline.
    pub(super) fn told(&self, session: &Session) -> (Vec<Element>, f64) {
        let (atlas, day) = (&session.atlas, session.day());
        let said = sentence(atlas, session.view, atlas.state(day));
        let lines = [
            (style(20.0, true, Role::Words), atlas.record().title.clone(), 2.0),
            (style(14.0, false, Role::SecondWords), atlas.record().subtitle.clone(), 18.0),
            (style(32.0, true, Role::Words), told(atlas, day), 2.0),
            (style(15.0, false, Role::SecondWords), weekday_told(atlas, day).to_owned(), 12.0),
            (style(17.0, false, Role::Words), said, 0.0),
        ];
        self.set(lines, MARGIN)
    }

    /// Whose colour is whose, with counts, and how the fills are to be read, from a baseline on.
    pub(super) fn key(&self, session: &Session, from: f64) -> Vec<Element> {
        let mut all = Vec::new();
        let below = legend::drawn(session, self, from, &mut all);
        let small = style(13.0, false, Role::SecondWords);
        let (said, mut y) = self.set(
            [(small, key(&session.atlas, session.view).unwrap_or_default().to_owned(), 4.0)],
            below + 10.0,
        );
        all.extend(said);
        let signs = [legend::stripes, legend::dots].into_iter().zip(session.atlas.record().signs());
        for (i, (drawn, _)) in signs.enumerate().filter(|(_, (_, shown))| *shown) {
            y += 18.0;
            all.extend(drawn(self.left, y - 12.0));
            all.push(small.text(self.left + 34.0, y, sign(&session.atlas, i)));
        }
        all
    }

    /// What a link shows: the map's name, the day and what it was like.
    pub(super) fn at_a_glance(&self, session: &Session) -> Vec<Element> {
        let atlas = &session.atlas;
        let said = sentence(atlas, session.view, atlas.state(session.day()));
        let lines = [
            (style(17.0, true, Role::SecondWords), atlas.record().title.clone(), 4.0),
            (style(30.0, true, Role::Words), told(atlas, session.day()), 6.0),
            (style(16.0, false, Role::Words), said, 0.0),
        ];
        self.set(lines, MARGIN / 2.0).0
    }

    /// Whose work it is, its version and where it comes from, up from the bottom.
    pub(super) fn credits(&self, session: &Session, address: &str) -> Vec<Element> {
        let atlas = &session.atlas;
        let credits = atlas.record().credits.iter().map(|credit| {
            // A licence is not broken over two lines.
            let licence = credit.licence.as_ref().map(|(name, _)| name.replace(' ', "\u{a0}"));
            let licence = licence.map(|name| format!(" ({name})"));
            [credit.text.as_str(), &licence.unwrap_or_default()].concat()
        });
        let version = fill(atlas.words().cited_kind(), &[("version", VERSION)]);
        let stop = [atlas.words().full_stop(), " "].concat();
        let credits =
            credits.chain([version]).collect::<Vec<_>>().join(&stop) + atlas.words().full_stop();
        let style = style(12.0, false, Role::SecondWords);
        let lines =
            [style.wrapped(&credits, self.width), style.wrapped(address, self.width)].concat();
        let bottom = f64::from(HEIGHT) - MARGIN;
        let line =
            |(line, n): (&String, u32)| style.text(self.left, bottom - 16.0 * f64::from(n), line);
        lines.iter().rev().zip(0..).map(line).collect()
    }
}
