//! Everything that moves the date.

pub(in crate::ui) mod axis;
pub(in crate::ui) mod date_field;
pub(in crate::ui) mod keys;
mod mark;
mod marks;
mod play;
pub(in crate::ui) mod slider;
pub(in crate::ui) mod steps;

use yew::prelude::*;

use crate::browser;
use crate::domain::{Atlas, Day, Shared};
use crate::session::Pace;
use crate::text;

use crate::ui::Dispatch;
use mark::{Mark, Marked, merged};
use marks::Marks;
use play::PaceOfPlay;
use slider::Slider;
use steps::{Steps, Ways};

#[derive(PartialEq, Properties)]
pub(in crate::ui) struct TimeProps {
    pub atlas: Shared<Atlas>,
    pub day: Day,
    pub playing: bool,
    pub pace: Pace,
    pub dispatch: Dispatch,
}

/// The way of the thumb on a page of middling width, in pixels: until the real one is known.
const UNKNOWN_WIDTH: u32 = 520;

/// Steps, the events of the year, the slider, and what changes on the day.
#[component]
pub(in crate::ui) fn Time(props: &TimeProps) -> Html {
    let TimeProps { atlas, day, playing, pace, dispatch } = props;
    let strip = use_node_ref();
    let width = browser::use_width(&strip, UNKNOWN_WIDTH);
    let active = use_state_eq(|| None::<usize>);
    let marks = use_memo((atlas.clone(), width), |(atlas, width)| merged(atlas, *width));
    let named = active.and_then(|i| marks.get(i));
    let shown = use_mut_ref(|| *day);
    *shown.borrow_mut() = *day;
    html! {
        <div class="time">
            <Steps {atlas} ways={Ways::from(atlas, *day, None)} playing={*playing} {dispatch} />
            <div class="strip" dir="ltr" ref={strip}>
                <Marks {atlas} {shown} marks={Marked(marks.clone())} active={*active} on_active={active.setter()} {dispatch} />
            </div>
            <Slider {atlas} day={*day} {dispatch} />
            { told(atlas, *day, named) }
            <PaceOfPlay {atlas} pace={*pace} {dispatch} />
        </div>
    }
}

/// The mark that is pointed at; else what changes on the day.
fn told(atlas: &Shared<Atlas>, day: Day, named: Option<&Mark>) -> Html {
    let (lead, words) = named.map_or_else(
        || (text::position(atlas, day, None), text::on_this_day(atlas, day)),
        |mark| text::events(atlas, &mark.events),
    );
    html! { <p class="told"><b>{ text::stopped(&atlas.words, &lead) }{ " " }</b>{ words }</p> }
}
