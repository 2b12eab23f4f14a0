//! A part of the map at a larger scale.

use super::basemap::{ground, lines, mark};
use super::element::{Element, element};
use super::labels::{anchored, text};
use super::symbology::Role;
use crate::domain::Account;
use crate::geometry::{Basemap, Inset, Mark};

/// The id of the areas on the map of an account.
pub fn areas_id(account: &Account) -> String {
    ["areas-", &account.key].concat()
}

/// The id of what an inset shows by an account.
pub fn inset_id(account: &Account) -> String {
    ["inset-", &account.key].concat()
}

/// A symbol for the page to refer to: the very areas of the account's map, once more, on the ground and under the
/// lines of the basemap, with names of its own, its title and the account's name.
pub fn inset(inset: &Inset, basemap: &Basemap, account: &Account) -> Element {
    let [size, half] = inset.sizes;
    let [left, top, width, height] = inset.part;
    let within = |it: &&Mark| {
        left < it.x && it.x < left + width && top < it.y && it.y < top + height && it.rank < 3
    };
    let marks = basemap.marks.iter().filter(within).map(|it| mark(it, half));
    let names = inset.labels.iter().map(|it| {
        let role = if it.while_roads_open { Role::OpenRoadName } else { Role::PlaceName };
        text(role, it.at, size, anchored(it.anchor), &it.text)
    });
    let line = |lines: i32, role, words: &str| {
        let at =
            (left + width - size.hundredths(50), top + height - size.hundredths(50 + 125 * lines));
        text(role, at, size, Some("end"), words)
    };
    element!("symbol", Role::Plain, "id": inset_id(account), "viewBox": format!("{left} {top} {width} {height}"))
        .holding(ground(basemap))
        .holding([element!("use", Role::Plain, "href": format!("#{}", areas_id(account)))])
        .holding(lines(basemap))
        .holding(marks)
        .holding(names)
        .holding([line(1, Role::InsetTitle, &inset.title), line(0, Role::InsetAccount, &account.name)])
}
