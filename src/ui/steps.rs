//! The date, to be stepped.

use yew::prelude::*;

use crate::domain::{Day, DaySpan};
use crate::session::Action;

use super::Dispatch;

#[derive(PartialEq, Properties)]
pub(super) struct StepsProps {
    pub span: DaySpan,
    pub day: Day,
    pub dispatch: Dispatch,
}

/// One day back and one day on. At an end the button stays where it is and says so.
#[component]
pub(super) fn Steps(props: &StepsProps) -> Html {
    let StepsProps { span, day, dispatch } = props;
    let step = |days: i32| {
        let dispatch = dispatch.clone();
        move |_: MouseEvent| dispatch.dispatch(Action::Step(days))
    };
    html! {
        <div class="steps" role="group" aria-label="Steps">
            <button id="previous-day" type="button" aria-disabled={ended(*day == span.first())} onclick={step(-1)}>
                <span aria-hidden="true">{ "‹ " }</span>{ "Previous day" }
            </button>
            <button id="next-day" type="button" aria-disabled={ended(*day == span.last())} onclick={step(1)}>
                { "Next day" }<span aria-hidden="true">{ " ›" }</span>
            </button>
        </div>
    }
}

fn ended(at_the_end: bool) -> Option<&'static str> {
    at_the_end.then_some("true")
}
