//! What the page is allowed to do, told to the browser.

/// The content-security policy, in the page itself and in the server's headers: its own files only,
/// nothing inline, nothing evaluated but WebAssembly.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
     img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";
