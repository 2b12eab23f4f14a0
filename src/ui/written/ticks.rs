//! Beneath the slider.

use yew::prelude::*;

use crate::domain::{Atlas, Change, Day, Shared, Shift};
use crate::text;
use crate::ui::time::axis::Axis;

#[derive(PartialEq, Properties)]
pub(super) struct TicksProps {
    pub atlas: Shared<Atlas>,
}

/// A tick where each month begins, and a wedge at each change: filled where an authority changes,
/// hollow where only a situation does.
#[component]
pub(super) fn Ticks(props: &TicksProps) -> Html {
    let atlas = &props.atlas;
    let axis = Axis { span: atlas.span };
    let tick = |month: Day| {
        let x = axis.at(month);
        html! {
            <>
                <line x1={x.clone()} x2={x.clone()} y1="6" y2="12" />
                <text {x} dx="3" y="20">{ text::month_initial(&atlas.words, month.month()) }</text>
            </>
        }
    };
    let wedge = |change: &Change| {
        let of_authority = change.shifts.iter().any(Shift::is_of_authority);
        let kind = if of_authority { "of-authority" } else { "of-situation" };
        html! {
            <svg class={classes!("wedge", kind)} x={axis.at(change.day)} overflow="visible">
                <path d="M-4 7h8l-4-7z" />
            </svg>
        }
    };
    html! {
        <>
            { for axis.span.days().filter(|day| day.day() == 1).map(tick) }
            { for atlas.changes().iter().map(wedge) }
        </>
    }
}
