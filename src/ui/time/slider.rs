//! The date, to be dragged.

use crate::ui::view::{View, view};
use markup::html;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::domain::{Atlas, Day, Shared};
use crate::drawing::Part;
use crate::session::Action;
use crate::text;

use super::keys;
use crate::ui::Dispatch;

/// A native range over the days of the span; its value is the number of days since the first. It rests at the stops.
#[derive(PartialEq)]
pub(in crate::ui) struct Slider {
    pub atlas: Shared<Atlas>,
    pub day: Day,
    pub dispatch: Dispatch,
}

impl View for Slider {
    fn html(&self) -> Html {
        let Self { atlas, day, dispatch } = self;
        let (span, day) = (atlas.span(), *day);
        let oninput = {
            let (atlas, dispatch) = (atlas.clone(), dispatch.clone());
            move |event: InputEvent| {
                let slider: HtmlInputElement = event.target_unchecked_into();
                let Ok(index) = slider.value().parse() else { return };
                let asked = span.day_at(index);
                let (stop, by) = (atlas.nearest_stop(asked), asked.since(day));
                if stop != asked {
                    slider.set_value(&span.index_of(stop).to_string());
                }
                // One place on without a hand on it is how assistive technology asks for the next stop.
                let held = slider.matches(":active").unwrap_or_default();
                let steps = stop == day && by.abs() == 1 && !held;
                dispatch.dispatch(if steps { Action::Step(by) } else { Action::Slide(asked) });
            }
        };
        html! {
            <div class="slider" dir="ltr">
                <input
                    type="range"
                    id="day"
                    min="0"
                    max={span.last_index().to_string()}
                    step="1"
                    value={span.index_of(day).to_string()}
                    aria-label={text::within(atlas, atlas.words().slider())}
                    aria-valuetext={text::spoken(atlas, day)}
                    aria-keyshortcuts="[ ] Shift+ArrowLeft Shift+ArrowRight"
                    autocomplete="off"
                    // Prerendered it follows nothing yet: the early script enables it.
                    disabled={cfg!(feature = "ssr")}
                    {oninput}
                    onkeydown={keys::listen(dispatch, keys::slider)}
                />
                <svg class="ticks" aria-hidden="true">{ view(Part::Ticks(atlas.clone())) }</svg>
            </div>
        }
    }
}
