//! The page's program: from Rust to WebAssembly and the JavaScript that loads it.

use std::fs;

use anyhow::{Context as _, Result};
use wasm_bindgen_cli_support::Bindgen;

use crate::paths::Paths;
use crate::run::run;
use crate::setup::{TARGET, toolchain_command};

/// A program for the browser. It holds no data: one program serves every edition.
#[derive(Clone, Debug)]
pub struct Program {
    /// The WebAssembly.
    pub wasm: Vec<u8>,
    /// The JavaScript module that loads it.
    pub script: String,
}

impl Program {
    /// Compiles the page's program and keeps a copy for [`Program::compiled`].
    ///
    /// # Errors
    /// When the compiler or the binding fails.
    pub fn compile(paths: &Paths) -> Result<Self> {
        let program = Self::compile_target(paths, &["--bin", "page"], "page")?;
        let (wasm, script) = paths.program();
        fs::create_dir_all(wasm.parent().unwrap_or(&paths.root))?;
        fs::write(wasm, &program.wasm)?;
        fs::write(script, &program.script)?;
        Ok(program)
    }

    /// Compiles another target of the package that draws with the same components.
    ///
    /// # Errors
    /// When the compiler or the binding fails.
    pub fn compile_target(paths: &Paths, target: &[&str], file: &str) -> Result<Self> {
        let mut cargo = toolchain_command("cargo");
        cargo.current_dir(&paths.root).args(["build", "--release", "--features", "csr"]);
        run(cargo.args(["--target", TARGET]).args(target))?;
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
        Ok(Self { wasm: bound.wasm_mut().emit_wasm(), script })
    }

    /// The program as it was compiled last.
    ///
    /// # Errors
    /// When it has not been compiled yet.
    pub fn compiled(paths: &Paths) -> Result<Self> {
        let (wasm, script) = paths.program();
        let missing = || "the page's program is not compiled: cargo xtask build";
        Ok(Self {
            wasm: fs::read(wasm).with_context(missing)?,
            script: fs::read_to_string(script).with_context(missing)?,
        })
    }
}
