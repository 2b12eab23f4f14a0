//! The page's WebAssembly: mounts the app over the prerendered page.

/// Packed by the build from the data folder; see `cargo xtask build`.
static EDITION: &[u8] = include_bytes!(env!("EDITION", "build the page with `cargo xtask build`"));

fn main() {
    if let Err(error) = day_atlas::browser::start(EDITION) {
        web_sys::console::error_1(&error.to_string().into());
    }
}
