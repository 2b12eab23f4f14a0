//! Closer looks at maps of many areas: what a page with such maps is made with besides, and its words.

use anyhow::Result;
use serde_json::json;

use super::page::script;
use super::read_text;
use super::telling::Telling;
use super::text::{escaped, squeezed};
use crate::paths::Paths;

/// The parts of its script, in their order.
pub(super) const SCRIPT: [&str; 4] =
    ["closer/view.js", "closer/patterns.js", "closer/hands.js", "closer.js"];

/// Its style sheet.
pub(super) const STYLE: &str = "closer.css";

/// What the buttons and their group are called.
struct Words {
    group: &'static str,
    nearer: &'static str,
    farther: &'static str,
    whole: &'static str,
}

const ENGLISH: Words =
    Words { group: "Map scale", nearer: "Zoom in", farther: "Zoom out", whole: "Whole map" };

impl Words {
    /// The words of a language, by its tag (BCP 47); English where there are none.
    fn of(tag: &str) -> Self {
        match tag {
            "az" => Self {
                group: "Xəritənin miqyası",
                nearer: "Yaxınlaşdırmaq",
                farther: "Uzaqlaşdırmaq",
                whole: "Bütün xəritə",
            },
            "hy" => Self {
                group: "Քարտեզի մասշտաբը",
                nearer: "Մոտեցնել",
                farther: "Հեռացնել",
                whole: "Ամբողջ քարտեզը",
            },
            "ku" => Self {
                group: "Pîvana nexşeyê",
                nearer: "Nêzîk bike",
                farther: "Dûr bixe",
                whole: "Tevahiya nexşeyê",
            },
            "ru" => Self {
                group: "Масштаб карты",
                nearer: "Приблизить",
                farther: "Отдалить",
                whole: "Вся карта",
            },
            "tr" => Self {
                group: "Harita ölçeği",
                nearer: "Yakınlaştır",
                farther: "Uzaklaştır",
                whole: "Haritanın tamamı",
            },
            _ => ENGLISH,
        }
    }

    const fn all(&self) -> [&'static str; 4] {
        [self.group, self.nearer, self.farther, self.whole]
    }
}

/// Whether readers can look closer at the maps of a page; its scene says so, by the number of its areas.
pub(super) const fn is_offered(telling: &Telling) -> bool {
    telling.edition.scene.closer.doublings > 0
}

/// The script, where it is offered.
///
/// # Errors
/// When a part of it cannot be read.
pub(super) fn script_of(paths: &Paths, tellings: &[Telling]) -> Result<String> {
    let parts: &[&str] = if tellings.iter().any(is_offered) { &SCRIPT } else { &[] };
    script(paths, parts)
}

/// The style sheet, where it is offered.
///
/// # Errors
/// When it cannot be read.
pub(super) fn style_of(paths: &Paths, tellings: &[Telling]) -> Result<String> {
    if !tellings.iter().any(is_offered) {
        return Ok(String::new());
    }
    Ok(squeezed(&read_text(&paths.www.join(STYLE))?))
}

/// The words in a language, as the script reads them in an attribute.
pub(super) fn words(tag: &str) -> String {
    escaped(&json!(Words::of(tag).all()).to_string())
}

#[cfg(test)]
mod tests {
    use day_atlas::words::LANGUAGES;

    use super::*;

    #[test]
    fn every_word_is_translated_and_none_stands_for_two() {
        for language in LANGUAGES {
            let all = Words::of(language.tag).all();
            for (i, word) in all.iter().enumerate() {
                assert_eq!(all.iter().position(|it| it == word), Some(i), "{}", language.tag);
                let is_english = ENGLISH.all().contains(word);
                assert_eq!(is_english, language.tag == "en", "{} {word}", language.tag);
                assert!(!word.ends_with(['.', '։', ':']) && word.trim() == *word, "{word}");
            }
        }
    }
}
