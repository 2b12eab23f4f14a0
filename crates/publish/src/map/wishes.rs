//! What the notice of a map lets its reader decide otherwise, as switches of the command.

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use dated::{Choices, Codes, EndIs, Midnights, Order, Undated, Years};
use day_atlas::words::{ENGLISH, LANGUAGES, Language};

/// What the notice of a map lets its reader decide otherwise, and its language.
#[derive(Args, Clone, Debug, Default)]
pub struct Wishes {
    /// The field in which a thing begins.
    #[arg(long, value_name = "FIELD")]
    start: Option<String>,
    /// The field in which it ends.
    #[arg(long, value_name = "FIELD")]
    end: Option<String>,
    /// The field of the one time at which it happens.
    #[arg(long, value_name = "FIELD", conflicts_with_all = ["start", "end"])]
    at: Option<String>,
    /// What an end day means: it is the last day, or the day after the last.
    #[arg(long, value_parser = one_of(EndIs::CODES))]
    end_is: Option<EndIs>,
    /// How years before Christ are counted: with a year 0 (ISO 8601) or without.
    #[arg(long, value_parser = one_of(Years::CODES))]
    years: Option<Years>,
    /// The field that names a thing.
    #[arg(long, value_name = "FIELD")]
    label: Option<String>,
    /// The field by which things are coloured.
    #[arg(long, value_name = "FIELD")]
    colour: Option<String>,
    /// The field that tells accounts of the same things apart.
    #[arg(long, value_name = "FIELD")]
    account: Option<String>,
    /// Which stands first in 3/4/1920.
    #[arg(long, value_parser = one_of(Order::CODES))]
    order: Option<Order>,
    /// Times that are the same in a whole column are midnights of another zone, or the day counts that is written.
    #[arg(long, value_parser = one_of(Midnights::CODES))]
    midnights: Option<Midnights>,
    /// Whether things without dates are shown.
    #[arg(long, value_parser = one_of(Undated::CODES))]
    undated: Option<Undated>,
    /// Latitude stands before longitude.
    #[arg(long)]
    swapped: bool,
    /// A map without time.
    #[arg(long, conflicts_with_all = ["start", "end", "at"])]
    timeless: bool,
    /// The language in which all of it is told.
    #[arg(long, value_name = "TAG", default_value = ENGLISH.tag, value_parser = tags())]
    pub(super) language: Language,
}

/// A word of the command line, and what it stands for.
fn one_of<T: Copy + PartialEq + Send + Sync + 'static>(
    codes: Codes<T>,
) -> impl TypedValueParser<Value = T> {
    PossibleValuesParser::new(codes.0.map(|(code, _)| code))
        .try_map(move |code| codes.meant(&code).ok_or("means nothing"))
}

/// The tag of a language.
fn tags() -> impl TypedValueParser<Value = Language> {
    PossibleValuesParser::new(LANGUAGES.map(|it| it.tag))
        .try_map(|tag| Language::from_tag(&tag).ok_or("is no language of the notice"))
}

impl Wishes {
    /// The same for the reader of files, which takes names in a language where there are such.
    pub(super) fn choices(&self, language: &str) -> Choices {
        let Self {
            start,
            end,
            at,
            end_is,
            years,
            label,
            colour,
            account,
            order,
            midnights,
            undated,
            swapped,
            timeless,
            language: _,
        } = self.clone();
        Choices {
            start,
            end,
            at,
            end_is,
            years,
            order,
            midnights,
            label,
            colour,
            account,
            language: Some(language.to_owned()),
            undated: undated.unwrap_or_default(),
            swapped,
            timeless,
            // Whoever names a file to a command has decided that it is to be read.
            large: true,
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[derive(Debug, Parser)]
    struct Line {
        #[arg(long = "map", num_args = 1..)]
        files: Vec<String>,
        #[command(flatten)]
        wishes: Wishes,
    }

    /// A line that a page prints, taken by the command.
    fn taken(choices: &Choices) {
        let line = choices.command(&["a.json", "b.csv"]);
        let words = line.split(' ').skip_while(|word| *word != "build");
        let Line { files, wishes } =
            Line::try_parse_from(words).unwrap_or_else(|it| panic!("{it}"));
        assert_eq!(files, ["a.json", "b.csv"]);
        assert_eq!(wishes.choices(wishes.language.tag), *choices);
    }

    #[test]
    fn what_a_page_prints_is_what_the_command_takes() {
        let field = |name: &str| Some(name.to_owned());
        let ends = Choices {
            start: field("from"),
            end: field("to"),
            end_is: Some(EndIs::After),
            years: Some(Years::Historical),
            order: Some(Order::MonthFirst),
            midnights: Some(Midnights::AsWritten),
            label: field("name:ku"),
            colour: field("-kind"),
            account: field("source"),
            language: field("hy"),
            undated: Undated::Hide,
            swapped: true,
            large: true,
            ..Choices::default()
        };
        taken(&ends);
        let end_is = Some(EndIs::Last);
        let (years, order) = (Some(Years::Astronomical), Some(Order::DayFirst));
        let midnights = Some(Midnights::Elsewhere);
        let at = Choices {
            start: None,
            end: None,
            at: field("day"),
            end_is,
            years,
            order,
            midnights,
            language: field("en"),
            undated: Undated::Show,
            ..ends
        };
        taken(&at);
        taken(&Choices { at: None, timeless: true, ..at });
    }
}
