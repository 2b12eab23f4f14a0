//! The page's program: from Rust to WebAssembly and the JavaScript that loads it.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use publish::paths::Paths;
use publish::{Program, Programs};

use crate::run::run;
use crate::setup::{TARGET, toolchain_command};
use crate::unused::drop_unused;
use crate::{locations, panics, third_parties};

/// The variable with flags for the compiler, and what stands between two of them: a folder may have spaces.
const FLAGS: (&str, &str) = ("CARGO_ENCODED_RUSTFLAGS", "\u{1f}");

/// The packages of the programs, and the features that these need.
pub(super) const PACKAGES: [&str; 6] = [
    "--package",
    day_atlas::NAME,
    "--package",
    "opener",
    "--features",
    "lachin-1992/csr,lachin-1992/take",
];

/// How large a function may be, in LLVM's measure of its cost, to be copied to where it is called. What is compiled to be
/// small has 5 else, and the standard library, which was compiled to be fast, 225: one size for both makes the program smaller
/// by a fortieth once it is compressed.
const INLINED: &str = "-Cllvm-args=--inline-threshold=35";

/// Flags for the compiler: how much it inlines, and names for the folders of this machine, so that the program is the same
/// from any machine.
fn flags(root: &Path) -> String {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(std::env::home_dir()?.join(".cargo")));
    let folders =
        home.map(|home| home.join("registry/src")).into_iter().chain([root.to_path_buf()]);
    let nameless = folders.map(|folder| format!("--remap-path-prefix={}=", folder.display()));
    nameless.chain([INLINED.to_owned()]).collect::<Vec<_>>().join(FLAGS.1)
}

/// Compiles the programs of the page, and keeps them for later builds.
///
/// # Errors
/// When the compiler or the binding fails.
pub fn programs(paths: &Paths) -> Result<Programs> {
    // In one call, so that what both need is compiled once; each is linked with what it uses alone.
    let bins = ["--bin", "page", "--bin", "take", "--bin", "open"];
    compile(paths, &[&PACKAGES[..], &bins].concat())?;
    let [page, take, opener] =
        [bound(paths, "page")?, bound(paths, "take")?, bound(paths, "open")?];
    let programs = Programs { page, take, opener, third_parties: third_parties::list(paths)? };
    programs.keep(paths)?;
    Ok(programs)
}

/// Compiles a target of the package for the browser.
///
/// # Errors
/// When the compiler or the binding fails.
pub fn program(paths: &Paths, target: &[&str], file: &str) -> Result<Program> {
    compile(paths, target)?;
    bound(paths, file)
}

fn compile(paths: &Paths, targets: &[&str]) -> Result<()> {
    let mut cargo = toolchain_command("cargo");
    cargo.current_dir(&paths.root).args(["build", "--release"]);
    cargo.env(FLAGS.0, flags(&paths.root));
    run(cargo.args(["--target", TARGET]).args(targets))
}

/// Binds a compiled target to its JavaScript.
fn bound(paths: &Paths, file: &str) -> Result<Program> {
    let built = paths.root.join("target").join(TARGET).join("release").join(file);
    let mut bound = Bindgen::new()
        .input_path(built.with_extension("wasm"))
        .web(true)?
        .typescript(false)
        .demangle(false)
        .remove_producers_section(true)
        .generate_output()?;
    let script = bound.js().to_owned();
    let mut program = Program { wasm: bound.wasm_mut().emit_wasm(), script };
    // Names are a fifth of the compressed size and tell a reader nothing.
    let mut reader = walrus::ModuleConfig::new();
    let mut module = reader.generate_name_section(false).parse(&program.wasm)?;
    panics::trap(&mut module);
    program.script = drop_unused(&module, &program.script)?;
    shorten_imports(&mut module, &mut program.script)?;
    shorten_exports(&mut module, &mut program.script);
    locations::empty(&mut module);
    program.wasm = module.emit_wasm();
    Ok(program)
}

/// Gives what the WebAssembly imports from its script short names: the binding ends each with a hash, which stands
/// in both files, and no compression makes a hash smaller.
fn shorten_imports(module: &mut walrus::Module, script: &mut String) -> Result<()> {
    // One may be imported in several places.
    let mut shortened = BTreeMap::new();
    for import in module.imports.iter_mut() {
        let number = shortened.len();
        let short = match shortened.entry(import.name.clone()) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => {
                let [long, short] = [new.key(), &format!("${number}")].map(|it| format!("{it}: "));
                if script.matches(&long).count() != 1 {
                    bail!("the program's script does not name its import {} once", new.key());
                }
                *script = script.replace(&long, &short);
                new.insert(format!("${number}"))
            }
        };
        import.name.clone_from(short);
    }
    Ok(())
}

/// The same for the closures that the script alone calls, named by a hash too.
fn shorten_exports(module: &mut walrus::Module, script: &mut String) {
    for (number, export) in module.exports.iter_mut().enumerate() {
        if export.name.contains("__h") && script.contains(&export.name) {
            let short = format!("$f{number}");
            *script = script.replace(&export.name, &short);
            export.name = short;
        }
    }
}
