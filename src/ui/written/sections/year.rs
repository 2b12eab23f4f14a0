//! The year as small maps: for each account the first day, every change of an authority, the last day.

use markup::html;
use yew::prelude::*;

use crate::domain::{
    AccountId, AccountView, AreaId, Atlas, Change, Day, Difference, Record, Shared,
};
use crate::drawing::symbology::Role;
use crate::drawing::{Outline, area, element, shape};
use crate::geometry::{Scene, ShapeKind, ShapePath};
use crate::permalink;
use crate::text;

use super::SectionsProps;
use crate::ui::mounted;

/// A row of small maps for each account; each leads to its day.
pub(super) fn year(props: &SectionsProps) -> Html {
    let SectionsProps { atlas, scene, .. } = props;
    let view_box = scene.extent.map(|side| side.to_string()).join(" ");
    let outlines = |(area, paths): (AreaId, &Vec<ShapePath>)| {
        let path = |(i, path): (usize, &ShapePath)| {
            let id = outline_id(atlas.record(), area, i);
            mounted::mounted(element!("path", Role::Plain, "id": id, "d": path.d.clone()))
        };
        paths.iter().enumerate().map(path).collect::<Vec<_>>()
    };
    let row = |account: AccountId| {
        let days = days(atlas, account).into_iter();
        html! {
            <>
                <h3>{ &atlas[account].name }</h3>
                <ol class="year">{ for days.map(|day| small_map(atlas, scene, &view_box, account, day)) }</ol>
            </>
        }
    };
    html! {
        <section id="year" aria-labelledby="year-title">
            <h2 id="year-title">{ atlas.words().year_title() }</h2>
            <p>{ atlas.words().year_intro() }</p>
            // One path for each outline: all small maps refer to it.
            <svg class="paints" width="0" height="0" aria-hidden="true">
                <defs>{ for atlas.record().area_ids().zip(&scene.areas).flat_map(outlines) }</defs>
            </svg>
            { for atlas.record().account_ids().map(row) }
        </section>
    }
}

/// The most small maps in a row.
const MOST: usize = 48;

/// The days that a row shows.
fn days(atlas: &Atlas, account: AccountId) -> Vec<Day> {
    let (first, last) = (atlas.span().first(), atlas.span().last());
    let changes = |change: &&Change| {
        let Difference { outlines, shifts } = &change.difference;
        !outlines.is_empty()
            || shifts.iter().any(|shift| shift.account == account && shift.is_of_authority())
    };
    let changes = atlas.changes().iter().filter(changes).map(|change| change.day);
    let mut days: Vec<Day> = core::iter::once(first).chain(changes).chain([last]).collect();
    days.dedup();
    // Of very many days an even choice.
    let step = days.len().div_ceil(MOST).max(1);
    days.into_iter().step_by(step).collect()
}

fn small_map(
    atlas: &Shared<Atlas>,
    scene: &Scene,
    view_box: &str,
    account: AccountId,
    day: Day,
) -> Html {
    let state = atlas.state(day);
    let shapes = state.areas().map(|(id, area_state)| {
        let outline =
            Outline::Reference(format!("#{}", outline_id(atlas.record(), id, area_state.outline)));
        let kind = shape(scene, id, area_state.outline).map_or(ShapeKind::Area, |it| it.kind);
        area(atlas.record(), id, (kind, outline), &area_state[account].held, false)
    });
    let view = AccountView::One(account);
    let address = permalink::address(atlas.record(), day, None, view);
    html! {
        <li>
            <a href={format!("#{address}")}>
                <svg viewBox={view_box} aria-hidden="true">{ mounted::all(shapes) }</svg>
                <b>{ text::told(atlas, day) }</b>
            </a>
            <p>{ text::sentence(atlas, view, state) }</p>
        </li>
    }
}

/// The id of an area's outline, to which the small maps refer.
fn outline_id(record: &Record, area: AreaId, outline: usize) -> String {
    match outline {
        0 => format!("outline-{}", record[area].key),
        later => format!("outline-{}-{}", record[area].key, later + 1),
    }
}
