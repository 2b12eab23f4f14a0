//! Which account the map shows.

use yew::prelude::*;

use crate::domain::{AccountView, Atlas, Shared};
use crate::session::Action;
use crate::text;

use super::Dispatch;

#[derive(PartialEq, Properties)]
pub(super) struct ViewSwitchProps {
    pub atlas: Shared<Atlas>,
    pub view: AccountView,
    pub dispatch: Dispatch,
}

/// Three native radio buttons.
#[component]
pub(super) fn ViewSwitch(props: &ViewSwitchProps) -> Html {
    let ViewSwitchProps { atlas, view: shown, dispatch } = props;
    let option = |view: AccountView| {
        let dispatch = dispatch.clone();
        let name = text::view(atlas, view);
        html! {
            <label>
                <input
                    type="radio"
                    name="view"
                    value={view.id(atlas).to_owned()}
                    checked={*shown == view}
                    onchange={move |_: Event| dispatch.dispatch(Action::Show(view))}
                />
                <span>{ name.to_owned() }</span>
            </label>
        }
    };
    html! {
        <fieldset class="switch view-switch">
            <legend class="unseen">{ atlas.words.which_account().to_owned() }</legend>
            { for atlas.views().map(option) }
        </fieldset>
    }
}
