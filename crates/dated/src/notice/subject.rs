//! Files and features, as a language calls them.

use super::Language;
use super::fill::fill;
use crate::fault::Subject;

/// A file by its name, or else by its number.
pub(super) fn told_file(file: usize, language: Language, files: &[&str]) -> String {
    files.get(file).map_or_else(
        || fill(language.terms().file, |_| Some((file + 1).to_string())),
        |name| (*name).to_owned(),
    )
}

/// A feature, or a file as a whole. The file of a feature is named where there are several.
pub(super) fn told_subject(subject: &Subject, language: Language, files: &[&str]) -> String {
    let Subject { file, number, label } = subject;
    if *number == 0 {
        return told_file(*file, language, files);
    }
    let terms = language.terms();
    let feature = fill(terms.feature, |_| Some(number.to_string()));
    let label = label.as_ref().map(|label| fill(terms.label, |_| Some(label.clone())));
    let file = files.get(*file).filter(|_| files.len() > 1);
    let file = file.map(|name| fill(terms.of_file, |_| Some((*name).to_owned())));
    [Some(feature), label, file].into_iter().flatten().collect()
}
