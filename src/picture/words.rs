//! The words beside the map.

use crate::VERSION;
use crate::session::Session;
use crate::text::{in_full, key, sentence, weekday};
use crate::words::fill;

use super::element::Element;
use super::setting::{Column, Style};
use super::{HEIGHT, INK, MARGIN, SECOND, legend};

/// What the picture is: the map and the day.
pub(super) fn title(session: &Session) -> String {
    let atlas = &session.atlas;
    format!("{}: {}", atlas.title, in_full(&atlas.words, session.day))
}

impl Column {
    /// The words from the top, the credits at the bottom.
    pub(super) fn drawn(&self, session: &Session, address: &str) -> Vec<Element> {
        let (atlas, words) = (&session.atlas, &session.atlas.words);
        let told = sentence(atlas, session.view, atlas.frame(session.day));
        let style = |size, bold, colour| Style { size, bold, colour };
        let lines = [
            (style(20.0, true, INK), atlas.title.clone(), 2.0),
            (style(14.0, false, SECOND), atlas.subtitle.clone(), 18.0),
            (style(32.0, true, INK), in_full(words, session.day), 2.0),
            (style(15.0, false, SECOND), weekday(words, session.day).to_owned(), 12.0),
            (style(17.0, false, INK), told, 34.0),
        ];
        let (mut all, below) = self.set(lines, MARGIN);
        let below = legend::drawn(session, self, below, &mut all);
        let key = key(atlas, session.view);
        let small = style(13.0, false, SECOND);
        for (line, n) in small.wrapped(key, self.width).iter().zip(1..) {
            all.push(small.text(self.left, below + 10.0 + 17.0 * f64::from(n), line));
        }
        all.extend(self.credits(session, address));
        all
    }

    /// What a link shows: the map's name, the day and what it was like; whose colour is whose.
    pub(super) fn at_a_glance(&self, session: &Session, height: f64) -> Vec<Element> {
        let (atlas, words) = (&session.atlas, &session.atlas.words);
        let told = sentence(atlas, session.view, atlas.frame(session.day));
        let style = |size, bold, colour| Style { size, bold, colour };
        let lines = [
            (style(17.0, true, SECOND), atlas.title.clone(), 4.0),
            (style(30.0, true, INK), in_full(words, session.day), 6.0),
            (style(16.0, false, INK), told, 0.0),
        ];
        let (mut all, _) = self.set(lines, MARGIN / 2.0);
        all.extend(legend::in_short(atlas, self.left, height - MARGIN));
        all
    }

    /// Whose work it is, its version and where it comes from, up from the bottom.
    fn credits(&self, session: &Session, address: &str) -> Vec<Element> {
        let atlas = &session.atlas;
        let credits = atlas.credits.iter().map(|credit| {
            // A licence is not broken over two lines.
            let licence = credit.licence.as_ref().map(|(name, _)| name.replace(' ', "\u{a0}"));
            let licence = licence.map(|name| format!(" ({name})"));
            [credit.text.as_str(), &licence.unwrap_or_default()].concat()
        });
        let version = fill(atlas.words.cited_kind(), &[("version", VERSION)]);
        let credits = credits.chain([version]).collect::<Vec<_>>().join(". ") + ".";
        let style = Style { size: 12.0, bold: false, colour: SECOND };
        let lines =
            [style.wrapped(&credits, self.width), style.wrapped(address, self.width)].concat();
        let bottom = f64::from(HEIGHT) - MARGIN;
        let line =
            |(line, n): (&String, u32)| style.text(self.left, bottom - 16.0 * f64::from(n), line);
        lines.iter().rev().zip(0..).map(line).collect()
    }
}
