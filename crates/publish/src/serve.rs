//! A small server for this machine only.

use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context as _, Result};
use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderValue, header};
use axum::middleware::{Next, from_fn};
use tower_http::services::ServeDir;

use crate::headers::{self, Rules};

/// Serves a folder on the loopback address.
#[derive(Debug)]
pub struct Server;

impl Server {
    /// Takes the port; 0 takes any free one.
    ///
    /// # Errors
    /// When something else has it.
    pub fn bind(port: u16) -> Result<TcpListener> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).with_context(|| {
            format!("port {port} is taken; stop what runs there or choose another with --port")
        })?;
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
    let list = fs::read_to_string(folder.join(headers::FILE)).unwrap_or_default();
    let rules = Arc::new(Rules::parse(&list)?);
    let files = ServeDir::new(folder).precompressed_br().precompressed_gzip();
    Ok(Router::new().fallback_service(files).layer(from_fn(move |request: Request, next: Next| {
        let rules = Arc::clone(&rules);
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
