//! `atlas`: see [`publish`].
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command-line tool speaks to its terminal"
)]

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Result, bail};
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
        /// Where to put it; else dist/, and one file into dist.single/.
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
        /// The address at which readers will find it, such as `https://example.org/map/`.
        #[arg(long)]
        address: Option<String>,
        /// Build only the page as one file, which opens without a server.
        #[arg(long)]
        single: bool,
    },
    /// Draw a day of a folder, or of files of dated GeoJSON, as an SVG.
    Picture {
        #[command(flatten)]
        map: Map,
        #[command(flatten)]
        wish: Wish,
        /// The folder, unless files are named, and the file to write.
        #[arg(required = true, value_name = "PATH", num_args = 1..=2)]
        paths: Vec<PathBuf>,
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
    let of = |data: PathBuf| anyhow::Ok(Paths { data, ..Paths::of_this_checkout()? });
    match command {
        Command::Check(checked) => return check::check(&checked),
        Command::Build { folder, map, out, address, single } => {
            let paths = folder.map_or_else(Paths::of_this_checkout, of)?;
            let dist = out.unwrap_or_else(|| if single { "dist.single" } else { "dist" }.into());
            let paths = Paths { dist, ..paths };
            let Material { parts, files } = Material::read(&paths, &map)?;
            let (parts, files, address) = (&parts, files.as_deref(), address.as_deref());
            let programs = &Programs::compiled(&paths)?;
            let build = Build { paths: &paths, parts, files, programs, address };
            let place = if single { build.one_file(map.language())? } else { build.site()? };
            println!("\n{}", place.display());
        }
        Command::Picture { map, wish, paths } => {
            let (folder, file) = match paths.as_slice() {
                [file] if !map.is_empty() => (Paths::of_this_checkout()?, file),
                [folder, file] if map.is_empty() => (of(folder.clone())?, file),
                _ => bail!(
                    "name a folder and the file to write, or --map FILE… and the file to write"
                ),
            };
            picture::write(&Material::read(&folder, &map)?.parts, &wish, None, file)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
