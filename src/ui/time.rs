//! Everything that moves the date.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser;
use crate::domain::{Atlas, Day, Shared};
use crate::session::Pace;
use crate::text;

use super::Dispatch;
use super::mark::{Mark, merged};
use super::marks::Marks;
use super::play::pace as pace_of_play;
use super::slider::Slider;
use super::steps::steps;

#[derive(PartialEq, Properties)]
pub(super) struct TimeProps {
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
pub(super) fn Time(props: &TimeProps) -> Html {
    let TimeProps { atlas, day, playing, pace, dispatch } = props;
    let strip = use_node_ref();
    let width = browser::use_width(&strip, UNKNOWN_WIDTH);
    let active = use_state_eq(|| None::<usize>);
    let marks = use_memo((atlas.clone(), width), |(atlas, width)| merged(atlas, *width));
    let named = active.and_then(|i| marks.get(i));
    let on_active = {
        let active = active.setter();
        Callback::from(move |i| active.set(i))
    };
    html! {
        <div class="time">
            { steps(atlas, *day, *playing, dispatch) }
            <div class="strip" dir="ltr" ref={strip}>
                <Marks {atlas} day={*day} marks={Marked(marks.clone())} active={*active} {on_active} {dispatch} />
            </div>
            <Slider {atlas} day={*day} {dispatch} />
            { told(atlas, *day, named) }
            { pace_of_play(*pace, dispatch) }
        </div>
    }
}

/// The marks, equal when they are the very same.
#[derive(Clone)]
pub(super) struct Marked(pub Rc<Vec<Mark>>);

impl PartialEq for Marked {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// The mark that is pointed at; else what changes on the day.
fn told(atlas: &Shared<Atlas>, day: Day, named: Option<&Mark>) -> Html {
    let (lead, words) = named.map_or_else(
        || (text::position(atlas, day, None), text::on_this_day(atlas, day)),
        |mark| text::events(atlas, &mark.events),
    );
    html! { <p class="told"><b>{ lead }{ ". " }</b>{ words }</p> }
}
