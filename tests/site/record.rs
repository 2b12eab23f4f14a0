//! The record that the page was built from.

use day_atlas::domain::Atlas;
use day_atlas::reading::{Folder, read};

/// The record, indexed by day. What it says is held against other sources by the tests of the library.
pub(crate) fn atlas() -> Atlas {
    let folder = Folder::open(&crate::paths().data).expect("data/ can be read");
    read(&folder).expect("data/ has no fault").atlas()
}
