//! The whole page as one file, which opens from a folder as well as from a server.

use anyhow::Result;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use day_atlas::domain::{AccountView, Epoch};
use day_atlas::text::{in_full, sentence};
use libdeflater::{CompressionLvl, Compressor};
use serde_json::json;
use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::closer;
use super::module::enclosed;
use super::telling::Telling;
use super::text::{bare, escaped, filled, hash};
use super::{Build, Programs, page, read, read_text};
use crate::headers;
use crate::paths::Paths;

/// The file. It holds the page in every language; without a script it tells the year in words.
///
/// # Errors
/// When a hand-written file cannot be read.
pub(super) fn file(build: &Build<'_>, tellings: &[Telling]) -> Result<String> {
    let Build { paths, parts, programs, address, .. } = *build;
    let script = bare(&read_text(&paths.www.join("single.js"))?);
    let unpacked = script_of_page(paths, programs)? + &closer::script_of(paths, tellings)?;
    let (names, packed) = packed(paths, tellings, programs, unpacked.as_bytes())?;
    let style = page::style(paths, parts)? + &closer::style_of(paths, tellings)?;
    let icon = STANDARD.encode(read(&paths.www.join("icon.svg"))?);
    let address = address.map(|it| format!(" data-address=\"{}\"", escaped(it)));
    let shell = [
        (
            "{policy}",
            headers::policy_of_one_file(&hash(&style), [&hash(&script), &hash(&unpacked)]),
        ),
        ("{address}", address.unwrap_or_default()),
        ("{icon}", ["data:image/svg+xml;base64,", &icon].concat()),
        ("{names}", escaped(&names)),
    ];
    let first = tellings.first().map(Telling::shell).unwrap_or_default();
    let year = tellings.first().map(year).unwrap_or_default();
    let large = [("{style}", style), ("{year}", year), ("{packed}", packed), ("{script}", script)];
    let template = read_text(&paths.www.join("single.html"))?;
    let places = [shell.to_vec(), first, large.to_vec()].concat();
    Ok(filled(&template, &places))
}

/// What each run of days without a change is like, in sentences, for whoever runs no script.
fn year(telling: &Telling) -> String {
    let atlas = telling.edition.atlas();
    let epoch = |epoch: &Epoch| {
        let days = [epoch.span.first(), epoch.span.last()].map(|day| in_full(atlas.words(), day));
        let sentence = sentence(&atlas, AccountView::All, atlas.state(epoch.span.first()));
        format!("<p><b>{} – {}</b><br>{}</p>\n", days[0], days[1], escaped(&sentence))
    };
    atlas.epochs().iter().map(epoch).collect()
}

/// One script with all that the page runs: a file opened from a folder may load no other.
fn script_of_page(paths: &Paths, programs: &Programs) -> Result<String> {
    let www = |file: &str| anyhow::Ok(bare(&read_text(&paths.www.join(file))?));
    let modules = [
        ("script", enclosed(&bare(&programs.page.script))?),
        ("take-script", enclosed(&bare(&programs.take.script))?),
        ("take-module", enclosed(&(www("save.js")? + &www("take.js")?))?),
    ];
    let modules = modules.map(|(name, module)| format!("\"{name}\": {module},\n")).concat();
    let parts = ["unpacked.js", "offer.js"].into_iter();
    let parts = parts.chain(page::INLINE).chain(["start.js", "ghost.js", "paper.js"]).map(www);
    let script = format!("const modules = {{\n{modules}}};\n")
        + &parts.collect::<Result<Vec<_>>>()?.concat();
    Ok(script)
}

/// The files that the page would ask a server for, one behind the other, and their names and sizes.
fn packed(
    paths: &Paths,
    tellings: &[Telling],
    programs: &Programs,
    script: &[u8],
) -> Result<(String, String)> {
    let mut files = vec![("pages".to_owned(), pages(paths, tellings)?)];
    files.push(("program".to_owned(), script.to_vec()));
    files.push(("wasm".into(), programs.page.wasm.clone()));
    files.push(("take-wasm".into(), programs.take.wasm.clone()));
    // What all languages share is there once.
    for (i, telling) in tellings.iter().enumerate() {
        let [told, shared, names] = telling.edition.pack_in_parts()?;
        if i == 0 {
            files.push(("scene".to_owned(), shared));
        }
        files.push((format!("told-{}", telling.language.tag), told));
        files.push((format!("names-{}", telling.language.tag), names));
    }
    let names: Vec<_> = files.iter().map(|(name, bytes)| json!([name, bytes.len()])).collect();
    let whole = files.iter().flat_map(|(_, bytes)| bytes).copied().collect::<Vec<_>>();
    let mut compressor = Compressor::new(CompressionLvl::best());
    let mut compressed = vec![0; compressor.deflate_compress_bound(whole.len())];
    let length = compressor.deflate_compress(&whole, &mut compressed)?;
    compressed.truncate(length);
    Ok((json!(names).to_string(), STANDARD.encode(compressed)))
}

/// The page in the first language, piece by piece, and how it differs in the others: so many pieces
/// the same, so many left out, and what stands in their place.
fn pages(paths: &Paths, tellings: &[Telling]) -> Result<Vec<u8>> {
    let template = read_text(&paths.www.join("index.html"))?;
    let template = template.split_once("<body>").map_or("", |(_, body)| body);
    let served = ["<noscript>", "<script>"];
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
