//! Anybody's dated GeoJSON, from files of the disk: what is understood of it, and what is not.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Result, bail};
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use dated::notice::{Clause, Language, fault, question, reading, refusal, told};
use dated::{Choices, EndIs, File, Opened, Order, Undated, Verdict, Years, read};
use day_atlas::reading::Parts;
use day_atlas::words::ENGLISH;
use shown::Titled;

/// What the notice of a map lets its reader decide otherwise, and its language.
#[derive(Args, Clone, Debug, Default)]
pub struct Wishes {
    /// The field in which a thing begins.
    #[arg(long)]
    start: Option<String>,
    /// The field in which it ends.
    #[arg(long)]
    end: Option<String>,
    /// The field of the one time at which it happens.
    #[arg(long, conflicts_with_all = ["start", "end"])]
    at: Option<String>,
    /// What an end day means: it is the last day, or the day after the last.
    #[arg(long, value_parser = one_of([("last", EndIs::Last), ("after", EndIs::After)]))]
    end_is: Option<EndIs>,
    /// How years before Christ are counted: with a year 0 (ISO 8601) or without.
    #[arg(long, value_parser = one_of([("astronomical", Years::Astronomical), ("historical", Years::Historical)]))]
    years: Option<Years>,
    /// The field that names a thing.
    #[arg(long)]
    label: Option<String>,
    /// The field by which things are coloured.
    #[arg(long)]
    colour: Option<String>,
    /// Which stands first in 3/4/1920.
    #[arg(long, value_parser = one_of([("dmy", Order::DayFirst), ("mdy", Order::MonthFirst)]))]
    order: Option<Order>,
    /// Whether things without dates are shown.
    #[arg(long, value_parser = one_of([("show", Undated::Show), ("hide", Undated::Hide)]))]
    undated: Option<Undated>,
    /// The language in which all of it is told.
    #[arg(long, value_name = "TAG", default_value = Language::En.tag(), value_parser = tags())]
    language: Language,
}

/// A word of the command line, and what it stands for.
fn one_of<T: Copy + Send + Sync + 'static>(
    words: [(&'static str, T); 2],
) -> impl TypedValueParser<Value = T> {
    PossibleValuesParser::new(words.map(|(word, _)| word)).map(move |chosen| {
        let [(first, one), (_, other)] = words;
        if chosen == first { one } else { other }
    })
}

/// The tag of a language.
fn tags() -> impl TypedValueParser<Value = Language> {
    PossibleValuesParser::new(Language::ALL.map(Language::tag))
        .try_map(|tag| Language::of(&tag).ok_or("is no language of the notice"))
}

impl Wishes {
    fn choices(&self) -> Choices {
        let Self { start, end, at, end_is, years, label, colour, order, undated, .. } =
            self.clone();
        Choices {
            start,
            end,
            at,
            label,
            colour,
            end_is,
            years,
            order,
            undated: undated.unwrap_or_default(),
            // Whoever names a file to a command has decided that it is to be read.
            large: true,
            ..Choices::default()
        }
    }
}

/// Files of the disk that are one map.
#[derive(Debug)]
struct Files {
    names: Vec<String>,
    bytes: Vec<Vec<u8>>,
}

impl Files {
    fn read(paths: &[PathBuf]) -> Result<Self> {
        let name = |path: &PathBuf| {
            path.file_name().map_or_else(String::new, |it| it.to_string_lossy().into_owned())
        };
        let bytes = paths.iter().map(|path| crate::read(path)).collect::<Result<_>>()?;
        Ok(Self { names: paths.iter().map(name).collect(), bytes })
    }

    fn verdict(&self, wishes: &Wishes) -> Verdict {
        let files = self.names.iter().zip(&self.bytes);
        let files: Vec<_> = files.map(|(name, bytes)| File { name, bytes }).collect();
        read(&files, &wishes.choices())
    }

    /// A clause of the notice in words.
    fn told(&self, clause: &Clause, language: Language) -> String {
        let names: Vec<&str> = self.names.iter().map(String::as_str).collect();
        told(clause, language, &names)
    }

    /// Prints what is understood, and every fault.
    fn tell(&self, opened: &Opened, language: Language) {
        let told = |clause: &Clause| self.told(clause, language);
        println!("{}", reading(opened).iter().map(told).collect::<Vec<_>>().join(" "));
        for it in &opened.faults {
            println!("{}", told(&fault(it)));
        }
    }
}

/// Reads files as one map, prints what is understood and every fault, and gives 0 where there is none, 1 where there are
/// faults, 2 where nothing can be shown.
///
/// # Errors
/// When a file cannot be read from the disk.
pub fn check(paths: &[PathBuf], wishes: &Wishes) -> Result<ExitCode> {
    let files = Files::read(paths)?;
    let clause = match files.verdict(wishes) {
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
    /// What the map is called; else as its first file.
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

    /// Reads the files, prints what is understood of them, and gives what a page is made of, with the files that it
    /// rests on; `None` when none is named.
    ///
    /// # Errors
    /// When a file cannot be read, and when nothing can be shown: the question that is open, or why it is refused.
    pub fn parts(&self) -> Result<Option<(Parts, Vec<PathBuf>)>> {
        let Self { files: paths, title, wishes } = self;
        let Some(first) = paths.first() else { return Ok(None) };
        let files = Files::read(paths)?;
        let opened = match files.verdict(wishes) {
            Verdict::Opened(opened) => opened,
            Verdict::Asks(asked) => bail!("{}", files.told(&question(&asked), wishes.language)),
            Verdict::Refused(refused) => {
                bail!("{}", files.told(&refusal(&refused), wishes.language))
            }
        };
        files.tell(&opened, wishes.language);
        let stem = || first.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let titled = Titled { title: title.clone().unwrap_or_else(stem), language: &ENGLISH };
        Ok(Some((shown::parts(&opened, &titled), paths.clone())))
    }
}
