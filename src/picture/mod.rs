//! A day as one picture: an SVG that says by itself what it shows, and that every renderer draws alike.
//!
//! Only plain attributes and shapes: no style sheet, no script, no outside font, no reference but those to
//! its own patterns. So it can be printed, put on a slide or given to an encyclopedia.

mod chosen;
mod legend;
mod maps;
mod setting;
mod words;

use crate::drawing::symbology::Role;
use crate::drawing::{Element, Fill, element};
use crate::geometry::Scene;
use crate::session::Session;

use maps::{Fit, Region, placed};
use setting::Column;

/// The width of a picture in its own units; as many pixels when it is drawn at its size.
pub const WIDTH: u32 = 1200;
/// The height of a picture.
pub const HEIGHT: u32 = 900;

/// The margin around everything, and the room between the maps and the words.
const MARGIN: f64 = 36.0;
/// The room of the maps of a picture, side by side.
const ROOM: f64 = 712.0;

/// The letters of a picture, by what systems have.
const FONTS: &str = "DejaVu Sans, Noto Sans, Noto Sans Armenian, sans-serif";

/// The width of a link picture, as pages that show links ask for.
pub const LINK_WIDTH: u32 = 1200;
/// The height of a link picture.
pub const LINK_HEIGHT: u32 = 630;
/// How many times as large the words of a link picture are.
const LINK_SCALE: f64 = 1.5;
/// The room of the maps of a link picture.
const LINK_ROOM: f64 = 592.0;

/// The shown day in the shown view, with title, date, sentence, the chosen area and its sources, legend, scale,
/// credits, version and address. Each account has a map of its own.
pub fn svg(session: &Session, scene: &Scene, address: &str) -> String {
    let room =
        Region { left: MARGIN, top: MARGIN, width: ROOM, height: f64::from(HEIGHT) - 2.0 * MARGIN };
    let maps = placed(session, scene, &room, Fit::ByWidth);
    let left = if alone(session) { maps.right } else { MARGIN + ROOM } + MARGIN;
    let column = Column { left, width: f64::from(WIDTH) - left - MARGIN };
    let (words, below) = column.told(session);
    let (chosen, below) = column.chosen(session, below);
    let key = if alone(session) {
        column.key(session, below + 34.0)
    } else {
        Column { left: MARGIN, width: ROOM }.key(session, maps.bottom + 48.0)
    };
    drawing(session, [WIDTH, HEIGHT])
        .holding(maps.elements)
        .holding(words)
        .holding(chosen)
        .holding(key)
        .holding(column.credits(session, address))
        .written()
}

/// The same for a link to the day: larger letters, and only what is read at a glance.
pub fn link_svg(session: &Session, scene: &Scene) -> String {
    let height = f64::from(LINK_HEIGHT);
    let room =
        Region { left: MARGIN, top: MARGIN, width: LINK_ROOM, height: height - 2.0 * MARGIN };
    let maps = placed(session, scene, &room, Fit::Small);
    let left = if alone(session) { maps.right } else { MARGIN + LINK_ROOM } + MARGIN;
    let [left, right, bottom, below, margin] =
        [left, f64::from(LINK_WIDTH) - MARGIN, height - MARGIN, maps.bottom, MARGIN]
            .map(|it| it / LINK_SCALE);
    let column = Column { left, width: right - left };
    let (key_left, key_bottom) =
        if alone(session) { (left, bottom) } else { (margin, bottom.max(below)) };
    let words = element!("g", Role::Plain, "transform": format!("scale({LINK_SCALE})"))
        .holding(column.at_a_glance(session))
        .holding(legend::in_short(session, key_left, key_bottom));
    drawing(session, [LINK_WIDTH, LINK_HEIGHT]).holding(maps.elements).holding([words]).written()
}

/// Whether one account alone is shown.
fn alone(session: &Session) -> bool {
    session.atlas.record().shown(session.view).count() == 1
}

/// Whether a file is a picture that these functions have made.
pub fn is_picture(bytes: &[u8]) -> bool {
    let head = String::from_utf8_lossy(bytes.get(..512).unwrap_or(bytes));
    head.starts_with("<svg ") && head.contains(FONTS)
}

/// An empty picture of a size, on paper, with the patterns of its day.
fn drawing(session: &Session, [width, height]: [u32; 2]) -> Element {
    let atlas = &session.atlas;
    let held = atlas.state(session.day()).areas().flat_map(|(_, area)| area.iter());
    let patterns = Fill::patterns(held.map(|(_, period)| &period.held));
    let paper = element!("rect", Role::Paper, "width": width, "height": height);
    element!(
        "svg", Role::Plain,
        "xmlns": "http://www.w3.org/2000/svg",
        "width": width,
        "height": height,
        "viewBox": format!("0 0 {width} {height}"),
        "lang": atlas.words().tag.clone(),
        "font-family": FONTS,
    )
    .holding([
        element!("title", Role::Plain).saying(words::title(session)),
        element!("defs", Role::Plain)
            .holding(patterns.iter().map(|fill| fill.pattern(atlas.record()))),
        paper,
    ])
}

/// A name for the file that says what it holds: the title, then `1992-06-09_all_en.svg`.
pub fn file_name(session: &Session, ending: &str) -> String {
    let title = session.atlas.record().title.replace(|it: char| !it.is_alphanumeric(), "_");
    let (day, view, tag) =
        (session.day(), session.view.id(session.atlas.record()), &session.atlas.words().tag);
    format!("{title}_{day}_{view}_{tag}.{ending}")
}
