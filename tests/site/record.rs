//! The record that the page was built from.

use day_atlas::domain::Atlas;
use day_atlas::reading::{Folder, read};
use publish::paths::Paths;

/// The record, indexed by day. What it says is held against other sources by the tests of the library.
pub(crate) fn atlas() -> Atlas {
    let folder = Folder::open(&Paths::of_this_checkout().data).expect("data/ can be read");
    read(&folder).expect("data/ has no fault").atlas()
}
