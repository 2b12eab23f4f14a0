//! A date, to be typed.

use core::cell::Cell;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::domain::{Atlas, Day, Shared};
use crate::session::Action;
use crate::text;

use crate::ui::Dispatch;
use crate::ui::view::View;

thread_local! {
    // One field has the focus at a time: whether nothing has been typed into it since it got it.
    static JUST_FOCUSED: Cell<bool> = const { Cell::new(true) };
}

/// A native date field that applies at once. A date outside the span stays as typed, and once it is left the field
/// says why it is not shown: the style sheet asks the browser whether it is valid.
#[derive(PartialEq)]
pub(in crate::ui) struct DateField {
    pub atlas: Shared<Atlas>,
    pub id: &'static str,
    pub name: String,
    /// What the field shows, once nothing moves it.
    pub day: Day,
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

impl View for DateField {
    fn html(&self) -> Html {
        let Self { atlas, id, name, day, purpose, dispatch } = self;
        let span = atlas.span;
        let oninput = {
            let (purpose, dispatch) = (*purpose, dispatch.clone());
            move |event: InputEvent| {
                let field: HtmlInputElement = event.target_unchecked_into();
                // Empty while a part is missing: nothing to say yet.
                let day = field.value().parse().ok().filter(|day| span.contains(*day));
                if let Some(day) = day {
                    dispatch.dispatch(purpose.action(day, JUST_FOCUSED.replace(false)));
                }
            }
        };
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
                    value={day.to_string()}
                    aria-describedby={why.clone()}
                    onfocus={|_: FocusEvent| JUST_FOCUSED.set(true)}
                    {oninput}
                />
                <p class="refused" id={why} role="alert">
                    { text::within(atlas, atlas.words.only_dates()) }
                </p>
            </div>
        }
    }
}
