//! The whole page as one file, which opens from a folder as well as from a server.
//!
//! All such files are made of one template, [`template`], which has what does not depend on a map. The build fills its places
//! with a record in every language ([`file`]); where readers open files of their own, their browser fills them with the map
//! that is shown.

use anyhow::{Context as _, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use day_atlas::domain::{AccountView, Epoch};
use day_atlas::text::{in_full, sentence};
use libdeflater::{CompressionLvl, Compressor};
use serde_json::json;
use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::module::enclosed;
use super::telling::Telling;
use super::text::{bare, escaped, filled, hash};
use super::{Build, Programs, page, read, read_text};
use crate::headers;
use crate::paths::Paths;

/// The file without a map: the style of any page, the programs, the scripts, and places `{its_…}` for the rest.
///
/// # Errors
/// When a hand-written file cannot be read.
pub(super) fn template(paths: &Paths, programs: &Programs) -> Result<String> {
    let script = bare(&read_text(&paths.www.join("single.js"))?);
    let unpacked = script_of_page(paths, programs)?;
    let Archive { names, packed } = archive(&[
        ("program", unpacked.as_bytes()),
        ("wasm", programs.page.wasm.as_slice()),
        ("take-wasm", programs.take.wasm.as_slice()),
    ])?;
    let style = page::style_of_any(paths)?;
    let icon = STANDARD.encode(read(&paths.www.join("icon.svg"))?);
    let policy = headers::policy_of_one_file(
        [&hash(&style), "{its_hash}"],
        [&hash(&script), &hash(&unpacked)],
    );
    let places = [
        ("{policy}", policy),
        ("{icon}", ["data:image/svg+xml;base64,", &icon].concat()),
        ("{style}", style),
        ("{names}", names),
        ("{packed}", packed),
        ("{script}", script),
    ];
    Ok(filled(&read_text(&paths.www.join("single.html"))?, &places))
}

/// The file, of its [`template`]. It holds the page in every language; without a script it tells the year in words.
///
/// # Errors
/// When a hand-written file cannot be read.
pub(super) fn file(build: &Build<'_>, tellings: &[Telling], template: &str) -> Result<String> {
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
        ("{its_body}", filled(&body, &[("{year}", year(first))])),
        ("{its_names}", names),
        ("{its_packed}", packed),
    ];
    Ok(filled(template, &places))
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

/// Files as they stand in HTML.
struct Archive {
    /// Their names and sizes, as JSON in an attribute.
    names: String,
    /// Their bytes, one behind the other: deflated, in base64.
    packed: String,
}

/// Packs files.
fn archive(files: &[(&str, &[u8])]) -> Result<Archive> {
    let names: Vec<_> = files.iter().map(|(name, bytes)| json!([name, bytes.len()])).collect();
    let whole = files.iter().flat_map(|(_, bytes)| *bytes).copied().collect::<Vec<_>>();
    let mut compressor = Compressor::new(CompressionLvl::best());
    let mut compressed = vec![0; compressor.deflate_compress_bound(whole.len())];
    let length = compressor.deflate_compress(&whole, &mut compressed)?;
    compressed.truncate(length);
    let names = escaped(&json!(names).to_string());
    Ok(Archive { names, packed: STANDARD.encode(compressed) })
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Program;

    /// Every place that is left for a map, and how often it stands in the template.
    const LEFT: [(&str, usize); 9] = [
        ("{its_lang}", 1),
        ("{its_attributes}", 1),
        ("{its_hash}", 1),
        ("{its_title}", 1),
        ("{its_description}", 1),
        ("{its_style}", 1),
        ("{its_body}", 1),
        ("{its_names}", 1),
        ("{its_packed}", 1),
    ];

    fn empty() -> String {
        let program =
            || Program { wasm: vec![1, 2, 3], script: "export { a as default };\n".to_owned() };
        let programs = Programs {
            page: program(),
            take: program(),
            opener: program(),
            third_parties: String::new(),
        };
        template(&Paths::of_this_checkout(), &programs).unwrap()
    }

    #[test]
    fn a_template_leaves_the_places_of_a_map_and_no_others() {
        let template = empty();
        for (place, times) in LEFT {
            assert_eq!(template.matches(place).count(), times, "{place}");
        }
        assert_eq!(template.matches("{its_").count(), LEFT.len());
        let policy = template.split("content=\"default-src").nth(1).unwrap();
        let policy = policy.split('"').next().unwrap();
        assert!(policy.contains("'sha256-{its_hash}'") && !policy.contains("unsafe-inline"));
    }

    #[test]
    fn its_policy_knows_its_style_and_its_script() {
        let template = empty();
        let inside = |open: &str, close: &str| {
            let text = template.split(open).nth(1).and_then(|it| it.split(close).next());
            hash(text.unwrap_or_default())
        };
        let style = inside("<style>", "</style>");
        let script = inside("<script type=\"module\">", "</script>");
        for it in [style, script] {
            assert!(template.contains(&format!("'sha256-{it}'")), "{it}");
        }
    }
}
