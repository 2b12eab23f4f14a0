//! A day as one picture: an SVG that says by itself what it shows, and that every renderer draws alike.
//!
//! Only plain attributes and shapes: no style sheet, no script, no outside font, no reference but those to
//! its own patterns. So it can be printed, put on a slide or given to an encyclopedia.

mod element;
mod legend;
mod letters;
mod map;
mod pattern;
mod setting;
mod words;

use crate::geometry::{Backdrop, Lettering, Sheet};
use crate::session::Session;

use element::Element;
use setting::Column;

/// The width of a picture in its own units; as many pixels when it is drawn at its size.
pub const WIDTH: u32 = 1200;
/// The height of a picture.
pub const HEIGHT: u32 = 900;

/// The colours of paper and ink; those of authorities come from the record.
const PAPER: &str = "#fbfaf6";
const INK: &str = "#1f2328";
const SECOND: &str = "#565b63";
const LAND: &str = "#efebe1";
const WATER: &str = "#a9c7d8";
const LINE: &str = "#2b2b2b";
const ROAD: &str = "#6b5a3e";

/// The margin around everything, and the room between the map and the words.
const MARGIN: f64 = 36.0;

/// The width of a link picture, as pages that show links ask for.
pub const LINK_WIDTH: u32 = 1200;
/// The height of a link picture.
pub const LINK_HEIGHT: u32 = 630;

/// The shown day in the shown view, with title, date, sentence, legend, scale, credits, version and address.
pub fn svg(session: &Session, sheet: Sheet, backdrop: &Backdrop, address: &str) -> String {
    let (map, left) = placed(session, sheet, backdrop, &backdrop.wide, HEIGHT);
    let column = Column { left, width: f64::from(WIDTH) - left - MARGIN };
    drawing(session, [WIDTH, HEIGHT])
        .holding([map])
        .holding(column.drawn(session, address))
        .written()
}

/// The same for a link to the day: larger letters, and only what is read at a glance.
pub fn link_svg(session: &Session, sheet: Sheet, backdrop: &Backdrop) -> String {
    let (map, left) = placed(session, sheet, backdrop, &backdrop.small, LINK_HEIGHT);
    let [width, height] = [LINK_WIDTH, LINK_HEIGHT].map(|side| f64::from(side) / LINK_SCALE);
    let left = left / LINK_SCALE;
    let column = Column { left, width: width - left - MARGIN / LINK_SCALE };
    let words = Element::new("g").with("transform", format!("scale({LINK_SCALE})"));
    let words = words.holding(column.at_a_glance(session, height));
    drawing(session, [LINK_WIDTH, LINK_HEIGHT]).holding([map, words]).written()
}

/// How many times as large the words of a link picture are.
const LINK_SCALE: f64 = 1.5;

/// An empty picture of a size, on paper, with the patterns of its day.
fn drawing(session: &Session, [width, height]: [u32; 2]) -> Element {
    let paper =
        Element::new("rect").with("width", width).with("height", height).with("fill", PAPER);
    Element::new("svg")
        .with("xmlns", "http://www.w3.org/2000/svg")
        .with("width", width)
        .with("height", height)
        .with("viewBox", format!("0 0 {width} {height}"))
        .with("lang", &session.atlas.words.tag)
        .with("font-family", "DejaVu Sans, Noto Sans, Noto Sans Armenian, sans-serif")
        .holding([
            Element::new("title").saying(&words::title(session)),
            Element::new("defs").holding(pattern::all(session)),
            paper,
        ])
}

/// The map as tall as a picture allows, and where there is room beside it.
fn placed(
    session: &Session,
    sheet: Sheet,
    backdrop: &Backdrop,
    letters: &Lettering,
    height: u32,
) -> (Element, f64) {
    let tall = f64::from(height) - 2.0 * MARGIN;
    let scale = tall * 10.0 / f64::from(sheet.height.tenths());
    let wide = scale * f64::from(sheet.width.tenths()) / 10.0;
    let place = format!("translate({MARGIN} {MARGIN}) scale({scale:.4})");
    let map = Element::new("g")
        .with("transform", place)
        .holding(map::drawn(session, sheet, backdrop, letters));
    (map, MARGIN + wide + MARGIN)
}

/// A name for the file that says what it holds: the title, then `1992-06-09_both_en.svg`.
pub fn file_name(session: &Session, ending: &str) -> String {
    let title = session.atlas.title.replace(|it: char| !it.is_alphanumeric(), "_");
    let (day, view, tag) = (session.day, session.view.id(&session.atlas), &session.atlas.words.tag);
    format!("{title}_{day}_{view}_{tag}.{ending}")
}
