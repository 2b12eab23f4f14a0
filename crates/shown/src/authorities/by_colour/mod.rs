//! The colours that a file brings along as authorities.

use std::collections::BTreeMap;

use dated::{Feature, Opened};
use day_atlas::domain::Colour;
use geo::Geometry;

use super::{Classes, authority};
use crate::slug::Ids;
use names::names;

mod names;

/// An authority for each colour, in the order in which they appear.
pub(super) fn authorities(opened: &Opened, ids: &mut Ids) -> Classes {
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    let mut colours: Vec<String> = Vec::new();
    let mut of = Vec::new();
    for feature in &opened.features {
        let place = colour(feature).map(|colour| {
            let next = colours.len();
            let place = *places.entry(colour.clone()).or_insert(next);
            if place == next {
                colours.push(colour);
            }
            place
        });
        of.push(place);
    }
    let names = names(&opened.features, &of, &colours);
    let list = names.iter().zip(&colours).map(|(name, colour)| {
        // The file's own choice stands on every page.
        authority(ids, name, Colour { light: colour.clone(), dark: colour.clone() })
    });
    Classes { list: list.collect(), of }
}

/// The colour of a feature: that of its inside, its line or its mark, as its geometry asks for, else any that it has.
fn colour(feature: &Feature) -> Option<String> {
    let style = &feature.style;
    let order = match feature.shapes.first() {
        Some(Geometry::Point(_) | Geometry::MultiPoint(_)) => {
            [&style.marker, &style.fill, &style.stroke]
        }
        Some(Geometry::Line(_) | Geometry::LineString(_) | Geometry::MultiLineString(_)) => {
            [&style.stroke, &style.fill, &style.marker]
        }
        _ => [&style.fill, &style.stroke, &style.marker],
    };
    order.into_iter().flatten().next().map(|colour| six_digits(colour))
}

/// A colour of three digits with six; any other as it is.
fn six_digits(colour: &str) -> String {
    match colour.strip_prefix('#') {
        Some(digits) if digits.len() == 3 => {
            let doubled: String = digits.chars().flat_map(|digit| [digit, digit]).collect();
            format!("#{doubled}")
        }
        _ => colour.to_owned(),
    }
}
