//! Panic locations, taken out of a program for the browser.
//!
//! A panic's message names the place in the source: a [`core::panic::Location`] of file, line and column for each
//! place that may panic, and the paths of all files. No reader sees one, and together they are a fiftieth of the
//! compressed program. The compiler leaves them out with an unstable flag only.

use walrus::{ConstExpr, DataKind, Module, ir::Value};

/// The size of a location: address and length of the path, line, column.
const LOCATION: usize = 16;
/// A path of a source file is between so many bytes long.
const PATH: core::ops::RangeInclusive<usize> = 8..=160;

/// Empties every location, and the paths that they name.
pub(super) fn empty(module: &mut Module) {
    let segments: Vec<_> = module.data.iter().map(walrus::Data::id).collect();
    for data in segments {
        let data = module.data.get_mut(data);
        if let DataKind::Active { offset: ConstExpr::Value(Value::I32(start)), .. } = data.kind {
            let start = usize::try_from(start.cast_unsigned()).unwrap_or(usize::MAX);
            empty_in(&mut data.value, start);
        }
    }
}

fn empty_in(bytes: &mut [u8], start: usize) {
    let mut paths = Vec::new();
    for at in (0..bytes.len().saturating_sub(LOCATION - 1)).step_by(4) {
        let [address, length] = [at, at + 4].map(|at| word(bytes, at));
        let Some(from) = address.checked_sub(start) else { continue };
        let path = from..from.saturating_add(length);
        if PATH.contains(&length) && bytes.get(path.clone()).is_some_and(is_path) {
            paths.push(path);
            // The address stays: a path of no length must not lie at zero.
            if let Some(rest) = bytes.get_mut(at + 4..at + LOCATION) {
                rest.fill(0);
            }
        }
    }
    for path in paths {
        if let Some(path) = bytes.get_mut(path) {
            path.fill(0);
        }
    }
}

fn word(bytes: &[u8], at: usize) -> usize {
    let four = bytes.get(at..).and_then(<[u8]>::first_chunk).copied().unwrap_or_default();
    usize::try_from(u32::from_le_bytes(four)).unwrap_or(usize::MAX)
}

fn is_path(text: &[u8]) -> bool {
    let in_path = |byte: &u8| byte.is_ascii_alphanumeric() || b"_-./".contains(byte);
    text.iter().all(in_path) && text.ends_with(b".rs")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locations_and_their_paths_are_emptied_and_nothing_else() {
        let mut bytes = b"src/one.rs..words that stay.rs  ".to_vec();
        let words = |all: [u32; 4]| all.map(u32::to_le_bytes).concat();
        let before = bytes.len();
        bytes.extend(words([1_000, 10, 7, 5]));
        bytes.extend(words([1_000, 10, 8, 6]));
        bytes.extend(words([1_012, 18, 9, 9]));
        empty_in(&mut bytes, 1_000);
        assert_eq!(&bytes[..before], b"\0\0\0\0\0\0\0\0\0\0..words that stay.rs  ");
        assert_eq!(
            bytes[before..],
            [words([1_000, 0, 0, 0]), words([1_000, 0, 0, 0]), words([1_012, 18, 9, 9])].concat()
        );
    }
}
