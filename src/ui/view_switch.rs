//! Which account the map shows.

use crate::ui::view::View;
use markup::html;
use yew::prelude::*;

use crate::browser;
use crate::domain::{AccountView, Atlas, Shared};
use crate::session::Action;
use crate::text;

use super::Dispatch;

/// Three native radio buttons.
#[derive(PartialEq)]
pub(super) struct ViewSwitch {
    pub atlas: Shared<Atlas>,
    pub view: AccountView,
    pub dispatch: Dispatch,
}

impl View for ViewSwitch {
    fn html(&self) -> Html {
        let Self { atlas, view: shown, dispatch } = self;
        if atlas.record().accounts.len() < 2 {
            return Html::default();
        }
        let option = |view: AccountView| {
            let dispatch = dispatch.clone();
            let name = text::view(atlas, view);
            let onchange = move |_: Event| {
                let dispatch = dispatch.clone();
                browser::once_painted(move || dispatch.dispatch(Action::Show(view)));
            };
            html! {
                <label>
                    <input
                        type="radio"
                        name="view"
                        value={view.id(atlas.record())}
                        checked={*shown == view}
                        {onchange}
                    />
                    <span>{ name }</span>
                </label>
            }
        };
        html! {
            <fieldset class="switch view-switch">
                <legend class="unseen">{ atlas.words().which_account() }</legend>
                { for atlas.record().views().map(option) }
            </fieldset>
        }
    }
}
