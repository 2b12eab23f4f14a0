//! Entries of the lists that other files name: authorities, statuses, sources.

use std::collections::BTreeSet;

use crate::domain::{Authority, Colour, Divided, Extent, Forms, Source, Status};

use crate::words::pieces;

use super::defaults;
use super::diagnostic::{Diagnostics, Place};
use super::keys::Keys;
use super::schema::{
    AuthorityFile, DividedFile, ExtentFile, FormsFile, SourceFile, StatusFile, StatusKind,
};

/// An authority; its colours are checked.
pub(super) fn authority(
    i: usize,
    file: AuthorityFile,
    keys: &Keys,
    diagnostics: &mut Diagnostics,
) -> Authority {
    let place = Place::file("authorities.json").at(i);
    let given = file.colour.unwrap_or_else(|| defaults::colour(i));
    for (theme, colour) in [("light", &given.light), ("dark", &given.dark)] {
        let digits = colour.strip_prefix('#').filter(|digits| digits.len() == 6);
        if !digits.is_some_and(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit())) {
            diagnostics.add(
                &place.at("colour").at(theme),
                "a colour #RRGGBB",
                format_args!("{colour:?}"),
            );
        }
    }
    // What is said of it needs evidence; its name alone does not.
    let sources = if file.note.is_empty() && file.sources.is_empty() {
        Vec::new()
    } else {
        keys.evidence(&file.sources, &place.at("sources"), diagnostics)
    };
    Authority {
        sources,
        key: file.id,
        short: file.short.unwrap_or_else(|| file.name.clone()),
        forms: forms(file.forms.unwrap_or_else(|| defaults::forms(&file.name))),
        name: file.name,
        note: file.note,
        colour: Colour { light: given.light, dark: given.dark },
    }
}

/// A status; its words must fit its kind.
pub(super) fn status(i: usize, file: StatusFile, diagnostics: &mut Diagnostics) -> Status {
    if (file.kind == StatusKind::Divided) != file.divided.is_some() {
        let place = Place::file("statuses.json").at(i).at("divided");
        let found = file.divided.as_ref().map_or("none", |divided| &divided.name);
        diagnostics.add(
            &place,
            "the words that join two holders, for a divided status only",
            found,
        );
    }
    let place = Place::file("statuses.json").at(i);
    for (field, text) in file.divided.iter().flat_map(DividedFile::texts) {
        check_placeholders(text, &["a", "b"], &place.at("divided").at(field), diagnostics);
    }
    if let Some(aside) = &file.aside {
        check_placeholders(aside, &["district"], &place.at("aside"), diagnostics);
    }
    Status {
        name: file.id.clone(),
        key: file.id,
        meaning: file.meaning,
        divided: file.divided.map(divided),
        aside: file.aside,
    }
}

/// An authority inside sentences.
fn forms(file: FormsFile) -> Forms {
    let FormsFile { under, held, from, to, between } = file;
    Forms { under, held, from, to, between }
}

/// Two holders inside sentences.
pub(super) fn divided(file: DividedFile) -> Divided {
    let DividedFile { name, one, other, from, to } = file;
    Divided { name, said: [one, other], from, to }
}

/// A source; its texts and addresses are checked.
pub(super) fn source(i: usize, file: SourceFile, diagnostics: &mut Diagnostics) -> Source {
    let place = Place::file("sources.json").at(i);
    for (n, to) in file.links.iter().enumerate() {
        let place = place.at("links").at(n);
        link(to, &place, diagnostics);
        if is_front_page(to) {
            diagnostics.add(&place, "the address of the text itself", "that of a front page");
        }
    }
    if file.title_en.is_some() && file.language.as_deref().is_none_or(|tag| tag == "en") {
        let expected = "an English title only beside one in another language";
        diagnostics.add(&place.at("title_en"), expected, format_args!("{:?}", file.language));
    }
    let read = match file.read {
        ExtentFile::Whole => Extent::Whole,
        ExtentFile::Excerpt => Extent::Excerpt,
        ExtentFile::Abstract => Extent::Abstract,
        ExtentFile::Reference => Extent::Reference,
    };
    let SourceFile {
        id: key, publisher, title, title_en, language, year, kind, links, side, ..
    } = file;
    let number = u16::try_from(i + 1).unwrap_or(u16::MAX);
    Source { key, number, publisher, title, title_en, language, year, kind, read, side, links }
}

/// An address with nothing behind the name of the host.
fn is_front_page(to: &str) -> bool {
    let rest = to.split_once("://").map_or("", |(_, rest)| rest);
    rest.split_once('/').is_none_or(|(_, path)| path.is_empty())
}

/// An address of another kind than a reader's browser may be sent to is a fault.
pub(super) fn link(to: &str, place: &Place<'_>, diagnostics: &mut Diagnostics) {
    let rest = to.strip_prefix("https://").or_else(|| to.strip_prefix("http://"));
    let whole = rest.is_some_and(|rest| rest.starts_with(|it: char| it.is_alphanumeric()));
    if !whole || to.contains(|it: char| it.is_whitespace() || it.is_control()) {
        diagnostics.add(place, "an address http(s)://", format_args!("{to:?}"));
    }
}

/// A text that lacks one of these placeholders, or has another, is a fault.
pub(super) fn check_placeholders(
    text: &str,
    wanted: &[&str],
    place: &Place<'_>,
    diagnostics: &mut Diagnostics,
) {
    let found: BTreeSet<&str> = pieces(text).filter_map(Result::err).collect();
    if found != wanted.iter().copied().collect() {
        let expected =
            wanted.iter().map(|it| format!("{{{it}}}")).collect::<Vec<_>>().join(" and ");
        diagnostics.add(
            place,
            format_args!("a text with {expected} in it"),
            format_args!("{text:?}"),
        );
    }
}
