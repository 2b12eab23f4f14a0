//! The whole page as one file, which opens from a folder as well as from a server.
//!
//! All such files are made of one template, [`template`], which has what does not depend on a map. The build fills its places
//! with a record in every language ([`light`]); where readers open files of their own, their browser fills them with the map
//! that is shown.

mod archive;
mod template;

use std::fs;

use anyhow::{Context as _, Result};
use day_atlas::domain::{AccountView, Epoch};
use day_atlas::text::{sentence, told, told_until};
use day_atlas::words::{Language, open};
use serde_json::json;
use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::telling::Telling;
use super::text::{escaped, filled, hash};
use super::{Build, page, read_text, telling};
use crate::paths::Paths;
use archive::{Archive, archive};

pub(super) use template::template;

/// Whether a file is a page of this kind.
pub(super) fn is_one_file(bytes: &[u8]) -> bool {
    let mark = b"id=\"packed\"";
    bytes.windows(mark.len()).any(|it| it == mark)
}

/// The most that the file of a map may weigh beside what it was made of, in bytes.
const MOST: u64 = 700_000;

/// The file, in every language; in one alone where it would be much larger than the files of its map: what these tell of their
/// things would be in it once for each language.
///
/// # Errors
/// As [`file`].
pub(super) fn light(
    build: &Build<'_>,
    tellings: &[Telling],
    alone: Language,
    template: &str,
) -> Result<String> {
    let whole = file(build, tellings, template)?;
    let Some(files) = build.files else { return Ok(whole) };
    let sizes = files.iter().map(|file| anyhow::Ok(fs::metadata(file)?.len()));
    let sizes = sizes.collect::<Result<Vec<_>>>()?;
    if whole.len() as u64 <= MOST + sizes.iter().sum::<u64>() {
        return Ok(whole);
    }
    file(build, &telling::told_in(build.parts, &[alone])?, template)
}

/// The file, of its [`template`]. It holds the page in the language of each telling; without a script it tells the year in words.
///
/// # Errors
/// When a hand-written file cannot be read.
fn file(build: &Build<'_>, tellings: &[Telling], template: &str) -> Result<String> {
    let Build { paths, parts, address, .. } = *build;
    let first = tellings.first().context("a page has a language")?;
    let Archive { names, packed } = data(paths, tellings)?;
    let record = &first.edition.record;
    let style = page::style_of(&parts.record);
    let body = read_text(&paths.www.join("single-pages.html"))?;
    let address = address.map(|it| format!(" data-address=\"{}\"", escaped(it)));
    let places = [
        ("{its_lang}", first.language.tag.to_owned()),
        ("{its_attributes}", address.unwrap_or_default()),
        ("{its_hash}", hash(&style)),
        ("{its_title}", escaped(&record.headline())),
        ("{its_description}", escaped(&record.description)),
        ("{its_style}", style),
        (
            "{its_body}",
            filled(
                &body,
                &[
                    ("{year}", year(first)),
                    ("{no_script}", in_each(tellings, "single_no_script")),
                    ("{old_browser}", in_each(tellings, "single_old_browser")),
                ],
            ),
        ),
        ("{its_names}", names),
        ("{its_packed}", packed),
    ];
    Ok(filled(template, &places))
}

/// A sentence in each language of the file: which one its reader reads is not known before it is unpacked.
fn in_each(tellings: &[Telling], name: &str) -> String {
    let sentence = |telling: &Telling| {
        let found = open(telling.language).iter().find(|[it, ..]| *it == name);
        let words = found.map_or("", |[.., words]| words);
        format!("<span lang=\"{}\">{}</span>", telling.language.tag, escaped(words))
    };
    tellings.iter().map(sentence).collect::<Vec<_>>().join(" ")
}

/// What each run of days without a change is like, in sentences, for whoever runs no script.
fn year(telling: &Telling) -> String {
    let atlas = telling.edition.atlas();
    let epoch = |epoch: &Epoch| {
        let days = [told(&atlas, epoch.span.first()), told_until(&atlas, epoch.span.last())];
        let sentence = sentence(&atlas, AccountView::All, atlas.state(epoch.span.first()));
        format!("<p><b>{} – {}</b><br>{}</p>\n", days[0], days[1], escaped(&sentence))
    };
    atlas.epochs().iter().map(epoch).collect()
}

/// What the page of a record would ask a server for, but for the programs.
fn data(paths: &Paths, tellings: &[Telling]) -> Result<Archive> {
    let mut files = vec![("pages".to_owned(), pages(paths, tellings)?)];
    // What all languages share is there once.
    for (i, telling) in tellings.iter().enumerate() {
        let [told, shared, names] = telling.edition.pack_in_parts()?;
        if i == 0 {
            files.push(("scene".to_owned(), shared));
        }
        files.push((format!("told-{}", telling.language.tag), told));
        files.push((format!("names-{}", telling.language.tag), names));
    }
    let files = files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()));
    archive(&files.collect::<Vec<_>>())
}

/// The page in the first language, piece by piece, and how it differs in the others: so many pieces
/// the same, so many left out, and what stands in their place.
fn pages(paths: &Paths, tellings: &[Telling]) -> Result<Vec<u8>> {
    let template = read_text(&paths.www.join("index.html"))?;
    let template = template.split_once("<body>").map_or("", |(_, body)| body);
    let served = ["<noscript>", "<script>", "<script type=\"text/plain\""];
    let kept = template.lines().filter(|line| !served.iter().any(|tag| line.starts_with(tag)));
    let title = "<title>{headline}</title>\n";
    let template = [title, &kept.collect::<Vec<_>>().join("\n")].concat();
    let told = tellings.iter().map(|it| {
        let page = filled(&template, &[it.shell(), it.body()].concat());
        (it.language.tag, page.split_inclusive('>').map(str::to_owned).collect::<Vec<_>>())
    });
    let mut told = told.collect::<Vec<_>>().into_iter();
    let (_, first) = told.next().unwrap_or_default();
    let others: serde_json::Map<_, _> =
        told.map(|(tag, page)| (tag.to_owned(), json!(edits(&first, &page)))).collect();
    Ok(serde_json::to_vec(&json!({ "first": first, "others": others }))?)
}

fn edits(first: &[String], other: &[String]) -> Vec<(usize, usize, String)> {
    let mut edits = Vec::new();
    let mut same = 0;
    for edit in capture_diff_slices(Algorithm::Myers, first, other) {
        if let DiffOp::Equal { len, .. } = edit {
            same = len;
            continue;
        }
        let added = other.get(edit.new_range()).unwrap_or_default().concat();
        edits.push((same, edit.old_range().len(), added));
        same = 0;
    }
    edits
}
