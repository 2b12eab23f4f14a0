//! Which account the map shows.

use yew::prelude::*;

use crate::domain::{Atlas, Shared};
use crate::paint::View;
use crate::session::Action;

use super::Dispatch;

#[derive(PartialEq, Properties)]
pub(super) struct ViewSwitchProps {
    pub atlas: Shared<Atlas>,
    pub view: View,
    pub dispatch: Dispatch,
}

/// Three native radio buttons.
#[component]
pub(super) fn ViewSwitch(props: &ViewSwitchProps) -> Html {
    let ViewSwitchProps { atlas, view: shown, dispatch } = props;
    let option = |view: View| {
        let dispatch = dispatch.clone();
        let name = match view {
            View::Both => atlas.words.both(),
            View::Only(basis) => &atlas.accounts[basis].name,
        };
        html! {
            <label>
                <input
                    type="radio"
                    name="view"
                    value={view.id()}
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
            { for View::ALL.map(option) }
        </fieldset>
    }
}
