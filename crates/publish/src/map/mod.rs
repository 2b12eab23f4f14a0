//! Anybody's dated GeoJSON, from files of the disk: what is understood of it, and what is not.

mod files;
mod wishes;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Result, bail};
use clap::Args;
use dated::notice::{question, refusal};
use dated::{Opened, Verdict};
use day_atlas::reading::Parts;
use day_atlas::words::{ENGLISH, LANGUAGES, Language};
use shown::{Titled, renamed};

use files::Files;
pub use wishes::Wishes;

/// Reads files as one map, prints what is understood and every fault, and gives 0 where there is none, 1 where there are
/// faults, 2 where nothing can be shown.
///
/// # Errors
/// When a file cannot be read from the disk.
pub fn check(paths: &[PathBuf], wishes: &Wishes) -> Result<ExitCode> {
    let files = Files::read(paths)?;
    let clause = match files.verdict(wishes, wishes.language.tag) {
        Verdict::Opened(opened) => {
            files.tell(&opened, wishes.language);
            return Ok(ExitCode::from(u8::from(!opened.faults.is_empty())));
        }
        Verdict::Asks(asked) => question(&asked),
        Verdict::Refused(refused) => refusal(&refused),
    };
    println!("{}", files.told(&clause, wishes.language));
    Ok(ExitCode::from(2))
}

/// A map of files, in place of the folder of data.
#[derive(Args, Clone, Debug, Default)]
pub struct Map {
    /// Files of dated GeoJSON that are shown as one map, instead of the folder of data.
    #[arg(long = "map", value_name = "FILE", num_args = 1..)]
    files: Vec<PathBuf>,
    /// What the map is called; else as its files.
    #[arg(long, requires = "files")]
    title: Option<String>,
    #[command(flatten)]
    wishes: Wishes,
}

impl Map {
    /// A map of these files, read as they say.
    pub fn of(files: Vec<PathBuf>) -> Self {
        Self { files, ..Self::default() }
    }

    /// Whether no file is named.
    pub const fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// The files, where any are named.
    pub fn files(&self) -> Option<&[PathBuf]> {
        (!self.files.is_empty()).then_some(&self.files)
    }

    /// The language in which it is told what is understood.
    pub const fn language(&self) -> Language {
        self.wishes.language
    }

    /// Reads the files, prints what is understood of them, and gives what a page is made of in every language, with the files
    /// that it rests on; `None` when none is named.
    ///
    /// # Errors
    /// When a file cannot be read, and when nothing can be shown: the question that is open, or why it is refused.
    pub fn parts(&self) -> Result<Option<(Parts, Vec<PathBuf>)>> {
        let Self { files: paths, title, wishes } = self;
        if paths.is_empty() {
            return Ok(None);
        }
        let files = Files::read(paths)?;
        let opened = match files.verdict(wishes, ENGLISH.tag) {
            Verdict::Opened(opened) => opened,
            Verdict::Asks(asked) => bail!("{}", files.told(&question(&asked), wishes.language)),
            Verdict::Refused(refused) => {
                bail!("{}", files.told(&refusal(&refused), wishes.language))
            }
        };
        files.tell(&opened, wishes.language);
        let title = title.clone().unwrap_or_else(|| shown::title(&files.names()));
        let reading = Reading { files: &files, wishes, title: &title };
        let english = reading.told(&opened, ENGLISH);
        let others = LANGUAGES.into_iter().skip(1);
        let others = others.map(|it| reading.in_language(it, &opened, &english)).collect();
        Ok(Some((Parts { others, ..english }, paths.clone())))
    }
}

/// A reading of files, to be told in a language.
struct Reading<'a> {
    files: &'a Files,
    wishes: &'a Wishes,
    title: &'a str,
}

impl Reading<'_> {
    /// What is understood of the files, as a page in a language.
    fn told(&self, opened: &Opened, language: Language) -> Parts {
        let titled = Titled { title: self.title.to_owned(), language };
        let mut parts = shown::parts(opened, &titled);
        parts.chronicle.files = self.files.places();
        parts
    }

    /// The same in another language: things go by the names that the files have in it, as where a reader opens them on the
    /// page of that language, unless these names tell them apart otherwise.
    fn in_language(&self, language: Language, opened: &Opened, first: &Parts) -> Parts {
        let anew = || match self.files.verdict(self.wishes, language.tag) {
            Verdict::Opened(own) => renamed(first, self.told(&own, language)),
            Verdict::Asks(_) | Verdict::Refused(_) => None,
        };
        let has_names = opened.found.has_names_in(language.tag);
        let own = has_names.then(anew).flatten();
        own.unwrap_or_else(|| self.told(opened, language))
    }
}
