//! A small server for this machine only.

use std::fs;
use std::io::ErrorKind;
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use anyhow::{Context as _, Result};
use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderValue, header};
use axum::middleware::{Next, from_fn};
use tower_http::services::ServeDir;

use crate::headers::{self, Rules};

/// How many ports after one that is taken are tried.
const NEXT_PORTS: u16 = 20;

/// Serves a folder on the loopback address.
#[derive(Debug)]
pub struct Server;

impl Server {
    /// Takes the port, or the next free one after it; 0 takes any free one.
    ///
    /// # Errors
    /// When none of them can be had, as of ports that belong to the system.
    pub fn bind(port: u16) -> Result<TcpListener> {
        let bind = |port: u16| TcpListener::bind((Ipv4Addr::LOCALHOST, port));
        let mut listener = bind(port);
        for next in (1..=NEXT_PORTS).map_while(|more| port.checked_add(more)) {
            if !listener.as_ref().is_err_and(|error| error.kind() == ErrorKind::AddrInUse) {
                break;
            }
            listener = bind(next);
        }
        let listener = listener
            .with_context(|| format!("port {port} cannot be had; choose another with --port"))?;
        listener.set_nonblocking(true)?;
        Ok(listener)
    }

    /// Serves the folder until the program ends.
    ///
    /// # Errors
    /// When the folder's list of headers cannot be understood, or the listener breaks.
    pub fn run(listener: TcpListener, folder: &Path) -> Result<()> {
        Self::run_router(listener, router(folder)?)
    }

    /// Serves what a router answers until the program ends.
    ///
    /// # Errors
    /// When the listener breaks.
    pub fn run_router(listener: TcpListener, router: Router) -> Result<()> {
        let runtime = tokio::runtime::Runtime::new()?;
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener)?;
            axum::serve(listener, router).await?;
            Ok(())
        })
    }
}

/// Every file of the folder, compressed where the browser takes it and the build has made it, with the
/// headers that the folder's own list asks for. Ranges, conditional requests and what lies outside the
/// folder are the business of [`ServeDir`].
///
/// # Errors
/// When the folder's list of headers cannot be understood.
pub fn router(folder: &Path) -> Result<Router> {
    let list = folder.join(headers::FILE);
    let rules = Arc::new(Mutex::new(read(&list)?));
    let files = ServeDir::new(folder).precompressed_br().precompressed_gzip();
    Ok(Router::new().fallback_service(files).layer(from_fn(move |request: Request, next: Next| {
        let rules = current(&rules, &list);
        async move {
            let path = request.uri().path().to_owned();
            let mut answer = next.run(request).await;
            let lacking = answer.status().is_client_error();
            let said = answer.headers_mut();
            said.extend(rules.of(&path));
            said.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
            if lacking {
                // What is missing now may be there after the next build.
                said.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
            }
            answer
        }
    })))
}

/// Rules, and when the file that has them was written.
type Dated = (Option<SystemTime>, Arc<Rules>);

fn read(list: &Path) -> Result<Dated> {
    let text = fs::read_to_string(list).unwrap_or_default();
    Ok((written(list), Arc::new(Rules::parse(&text)?)))
}

/// The rules of the site that lies there now: a build in another terminal replaces them with the site.
fn current(rules: &Mutex<Dated>, list: &Path) -> Arc<Rules> {
    let mut rules = rules.lock().unwrap_or_else(PoisonError::into_inner);
    if rules.0 != written(list)
        && let Ok(anew) = read(list)
    {
        *rules = anew;
    }
    Arc::clone(&rules.1)
}

fn written(file: &Path) -> Option<SystemTime> {
    fs::metadata(file).and_then(|about| about.modified()).ok()
}
