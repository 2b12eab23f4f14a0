//! Everything that moves the date.

pub(in crate::ui) mod date_field;
pub(in crate::ui) mod keys;
mod mark;
mod marks;
mod play;
pub(in crate::ui) mod slider;
pub(in crate::ui) mod steps;

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::browser;
use crate::domain::{Atlas, Day, Shared};
use crate::session::Session;
use crate::text;

use crate::ui::Dispatch;
use crate::ui::fresh::fresh;
use mark::{Mark, Marked, merged};
use marks::Marks;
use play::PaceOfPlay;
use slider::Slider;
use steps::{Steps, Ways};

use crate::ui::view::view;

/// The way of the thumb on a page of middling width, in pixels: until the real one is known.
const UNKNOWN_WIDTH: u32 = 520;

/// The events of the span as marks above the slider.
pub(in crate::ui) struct Strip {
    place: NodeRef,
    marks: Rc<Vec<Mark>>,
    /// The mark that is pointed at or has the focus.
    active: UseStateHandle<Option<usize>>,
}

/// The marks for the width that the strip has.
#[hook]
pub(in crate::ui) fn use_strip(atlas: &Shared<Atlas>) -> Strip {
    let place = use_node_ref();
    let width = browser::use_width(&place, UNKNOWN_WIDTH);
    let active = use_state_eq(|| None::<usize>);
    let marks = use_memo((atlas.clone(), width), |(atlas, width)| merged(atlas, *width));
    Strip { place, marks, active }
}

/// Steps, the events of the span, the slider, and what changes on the day.
pub(in crate::ui) fn time(
    session: &Session,
    strip: &Strip,
    shown: &Rc<RefCell<Day>>,
    dispatch: &Dispatch,
) -> Html {
    let Session { atlas, playing, pace, .. } = session;
    let day = session.day();
    let Strip { place, marks, active } = strip;
    let named = active.and_then(|i| marks.get(i));
    let steps = Steps {
        atlas: atlas.clone(),
        ways: Ways::from(atlas, day, None),
        playing: *playing,
        dispatch: dispatch.clone(),
    };
    let marks = Marks {
        atlas: atlas.clone(),
        shown: shown.clone(),
        all: Marked(marks.clone()),
        active: **active,
        on_active: active.setter(),
        dispatch: dispatch.clone(),
    };
    let slider = Slider { atlas: atlas.clone(), day, dispatch: dispatch.clone() };
    let pace = PaceOfPlay { atlas: atlas.clone(), pace: *pace, dispatch: dispatch.clone() };
    html! {
        <div class="time">
            { view(steps) }
            <div class="strip" dir="ltr" ref={place}>
                if !atlas.events.is_empty() { { view(marks) } }
            </div>
            { view(slider) }
            { told(atlas, day, named) }
            { view(pace) }
        </div>
    }
}

/// The mark that is pointed at; else what changes on the day.
fn told(atlas: &Shared<Atlas>, day: Day, named: Option<&Mark>) -> Html {
    let (lead, words) = named.map_or_else(
        || (text::position(atlas, day, None), text::on_this_day(atlas, day)),
        |mark| text::events(atlas, &mark.events),
    );
    let lead = text::stopped(&atlas.words, &lead);
    html! { <p class="told"><b>{ fresh(lead) }</b>{ " " }<span>{ fresh(words) }</span></p> }
}
