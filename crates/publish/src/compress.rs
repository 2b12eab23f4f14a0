//! Compressed forms beside the files, for hosts that do not compress by themselves.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::Path;
use std::thread;

use anyhow::Result;
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::build::NO_JEKYLL;
use crate::headers;
use crate::memo::Memo;

/// What is compressed already, or read by the host itself.
fn stays_as_it_is(place: &str) -> bool {
    Path::new(place).extension().is_some_and(|it| it == "png")
        || place == headers::FILE
        || place == NO_JEKYLL
}

type Files = BTreeMap<String, Vec<u8>>;

/// Each file's brotli (11) and gzip (9) form, at their best, where it is smaller than the file.
///
/// # Errors
/// Only when memory runs out.
pub(super) fn all(files: &Files) -> Result<Files> {
    let queue: Vec<_> = files.iter().filter(|(place, _)| !stays_as_it_is(place)).collect();
    let workers = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let share = |worker: usize| {
            let queue = &queue;
            scope.spawn(move || {
                let (memo, mut made) = (Memo::of_this_checkout(), Files::new());
                for (place, bytes) in queue.iter().skip(worker).step_by(workers) {
                    let (br, gz) = (|| brotli(bytes), || gzip(bytes));
                    made.insert(format!("{place}.br"), memo.get("br", &[bytes], br)?);
                    made.insert(format!("{place}.gz"), memo.get("gz", &[bytes], gz)?);
                }
                anyhow::Ok(made)
            })
        };
        let shares: Vec<_> = (0..workers).map(share).collect();
        let mut all = Files::new();
        for share in shares {
            all.extend(share.join().map_err(|_panic| anyhow::anyhow!("compressing failed"))??);
        }
        all.retain(|place, bytes| {
            let plain = place.rsplit_once('.').and_then(|(place, _)| files.get(place));
            plain.is_some_and(|plain| bytes.len() < plain.len())
        });
        Ok(all)
    })
}

fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut compressed = Vec::new();
    let parameters =
        ::brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    ::brotli::BrotliCompress(&mut &*bytes, &mut compressed, &parameters)?;
    Ok(compressed)
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}
