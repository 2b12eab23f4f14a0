//! The sources for reference managers: CSL-JSON and BibTeX.

use core::fmt::Write as _;

use serde_json::{Value, json};

use crate::citation::bibtex::escaped;
use crate::domain::Source;
use crate::text;
use crate::words::Words;

/// CSL-JSON 1.0.
pub(super) fn csl(sources: &[Source], words: &Words) -> String {
    let items: Vec<Value> = sources.iter().map(|source| item(source, words)).collect();
    format!("{:#}", Value::from(items))
}

fn item(source: &Source, words: &Words) -> Value {
    let mut item = json!({
        "id": source.key,
        "type": kind(source),
        "title": source.title,
        "author": [{"literal": source.publisher}],
        "note": note(source, words),
    });
    let mut set = |name: &str, value: Value| {
        if let Some(fields) = item.as_object_mut() {
            fields.insert(name.to_owned(), value);
        }
    };
    if let Some(link) = source.links.first() {
        set("URL", json!(link));
    }
    if let Some(language) = &source.language {
        set("language", json!(language));
    }
    if let Some(year) = &source.year {
        // A year that is not one number, `2010s`, is kept as it is written.
        let date = year
            .parse::<u16>()
            .map_or_else(|_| json!({"literal": year}), |year| json!({"date-parts": [[year]]}));
        set("issued", date);
    }
    item
}

/// The kind of text, how much of it was read, and its title in English.
fn note(source: &Source, words: &Words) -> String {
    let note = format!("{}; {}", source.kind, text::extent(words, source.read));
    match &source.title_en {
        Some(title) => format!("{note}; in English: {title}"),
        None => note,
    }
}

fn kind(source: &Source) -> &'static str {
    let kinds = [
        ("book", "book"),
        ("memoir", "book"),
        ("press", "article-newspaper"),
        ("news", "article-newspaper"),
        ("journalism", "article-newspaper"),
        ("scholarship", "article-journal"),
        ("encyclopedia", "entry-encyclopedia"),
        ("article", "entry-encyclopedia"),
        ("report", "report"),
        ("interview", "interview"),
    ];
    kinds.iter().find(|(word, _)| source.kind.contains(word)).map_or("webpage", |(_, kind)| kind)
}

/// BibTeX, every entry `@misc`, in UTF-8.
pub(super) fn bibtex(sources: &[Source], words: &Words) -> String {
    let mut out = String::new();
    for source in sources {
        // Writing to a text cannot fail.
        let _ = write!(
            out,
            "@misc{{{},\n  author = {{{{{}}}}},\n",
            source.key,
            escaped(&source.publisher)
        );
        let _ = writeln!(out, "  title = {{{{{}}}}},", escaped(&source.title));
        if let Some(language) = &source.language {
            let _ = writeln!(out, "  langid = {{{}}},", langid(language));
        }
        if let Some(year) = &source.year {
            let _ = writeln!(out, "  year = {{{}}},", escaped(year));
        }
        if let Some(link) = source.links.first() {
            let _ = writeln!(out, "  url = {{{}}},", link.replace('{', "%7B").replace('}', "%7D"));
        }
        let _ = write!(out, "  note = {{{}}}\n}}\n\n", escaped(&note(source, words)));
    }
    out
}

/// The name under which biblatex and babel know a language; its tag where they have none.
fn langid(tag: &str) -> &str {
    let names = [
        ("az", "azerbaijani"),
        ("de", "german"),
        ("en", "english"),
        ("fr", "french"),
        ("hr", "croatian"),
        ("hy", "armenian"),
        ("it", "italian"),
        ("ku", "kurmanji"),
        ("ru", "russian"),
        ("tr", "turkish"),
    ];
    let spoken = tag.split('-').next().unwrap_or(tag);
    names.iter().find(|(known, _)| *known == spoken).map_or(tag, |(_, name)| name)
}
