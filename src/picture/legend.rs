//! Whose colour is whose, with counts.

use crate::domain::{AccountId, Atlas, AuthorityId, Holdings};
use crate::drawing::symbology::Role;
use crate::drawing::{Element, Paint, element};
use crate::session::Session;
use crate::text;

use super::setting::{Column, Style};

/// The most authorities that a picture has room for.
const MOST: usize = 12;

fn holdings(session: &Session) -> Holdings {
    let atlas = &session.atlas;
    Holdings::of(atlas.record(), session.view, atlas.state(session.day()), MOST)
}

/// A row for each authority, under a head for each shown account; gives the next baseline.
pub(super) fn drawn(session: &Session, column: &Column, from: f64, all: &mut Vec<Element>) -> f64 {
    let atlas = &session.atlas;
    let shown: Vec<AccountId> = atlas.record().shown(session.view).collect();
    let right = column.left + column.width;
    // The last account stands at the right edge, the one before it some 150 units to the left.
    let ends: Vec<f64> = (0..shown.len()).rev().map(|i| right - 152.0 * steps(i)).collect();
    let small = Style { size: 13.0, bold: false, role: Role::SecondWords };
    let mut y = from;
    for (account, end) in shown.iter().zip(&ends) {
        all.push(small.ending(*end, y, &atlas[*account].name));
    }
    let name = Style { size: 15.0, bold: false, role: Role::Words };
    let Holdings { rows, left_out } = holdings(session);
    for (id, counts) in rows {
        y += 12.0;
        let room = ends.first().map_or(column.width, |end| end - column.left - 74.0);
        let lines = name.wrapped(&atlas[id].name, room.max(150.0));
        all.push(swatch(atlas, id, column.left, y + 4.0));
        for (count, end) in counts.into_iter().zip(&ends) {
            let count = text::tally(atlas.words(), count);
            all.push(name.ending(*end, y + 16.0, &count));
        }
        for line in lines {
            y += 19.0;
            all.push(name.text(column.left + 34.0, y - 3.0, &line));
        }
    }
    if let Some(more) = text::left_out(atlas.words(), left_out) {
        y += 28.0;
        all.push(name.text(column.left + 34.0, y - 3.0, &more));
    }
    y
}

/// The authorities' short names, each beside its colour, up from a line.
pub(super) fn in_short(session: &Session, left: f64, bottom: f64) -> Vec<Element> {
    let atlas = &session.atlas;
    let name = Style { size: 15.0, bold: false, role: Role::Words };
    let Holdings { rows, left_out } = holdings(session);
    let more = text::left_out(atlas.words(), left_out);
    let more = more.map(|more| name.text(left + 34.0, bottom, &more));
    let ids: Vec<AuthorityId> = rows.into_iter().map(|(id, _)| id).collect();
    let row = |(id, n): (&AuthorityId, u32)| {
        let y = bottom - 21.0 * f64::from(n);
        [swatch(atlas, *id, left, y - 12.0), name.text(left + 34.0, y, &atlas[*id].short)]
    };
    let below = u32::from(more.is_some());
    ids.iter().rev().zip(below..).flat_map(row).chain(more).collect()
}

#[expect(clippy::cast_precision_loss, reason = "there are a few accounts")]
const fn steps(i: usize) -> f64 {
    i as f64
}

/// The sign of a divided area.
pub(super) fn stripes(x: f64, y: f64) -> Vec<Element> {
    let stripe = |i: u32| {
        let x = x + 8.0 * f64::from(i);
        let d = format!("M{x:.1} {y:.1}l4 0l-4 14l-4 0z");
        element!("path", Role::SecondWords, "d": d)
    };
    core::iter::once(frame(x, y)).chain((1..3).map(stripe)).collect()
}

/// The sign of low certainty.
pub(super) fn dots(x: f64, y: f64) -> Vec<Element> {
    let dot = |i: u32| {
        let (across, down) = (f64::from(i % 3), f64::from(i / 3));
        let [x, y] = [x + 5.0 + 7.0 * across, y + 4.0 + 6.0 * down].map(|it| format!("{it:.1}"));
        element!("circle", Role::Words, "cx": x, "cy": y, "r": "1.6")
    };
    core::iter::once(frame(x, y)).chain((0..6).map(dot)).collect()
}

fn frame(x: f64, y: f64) -> Element {
    let [x, y] = [x, y].map(|it| format!("{it:.1}"));
    element!("rect", Role::Sign, "x": x, "y": y, "width": 24, "height": 14)
}

fn swatch(atlas: &Atlas, id: AuthorityId, x: f64, y: f64) -> Element {
    element!(
        "rect", Role::Swatch,
        "x": format!("{x:.1}"),
        "y": format!("{y:.1}"),
        "width": 24,
        "height": 14,
    )
    .painted(Paint::of(&atlas[id]))
}
