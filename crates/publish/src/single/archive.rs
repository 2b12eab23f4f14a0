//! Files as they stand in HTML.

use anyhow::Result;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use libdeflater::{CompressionLvl, Compressor};
use serde_json::json;

use crate::text::escaped;

/// Files in one text.
pub(super) struct Archive {
    /// Their names and sizes, as JSON in an attribute.
    pub names: String,
    /// Their bytes, one behind the other: deflated, in base64.
    pub packed: String,
}

/// Packs files.
///
/// # Errors
/// Only when memory runs out.
pub(super) fn archive(files: &[(&str, &[u8])]) -> Result<Archive> {
    let names: Vec<_> = files.iter().map(|(name, bytes)| json!([name, bytes.len()])).collect();
    let whole = files.iter().flat_map(|(_, bytes)| *bytes).copied().collect::<Vec<_>>();
    let mut compressor = Compressor::new(CompressionLvl::best());
    let mut compressed = vec![0; compressor.deflate_compress_bound(whole.len())];
    let length = compressor.deflate_compress(&whole, &mut compressed)?;
    compressed.truncate(length);
    let names = escaped(&json!(names).to_string());
    Ok(Archive { names, packed: STANDARD.encode(compressed) })
}
