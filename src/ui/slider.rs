//! The date, to be dragged.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::domain::{Day, DaySpan};
use crate::session::Action;
use crate::text;

use super::Dispatch;
use super::axis::Axis;

#[derive(PartialEq, Properties)]
pub(super) struct SliderProps {
    pub span: DaySpan,
    pub day: Day,
    pub dispatch: Dispatch,
}

/// A native range over the days of the span; its value is the number of days since the first.
#[component]
pub(super) fn Slider(props: &SliderProps) -> Html {
    let SliderProps { span, day, dispatch } = props;
    let (span, day) = (*span, *day);
    let oninput = {
        let dispatch = dispatch.clone();
        move |event: InputEvent| {
            let slider: HtmlInputElement = event.target_unchecked_into();
            if let Ok(index) = slider.value().parse() {
                dispatch.dispatch(Action::GoTo(span.day_at(index)));
            }
        }
    };
    html! {
        <div class="slider">
            <input
                type="range"
                id="day"
                min="0"
                max={span.last_index().to_string()}
                step="1"
                value={span.index_of(day).to_string()}
                aria-label="Date"
                aria-valuetext={format!("{}, {}", text::weekday(day), text::in_full(day))}
                autocomplete="off"
                {oninput}
            />
            <Ticks {span} />
        </div>
    }
}

#[derive(PartialEq, Properties)]
struct TicksProps {
    span: DaySpan,
}

/// A tick where each month begins.
#[component]
fn Ticks(props: &TicksProps) -> Html {
    let axis = Axis { span: props.span };
    let tick = |month: Day| {
        let x = axis.at(month);
        html! {
            <>
                <line x1={x.clone()} x2={x.clone()} y1="0" y2="6" />
                <text {x} dx="3" y="14">{ text::month_initial(month.month()) }</text>
            </>
        }
    };
    html! { <svg class="ticks" aria-hidden="true">{ for axis.months().map(tick) }</svg> }
}
