//! `atlas`: see [`publish`].
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command-line tool speaks to its terminal"
)]

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::Parser;
use publish::check::Checked;
use publish::map::Map;
use publish::paths::Paths;
use publish::picture::Wish;
use publish::{Build, Material, Programs, check, picture};

/// Checks, draws and builds a map of dated areas from a folder of data.
#[derive(Parser)]
#[command(name = "atlas", disable_help_subcommand = true)]
enum Command {
    /// List every fault of a folder, or tell what is understood of files of dated GeoJSON: 0 where nothing is wrong, 1
    /// where something is, 2 where nothing can be shown.
    Check(Checked),
    /// Build the site of a folder, or of files of dated GeoJSON, with the programs that `cargo xtask build` has compiled.
    Build {
        /// The folder.
        #[arg(required_unless_present = "files", conflicts_with = "files")]
        folder: Option<PathBuf>,
        #[command(flatten)]
        map: Map,
        /// Where to put the site.
        #[arg(long, default_value = "dist")]
        out: PathBuf,
        /// The address at which readers will find it, such as `https://example.org/map/`.
        #[arg(long)]
        address: Option<String>,
        /// Build only the page as one file, which opens without a server.
        #[arg(long)]
        single: bool,
    },
    /// Draw a day of a folder as an SVG.
    Picture {
        /// The folder.
        folder: PathBuf,
        #[command(flatten)]
        wish: Wish,
        /// The file to write.
        file: PathBuf,
    },
}

fn main() -> ExitCode {
    match run(Command::parse()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<ExitCode> {
    let of = |data: PathBuf| Paths { data, ..Paths::of_this_checkout() };
    match command {
        Command::Check(checked) => return check::check(&checked),
        Command::Build { folder, map, out, address, single } => {
            let paths = Paths { dist: out, ..folder.map_or_else(Paths::of_this_checkout, of) };
            let Material { parts, files } = Material::read(&paths, &map)?;
            let (parts, files, address) = (&parts, files.as_deref(), address.as_deref());
            let programs = &Programs::compiled(&paths)?;
            let build = Build { paths: &paths, parts, files, programs, address };
            let place = if single { build.one_file()? } else { build.site()? };
            println!("\n{}", place.display());
        }
        Command::Picture { folder, wish, file } => {
            picture::write(&of(folder), &wish, None, &file)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
