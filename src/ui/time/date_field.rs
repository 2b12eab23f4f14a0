//! A date, to be typed.

use core::cell::RefCell;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::domain::{Atlas, Day, Shared};
use crate::session::Action;
use crate::text;

use crate::ui::Dispatch;
use crate::ui::view::View;

thread_local! {
    // The id of the field that has been typed into since it got the focus, and what stands in it. A date is one
    // already when its year has been begun, and whoever sets the field then takes the rest for another year.
    static TYPED: RefCell<(&'static str, String)> = const { RefCell::new(("", String::new())) };
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
            let (id, purpose, dispatch) = (*id, *purpose, dispatch.clone());
            move |event: InputEvent| {
                let field: HtmlInputElement = event.target_unchecked_into();
                // Empty while a part is missing: nothing to say yet.
                let text = field.value();
                let day = text.parse().ok().filter(|day| span.contains(*day));
                let first = TYPED.replace((id, text)).0 != id;
                if let Some(day) = day {
                    dispatch.dispatch(purpose.action(day, first));
                }
            }
        };
        let value = TYPED.with_borrow(
            |(typed, text)| {
                if typed == id { text.clone() } else { day.to_string() }
            },
        );
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
                    {value}
                    aria-describedby={why.clone()}
                    onblur={|_: FocusEvent| drop(TYPED.take())}
                    {oninput}
                />
                <p class="refused" id={why} role="alert">
                    { text::within(atlas, atlas.words.only_dates()) }
                </p>
            </div>
        }
    }
}
