//! Golden files: texts that a person has read and agreed to.

use crate::record::root;

/// Asserts that a text is that of its golden file; `cargo xtask golden` writes the file instead.
pub(crate) fn assert_same(name: &str, text: &str) {
    let path = root().join("tests/golden").join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, text).expect("the golden file can be written");
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    if let Some((line, (was, is))) =
        (1..).zip(expected.lines().zip(text.lines())).find(|(_, (was, is))| was != is)
    {
        panic!(
            "{name} line {line}\n  expected {was}\n  found    {is}\n(cargo xtask golden accepts the change)"
        );
    }
    assert_eq!(
        expected.lines().count(),
        text.lines().count(),
        "{name} has another number of lines"
    );
}
