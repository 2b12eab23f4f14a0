//! A view, cited: every form is read back by a reader of its own.

use biblatex::{Bibliography, ChunksExt as _};
use biblib::{CitationParser as _, RisParser};
use day_atlas::VERSION;
use day_atlas::citation::{Citation, Form};
use day_atlas::domain::Shared;
use day_atlas::permalink;
use day_atlas::words::{LANGUAGES, Words};
use serde_json::Value;

const ADDRESS: &str = "https://example.org/maps/?a=1&b=100%25#date=1992-10-20&area=qubadli";

/// The citation of a fragment in the language with this tag.
fn cited(tag: &str, fragment: &str, form: Form) -> String {
    let parts = crate::record::all_parts();
    let language = LANGUAGES.iter().find(|it| it.tag == tag).unwrap();
    let atlas = Shared::new(parts.told_in(language).unwrap().atlas());
    let session = permalink::opening(&atlas, fragment);
    Citation::of(&session, ADDRESS, "2026-11-25".parse().unwrap()).written(form)
}

const GROUND: &str = "date=1992-10-20&area=qubadli&view=ground";

#[test]
fn plain_text_says_what_where_and_when() {
    assert_eq!(
        cited("en", GROUND, Form::Text),
        format!(
            "Lachin 1992: 20 October 1992, Qubadli, On the ground. Interactive map, version {VERSION}. \
             {ADDRESS} (accessed 25 November 2026)."
        )
    );
    let russian = cited("ru", "date=1992-05-20", Form::Text);
    assert!(russian.starts_with("Лачин 1992: 20 мая 1992 г. Интерактивная карта"), "{russian}");
    assert!(russian.ends_with("(дата обращения: 25 ноября 2026 г.)."), "{russian}");
}

#[test]
fn bibtex_is_read_by_another_program() {
    for language in &LANGUAGES {
        let text = cited(language.tag, GROUND, Form::Bibtex);
        let found = Bibliography::parse(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
        let entry = found.iter().next().unwrap();
        assert_eq!(entry.key, "map-qubadli-1992-10-20-ground");
        let title = entry.title().unwrap().format_verbatim();
        assert!(title.contains("1992") && title.contains(Words::of(language).colon()), "{title}");
        assert_eq!(entry.url().unwrap(), ADDRESS);
        assert_eq!(entry.get("urldate").unwrap().format_verbatim(), "2026-11-25");
    }
}

/// RIS as its maker describes it: two capitals or figures, two spaces, a hyphen, a space.
#[test]
fn ris_has_the_form_of_its_description() {
    for language in &LANGUAGES {
        let text = cited(language.tag, GROUND, Form::Ris);
        let lines: Vec<_> = text.strip_suffix("\r\n").unwrap().split("\r\n").collect();
        let fields: Vec<_> = lines.iter().map(|line| line.split_once("  - ").unwrap()).collect();
        for (tag, value) in &fields {
            let fits = |it: u8| it.is_ascii_uppercase() || it.is_ascii_digit();
            assert!(tag.len() == 2 && tag.bytes().all(fits), "{tag}");
            assert!(!value.contains(['\r', '\n']), "{value}");
        }
        assert_eq!(fields.first(), Some(&("TY", "MAP")));
        assert_eq!(fields.last(), Some(&("ER", "")));
        assert!(fields.contains(&("UR", ADDRESS)) && fields.contains(&("Y2", "2026/11/25")));
        assert!(fields.contains(&("LA", language.tag)));
    }
}

#[test]
fn ris_is_read_by_another_program() {
    for language in &LANGUAGES {
        let text = cited(language.tag, GROUND, Form::Ris);
        let found = RisParser::new().parse(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
        assert_eq!(found.len(), 1);
        let item = &found[0];
        assert!(
            item.title.contains("1992") && item.title.contains(Words::of(language).colon()),
            "{}",
            item.title
        );
        assert_eq!(item.urls, [ADDRESS]);
        assert_eq!(item.language.as_deref(), Some(language.tag));
    }
}

#[test]
fn csl_is_read_as_json() {
    for language in &LANGUAGES {
        let found: Value = serde_json::from_str(&cited(language.tag, GROUND, Form::Csl)).unwrap();
        let item = &found[0];
        assert_eq!((&item["type"], &item["URL"]), (&"map".into(), &ADDRESS.into()));
        assert_eq!(item["accessed"]["date-parts"][0], serde_json::json!([2026, 11, 25]));
        assert_eq!((&item["version"], &item["language"]), (&VERSION.into(), &language.tag.into()));
    }
}

/// The parameters are those that the template's own page names.
#[test]
fn the_template_of_wikipedia_is_whole() {
    let text = cited("en", GROUND, Form::Wiki);
    let inner = text.strip_prefix("{{cite web |").and_then(|it| it.strip_suffix("}}")).unwrap();
    let names: Vec<_> = inner.split(" |").map(|field| field.split('=').next().unwrap()).collect();
    assert_eq!(names, ["url", "title", "website", "type", "language", "access-date"]);
    assert!(!inner.contains(['{', '}', '\n']), "{inner}");
}

#[test]
fn every_form_is_found_by_its_id() {
    for form in Form::ALL {
        assert_eq!(Form::from_id(form.id()), Some(form));
    }
    assert_eq!(Form::from_id("apa"), None);
}
