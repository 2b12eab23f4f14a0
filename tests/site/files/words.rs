//! The PO files, as the tools of translators read them.

use std::fs;
use std::process::Command;

#[test]
fn every_po_file_passes_the_check_of_gettext() {
    let root = crate::paths().root.join("po");
    let folders = fs::read_dir(&root).unwrap().flatten().map(|it| it.path());
    let folders: Vec<_> = folders.filter(|it| it.is_dir()).collect();
    assert_eq!(folders.len(), 5);
    for file in folders.iter().flat_map(|it| fs::read_dir(it).unwrap().flatten()) {
        // Once without the entries that nobody has confirmed, as it is delivered, and once with them.
        for also_fuzzy in [&[][..], &["--use-fuzzy"]] {
            let mut check = Command::new("msgfmt");
            check.args(["--check-format", "--check-domain", "--output-file=/dev/null"]);
            let done = check.args(also_fuzzy).arg(file.path()).output().expect("msgfmt runs");
            let said = String::from_utf8_lossy(&done.stderr);
            assert!(done.status.success(), "{}: {said}", file.path().display());
        }
    }
}
