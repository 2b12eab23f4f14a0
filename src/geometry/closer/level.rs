//! The names of one level after the other, each clear of all that stand already.

use geo::{Coord, Rect};

use super::site::Site;
use super::{CloserName, DOT};
use crate::geometry::label::box_around;

/// So many names are added at one level, and so many at all: each is an element of the page, on each of its maps.
const OF_ONE_LEVEL: usize = 400;
const OF_ALL: usize = 1_500;
/// So many are tried at one level: a reader waits for it.
const TRIED: usize = 1_000;

/// How many units a pixel is where a level begins.
pub(super) fn pixel(level: u8) -> f64 {
    2.0 * 0.5_f64.powi(i32::from(level))
}

/// So many levels of names. What has no room at one level is tried again at the next, the first before all others.
pub(super) fn levels(mut sites: Vec<Site<'_>>, within: Rect, count: u8) -> Vec<Vec<CloserName>> {
    let dots: Vec<Coord> = sites.iter().filter_map(Site::dot).collect();
    let mut levels: Vec<Vec<CloserName>> = Vec::new();
    for pixel in (0..count).map(pixel) {
        let side = Coord { x: DOT, y: DOT } * pixel;
        let mut taken: Vec<Rect> = dots.iter().map(|at| box_around(*at, side)).collect();
        taken.extend(levels.iter().flatten().map(|name| name.room(pixel)));
        let all = levels.iter().map(Vec::len).sum::<usize>();
        let most = OF_ALL.saturating_sub(all).min(OF_ONE_LEVEL);
        let mut names: Vec<CloserName> = Vec::new();
        let mut tried = 0_usize;
        sites.retain(|site| {
            if names.len() >= most || tried >= TRIED || !site.could_hold(pixel) {
                return true;
            }
            tried += 1;
            let Some(name) = site.named(pixel, &taken, within) else { return true };
            taken.push(name.room(pixel));
            names.push(name);
            false
        });
        levels.push(names);
    }
    levels
}
