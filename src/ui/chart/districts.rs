//! The districts on a map.

use yew::prelude::*;

use crate::browser;
use crate::domain::{AccountView, Atlas, Day, Shared};
use crate::session::Action;

use crate::ui::Dispatch;

#[derive(PartialEq, Properties)]
pub(in crate::ui) struct DistrictsProps {
    pub atlas: Shared<Atlas>,
    /// Any day of the epoch that is shown.
    pub day: Day,
    pub view: AccountView,
    /// How a choice is told; `None` on the map of the day compared with.
    pub dispatch: Option<Dispatch>,
}

/// The districts' areas, filled by their standing; a click opens the details of the one it meets.
///
/// The build has drawn the shapes; from then on each is touched only where its own standing changes,
/// however many there are.
#[component]
pub(in crate::ui) fn Districts(props: &DistrictsProps) -> Html {
    let DistrictsProps { atlas, day, view, dispatch } = props;
    let place = use_node_ref();
    let compared = dispatch.is_none();
    browser::use_districts(&place, atlas, *day, *view, compared);
    let onclick = {
        let (atlas, dispatch) = (atlas.clone(), dispatch.clone());
        move |event: MouseEvent| {
            let met = browser::key_of_district(&event).and_then(|key| atlas.district(&key));
            if let (Some(district), Some(dispatch)) = (met, &dispatch) {
                dispatch.dispatch(Action::Choose(district));
            }
        }
    };
    let name = if compared { "districts-compared" } else { "districts" };
    html! { <g data-kept={name} ref={place} {onclick}></g> }
}
