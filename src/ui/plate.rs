//! The map alone, with its date.

use yew::prelude::*;

use crate::geometry::Sheet;
use crate::session::Session;
use crate::text;

use super::chart::map::{Map, Rings};
use super::time::slider::Slider;

/// What a plate is made of.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct PlateProps {
    /// The size of the map.
    pub sheet: Sheet,
    /// What it opens with.
    pub start: Session,
}

/// A date, a slider and the map, without lists: for records of many districts.
#[component]
pub fn Plate(props: &PlateProps) -> Html {
    let start = props.start.clone();
    let session = use_reducer(move || start);
    let dispatch = session.dispatcher();
    let Session { atlas, day, view, .. } = &*session;
    let title = use_memo((), |()| AttrValue::from(atlas.title.clone()));
    html! {
        <main class="plate" data-day={day.to_string()} data-view={view.id(atlas).to_owned()}>
            <h2><time datetime={day.to_string()}>{ text::in_full(&atlas.words, *day) }</time></h2>
            <Slider {atlas} day={*day} dispatch={dispatch.clone()} />
            <Map
                {atlas}
                sheet={props.sheet}
                view={*view}
                day={atlas.epoch(*day).span.first()}
                sentence={&*title}
                rings={Rings::default()}
                {dispatch}
            />
        </main>
    }
}
