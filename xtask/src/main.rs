//! `cargo xtask`: see [`xtask`].
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command-line tool speaks to its terminal"
)]

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::Result;
use clap::{CommandFactory as _, Parser, Subcommand};
use publish::check::Checked;
use publish::map::Map;
use publish::paths::Paths;
use publish::picture::Wish;
use publish::serve::Server;
use publish::{Material, check, picture};
use xtask::soak::{self, Soak};
use xtask::{bench, build, gates, setup};

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
        #[command(flatten)]
        map: Map,
        /// Where to put it.
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
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
    /// Check a folder of data of the form of data/, and list every fault in it; or files of dated GeoJSON, and tell what is
    /// understood of them: 0 where nothing is wrong, 1 where something is, 2 where nothing can be shown.
    Check(Checked),
    /// Make a sheet of all words of a language, to be sent to somebody who speaks it.
    Phrases {
        /// The language: az, hy, ku, ru or tr.
        language: String,
    },
    /// Draw a day as an SVG, with the same code as the page; with --map, a day of files of dated GeoJSON.
    Picture {
        #[command(flatten)]
        map: Map,
        #[command(flatten)]
        wish: Wish,
        /// The address at which readers will find the page, to be written into the picture.
        #[arg(long)]
        address: Option<String>,
        /// The file to write.
        file: PathBuf,
    },
    /// Measure the page against D3, Leaflet, ECharts and MapLibre.
    Bench {
        /// Measure instead how files of a reader's own are opened.
        #[arg(long)]
        opened: bool,
    },
    /// Run every check and test, those in a real browser included.
    Test,
    /// Install what is missing for that: it needs root or a network, and says first what it will install.
    Setup,
    /// Write the golden files and the picture of the README anew, for you to read what has changed.
    Golden,
    /// Feed the readers a million made-up inputs each, with a fresh seed, and run the sweeps that are too long for
    /// every test.
    Soak {
        /// How many inputs each reader gets.
        #[arg(long, default_value_t = 1_000_000)]
        inputs: u32,
        /// How long each reader is fed at most, in minutes.
        #[arg(long, default_value_t = 30)]
        minutes: u64,
        /// The seed, to see again what an earlier run has found.
        #[arg(long)]
        seed: Option<u64>,
    },
}

fn main() -> ExitCode {
    match run(Arguments::parse().command.as_ref()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Option<&Command>) -> Result<ExitCode> {
    let done = match command {
        None => {
            Arguments::command().print_help()?;
            Ok(())
        }
        Some(Command::Build { map, out, address, single }) => {
            setup::wasm()?;
            let (mut paths, address) = (Paths::of_this_checkout()?, address.as_deref());
            // One file stands beside no site: it would differ from what is compressed there.
            let usual = paths.root.join(if *single { "dist.single" } else { "dist" });
            paths.dist = out.clone().unwrap_or(usual);
            if *single {
                let file = build::one_file(&paths, map, address)?;
                println!("\n{}: open it with a double click", file.display());
                return Ok(ExitCode::SUCCESS);
            }
            build::site(&paths, map, address).map(drop)
        }
        Some(Command::Serve { port, open }) => {
            // The port first: a minute's build that ends in "port taken" is a minute lost.
            let listener = Server::bind(*port)?;
            setup::wasm()?;
            let address = listener.local_addr()?;
            if *port != 0 && address.port() != *port {
                println!("▸ Port {port} is taken: the page will be served on {}", address.port());
            }
            let address = format!("http://{address}/");
            let site = build::site(&Paths::of_this_checkout()?, &Map::default(), Some(&address))?;
            println!("\nServing {address} (stop with Ctrl+C)");
            if *open {
                xtask::browser::open(&address)?;
            }
            Server::run(listener, &site)
        }
        Some(Command::Release { address }) => {
            setup::wasm()?;
            let archive = build::release(&Paths::of_this_checkout()?, address.as_deref())?;
            println!("\n{}", archive.display());
            Ok(())
        }
        Some(Command::Check(checked)) => return check::check(checked),
        Some(Command::Phrases { language }) => {
            let sheet = xtask::phrases::sheet(&Paths::of_this_checkout()?, language)?;
            println!("\n{}: open it in a browser, or send it", sheet.display());
            Ok(())
        }
        Some(Command::Picture { map, wish, address, file }) => {
            let Material { parts, .. } = Material::read(&Paths::of_this_checkout()?, map)?;
            picture::write(&parts, wish, address.as_deref(), file)
        }
        Some(Command::Bench { opened }) => bench::all(*opened),
        Some(Command::Test) => gates::all(),
        Some(Command::Setup) => setup::all(),
        Some(Command::Golden) => gates::golden(),
        Some(Command::Soak { inputs, minutes, seed }) => {
            let minutes = Duration::from_secs(minutes * 60);
            soak::all(&Soak { inputs: *inputs, within: minutes, seed: *seed })
        }
    };
    done.map(|()| ExitCode::SUCCESS)
}
