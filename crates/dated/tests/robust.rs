//! No file, however odd, ends the program.

use locale::LANGUAGES;
use std::sync::LazyLock;

use dated::notice::{Clause, Language, fault, question, reading, refusal, told};
use dated::written::{csv, json_fg};
use dated::{Choices, File, Verdict, read};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::RngSeed;

use crate::samples::{expected, sample};

/// The small samples.
static SAMPLES: LazyLock<Vec<(String, Vec<u8>)>> = LazyLock::new(|| {
    let expected = expected();
    let names = ["files", "verdicts"].iter().flat_map(|part| expected[part].as_object().unwrap());
    let all = names.flat_map(|(name, _)| sample(name));
    all.filter(|(_, bytes)| bytes.len() < 10_000).collect()
});

/// What may be put into a file.
const PIECES: [&str; 24] = [
    "null",
    "{}",
    "[]",
    "\"\"",
    "-1",
    "1e308",
    "1e999",
    "0",
    "99999999999999999999",
    "\\u0000",
    "[",
    "{",
    "\"",
    "..",
    "\"-9999999\"",
    "\"1900-02-31\"",
    "\"3/4/1900\"",
    "\"[../..]\"",
    "\u{feff}",
    "\n",
    ",",
    "\"when\"",
    "\"timespans\"",
    "\"18 Mäy 1992\"",
];

/// A change: where it begins, how much is taken out, and what is put in.
type Change = (Index, usize, Index, bool);

/// A sample and what is changed in it.
pub(crate) fn changes() -> impl Strategy<Value = (Index, Vec<Change>)> {
    let change = (any::<Index>(), 0_usize..40, any::<Index>(), any::<bool>());
    (any::<Index>(), prop::collection::vec(change, 1..5))
}

/// The name and the bytes of a changed sample.
pub(crate) fn changed(sample: Index, changes: &[Change]) -> (String, Vec<u8>) {
    let (name, mut bytes) = sample.get(SAMPLES.as_slice()).clone();
    for (place, length, piece, with) in changes {
        let start = place.index(bytes.len() + 1);
        let end = bytes.len().min(start + length);
        let piece = if *with { piece.get(&PIECES[..]).as_bytes() } else { b"" };
        drop(bytes.splice(start..end, piece.iter().copied()));
    }
    (name, bytes)
}

/// Reads, tells and writes; little is asserted but that it comes to an end.
fn tell(name: &str, bytes: &[u8], choices: &Choices) -> usize {
    tell_in(&LANGUAGES, name, bytes, choices)
}

/// How much is told in the tersest of some languages.
pub(crate) fn tell_in(
    languages: &[Language],
    name: &str,
    bytes: &[u8],
    choices: &Choices,
) -> usize {
    let clauses: Vec<Clause> = match read(&[File { name, bytes }], choices) {
        Verdict::Opened(map) => {
            for feature in &map.features {
                assert!(!feature.shapes.is_empty());
                for period in &feature.periods {
                    assert!(
                        period.first.zip(period.last).is_none_or(|(first, last)| first <= last)
                    );
                }
            }
            assert!(!csv(&map).is_empty() && !json_fg(&map).is_empty());
            reading(&map).into_iter().chain(map.faults.iter().map(fault)).collect()
        }
        Verdict::Asks(asked) => vec![question(&asked)],
        Verdict::Refused(refused) => vec![refusal(&refused)],
    };
    let length = |language: &Language| -> usize {
        clauses.iter().map(|clause| told(clause, *language, &[]).len()).sum()
    };
    languages.iter().map(length).min().unwrap_or_default()
}

fn fixed(cases: u32) -> ProptestConfig {
    seeded(cases, 1815)
}

/// So many cases that follow from a seed.
pub(crate) fn seeded(cases: u32, seed: u64) -> ProptestConfig {
    let rng_seed = RngSeed::Fixed(seed);
    ProptestConfig { cases, rng_seed, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(fixed(3_000))]

    #[test]
    fn no_changed_sample_ends_the_reader((sample, changes) in changes()) {
        let (name, bytes) = changed(sample, &changes);
        prop_assert!(tell(&name, &bytes, &Choices::default()) > 0);
    }

    #[test]
    fn no_text_ends_the_reader_of_a_value(text in "\\PC{0,30}", other in "[-0-9./~?X\\[\\]CcTZ: ]{0,14}") {
        for start in [text, other] {
            let feature = serde_json::json!({"type": "Feature", "properties": {"d": start},
                "geometry": {"type": "Point", "coordinates": [1, 2]}});
            let choices = Choices { start: Some("d".to_owned()), ..Choices::default() };
            prop_assert!(tell("a_1914.json", feature.to_string().as_bytes(), &choices) > 0);
        }
    }

    #[test]
    fn no_bytes_end_the_reader(bytes in prop::collection::vec(any::<u8>(), 0..200), name in "\\PC{0,12}") {
        prop_assert!(tell(&name, &bytes, &Choices::default()) > 0);
    }
}

#[test]
fn nothing_is_nested_too_deeply() {
    let deep = |open: &str, inner: &str, close: &str| {
        format!("{}{inner}{}", open.repeat(100_000), close.repeat(100_000))
    };
    let collections = deep("{\"type\":\"GeometryCollection\",\"geometries\":[", "", "]}");
    for text in [
        deep("[", "", "]"),
        deep("{\"a\":", "1", "}"),
        collections.clone(),
        format!(
            "{{\"type\":\"Feature\",\"properties\":{{\"start\":\"1900\",\"end\":\"\"}},\"geometry\":{collections}}}"
        ),
        format!(
            "{{\"type\":\"Feature\",\"properties\":{{\"a\":{}}},\"geometry\":null}}",
            deep("[", "", "]")
        ),
    ] {
        assert!(tell("deep.json", text.as_bytes(), &Choices::default()) > 0);
    }
}
