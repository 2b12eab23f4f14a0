//! The page as one file.

use std::fs;

use super::built::{ONE_FILE, folder};

/// How large the file may be, in bytes.
const MOST: u64 = 800_000;

#[test]
fn it_is_small_enough_to_send() {
    let file = folder().join(ONE_FILE);
    let size = fs::metadata(&file).expect("a built file").len();
    assert!(size < MOST, "{size} bytes");
}
