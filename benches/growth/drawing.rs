//! From degrees to the text of a path.

use criterion::{BenchmarkId, Criterion, Throughput};
use day_atlas::geometry::{Fit, ring_path};
use geo::{Coord, LineString, MultiPolygon, Polygon, Rect};

/// The sheet's extent, degrees.
fn fit() -> Fit {
    Fit::new(Rect::new(Coord { x: 45.0, y: 38.0 }, Coord { x: 47.0, y: 41.0 }), 510.0)
}

/// A ragged ring of so many points, degrees.
#[expect(clippy::cast_precision_loss, reason = "some hundred thousand")]
fn ring(points: usize) -> MultiPolygon {
    let point = |i: usize| {
        let turn = core::f64::consts::TAU * i as f64 / points as f64;
        let radius = 0.8 + 0.1 * (turn * 97.0).sin();
        Coord { x: 46.0 + radius * turn.cos(), y: 39.5 + radius * turn.sin() }
    };
    Polygon::new((0..points).map(point).collect::<LineString>(), Vec::new()).into()
}

pub(crate) fn drawing(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("drawing");
    group.sample_size(20);
    let fit = fit();
    for points in [1_000, 10_000, 100_000] {
        let shape = ring(points);
        group.throughput(Throughput::Elements(points as u64));
        let size = |name: &str| BenchmarkId::new(name, points);
        group.bench_with_input(size("points are projected"), &shape, |bencher, shape| {
            bencher.iter(|| fit.viewport_from_degrees(shape));
        });
        let placed = fit.viewport_from_degrees(&shape);
        group.bench_with_input(size("a path is written"), &placed, |bencher, placed| {
            bencher.iter(|| ring_path(placed));
        });
    }
    group.finish();
}
