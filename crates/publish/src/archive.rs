//! A site as one archive, for any static host.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use anyhow::Result;
use sha2::{Digest as _, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// The name of the list of checksums in the archive.
pub const CHECKSUMS: &str = "SHA256SUMS";

/// A zip of these files and of their checksums. The same files make the same bytes: they stand in order,
/// and none has a time, an owner or rights of its own.
///
/// # Errors
/// Only when memory runs out.
pub(super) fn zip(files: &BTreeMap<String, Vec<u8>>) -> Result<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let whole = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let deflated = whole.compression_method(CompressionMethod::Deflated);
    let sums = files.iter().map(|(place, bytes)| sum(place, bytes)).collect::<String>();
    let compressed = [".br", ".gz", ".png"];
    for (place, bytes) in files {
        let small = compressed.iter().any(|ending| place.ends_with(ending));
        archive.start_file(place.as_str(), if small { whole } else { deflated })?;
        archive.write_all(bytes)?;
    }
    archive.start_file(CHECKSUMS, deflated)?;
    archive.write_all(sums.as_bytes())?;
    Ok(archive.finish()?.into_inner())
}

/// Whether a file is an archive of this kind.
pub(super) fn is_archive(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}

/// A line as `sha256sum` writes and checks it.
pub(super) fn sum(name: &str, bytes: &[u8]) -> String {
    let hash = Sha256::digest(bytes);
    let mut line = String::new();
    for byte in hash {
        // Writing to a text cannot fail.
        let _ = write!(line, "{byte:02x}");
    }
    line + "  " + name + "\n"
}
