//! Comparing two days.

use std::cell::RefCell;
use std::rc::Rc;

use crate::ui::view::View;
use yew::prelude::*;

use crate::domain::{AccountView, Atlas, Day, Shared};
use crate::session::Action;
use crate::text;

use crate::ui::Dispatch;
use crate::ui::fresh::fresh;
use crate::ui::time::date_field::{DateField, Purpose};

/// A button that pins the shown day; then the pinned day to be changed, and what differs.
#[derive(PartialEq)]
pub(in crate::ui) struct Compare {
    pub atlas: Shared<Atlas>,
    /// The day compared with, and what it is compared with: the shown day and view.
    pub pinned: Option<(Day, Day, AccountView)>,
    /// The shown day, asked for when it is to be pinned: a new day is no reason to render.
    pub shown: Rc<RefCell<Day>>,
    pub dispatch: Dispatch,
}

impl View for Compare {
    fn html(&self) -> Html {
        let Self { atlas, pinned, shown, dispatch } = self;
        let words = &atlas.words;
        let button = |id: &'static str, name: &str, action: fn(Day) -> Action| {
            let (dispatch, shown) = (dispatch.clone(), shown.clone());
            let onclick = move |_: MouseEvent| dispatch.dispatch(action(*shown.borrow()));
            html! { <button type="button" {id} {onclick}>{ name.to_owned() }</button> }
        };
        let Some((pinned, day, view)) = *pinned else {
            return html! {
                <div class="compare" key="off">
                    { button("compare", words.compare(), |day| Action::Compare(Some(day))) }
                </div>
            };
        };
        html! {
            <div class="compare" key="on" role="group" aria-label={words.comparison().to_owned()}>
                <p id="difference">{ fresh(difference(atlas, view, day, pinned)) }</p>
                <DateField {atlas} id="compare-with" name={words.compare_with().to_owned()} day={pinned} purpose={Purpose::Compare} {dispatch} />
                <div class="compare-buttons">
                    { button("swap", words.swap(), |_| Action::Swap) }
                    { button("compare", words.stop_comparing(), |_| Action::Compare(None)) }
                </div>
            </div>
        }
    }
}

fn difference(atlas: &Atlas, view: AccountView, day: Day, pinned: Day) -> String {
    if day == pinned {
        return atlas.words.pinned().to_owned();
    }
    text::difference(atlas, view, pinned, day)
}
