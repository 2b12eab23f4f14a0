//! The year as small maps: the first day, every change of authority, the last.

use yew::prelude::*;

use crate::domain::{AccountView, Atlas, Change, Day, Shared, Shift};
use crate::paint::Fill;
use crate::permalink;
use crate::text;

use super::SectionsProps;
use crate::ui::outline_id;

/// Small maps side by side; each leads to its day.
#[component]
pub(super) fn Year(props: &SectionsProps) -> Html {
    let SectionsProps { atlas, backdrop, .. } = props;
    let view_box = backdrop.extent.map(|side| side.to_string()).join(" ");
    html! {
        <section id="year" aria-labelledby="year-title">
            <h2 id="year-title">{ atlas.words.year_title().to_owned() }</h2>
            <p>{ atlas.words.year_intro().to_owned() }</p>
            <ol class="year">{ for days(atlas).map(|day| small_map(atlas, &view_box, day)) }</ol>
        </section>
    }
}

fn days(atlas: &Shared<Atlas>) -> impl Iterator<Item = Day> {
    let (first, last) = (atlas.span.first(), atlas.span.last());
    let of_authority = |change: &&Change| change.shifts.iter().any(Shift::is_of_authority);
    let changes = atlas.changes().iter().filter(of_authority).map(|change| change.day);
    core::iter::once(first).chain(changes.filter(move |day| *day < last)).chain([last])
}

fn small_map(atlas: &Shared<Atlas>, view_box: &str, day: Day) -> Html {
    let frame = atlas.frame(day);
    let shape = |(district, standing)| {
        let (class, fill) = Fill::new(AccountView::All, standing).attributes(atlas);
        let href = format!("#{}", outline_id(atlas, district));
        html! { <use {href} class={classes!(class)} {fill} /> }
    };
    let address = permalink::address(atlas, day, None, AccountView::All);
    html! {
        <li>
            <a href={format!("#{address}")}>
                <svg viewBox={view_box.to_owned()} aria-hidden="true">
                    { for frame.standings().map(shape) }
                </svg>
                <b>{ text::in_full(&atlas.words, day) }</b>
            </a>
            <p>{ text::sentence(atlas, AccountView::All, frame) }</p>
        </li>
    }
}
