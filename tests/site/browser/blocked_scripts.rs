//! Pages whose scripts a host, a proxy or a browser stops.

use axum::extract::Request;
use axum::http::{HeaderValue, header};
use axum::middleware::{Next, from_fn};
use serde_json::json;

use super::host::{Host, built, edited, plain, with};
use super::open::ready;
use super::page::{DESKTOP, unopened, unopened_in_chromium};

/// The page says so, and the slider, which would change nothing, cannot be moved.
const TOLD: &str = "document.getElementById('trouble').checkVisibility({visibilityProperty: true})
    && (document.getElementById('day')?.disabled ?? true)";

/// A policy of the host that allows files and no inline scripts: the page's own entry script still runs.
#[test]
fn a_host_that_forbids_inline_scripts_is_told() {
    let site = built().layer(from_fn(|request: Request, next: Next| async {
        let mut answer = next.run(request).await;
        let policy = HeaderValue::from_static("script-src 'self' 'wasm-unsafe-eval'");
        answer.headers_mut().append(header::CONTENT_SECURITY_POLICY, policy);
        answer
    }));
    let host = Host::start(site);
    unopened(DESKTOP, |page| async move {
        for place in ["#date=1992-06-09", "embed/", "open/"] {
            page.load(&format!("{}{place}", host.address)).await?;
            page.until(TOLD).await?;
        }
        Ok(())
    });
}

/// A proxy that gives every script another type: none runs, and the style sheet alone can say so.
#[test]
fn a_proxy_that_rewrites_every_script_is_told() {
    let rewritten = |page: &str| page.replace("<script", "<script type=\"text/later\"");
    let host = Host::start(with(plain(), "/", move |page| edited(page, rewritten)));
    unopened(DESKTOP, |page| async move {
        page.load(&host.address).await?;
        page.until(TOLD).await?;
        page.expect_words("#trouble", &["20 May 1992"]).await
    });
}

/// As in a lockdown mode. Chromium only, whose tools run a script before those of the page.
#[test]
fn without_web_assembly_the_day_follows_and_opening_says_why() {
    let host = Host::start(built());
    unopened_in_chromium(DESKTOP, |page| async move {
        let gone = json!({"source": "delete globalThis.WebAssembly"});
        let added = page.tools("Page.addScriptToEvaluateOnNewDocument", gone).await?;
        page.load(&format!("{}#date=1992-06-09", host.address)).await?;
        page.until("document.getElementById('trouble').checkVisibility()").await?;
        page.expect_day("1992-06-09").await?;
        page.slide(137).await?;
        page.expect_day("1992-05-17").await?;
        page.load(&format!("{}open/", host.address)).await?;
        page.until("document.getElementById('trouble').checkVisibility()").await?;
        page.expect_words("#trouble", &["WebAssembly"]).await?;
        page.expect("document.getElementById('opening').checkVisibility()", false).await?;
        page.tools("Page.removeScriptToEvaluateOnNewDocument", added).await?;
        ready(&page, "").await
    });
}
