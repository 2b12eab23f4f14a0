//! What a language calls days, years, files and features.

/// What a language calls days, years, files and features; what stands in braces is filled in.
///
/// A day is {day} or `{day_of}`, a year {year} or `{year_of}`, each the number alone or with its ending.
#[derive(Debug)]
pub(crate) struct Terms {
    /// The months as they stand between day and year.
    pub months: [&'static str; 12],
    /// The months as they stand after a day, without a year.
    pub months_undated: [&'static str; 12],
    /// What is added to the numbers of the 31 days; nothing where the list is empty.
    pub day_endings: &'static [&'static str],
    /// What is added to a year: where it ends on 000, on 00, by its tens where it ends on 0, then by its last figure;
    /// nothing where the list is empty.
    pub year_endings: &'static [&'static str],
    /// A date: a day, {month} and a year.
    pub date: &'static str,
    /// The same before Christ.
    pub date_before: &'static str,
    /// A date without its year: a day and {month}.
    pub date_undated: &'static str,
    /// A year alone.
    pub year: &'static str,
    /// The same before Christ.
    pub year_before: &'static str,
    /// A file without a name, at the beginning of a sentence: {number}.
    pub file: &'static str,
    /// A feature: {number}.
    pub feature: &'static str,
    /// What it is called, behind it: {label}.
    pub label: &'static str,
    /// Of which file it is, behind that: {file}.
    pub of_file: &'static str,
}
