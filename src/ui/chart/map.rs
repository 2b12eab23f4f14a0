//! One map: what one account says on one day.

use crate::ui::view::{View, view};
use markup::html;
use yew::prelude::*;

use crate::browser;
use crate::domain::{AccountId, AccountView, AreaId, Atlas, Shared, State};
use crate::drawing::{self, Areas, Part, view_box};
use crate::geometry::Scene;
use crate::session::Action;
use crate::text;
use crate::words::fill;

use crate::ui::Dispatch;
use crate::ui::mounted;

/// The map, drawn from the scene. A click opens the details of the area that it meets.
///
/// One image to a screen reader, which states it in a sentence: the lanes are its list of areas.
#[derive(PartialEq)]
pub(in crate::ui) struct Map {
    pub atlas: Shared<Atlas>,
    pub scene: Shared<Scene>,
    pub account: AccountId,
    /// What holds on the day; the same one for all days of an epoch, so that the map renders once an epoch.
    pub state: Shared<State>,
    pub rings: Rings,
    /// The events that have points: positions in the record's list.
    pub events: Vec<usize>,
    /// How a choice is told; `None` for the map of the day compared with, which takes none.
    pub dispatch: Option<Dispatch>,
}

/// The areas to be outlined.
#[derive(Clone, Default, PartialEq)]
pub(in crate::ui) struct Rings {
    /// Whose details are open.
    pub chosen: Option<AreaId>,
    /// Which the keyboard has reached in the list.
    pub reached: Option<AreaId>,
    /// What changes on the day, or what differs from the day compared with.
    pub changed: Vec<AreaId>,
}

impl View for Map {
    fn html(&self) -> Html {
        let Self { atlas, scene, account, state, rings, events, dispatch } = self;
        let sentence = text::sentence(atlas, AccountView::One(*account), state);
        let annotated = dispatch.is_some();
        let onclick = {
            let (atlas, dispatch) = (atlas.clone(), dispatch.clone());
            move |event: MouseEvent| {
                let met = browser::key_of_area(&event).and_then(|key| atlas.record().area(&key));
                if let (Some(area), Some(dispatch)) = (met, &dispatch) {
                    dispatch.dispatch(Action::Choose(area));
                }
            }
        };
        let areas = |first: usize| {
            let (atlas, scene, state) = (atlas.clone(), scene.clone(), state.clone());
            Part::Areas(Areas { atlas, scene, account: *account, state, first, annotated })
        };
        // Land around the areas may be cut off to fill the box; where there is none, the areas reach to the edge.
        let cut = !scene.basemap.lands.is_empty();
        let fit = if cut { "xMidYMid slice" } else { "xMidYMid meet" };
        let groups = (0..scene.areas.len()).step_by(Areas::AT_ONCE);
        let key = || atlas[*account].key.clone();
        let doublings = u32::from(scene.closer.doublings);
        html! {
            <svg
                class="map"
                data-account={annotated.then(key)}
                data-doublings={(doublings > 0).then(|| doublings.to_string())}
                viewBox={view_box(scene)}
                preserveAspectRatio={fit}
                role="img"
                aria-label={fill(atlas.words().map(), &[("sentence", sentence)])}
                {onclick}
            >
                { view(Part::Ground(scene.clone())) }
                <g class="areas" id={annotated.then(|| drawing::areas_id(&atlas[*account]))}>{ for groups.map(|first| view(areas(first))) }</g>
                { view(Part::Lines(scene.clone())) }
                <g class="rings">{ for rings.all(atlas).filter_map(|area| ring(atlas, scene, state, rings, area)) }</g>
                { view(Part::Names(atlas.clone(), scene.clone(), state.absent())) }
                <g class="points">{ view(Part::Points(atlas.clone(), scene.clone(), events.clone())) }</g>
            </svg>
        }
    }
}

impl Rings {
    /// The outlined areas, each once, in the order of the record.
    fn all(&self, atlas: &Atlas) -> impl Iterator<Item = AreaId> {
        let has = |id: &AreaId| {
            let one = [self.chosen, self.reached].contains(&Some(*id));
            one || self.changed.contains(id)
        };
        let none = self.chosen.or(self.reached).is_none() && self.changed.is_empty();
        let most = if none { 0 } else { usize::MAX };
        atlas.record().area_ids().take(most).filter(has)
    }
}

/// The outline of an area, over all borders.
fn ring(atlas: &Atlas, scene: &Scene, state: &State, rings: &Rings, area: AreaId) -> Option<Html> {
    let edge = drawing::edge(scene, area, state.of(area)?.outline)?;
    let whole = [rings.chosen, rings.reached].contains(&Some(area));
    let draw = if whole { drawing::highlight } else { drawing::change };
    let mut ring = mounted::mounted(draw(atlas.record(), area, &edge));
    ring.key = Some(atlas[area].key.clone().into());
    Some(ring.into())
}
