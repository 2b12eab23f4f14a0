//! A sheet of all words of a language, to be sent to somebody who speaks it.

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};
use day_atlas::words::{LANGUAGES, Language};
use polib::message::MessageView;
use polib::po_file;
use publish::output::replace_file;
use publish::paths::Paths;

/// The parts of the words, and what they are called on a sheet.
const PARTS: [(&str, &str); 3] = [
    ("page", "The page"),
    ("open", "The page for a reader’s own files"),
    ("notice", "What is said of a file"),
];
/// By this a sheet is known again.
const MARK: &str = "<meta name=\"generator\" content=\"cargo xtask phrases\">";

/// Writes the sheet of a language (an HTML file that needs nothing else) and gives its place: every phrase in English
/// and in the language, what it means, an example, and a field for a correction. A button saves what was corrected as
/// a text file to be sent back.
///
/// # Errors
/// When there is no such language, the words cannot be read, or the sheet cannot be written.
pub fn sheet(paths: &Paths, tag: &str) -> Result<PathBuf> {
    let others = LANGUAGES.into_iter().skip(1);
    let Some(language) = others.clone().find(|it| it.tag == tag) else {
        let tags: Vec<_> = others.map(|it| it.tag).collect();
        bail!("unknown language {tag}; known are: {}", tags.join(", "));
    };
    let mut rows = String::new();
    for (part, title) in PARTS {
        let file = format!("po/{tag}/{part}.po");
        let catalog = po_file::parse(&paths.root.join(&file))
            .with_context(|| format!("{file} cannot be read"))?;
        writeln!(rows, "<tr><th colspan=\"4\"><h2>{title} <small>{file}</small></h2></th></tr>")?;
        for message in catalog.messages() {
            row(&mut rows, part, message)?;
        }
    }
    record(&mut rows, paths, language)?;
    let folder = paths.root.join("dist.phrases");
    fs::create_dir_all(&folder)
        .with_context(|| format!("{} cannot be written", folder.display()))?;
    let place = folder.join(format!("{tag}.html"));
    let is_sheet = |bytes: &[u8]| String::from_utf8_lossy(bytes).contains(MARK);
    replace_file(&place, page(language, &rows).as_bytes(), is_sheet)?;
    Ok(place)
}

fn row(rows: &mut String, part: &str, message: &dyn MessageView) -> Result<()> {
    let english = match message.msgid_plural() {
        Ok(plural) => format!("{}<br>{}", escaped(message.msgid()), escaped(plural)),
        Err(_) => escaped(message.msgid()),
    };
    let words = match message.msgstr_plural() {
        Ok(forms) => forms.iter().map(|it| escaped(it)).collect::<Vec<_>>().join("<br>"),
        Err(_) => escaped(message.msgstr().unwrap_or_default()),
    };
    let name = message.msgctxt().unwrap_or_default();
    let state = if message.is_fuzzy() { "" } else { " class=\"confirmed\"" };
    let about = escaped(message.extracted_comments()).replace('\n', "<br>");
    writeln!(
        rows,
        "<tr{state}><td>{english}<p>{about}</p></td><td>{words}</td>\
         <td contenteditable data-name=\"{part}/{name}\"></td></tr>"
    )?;
    Ok(())
}

/// The words of the record of this checkout, beside its English.
fn record(rows: &mut String, paths: &Paths, language: Language) -> Result<()> {
    let (parts, _) = publish::contents(&paths.data)?;
    let file = format!("data/words-{}.json", language.tag);
    writeln!(rows, "<tr><th colspan=\"4\"><h2>The record <small>{file}</small></h2></th></tr>")?;
    let translation = parts.translations.iter().find(|it| it.tag() == language.tag);
    for (english, words, confidence) in translation.map(|it| it.texts()).unwrap_or_default() {
        writeln!(
            rows,
            "<tr><td>{}<p>{}</p></td><td>{}</td><td contenteditable data-name=\"record\"></td></tr>",
            escaped(english),
            confidence.id(),
            escaped(words)
        )?;
    }
    Ok(())
}

fn page(language: Language, rows: &str) -> String {
    let Language { tag, name, .. } = language;
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n{MARK}\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>Words in {name}</title>\n<style>\n\
         body {{ max-width: 80rem; margin: 1rem auto; padding: 0 1rem; font: 1rem/1.4 system-ui, sans-serif; }}\n\
         table {{ width: 100%; border-collapse: collapse; table-layout: fixed; }}\n\
         td {{ padding: 0.4rem; border: 1px solid #aaa; vertical-align: top; overflow-wrap: anywhere; }}\n\
         th {{ text-align: start; }} small, td p {{ margin: 0; color: #666; font-size: 0.8rem; font-weight: 400; }}\n\
         .confirmed {{ background: #eef7ee; }} [contenteditable]:focus {{ outline: 3px solid #06c; }}\n\
         </style>\n</head>\n<body>\n<h1>Words in {name}</h1>\n\
         <p>Left is the English with what it means and an example, then the words in {name}. Write what you would say \
         instead into the third column; leave it empty where the words are right. What stands in braces is filled in by \
         the page: keep it as it is. Rows with a green ground have been confirmed by a speaker. At the end, save the \
         corrections and send the file back with your name.</p>\n<table>\n{rows}</table>\n\
         <p><button id=\"save\">Save the corrections</button></p>\n<script>\n\
         document.getElementById(\"save\").addEventListener(\"click\", () => {{\n\
         const changed = [...document.querySelectorAll(\"[data-name]\")].filter((it) => it.innerText.trim());\n\
         const lines = changed.map((it) => `${{it.dataset.name}}\\n  ${{it.previousElementSibling.innerText}}\\n  ${{it.innerText.trim()}}`);\n\
         const link = document.createElement(\"a\");\n\
         link.href = URL.createObjectURL(new Blob([lines.join(\"\\n\\n\") + \"\\n\"]));\n\
         link.download = \"corrections-{tag}.txt\";\nlink.click();\n}});\n</script>\n</body>\n</html>\n"
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
