//! Whether coordinates are degrees.

use geo::CoordsIter as _;

use crate::fault::Subject;
use crate::item::Item;
use crate::verdict::Reason;

/// Outlines that are drawn on over the date line go beyond 180.
const LONGITUDE: f64 = 360.0;

/// Half of the last place that anybody writes.
const LATITUDE: f64 = 90.000_001;

/// A coordinate that is no degree, and its feature.
struct Beyond<'a> {
    item: &'a Item,
    value: f64,
}

/// The refusal of coordinates that are not degrees, longitude first.
pub(crate) fn check(
    items: &[Item],
    crs: Option<&str>,
    label: impl Fn(&Item) -> Option<String>,
) -> Option<Reason> {
    let longitude = find(items, |x, _| (x.abs() > LONGITUDE).then_some(x));
    let latitude = find(items, |_, y| (y.abs() > LATITUDE).then_some(y));
    let too_far = find(items, |_, y| (y.abs() > 180.0).then_some(y));
    let subject = |beyond: &Beyond<'_>| -> Subject { beyond.item.subject(label(beyond.item)) };
    let metres = |beyond: Beyond<'_>, longitude: bool| Reason::Metres {
        subject: subject(&beyond),
        value: beyond.value,
        longitude,
        crs: crs.map(str::to_owned),
    };
    match (longitude, latitude, too_far) {
        (Some(beyond), _, _) => Some(metres(beyond, true)),
        (None, _, Some(beyond)) => Some(metres(beyond, false)),
        (None, Some(beyond), None) => {
            Some(Reason::Swapped { subject: subject(&beyond), latitude: beyond.value })
        }
        (None, None, None) => None,
    }
}

fn find(items: &[Item], wrong: impl Fn(f64, f64) -> Option<f64>) -> Option<Beyond<'_>> {
    items.iter().find_map(|item| {
        let mut coords = item.parts().iter().flat_map(|part| part.geometry.coords_iter());
        coords.find_map(|coord| wrong(coord.x, coord.y)).map(|value| Beyond { item, value })
    })
}
