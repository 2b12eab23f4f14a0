//! The session, and what it is shown as: the whole page, or the map in a frame of another.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::browser::{self, Paced};
use crate::domain::{AccountView, AreaId, Atlas, Day, Shared, State};
use crate::geometry::Scene;
use crate::session::Session;
use crate::text;

use super::chart::{Chart, Days};
use super::fresh::fresh;
use super::lanes::{Found, Lanes, Listed, lanes};
use super::time::{Strip, use_strip};
use super::view::View;
use super::{Dispatch, embed, page, voice};

/// What the page is made of.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct AppProps {
    /// What the maps are drawn from.
    pub scene: Shared<Scene>,
    /// What the page opens with.
    pub start: Session,
    /// Whether it stands in a frame of another page.
    pub framed: bool,
}

/// What a layout is made of.
pub(super) struct Shown<'a> {
    pub session: &'a Session,
    pub scene: &'a Shared<Scene>,
    pub state: &'a Shared<State>,
    /// The shown day, for what need not follow every one of a drag.
    pub throttled: Day,
    pub strip: Strip,
    /// The area that the keyboard has reached in the list, and that at whose lane the Tab key stops.
    pub reached: UseStateHandle<Option<AreaId>>,
    pub stop: UseStateHandle<Option<AreaId>>,
    /// The areas that have a lane, and what a search has found.
    pub listed: Rc<Listed>,
    pub found: UseStateHandle<Option<Found>>,
    /// The shown day, for what asks for it and does not follow it.
    pub day: Rc<RefCell<Day>>,
    /// The live region.
    pub status: NodeRef,
    pub dispatch: Dispatch,
}

/// One session, in one of two layouts.
#[component]
pub fn App(props: &AppProps) -> Html {
    let AppProps { scene, start, framed } = props;
    let opening = start.clone();
    let session = use_reducer(move || opening);
    let Paced { throttled, settled } = browser::use_paced(session.day());
    browser::use_page(&session, start, settled, *framed);
    let status = use_node_ref();
    let said = if settled == session.day() { voice::words(&session, start) } else { None };
    browser::use_said(&status, said);
    let state = session.atlas.state(session.day());
    let (stop, found) = (use_state_eq(|| start.chosen), use_state_eq(|| None::<Found>));
    // By the day at rest: no lane comes or goes under a drag.
    let resting = session.atlas.state(settled).clone();
    let held = [session.chosen, *stop];
    let listed = use_memo((resting, (*found).clone(), held), |(state, found, held)| {
        Listed::of(session.atlas.record(), state, found.as_deref(), *held)
    });
    let day = use_mut_ref(|| session.day());
    *day.borrow_mut() = session.day();
    let shown = Shown {
        session: &session,
        scene,
        state,
        throttled,
        strip: use_strip(&session.atlas),
        reached: use_state_eq(|| None),
        stop,
        listed,
        found,
        day,
        status,
        dispatch: session.dispatcher(),
    };
    if *framed { embed::layout(&shown) } else { page::layout(&shown) }
}

impl Shown<'_> {
    /// What holds on the day, in words.
    pub(super) fn sentence(&self) -> Sentence {
        let Session { atlas, view, .. } = self.session;
        Sentence { atlas: atlas.clone(), view: *view, state: self.state.clone() }
    }

    /// The maps.
    pub(super) fn chart(&self) -> Chart {
        let Session { atlas, view, chosen, .. } = self.session;
        let day = self.session.day();
        Chart {
            atlas: atlas.clone(),
            scene: self.scene.clone(),
            view: *view,
            days: Days::of(atlas, day, self.session.pinned()),
            state: self.state.clone(),
            events: atlas.record().located_on(day),
            chosen: *chosen,
            reached: *self.reached,
            dispatch: self.dispatch.clone(),
        }
    }

    /// The list of areas, with words around it or without.
    pub(super) fn lanes(&self, bare: bool) -> Html {
        let Session { atlas, chosen, .. } = self.session;
        let areas = Lanes {
            atlas: atlas.clone(),
            state: self.state.clone(),
            chosen: *chosen,
            listed: self.listed.clone(),
            on_search: self.found.setter(),
            stop: self.stop.clone(),
            on_reach: self.reached.setter(),
            dispatch: self.dispatch.clone(),
        };
        lanes(areas, self.session.day(), bare)
    }
}

/// What holds on a day, in words: other ones once an epoch, not once a day.
#[derive(PartialEq)]
pub(super) struct Sentence {
    atlas: Shared<Atlas>,
    view: AccountView,
    state: Shared<State>,
}

impl View for Sentence {
    fn html(&self) -> Html {
        fresh(text::sentence(&self.atlas, self.view, &self.state))
    }
}
