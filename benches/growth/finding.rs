//! Making an atlas of a record, and finding what holds on a day.

use criterion::{BatchSize, BenchmarkId, Criterion, Throughput};
use day_atlas::domain::{Atlas, Record};
use day_atlas::reading::read;
use day_atlas::words::{ENGLISH, Words};

use growth::folder;

pub(crate) fn finding(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("finding");
    group.sample_size(20);
    for areas in [500, 1_000, 2_000, 5_000] {
        let record = read(&folder(areas)).expect("the generated folder is right").record;
        let atlas = |record: Record| Atlas::new(Words::of(&ENGLISH), record);
        let size = |name: &str| BenchmarkId::new(name, areas);
        group.throughput(Throughput::Elements(areas as u64));
        group.bench_with_input(size("an atlas is made"), &record, |bencher, record| {
            bencher.iter_batched(|| record.clone(), atlas, BatchSize::LargeInput);
        });
        group.bench_with_input(size("a frame is made"), &record, |bencher, record| {
            let fresh = || atlas(record.clone());
            let last = record.span.last();
            bencher.iter_batched_ref(
                fresh,
                |atlas| atlas.state(last).clone(),
                BatchSize::LargeInput,
            );
        });
        // From here on the number of areas should not matter.
        let atlas = atlas(record);
        let days: Vec<_> = atlas.span().days().collect();
        group.throughput(Throughput::Elements(days.len() as u64));
        group.bench_with_input(size("a made frame is found"), &days, |bencher, days| {
            bencher.iter(|| {
                days.iter().filter(|day| atlas.state(**day).areas().next().is_some()).count()
            });
        });
    }
    group.finish();
}
