//! The template of every page that is one file.

use anyhow::Result;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::archive::{Archive, archive};
use crate::module::enclosed;
use crate::paths::Paths;
use crate::text::{bare, filled, hash, squeezed};
use crate::{Programs, closer, headers, page, read, read_text};

/// The file without a map: the style of any page, the programs, the scripts, and places `{its_…}` for the rest.
///
/// # Errors
/// When a hand-written file cannot be read.
pub(crate) fn template(paths: &Paths, programs: &Programs) -> Result<String> {
    let script = bare(&read_text(&paths.www.join("single.js"))?);
    let unpacked = script_of_page(paths, programs)?;
    let Archive { names, packed } = archive(&[
        ("program", unpacked.as_bytes()),
        ("wasm", programs.page.wasm.as_slice()),
        ("take-wasm", programs.take.wasm.as_slice()),
    ])?;
    let style = page::style_of_any(paths)? + &squeezed(&read_text(&paths.www.join(closer::STYLE))?);
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
    let parts = parts
        .chain(page::INLINE)
        .chain(["start.js", "ghost.js", "paper.js", "drop.js", "slider.js"])
        .map(www);
    let script = format!("const modules = {{\n{modules}}};\n")
        + &parts.collect::<Result<Vec<_>>>()?.concat()
        + &page::script(paths, &closer::SCRIPT)?;
    Ok(script)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Program;

    /// Every place that is left for a map.
    const LEFT: [&str; 9] = [
        "{its_lang}",
        "{its_attributes}",
        "{its_hash}",
        "{its_title}",
        "{its_description}",
        "{its_style}",
        "{its_body}",
        "{its_names}",
        "{its_packed}",
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
        template(&Paths::of_this_checkout().unwrap(), &programs).unwrap()
    }

    #[test]
    fn a_template_leaves_the_places_of_a_map_and_no_others() {
        let template = empty();
        for place in LEFT {
            assert_eq!(template.matches(place).count(), 1, "{place}");
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
