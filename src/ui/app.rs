//! The whole page.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser;
use crate::domain::Shared;
use crate::geometry::Sheet;
use crate::session::{Action, Session};
use crate::text;

use super::details::Details;
use super::heading::{DayHeading, Masthead, Sentence};
use super::lanes::Lanes;
use super::legend::Legend;
use super::map::Map;
use super::notice::Notice;
use super::paints::Paints;
use super::slider::Slider;
use super::steps::Steps;
use super::view_switch::ViewSwitch;

/// What the page is made of.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AppProps {
    /// The drawing.
    pub sheet: Shared<Sheet>,
    /// What the page opens with.
    pub start: Session,
}

impl Reducible for Session {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        self.after(action).map_or(self, Rc::new)
    }
}

/// The whole page: one session, and what it shows.
#[component]
pub fn App(props: &AppProps) -> Html {
    let start = props.start.clone();
    let session = use_reducer(move || start);
    let dispatch = session.dispatcher();
    browser::use_page(&session, &props.start);

    let Session { atlas, day, view, chosen, amendments } = &*session;
    let (day, view, chosen) = (*day, *view, *chosen);
    let frame = atlas.frame(day).clone();
    let standing = chosen.and_then(|district| Some((district, frame.of(district)?.clone())));
    html! {
        <>
            <Masthead {atlas} />
            <main class="page" data-day={day.to_string()} data-view={view.id()}>
                <div class="lead">
                    <DayHeading {day} />
                    <Sentence {atlas} {view} frame={frame.clone()} />
                    <Notice {atlas} {day} amendments={amendments.clone()} />
                </div>
                <Paints {atlas} />
                <div class="chart">
                    <Map {atlas} sheet={&props.sheet} {view} frame={frame.clone()} {chosen} dispatch={dispatch.clone()} />
                </div>
                <div class="time">
                    <Steps span={atlas.span} {day} dispatch={dispatch.clone()} />
                    <Slider span={atlas.span} {day} dispatch={dispatch.clone()} />
                </div>
                <div class="key">
                    <ViewSwitch {atlas} {view} dispatch={dispatch.clone()} />
                    <Legend {atlas} {view} frame={frame.clone()} />
                </div>
                <Lanes {atlas} {day} {frame} {chosen} dispatch={dispatch.clone()} />
                if let Some((district, standing)) = standing {
                    <Details {atlas} {district} {standing} {day} {dispatch} />
                } else {
                    <p class="hint">{ text::HINT }</p>
                }
            </main>
        </>
    }
}
