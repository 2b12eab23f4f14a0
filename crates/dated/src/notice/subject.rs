//! Files and features, as a language calls them.

use locale::{Language, Term, fill};

use crate::fault::Subject;

/// A file by its name, or else by its number.
pub(super) fn told_file(file: usize, language: Language, files: &[&str]) -> String {
    files.get(file).map_or_else(
        || fill(Term::File.phrase(language), &[("number", (file + 1).to_string())]),
        |name| (*name).to_owned(),
    )
}

/// A feature, or a file as a whole. The file of a feature is named where there are several.
pub(super) fn told_subject(subject: &Subject, language: Language, files: &[&str]) -> String {
    let Subject { file, number, label } = subject;
    if *number == 0 {
        return told_file(*file, language, files);
    }
    let feature = fill(Term::Feature.phrase(language), &[("number", number.to_string())]);
    let label = label.as_ref().map(|label| fill(Term::Label.phrase(language), &[("label", label)]));
    let file = files.get(*file).filter(|_| files.len() > 1);
    let file = file.map(|name| fill(Term::OfFile.phrase(language), &[("file", name)]));
    [Some(feature), label, file].into_iter().flatten().collect()
}
