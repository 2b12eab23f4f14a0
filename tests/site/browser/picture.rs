//! The picture in the README.

use std::fs;

use super::page::{DESKTOP, at};

/// `cargo xtask golden` takes the picture anew; without it there must be one of the right size.
#[test]
fn the_readme_has_a_picture_of_the_page() {
    let path = crate::paths().root.join("www/picture.png");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        at(DESKTOP, "#date=1992-05-20&view=all", |page| async move {
            page.driver.screenshot(&crate::paths().root.join("www/picture.png")).await
        });
    }
    let bytes = fs::read(&path).expect("www/picture.png: cargo xtask golden takes it");
    let size = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().expect("four bytes"));
    assert_eq!((size(16), size(20)), DESKTOP, "PNG width and height");
}
