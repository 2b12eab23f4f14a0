//! Comparing two days.

use std::cell::RefCell;
use std::rc::Rc;

use crate::ui::view::{View, view as memo};
use markup::html;
use yew::prelude::*;

use crate::domain::{AccountView, Atlas, Day, Shared, Way};
use crate::session::Action;
use crate::text;

use crate::ui::Dispatch;
use crate::ui::fresh::fresh;
use crate::ui::time::date_field::{DateField, Purpose};

/// What differs between the shown day and the one compared with, which can be changed.
#[derive(PartialEq)]
pub(in crate::ui) struct Compare {
    pub atlas: Shared<Atlas>,
    /// The day compared with.
    pub pinned: Day,
    /// The shown day.
    pub day: Day,
    pub view: AccountView,
    pub dispatch: Dispatch,
}

impl View for Compare {
    fn html(&self) -> Html {
        let Self { atlas, pinned, day, view, dispatch } = self;
        let words = atlas.words();
        let swap = dispatch.clone();
        let field = DateField {
            atlas: atlas.clone(),
            id: "compare-with",
            name: words.compare_with().to_owned(),
            day: *pinned,
            purpose: Purpose::Compare,
            dispatch: dispatch.clone(),
        };
        html! {
            <div class="compare" role="group" aria-label={words.comparison()}>
                <p id="difference">{ fresh(difference(atlas, *view, *day, *pinned)) }</p>
                <div class="compare-buttons">
                    { memo(field) }
                    <button type="button" id="swap" onclick={move |_: MouseEvent| swap.dispatch(Action::Swap)}>{ words.swap() }</button>
                </div>
            </div>
        }
    }
}

/// The button that begins to compare, with the day before the last change, and ends it.
#[derive(PartialEq)]
pub(in crate::ui) struct CompareButton {
    pub atlas: Shared<Atlas>,
    pub comparing: bool,
    /// The shown day, asked for when it is to be compared: a new day is no reason to render.
    pub shown: Rc<RefCell<Day>>,
    pub dispatch: Dispatch,
}

impl View for CompareButton {
    fn html(&self) -> Html {
        let Self { atlas, comparing, shown, dispatch } = self;
        let words = atlas.words();
        let name = if *comparing { words.stop_comparing() } else { words.compare() };
        let onclick = {
            let (atlas, shown, dispatch) = (atlas.clone(), shown.clone(), dispatch.clone());
            let comparing = *comparing;
            move |_: MouseEvent| {
                let other = (!comparing).then(|| before_last_change(&atlas, *shown.borrow()));
                dispatch.dispatch(Action::Compare(other));
            }
        };
        html! { <button type="button" id="compare" {onclick}>{ fresh(name.to_owned()) }</button> }
    }
}

/// The day before the last change up to this day; without one, the day of the next change.
fn before_last_change(atlas: &Atlas, day: Day) -> Day {
    let last = atlas.change_on(day).map(|change| change.day);
    let last = last.or_else(|| atlas.next_change(day, Way::Back, None));
    let before = last.and_then(|change| change.checked_add(-1));
    before.or_else(|| atlas.next_change(day, Way::On, None)).unwrap_or(day)
}

fn difference(atlas: &Atlas, view: AccountView, day: Day, pinned: Day) -> String {
    if day == pinned {
        return atlas.words().pinned().to_owned();
    }
    text::difference(atlas, view, pinned, day)
}
