//! Where a sentence ends.

use crate::words::Words;

/// A text with the stop that ends a sentence; one that ends with a stop already keeps it.
pub fn stopped(words: &Words, text: &str) -> String {
    if text.ends_with(words.full_stop()) {
        text.to_owned()
    } else {
        [text, words.full_stop()].concat()
    }
}
