//! The page's program: from Rust to WebAssembly and the JavaScript that loads it.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use super::locations;
use crate::paths::Paths;
use crate::run::run;
use crate::setup::{TARGET, toolchain_command};

/// The variable with flags for the compiler, and what stands between two of them: a folder may have spaces.
const FLAGS: (&str, &str) = ("CARGO_ENCODED_RUSTFLAGS", "\u{1f}");

/// Flags that keep the folders of this machine out of the program, which so is the same from any machine.
fn nameless(root: &Path) -> String {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(std::env::home_dir()?.join(".cargo")));
    let folders =
        home.map(|home| home.join("registry/src")).into_iter().chain([root.to_path_buf()]);
    let flags = folders.map(|folder| format!("--remap-path-prefix={}=", folder.display()));
    flags.collect::<Vec<_>>().join(FLAGS.1)
}

/// A program for the browser. It holds no data: one program serves every edition.
#[derive(Clone, Debug)]
pub struct Program {
    /// The WebAssembly.
    pub wasm: Vec<u8>,
    /// The JavaScript module that loads it.
    pub script: String,
}

/// The programs of a site.
#[derive(Clone, Debug)]
pub struct Programs {
    /// The page's own.
    pub page: Program,
    /// What is loaded when a reader takes something away.
    pub take: Program,
}

impl Programs {
    /// Compiles the programs and keeps copies for [`Programs::compiled`].
    ///
    /// # Errors
    /// When the compiler or the binding fails.
    pub fn compile(paths: &Paths) -> Result<Self> {
        // In one call, so that what both need is compiled once; each is linked with what it uses alone.
        compile(paths, &["--bin", "page", "--bin", "take", "--features", "csr,take"])?;
        let bind = |name: &str| {
            let program = Program::bind(paths, name)?;
            let (wasm, script) = paths.program(name);
            fs::create_dir_all(wasm.parent().unwrap_or(&paths.root))?;
            fs::write(wasm, &program.wasm)?;
            fs::write(script, &program.script)?;
            anyhow::Ok(program)
        };
        Ok(Self { page: bind("page")?, take: bind("take")? })
    }

    /// The programs as they were compiled last.
    ///
    /// # Errors
    /// When they have not been compiled yet.
    pub fn compiled(paths: &Paths) -> Result<Self> {
        let read = |name: &str| {
            let (wasm, script) = paths.program(name);
            let missing = || format!("the program {name} is not compiled: cargo xtask build");
            anyhow::Ok(Program {
                wasm: fs::read(wasm).with_context(missing)?,
                script: fs::read_to_string(script).with_context(missing)?,
            })
        };
        Ok(Self { page: read("page")?, take: read("take")? })
    }
}

fn compile(paths: &Paths, targets: &[&str]) -> Result<()> {
    let mut cargo = toolchain_command("cargo");
    cargo.current_dir(&paths.root).args(["build", "--release"]);
    cargo.env(FLAGS.0, nameless(&paths.root));
    run(cargo.args(["--target", TARGET]).args(targets))
}

impl Program {
    /// Compiles a target of the package for the browser.
    ///
    /// # Errors
    /// When the compiler or the binding fails.
    pub fn compile_target(paths: &Paths, target: &[&str], file: &str) -> Result<Self> {
        compile(paths, target)?;
        Self::bind(paths, file)
    }

    /// Binds a compiled target to its JavaScript.
    fn bind(paths: &Paths, file: &str) -> Result<Self> {
        let built = paths.root.join("target").join(TARGET).join("release").join(file);
        // Names are a fifth of the compressed size and tell a reader nothing.
        let mut bound = Bindgen::new()
            .input_path(built.with_extension("wasm"))
            .web(true)?
            .typescript(false)
            .remove_name_section(true)
            .remove_producers_section(true)
            .generate_output()?;
        let script = bound.js().to_owned();
        let mut program = Self { wasm: bound.wasm_mut().emit_wasm(), script };
        program.shorten()?;
        Ok(program)
    }

    /// Takes out what only a developer would read, and gives what the WebAssembly imports from its script short names: the binding ends each with a hash,
    /// which stands in both files, and no compression makes a hash smaller.
    fn shorten(&mut self) -> Result<()> {
        let mut module = walrus::Module::from_buffer(&self.wasm)?;
        // One may be imported in several places.
        let mut shortened = BTreeMap::new();
        for import in module.imports.iter_mut() {
            let number = shortened.len();
            let short = match shortened.entry(import.name.clone()) {
                Entry::Occupied(known) => known.into_mut(),
                Entry::Vacant(new) => {
                    let [long, short] =
                        [new.key(), &format!("${number}")].map(|it| format!("{it}: "));
                    if self.script.matches(&long).count() != 1 {
                        bail!("the program's script does not name its import {} once", new.key());
                    }
                    self.script = self.script.replace(&long, &short);
                    new.insert(format!("${number}"))
                }
            };
            import.name.clone_from(short);
        }
        locations::empty(&mut module);
        self.wasm = module.emit_wasm();
        Ok(())
    }
}
