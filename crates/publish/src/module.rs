//! A JavaScript module as a part of another script.

use anyhow::{Result, bail};

/// An expression whose value has what the module exports, for a page that can load no module.
///
/// # Errors
/// When the module imports anything, or exports in a form that the programs' own scripts do not have.
pub(super) fn enclosed(module: &str) -> Result<String> {
    let mut inside = String::new();
    let mut exported = Vec::new();
    for line in module.lines() {
        let Some(declared) = line.strip_prefix("export ") else {
            if line.starts_with("import ") || line.starts_with("export") {
                bail!("a module cannot be enclosed: {line}");
            }
            inside.extend([line, "\n"]);
            continue;
        };
        if let Some(list) = declared.strip_prefix('{') {
            let list = list.trim_end_matches([';', ' ', '}']);
            exported.extend(list.split(',').map(|name| match name.trim().split_once(" as ") {
                Some((inner, outer)) => format!("{outer}: {inner}"),
                None => name.trim().to_owned(),
            }));
            continue;
        }
        let mut named = ["async function ", "function ", "class ", "const "].iter();
        let Some(rest) = named.find_map(|kind| declared.strip_prefix(kind)) else {
            bail!("a module cannot be enclosed: {line}");
        };
        let ends = |letter: char| !letter.is_alphanumeric() && letter != '_' && letter != '$';
        exported.extend(rest.split(ends).next().map(str::to_owned));
        inside.extend([declared, "\n"]);
    }
    Ok(format!("(() => {{\n{inside}return {{ {} }};\n}})()", exported.join(", ")))
}
