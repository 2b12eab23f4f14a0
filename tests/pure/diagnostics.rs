//! Whatever a folder holds, reading it never panics, and every fault put into it is told.

use day_atlas::reading::{OPTIONAL, REQUIRED, read};
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};
use serde_json::Value;

use crate::inputs::{cut_at, fixed, folders, with};

proptest! {
    #![proptest_config(fixed(600))]

    #[test]
    fn no_folder_ends_the_reader(folder in folders()) {
        let _ = read(&folder);
    }
}

proptest! {
    #![proptest_config(fixed(200))]

    #[test]
    fn a_missing_file_that_is_required_is_told(file in select(&REQUIRED[..])) {
        prop_assert!(read(&with(file, None)).unwrap_err().iter().any(|diagnostic| diagnostic.file == file));
    }

    #[test]
    fn a_file_cut_anywhere_is_told(file in select([&REQUIRED[..], &OPTIONAL[..]].concat()), cut in any::<Index>()) {
        let folder = with(file, Some(cut_at(file, cut)));
        prop_assert!(read(&folder).unwrap_err().iter().any(|diagnostic| diagnostic.file == file));
    }
}

proptest! {
    #![proptest_config(fixed(12))]

    #[test]
    fn every_one_of_many_faults_is_told(chosen in subsequence((0..FAULTS.len()).collect::<Vec<_>>(), 1..=FAULTS.len())) {
        let mut folder = crate::record::folder();
        for i in &chosen {
            let (file, pointer, wrong) = FAULTS[*i];
            let mut value: Value = serde_json::from_str(folder.text(file).unwrap()).unwrap();
            *value.pointer_mut(pointer).unwrap() = serde_json::from_str(wrong).unwrap();
            folder.set(file, Some(value.to_string()));
        }
        let diagnostics = read(&folder).unwrap_err();
        for i in chosen {
            let (file, pointer, _) = FAULTS[i];
            let told = diagnostics.iter().any(|diagnostic| diagnostic.file == file && diagnostic.place.starts_with(pointer));
            prop_assert!(told, "{file} {pointer} is not among\n{diagnostics}");
        }
    }
}

/// File, place, and what is put there; each is a fault on its own and hides no other.
const FAULTS: [(&str, &str, &str); 15] = [
    ("places.geojson", "/features/1/geometry/coordinates", "[46.5]"),
    ("authorities.json", "/1/colour/light", "\"red\""),
    ("authorities.json", "/2/sources", "[]"),
    ("sources.json", "/3/title", "\"\""),
    ("control.json", "/lachin/ground/2/authority", "\"atlantis\""),
    ("control.json", "/kalbajar/declared/1/from", "\"1992-06-31\""),
    ("control.json", "/zangilan/ground/1/sources", "[\"hearsay\"]"),
    ("districts.json", "/0/population/sources", "[]"),
    ("events.json", "/5/when", "\"soon\""),
    ("events.json", "/9/districts", "[\"atlantis\"]"),
    ("people.json", "/0/role", "\" \""),
    ("republic.json", "/0/statements/1/compared", "\"nothing\""),
    ("article.json", "/20/carried_by", "[\"events:nothing\"]"),
    ("districts.geojson", "/features/0/id", "\"atlantis\""),
    ("places.geojson", "/features/3/properties/rank", "9"),
];
