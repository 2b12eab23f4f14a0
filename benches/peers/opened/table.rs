//! What was measured, as a table.

use super::file::{Made, STEPS};
use super::visit::{Stepped, Visit};

/// Prints the medians of all visits, and their ratios.
pub(crate) fn print(made: &Made, ours: &[Visit], leaflet: &[Stepped]) {
    let of = |figure: fn(&Visit) -> f64| median(ours.iter().map(figure).collect());
    let of_leaflet = |figure: fn(&Stepped) -> f64| median(leaflet.iter().map(figure).collect());
    let parsing = of(|it| it.parsing);
    let file = made.bytes / 1000.0;
    let (step, heap) = (of_leaflet(|it| it.task), of_leaflet(|it| it.heap));
    println!(
        "\n### A file of {} areas in {} features, {} vertices, {:.1} MB\n",
        made.scene.count,
        made.features,
        made.vertices,
        file / 1000.0
    );
    println!("| median | | ratio |");
    println!("|---|---:|---:|");
    let row = |name: &str, value: f64, base: f64, to: &str| {
        println!("| {name} | {value:.1} | {:.2} {to} |", value / base);
    };
    row("`JSON.parse` of the same text, ms", parsing, parsing, "");
    row("file chosen to reading notice, ms", of(|it| it.opening.notice), parsing, "× `JSON.parse`");
    row("file chosen to map, ms", of(|it| it.opening.map), parsing, "× `JSON.parse`");
    row("longest time between two frames, ms", of(|it| it.opening.gap), parsing, "× `JSON.parse`");
    row("longest task of the page, ms", of(|it| it.opening.task), parsing, "× `JSON.parse`");
    row("packed edition, kB", of(|it| it.opening.edition / 1000.0), file, "× file");
    row("JS heap of the page, kB", of(|it| it.stepped.heap), heap, "× Leaflet");
    row("WebAssembly of the page, kB", of(|it| it.opening.program / 1000.0), file, "× file");
    row("WebAssembly of the reader, kB", of(|it| it.opening.reader / 1000.0), file, "× file");
    row(&format!("task of one of {STEPS} steps, ms"), of(|it| it.stepped.task), step, "× Leaflet");
    println!("\nLeaflet: {step:.1} ms a step, heap {heap:.0} kB\n");
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}
