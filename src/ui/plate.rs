//! The map alone, with its date.

use markup::html;
use yew::prelude::*;

use crate::domain::{AccountId, Shared};
use crate::geometry::Scene;
use crate::session::Session;
use crate::text;

use super::chart::map::{Map, Rings};
use super::time::slider::Slider;
use super::view::{View as _, view as memo};

/// What a plate is made of.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct PlateProps {
    /// What the map is drawn from.
    pub scene: Shared<Scene>,
    /// What it opens with.
    pub start: Session,
}

/// A date, a slider and the map, without lists: for records of many areas.
#[component]
pub fn Plate(props: &PlateProps) -> Html {
    let start = props.start.clone();
    let session = use_reducer(move || start);
    let dispatch = session.dispatcher();
    let Session { atlas, view, .. } = &*session;
    let day = session.day();
    let map = |account: AccountId| {
        let map = Map {
            atlas: atlas.clone(),
            scene: props.scene.clone(),
            account,
            state: atlas.state(day).clone(),
            rings: Rings::default(),
            events: Vec::new(),
            dispatch: Some(dispatch.clone()),
        };
        html! { <figure>{ memo(map) }</figure> }
    };
    html! {
        <main class="plate" data-day={day.to_string()} data-view={view.id(atlas.record())}>
            <h2><time datetime={day.to_string()}>{ text::told(atlas, day) }</time></h2>
            { Slider { atlas: atlas.clone(), day, dispatch: dispatch.clone() }.html() }
            <div class="maps">{ for atlas.record().shown(*view).map(map) }</div>
        </main>
    }
}
