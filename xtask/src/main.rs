//! `cargo xtask`: see [`xtask`].
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command-line tool speaks to its terminal"
)]

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{CommandFactory as _, Parser, Subcommand};
use xtask::paths::Paths;
use xtask::picture::Wish;
use xtask::serve::Server;
use xtask::{bench, build, check, gates, setup};

/// Builds, serves and tests the page. Everything it needs it sets up by itself.
#[derive(Parser)]
#[command(bin_name = "cargo xtask", disable_help_subcommand = true)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Build the page and serve it on this machine.
    Serve {
        /// The port to serve on.
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// Open the page in the default browser.
        #[arg(long)]
        open: bool,
    },
    /// Build the page into dist/, ready for any static host.
    Build {
        /// The address at which readers will find it, such as `https://example.org/map/`.
        #[arg(long)]
        address: Option<String>,
        /// Build only the page as one file, which opens without a server.
        #[arg(long)]
        single: bool,
    },
    /// Make the archive that one uploads to a static host, with its checksum.
    Release {
        /// The address at which readers will find it, such as `https://example.org/map/`.
        #[arg(long)]
        address: Option<String>,
    },
    /// Check a folder of data of the form of data/, and list every fault in it.
    Check {
        /// The folder.
        folder: PathBuf,
    },
    /// List the phrases below high confidence in each language, for a speaker to review.
    Phrases,
    /// Draw a day as an SVG, with the same code as the page.
    Picture {
        /// The day, as 1992-06-09; without it, the day on which the page opens.
        #[arg(long)]
        date: Option<String>,
        /// The view: both, declared or ground.
        #[arg(long, default_value = "both")]
        view: String,
        /// The language: en, az, hy, ku, ru or tr.
        #[arg(long, default_value = "en")]
        lang: String,
        /// The address at which readers will find the page, to be written into the picture.
        #[arg(long)]
        address: Option<String>,
        /// The file to write.
        file: PathBuf,
    },
    /// Measure the page against D3, Leaflet, ECharts and MapLibre.
    Bench,
    /// Run every check and test, those in a real browser included.
    Test,
}

fn main() -> ExitCode {
    match run(Arguments::parse().command.as_ref()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Option<&Command>) -> Result<()> {
    match command {
        None => {
            Arguments::command().print_help()?;
            Ok(())
        }
        Some(Command::Build { address, single }) => {
            setup::wasm()?;
            let (paths, address) = (Paths::of_this_checkout(), address.as_deref());
            if *single {
                let file = build::one_file(&paths, address)?;
                println!("\n{}: open it with a double click", file.display());
                return Ok(());
            }
            build::site(&paths, address).map(drop)
        }
        Some(Command::Serve { port, open }) => {
            // The port first: a minute's build that ends in "port taken" is a minute lost.
            let listener = Server::bind(*port)?;
            setup::wasm()?;
            let address = format!("http://{}/", listener.local_addr()?);
            let site = build::site(&Paths::of_this_checkout(), Some(&address))?;
            println!("\nServing {address} (stop with Ctrl+C)");
            if *open {
                xtask::browser::open(&address)?;
            }
            Server::run(listener, &site)
        }
        Some(Command::Release { address }) => {
            setup::wasm()?;
            let archive = build::release(&Paths::of_this_checkout(), address.as_deref())?;
            println!("\n{}", archive.display());
            Ok(())
        }
        Some(Command::Check { folder }) => check::folder(folder),
        Some(Command::Phrases) => xtask::phrases::review(&Paths::of_this_checkout()),
        Some(Command::Picture { date, view, lang, address, file }) => {
            let wish = Wish { date: date.clone(), view: view.clone(), language: lang.clone() };
            xtask::picture::write(&Paths::of_this_checkout(), &wish, address.as_deref(), file)
        }
        Some(Command::Bench) => bench::all(),
        Some(Command::Test) => gates::all(),
    }
}
