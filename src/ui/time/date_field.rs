//! A date, to be typed.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::domain::{Atlas, Day, Shared};
use crate::session::Action;
use crate::text;

use crate::ui::Dispatch;

#[derive(PartialEq, Properties)]
pub(in crate::ui) struct DateFieldProps {
    pub atlas: Shared<Atlas>,
    pub id: &'static str,
    pub name: AttrValue,
    /// What the field shows, once nothing moves it.
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
    let DateFieldProps { atlas, id, name, day, purpose, dispatch } = props;
    let (span, typed) = (atlas.span, use_state_eq(|| None::<String>));
    // Whether nothing has been typed since the field was entered, and the last day that was.
    let (fresh, sent) = (use_mut_ref(|| true), use_mut_ref(|| None::<Day>));
    let onfocus = {
        let fresh = fresh.clone();
        move |_: FocusEvent| *fresh.borrow_mut() = true
    };
    let oninput = {
        let (purpose, dispatch, typed) = (*purpose, dispatch.clone(), typed.setter());
        let sent = sent.clone();
        move |event: InputEvent| {
            let field: HtmlInputElement = event.target_unchecked_into();
            let text = field.value();
            // Empty while a part is missing: nothing to say yet.
            if let Ok(day) = text.parse::<Day>() {
                typed.set(Some(text));
                if span.contains(day) {
                    *sent.borrow_mut() = Some(day);
                    dispatch.dispatch(purpose.action(day, fresh.replace(false)));
                }
            }
        }
    };
    {
        // Another way of moving the date takes back what was typed.
        let typed = typed.setter();
        use_effect_with(*day, move |day| {
            if *sent.borrow() != Some(*day) {
                typed.set(None);
            }
        });
    }
    let is_refused =
        typed.as_ref().and_then(|it| it.parse().ok()).is_some_and(|it| !span.contains(it));
    let why = format!("{id}-why");
    // Native date fields begin with the year 1.
    let kind = if span.first().year() < 1 { "text" } else { "date" };
    html! {
        <div class="date-field">
            <label for={*id} class="unseen">{ name.clone() }</label>
            <input
                type={kind}
                id={*id}
                min={span.first().to_string()}
                max={span.last().to_string()}
                value={typed.as_ref().map_or_else(|| day.to_string(), Clone::clone)}
                aria-invalid={is_refused.then_some("true")}
                aria-describedby={is_refused.then(|| why.clone())}
                {onfocus}
                {oninput}
            />
            if is_refused {
                <p class="refused" id={why} role="alert">
                    { text::within(atlas, atlas.words.only_dates()) }
                </p>
            }
        </div>
    }
}
