//! Reading and checking a folder.

use criterion::{BenchmarkId, Criterion, Throughput};
use day_atlas::reading::read;

use growth::folder;

pub(crate) fn reading(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("reading");
    group.sample_size(10);
    for areas in [500, 1_000, 2_000, 5_000] {
        let folder = folder(areas);
        if let Err(diagnostics) = read(&folder) {
            panic!("the generated folder has faults: {:.400}", diagnostics.to_string());
        }
        group.throughput(Throughput::Elements(areas as u64));
        group.bench_with_input(BenchmarkId::from_parameter(areas), &folder, |bencher, folder| {
            bencher.iter(|| read(folder));
        });
    }
    group.finish();
}
