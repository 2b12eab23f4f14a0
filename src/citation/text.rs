//! A sentence in the language of the page.

use super::Citation;
use crate::VERSION;
use crate::text::in_full;
use crate::words::fill;

pub(super) fn written(cited: &Citation) -> String {
    let accessed = in_full(&cited.words, cited.accessed);
    let values = [
        ("title", cited.title.as_str()),
        ("version", VERSION),
        ("address", &cited.address),
        ("day", &accessed),
    ];
    fill(cited.words.cited(), &values)
}
