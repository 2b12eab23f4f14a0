//! What a record has where its folder does not say: names, colours, terms and phrases.

use std::collections::BTreeMap;

use crate::domain::Colour;

use super::outlines::AreaOutlines;
use super::schema::{
    AreaFile, AuthorityFile, ColourFile, ControlFile, DividedFile, FormsFile, StatusFile,
    StatusKind,
};

/// The colour of the authority at this position of the legend.
pub(super) fn colour(position: usize) -> ColourFile {
    let Colour { light, dark } = Colour::default_at(position);
    ColourFile { light, dark }
}

/// An authority's name inside English sentences.
pub(super) fn forms(name: &str) -> FormsFile {
    let of = |said: &str| [format!("is {said} {name}"), format!("are {said} {name}")];
    FormsFile {
        under: of("under"),
        held: of("held by"),
        from: format!("from {name}"),
        to: format!("to {name}"),
        between: name.to_owned(),
    }
}

/// The authorities that the periods name, each called by its id.
pub(super) fn authorities(control: &ControlFile) -> Vec<AuthorityFile> {
    let periods = control.values().flat_map(BTreeMap::values).flatten();
    let mut files: Vec<AuthorityFile> = Vec::new();
    for id in periods.flat_map(|period| [Some(&period.authority), period.shared_with.as_ref()]) {
        let Some(id) = id.filter(|id| files.iter().all(|known| known.id != **id)) else { continue };
        files.push(AuthorityFile {
            id: id.clone(),
            name: id.clone(),
            short: None,
            forms: None,
            colour: None,
            note: String::new(),
            sources: Vec::new(),
        });
    }
    files
}

/// The two terms of a record without terms of its own: held by one, divided between two.
pub(super) fn statuses() -> Vec<StatusFile> {
    let between = |said: &str| format!("{said}divided between {{a}} and {{b}}");
    let divided = DividedFile {
        name: between(""),
        one: between("is "),
        other: between("are "),
        from: between("from being "),
        to: between("to being "),
    };
    let status = |id: &str, kind, divided| StatusFile {
        id: id.to_owned(),
        kind,
        meaning: String::new(),
        divided,
        aside: None,
    };
    vec![
        status("held", StatusKind::Held, None),
        status("divided", StatusKind::Divided, Some(divided)),
    ]
}

/// The areas that have outlines, each called by its name there, or by its id.
pub(super) fn areas(outlined: &[AreaOutlines]) -> Vec<AreaFile> {
    let area = |outlined: &AreaOutlines| AreaFile {
        id: outlined.key.clone(),
        names: BTreeMap::from([(
            "en".to_owned(),
            outlined.name.clone().unwrap_or_else(|| outlined.key.clone()),
        )]),
        names_confidence: BTreeMap::new(),
        seat: None,
        other_names: Vec::new(),
        area: None,
        population: None,
    };
    outlined.iter().map(area).collect()
}
