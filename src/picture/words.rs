//! The words beside the map.

use crate::VERSION;
use crate::geometry::text_width;
use crate::session::Session;
use crate::text::{in_full, key, sentence, weekday};
use crate::words::fill;

use super::element::Element;
use super::{HEIGHT, INK, MARGIN, SECOND, legend};

/// A column of words.
pub(super) struct Column {
    pub left: f64,
    pub width: f64,
}

/// How words are set.
#[derive(Clone, Copy)]
pub(super) struct Style {
    pub size: f64,
    pub bold: bool,
    pub colour: &'static str,
}

impl Style {
    /// One line with its baseline at `y`.
    pub(super) fn text(self, x: f64, y: f64, words: &str) -> Element {
        Element::new("text")
            .with("x", format!("{x:.1}"))
            .with("y", format!("{y:.1}"))
            .with("font-size", self.size)
            .with("font-weight", if self.bold { "bold" } else { "normal" })
            .with("fill", self.colour)
            .saying(words)
    }

    /// Words in lines that fit a width; a word too long for it has a line of its own, cut at its end.
    pub(super) fn wrapped(self, words: &str, width: f64) -> Vec<String> {
        // Text that is not bold is narrower than the names for which widths are reckoned.
        let reckoned = if self.bold { self.size } else { self.size * 0.9 };
        let mut lines: Vec<String> = Vec::new();
        let pieces = words.split(' ').flat_map(|word| pieces(word, reckoned, width));
        for piece in pieces {
            match lines.last_mut() {
                Some(line) if text_width(&format!("{line} {piece}"), reckoned) <= width => {
                    line.push(' ');
                    line.push_str(&piece);
                }
                _ => lines.push(piece),
            }
        }
        lines
    }
}

/// A word, or pieces of it that fit a width.
fn pieces(word: &str, size: f64, width: f64) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for letter in word.chars() {
        match pieces.last_mut() {
            Some(piece) if text_width(piece, size) < width - size => piece.push(letter),
            _ => pieces.push(letter.to_string()),
        }
    }
    pieces
}

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
        let key = key(words, session.view);
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

    /// Words under one another, each with the gap that follows; gives where the next may begin.
    fn set<const N: usize>(
        &self,
        lines: [(Style, String, f64); N],
        from: f64,
    ) -> (Vec<Element>, f64) {
        let (mut all, mut y) = (Vec::new(), from);
        for (style, words, gap) in lines {
            for line in style.wrapped(&words, self.width) {
                y += style.size * 1.3;
                all.push(style.text(self.left, y, &line));
            }
            y += gap;
        }
        (all, y)
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
