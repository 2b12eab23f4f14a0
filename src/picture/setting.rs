//! How words are set: in lines of a column, without a renderer that breaks them.

use crate::drawing::symbology::Role;
use crate::drawing::{Element, element};
use crate::geometry::letters;

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
    pub role: Role,
}

impl Style {
    /// One line that begins at `x`, with its baseline at `y`.
    pub(super) fn text(self, x: f64, y: f64, words: &str) -> Element {
        self.anchored(x, y, None, words)
    }

    /// One line that ends at `x`.
    pub(super) fn ending(self, x: f64, y: f64, words: &str) -> Element {
        self.anchored(x, y, Some("end"), words)
    }

    fn anchored(self, x: f64, y: f64, anchor: Option<&'static str>, words: &str) -> Element {
        element!(
            "text", self.role,
            "x": format!("{x:.1}"),
            "y": format!("{y:.1}"),
            "font-size": self.size.to_string(),
            "font-weight": if self.bold { "bold" } else { "normal" },
            "text-anchor": anchor,
        )
        .saying(words.to_owned())
    }

    /// Words in lines that fit a width; a word too long for it has a line of its own, cut at its end.
    pub(super) fn wrapped(self, words: &str, width: f64) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        let pieces = words.split(' ').flat_map(|word| self.pieces(word, width));
        for piece in pieces {
            match lines.last_mut() {
                Some(line) if self.width(&format!("{line} {piece}")) <= width => {
                    line.push(' ');
                    line.push_str(&piece);
                }
                _ => lines.push(piece),
            }
        }
        lines
    }

    /// A word, or pieces of it that fit a width. An address is broken where it has parts.
    fn pieces(self, word: &str, width: f64) -> Vec<String> {
        let mut pieces = Vec::new();
        let mut piece = String::new();
        for letter in word.chars() {
            if self.width(&piece) >= width - self.size {
                let parts = piece.rfind(['/', '?', '&', '#']).filter(|at| *at > 0);
                let rest = piece.split_off(parts.unwrap_or(piece.len()));
                pieces.push(core::mem::replace(&mut piece, rest));
            }
            piece.push(letter);
        }
        pieces.push(piece);
        pieces
    }

    fn width(self, text: &str) -> f64 {
        letters::width(text, self.size, self.bold)
    }
}

impl Column {
    /// Words under one another, each with the gap that follows; gives where the next may begin.
    pub(super) fn set<const N: usize>(
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
}
