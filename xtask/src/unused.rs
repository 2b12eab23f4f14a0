//! What a script of the binding has and its program does not use.
//!
//! The script is written for all that the compiler left in the program. What only panics used is taken out after
//! that (see [`crate::panics`]), and the page starts its program in one of two ways that the script offers.

use std::collections::HashSet;

use anyhow::{Result, bail};
use publish::bare;
use walrus::Module;

/// What the script offers, and what the page takes of it.
const EXPORTS: [&str; 2] =
    ["export { initSync, __wbg_init as default };", "export { __wbg_init as default };"];

/// Takes out of the script what its program does not import, and every function that nothing calls after that.
///
/// # Errors
/// When the script is not written as expected.
pub(super) fn drop_unused(module: &Module, script: &str) -> Result<String> {
    let imported: HashSet<&str> = module.imports.iter().map(|it| &*it.name).collect();
    let is_import = |line: &str| {
        let name = line.trim_start().split_once(": function(");
        name.is_some_and(|(name, _)| !imported.contains(name))
    };
    let mut script = without(script, is_import);
    if !script.contains(EXPORTS[0]) {
        bail!("the program's script does not end with {:?}", EXPORTS[0]);
    }
    script = script.replace(EXPORTS[0], EXPORTS[1]);
    loop {
        let names = script
            .lines()
            .filter_map(|it| it.trim_start().strip_prefix("function ")?.split_once('('));
        let shorter = names.map(|(name, _)| (name, without(&script, |it| is_function(it, name))));
        // It may call itself.
        let Some((_, shorter)) =
            shorter.into_iter().find(|(name, rest)| !bare(rest).contains(name))
        else {
            return Ok(script);
        };
        script = shorter;
    }
}

fn is_function(line: &str, name: &str) -> bool {
    let parameters =
        line.trim_start().strip_prefix("function ").and_then(|it| it.strip_prefix(name));
    parameters.is_some_and(|it| it.starts_with('('))
}

/// The script without the pieces that begin with such a line, and end where their braces do.
fn without(script: &str, begins: impl Fn(&str) -> bool) -> String {
    let mut inside = false;
    let mut depth = 0;
    let mut kept = String::new();
    for line in script.lines() {
        inside |= begins(line);
        if inside {
            depth += line.matches('{').count();
            depth -= line.matches('}').count();
            inside = depth > 0;
        } else {
            kept += line;
            kept += "\n";
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use walrus::ValType;

    use super::*;

    #[test]
    fn what_no_import_needs_is_gone() {
        let mut module = Module::default();
        let kind = module.types.add(&[ValType::I32], &[]);
        module.add_import_func("./page_bg.js", "log", kind);
        let script = [
            "// As initSync does.\nfunction imports() {\nreturn {",
            "log: function(a) {\ntold(a);\n},\ndebug: function(a) {\ndebugString(a);\n},",
            "};\n}\nfunction told(a) {\nconsole.log(a);\n}",
            "function debugString(a) {\nreturn debugString(inner(a));\n}\nfunction inner(a) {\nreturn a;\n}",
            "function initSync() {\nimports();\n}\nfunction __wbg_init() {\nimports();\n}",
            EXPORTS[0],
        ];
        let left = [
            "// As initSync does.\nfunction imports() {\nreturn {",
            "log: function(a) {\ntold(a);\n},",
            "};\n}\nfunction told(a) {\nconsole.log(a);\n}",
            "function __wbg_init() {\nimports();\n}",
            EXPORTS[1],
            "",
        ];
        assert_eq!(drop_unused(&module, &script.join("\n")).expect("as expected"), left.join("\n"));
    }
}
