//! The districts' shapes, as the build drew them: touched only where something changes.

use wasm_bindgen::JsCast as _;
use web_sys::{Element, MouseEvent};
use yew::prelude::*;

use crate::domain::{AccountView, Atlas, Day, DistrictId, Shared};
use crate::paint;

use super::kept::fill;

/// The attribute that bears a district's key on the map of the shown day.
const DISTRICT: &str = "data-district";
/// The same on the map of the day compared with.
const COMPARED: &str = "data-compared";

/// Fills a place on a map with the districts' shapes, and keeps them at a day and a view.
#[hook]
pub(crate) fn use_districts(
    place: &NodeRef,
    atlas: &Shared<Atlas>,
    day: Day,
    view: AccountView,
    compared: bool,
) {
    let shapes = use_mut_ref(|| None::<Shapes>);
    let (place, atlas) = (place.clone(), atlas.clone());
    use_effect_with((day, view), move |(day, view)| {
        let mut shapes = shapes.borrow_mut();
        if shapes.is_none() {
            *shapes = place.cast().map(|place| Shapes::take(&place, &atlas, compared));
        }
        if let Some(shapes) = &mut *shapes {
            shapes.show(&atlas, *day, *view);
        }
    });
}

/// The key of the district whose shape a click has met.
pub(crate) fn key_of_district(event: &MouseEvent) -> Option<String> {
    event.target()?.dyn_into::<Element>().ok()?.get_attribute(DISTRICT)
}

/// The shapes of one map.
struct Shapes {
    /// In the order of the record.
    elements: Vec<Element>,
    /// How many of the attributes of a shape they bear: all, or those that are seen.
    attributes: usize,
    /// What they show; `None` when that is not known.
    shown: Option<(Day, AccountView)>,
}

impl Shapes {
    /// Those that the build drew, or copies of them for a second map.
    fn take(place: &Element, atlas: &Atlas, compared: bool) -> Self {
        let original = fill(place, "districts");
        let next = |shape: &Element| shape.next_element_sibling();
        let elements: Vec<_> = core::iter::successors(place.first_element_child(), next).collect();
        for shape in elements.iter().filter(|_| compared) {
            let key = shape.get_attribute(DISTRICT).unwrap_or_default();
            // None can fail: all are valid attribute names.
            let _ = shape.set_attribute(COMPARED, &key);
            let _ = shape.remove_attribute(DISTRICT);
            for name in atlas.account_ids().flat_map(|account| paint::facts(atlas, account)) {
                let _ = shape.remove_attribute(&name);
            }
        }
        let attributes = if compared { 2 } else { usize::MAX };
        Self { elements, attributes, shown: original.then_some((atlas.opens_on, AccountView::All)) }
    }

    /// Brings them to a day and a view: a step in time touches the districts that it changes.
    fn show(&mut self, atlas: &Atlas, day: Day, view: AccountView) {
        match self.shown.replace((day, view)) {
            Some((before, seen)) if seen == view => {
                let changes = atlas.changes_between(before, day);
                for shift in changes.iter().flat_map(|change| &change.shifts) {
                    self.paint(atlas, shift.district, Some(before), day, view);
                }
            }
            _ => {
                for district in atlas.district_ids() {
                    self.paint(atlas, district, None, day, view);
                }
            }
        }
    }

    /// Paints one shape; where it is known what it shows, only what differs.
    fn paint(
        &self,
        atlas: &Atlas,
        district: DistrictId,
        before: Option<Day>,
        day: Day,
        view: AccountView,
    ) {
        let at = |day: Day| {
            let standing = atlas.standing(district, day)?;
            Some(paint::shape(atlas, view, &standing))
        };
        let (Some(shape), Some(now)) = (self.elements.get(district.index()), at(day)) else {
            return;
        };
        let before = before.and_then(at);
        for (i, (name, value)) in now.iter().enumerate().take(self.attributes) {
            let known = before.as_ref().and_then(|before| before.get(i));
            if known.is_some_and(|(_, known)| known == value) {
                continue;
            }
            // Neither can fail: the names are valid attribute names.
            let _ = match value {
                Some(value) => shape.set_attribute(name, value),
                None => shape.remove_attribute(name),
            };
        }
    }
}
