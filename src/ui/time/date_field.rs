//! A date, to be typed.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::domain::{Day, DaySpan};
use crate::session::Action;
use crate::text;

use crate::ui::Dispatch;

#[derive(PartialEq, Properties)]
pub(in crate::ui) struct DateFieldProps {
    pub id: &'static str,
    pub name: &'static str,
    pub span: DaySpan,
    pub day: Day,
    /// What a typed day is for.
    pub purpose: Purpose,
    pub dispatch: Dispatch,
}

/// What a typed day is for.
#[derive(Clone, Copy, PartialEq)]
pub(in crate::ui) enum Purpose {
    /// To be shown.
    Show,
    /// To be compared with.
    Compare,
}

impl Purpose {
    /// What a day does that is typed; every key gives one, and only the first since the field was entered
    /// leaves a place to go back to.
    const fn action(self, day: Day, first: bool) -> Action {
        match self {
            Self::Show if first => Action::GoTo(day),
            Self::Show => Action::Slide(day),
            Self::Compare => Action::Compare(Some(day)),
        }
    }
}

/// A native date field that applies at once. A date outside the span stays as typed, and the field
/// says why it is not shown.
#[component]
pub(in crate::ui) fn DateField(props: &DateFieldProps) -> Html {
    let DateFieldProps { id, name, span, day, purpose, dispatch } = props;
    let (span, refused) = (*span, use_state_eq(|| None::<String>));
    let fresh = use_mut_ref(|| true);
    let onfocus = {
        let fresh = fresh.clone();
        move |_: FocusEvent| *fresh.borrow_mut() = true
    };
    let oninput = {
        let (purpose, dispatch, refused) = (*purpose, dispatch.clone(), refused.setter());
        move |event: InputEvent| {
            let field: HtmlInputElement = event.target_unchecked_into();
            let typed = field.value();
            match typed.parse::<Day>() {
                Ok(day) if span.contains(day) => {
                    refused.set(None);
                    dispatch.dispatch(purpose.action(day, fresh.replace(false)));
                }
                Ok(_) => refused.set(Some(typed)),
                // Empty while a part is missing: nothing to say yet.
                Err(_) => {}
            }
        }
    };
    {
        // Another way of moving the date takes back what was typed and refused.
        let refused = refused.setter();
        use_effect_with(*day, move |_| refused.set(None));
    }
    let why = format!("{id}-why");
    let is_refused = refused.is_some();
    html! {
        <div class="date-field">
            <label for={*id} class="unseen">{ *name }</label>
            <input
                type="date"
                id={*id}
                min={span.first().to_string()}
                max={span.last().to_string()}
                value={refused.as_ref().map_or_else(|| day.to_string(), Clone::clone)}
                aria-invalid={is_refused.then_some("true")}
                aria-describedby={is_refused.then(|| why.clone())}
                {onfocus}
                {oninput}
            />
            if is_refused {
                <p class="refused" id={why} role="alert">
                    { format!("Only {} to {}.", text::in_full(span.first()), text::in_full(span.last())) }
                </p>
            }
        </div>
    }
}
