//! What was measured, as tables.

use crate::Results;
use crate::measure::{FIGURES, Measured};
use crate::scene::Scene;

/// A figure's place among the [`FIGURES`].
const TASK: usize = 4;

/// Prints each figure's median for each peer, and its ratio to ours.
pub(crate) fn print(scene: &Scene, peers: &[&'static str], results: &Results) {
    println!("\n### {} areas\n", scene.count);
    println!("| median (× ours) | {} |", peers.join(" | "));
    println!("|---|{}", "---:|".repeat(peers.len()));
    for (i, name) in FIGURES.iter().enumerate() {
        let medians: Vec<f64> =
            peers.iter().map(|peer| median(results, scene.count, peer, i)).collect();
        let ours = medians.first().copied().unwrap_or_default();
        let cell = |value: &f64| match value {
            value if *value <= 0.0 => "–".to_owned(),
            value if ours > 0.0 => format!("{} ({:.2})", figure(*value), value / ours),
            value => figure(*value),
        };
        println!("| {name} | {} |", medians.iter().map(cell).collect::<Vec<_>>().join(" | "));
    }
    println!();
}

/// Prints how the cost of a step follows the number of areas.
pub(crate) fn print_costs(peers: &[&'static str], results: &Results) {
    let mut sizes: Vec<_> = results.keys().map(|(areas, _)| *areas).collect();
    sizes.sort_unstable();
    sizes.dedup();
    println!(
        "### Main-thread time of a step, ms, by the number of areas (changes a day: areas × 12 / 366)\n"
    );
    println!("| areas | changes a day | {} |", peers.join(" | "));
    println!("|---:|---:|{}", "---:|".repeat(peers.len()));
    for areas in sizes {
        let cell = |peer: &&str| figure(median(results, areas, peer, TASK));
        let changes = if areas == 5 { 13.0 / 366.0 } else { areas as f64 * 12.0 / 366.0 };
        let cells = peers.iter().map(cell).collect::<Vec<_>>().join(" | ");
        println!("| {areas} | {changes:.2} | {cells} |");
    }
}

fn median(results: &Results, areas: usize, peer: &str, figure: usize) -> f64 {
    let of_peer = results.iter().find(|((size, name), _)| *size == areas && *name == peer);
    let runs = of_peer.map_or(&[][..], |(_, runs)| runs);
    let mut values: Vec<f64> = runs.iter().map(|run: &Measured| run.figures[figure]).collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

fn figure(value: f64) -> String {
    if value >= 100.0 { format!("{value:.0}") } else { format!("{value:.2}") }
}
