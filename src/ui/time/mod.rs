//! Everything that moves the date.

pub(in crate::ui) mod date_field;
pub(in crate::ui) mod keys;
mod mark;
mod marks;
pub(in crate::ui) mod near;
mod play;
pub(in crate::ui) mod slider;
pub(in crate::ui) mod steps;

use std::cell::RefCell;
use std::rc::Rc;

use markup::html;
use yew::prelude::*;

use crate::browser;
use crate::domain::{Atlas, Day, Shared};
use crate::session::Session;
use crate::text;

use crate::ui::Dispatch;
use crate::ui::on_day::{Happenings, OnDay};
use mark::{Mark, Marked, merged};
use marks::Marks;
use play::PaceOfPlay;
use slider::Slider;
use steps::{Steps, Ways};

use crate::ui::view::{View as _, view};

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

/// Steps, the events of the span, the slider.
pub(in crate::ui) fn time(
    session: &Session,
    strip: &Strip,
    shown: &Rc<RefCell<Day>>,
    dispatch: &Dispatch,
) -> Html {
    let Session { atlas, playing, pace, .. } = session;
    let day = session.day();
    let Strip { place, marks, active } = strip;
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
            <div class="controls">
                { view(steps) }
                { view(pace) }
            </div>
            <div class="strip" dir="ltr" ref={place.clone()}>
                if !atlas.record().events.is_empty() { { view(marks) } }
            </div>
            { slider.html() }
        </div>
    }
}

impl Strip {
    /// What is told beside the maps: of the mark that is pointed at, else of the day.
    pub(in crate::ui) fn told(&self, atlas: &Shared<Atlas>, day: Day) -> OnDay {
        let atlas = atlas.clone();
        if let Some(mark) = self.active.and_then(|i| self.marks.get(i)) {
            let lead = text::events(&atlas, &mark.events).0;
            let (events, located) = (mark.events.clone(), Vec::new());
            let events = Happenings { atlas: atlas.clone(), events, located };
            return OnDay { atlas, lead, words: String::new(), events };
        }
        let events: Vec<usize> = atlas.record().events_on(day).map(|(i, _)| i).collect();
        let lead = text::stopped(atlas.words(), &text::position(&atlas, day, None));
        let words = text::on_this_day(&atlas, day, !events.is_empty());
        let located = atlas.record().located_on(day);
        let events = Happenings { atlas: atlas.clone(), events, located };
        OnDay { atlas, lead, words, events }
    }
}
