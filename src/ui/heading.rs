//! The day.

use markup::html;
use yew::prelude::*;

use crate::domain::{Atlas, Day, Shared};
use crate::text;

use super::chart::compare::CompareButton;
use super::fresh::{fresh, fresh_day};
use super::time::date_field::{DateField, Purpose};
use super::view::{View, view};

/// The shown day, the largest words on the page, and what can be done with it.
pub(super) fn heading(atlas: &Atlas, day: Day, tools: Tools) -> Html {
    html! {
        <div class="heading">
            { date(atlas, day) }
            { view(tools) }
        </div>
    }
}

/// A field to type another day, which a drag sets only now and then, as a native date field is dear to set; the way to
/// compare, and to what can be taken away.
#[derive(PartialEq)]
pub(super) struct Tools {
    pub atlas: Shared<Atlas>,
    pub throttled: Day,
    pub compare: CompareButton,
}

impl View for Tools {
    fn html(&self) -> Html {
        let Self { atlas, throttled, compare } = self;
        let field = DateField {
            atlas: atlas.clone(),
            id: "go-to",
            name: atlas.words().go_to_date().to_owned(),
            day: *throttled,
            purpose: Purpose::Show,
            dispatch: compare.dispatch.clone(),
        };
        html! {
            <div class="tools">
                { view(field) }
                { compare.html() }
                <a class="take-link served" href="#take">{ atlas.words().take_link() }</a>
            </div>
        }
    }
}

/// The shown day in words.
pub(super) fn date(atlas: &Atlas, day: Day) -> Html {
    html! {
        <h2 class="day">
            <span class="told-day">
                { fresh_day(day, &text::told(atlas, day)) }
                { " " }
                <span class="weekday">{ fresh(text::weekday_told(atlas, day).to_owned()) }</span>
            </span>
        </h2>
    }
}
