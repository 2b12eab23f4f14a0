//! How slow the reader's device and link are.

use anyhow::{Context as _, Result};

/// How slow the reader's device and link are.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Slowness {
    /// How many times slower than this machine the device is.
    pub(crate) slowdown: u32,
    /// The link.
    pub(crate) link: Link,
    /// What the link is called.
    pub(crate) called: &'static str,
}

/// A link, in the terms of Chromium's developer tools.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Link {
    pub(crate) latency_ms: f64,
    /// Bytes a second.
    pub(crate) down: f64,
    /// Bytes a second.
    pub(crate) up: f64,
}

/// The links that can be chosen, as the presets of Chromium's developer tools have them.
const LINKS: [(&str, Link); 2] = [
    ("4g", Link { latency_ms: 165.0, down: 10e6 / 8.0 * 0.9, up: 1.5e6 / 8.0 * 0.9 }),
    ("slow3g", Link { latency_ms: 2000.0, down: 50e3, up: 50e3 }),
];

impl Slowness {
    /// What `SLOWDOWN` and `LINK` choose; else a phone of the middling sort, on a fast 4G link.
    pub(crate) fn chosen() -> Result<Self> {
        let chosen =
            |name: &str, usual: &str| std::env::var(name).unwrap_or_else(|_| usual.to_owned());
        let slowdown: u32 =
            chosen("SLOWDOWN", "4").parse().context("SLOWDOWN is a whole number")?;
        let link = chosen("LINK", "4g");
        let found = LINKS.into_iter().find(|(name, _)| *name == link);
        let (called, link) = found.with_context(|| format!("LINK is 4g or slow3g, not {link}"))?;
        Ok(Self { slowdown, link, called })
    }
}
