//! Comparing two days.

use yew::prelude::*;

use crate::domain::{Atlas, Day, Shared};
use crate::paint::View;
use crate::session::Action;
use crate::text;

use crate::ui::Dispatch;
use crate::ui::time::date_field::DateField;

/// A button that pins the shown day; then the pinned day to be changed, and what differs.
pub(in crate::ui) fn compare(
    atlas: &Shared<Atlas>,
    view: View,
    day: Day,
    pinned: Option<Day>,
    dispatch: &Dispatch,
) -> Html {
    let button = |id: &'static str, name: &'static str, action: Action| {
        let dispatch = dispatch.clone();
        let onclick = move |_: MouseEvent| dispatch.dispatch(action.clone());
        html! { <button type="button" {id} {onclick}>{ name }</button> }
    };
    let Some(pinned) = pinned else {
        return html! {
            <div class="compare">
                { button("compare", "Compare with another day", Action::Compare(Some(day))) }
            </div>
        };
    };
    let on_day = {
        let dispatch = dispatch.clone();
        Callback::from(move |(day, _)| dispatch.dispatch(Action::Compare(Some(day))))
    };
    html! {
        <div class="compare" role="group" aria-label="Comparison">
            <p id="difference">{ difference(atlas, view, day, pinned) }</p>
            <DateField id="compare-with" name="Compare with" span={atlas.span} day={pinned} {on_day} />
            <div class="compare-buttons">
                { button("swap", "Swap days", Action::Swap) }
                { button("compare", "Stop comparing", Action::Compare(None)) }
            </div>
        </div>
    }
}

fn difference(atlas: &Atlas, view: View, day: Day, pinned: Day) -> String {
    if day == pinned {
        return "This day is pinned. Move the date: the map shows what differs.".to_owned();
    }
    text::difference(atlas, view, pinned, day)
}
