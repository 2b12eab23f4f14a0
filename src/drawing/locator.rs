//! Where in the world a map is.

use super::element::{Element, Text, element};
use super::symbology::Role;
use crate::geometry::Locator;

/// The size of the names of countries, in units.
const LETTERS: &str = "12";

/// A symbol that the page's small map of the world refers to.
pub fn locator(locator: &Locator, id: &'static str) -> Element {
    let [width, height] = locator.size;
    let [x, y, w, h] = locator.window;
    let name = |(name, x, y): &(String, _, _)| {
        element!("text", Role::CountryName, "x": *x, "y": *y, "font-size": LETTERS, "text-anchor": "middle")
            .saying(Text::from(name.clone()))
    };
    element!("symbol", Role::Plain, "id": id, "viewBox": format!("0 0 {width} {height}"))
        .holding([
            element!("path", Role::Country, "d": locator.countries.clone()),
            element!("path", Role::Located, "d": locator.areas.clone()),
            element!("rect", Role::Window, "x": x, "y": y, "width": w, "height": h),
        ])
        .holding(locator.names.iter().map(name))
}
