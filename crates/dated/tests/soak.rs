//! Very many changed files to the reader: `cargo xtask soak`.
#![expect(clippy::print_stdout, reason = "a long run says what it has done")]

use locale::ENGLISH;
use std::env::var;
use std::time::{Duration, Instant};

use dated::Choices;
use proptest::test_runner::TestRunner;

use crate::robust::{changed, changes, seeded, tell_in};

/// How many inputs are made between two looks at the clock.
const BATCH: u32 = 5_000;

/// A number that `cargo xtask soak` gives.
fn given(name: &str) -> u64 {
    var(name).ok().and_then(|it| it.parse().ok()).expect("run by cargo xtask soak")
}

#[test]
#[ignore = "for cargo xtask soak"]
#[expect(clippy::disallowed_methods, reason = "a native test may look at the clock")]
fn no_changed_sample_ends_the_reader_or_a_writer() {
    let (seed, enough) = (given("SOAK_SEED"), given("SOAK_INPUTS"));
    let (start, within) = (Instant::now(), Duration::from_secs(given("SOAK_SECONDS")));
    let mut done = 0;
    while done < enough && start.elapsed() < within {
        let mut runner = TestRunner::new(seeded(BATCH, seed.wrapping_add(done)));
        let run = runner.run(&changes(), |(sample, changes)| {
            let (name, bytes) = changed(sample, &changes);
            assert!(tell_in(&[ENGLISH], &name, &bytes, &Choices::default()) > 0);
            Ok(())
        });
        run.unwrap_or_else(|found| panic!("the reader of dated files, seed {seed}: {found}"));
        done += u64::from(BATCH);
    }
    let seconds = start.elapsed().as_secs();
    println!("{done} inputs to the reader of dated files in {seconds} s, seed {seed}");
    assert!(done >= enough, "time was up before {enough} inputs to the reader of dated files");
}
