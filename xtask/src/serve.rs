//! A small server for this machine only.

use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;

use anyhow::{Context as _, Result};
use axum::Router;
use axum::http::{HeaderName, HeaderValue, header};
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

use crate::policy::POLICY;

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
    /// When the listener breaks.
    pub fn run(listener: TcpListener, folder: &Path) -> Result<()> {
        let runtime = tokio::runtime::Runtime::new()?;
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener)?;
            axum::serve(listener, router(folder)).await?;
            Ok(())
        })
    }
}

/// Every file of the folder, with the page's policy.
pub fn router(folder: &Path) -> Router {
    let set = |name: HeaderName, value: &'static str| {
        SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value))
    };
    Router::new()
        .fallback_service(ServeDir::new(folder))
        .layer(set(header::CONTENT_SECURITY_POLICY, POLICY))
        .layer(set(header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .layer(set(header::REFERRER_POLICY, "no-referrer"))
        .layer(set(header::CACHE_CONTROL, "no-cache"))
}
