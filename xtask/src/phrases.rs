//! The phrases that a speaker should review.

use anyhow::Result;
use day_atlas::words::{Confidence, ENGLISH};

use publish::paths::Paths;

/// Prints, language by language, every phrase that is below high confidence beside the English one: first
/// those of the page, then those of the record.
///
/// # Errors
/// When the data has faults.
pub fn review(paths: &Paths) -> Result<()> {
    let (parts, _) = publish::contents(&paths.data)?;
    let english = ENGLISH.table.all();
    for language in parts.languages().into_iter().skip(1) {
        let phrases = language.table.all();
        let doubtful: Vec<_> = phrases
            .iter()
            .zip(&english)
            .filter(|((_, it), _)| it.confidence != Confidence::High)
            .collect();
        let translation = parts.translations.iter().find(|it| it.tag() == language.tag);
        let texts = translation.map(|it| it.doubtful()).unwrap_or_default();
        println!(
            "# {} ({}): {} phrases",
            language.name,
            language.tag,
            doubtful.len() + texts.len()
        );
        println!("\n## src/words/{}.rs\n", language.tag);
        for ((name, it), (_, english)) in doubtful {
            println!("{:?} {name}\n  {}\n  {}", it.confidence, english.words, it.words);
        }
        println!("\n## data/words-{}.json\n", language.tag);
        for area in &parts.record.areas {
            let unsure =
                |(tag, _, unsure): &&(String, String, bool)| tag == language.tag && *unsure;
            for (_, name, _) in area.names.others.iter().filter(unsure) {
                println!("below high (districts.json)\n  {}\n  {name}", area.names.english);
            }
        }
        for (english, words, confidence) in texts {
            println!("{confidence:?}\n  {english}\n  {words}");
        }
        println!();
    }
    Ok(())
}
