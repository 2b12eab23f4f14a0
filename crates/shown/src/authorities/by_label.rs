//! The things themselves as authorities: neighbours of all days in different colours.

use day_atlas::domain::{Authority, Colour};
use day_atlas::geometry::around;
use geo::{Intersects as _, Rect};

use super::authority;
use crate::slug::Ids;
use crate::things::Thing;

/// An authority for each thing.
pub(super) fn authorities(things: &[Thing], ids: &mut Ids) -> Vec<Authority> {
    let boxes = things.iter().map(|thing| around(thing.outlines.iter().map(|(_, shape)| shape)));
    let colours = colours(&boxes.collect::<Vec<_>>());
    let own = |(thing, colour): (&Thing, usize)| {
        let mut own = authority(ids, &thing.name, Colour::default_at(colour));
        // A sentence that names a thing need not name it twice.
        own.forms.under = <[String; 2]>::default();
        own.forms.held = <[String; 2]>::default();
        own
    };
    things.iter().zip(colours).map(own).collect()
}

/// A box that has a colour.
struct Coloured {
    rect: Rect,
    colour: usize,
}

/// A colour for each box, from west to east: one that no box has which meets it; of several the one that is rarest so
/// far, and where there is none, the one that the fewest have.
fn colours(boxes: &[Option<Rect>]) -> Vec<usize> {
    let mut order: Vec<(Rect, usize)> =
        boxes.iter().zip(0..).filter_map(|(it, i)| Some(((*it)?, i))).collect();
    order.sort_by(|(a, _), (b, _)| a.min().x.total_cmp(&b.min().x));
    let mut colours = vec![0; boxes.len()];
    let mut used = [0_usize; Colour::DEFAULTS];
    let mut near: Vec<Coloured> = Vec::new();
    for (rect, place) in order {
        // What ends further west meets none that is still to come.
        near.retain(|it| it.rect.max().x >= rect.min().x);
        let mut met = [0_usize; Colour::DEFAULTS];
        for it in near.iter().filter(|it| it.rect.intersects(&rect)) {
            if let Some(count) = met.get_mut(it.colour) {
                *count += 1;
            }
        }
        let chosen = met.iter().zip(&used).zip(0..).min().map_or(0, |(_, colour)| colour);
        if let Some(count) = used.get_mut(chosen) {
            *count += 1;
        }
        if let Some(colour) = colours.get_mut(place) {
            *colour = chosen;
        }
        near.push(Coloured { rect, colour: chosen });
    }
    colours
}

#[cfg(test)]
mod tests {
    use geo::Coord;

    use super::*;

    #[test]
    fn neighbours_have_different_colours() {
        let cell = |x: u32, y: u32| {
            let corner = Coord { x: f64::from(x), y: f64::from(y) };
            Some(Rect::new(corner, corner + Coord { x: 1.0, y: 1.0 }))
        };
        let boxes: Vec<Option<Rect>> =
            (0..6).flat_map(|y| (0..6).map(move |x| cell(x, y))).chain([None]).collect();
        let colours = colours(&boxes);
        for (a, one) in boxes.iter().flatten().zip(&colours) {
            let mut met =
                boxes.iter().flatten().zip(&colours).filter(|(b, _)| a != *b && a.intersects(*b));
            assert!(met.all(|(_, other)| one != other), "{a:?} {one}");
        }
        assert_eq!(colours.len(), 37);
    }
}
