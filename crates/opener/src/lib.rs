//! Reads a reader's own files: what is understood of them in words, what the reader can choose instead, and, where they
//! make a map, the edition that the page's program opens.
//!
//! Pure: bytes in, a [`Read`] out; the program for the browser (`open.rs`) hands both over and does nothing else. Start at
//! [`read`].
//!
//! # The modules
//!
//! | module | what it does |
//! |---|---|
//! | `choices` | what the reader has chosen, from JSON |
//! | `controls` | what a clause of the notice lets the reader choose, as JSON |
//! | `told` | a verdict in words, as JSON |
//! | `forms` | what was read, for other programs |

mod choices;
mod controls;
mod forms;
mod told;

use dated::{File, Opened, Verdict};
use day_atlas::drawing::symbology;
use day_atlas::words::Language;
use sha2::{Digest as _, Sha256};
use shown::Titled;

pub use forms::written;

/// What comes of a reading.
#[derive(Clone, Debug)]
pub struct Read {
    /// What is told of it, as JSON: `verdict` is `opened`, `asks` or `refused`; `title` is what a map of these files is called;
    /// `notice` is a list of clauses, each with its `text` and its `controls`; `command` is the line that builds the same map,
    /// where there is one; `faults` is a list of texts, and `more` the number of those that are not in it.
    ///
    /// A control has the name of its `choice`, its `options` and the one that is `chosen`; an option is a value and a text, of
    /// which the text is empty where the page has words for the value. Of one option alone a control is a button.
    ///
    /// Texts hold names and values of the files as they stand there: they are text, never markup.
    pub told: String,
    /// The packed edition; empty where there is no map.
    pub edition: Vec<u8>,
    /// The colours of its authorities, as a style sheet.
    pub colours: String,
    /// What was read, to be [`written`]; `None` where there is no map.
    pub opened: Option<Opened>,
}

/// Reads files, each a name and its bytes, as one map.
///
/// Choices are JSON: an object of texts, each under the name of its choice. What is not among them is found in the files. The
/// language is a tag (BCP 47) of the page; of another than its six it is English.
pub fn read(files: &[(String, Vec<u8>)], choices: &str, tag: &str) -> Read {
    let choices = choices::choices(choices, tag);
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    let given: Vec<File<'_>> = files.iter().map(|(name, bytes)| File { name, bytes }).collect();
    let verdict = dated::read(&given, &choices);
    let title = shown::title(&names);
    let spoken = Language::from_tag(tag).unwrap_or_default();
    let told = told::verdict(&verdict, &choices, spoken, &names, &title).to_string();
    let mut read = Read { told, edition: Vec::new(), colours: String::new(), opened: None };
    if let Verdict::Opened(opened) = verdict {
        let parts = shown::parts(&opened, &Titled { title, language: spoken });
        read.colours = symbology::colours(&parts.record);
        // Fails only when memory runs out; an empty edition is none.
        read.edition = parts.edition().pack().unwrap_or_default();
        read.opened = Some(*opened);
    }
    read
}

/// The SHA-256 of bytes: by it everybody knows a file, and a content-security policy a style sheet. Browsers have it for pages
/// that were loaded with encryption alone.
pub fn sha256(bytes: &[u8]) -> Vec<u8> {
    Sha256::digest(bytes).to_vec()
}
