//! Numbers in five equal classes as authorities.

use dated::{Feature, Opened};
use day_atlas::domain::Colour;

use super::{Classes, authority};
use crate::slug::Ids;

/// From the least to the greatest, on a light and on a dark page: each further from the page than the one before.
const RAMP: [(&str, &str); 5] = [
    ("#8fb8d6", "#3f6483"),
    ("#669dc4", "#5580a5"),
    ("#4180b0", "#72a0c8"),
    ("#24618f", "#9cc3e2"),
    ("#123f63", "#cfe5f5"),
];

/// The numbers from 0 on, as many as there are bounds.
const BOUNDS: [f64; 6] = [0.0, 1.0, 2.0, 3.0, 4.0, 5.0];

/// An authority for each class, called by its bounds: `0.2–0.4`.
pub(super) fn authorities(
    opened: &Opened,
    field: &str,
    (least, greatest): (f64, f64),
    ids: &mut Ids,
) -> Classes {
    let step = (greatest - least) / 5.0;
    let bounds = BOUNDS.map(|i| least + step * i);
    let decimals = decimals(&bounds, step);
    let classes = bounds.windows(2).zip(RAMP).filter_map(|(ends, (light, dark))| {
        let &[from, to] = ends else { return None };
        let colour = Colour { light: light.to_owned(), dark: dark.to_owned() };
        Some(authority(ids, &between(from, to, decimals), colour))
    });
    let list = classes.collect();
    // The bound between two classes belongs to the lower one.
    let class = |value: f64| bounds.iter().skip(1).take(4).filter(|bound| value > **bound).count();
    let of = opened.features.iter().map(|feature| number(feature, field).map(class));
    Classes { list, of: of.collect() }
}

/// The number that a feature has in a field.
fn number(feature: &Feature, field: &str) -> Option<f64> {
    let value = feature.properties.get(field)?;
    let number = value.as_f64().or_else(|| value.as_str()?.trim().parse().ok())?;
    number.is_finite().then_some(number)
}

/// How many decimals tell all bounds as they are, to a twentieth of a class.
fn decimals(bounds: &[f64], step: f64) -> usize {
    let scales = core::iter::successors(Some(1.0_f64), |scale| Some(scale * 10.0));
    let is_exact = |scale: f64| {
        bounds.iter().all(|it| ((it * scale).round() / scale - it).abs() <= step / 20.0)
    };
    scales.take(9).position(is_exact).unwrap_or(9)
}

fn between(from: f64, to: f64, decimals: usize) -> String {
    let [from, to] = [from, to].map(|it| format!("{it:.decimals$}").replace('-', "\u{2212}"));
    format!("{from}–{to}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(least: f64, greatest: f64) -> String {
        let step = (greatest - least) / 5.0;
        let bounds = BOUNDS.map(|i| least + step * i);
        between(bounds[1], bounds[2], decimals(&bounds, step))
    }

    #[test]
    fn classes_are_called_by_their_bounds() {
        assert_eq!(named(0.0, 1.0), "0.2–0.4");
        assert_eq!(named(0.0, 50.0), "10–20");
        assert_eq!(named(-10.0, 0.0), "\u{2212}8–\u{2212}6");
        assert_eq!(named(4.0, 9.1), "5.0–6.0");
        assert_eq!(named(0.0, 1e-12), "0.000000000–0.000000000");
    }
}
