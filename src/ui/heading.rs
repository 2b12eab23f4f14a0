//! The day.

use yew::prelude::*;

use crate::domain::{Atlas, Day, Shared};
use crate::text;

use super::Dispatch;
use super::fresh::fresh;
use super::time::date_field::{DateField, Purpose};
use super::view::view;

/// The shown day, the largest words on the page, and beside it a field to type another, which follows the day
/// once that has settled, as a native date field is dear to set; the way to compare, and to what can be taken away.
pub(super) fn heading(
    atlas: &Shared<Atlas>,
    day: Day,
    settled: Day,
    compare: Html,
    dispatch: &Dispatch,
) -> Html {
    let field = DateField {
        atlas: atlas.clone(),
        id: "go-to",
        name: atlas.words().go_to_date().to_owned(),
        day: settled,
        purpose: Purpose::Show,
        dispatch: dispatch.clone(),
    };
    html! {
        <div class="heading">
            { date(atlas, day) }
            <div class="tools">
                { view(field) }
                { compare }
                <a class="take-link served" href="#take">{ atlas.words().take_link().to_owned() }</a>
            </div>
        </div>
    }
}

/// The shown day in words.
pub(super) fn date(atlas: &Atlas, day: Day) -> Html {
    html! {
        <h2 class="day">
            <span><time key={day.to_string()} datetime={day.to_string()}>{ text::told(atlas, day) }</time></span>
            { " " }
            <span class="weekday">{ fresh(text::weekday_told(atlas, day).to_owned()) }</span>
        </h2>
    }
}
