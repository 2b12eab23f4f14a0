//! Very many inputs to the readers: `cargo xtask soak`.
#![expect(clippy::print_stdout, reason = "a long run says what it has done")]

use std::env::var;
use std::sync::atomic::AtomicU64;
use std::sync::atomic::Ordering::Relaxed;
use std::time::{Duration, Instant};

use day_atlas::domain::{Day, When};
use day_atlas::reading::read;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

use crate::accepted::assert_builds;
use crate::inputs::{dates, folders, fragments, seeded};
use crate::permalink::assert_within;

/// How many inputs are made between two looks at the clock.
const BATCH: u32 = 5_000;

/// A number that `cargo xtask soak` gives.
fn given(name: &str) -> u64 {
    var(name).ok().and_then(|it| it.parse().ok()).expect("run by cargo xtask soak")
}

/// Feeds inputs to a reader until there have been enough, or time is up.
#[expect(clippy::disallowed_methods, reason = "a native test may look at the clock")]
fn feed<S: Strategy>(reader: &str, inputs: &S, take: impl Fn(S::Value)) {
    let (seed, enough) = (given("SOAK_SEED"), given("SOAK_INPUTS"));
    let (start, within) = (Instant::now(), Duration::from_secs(given("SOAK_SECONDS")));
    let mut done = 0;
    while done < enough && start.elapsed() < within {
        let mut runner = TestRunner::new(seeded(BATCH, seed.wrapping_add(done)));
        let run = runner.run(inputs, |input| {
            take(input);
            Ok(())
        });
        run.unwrap_or_else(|found| panic!("the reader of {reader}, seed {seed}: {found}"));
        done += u64::from(BATCH);
    }
    let seconds = start.elapsed().as_secs();
    println!("{done} inputs to the reader of {reader} in {seconds} s, seed {seed}");
    assert!(done >= enough, "time was up before {enough} inputs to the reader of {reader}");
}

#[test]
#[ignore = "for cargo xtask soak"]
fn no_folder_ends_its_reader() {
    // Of those without a fault, every hundredth is built as well.
    let accepted = AtomicU64::new(0);
    let built = AtomicU64::new(0);
    feed("folders", &folders(), |folder| {
        if let Ok(parts) = read(&folder)
            && accepted.fetch_add(1, Relaxed).is_multiple_of(100)
        {
            assert_builds(parts);
            built.fetch_add(1, Relaxed);
        }
    });
    let [accepted, built] = [accepted, built].map(AtomicU64::into_inner);
    println!("{accepted} of the folders had no fault; {built} of these were built in memory");
}

#[test]
#[ignore = "for cargo xtask soak"]
fn no_address_ends_its_reader() {
    feed("addresses", &fragments(), |fragment| assert_within(&fragment));
}

#[test]
#[ignore = "for cargo xtask soak"]
fn no_date_ends_its_reader_and_each_is_written_as_it_was_read() {
    feed("dates", &dates(), |text| {
        if let Ok(when) = text.parse::<When>() {
            assert_eq!(when.written(), text);
            assert!(when.span().first() <= when.span().last(), "{text}");
        }
        if let Ok(day) = text.parse::<Day>() {
            assert_eq!(day.to_string(), text);
        }
    });
}
