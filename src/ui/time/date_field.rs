//! A date, to be typed.

use core::cell::RefCell;

use markup::html;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::domain::{Atlas, Day, Shared};
use crate::session::Action;
use crate::text;

use crate::ui::Dispatch;
use crate::ui::view::View;

thread_local! {
    // A date is one already when its year has been begun, and whoever sets the field then takes the rest for another
    // year.
    static TYPED: RefCell<Typed> = const { RefCell::new(Typed { id: "", text: String::new(), day: None, left: true }) };
}

/// What was typed into a field since it got the focus.
struct Typed {
    /// The id of the field.
    id: &'static str,
    text: String,
    /// The last day that it was.
    day: Option<Day>,
    /// Whether the focus has left the field.
    left: bool,
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
            Self::Show => Action::Type(day),
            Self::Compare => Action::Compare(Some(day)),
        }
    }
}

impl View for DateField {
    fn html(&self) -> Html {
        let Self { atlas, id, name, day, purpose, dispatch } = self;
        let span = atlas.span();
        let oninput = {
            let (id, purpose, dispatch) = (*id, *purpose, dispatch.clone());
            move |event: InputEvent| {
                let field: HtmlInputElement = event.target_unchecked_into();
                // Empty while a part is missing: nothing to say yet.
                let text = field.value();
                let day = text.parse().ok().filter(|day| span.contains(*day));
                let first = TYPED.with_borrow_mut(|typed| {
                    let first = typed.id != id || typed.left;
                    let before = typed.day.filter(|_| !first);
                    *typed = Typed { id, text, day: day.or(before), left: false };
                    first
                });
                if let Some(day) = day {
                    dispatch.dispatch(purpose.action(day, first));
                }
            }
        };
        let value = TYPED.with_borrow(|typed| {
            let stays = typed.id == *id && (!typed.left || typed.day == Some(*day));
            if stays { typed.text.clone() } else { day.to_string() }
        });
        let why = format!("{id}-why");
        // Native date fields begin with the year 1.
        let kind = if span.first().year() < 1 { "text" } else { "date" };
        html! {
            <div class="date-field">
                <label for={*id} class="unseen">{ name }</label>
                <input
                    type={kind}
                    id={*id}
                    min={span.first().to_string()}
                    max={span.last().to_string()}
                    {value}
                    aria-describedby={&why}
                    onblur={|_: FocusEvent| TYPED.with_borrow_mut(|typed| typed.left = true)}
                    {oninput}
                />
                <p class="refused" id={why} role="alert">
                    { text::within(atlas, atlas.words().only_dates()) }
                </p>
            </div>
        }
    }
}
