//! The box around several shapes.

use geo::{BoundingRect, Coord, Rect};

/// The smallest box around all shapes, in their own units; `None` where there is nothing to enclose.
pub fn around<'a, S>(shapes: impl IntoIterator<Item = &'a S>) -> Option<Rect>
where
    S: BoundingRect<f64, Output = Option<Rect>> + 'a,
{
    let boxes = shapes.into_iter().filter_map(S::bounding_rect);
    boxes.reduce(|a, b| {
        let least = Coord { x: a.min().x.min(b.min().x), y: a.min().y.min(b.min().y) };
        let most = Coord { x: a.max().x.max(b.max().x), y: a.max().y.max(b.max().y) };
        Rect::new(least, most)
    })
}
