//! Anybody's dated GeoJSON, from files of the disk: what is understood of it, and what is not.

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use dated::notice::{Clause, Language, fault, question, reading, refusal, told};
use dated::{Choices, EndIs, File, Order, Undated, Verdict, Years, read};

/// What the notice of a map lets its reader decide otherwise, and its language.
#[derive(Args, Clone, Debug)]
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

/// Reads files as one map, prints what is understood and every fault, and gives 0 where there is none, 1 where there are
/// faults, 2 where nothing can be shown.
///
/// # Errors
/// When a file cannot be read from the disk.
pub fn check(paths: &[PathBuf], wishes: &Wishes) -> Result<ExitCode> {
    let files = paths.iter().map(|path| {
        let bytes = fs::read(path).with_context(|| format!("{} cannot be read", path.display()))?;
        let name =
            path.file_name().map_or_else(String::new, |it| it.to_string_lossy().into_owned());
        anyhow::Ok((name, bytes))
    });
    let files = files.collect::<Result<Vec<_>>>()?;
    let given: Vec<File<'_>> = files.iter().map(|(name, bytes)| File { name, bytes }).collect();
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    let told = |clause: &Clause| told(clause, wishes.language, &names);
    Ok(match read(&given, &wishes.choices()) {
        Verdict::Opened(opened) => {
            println!("{}", reading(&opened).iter().map(told).collect::<Vec<_>>().join(" "));
            for it in &opened.faults {
                println!("{}", told(&fault(it)));
            }
            ExitCode::from(u8::from(!opened.faults.is_empty()))
        }
        Verdict::Asks(asked) => {
            println!("{}", told(&question(&asked)));
            ExitCode::from(2)
        }
        Verdict::Refused(refused) => {
            println!("{}", told(&refusal(&refused)));
            ExitCode::from(2)
        }
    })
}
