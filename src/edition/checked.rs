//! A checksum before the bytes, so that reading them need not look for faults.

/// How many bytes stand before the others.
const LENGTH: usize = 4;

/// FNV-1a, 32 bits: it finds a cut or changed file, which is all that can happen to one of our own.
fn sum<'a>(parts: impl Iterator<Item = &'a [u8]>) -> [u8; LENGTH] {
    let step = |sum: u32, byte: &u8| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193);
    let seed = crate::VERSION.as_bytes().iter().fold(0x811c_9dc5, step);
    parts.flatten().fold(seed, step).to_le_bytes()
}

/// The checksum that stands before these parts.
pub(super) fn checksum(parts: &[Vec<u8>]) -> [u8; LENGTH] {
    sum(parts.iter().map(Vec::as_slice))
}

/// The bytes behind the checksum, if it is theirs.
pub(super) fn checked(bytes: &[u8]) -> Option<&[u8]> {
    let (stated, rest) = bytes.split_first_chunk()?;
    (*stated == sum(core::iter::once(rest))).then_some(rest)
}
